/** One API call, as data: made, planned, or only asked about. */
export interface PlannedCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** With names in braces, such as `/nodes/{node}/lxc`. */
  readonly path: string;
  /** Path, query and body in one set of names, as the client takes them. */
  readonly params?: Readonly<Record<string, unknown>>;
}
