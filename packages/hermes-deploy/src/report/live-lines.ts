import { formatDuration } from "./duration.ts";
import type { Paint } from "./paint.ts";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MILLISECONDS = 100;
const CLEAR = "\r\u001b[2K";
const UP = "\u001b[1A\u001b[2K";

/** What live lines need from the terminal that they are drawn on. */
export interface Screen {
  write(text: string): void;
  columns(): number;
  /** Milliseconds, any origin. */
  now(): number;
  /** Calls back every so many milliseconds until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** The lines at the bottom which show what goes on and for how long, one for each thing; drawn over themselves. */
export interface LiveLines {
  show(id: string, title: string): void;
  /** What the work said last; shown behind the title as far as there is room. */
  detail(id: string, text: string): void;
  drop(id: string): void;
  /** Writes lasting lines above them. */
  above(lines: readonly string[]): void;
  /** Takes all of them away. */
  close(): void;
}

interface Line {
  readonly title: string;
  readonly startedAt: number;
  detail: string;
}

export function createLiveLines(screen: Screen, paint: Paint): LiveLines {
  const lines = new Map<string, Line>();
  let drawn = 0;
  let frame = 0;
  let stop: (() => void) | undefined;

  const erase = () => {
    if (drawn > 0) screen.write(CLEAR + UP.repeat(drawn - 1));
    drawn = 0;
  };
  const draw = () => {
    erase();
    const spinner = FRAMES[frame++ % FRAMES.length] ?? "";
    const texts = [...lines.values()].map((line) => `  ${paint.cyan(spinner)} ${tell(line, screen, paint)}`);
    screen.write(texts.join("\n"));
    drawn = texts.length;
  };
  const changed = () => {
    if (lines.size > 0) {
      stop ??= screen.every(FRAME_MILLISECONDS, draw);
      draw();
      return;
    }
    stop?.();
    stop = undefined;
    erase();
  };
  return {
    show(id, title) {
      lines.set(id, { title, startedAt: screen.now(), detail: "" });
      changed();
    },
    detail(id, text) {
      const line = lines.get(id);
      // Control characters of a guest's progress bars would break out of the line.
      if (line !== undefined) line.detail = [...text].filter((char) => char >= " " && char !== "\u007f").join("");
    },
    drop(id) {
      if (lines.delete(id)) changed();
    },
    above(texts) {
      erase();
      for (const text of texts) screen.write(`${text}\n`);
      if (lines.size > 0) draw();
    },
    close() {
      lines.clear();
      changed();
    },
  };
}

/** Title, time and detail, cut so that the line is not broken. */
function tell({ title, startedAt, detail }: Line, screen: Screen, paint: Paint): string {
  const time = formatDuration(screen.now() - startedAt);
  const room = screen.columns() - time.length - 7;
  const shown = cut(title, room);
  const left = room - width(shown) - 2;
  const tail = left > 8 && detail !== "" ? `  ${cut(detail, left)}` : "";
  return `${shown}  ${paint.dim(time + tail)}`;
}

function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let shown = "";
  for (const char of text) {
    if (width(shown) + width(char) >= columns) break;
    shown += char;
  }
  return `${shown}…`;
}

/** Columns at most: beyond the Latin letters a character may take two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += char < "\u0300" || char === "…" ? 1 : 2;
  return columns;
}

/** For pipes, files and CI: nothing is live. */
export function onlyLasting({ write }: Pick<Screen, "write">): LiveLines {
  return {
    show: () => {},
    detail: () => {},
    drop: () => {},
    above: (lines) => {
      for (const line of lines) write(`${line}\n`);
    },
    close: () => {},
  };
}
