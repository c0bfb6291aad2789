import { z } from "zod";
import type { GuestFile } from "../render/guest-file.ts";
import type { Manifest, ObservedFile } from "../render/observed-file.ts";
import type { ObservedInside, ObservedService } from "./inside.ts";
import { PROBE_BEGIN, PROBE_END } from "./probe.ts";
import { ProbeError } from "./probe-error.ts";

const manifestSchema = z.object({ salt: z.string(), files: z.record(z.string(), z.string()) });

/**
 * Understands the output of a probe.
 *
 * @param files and @param targets as `looksAtFiles` was given them: the output names them by number.
 * @throws ProbeError if it is cut short or not the probe's.
 */
export function readProbe(files: readonly GuestFile[], targets: readonly string[], output: string): ObservedInside {
  const facts = linesBetween(output).map((line) => line.split(" "));
  const of = (kind: string) => facts.filter(([first]) => first === kind).map(([, ...rest]) => rest);
  const paths = files.map(({ path }) => path);
  const manifest = of("manifest").map(([text = ""]) => readManifest(text))[0];
  return {
    network: of("network").length > 0,
    tools: Object.fromEntries(of("tool").map(([name = "", version = ""]) => [name, version])),
    files: Object.fromEntries(of("file").map(([index, ...rest]) => [at(paths, index), toFile(rest)])),
    ...(manifest === undefined ? {} : { manifest }),
    mounts: Object.fromEntries(
      of("mount").map(([index, mode = "", owner = ""]) => [at(targets, index), { mode, owner }]),
    ),
    services: Object.fromEntries(
      of("service").map(([name = "", ...rest]) => [name, toService(rest, of("current").length > 0)]),
    ),
  };
}

/**
 * The facts of a probe, one a line.
 *
 * @throws ProbeError if the output is cut short or not the probe's.
 */
export function linesBetween(output: string): readonly string[] {
  const lines = output.split(/\r?\n/).map((line) => line.trimEnd());
  const begin = lines.indexOf(PROBE_BEGIN);
  const end = lines.lastIndexOf(PROBE_END);
  if (begin === -1) throw new ProbeError("its first line is missing");
  if (end < begin) throw new ProbeError("it was cut short");
  return lines.slice(begin + 1, end);
}

function at(names: readonly string[], index: string | undefined): string {
  const name = names[Number(index)];
  if (name === undefined) throw new ProbeError(`it speaks of number ${index}, which the spec does not have`);
  return name;
}

function toFile([mode = "", owner = "", digest = "-"]: readonly string[]): ObservedFile {
  return { mode, owner, ...(digest === "-" ? {} : { digest }) };
}

function toService([state = "", health = "none"]: readonly string[], current: boolean): ObservedService {
  return { state, ...(health === "none" ? {} : { health }), current };
}

/** A manifest that cannot be read counts as none: the files are then written again. */
function readManifest(base64: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(Buffer.from(base64, "base64").toString("utf8")));
  } catch {
    return undefined;
  }
}
