import { expect, test } from "vitest";
import { readUserConfig } from "../src/simulator/access/user-config.ts";
import type { Simulator } from "../src/simulator/simulator.ts";
import * as containers from "./container-case.ts";
import { type Case, kinds, read, textOf, verdict } from "./judged-case.ts";
import * as machines from "./machine-case.ts";

/** What is no matter of rights: values that PVE does not take, and what comes behind the checks. */
const ABOUT_VALUES =
  /does not support container|invalid format|Custom cputype|SSH public key|missing property|does not allow content|read-only option|required option|does not exist|not simulated|agent configured|cannot import/;

/** A case's cluster, and somebody's call on it. */
const harness = {
  lxc: { simulate: containers.simulate, ask: containers.ask, cases: containers.cases },
  qemu: { simulate: machines.simulate, ask: machines.ask, cases: machines.cases },
};

// each case is asked about by one user of this many, another one each time
const EVERY = 9;

test.each(kinds)(
  "$kind: of what was recorded, client and simulator say the same to users of whom nothing was",
  {
    timeout: 300_000,
  },
  async (kind) => {
    const text = read(`${kind.file}.user.cfg`);
    const users = readUserConfig(text);
    const people = [...text.matchAll(/^(?:user|token):([^:]+):/gm)].map(([, who = ""]) => who);
    const counts = { asked: 0, allowed: 0, refused: 0, values: 0 };
    const wrong: unknown[] = [];
    // the recorded files are of one form
    const { simulate, ask, cases } = harness[kind.kind] as typeof harness.lxc;
    for (const [index, one] of cases.entries()) {
      let untouched: Simulator | undefined;
      for (const who of people.filter((_, at) => at % EVERY === index % EVERY)) {
        untouched ??= simulate(one);
        const got = await ask(untouched, one, who);
        if (got.code === 200 || got.code === 500) untouched = undefined;
        counts.asked++;
        const words = `${got.message.trim().replace(/ at \/usr\/share\S+ line \d+\.$/, "")}`;
        const errors = textOf(got);
        if (ABOUT_VALUES.test(`${words}${errors}`)) {
          counts.values++;
          continue;
        }
        const said = verdict(kind, one as Case, who, users);
        counts[got.code === 200 ? "allowed" : "refused"]++;
        const isSame =
          said.code === got.code && (got.code === 200 || said.others || said.message.trim() === `${words}${errors}`);
        if (!isSame) wrong.push({ who, ...one, allowed: undefined, denied: undefined, got, said });
      }
    }
    process.stdout.write(`every user, ${kind.kind}: ${JSON.stringify(counts)}, ${wrong.length} differ\n`);
    expect(wrong).toEqual([]);
    expect(Math.min(counts.allowed, counts.refused)).toBeGreaterThan(counts.asked / 5);
  },
);
