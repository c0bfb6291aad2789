import type {
  AccessRule,
  NoTokenPaths,
  OpenPaths,
  RestrictedParameters,
  RootOnly,
  RootOnlyPaths,
} from "../generated/access.ts";
import type { Access } from "../permissions/access.ts";
import type { Arguments, Params, SchemaVerb } from "./call-types.ts";

/**
 * The paths on which a credential may use a verb at all: `AllowedPaths<"post", "token">`. One that is not known more
 * closely may turn out to be root@pam's.
 */
export type AllowedPaths<V extends SchemaVerb, A extends Access = Access> = "root@pam" extends A
  ? OpenPaths[V] | NoTokenPaths[V] | RootOnlyPaths[V]
  : A extends "token"
    ? OpenPaths[V]
    : OpenPaths[V] | NoTokenPaths[V];

/**
 * The arguments behind the path. They are asked for by way of `Known`, of which no more than `string` is known until a
 * call is made: else the compiler works out the parameters of every method there is before those of the one that is meant.
 */
export type AllowedArguments<V extends SchemaVerb, P extends string, A extends Access, Options> = [P] extends [
  infer Known extends string,
]
  ? Arguments<AllowedParams<V, Known, A>, Options>
  : never;

/**
 * A method's parameters as a credential may give them: where only root@pam may give a value, the type is
 * `RootOnly<"…">`, which nothing fits and which says why. `AllowedParams<"post", "/nodes/{node}/lxc", "token">`.
 */
export type AllowedParams<V extends SchemaVerb, P extends string, A extends Access> = "root@pam" extends A
  ? Params<V, P>
  : Restricted<Params<V, P>, `${Uppercase<V>} ${P}`>;

/**
 * Parameters with the rules of their method applied; `Key` is as `POST /nodes/{node}/lxc`. `Known` again: a mapped type
 * over parameters of which nothing is known costs the compiler next to nothing.
 */
export type Restricted<Given, Key extends string> = Key extends keyof RestrictedParameters
  ? [Given] extends [infer Known]
    ? WithRules<Known, RestrictedParameters[Key]>
    : never
  : Given;

type WithRules<Given, Rules> = {
  [Name in keyof Given]: Name extends keyof Rules ? Limited<Given[Name], Rules[Name]> : Given[Name];
};

/** One parameter's type without the values that its rules keep for root@pam. */
type Limited<Value, Rule> = [Rule] extends [AccessRule<"given", unknown, infer Why, infer Unset>]
  ? RootOnly<Why> | (Unset extends true ? never : Extract<Value, null>)
  : [Rule] extends [AccessRule<"true", unknown, infer Why, boolean>]
    ? Exclude<Value, true> | RootOnly<Why>
    : LimitedForm<Value, Rule>;

/** Distributes over the forms in which a value may be written: text, object, array, null. */
type LimitedForm<Value, Rule> = Value extends readonly (infer Item)[]
  ? LimitedForm<Item, Rule>[]
  : Value extends string
    ? LimitedText<Value, Rule>
    : Value extends object
      ? LimitedObject<Value, Rule>
      : Value;

type Flag = "0" | "1" | "no" | "yes" | "off" | "on" | "false" | "true";
type VolumeId = `${string}:${string}`;

type LimitedText<Value extends string, Rule> = [Rule] extends [AccessRule<infer Is, infer Detail, infer Why, boolean>]
  ? Is extends "volume"
    ? VolumeId
    : Is extends "keys-beyond"
      ? `${Extract<Detail, string>}=${Flag}`
      : Is extends "other-than"
        ? Extract<Detail, Value> | RootOnly<Why>
        : Is extends "no-volume-id"
          ? VolumeId | Extract<Detail, string> | RootOnly<Why>
          : Value
  : Value;

type LimitedObject<Value extends object, Rule> = [Rule] extends [AccessRule<"volume", unknown, string, boolean>]
  ? OnStorage<Value, Rule>
  : [Rule] extends [AccessRule<"keys-beyond", infer Kept, infer Why, boolean>]
    ? { [Key in keyof Value]: Key extends Kept ? Value[Key] : RootOnly<Why> }
    : { [Key in keyof Value]: [KeyRule<Rule, Key>] extends [never] ? Value[Key] : KeyRule<Rule, Key> };

/** Volumes on a storage, of new, existing, bind and device; what is left out is named where it would stand. */
type OnStorage<Value extends object, Rule> = Value extends { bind: string } | { device: string }
  ? never
  : { [Key in keyof Value as Exclude<Key, "bind" | "device">]: Value[Key] } & {
      readonly bind?: RootOnly<WhyNot<Rule, "bind">>;
      readonly device?: RootOnly<WhyNot<Rule, "device">>;
    };

type WhyNot<Rule, Detail> = Rule extends AccessRule<string, Detail, infer Why, boolean> ? Why : never;

type KeyRule<Rule, Key> =
  Rule extends AccessRule<string, infer Detail, infer Why, boolean>
    ? Key extends keyof Detail
      ? Detail[Key] | RootOnly<Why>
      : never
    : never;
