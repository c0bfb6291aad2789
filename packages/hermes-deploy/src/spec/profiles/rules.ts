import { connectorFindings } from "../connector-rules.ts";
import type { Finding } from "../describe-issue.ts";
import { duplicates, type Rule } from "../rules.ts";
import { printSecretRef, type SecretRef } from "../secret-ref.ts";
import type { DockerProfilesSpec } from "./docker-profiles.ts";

/** Rules about the profiles and what they share. */
export const profilesRules: readonly Rule<DockerProfilesSpec>[] = [
  { needs: ["profiles"], check: namesAreDistinct },
  { needs: ["profiles", "hermes"], check: portsAreDistinct },
  { needs: ["profiles", "gateways"], check: multiplexedHaveNoPort },
  { needs: ["profiles", "hermes"], check: keysAreDistinct },
  { needs: ["profiles"], check: connectorsByThemselves },
  { needs: ["profiles", "hermes"], check: botsAreDistinct },
  { needs: ["profiles", "gateways", "container"], check: gatewaysNeedMemory },
];

function namesAreDistinct({ profiles }: DockerProfilesSpec): Finding[] {
  return duplicates(profiles.map(({ name }) => name)).map(({ index, first }) => ({
    path: ["profiles", index, "name"],
    message: `already the name of profile ${first + 1}`,
  }));
}

function portsAreDistinct({ profiles, hermes }: DockerProfilesSpec): Finding[] {
  const ports = profiles.map(({ api_server }) => api_server.port);
  return ports.flatMap((port, index) => {
    if (port === undefined) return [];
    const path = ["profiles", index, "api_server", "port"];
    if (port === hermes.api_server.port) return [{ path, message: "the port of the default profile" }];
    const first = ports.indexOf(port);
    return first < index ? [{ path, message: `already the port of profile ${profiles[first]?.name}` }] : [];
  });
}

function multiplexedHaveNoPort({ profiles, gateways }: DockerProfilesSpec): Finding[] {
  if (gateways === "separate") return [];
  return profiles.flatMap(({ api_server }, index) =>
    api_server.port === undefined
      ? []
      : [
          {
            path: ["profiles", index, "api_server", "port"],
            message: "with gateways: multiplex a profile has no port; it is reached on the default profile's",
          },
        ],
  );
}

/** Who has the key of one profile must not thereby have another's. */
function keysAreDistinct({ profiles, hermes }: DockerProfilesSpec): Finding[] {
  const keys = [hermes, ...profiles].map(({ api_server }) => api_server.key);
  return sameRefs(keys.map((key) => (key === "generated" ? undefined : key))).map(({ index, first }) => ({
    path: ["profiles", index - 1, "api_server", "key"],
    message: `already the key of ${whose(profiles, first)}; each profile has one of its own`,
  }));
}

function connectorsByThemselves({ profiles }: DockerProfilesSpec): Finding[] {
  return profiles.flatMap((profile, index) => connectorFindings(profile, ["profiles", index]));
}

/** hermes-agent docs/user-guide/multi-profile-gateways.md, Token-conflict safety: two gateways cannot poll one bot. */
function botsAreDistinct({ profiles, hermes }: DockerProfilesSpec): Finding[] {
  const owners = [hermes, ...profiles.map((profile) => (profile.state === "running" ? profile : undefined))];
  return (["telegram", "discord", "slack"] as const).flatMap((platform) =>
    sameRefs(owners.map((owner) => owner?.connectors[platform]?.bot_token)).map(({ index, first }) => ({
      path: ["profiles", index - 1, "connectors", platform, "bot_token"],
      message: `already the bot of ${whose(profiles, first)}; a bot answers for one running profile only`,
    })),
  );
}

/** MiB that Hermes needs for the default profile, and for each further gateway (hermes-agent docs/user-guide/docker.md). */
const MEMORY = { first: 1024, further: 128 } as const;

function gatewaysNeedMemory({ profiles, gateways, container }: DockerProfilesSpec): Finding[] {
  const further = gateways === "multiplex" ? 0 : profiles.filter(({ state }) => state === "running").length;
  const needed = MEMORY.first + MEMORY.further * further;
  return further > 0 && container.memory >= MEMORY.first && container.memory < needed
    ? [
        {
          path: ["container", "memory"],
          message: `${further + 1} gateways need at least ${needed} MiB; with gateways: multiplex it is one process`,
        },
      ]
    : [];
}

function whose(profiles: readonly { readonly name?: string }[], place: number): string {
  return place === 0 ? "the default profile" : `profile ${profiles[place - 1]?.name}`;
}

/** References that are there already, with the place of the first of them; nothing stands for none. */
function sameRefs(refs: readonly (SecretRef | undefined)[]): { index: number; first: number }[] {
  const texts = refs.map((ref, index) => (ref === undefined ? `none ${index}` : printSecretRef(ref)));
  return duplicates(texts);
}
