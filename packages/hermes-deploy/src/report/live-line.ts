import { formatDuration } from "./duration.ts";
import type { Paint } from "./paint.ts";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MILLISECONDS = 100;
const CLEAR = "\r\u001b[2K";

/** What a live line needs from the terminal that it is drawn on. */
export interface Screen {
  write(text: string): void;
  columns(): number;
  /** Milliseconds, any origin. */
  now(): number;
  /** Calls back every so many milliseconds until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** The one line at the bottom which shows what goes on and for how long; drawn over itself, gone when done. */
export interface LiveLine {
  show(title: string): void;
  /** What the work at hand said last; shown behind the title as far as there is room. */
  detail(text: string): void;
  hide(): void;
}

export function createLiveLine(screen: Screen, paint: Paint): LiveLine {
  let title = "";
  let detail = "";
  let startedAt = 0;
  let frame = 0;
  let stop: (() => void) | undefined;

  const draw = () => {
    const time = formatDuration(screen.now() - startedAt);
    const room = screen.columns() - title.length - time.length - 8;
    const tail = room > 8 && detail !== "" ? `  ${detail.slice(0, room)}` : "";
    const spinner = FRAMES[frame++ % FRAMES.length] ?? "";
    screen.write(`${CLEAR}  ${paint.cyan(spinner)} ${title}  ${paint.dim(time + tail)}`);
  };
  return {
    show(next) {
      title = next;
      detail = "";
      startedAt = screen.now();
      stop ??= screen.every(FRAME_MILLISECONDS, draw);
      draw();
    },
    detail(text) {
      if (stop === undefined) return;
      // Control characters of a guest's progress bars would break out of the line.
      detail = [...text].filter((char) => char >= " " && char !== "\u007f").join("");
    },
    hide() {
      if (stop === undefined) return;
      stop();
      stop = undefined;
      screen.write(CLEAR);
    },
  };
}

/** For pipes, files and CI: nothing is live. */
export const noLiveLine: LiveLine = { show: () => {}, detail: () => {}, hide: () => {} };
