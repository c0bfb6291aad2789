/** What climbing the ladder reports. Times in milliseconds. */
export type VerifyEvent =
  | { readonly type: "verify.started"; readonly checks: number }
  | { readonly type: "check.started"; readonly id: string; readonly title: string }
  | {
      readonly type: "check.passed";
      readonly id: string;
      readonly title: string;
      readonly evidence: string;
      readonly milliseconds: number;
    }
  | {
      readonly type: "check.failed";
      readonly id: string;
      readonly title: string;
      readonly evidence: string;
      readonly hint: string;
      readonly milliseconds: number;
    }
  | {
      readonly type: "verify.finished";
      readonly passed: number;
      readonly total: number;
      readonly milliseconds: number;
    };
