import { casesOf } from "./cases.ts";
import { crashTest } from "./crash-test.ts";

for (const crash of casesOf("portainer-stack")) crashTest(crash);
