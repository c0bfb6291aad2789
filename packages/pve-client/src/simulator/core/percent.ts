/** Turns runs of percent escapes into the UTF-8 text that their bytes are. Anything else stays as it is. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}
