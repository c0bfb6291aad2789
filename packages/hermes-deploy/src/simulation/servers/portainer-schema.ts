import { z } from "zod";

/**
 * What Portainer takes, in our own words (portainer/portainer api/http/handler/stacks/create_compose_stack.go,
 * stack_update.go; api/http/handler/endpoints/endpoint_create.go). It ignores fields that it does not know; this does
 * not, so that a slip of ours is seen.
 */
const env = z.array(z.strictObject({ name: z.string().min(1), value: z.string() }));

export const createStackBody = z.strictObject({
  Name: z.string().min(1),
  StackFileContent: z.string().min(1),
  Env: env.optional(),
  FromAppTemplate: z.boolean().optional(),
});

export const updateStackBody = z.strictObject({
  StackFileContent: z.string().min(1),
  Env: env.optional(),
  Prune: z.boolean().optional(),
  PullImage: z.boolean().optional(),
  RepullImageAndRedeploy: z.boolean().optional(),
});

export const addEndpointForm = z.strictObject({
  Name: z.string().min(1),
  EndpointCreationType: z.enum(["1", "2", "3", "4", "5"]),
  URL: z.string().optional(),
  TLS: z.enum(["true", "false"]).optional(),
  TLSSkipVerify: z.enum(["true", "false"]).optional(),
  TLSSkipClientVerify: z.enum(["true", "false"]).optional(),
});

/** The fields of a `multipart/form-data` body. */
export function readForm(body: string, contentType: string): Readonly<Record<string, string>> {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1] ?? "";
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [, name = "", value = ""] = /name="([^"]*)"\r\n\r\n([\s\S]*)\r\n$/.exec(part) ?? [];
      return [name, value];
    }),
  );
}
