/** Largest body that pveproxy takes (`PVE/APIServer/AnyEvent.pm`, `$limit_max_post`). */
export const MAX_BODY_BYTES = 512 * 1024;

/**
 * Writes a form as pveproxy reads it (`PVE/APIServer/AnyEvent.pm sub decode_urlencoded`): it splits at `&` **and** `;`,
 * and cuts a value at a bare `=`, so everything but unreserved characters is percent-encoded. A name may repeat.
 */
export function printForm(pairs: readonly (readonly [name: string, value: string])[]): string {
  let text = "";
  for (const [name, value] of pairs) {
    text += `${text === "" ? "" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  return text;
}
