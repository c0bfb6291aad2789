import { methodFacts } from "../generated/methods.ts";
import { methodTable } from "./method-table.ts";
import { schemaPropertyStrings } from "./property-strings.ts";

/** Finds a method of PVE's schema, ready to be called; prepared once for all clients. */
export const methodOf = methodTable(methodFacts, schemaPropertyStrings);
