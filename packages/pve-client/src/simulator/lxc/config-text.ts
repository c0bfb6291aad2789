/** Escapes a description for a configuration file. Rule: `PVE/Tools.pm sub encode_text`. */
export function encodeText(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3a;
      return plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/** Reads what {@link encodeText} wrote, and plain text. Rule: `PVE/Tools.pm sub decode_text`. */
export function decodeText(text: string): string {
  const bytes: number[] = [];
  for (const [part, hex] of text.matchAll(/%([0-9a-fA-F]{2})|[^%]+|%/g)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
