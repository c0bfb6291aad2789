import { decodePercent } from "./percent.ts";

/** Writes text for one line of a configuration file. Rule: `PVE/Tools.pm sub encode_text`. */
export function encodeText(text: string | undefined): string {
  return [...(text ?? "")]
    .map((character) => (/[^\x20-\x24\x26-\x39\x3b-\x7e]/.test(character) ? percent(character) : character))
    .join("");
}

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** Reads what {@link encodeText} wrote. Rule: `PVE/Tools.pm sub decode_text`. */
export function decodeText(text: string | undefined): string {
  return decodePercent(text ?? "");
}
