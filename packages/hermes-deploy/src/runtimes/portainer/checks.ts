import { AGENT_UID } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import type { Check } from "../check.ts";
import { runtimeUp } from "../docker/checks.ts";
import { SERVICE } from "../docker/layout.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnHost, mountsWritable } from "../mount-checks.ts";
import { HERMES, hermesFiles, homesOf } from "./layout.ts";

/** The rungs that belong to the stack, lowest first; each needs the one below. */
export function portainerChecks(spec: PortainerStackSpec): readonly Check[] {
  const { published_ip } = spec.stack;
  const gateway: Gateway = {
    port: spec.hermes.api_server.port,
    ...(published_ip === "0.0.0.0" ? {} : { host: published_ip }),
    envFile: hermesFiles(spec).env,
    showLog: `docker logs --tail 50 ${SERVICE}`,
    restart: `docker restart ${SERVICE}`,
  };
  const homes = homesOf(spec).map(({ from, to }) => ({ from, to, read_only: false }));
  return ladder([
    runtimeUp(spec),
    executable(),
    secretsHidden(),
    health(gateway),
    keyRequired(gateway),
    ...platforms(gateway, spec),
    ...mountsWritable(
      homes,
      (script) => `docker exec -u ${AGENT_UID}:${AGENT_UID} ${SERVICE} sh -c ${shellQuote(script)}`,
    ),
    ...modelAnswers(gateway, spec),
    ...fileOnHost(gateway, spec, homes),
    ...proxied(spec),
  ]);
}

function executable(): Rung {
  return {
    id: "executable",
    title: `The program is at ${HERMES}`,
    proves: "no mount of the stack hides it, and it runs",
    methods: [{ by: "guest-shell", script: `docker exec ${SERVICE} ${HERMES} --version\n`, timeoutSeconds: 60 }],
    expect: [{ exitCode: 0 }],
    hint: "nothing may be mounted at /opt/hermes-agent or /opt/hermes; the image is built anew by apply",
  };
}

/** What Docker, and therefore Portainer, shows of a container's environment. */
function secretsHidden(): Rung {
  return {
    id: "secrets-hidden",
    title: "No secret is in the environment that Portainer shows",
    proves: "who may look at containers in Portainer sees no token and no key",
    methods: [
      {
        by: "guest-shell",
        script: `seen=$(docker inspect --format '{{json .Config.Env}}' ${SERVICE} | grep -o -E '"[A-Z_]*(KEY|TOKEN|SECRET|PASSWORD)[A-Z_]*=' | wc -l)
echo "secrets in the environment: $((seen))"
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "secrets in the environment: 0" }],
    hint: "secrets belong into .env in Hermes' home, never into the stack's variables",
  };
}

function proxied({ proxy }: PortainerStackSpec): readonly Rung[] {
  if (proxy === undefined) return [];
  const { hostname } = new URL(proxy.url);
  return [
    {
      id: "proxied",
      title: `The proxy leads ${proxy.domain} to the gateway`,
      proves: proxy.force_https
        ? "the proxy knows the name, and sends people to https"
        : "the gateway answers by that name",
      methods: [
        {
          by: "guest-shell",
          script: `curl -sS -m 10 -o /dev/null -w 'status %{http_code}\\n' -H ${shellQuote(`Host: ${proxy.domain}`)} http://${hostname}/health\n`,
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: proxy.force_https ? "status 301" : "status 200" }],
      retry: { everySeconds: 5, forSeconds: 30 },
      hint: `Nginx Proxy Manager is asked on port 80 of ${hostname}; 502 says that it does not reach the container`,
    },
  ];
}
