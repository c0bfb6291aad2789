import { z } from "zod";
import { hostname, identifier, pathWithoutColons, template, vmid } from "./container.ts";

const gib = z.int().min(1).max(131_072);
const storage = identifier("a storage with content type rootdir");

const volume = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, { error: "a short name: lower-case letters, digits and hyphens" })
    .describe("Its name on the pet, by which it is found again: it is kept there as /volumes/NAME."),
  path: pathWithoutColons.describe("Where it appears in the container."),
  storage: storage.describe("Storage for it, if it is to be made."),
  size: gib.describe("Size in GiB, if it is to be made."),
  existing: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]:\S+$/, { error: "a volume id, such as local-lvm:vm-999-disk-1" })
    .optional()
    .describe("A volume that the pet owns already, under whatever name: that one is used, and none is made."),
  hand_over: z
    .strictObject({
      vmid: vmid.describe("The container that has the volume now; on the same node, and stopped."),
      path: pathWithoutColons.describe("Where that container has it mounted."),
    })
    .optional()
    .describe("A volume of another container, which gives it to the pet with all that is on it."),
});

/** The container that owns the volumes. */
export const pet = z.strictObject({
  vmid: vmid.describe("Id of the pet."),
  hostname: hostname.default("pet-storage").describe("Host name of the pet."),
  cores: z.int().min(1).max(8192).default(1).describe("CPU cores; it never runs."),
  memory: z.int().min(16).default(256).describe("Memory in MiB; it never runs."),
  rootfs: z
    .strictObject({
      storage: storage.describe("Storage for the pet's own root."),
      size: gib.default(2).describe("Size in GiB."),
    })
    .describe("The pet's own root file system; nothing of yours is on it."),
  volumes: z
    .array(volume)
    .min(1)
    .describe("Volumes that the container gets from the pet; others of the pet's stay untouched."),
});

/** A pet beside a container that is made from an image, which is no system for the pet. */
export const petOfItsOwn = pet.extend({
  template: template.describe("System that the pet is made of, if it is to be made; the smaller, the better."),
});

export type Pet = z.output<typeof pet>;
export type PetVolume = Pet["volumes"][number];
