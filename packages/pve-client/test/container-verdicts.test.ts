import { expect, test } from "vitest";
import type { Simulator } from "../src/simulator/simulator.ts";
import { type Answer, ask, type Case, cases, expectations, simulate } from "./container-case.ts";

test("who may set, delete and revert what in a container, and what they are told", { timeout: 120_000 }, async () => {
  let [rows, codes] = [0, 0];
  const wrong: string[] = [];
  for (const one of cases) {
    // who is refused leaves everything as it was
    let untouched: Simulator | undefined;
    for (const { who, want } of expectations(one)) {
      untouched ??= simulate(one);
      const got = await ask(untouched, one, who);
      if (got.code === 200) untouched = undefined;
      const sameCode = got.code === want.code || (want.code === 200 && isLater(one, got));
      rows++;
      if (sameCode) codes++;
      if (!sameCode || (want.code !== 200 && !isSame(got, want))) wrong.push(report(one, who, want, got));
    }
  }
  process.stdout.write(
    `verdicts on containers: ${rows} rows, ${codes} codes agree, ${rows - wrong.length} answers agree\n`,
  );
  expect(wrong).toEqual([]);
});

/**
 * The recorded `allowed` end where the first permission checks have passed: what fails behind them is no verdict. A
 * clone's first step is to lock its source; it asks for rights on storages after that.
 */
function isLater({ call }: Case, { code, message }: Answer): boolean {
  if (call?.endsWith("/clone")) return message.startsWith("Permission check failed (/storage/");
  return code === 500 && !message.startsWith("Permission check failed");
}

function isSame(got: Answer, want: Answer): boolean {
  return got.message === want.message && JSON.stringify(got.errors ?? {}) === JSON.stringify(want.errors ?? {});
}

function report(one: Case, who: string, want: Answer, got: Answer): string {
  const { op, call, unprivileged, params, config } = one;
  return JSON.stringify({ who, op, call, unprivileged, params, config, want: { ...want, to: undefined }, got });
}
