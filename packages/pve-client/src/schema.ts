/** The types of PVE's API: every path, every method, every property string. */
export type { components, paths } from "./generated/schema.ts";
