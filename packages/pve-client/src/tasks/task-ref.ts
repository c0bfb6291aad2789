/** What is needed to ask about a task. */
export interface TaskRef {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  readonly id: string;
}
