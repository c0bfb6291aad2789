import { Duplex, PassThrough } from "node:stream";
import type { Client, ClientChannel } from "ssh2";
import { expect, test } from "vitest";
import { runOverSsh } from "./ssh-run.ts";

/** A login whose command is over before its beginning has been heard to the end: all came in one packet. */
function quickClient(status: number | null): Client {
  const exec: Client["exec"] = (_command: string, heard: unknown) => {
    const stream = new Duplex({ read() {}, write: (_bytes, _encoding, done) => done() });
    const stderr = new PassThrough();
    (heard as (refused: undefined, stream: ClientChannel) => void)(
      undefined,
      Object.assign(stream, { stderr }) as unknown as ClientChannel,
    );
    stream.emit("exit", status);
    stderr.end();
    stream.push("said\n");
    stream.push(null);
    return {} as Client;
  };
  return { exec } as Client;
}

const work = { command: "sh", script: "echo said\n", timeout: 5_000, log: () => {} };

test("a command that is over at once has its exit code", async () => {
  expect(await runOverSsh(quickClient(3), "there", work)).toEqual({ code: 3, output: "said\n" });
});

test("one that ends without an exit code may still run", async () => {
  await expect(runOverSsh(quickClient(null), "there", work)).rejects.toThrow("may still run");
});
