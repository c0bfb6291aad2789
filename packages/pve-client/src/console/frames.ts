const encoder = new TextEncoder();

/** Keeps the connection open while nobody types. */
export const PING = "2";

/** Bytes of one input frame: pveproxy passes on at most 128 KiB at once, and termproxy's own buffer is smaller. */
const FRAME_BYTES = 4096;

/**
 * Wraps typed text for termproxy: `0:<bytes>:<data>`, the length in bytes of UTF-8.
 *
 * @returns one frame, or several for a long input.
 */
export function inputFrames(input: string | Uint8Array): Uint8Array[] {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const frames: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += FRAME_BYTES) {
    const part = bytes.subarray(start, start + FRAME_BYTES);
    const head = encoder.encode(`0:${part.length}:`);
    const frame = new Uint8Array(head.length + part.length);
    frame.set(head);
    frame.set(part, head.length);
    frames.push(frame);
  }
  return frames;
}

/** Tells the terminal its size. */
export function resizeFrame(columns: number, rows: number): string {
  return `1:${columns}:${rows}:`;
}
