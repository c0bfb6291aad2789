import { renderUnit, type UnitSection } from "../../render/systemd-unit.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { placesOf, USER } from "./layout.ts";

/** Seconds that the gateway gets to finish its work: less, and its database may be torn (docs/user-guide/docker.md). */
const STOP_SECONDS = 90;

/** The gateway's unit (hermes_cli/gateway.py generate_systemd_unit), with its user's powers cut down further. */
export function gatewayUnit(spec: BareMetalPetSpec): string {
  const { command } = placesOf(spec);
  return renderUnit({
    Unit: {
      Description: "Hermes Agent gateway",
      ...afterNetwork(spec),
      StartLimitIntervalSec: 0,
    },
    Service: {
      Type: "simple",
      ...asAgent(spec),
      ExecStart: `${command} gateway run`,
      ExecReload: "/bin/kill -USR1 $MAINPID",
      Restart: "always",
      RestartSec: 5,
      RestartForceExitStatus: 75,
      SuccessExitStatus: 75,
      RestartPreventExitStatus: 78,
      KillMode: "mixed",
      TimeoutStopSec: STOP_SECONDS,
    },
    Install: { WantedBy: "multi-user.target" },
  });
}

/** The dashboard's unit. */
export function dashboardUnit(spec: BareMetalPetSpec, { host, port }: { host: string; port: number }): string {
  const { command } = placesOf(spec);
  return renderUnit({
    Unit: { Description: "Hermes Agent dashboard", ...afterNetwork(spec) },
    Service: {
      Type: "simple",
      ...asAgent(spec),
      ExecStart: `${command} dashboard --host ${host} --port ${port} --no-open`,
      Restart: "on-failure",
      RestartSec: 5,
      RestartPreventExitStatus: 78,
    },
    Install: { WantedBy: "multi-user.target" },
  });
}

function afterNetwork(spec: BareMetalPetSpec): UnitSection {
  return { After: "network-online.target", Wants: "network-online.target", RequiresMountsFor: placesOf(spec).home };
}

/** The agent's user and surroundings; nothing here needs a mount namespace, which an unprivileged container may lack. */
function asAgent(spec: BareMetalPetSpec): UnitSection {
  const { home, data, path } = placesOf(spec);
  return {
    User: USER,
    Group: USER,
    WorkingDirectory: home,
    Environment: [
      `HOME=${home}`,
      `USER=${USER}`,
      `LOGNAME=${USER}`,
      `PATH=${path}`,
      `HERMES_HOME=${data}`,
      `HERMES_WRITE_SAFE_ROOT=${home}`,
    ],
    UMask: "0077",
    NoNewPrivileges: "yes",
    CapabilityBoundingSet: "",
    RestrictSUIDSGID: "yes",
    LockPersonality: "yes",
  };
}
