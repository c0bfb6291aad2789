import { dockerVersions, readPackages } from "../packages.ts";
import { failed, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

/** `systemctl`, as far as a container's Docker service is concerned. */
export const systemctl: Program = async ({ args, files, dockerAllowed }) => {
  const { rest } = parseFlags(args, new Set(["p", "property"]));
  const [verb = "", unit = ""] = rest;
  const name = unit.replace(/\.service$/, "");
  if (verb === "is-system-running") return printed("running");
  if (verb === "daemon-reload") return printed("");
  const installed = name === "docker" && dockerVersions(await readPackages(files)).engine !== undefined;
  if (!installed) {
    return verb === "is-active"
      ? { stdout: "inactive\n", stderr: "", exitCode: 3 }
      : failed(`Unit ${unit} could not be found.`, 5);
  }
  if (verb === "is-enabled") return printed("enabled");
  if (verb === "is-active") return dockerAllowed ? printed("active") : { stdout: "failed\n", stderr: "", exitCode: 3 };
  if (verb === "start" || verb === "restart" || (verb === "enable" && args.includes("--now"))) {
    return dockerAllowed
      ? printed("")
      : failed("Job for docker.service failed because the control process exited with error code.");
  }
  return printed("");
};
