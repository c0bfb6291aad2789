import { z } from "zod";
import { conditionSchema, sourceSchema, whySchema } from "./rule.ts";

const privileges = z.array(z.string().regex(/^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)+$/)).min(1);

/** Rules that are more than privileges on a path; what each means is told by the client's `permissions/named-rules.ts`. */
export const namedRule = z.enum([
  "backed-up-guest",
  "bridge",
  "cloned-guest",
  "coded-pool",
  "confirmed-change",
  "cpu-model",
  "device-target",
  "drive",
  "drive-kind",
  "each-guest",
  "named-guests",
  "foreign-user",
  "freed-drive",
  "guest-of-job",
  "handed-roles",
  "kept-unprivileged",
  "lock",
  "member-acl",
  "monitor-command",
  "moved-guest",
  "nesting",
  "no-option",
  "password-of-node",
  "prune",
  "restored-container",
  "source-volume",
  "state-storage",
  "tags",
  "task-owner",
  "unused-volume",
  "vnet",
  "volume",
  "volume-access",
  "volume-content",
]);

/** What is needed. In paths, `{name}` is a parameter of the call, `{value}` the option's, `{value.key}` one of its keys. */
const need = z.union([
  z.strictObject({
    path: z.string().regex(/^\//),
    all: privileges.optional(),
    any: privileges.optional(),
    /** A right on the pool that the guest joins is enough too. */
    pool: z.literal(true).optional(),
  }),
  z.strictObject({ rule: namedRule, any: privileges.optional() }),
  /** What cannot be known beforehand, and why. */
  z.strictObject({ unknown: z.string() }),
  /** The answer has only what the caller has one of these privileges on; nobody is refused. */
  z.strictObject({ lists: z.string().regex(/^\//), any: privileges }),
]);

const rightSchema = z.strictObject({
  methods: z.array(z.string().regex(/^(GET|POST|PUT|DELETE) \/\S*$/)).min(1),
  /** PVE's names; absent: about the whole call; "others": every option that no entry of the method names. */
  parameters: z.union([z.literal("others"), z.array(z.string()).min(1)]).optional(),
  /** Names that are no parameters but can be in `delete`. */
  deleted: z.array(z.string()).optional(),
  /** With "others": parameters that are no options of the guest. */
  except: z.array(z.string()).optional(),
  /** Only when the option is set, or only when it is deleted or reverted. */
  change: z.enum(["set", "unset"]).optional(),
  /** Which values are looked at: what the call gives (the default), what is there now, both. */
  of: z.enum(["new", "old", "both"]).optional(),
  when: conditionSchema.optional(),
  /** Holds only if this parameter, in the call or as it is now, is so. */
  onlyIf: z.strictObject({ parameter: z.string(), is: z.boolean() }).optional(),
  /** Holds only if the guest's configuration has this option. */
  currentHas: z.string().optional(),
  /** Holds only if all of these are given. */
  given: z.array(z.string()).optional(),
  /** Holds only if none of these is given. */
  absent: z.array(z.string()).optional(),
  /** The order in which PVE asks; within a whole number, option by option. */
  stage: z.number().positive(),
  /** The call is taken, and the task that it starts asks. */
  inTask: z.literal(true).optional(),
  /** All of them, or with `choice` one of them; none where PVE asks for nothing. */
  needs: z.array(need),
  choice: z.literal(true).optional(),
  why: whySchema,
  source: sourceSchema,
});

/** One rule that PVE has in its code and not in its schema: which privileges something needs. */
export type Right = z.infer<typeof rightSchema>;

/**
 * Reads a file of rights.
 *
 * @param source its name, for errors.
 * @throws Error that lists everything wrong with it.
 */
export function readRights(value: unknown, source: string): Right[] {
  const result = z.array(rightSchema).safeParse(value);
  if (!result.success) throw new Error(`${source}: ${z.prettifyError(result.error)}`);
  return result.data;
}
