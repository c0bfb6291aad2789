/** What reading the present state reports. Times in milliseconds. */
export type ObserveEvent =
  | { readonly type: "observe.started" }
  | { readonly type: "observe.finished"; readonly reads: number; readonly milliseconds: number };
