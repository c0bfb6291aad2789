import { shellQuote } from "../render/shell-quote.ts";
import type { SpecWithPet } from "../spec/spec.ts";
import { agentWrites, type Gateway, mountOf, type Rung, showFile } from "./gateway-checks.ts";

/** The pet's volumes are mounted where the spec says. */
export function volumesMounted({ pet }: SpecWithPet): Rung {
  const paths = pet.volumes.map(({ path }) => shellQuote(path));
  return {
    id: "volumes-mounted",
    title: `Mounted in the container: ${pet.volumes.map(({ path }) => path).join(", ")}`,
    proves: "what is written there is on the pet's volumes, not in the container",
    methods: [
      {
        by: "guest-shell",
        script: ["set -eu", ...paths.map((path) => `mountpoint ${path}`), "echo mounted: all", ""].join("\n"),
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "mounted: all" }],
    hint: "pct config must show the volumes; a running container gets them with its next start",
  };
}

/** The agent itself is told to write a file, which is then found on the pet's volume at that path. */
export function fileOnVolume(gateway: Gateway, { container, verify }: SpecWithPet, path: string): readonly Rung[] {
  if (!verify.write_file || !verify.model) return [];
  const file = `${path}/hermes-deploy-check-${container.vmid}.txt`;
  return [
    agentWrites(gateway, file, file),
    {
      id: "file-on-volume",
      title: `The file is on the volume at ${path}`,
      proves: "what the agent writes is on the pet's volume, and so outlives this container",
      methods: [
        {
          by: "guest-shell",
          script: showFile(file, mountOf(file)),
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "written by the agent" }, { contains: ` at ${path}` }],
      hint: `pct config ${container.vmid} must show the pet's volume mounted at ${path}`,
    },
  ];
}
