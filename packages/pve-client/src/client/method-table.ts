import { compileDecoder, type Decoder } from "../codec/decode.ts";
import { callEncoder, type EncodedCall, type Params } from "../codec/encode-call.ts";
import type { PropertyStrings } from "../codec/property-strings.ts";
import type { MethodFacts } from "../generated/methods.ts";
import type { Verb } from "../transport/transport.ts";

/** One API method, ready to be called many times. */
export interface Method {
  /** Absent for a method that the schema does not know. */
  readonly facts: MethodFacts | undefined;
  readonly encode: (params: Params) => EncodedCall;
  /** Absent when the answer needs no change. */
  readonly decode: Decoder | undefined;
}

/** Finds a method's facts by `POST /nodes/{node}/lxc`. */
export type FactsOf = (key: string) => MethodFacts | undefined;

/**
 * Prepares methods when they are first called, and keeps them.
 *
 * @param factsOf the schema's knowledge.
 */
export function methodTable(factsOf: FactsOf, propertyStrings: PropertyStrings): (verb: Verb, path: string) => Method {
  const known: Readonly<Record<Verb, Map<string, Method>>> = {
    GET: new Map(),
    POST: new Map(),
    PUT: new Map(),
    DELETE: new Map(),
  };
  return (verb, path) => {
    const ready = known[verb].get(path);
    if (ready) return ready;
    const facts = factsOf(`${verb} ${path}`);
    const method: Method = {
      facts,
      encode: callEncoder({ verb, path, facts }, propertyStrings),
      decode: compileDecoder(facts?.returns, propertyStrings),
    };
    known[verb].set(path, method);
    return method;
  };
}
