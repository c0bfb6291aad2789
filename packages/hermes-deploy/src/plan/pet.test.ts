import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BareMetalPetSpec } from "../spec/bare-metal-pet.ts";
import { parseSpec } from "../spec/parse.ts";
import { petDescription, printMarker } from "./marker.ts";
import type { Observed, ObservedGuest, ObservedPet } from "./observed.ts";
import { plan } from "./plan.ts";

const EXAMPLE = readFileSync(new URL("../../../../examples/bare-metal-pet.yaml", import.meta.url), "utf8");

function specOf(volume: Partial<BareMetalPetSpec["pet"]["volumes"][number]> = {}): BareMetalPetSpec {
  const parsed = parseSpec(EXAMPLE, "x");
  if ("problems" in parsed || parsed.spec.shape !== "bare-metal-pet") throw new Error("the example is wrong");
  const { spec } = parsed;
  return { ...spec, pet: { ...spec.pet, volumes: spec.pet.volumes.map((one) => ({ ...one, ...volume })) } };
}

const base = (vmid: number): ObservedGuest => ({
  vmid,
  kind: "lxc",
  node: "gihyeon",
  status: "stopped",
  tags: [],
  pending: [],
  config: {},
});
const pet = (change: Readonly<Record<string, unknown>> = {}, facts: Partial<ObservedGuest> = {}): ObservedGuest => ({
  ...base(999),
  config: {
    description: petDescription(),
    protection: 1,
    rootfs: "local-lvm:vm-999-disk-0,size=2G",
    mp0: "local-lvm:vm-999-disk-1,mp=/volumes/hermes,size=10G",
    ...change,
  },
  ...facts,
});
const cattle = (mp0?: string, facts: Partial<ObservedGuest> = {}): ObservedGuest => ({
  ...base(105),
  config: {
    description: printMarker({ shape: "bare-metal-pet", adopted: false }),
    hostname: "hermes",
    cores: 2,
    memory: 4096,
    swap: 512,
    onboot: 1,
    startup: "down=120",
    cmode: "shell",
    tags: "hermes-deploy;ai;agent",
    unprivileged: 1,
    features: "nesting=1",
    net0: "name=eth0,bridge=intra01,ip=dhcp",
    rootfs: "local-lvm:vm-105-disk-0,size=20G",
    ...(mp0 === undefined ? {} : { mp0 }),
  },
  ...facts,
});
const ATTACHED = "local-lvm:vm-999-disk-1,mp=/home/hermes,size=10G";

const sight = (seen: { pet?: Partial<ObservedPet>; guest?: ObservedGuest } = {}): Observed => ({
  nodes: ["gihyeon"],
  version: "9.2.11",
  storages: undefined,
  bridges: undefined,
  templates: ["local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst"],
  available: undefined,
  guest: seen.guest,
  pet: { guest: undefined, volids: [], givers: {}, ...seen.pet },
  inside: undefined,
  hostDirectories: undefined,
  files: {},
});

const planned = (spec: BareMetalPetSpec, observed: Observed, adopt = false) =>
  plan(spec, observed, { rootOnly: () => [], adopt });
const outside = ({ steps }: ReturnType<typeof plan>) =>
  steps.filter(({ needs }) => needs === "api").map(({ id }) => id);

test.each<{ given: string; observed: Observed; spec?: BareMetalPetSpec; adopt?: boolean; want: string[] }>([
  {
    given: "nothing",
    observed: sight(),
    want: ["create-pet", "create-container", "attach-volumes", "start-container"],
  },
  {
    given: "the pet with the volume",
    observed: sight({ pet: { guest: pet() } }),
    want: ["create-container", "attach-volumes", "start-container"],
  },
  {
    given: "a pet of another deployment without the volume",
    observed: sight({ pet: { guest: pet({ mp0: "local-lvm:vm-999-disk-1,mp=/volumes/other,size=4G" }) } }),
    want: ["make-volume-hermes", "create-container", "attach-volumes", "start-container"],
  },
  {
    given: "a container that somebody made by hand, with a volume that the spec names",
    observed: sight({
      pet: { guest: pet({ description: "mine", mp0: undefined }), volids: ["local-lvm:vm-999-disk-7"] },
    }),
    spec: specOf({ existing: "local-lvm:vm-999-disk-7" }),
    want: ["create-container", "attach-volumes", "start-container"],
  },
  {
    given: "a container that somebody made by hand, to be given a volume with --adopt",
    observed: sight({ pet: { guest: pet({ description: "mine", mp0: undefined }) } }),
    adopt: true,
    want: ["make-volume-hermes", "create-container", "attach-volumes", "start-container"],
  },
  {
    given: "a run that was broken off while the pet's protection was lifted",
    observed: sight({ pet: { guest: pet({ protection: undefined }) }, guest: cattle(ATTACHED) }),
    want: ["protect-pet", "start-container"],
  },
  {
    given: "a volume to be handed over by a stopped container",
    observed: sight({
      pet: {
        guest: pet({ mp0: undefined }),
        givers: { 104: { ...base(104), config: { mp2: "local-lvm:vm-104-disk-1,mp=/home/hermes,size=10G" } } },
      },
    }),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: ["hand-over-hermes", "name-volume-hermes", "create-container", "attach-volumes", "start-container"],
  },
  {
    given: "a volume that was handed over, and not named",
    observed: sight({ pet: { guest: pet({ mp0: "local-lvm:vm-999-disk-1,mp=/home/hermes,size=10G" }) } }),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: ["name-volume-hermes", "create-container", "attach-volumes", "start-container"],
  },
  {
    given: "the container itself, running, with the volume as its own",
    observed: sight({
      pet: { givers: { 105: cattle("local-lvm:vm-105-disk-1,mp=/home/hermes,size=10G", { status: "running" }) } },
      guest: cattle("local-lvm:vm-105-disk-1,mp=/home/hermes,size=10G", { status: "running" }),
    }),
    spec: specOf({ hand_over: { vmid: 105, path: "/home/hermes" } }),
    want: [
      "stop-container",
      "create-pet",
      "hand-over-hermes",
      "name-volume-hermes",
      "attach-volumes",
      "start-container",
    ],
  },
  {
    given: "a running container without the volume",
    observed: sight({ pet: { guest: pet() }, guest: cattle(undefined, { status: "running" }) }),
    want: ["stop-container", "attach-volumes", "start-container"],
  },
  {
    given: "all of it, running",
    observed: sight({ pet: { guest: pet() }, guest: cattle(ATTACHED, { status: "running" }) }),
    want: [],
  },
])("there is $given: $want", ({ observed, spec = specOf(), adopt = false, want }) => {
  const found = planned(spec, observed, adopt);
  expect(found.problems).toEqual([]);
  expect(outside(found)).toEqual(want);
});

test.each<{ given: string; observed: Observed; spec?: BareMetalPetSpec; want: string }>([
  {
    given: "a container that somebody made by hand, without the volume",
    observed: sight({ pet: { guest: pet({ description: "mine", mp0: undefined }) } }),
    want: "foreign-pet",
  },
  {
    given: "a virtual machine",
    observed: sight({ pet: { guest: { ...base(999), kind: "qemu" } } }),
    want: "foreign-pet",
  },
  {
    given: "a guest that is hidden",
    observed: sight({ pet: { guest: { ...base(999), node: "" } } }),
    want: "foreign-pet",
  },
  { given: "a locked pet", observed: sight({ pet: { guest: pet({}, { lock: "backup" }) } }), want: "locked" },
  {
    given: "a pet on another node",
    observed: sight({ pet: { guest: pet({}, { node: "other" }) } }),
    want: "other-node",
  },
  {
    given: "no such volume on the pet",
    observed: sight({ pet: { guest: pet() } }),
    spec: specOf({ existing: "local-lvm:vm-999-disk-7" }),
    want: "no-such-volume",
  },
  {
    given: "nobody to hand the volume over",
    observed: sight(),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: "no-such-giver",
  },
  {
    given: "nothing to be handed over",
    observed: sight({ pet: { givers: { 104: base(104) } } }),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: "nothing-to-hand-over",
  },
  {
    given: "a directory where a volume should be handed over",
    observed: sight({ pet: { givers: { 104: { ...base(104), config: { mp0: "/mnt/x,mp=/home/hermes" } } } } }),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: "not-its-own",
  },
  {
    given: "a running container to hand the volume over",
    observed: sight({
      pet: {
        givers: {
          104: { ...base(104), status: "running", config: { mp0: "local-lvm:vm-104-disk-1,mp=/home/hermes" } },
        },
      },
    }),
    spec: specOf({ hand_over: { vmid: 104, path: "/home/hermes" } }),
    want: "giver-running",
  },
  {
    given: "another volume where the pet's should be",
    observed: sight({ pet: { guest: pet() }, guest: cattle("local-lvm:vm-105-disk-1,mp=/home/hermes,size=10G") }),
    want: "path-taken",
  },
])("$given is a reason to stop: $want", ({ observed, spec = specOf(), want }) => {
  const found = planned(spec, observed);
  expect(found.problems.map(({ code }) => code)).toEqual([want]);
  expect(found.steps).toEqual([]);
});

test("every step that changes a pet lifts its protection and sets it again", () => {
  const { steps } = planned(specOf(), sight({ pet: { guest: pet({ mp0: undefined }) } }));
  const made = steps.find(({ id }) => id === "make-volume-hermes");
  expect(made?.kind === "calls" && made.calls.map(({ params }) => params)).toEqual([
    { node: "gihyeon", vmid: 999, protection: false },
    { node: "gihyeon", vmid: 999, mp0: { storage: "local-lvm", size: 10, mp: "/volumes/hermes" } },
    { node: "gihyeon", vmid: 999, protection: true },
  ]);
});

test.each([
  { given: "a running pet", guest: pet({}, { status: "running" }), want: /is running/ },
  {
    given: "another size",
    guest: pet({ mp0: "local-lvm:vm-999-disk-1,mp=/volumes/hermes,size=4G" }),
    want: /has 4 GiB/,
  },
  {
    given: "somebody else's pet without protection",
    guest: pet({ description: "mine", protection: undefined }),
    want: /is not protected/,
  },
])("$given is worth a note, and no reason to touch it", ({ guest, want }) => {
  const found = planned(specOf(), sight({ pet: { guest }, guest: cattle(ATTACHED, { status: "running" }) }));
  expect(outside(found)).toEqual([]);
  expect(found.notes.join("\n")).toMatch(want);
});
