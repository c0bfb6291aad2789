import { decodePercent } from "../core/percent.ts";

/** Where a request goes. */
export interface Target {
  /** Unescaped path, such as `/api2/json/version`. */
  readonly path: string;
  readonly query: string;
  /** `json`, `extjs` … and the path below it; absent outside `/api2`. */
  readonly api?: { readonly format: string; readonly path: string };
}

/**
 * Takes a request's target apart.
 *
 * @returns undefined for a path below `/api2` that names no format. Rule: `PVE/APIServer/AnyEvent.pm $split_abs_uri`.
 */
export function splitTarget(target: string): Target | undefined {
  const [raw = "", ...rest] = target.replace(/^https?:\/\/[^/]*/i, "").split("?");
  const path = decodePercent(raw);
  const query = rest.join("?").replace(/#.*$/s, "");
  if (!path.startsWith("/api2")) return { path, query };
  const [, format, below] = /^\/api2\/+([a-z][a-z0-9]+)(\/.*)?$/s.exec(path) ?? [];
  return format === undefined ? undefined : { path, query, api: { format, path: below ?? "/" } };
}
