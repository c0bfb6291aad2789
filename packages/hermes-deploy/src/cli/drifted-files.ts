import { createTwoFilesPatch } from "diff";
import type { GuestDoor } from "../channels/channel.ts";
import { readGuestTexts } from "../observe/guest-texts.ts";
import type { Observed } from "../plan/observed.ts";
import type { GuestFile } from "../render/guest-file.ts";
import type { DriftedFile } from "../report/event.ts";

/** Lines of a difference that are shown of one file. */
const MOST_LINES = 60;

/**
 * The files in the guest that are not as the spec says, with the difference where it can be shown: never of a file that
 * holds secrets, nor of one that the agent writes too, whose text says nothing about the spec.
 */
export async function driftedFiles(
  files: readonly GuestFile[],
  states: Observed["files"],
  door: GuestDoor | undefined,
  signal: AbortSignal,
): Promise<readonly DriftedFile[]> {
  const drifted = files.filter(({ path }) => states[path] === "different" || states[path] === "missing");
  const shown = drifted.filter((file) => states[file.path] === "different" && isOurText(file));
  const texts =
    door === undefined
      ? {}
      : await readGuestTexts(
          shown.map(({ path }) => path),
          door,
          signal,
        );
  return drifted.map(({ path, content }) => {
    const state = states[path] === "missing" ? "missing" : "different";
    const there = texts[path];
    return { path, state, diff: there === undefined || typeof content !== "string" ? [] : difference(there, content) };
  });
}

function isOurText({ owner, content }: GuestFile): boolean {
  return owner === "tool" && typeof content === "string";
}

function difference(there: string, wanted: string): readonly string[] {
  if (there === wanted) return []; // it is the mode that differs
  const patch = createTwoFilesPatch("in the container", "by the spec", there, wanted, "", "", { context: 2 });
  const lines = patch.trimEnd().split("\n").slice(1); // its first line is a rule
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `… ${more} more lines`] : lines;
}
