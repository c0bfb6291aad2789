/** What came back from the guest is not the whole output of our probe. */
export class ProbeError extends Error {
  override readonly name = "ProbeError";

  constructor(reason: string) {
    super(`the look into the container gave no usable answer: ${reason}`);
  }
}
