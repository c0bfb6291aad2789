import { describe, expect, test } from "vitest";
import { totpCode } from "./totp.ts";

// RFC 6238, appendix B: the ASCII digits repeated to the length of each hash
const SHA1 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const SHA256 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA";
const SHA512 = `${"GEZDGNBVGY3TQOJQ".repeat(6)}GEZDGNA`;
const uri = (secret: string, algorithm: string) =>
  `otpauth://totp/PVE:root@pam?secret=${secret}&digits=8&algorithm=${algorithm}&issuer=PVE&period=30`;

describe("RFC 6238's own values", () => {
  test.each([
    [59, "94287082", "46119246", "90693936"],
    [1111111109, "07081804", "68084774", "25091201"],
    [1111111111, "14050471", "67062674", "99943326"],
    [1234567890, "89005924", "91819424", "93441116"],
    [2000000000, "69279037", "90698825", "38618901"],
    [20000000000, "65353130", "77737706", "47863826"],
  ])("at %d s", (seconds, ...want) => {
    const secrets = [uri(SHA1, "SHA1"), uri(SHA256, "SHA256"), uri(SHA512, "SHA512")];
    expect(secrets.map((secret) => totpCode(secret, seconds * 1000))).toEqual(want);
  });
});

test.each([
  SHA1,
  SHA1.toLowerCase(),
  "gezd gnbv gy3t qojq GEZD-GNBV-GY3T-QOJQ",
  `${SHA1}==`,
  `otpauth://totp/x?secret=${SHA1}`,
])("six digits of %s", (secret) => {
  expect(totpCode(secret, 59_000)).toBe("287082");
});

test.each(["", "0189", "not base 32!", "otpauth://hotp/x?secret=GEZDGNBV", "otpauth://totp/x", `${uri(SHA1, "MD5")}`])(
  "%j is refused without repeating it",
  (secret) => {
    expect(() => totpCode(secret, 0)).toThrow(/TOTP secret is base 32/);
    if (secret !== "") expect(() => totpCode(secret, 0)).not.toThrow(secret);
  },
);
