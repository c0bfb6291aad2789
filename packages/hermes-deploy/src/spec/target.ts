import { z } from "zod";
import { secretRef } from "./secret-ref.ts";
import { SSH_ADDRESS } from "./ssh-address.ts";

/** Which PVE to talk to. Everything here may come from the environment instead, which wins. */
export const target = z.strictObject({
  host: z
    .string()
    .regex(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/, {
      error: "a host name or address, with :port if it is not 8006",
    })
    .optional()
    .describe("PVE host, with :port if it is not 8006. Environment: PVE_HOST."),
  fingerprint: z
    .string()
    .regex(/^(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/, { error: "a SHA-256 fingerprint: 32 pairs of hex digits" })
    .optional()
    .describe("SHA-256 fingerprint of the server's certificate. Environment: PVE_FINGERPRINT."),
  ca: z.string().min(1).optional().describe("File with the CA certificate (PEM). Environment: PVE_CA."),
  token: secretRef.optional().describe("API token as user@realm!name=secret. Environment: PVE_TOKEN."),
  root_password: secretRef
    .optional()
    .describe("root@pam's password. Environment: PVE_ROOT_PASSWORD or PVE_ROOT_PASSWORD_FILE."),
  ssh: z
    .string()
    .regex(SSH_ADDRESS, { error: "[user@]host[:port]" })
    .optional()
    .describe("Login on the node over SSH, as [user@]host[:port]; root and 22 by default. Environment: PVE_SSH."),
  guest_ssh: z
    .string()
    .regex(SSH_ADDRESS, { error: "[user@]host[:port]" })
    .optional()
    .describe(
      "Login in the container over SSH, as [user@]host[:port], instead of the API's console. Environment: PVE_GUEST_SSH.",
    ),
});

export type Target = z.output<typeof target>;
