import type { Finding } from "./describe-issue.ts";
import { DATA, type OciLxcSpec } from "./oci-lxc.ts";
import { type Rule, trim } from "./rules.ts";

type OciContainer = OciLxcSpec["container"];

export const ociContainerRules: readonly Rule<OciContainer>[] = [
  { needs: ["rootfs"], check: imageNeedsDisk },
  { needs: ["features", "unprivileged"], check: tokenIsEnough },
  { needs: ["mounts"], check: nothingOfTheNode },
  { needs: ["network"], check: nodeSetsAddresses },
];

/** Rules about several sections. */
export const ociRules: readonly Rule<OciLxcSpec>[] = [
  { needs: ["pet"], check: dataAreOnAVolume },
  { needs: ["pet"], check: volumesLeaveTheImageAlone },
];

/** The image brings a browser and takes several GB. */
function imageNeedsDisk({ rootfs }: OciContainer): Finding[] {
  const message = "the image needs at least 8 GiB; 16 is comfortable";
  return rootfs.size < 8 ? [{ path: ["container", "rootfs", "size"], message }] : [];
}

/** `PVE/LXC.pm sub check_ct_modify_config_perm`: every other feature, and privilege, is root@pam's to give. */
function tokenIsEnough({ features, unprivileged }: OciContainer): Finding[] {
  const others = (["keyctl", "fuse"] as const).filter((name) => features[name]);
  return [
    ...others.map((name) => ({
      path: ["container", "features", name],
      message: "nothing in this shape needs it, and no API token may set it; of the features only nesting can be on",
    })),
    ...(unprivileged
      ? []
      : [{ path: ["container", "unprivileged"], message: "images run in unprivileged containers only; leave it on" }]),
  ];
}

function nothingOfTheNode({ mounts }: OciContainer): Finding[] {
  const message = "no API token may mount a directory of the node; take another volume of the pet";
  return mounts.map((_, index) => ({ path: ["container", "mounts", index], message }));
}

/** `PVE/LXC.pm sub update_lxc_config`: the node configures the network of a container without an init of its own. */
function nodeSetsAddresses({ network }: OciContainer): Finding[] {
  const message = "nobody in the container listens for router advertisements: dhcp, manual or address/prefix";
  return network.ip6 === "auto" ? [{ path: ["container", "network", "ip6"], message }] : [];
}

/** What is not on a volume goes with the container. */
function dataAreOnAVolume({ pet }: OciLxcSpec): Finding[] {
  const message = `one of the volumes must be at ${DATA}, where the image keeps all that Hermes knows`;
  return pet.volumes.some(({ path }) => trim(path) === DATA) ? [] : [{ path: ["pet", "volumes"], message }];
}

/** `/init`, `/command` and `/package` are s6-overlay's. */
function volumesLeaveTheImageAlone({ pet }: OciLxcSpec): Finding[] {
  const taken = ["/command", "/init", "/opt", "/package"];
  return pet.volumes.flatMap(({ path }, index) =>
    taken.includes(trim(path)) || trim(path).startsWith(`${DATA}/`)
      ? [
          {
            path: ["pet", "volumes", index, "path"],
            message: "a directory that the image itself needs; choose another, such as /data",
          },
        ]
      : [],
  );
}
