import { z } from "zod";

/** When a value is concerned; what each means is told by the client's `permissions/concerns.ts`. */
export const conditionSchema = z.discriminatedUnion("is", [
  /** Whatever the value. */
  z.strictObject({ is: z.literal("given") }),
  /** A boolean that is true. */
  z.strictObject({ is: z.literal("true") }),
  /** A mount that is a directory, or a device, of the node, or is neither that nor `storage:volume`. */
  z.strictObject({ is: z.literal("volume"), kind: z.enum(["bind", "device", "unnamed"]) }),
  /** A property string that sets, or on a change alters, other keys than these. */
  z.strictObject({ is: z.literal("keys-beyond"), keys: z.array(z.string()).min(1) }),
  /** The text, or the value of the key, is given and none of these. Case does not matter. */
  z.strictObject({ is: z.literal("other-than"), key: z.string().optional(), values: z.array(z.string()) }),
  /** The text, or the value of the key, is not `storage:volume`. */
  z.strictObject({
    is: z.literal("no-volume-id"),
    key: z.string().optional(),
    except: z.array(z.string()).optional(),
    /** Only texts that begin so. */
    below: z.string().optional(),
  }),
  /** The text, or the value of the key, is this one, and another key is not there. */
  z.strictObject({
    is: z.literal("equals"),
    key: z.string().optional(),
    value: z.string(),
    without: z.string().optional(),
  }),
  /** The text begins with one of these words. */
  z.strictObject({ is: z.literal("first-word"), words: z.array(z.string()).min(1) }),
]);

/** The rule in our words. */
export const whySchema = z.string().regex(/^[a-z].*[^.]$/s);

/** Where PVE has it; `{method}` stands for the sub of the method itself. */
export const sourceSchema = z.strictObject({
  package: z.string().regex(/^[a-z-]+$/),
  file: z.string().regex(/^PVE\/[\w/]+\.pm$/),
  sub: z.string().regex(/^(\w+|\{method\})$/),
});

/** Where PVE has a rule. */
export type Source = z.infer<typeof sourceSchema>;

const ruleSchema = z.strictObject({
  /** `POST /nodes/{node}/lxc`; "all" means every method that has the parameter. */
  methods: z.union([z.literal("all"), z.array(z.string().regex(/^(GET|POST|PUT|DELETE) \/\S*$/)).min(1)]),
  /** PVE's names; indexed ones as `mp[n]`. */
  parameters: z.array(z.string()).min(1),
  /** Who may do it. */
  requires: z.literal("root@pam"),
  when: conditionSchema,
  /** Holds only if this parameter of the guest, in the call or as it is now, is so. */
  onlyIf: z.strictObject({ parameter: z.string(), is: z.boolean() }).optional(),
  /** Deleting or reverting the option is concerned as well. */
  unset: z.literal(true).optional(),
  /** The value that is there now counts too, when it is replaced, deleted or reverted. */
  current: z.literal(true).optional(),
  why: whySchema,
  /** PVE's words when it refuses; `{parameter}` stands for the parameter's name, `{word}` for the value's first word. */
  message: z.string().optional(),
  /** The same where the option is deleted, if PVE has other words for that. */
  deleteMessage: z.string().optional(),
  source: sourceSchema,
  /** With which HTTP status PVE refuses; 400 is an error of the parameter, 500 a Perl `die`. */
  status: z.union([z.literal(400), z.literal(403), z.literal(500)]),
  /** The order in which PVE asks, among the rights of the method. */
  stage: z.number().positive(),
});

/** One rule that PVE has in its code and not in its schema. */
export type Rule = z.infer<typeof ruleSchema>;

/** When a value is concerned by a rule. */
export type Condition = Rule["when"];

/**
 * Reads a file of rules.
 *
 * @param source its name, for errors.
 * @throws Error that lists everything wrong with it.
 */
export function readRules(value: unknown, source: string): Rule[] {
  const result = z.array(ruleSchema).safeParse(value);
  if (!result.success) throw new Error(`${source}: ${z.prettifyError(result.error)}`);
  return result.data;
}
