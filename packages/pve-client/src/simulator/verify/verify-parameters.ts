import type { ValueFacts } from "../../generated/formats.ts";
import type { MethodParameters } from "../../generated/parameters.ts";
import type { Params, ParamValue } from "../core/params.ts";
import { checkObject, type Errors } from "./check-object.ts";

/**
 * Makes of a call's parameters what the check expects: an array where a list is meant becomes its text, and a single
 * value where an array is meant becomes an array. Rule: `PVE/RESTHandler.pm $normalize_legacy_param_formats`.
 */
export function normalizeParams(params: Params, schema: MethodParameters): Params {
  const normalized: Record<string, ParamValue> = {};
  for (const [name, value] of Object.entries(params)) {
    const { type, format } = fieldOf(schema, name) ?? {};
    const isList = type === "string" && (format?.endsWith("-list") ?? false);
    if (Array.isArray(value) && isList) normalized[name] = value.join(",");
    else if (
      type === "array" &&
      value !== "" &&
      value !== "0" &&
      (typeof value === "string" || typeof value === "number")
    ) {
      normalized[name] = [value];
    } else normalized[name] = value;
  }
  return normalized;
}

/**
 * Checks a call's parameters against the schema of its method.
 *
 * @returns PVE's text for each parameter that is refused; empty if none is. Rule: `PVE/JSONSchema.pm sub validate`.
 */
export function verifyParameters(params: Params, schema: MethodParameters): Readonly<Record<string, string>> {
  const fields: Record<string, ValueFacts> = {};
  for (const [name, field] of Object.entries(schema.parameters)) {
    if (!name.endsWith("[n]")) fields[name] = field;
  }
  for (const name of Object.keys(params)) {
    const field = fieldOf(schema, name);
    if (field) fields[name] = field;
  }
  const errors: Errors = new Map();
  checkObject("", fields, params, schema.additional ?? false, errors);
  return Object.fromEntries(errors);
}

// highest index of the indexed parameters: PVE/QemuServer.pm, PVE/QemuServer/Drive.pm, PVE/LXC/Config.pm, PVE/Corosync.pm
const HIGHEST_INDEX: Readonly<Record<string, number>> = {
  acmedomain: 4,
  dev: 255,
  hostpci: 15,
  ide: 3,
  ipconfig: 31,
  link: 7,
  mp: 255,
  net: 31,
  numa: 7,
  parallel: 2,
  sata: 5,
  scsi: 30,
  serial: 3,
  unused: 255,
  usb: 13,
  virtio: 15,
  virtiofs: 9,
};

function fieldOf(schema: MethodParameters, name: string): ValueFacts | undefined {
  const own = schema.parameters[name];
  if (own) return own;
  const [, base, index] = /^([a-z]+)(0|[1-9]\d*)$/.exec(name) ?? [];
  if (base === undefined || index === undefined) return undefined;
  return Number(index) <= (HIGHEST_INDEX[base] ?? 0) ? schema.parameters[`${base}[n]`] : undefined;
}
