import { bearer, json, type SimulatedRequest, type SimulatedResponse } from "./http.ts";

const REPOSITORY = "nousresearch/hermes-agent";
const PASS = "simulated-pull-token";

/** What the tags of the image stand for. */
const DIGESTS: Readonly<Record<string, string>> = {
  latest: "sha256:fca358f12efd65bfaaca05884166f15c0e2788375ca30d77061ac1ebc96452b7",
  "v2026.9.24": "sha256:fca358f12efd65bfaaca05884166f15c0e2788375ca30d77061ac1ebc96452b7",
  "v2026.9.14": "sha256:99641e57ec762c59e54cb44aa6746b7fc68c18b3c5ddb088af54234c613d9294",
};

/** Docker Hub, as far as one asks it what a tag stands for: a token for whoever comes, and the digest in a header. */
export function answerRegistry(request: SimulatedRequest): SimulatedResponse {
  const { hostname, pathname } = request.url;
  if (hostname.startsWith("auth.")) return json(200, { token: PASS });
  if (bearer(request) !== PASS) {
    const challenge = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"';
    return { ...json(401, { errors: [{ code: "UNAUTHORIZED" }] }), headers: { "www-authenticate": challenge } };
  }
  const [, repository, tag = ""] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(pathname) ?? [];
  const digest = repository === REPOSITORY ? DIGESTS[tag] : undefined;
  if (digest === undefined) return json(404, { errors: [{ code: "MANIFEST_UNKNOWN" }] });
  return { ...json(200, {}), headers: { "docker-content-digest": digest } };
}
