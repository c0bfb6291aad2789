import { expect, test } from "vitest";
import { printUserConfig } from "./print-user-config.ts";
import { parseUserConfig } from "./user-config.ts";

const WRITTEN = `user:op@pve:1:0:Ann:O%3ANeil:a@b.org:on call::
token:op@pve!ci:1900000000:1:for%3Atests:
user:root@pam:1:0::::::

group:ops:op@pve:the ops:

pool:p1::100,105:local-lvm:

role:OptOnly:VM.Config.Options,VM.PowerMgmt:

acl:0:/:op@pve:PVEAuditor:
acl:1:/storage:@ops,op@pve!ci:PVEDatastoreUser:
acl:1:/vms:op@pve:OptOnly,PVEVMUser:
acl:1:/vms/105:op@pve:NoAccess:
`;

test("a file that PVE wrote is written back byte for byte", () => {
  const problems: string[] = [];
  expect(printUserConfig(parseUserConfig(WRITTEN, (line, problem) => problems.push(`${line}: ${problem}`)))).toBe(
    WRITTEN,
  );
  expect(problems).toEqual([]);
});

test("root@pam is always there", () => {
  expect([...parseUserConfig("").users.keys()]).toEqual(["root@pam"]);
});

test("lines that PVE would ignore are told with their numbers", () => {
  const problems: string[] = [];
  const text = "user:root@pam:1:0::::::\nwhat:is:this:\ntoken:ghost@pve!ci:0:1::\nuser:nobody:1:0::::::\n";
  parseUserConfig(text, (line, problem) => problems.push(`${line}: ${problem}`));
  expect(problems).toEqual([
    "2: unknown kind of entry 'what'",
    "3: token 'ghost@pve!ci' belongs to no user",
    "4: 'nobody' is no user name",
  ]);
});
