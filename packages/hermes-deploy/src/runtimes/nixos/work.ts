import type { FileState } from "../../render/compare-files.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import type { Change } from "../change.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { inOrder, UNSEEN, type Work, waitForNetwork, writeFiles } from "../works.ts";
import { identityFacts } from "./agent-options.ts";
import { nixosFiles } from "./files.ts";
import { type IdentityFacts, judgeIdentity } from "./identity.ts";
import { FLAKE_FILE, SERVICE } from "./layout.ts";
import { rebuildScript, startScript } from "./scripts.ts";
import { servicesOf } from "./services.ts";

/** Longest time for a rebuild: without a binary cache, the first one builds for up to a quarter of an hour. */
const REBUILD_SECONDS = 3600;

/** What is to be done in the guest, in order; nothing if it is all there. */
export function nixosWork(
  spec: NixosSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  const rebuild = rebuildWork(spec, inside, files);
  return inOrder([
    waitForNetwork(inside),
    writeFiles(nixosFiles(spec), inside, files),
    rebuild,
    rebuild === undefined ? start(spec, inside) : undefined,
  ]);
}

function rebuildWork(
  spec: NixosSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const changed = Object.values(states).some((state) => state === "missing" || state === "different");
  const { system, profile, "switched-to": switched } = inside?.tools ?? {};
  const missing = servicesOf(spec).find((name) => inside?.services[name] === undefined);
  const reason =
    inside === undefined
      ? UNSEEN
      : inside.manifest === undefined
        ? "the system was never switched to this flake"
        : changed || !Object.values(inside.services).some(({ current }) => current)
          ? "the system runs with other files"
          : missing !== undefined
            ? `there is no service ${missing}`
            : system !== profile
              ? "the newest generation of the system is not the one that runs"
              : switched !== profile
                ? "the system is another one than the last apply switched to"
                : undefined;
  if (reason === undefined) return undefined;
  const fate = fateOfContainer(spec, inside, states);
  return {
    id: "rebuild",
    title: "nixos-rebuild switch",
    reason: [reason, ...fate.map(({ what, to }) => `${what} is ${to}`)].join("; "),
    changes: [
      { what: "NixOS", ...(system === undefined ? {} : { from: system }), to: "switched to the flake" },
      ...fate,
    ],
    script: rebuildScript(spec),
    timeoutSeconds: 120,
    retry: { everySeconds: 10, forSeconds: REBUILD_SECONDS },
  };
}

/** What the switch does to the agent's container, and so to what apt, pip and npm have installed in it. */
function fateOfContainer(
  spec: NixosSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): readonly Change[] {
  const facts = identityFacts(spec);
  const { identity, image } = inside?.tools ?? {};
  if (facts === undefined || identity === undefined) return [];
  const what = `container ${SERVICE}`;
  const verdict = judgeIdentity(facts, identity, states[FLAKE_FILE] === "same");
  if (verdict.fate === "kept") {
    const edited = Object.values(states).includes("different");
    return [{ what, to: edited ? "kept: this edit takes effect without recreating it" : "kept" }];
  }
  const why =
    verdict.why === "edited"
      ? editOf(facts, identity, image)
      : "Hermes' module now computes its identity in another way";
  return [
    {
      what,
      from: `identity ${identity.slice(0, 12)}`,
      to: `recreated, and its apt/pip/npm layer dropped, because ${why}`,
    },
  ];
}

/** Which of the facts is another one, as far as the container tells its image. */
function editOf(facts: IdentityFacts, identity: string, image: string | undefined): string {
  if (image === undefined) return "image, extraVolumes or extraOptions have changed";
  if (image === facts.image) return "extraVolumes, extraOptions or mounts have changed";
  const imageAlone = judgeIdentity({ ...facts, image }, identity, true).fate === "kept";
  return `the image ${image} becomes ${facts.image}${imageAlone ? "" : ", and extraVolumes, extraOptions or mounts have changed"}`;
}

function start(spec: NixosSpec, inside: ObservedInside | undefined): Work | undefined {
  const down = servicesOf(spec).filter((name) => inside?.services[name]?.state !== "active");
  if (down.length === 0) return undefined;
  return {
    id: "start-hermes",
    title: `Start ${down.join(" and ")}`,
    reason: down.map((name) => `${name} is ${inside?.services[name]?.state ?? "not there"}`).join("; "),
    changes: down.map((what) => ({ what, from: inside?.services[what]?.state ?? "not there", to: "active" })),
    script: startScript(spec),
    timeoutSeconds: 120,
  };
}
