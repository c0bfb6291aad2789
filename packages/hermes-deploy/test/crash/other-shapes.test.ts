import { shapes } from "../../src/spec/spec.ts";
import { casesOf, EVERYWHERE } from "./cases.ts";
import { crashTest } from "./crash-test.ts";

for (const shape of shapes.filter((each) => !EVERYWHERE.includes(each))) {
  for (const crash of casesOf(shape)) crashTest(crash);
}
