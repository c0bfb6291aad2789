import { die } from "../../core/answer.ts";

/**
 * The bytes that Perl's `encode_base64` sees in a parameter: one for each character.
 *
 * @throws PveFailure 500 for a character that is no byte.
 */
export function bytesOf(text: string): Buffer {
  if (/[\u0100-\u{10ffff}]/u.test(text)) {
    die("Wide character in subroutine entry at /usr/share/perl5/PVE/QemuServer/Agent.pm line 153.");
  }
  return Buffer.from(text, "latin1");
}

/** Bytes as PVE passes them on: a character for each. */
export function charactersOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
