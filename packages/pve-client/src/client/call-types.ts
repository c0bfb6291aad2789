import type { paths } from "../generated/schema.ts";

/** The verbs as the schema spells them. */
export type SchemaVerb = "get" | "post" | "put" | "delete";

/** What the schema knows of a method; `Method<"post", "/nodes/{node}/lxc">`. */
export type Method<V extends SchemaVerb, P extends string> = P extends keyof paths
  ? V extends keyof paths[P]
    ? paths[P][V]
    : never
  : never;

type InPath<M> = M extends { parameters: { path: infer T } } ? T : unknown;
type InQuery<M> = M extends { parameters: { query?: infer T } } ? T : unknown;
type InBody<M> = M extends { requestBody?: { content: { "application/json": infer T } } } ? T : unknown;

/**
 * A method's parameters as one flat set of names, whatever part of the request they travel in:
 * `Params<"post", "/nodes/{node}/lxc">`.
 */
export type Params<V extends SchemaVerb, P extends string> = InPath<Method<V, P>> &
  InQuery<Method<V, P>> &
  InBody<Method<V, P>>;

/** What a method answers, decoded: `Data<"get", "/version">`. */
export type Data<V extends SchemaVerb, P extends string> =
  Method<V, P> extends { responses: { 200: { content: { "application/json": { data: infer T } } } } } ? T : unknown;

/** The arguments behind the path: parameters may be left out where none is required. */
export type Arguments<Given, Options> =
  Record<never, never> extends Given ? [params?: Given, options?: Options] : [params: Given, options?: Options];
