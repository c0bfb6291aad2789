import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { loadFixture } from "../fixture/load-fixture.ts";
import {
  assembleCsrfToken,
  assembleTicket,
  isCsrfTokenValid,
  isPasswordRight,
  isTokenValid,
  verifyTicket,
} from "./login.ts";

const USERS = `user:root@pam:1:0::::::
user:off@pve:0:0::::::
user:past@pve:1:1000::::::
token:root@pam!ci:0:1::
token:root@pam!past:1000:1::
token:off@pve!ci:0:1::
`;

const cluster = () =>
  loadFixture(
    {
      files: { "user.cfg": USERS },
      passwords: { "root@pam": "secret", "off@pve": "secret", "past@pve": "secret" },
      tokens: { "root@pam!ci": "s1", "root@pam!past": "s2", "off@pve!ci": "s3" },
    },
    fakeClock(),
  );

test.each([
  [0, true],
  [7200, true],
  [7201, false],
  [-300, true],
  [-301, false],
])("a ticket that is %d s old", (age, isValid) => {
  const one = cluster();
  one.clock.advance(1000_000);
  const ticket = assembleTicket(one, "PVE", "root@pam");
  const csrf = assembleCsrfToken(one, "root@pam");
  one.clock.advance(age * 1000);
  expect(verifyTicket(one, "PVE", ticket)).toBe(isValid ? "root@pam" : undefined);
  expect(isCsrfTokenValid(one, "root@pam", csrf)).toBe(isValid);
});

test("a ticket is good for its own purpose and content only", () => {
  const one = cluster();
  const ticket = assembleTicket(one, "PVE", "root@pam");
  expect(verifyTicket(one, "PVEVNC", ticket)).toBeUndefined();
  expect(verifyTicket(one, "PVE", ticket.replace("root@pam", "root@pve"))).toBeUndefined();
  expect(verifyTicket(cluster(), "PVE", ticket)).toBe("root@pam");
});

test.each([
  ["root@pam", "secret", true],
  ["root@pam", "wrong", false],
  ["off@pve", "secret", false],
  ["past@pve", "secret", false],
  ["ghost@pve", "secret", false],
])("the password of %s: %s", (userid, password, isRight) => {
  expect(isPasswordRight(cluster(), userid, password)).toBe(isRight);
});

test.each([
  ["root@pam!ci", "s1", true],
  ["root@pam!ci", "s2", false],
  ["root@pam!past", "s2", false],
  ["off@pve!ci", "s3", false],
  ["root@pam!ghost", "s1", false],
])("the token %s with %s", (tokenid, secret, isValid) => {
  expect(isTokenValid(cluster(), tokenid, secret)).toBe(isValid);
});
