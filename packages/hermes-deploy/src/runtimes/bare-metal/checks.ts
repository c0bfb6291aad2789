import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import type { Check } from "../check.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnVolume, volumesMounted } from "../pet-checks.ts";
import { NFTABLES, TABLE } from "./hardening.ts";
import { AGENT, GATEWAY, placesOf, servicesOf, USER } from "./layout.ts";

/** The rungs that belong to Hermes on its volume, lowest first; each needs the one below. */
export function bareMetalChecks(spec: BareMetalPetSpec): readonly Check[] {
  const { env, home } = placesOf(spec);
  const gateway: Gateway = {
    port: spec.hermes.api_server.port,
    envFile: env,
    showLog: `journalctl -u ${GATEWAY} -n 50`,
    restart: `systemctl restart ${GATEWAY}`,
  };
  return ladder([
    volumesMounted(spec),
    agentIsPowerless(),
    hardened(spec),
    servicesActive(spec),
    health(gateway),
    keyRequired(gateway),
    ...dashboardAnswers(spec),
    ...platforms(gateway, spec),
    ...modelAnswers(gateway, spec),
    ...fileOnVolume(gateway, spec, home),
  ]);
}

function agentIsPowerless(): Rung {
  return {
    id: "agent-powerless",
    title: `User ${USER} has no rights beyond its own`,
    proves: "the agent's user has its own group only, no password and no sudo",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
if command -v sudo > /dev/null && sudo -n -l -U ${USER} 2> /dev/null | grep -q 'may run'; then
  echo "${USER} may use sudo" >&2
  exit 1
fi
case $(getent shadow ${USER} | cut -d : -f 2) in
  '!'* | '*'*) ;;
  *) echo "${USER} has a password" >&2; exit 1 ;;
esac
echo "uid $(id -u ${USER}), groups $(id -G ${USER})"
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: `uid ${AGENT.uid}, groups ${AGENT.gid}` }],
    hint: `In the container: id ${USER}; sudo -l -U ${USER}`,
  };
}

function hardened({ access }: BareMetalPetSpec): Rung {
  const sshd =
    access.ssh_keys.length > 0
      ? "sshd -T | grep -q -i '^passwordauthentication no'\necho 'sshd: keys only'"
      : "if systemctl is-active -q ssh.service; then exit 1; fi\necho 'sshd: off'";
  return {
    id: "hardened",
    title: "Firewall, sshd and unattended upgrades are in effect",
    proves:
      "the loaded rules drop what is not allowed, nobody logs in with a password, security updates come by themselves",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
nft list table inet ${TABLE} | grep -q 'policy drop'
echo 'firewall: drops what is not allowed'
mkdir -p /run/sshd
${sshd}
systemctl is-enabled unattended-upgrades.service
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "firewall: drops" }, { contains: "sshd: " }, { contains: "enabled" }],
    hint: `In the container: nft -f ${NFTABLES}; systemctl status ssh unattended-upgrades`,
  };
}

function servicesActive(spec: BareMetalPetSpec): Rung {
  const units = servicesOf(spec);
  const lines = units.flatMap((unit) => [
    `systemctl is-active -q ${unit} || { systemctl status ${unit} --no-pager -n 20; exit 1; }`,
    `systemctl is-enabled -q ${unit}`,
  ]);
  return {
    id: "services-active",
    title: `systemd runs ${units.map((unit) => unit.replace(/\.service$/, "")).join(" and ")}`,
    proves: "the services run now and start with the container",
    methods: [
      {
        by: "guest-shell",
        script: ["set -eu", ...lines, `echo 'active and enabled: ${units.join(" ")}'`, ""].join("\n"),
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "active and enabled" }],
    retry: { everySeconds: 5, forSeconds: 60 },
    hint: `In the container: journalctl -u ${GATEWAY} -n 50`,
  };
}

function dashboardAnswers({ hermes }: BareMetalPetSpec): readonly Rung[] {
  if (hermes.dashboard === false) return [];
  const { port } = hermes.dashboard;
  return [
    {
      id: "dashboard",
      title: `The dashboard answers on port ${port}`,
      proves: "the dashboard's web part is built and served",
      methods: [
        {
          by: "guest-shell",
          script: `curl -sS -m 10 -o /dev/null -w 'status %{http_code}\\n' http://127.0.0.1:${port}/api/status\n`,
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "status 200" }],
      retry: { everySeconds: 5, forSeconds: 60 },
      hint: "In the container: journalctl -u hermes-dashboard -n 50",
    },
  ];
}
