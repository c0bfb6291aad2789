import { openDaemon } from "../daemon.ts";
import { type Program, printed } from "./command.ts";

/** `ss -H -l -t -n -p`: what Docker publishes, and what is written in `/run/listening` as lines of port and program. */
export const ss: Program = async ({ files, send }) => {
  const { containers } = await openDaemon(files, send).state();
  const published = containers
    .filter(({ state }) => state === "running")
    .flatMap(({ ports }) => ports.map(({ published: port }) => `${port} docker-proxy`));
  const others = ((await files.read("/run/listening")) ?? "").split("\n").filter((line) => line !== "");
  const lines = [...published, ...others].map((line) => {
    const [port, program] = line.split(" ");
    return `LISTEN 0 4096 127.0.0.1:${port} 0.0.0.0:* users:(("${program}",pid=0,fd=7))`;
  });
  return printed(lines.join("\n"));
};
