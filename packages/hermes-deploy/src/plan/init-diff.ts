import type { Change } from "../runtimes/change.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { rootSource } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";
import { readImage } from "./marker.ts";
import type { Problem } from "./problem.ts";
import type { Properties } from "./properties.ts";

/** How the first process of a container that was made from an image differs from the spec. */
export interface InitDiff {
  readonly params: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * Compares entrypoint and environment, which PVE has from the image. Setting `env` replaces all of it, so what the
 * container has goes along, and nothing of it is shown (`PVE/LXC/Config.pm sub parse_pct_config`: NUL bytes between the
 * variables).
 */
export function diffInit(spec: Spec, config: Properties): InitDiff {
  const init = runtimeOf(spec).init?.(spec);
  if (init === undefined) return { params: {}, changes: [], problems: [] };
  const { entrypoint, environment, path } = init;
  const now = readEnvironment(config.env);
  const wanted = now.has("PATH") ? environment : { PATH: path, ...environment };
  const due = Object.entries(wanted).filter(([name, value]) => now.get(name) !== value);
  const merged = new Map([...now, ...Object.entries(wanted)]);
  const isRight = config.entrypoint === entrypoint;
  return {
    params: {
      ...(isRight ? {} : { entrypoint }),
      ...(due.length === 0 ? {} : { env: [...merged].map(([name, value]) => `${name}=${value}`).join("\0") }),
    },
    changes: [
      ...(isRight ? [] : [change("entrypoint", config.entrypoint, entrypoint)]),
      ...due.map(([name, value]) => change(`env ${name}`, now.get(name), value)),
    ],
    problems: otherImage(spec, config),
  };
}

function change(what: string, from: unknown, to: string): Change {
  return { what, from: from === undefined ? "none" : String(from), to };
}

/** The variables of an `env` option, in their order. */
export function readEnvironment(env: unknown): ReadonlyMap<string, string> {
  const entries = typeof env === "string" && env !== "" ? env.split("\0") : [];
  return new Map(
    entries.map((entry) => {
      const at = entry.indexOf("=");
      return at === -1 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** Another image is another root file system; PVE does not remember which it was, so the notes do. */
function otherImage(spec: Spec, config: Properties): readonly Problem[] {
  const source = rootSource(spec);
  const now = readImage(config.description);
  if (source.kind !== "image" || now === undefined || now === source.reference) return [];
  return [
    {
      code: "needs-replace",
      at: `${source.at}.reference`,
      message: `container ${spec.container.vmid} was made from ${now}, the spec says ${source.reference}`,
      remedy: `set it back to ${now}; or have the container destroyed and made again, on the same volumes: --replace ${spec.container.vmid}`,
    },
  ];
}
