const MARK = "***";

/** What a PVE credential looks like wherever it turns up, with the part that may stay in the first group. */
const CREDENTIALS: readonly RegExp[] = [
  /(PVEAPIToken=[^=\s]+=)[^\s'",;]+/g,
  /((?:PVE|PVEVNC|PVEADM|PVETUNNEL|PVE%3A)[:%][^\s'",;]*?(?::|%3A){2})[A-Za-z0-9+/=%]{20,}/g,
  /(PVEAuthCookie=)[^\s'",;]+/g,
  /(CSRFPreventionToken["']?[:=]\s*["']?)[^\s'",;]+/gi,
  /(\b(?:password|secret|tfa-challenge)=)[^\s&;'",]+/gi,
];

/** Parameters whose value is a secret, whatever method they belong to. */
const SECRET_NAME =
  /pass(?:word|phrase)?$|^(?:secret|ticket|token-?secret|otp|vncticket|tfa-challenge|encryption-key)$/i;

/**
 * Replaces secrets in a text with `***`.
 *
 * @param text what may hold secrets.
 * @param secrets exact values to remove, also in their percent-encoded form; shorter than 4 characters are left alone,
 *   since removing them would destroy the text without hiding anything.
 * @returns the text without these values and without anything that looks like a PVE credential.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    clean = clean.replaceAll(secret, MARK).replaceAll(encodeURIComponent(secret), MARK);
  }
  for (const credential of CREDENTIALS) clean = clean.replace(credential, `$1${MARK}`);
  return clean;
}

/**
 * Collects the values among parameters that must never be shown.
 *
 * @returns the values of `password`, `secret` and the like, as strings.
 */
export function secretValues(params: Readonly<Record<string, unknown>>): string[] {
  const found: string[] = [];
  for (const name in params) {
    const value = params[name];
    if (typeof value === "string" && SECRET_NAME.test(name)) found.push(value);
  }
  return found;
}

/**
 * Copies an error that becomes the cause of ours, so that no secret stays in it.
 *
 * @param cause whatever was thrown.
 * @returns an Error with redacted name, message, stack, `code` and causes; a redacted string for a string; else undefined.
 */
export function redactCause(cause: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof cause === "string") return redact(cause, secrets);
  if (!(cause instanceof Error) || depth > 4) return undefined;
  const copy = new Error(redact(cause.message, secrets));
  copy.name = cause.name;
  if (cause.stack) copy.stack = redact(cause.stack, secrets);
  if ("code" in cause && typeof cause.code === "string") Object.assign(copy, { code: redact(cause.code, secrets) });
  if (cause.cause !== undefined) copy.cause = redactCause(cause.cause, secrets, depth + 1);
  return copy;
}
