import { casesOf } from "./cases.ts";
import { crashTest } from "./crash-test.ts";

for (const crash of casesOf("nixos-native")) crashTest(crash);
