import type { Answer, Ask } from "../web/ask.ts";
import { type ImageRef, parseImageRef } from "./image-ref.ts";

const MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** What a registry says an image's tag stands for now. */
export type TagAnswer = { readonly digest: string } | { readonly none: string };

/**
 * Asks the image's registry what its tag stands for (OCI distribution specification, pulling manifests; for the token of
 * a public image: distribution/distribution, docs/content/spec/auth/token.md).
 */
export async function digestOfTag(image: string, ask: Ask, signal: AbortSignal): Promise<TagAnswer> {
  const ref = parseImageRef(image);
  const first = await askManifest(ref, ask, signal);
  const challenge = "status" in first && first.status === 401 ? first.header("www-authenticate") : undefined;
  const answer = challenge === undefined ? first : await withToken(ref, challenge, ask, signal);
  if ("unreachable" in answer) return { none: `${ref.registry} cannot be asked: ${answer.unreachable}` };
  const digest = answer.header("docker-content-digest");
  if (answer.status === 404) return { none: `${ref.registry} has no tag ${ref.tag} of ${ref.repository}` };
  if (answer.status === 401 || answer.status === 403)
    return { none: `${ref.registry} does not show ${ref.repository} to everybody` };
  if (answer.status !== 200 || digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
    return { none: `${ref.registry} gives no digest (status ${answer.status})` };
  return { digest };
}

function askManifest(ref: ImageRef, ask: Ask, signal: AbortSignal, token?: string): Promise<Answer> {
  const url = `https://${ref.registry}/v2/${ref.repository}/manifests/${ref.tag}`;
  const headers = { accept: MANIFESTS, ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  return ask({ method: "HEAD", url, headers }, signal);
}

async function withToken(ref: ImageRef, challenge: string, ask: Ask, signal: AbortSignal): Promise<Answer> {
  const { realm, service } = Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
  );
  if (!/^Bearer /i.test(challenge) || realm === undefined || !URL.canParse(realm))
    return { unreachable: "it wants a login of a kind that is not known here" };
  const url = new URL(realm);
  if (url.protocol !== "https:") return { unreachable: "it sends for a token to a place without TLS" };
  if (service !== undefined) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${ref.repository}:pull`);
  const answer = await ask({ method: "GET", url: url.href, headers: {} }, signal);
  if ("unreachable" in answer) return answer;
  const token = tokenIn(answer.body);
  return token === undefined ? answer : await askManifest(ref, ask, signal, token);
}

function tokenIn(body: string): string | undefined {
  try {
    const { token, access_token } = JSON.parse(body) as { token?: unknown; access_token?: unknown };
    return [token, access_token].find((each) => typeof each === "string");
  } catch {
    return undefined;
  }
}
