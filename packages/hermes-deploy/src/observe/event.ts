/** What reading the present state reports. Times in milliseconds. */
export type ObserveEvent =
  | { readonly type: "observe.started" }
  | { readonly type: "observe.finished"; readonly reads: number; readonly milliseconds: number }
  | {
      /** Something of an earlier run is still under way, and its end is waited for. */
      readonly type: "observe.waiting";
      readonly what: string;
    };
