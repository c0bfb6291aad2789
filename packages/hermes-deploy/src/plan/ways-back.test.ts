import { expect, test } from "vitest";
import type { Spec } from "../spec/spec.ts";
import { type WaysBackSeen, waysBack } from "./ways-back.ts";

const specOf = (mounts: readonly object[]) =>
  ({ shape: "docker-lxc", container: { vmid: 118, mounts } }) as unknown as Spec;
const mounted = specOf([{ host: "/mnt/pve/hdd/hermes", path: "/data" }]);
const nothing: WaysBackSeen = { snapshots: [], canSnapshot: true, images: [], backups: [] };
const image = (name: string, since = "2026-10-01T00:00:00Z") => ({ since, image: name });

const rows: { name: string; spec?: Spec; seen: Partial<WaysBackSeen>; want: [title: RegExp, how: string][] }[] = [
  {
    name: "nothing yet",
    seen: {},
    want: [
      [/No snapshot was taken/, "hermes-deploy apply 'my spec.yaml' --snapshot"],
      [/No container 118/, "hermes-deploy destroy 'my spec.yaml'"],
    ],
  },
  {
    name: "earlier images, the latest first, each once; not the one that runs",
    seen: { images: [image("h:1"), image("h:2"), image("h:1"), image("h:3")], canSnapshot: undefined },
    want: [
      [/The image h:1,/, "in my spec.yaml: hermes.image: h:1"],
      [/The image h:2,/, "in my spec.yaml: hermes.image: h:2"],
      [/No container/, "hermes-deploy destroy 'my spec.yaml'"],
    ],
  },
  {
    name: "snapshots, the newest first",
    seen: {
      snapshots: [
        { name: "a", description: "" },
        { name: "b", taken: "2026-10-02T00:00:00.000Z", description: "before: x" },
      ],
    },
    want: [
      [/The snapshot b of 2026-10-02.*: before: x/, "hermes-deploy rollback 'my spec.yaml' --to b"],
      [/The snapshot a$/, "hermes-deploy rollback 'my spec.yaml' --to a"],
      [/No container/, "hermes-deploy destroy 'my spec.yaml'"],
    ],
  },
  {
    name: "a directory of the node rules snapshots out",
    spec: mounted,
    seen: { canSnapshot: false },
    want: [
      [
        /no snapshots of container 118: a directory of the node/,
        "as root on the node, for the next time: vzdump 118 --mode stop --storage STORAGE",
      ],
      [/No container/, "hermes-deploy destroy 'my spec.yaml'"],
    ],
  },
  {
    name: "Hermes' own backups",
    seen: { canSnapshot: undefined, backups: ["1.zip", "2.zip"] },
    want: [
      [/2 backups: 2.zip, 1.zip/, "in the container: docker compose -f /opt/hermes/compose.yaml stop hermes"],
      [/No container/, "hermes-deploy destroy 'my spec.yaml'"],
    ],
  },
];

test.each(rows)("$name", ({ spec = specOf([]), seen, want }) => {
  const ways = waysBack(spec, "my spec.yaml", { ...nothing, ...seen });
  expect(ways.map(({ title, how }) => [title, how[0]])).toEqual(
    want.map(([title, how]) => [expect.stringMatching(title), how]),
  );
  for (const { note } of ways) expect(note).not.toBe("");
});

test("what stays on the node is said", () => {
  expect(waysBack(mounted, "x", nothing).at(-1)?.note).toContain("/mnt/pve/hdd/hermes stay on the node");
});
