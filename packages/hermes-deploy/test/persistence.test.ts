import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { exampleSpec, exampleText } from "../src/cli/example.ts";
import { pathOf } from "../src/cli/init/spec-text.ts";
import type { Cause, Place } from "../src/runtimes/persistence.ts";
import { runtimeOf } from "../src/runtimes/registry.ts";
import { layerOf } from "../src/simulation/daemon.ts";
import { homelab as fixture, NODE } from "../src/simulation/fixture.ts";
import { shapes } from "../src/spec/spec.ts";
import { asRoot } from "./as-root.ts";
import { openHomelab } from "./homelab-world.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-persistence-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** A homelab whose token keeps its rights when a container goes. */
function openHome() {
  const { files = {} } = fixture();
  const userCfg = (files["user.cfg"] ?? "").replace("acl:1:/vms/118:", "acl:1:/vms:");
  return openHomelab({ fixture: { files: { ...files, "user.cfg": userCfg } } });
}

describe.each(shapes)("what persists across what: %s", { timeout: 300_000 }, (shape) => {
  const { vmid } = exampleSpec(shape).container;
  const { places, events } = runtimeOf(exampleSpec(shape)).persistence(exampleSpec(shape));
  const { run, simulator } = openHome();
  const document = parseDocument(exampleText(shape));
  const path = join(directory, `${shape}.yaml`);

  const apply = async (...more: readonly string[]) => {
    writeFileSync(path, document.toString());
    const applied = await run(["apply", path, "--yes", "--json", ...more]);
    expect(applied.code, applied.output).toBe(0);
  };

  /** The files among which a place is, and a mark in it. */
  const markIn = ({ on, path: inside }: Place, event: string) => {
    const mark = `${inside}/.mark-${event}`;
    if (on === "node") return { files: simulator.host(NODE).files, mark };
    const { files } = simulator.guest(vmid);
    return { files, mark: on === "guest" ? mark : `${layerOf(on.docker)}${mark}` };
  };

  const bringAbout = async (cause: Cause) => {
    switch (cause.kind) {
      case "script": {
        const { code, output } = await simulator.guest(vmid).run(cause.script);
        expect(code, output).toBe(0);
        return await apply();
      }
      case "restart":
        if (cause.what === "container") await asRoot(simulator, `/lxc/${vmid}/status/reboot`);
        else for (const what of ["stopall", "startall"]) await asRoot(simulator, `/${what}`);
        expect(simulator.guest(vmid).isRunning).toBe(true);
        return await apply();
      case "edit":
        document.setIn(pathOf(cause.at), cause.to);
        return await apply(...(cause.replace ? ["--replace", String(vmid)] : []));
      case "destroy": {
        const destroyed = await run(["destroy", path, "--yes", "--json"]);
        expect(destroyed.code, destroyed.output).toBe(0);
        return await apply();
      }
    }
  };

  test("the table speaks of its own places, and of each event once", () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const known = places.map(({ id }) => id);
    for (const { loses } of events) expect(known).toEqual(expect.arrayContaining([...loses]));
    expect(events.at(-1)?.id).toBe("destroy-apply");
  });

  test("deployed", async () => await apply());

  test.each(events)("$title", async ({ id, cause, loses }) => {
    for (const place of places) {
      const { files, mark } = markIn(place, id);
      await files.write(mark, "before\n");
    }
    await bringAbout(cause);
    const found: Record<string, boolean> = {};
    for (const place of places) {
      const { files, mark } = markIn(place, id);
      found[place.id] = await files.exists(mark);
    }
    expect(found).toEqual(Object.fromEntries(places.map((place) => [place.id, !loses.includes(place.id)])));
    const verified = await run(["verify", path, "--json"]);
    expect(verified.code, verified.output).toBe(0);
  });
});
