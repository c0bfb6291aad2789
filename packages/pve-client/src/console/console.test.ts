import { expect, test } from "vitest";
import { inputFrames, resizeFrame } from "./frames.ts";
import { writeJob } from "./job.ts";
import { LiveLines } from "./live-lines.ts";
import { asksForLogin, looksLikeShell } from "./login-prompt.ts";
import { Screen } from "./screen.ts";

const texts = (frames: Uint8Array[]) => frames.map((frame) => Buffer.from(frame).toString("utf8"));

test.each([
  ["ls\n", ["0:3:ls\n"]],
  ["기ü", ["0:5:기ü"]],
  ["", []],
])("inputFrames %j counts bytes", (given, want) => {
  expect(texts(inputFrames(given))).toEqual(want);
});

test("a long text is several frames", () => {
  const frames = texts(inputFrames("x".repeat(10_000)));
  expect(frames.map((frame) => frame.slice(0, 7))).toEqual(["0:4096:", "0:4096:", "0:1808:"]);
  expect(resizeFrame(250, 50)).toBe("1:250:50:");
});

test.each([
  ["debian login: ", true],
  ["\r\nDebian GNU/Linux 12 litellm tty1\r\n\r\nlitellm login: ", true],
  ["Password: ", true],
  ["Connected to tty 1\r\nType <Ctrl+a q> to exit the console", true],
  ["Last login: Fri Nov 20 11:09:09 UTC 2026 on tty1\r\nroot@litellm:~# ", false],
  ["login: is a word\r\nroot@litellm:~# ", false],
  ["", false],
])("asksForLogin %j is %s", (shown, want) => {
  expect(asksForLogin(shown)).toBe(want);
});

test.each([
  ["root@litellm:~# ", true],
  ["$ ", true],
  ["\x1b[?2004h\x1b[01;32mroot@x\x1b[00m:~#\x1b[0m ", true],
  ["bash-5.2# \x1b[K", true],
  ["litellm login: ", false],
  ["booting", false],
  ["", false],
])("looksLikeShell %j is %s", (shown, want) => {
  expect(looksLikeShell(shown)).toBe(want);
});

/** What a terminal shows for a job: the echo of what was typed first, line ends as a terminal makes them. */
function shown(nonce: string, { begin, end, over, ready }: ReturnType<typeof writeJob>, lineEnd = "\r\n"): string {
  return [
    "root@x:~#  stty -echo; PS1=",
    `; printf '\\n%s%s\\n' pve-ready- ${nonce}`,
    "",
    ready,
    begin,
    "기 out",
    "pve-end-:3:",
    "",
    `${end}7:`,
    "",
    over,
    "",
  ].join(lineEnd);
}

test.each([[1], [2], [3], [7], [64], [100_000]])("a screen read in pieces of %d bytes", (size) => {
  const job = writeJob({ command: ["x"], nonce: "00ff" });
  const screen = new Screen(job);
  const bytes = Buffer.from(shown("00ff", job));
  const seen: { at: string }[] = [];
  for (let at = 0; at <= bytes.length && seen.at(-1)?.at !== "done"; at += Math.min(size, bytes.length)) {
    const progress = screen.show(bytes.subarray(at, at + size));
    if (progress.at !== "waiting") seen.push(progress);
  }
  expect(seen).toEqual([{ at: "ready" }, { at: "done", code: 7, output: "기 out\npve-end-:3:\n" }]);
});

test.each(["\n", "\r\n", "\r\r\n"])("line ends as one terminal, none or two in a row make them: %j", (lineEnd) => {
  const job = writeJob({ command: ["x"], nonce: "00ff" });
  const screen = new Screen(job);
  expect(screen.show(Buffer.from(`${job.ready}${lineEnd}`))).toEqual({ at: "ready" });
  const text = shown("00ff", job, lineEnd).split(`${job.ready}${lineEnd}`)[1] ?? "";
  expect(screen.show(Buffer.from(text))).toEqual({ at: "done", code: 7, output: "기 out\npve-end-:3:\n" });
});

test.each([[1], [5], [100_000]])("lines of the output are told as they come, in pieces of %d bytes", (size) => {
  const job = writeJob({ command: ["x"], nonce: "00ff" });
  const shows = (output: string) =>
    Buffer.from(`${job.ready}\r\n${job.begin}\r\n${output}\r\n${job.end}0:\r\n${job.over}\r\n`);
  const told = (output: string) => {
    const lines: string[] = [];
    const live = new LiveLines(job, (line) => lines.push(line));
    const bytes = shows(output);
    for (let at = 0; at < bytes.length; at += size) live.show(bytes.subarray(at, at + size));
    return lines;
  };
  expect(told("기 one\r\n\r\n\r\ntwo\r\n")).toEqual(["기 one", "", "", "two"]);
  expect(told("no line end")).toEqual(["no line end"]);
  expect(told("pve-end-:3:\r\n")).toEqual(["pve-end-:3:"]);
  expect(told("")).toEqual([]);
});

test("a shell that could not run the job", () => {
  const job = writeJob({ command: ["x"], nonce: "00ff" });
  const screen = new Screen(job);
  screen.show(Buffer.from(`${job.ready}\r\n`));
  const said = `sh: 1: base64: not found\r\n\r\n${job.over}\r\n`;
  expect(screen.show(Buffer.from(said))).toEqual({ at: "not-run", said: "sh: 1: base64: not found" });
});
