import { shapes } from "../../src/spec/spec.ts";
import { casesOf } from "./cases.ts";
import { crashTest } from "./crash-test.ts";

/** These two have files of their own, so that processors share the work. */
const ELSEWHERE = ["docker-lxc", "bare-metal-pet"];

for (const shape of shapes.filter((each) => !ELSEWHERE.includes(each))) {
  for (const crash of casesOf(shape)) crashTest(crash);
}
