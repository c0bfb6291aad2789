import type { FileState } from "../../render/compare-files.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { atOnce, inOrder, UNSEEN, type Work, waitForNetwork, writeFiles } from "../works.ts";
import { harden, installPackages, makeUser, packagesOf } from "./baseline.ts";
import { bareMetalFiles } from "./files.ts";
import { hardeningFiles } from "./hardening.ts";
import { buildDashboard, installStages } from "./install.ts";
import { AGENT, GATEWAY, HOME_MODE, placesOf, servicesOf, USER } from "./layout.ts";
import { startServices } from "./start.ts";

/** Longest time for all stages of the installer; the program's own figure is 5 to 10 minutes. */
const INSTALL_SECONDS = 3600;

/** What is to be done in the guest, in order; nothing if it is all there. */
export function bareMetalWork(
  spec: BareMetalPetSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  const program = [install(spec, inside), dashboard(spec, inside)];
  return inOrder([
    user(spec, inside), // before the packages, which make users too: not two at once
    atOnce(waitForNetwork(inside)),
    packages(spec, inside),
    writeFiles(bareMetalFiles(spec), inside, files), // after the packages: dpkg would ask about settings that are not its own
    hardening(spec, inside, files),
    ...program,
    start(
      spec,
      inside,
      files,
      program.some((work) => work !== undefined),
    ),
  ]);
}

function packages(spec: BareMetalPetSpec, inside: ObservedInside | undefined): Work | undefined {
  if (inside?.tools.packages !== undefined) return undefined;
  return {
    id: "install-packages",
    title: "Install Debian's packages",
    reason: inside === undefined ? UNSEEN : "not all of the packages are installed",
    changes: packagesOf(spec).map((what) => ({ what, to: "installed" })),
    script: installPackages(spec),
    timeoutSeconds: 1200,
  };
}

function user(spec: BareMetalPetSpec, inside: ObservedInside | undefined): Work | undefined {
  const { home } = placesOf(spec);
  const wanted = `${AGENT.uid}:${AGENT.gid} ${HOME_MODE}`;
  const mount = inside?.mounts[home];
  const found = mount && `${mount.owner} ${mount.mode}`;
  if (inside?.tools.user !== undefined && found === wanted) return undefined;
  return {
    id: "make-user",
    title: `Make user ${USER}, and ${home} its home`,
    reason:
      inside === undefined
        ? UNSEEN
        : inside.tools.user === undefined
          ? `there is no user ${USER} with uid ${AGENT.uid} and no password and no other groups`
          : `${home} is ${found ?? "not there"} instead of ${wanted}`,
    changes: [
      { what: `user ${USER}`, to: `uid ${AGENT.uid}, no password, no sudo` },
      { what: home, ...(found === undefined ? {} : { from: found }), to: wanted },
    ],
    script: makeUser(spec),
    timeoutSeconds: 60,
  };
}

function hardening(
  spec: BareMetalPetSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const changed = hardeningFiles(spec).some(({ path }) => states[path] !== "same");
  if (inside?.tools.hardening !== undefined && !changed) return undefined;
  return {
    id: "harden",
    title: "Harden: sshd, firewall, sysctl, unattended upgrades",
    reason: inside === undefined ? UNSEEN : "the hardening is not in effect as the spec has it",
    changes: ["sshd", "firewall", "sysctl", "unattended upgrades"].map((what) => ({ what, to: "in effect" })),
    script: harden(spec),
    timeoutSeconds: 180,
  };
}

function install(spec: BareMetalPetSpec, inside: ObservedInside | undefined): Work | undefined {
  if (inside?.tools.hermes !== undefined) return undefined;
  const { commit } = spec.hermes.installer;
  return {
    id: "install-hermes",
    title: "Install Hermes, stage by stage",
    reason: inside === undefined ? UNSEEN : "this installation of Hermes is not whole",
    changes: [{ what: placesOf(spec).program, to: commit === undefined ? "newest release" : `commit ${commit}` }],
    script: installStages(spec),
    timeoutSeconds: 1800,
    retry: { everySeconds: 0, forSeconds: INSTALL_SECONDS },
  };
}

function dashboard(spec: BareMetalPetSpec, inside: ObservedInside | undefined): Work | undefined {
  if (spec.hermes.dashboard === false || inside?.tools.dashboard !== undefined) return undefined;
  return {
    id: "build-dashboard",
    title: "Build the dashboard's web part",
    reason: inside === undefined ? UNSEEN : "the dashboard's web part is missing",
    changes: [{ what: placesOf(spec).webBuilt, to: "built" }],
    script: buildDashboard(spec),
    timeoutSeconds: 900,
  };
}

function start(
  spec: BareMetalPetSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
  installs: boolean,
): Work | undefined {
  const services = servicesOf(spec);
  const changed = Object.values(states).some((state) => state === "missing" || state === "different");
  const down = services.find((name) => inside?.services[name]?.state !== "active");
  const reason =
    inside === undefined
      ? UNSEEN
      : inside.services[GATEWAY] === undefined
        ? "Hermes has not been started yet"
        : down !== undefined
          ? `${down} is ${inside.services[down]?.state ?? "not there"}`
          : changed || !services.every((name) => inside.services[name]?.current)
            ? "Hermes was started with other files"
            : installs
              ? "Hermes is installed anew"
              : undefined;
  if (reason === undefined) return undefined;
  return {
    id: "start-hermes",
    title: `Start ${services.map((name) => name.replace(/\.service$/, "")).join(" and ")}`,
    reason,
    changes: services.map((name) => ({
      what: name,
      ...(inside?.services[name] === undefined ? {} : { from: inside.services[name].state }),
      to: "active",
    })),
    script: startServices(spec),
    timeoutSeconds: spec.verify.timeout + 120,
  };
}
