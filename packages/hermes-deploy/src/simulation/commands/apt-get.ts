import { installPackages, readPackages, updatePackages } from "../packages.ts";
import { failed, type Outcome, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

const VALUED = new Set(["o", "option", "t", "target-release", "c"]);

/** `apt-get update | install`. */
export const aptGet: Program = async ({ args, files, shell }) => {
  const [verb, ...names] = parseFlags(args, VALUED).rest;
  if (verb === "update") {
    const sources = await shell("cat /etc/apt/sources.list.d/* 2>/dev/null || true");
    const state = await updatePackages(files, sources.stdout);
    return "error" in state ? failed(state.error, 100) : printed("Reading package lists... Done");
  }
  if (verb === "install") {
    const result = await installPackages(files, names);
    if ("missing" in result) return failed(`E: Unable to locate package ${result.missing}`, 100);
    return printed(result.installed.map((name) => `Setting up ${name} ...`).join("\n"));
  }
  return failed(`E: Invalid operation ${verb ?? ""}`, 100);
};

/** `dpkg -s NAME…`. */
export const dpkg: Program = async ({ args, files }) => {
  const { options, rest } = parseFlags(args, new Set());
  if (!options.has("s") && !options.has("status")) return failed("dpkg: error: need an action option", 2);
  return await status(rest, await readPackages(files));
};

const DEFAULT_FORMAT = "${Package}\\t${Version}\\n";

/** `dpkg-query -W [-f FORMAT] NAME…` with `${Status}`, `${Package}` and `${Version}`. */
export const dpkgQuery: Program = async ({ args, files }) => {
  const { options, rest } = parseFlags(args, new Set(["f", "showformat"]));
  const { installed } = await readPackages(files);
  const format = options.get("f")?.[0] ?? options.get("showformat")?.[0] ?? DEFAULT_FORMAT;
  let stdout = "";
  for (const name of rest) {
    const version = installed[name];
    if (version === undefined) return { ...failed(`dpkg-query: no packages found matching ${name}`), stdout };
    const values: Record<string, string> = { Package: name, Version: version, Status: "install ok installed" };
    stdout += format
      .replace(/\$\{([\w:-]+)\}/g, (_, field: string) => values[field] ?? "")
      .replaceAll("\\n", "\n")
      .replaceAll("\\t", "\t");
  }
  return { stdout, stderr: "", exitCode: 0 };
};

async function status(
  names: readonly string[],
  { installed }: { installed: Readonly<Record<string, string>> },
): Promise<Outcome> {
  for (const name of names) {
    if (!(name in installed))
      return failed(`dpkg-query: package '${name}' is not installed and no information is available`);
  }
  return printed(
    names.map((name) => `Package: ${name}\nStatus: install ok installed\nVersion: ${installed[name]}`).join("\n\n"),
  );
}

/** `apt-cache policy NAME`. */
export const aptCache: Program = async ({ args, files }) => {
  const { rest } = parseFlags(args, VALUED);
  const [verb, ...names] = rest;
  if (verb !== "policy") return failed(`E: Invalid operation ${verb ?? ""}`, 100);
  const { installed, offered } = await readPackages(files);
  const known = names.filter((name) => name in installed || name in offered);
  return printed(
    known
      .map(
        (name) =>
          `${name}:\n  Installed: ${installed[name] ?? "(none)"}\n  Candidate: ${offered[name] ?? installed[name]}`,
      )
      .join("\n"),
  );
};
