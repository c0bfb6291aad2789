import { z } from "zod";
import { hostname } from "../container.ts";
import { image } from "../hermes.ts";
import { secretRef } from "../secret-ref.ts";

const server = {
  url: z
    .url({ protocol: /^https?$/, error: "an http or https address, such as https://10.1.10.20:9443" })
    .regex(/^[\x21-\x7e]+$/, { error: "without spaces, line breaks or other than ASCII characters" })
    .refine((url) => !/[?#]|\/\/[^/]*@/.test(url), { error: "only scheme, host, port and path; keys are given apart" })
    .describe("Its address, as the container reaches it."),
  certificate_pin: z
    .string()
    .regex(/^sha256\/\/[A-Za-z0-9+/]{43}=$/, { error: 'the digest of its public key: "sha256//" and 44 characters' })
    .optional()
    .describe("Digest of its public key, for a certificate that nobody vouches for; then nothing else is believed."),
};

/** A Portainer that the stack is deployed with. */
export const portainer = z.strictObject({
  ...server,
  api_key: secretRef.describe("An access token: My account → Access tokens."),
  environment: z
    .string()
    .regex(/^[^\p{Cc}\u2028\u2029]{1,100}$/u, { error: "one line of text" })
    .describe("Name of the environment that is this container's Docker, as Portainer shows it."),
  agent: z
    .strictObject({
      image: image.describe("Portainer's agent, in the version that Portainer has."),
      port: z.int().min(1024).max(65535).default(9001).describe("Where it listens in the container."),
      address: z
        .union([z.ipv4(), hostname])
        .optional()
        .describe("The container's address or name, as Portainer reaches it; that of the spec if it is a fixed one."),
    })
    .optional()
    .describe(
      "Start Portainer's agent in the container and have the environment made; if absent, it is there already.",
    ),
});

/** A host of Nginx Proxy Manager. */
export const proxy = z.strictObject({
  ...server,
  identity: z.email().describe("Who may change its proxy hosts; an account without a second factor."),
  secret: secretRef.describe("The password."),
  domain: hostname.describe("Name that people use."),
  forward_host: z
    .union([z.ipv4(), hostname])
    .optional()
    .describe("The container's address or name, as the proxy reaches it; that of the spec if it is a fixed one."),
  certificate_id: z.int().min(0).default(0).describe("Certificate of the proxy's list; 0 for none."),
  force_https: z.boolean().default(false).describe("Send people from http to https; needs a certificate."),
});
