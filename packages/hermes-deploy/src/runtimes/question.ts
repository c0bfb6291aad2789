/** What PVE can say that helps with an answer. */
export type Offer = "nodes" | "vmid" | "rootdir" | "vztmpl" | "bridges";

/** What `init` asks about a spec, and where the answer goes. Plain data. */
export interface Question {
  /** `vmid` is the flag `--vmid`. */
  readonly id: string;
  readonly ask: string;
  /** Places in the spec, such as `pet.volumes.0.storage`; those that the shape's example has get the answer. */
  readonly at: readonly string[];
  readonly offer?: Offer;
  /** What is taken out of the spec when the answer is empty; without it, there has to be an answer. */
  readonly none?: string;
  /** The answer is a list, with commas between. */
  readonly list?: true;
  /** The list is of mappings, and the answer says this field of each. */
  readonly item?: string;
  /** Parts of a mapping, of which any may be chosen; each with what it says where the example does not have it. */
  readonly parts?: Readonly<Record<string, unknown>>;
  /** The example's answer is nobody else's. */
  readonly personal?: true;
  /** Asked only if the answer to another question, which comes before it, has this in it. */
  readonly when?: { readonly id: string; readonly has: string };
}

const people = (platform: string, ids: string): Question => ({
  id: `${platform}-users`,
  ask: `${ids} that may talk to the agent, with commas; empty: nobody`,
  at: [`hermes.connectors.${platform}.allowed_users`],
  none: `hermes.connectors.${platform}.allowed_users`,
  list: true,
  personal: true,
  when: { id: "connectors", has: platform },
});

/** What is asked about every shape; a runtime adds its own. */
export const commonQuestions: readonly Question[] = [
  { id: "node", ask: "Node of the cluster", at: ["container.node"], offer: "nodes" },
  { id: "vmid", ask: "Id of the container", at: ["container.vmid"], offer: "vmid" },
  { id: "hostname", ask: "Its host name", at: ["container.hostname"] },
  {
    id: "storage",
    ask: "Storage for its disks",
    at: ["container.rootfs.storage", "pet.rootfs.storage", "pet.volumes.0.storage"],
    offer: "rootdir",
  },
  {
    id: "template-storage",
    ask: "Storage for templates and images",
    at: ["container.template.storage", "container.image.storage", "pet.template.storage"],
    offer: "vztmpl",
  },
  { id: "bridge", ask: "Bridge or SDN vnet", at: ["container.network.bridge"], offer: "bridges" },
  { id: "ip", ask: "IPv4: dhcp, manual or address/prefix", at: ["container.network.ip"] },
  {
    id: "gateway",
    ask: "IPv4 gateway, for a fixed address; empty: none",
    at: ["container.network.gateway"],
    none: "container.network.gateway",
    when: { id: "ip", has: "/" },
  },
  {
    id: "mount",
    ask: "Directory of the node for the agent's work; empty: none",
    at: ["container.mounts.0.host"],
    none: "container.mounts.0",
  },
  { id: "pet-vmid", ask: "Id of the pet, which owns the volume", at: ["pet.vmid"] },
  { id: "volume-size", ask: "Size of the volume in GiB", at: ["pet.volumes.0.size"] },
  { id: "model-url", ask: "OpenAI-compatible server, with its /v1", at: ["hermes.model.base_url"] },
  { id: "model", ask: "Model, as that server lists it", at: ["hermes.model.default"] },
  {
    id: "model-key",
    ask: "Where its key is: env:NAME or file:/path; empty: it needs none",
    at: ["hermes.model.api_key"],
    none: "hermes.model.api_key",
  },
  {
    id: "connectors",
    ask: "Messaging platforms",
    at: ["hermes.connectors"],
    parts: {
      telegram: { bot_token: "env:TELEGRAM_BOT_TOKEN" },
      discord: { bot_token: "env:DISCORD_BOT_TOKEN" },
      slack: { bot_token: "env:SLACK_BOT_TOKEN", app_token: "env:SLACK_APP_TOKEN" },
    },
  },
  people("telegram", "Numeric Telegram ids"),
  people("discord", "Discord user ids"),
  people("slack", "Slack member ids"),
];
