/** Says what is being done and how long it took. */
export type Progress = <T>(label: string, work: () => T | Promise<T>) => Promise<T>;

/**
 * Progress as lines of text.
 * @param write takes a line, without its end
 * @param now milliseconds
 */
export function lineProgress(write: (line: string) => void, now: () => number = () => performance.now()): Progress {
  return async (label, work) => {
    const start = now();
    const result = await work();
    write(`${label} ${formatDuration(now() - start)}`);
    return result;
  };
}

/** `0.3 s`, `12 ms` */
function formatDuration(milliseconds: number): string {
  return milliseconds < 100 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
