import { z } from "zod";
import { identifier } from "./container.ts";

/** PVE's own pattern, with words for what it does not take (`PVE/API2/Storage/Status.pm` method oci_registry_pull). */
const REFERENCE =
  /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?)*(?::\d+)?\/)?[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*:\w[\w.-]{0,127}$/;

/** An image that PVE pulls from a registry, and makes the container from. */
export const ociImage = z.strictObject({
  storage: identifier("a storage with content type vztmpl, kept as files")
    .default("local")
    .describe("Storage that keeps templates; PVE pulls the image to it."),
  reference: z
    .string()
    .refine((text) => !text.includes("@"), {
      error: "PVE pulls by tag: write registry/repository:tag here, and the digest under image.digest",
      abort: true,
    })
    .regex(REFERENCE, { error: "an image with its tag, such as docker.io/nousresearch/hermes-agent:v2026.9.24" })
    .describe("Image with its tag. A tag that moves is not followed: what was pulled under it is used."),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, { error: "sha256: and 64 hex digits" })
    .optional()
    .describe("What the tag has to stand for. PVE takes no digest, so the registry is asked before anything is made."),
});
