/** One difference, in words for people: `from` is absent when there was nothing, `to` when it goes. */
export interface Change {
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}
