import type { Check, Expectation } from "../runtimes/check.ts";
import type { Spec } from "../spec/spec.ts";
import { mountKeyOf } from "./mount-diff.ts";
import type { Attachment } from "./pet.ts";
import { mountAt } from "./pet-volumes.ts";
import type { Properties } from "./properties.ts";
import { trim, wantedFeatures } from "./wanted.ts";

/** The lowest rungs of every ladder: PVE runs the container, with the settings that the spec wants in effect. */
export function containerChecks(
  { container }: Spec,
  config: Properties,
  attachments: readonly Attachment[] = [],
): readonly Check[] {
  const { node, vmid, mounts } = container;
  const params = { node, vmid };
  const features = Object.entries(wantedFeatures(container)).filter(([, on]) => on);
  const expect: Expectation[] = [
    ...features.map(([name]) => ({ json: `features.${name}`, oneOf: [true, 1, "1"] })),
    ...mounts.map((mount) => ({ json: `${mountKeyOf(mount, container, config)}.volume`, oneOf: [trim(mount.host)] })),
    ...attachments.map(({ path, volid }) => ({
      json: `${mountAt(config, path)?.key ?? "mp0"}.volume`,
      oneOf: [volid],
    })),
  ];
  const running: Check = {
    id: "container-running",
    title: `Container ${vmid} is running`,
    proves: "PVE has started it",
    dependsOn: [],
    methods: [{ by: "api", call: { method: "GET", path: "/nodes/{node}/lxc/{vmid}/status/current", params } }],
    expect: [{ json: "status", oneOf: ["running"] }],
    hint: `pct start ${vmid}; if it stops again: pct start ${vmid} --debug`,
  };
  if (expect.length === 0) return [running];
  return [
    running,
    {
      id: "settings-in-effect",
      title: `Features and mounts of container ${vmid} are in effect`,
      proves: "the running container has them, not only its configuration for the next start",
      dependsOn: [running.id],
      methods: [
        {
          by: "api",
          call: { method: "GET", path: "/nodes/{node}/lxc/{vmid}/config", params: { ...params, current: true } },
        },
      ],
      expect,
      hint: `pct config ${vmid} --current; pct pending ${vmid}`,
    },
  ];
}
