/** How the codec writes and reads property strings, by the name of their format. */
export interface PropertyStrings {
  /** @throws Error when the values cannot be written. */
  print(format: string, value: Readonly<Record<string, unknown>>): string;
  /** @throws Error when the text is not of this format. */
  parse(format: string, text: string): unknown;
}
