import type { ObservedResource, ProxyHost } from "../runtimes/resource.ts";
import type { JsonServer } from "./json-server.ts";
import {
  createProxyHost,
  type KnownProxyHost,
  listProxyHosts,
  removeProxyHost,
  updateProxyHost,
  type WantedProxyHost,
} from "./proxy-manager.ts";
import { ServerError } from "./server-error.ts";

/** What is kept with a proxy host, so that it is known again. */
const MARK = "hermes_deploy";

export async function lookAtProxyHost(wanted: ProxyHost, server: JsonServer): Promise<ObservedResource> {
  const { domain } = wanted;
  const found = await find(wanted, server);
  if (found === undefined) return { state: "absent", said: `the proxy has no host ${domain}` };
  if (found.meta?.[MARK] !== wanted.owner) {
    // somebody has set it up by hand, and it leads to where it should
    return leadsThere(wanted, found)
      ? { state: "same", said: "" }
      : {
          state: "foreign",
          said: `the proxy has a host ${domain} of somebody else's, which leads to ${targetOf(found)}`,
        };
  }
  const settings = settingsOf(wanted);
  const differing = (
    [
      "domain_names",
      "forward_scheme",
      "forward_host",
      "forward_port",
      "certificate_id",
      "ssl_forced",
      "allow_websocket_upgrade",
      "block_exploits",
    ] as const
  ).filter((name) => JSON.stringify(found[name] ?? 0) !== JSON.stringify(settings[name]));
  const said = [...differing.map((name) => `${name} differs`), ...(found.enabled ? [] : ["it is switched off"])];
  return said.length === 0
    ? { state: "same", said: "" }
    : { state: "different", said: `the host ${domain} of the proxy: ${said.join(", ")}` };
}

/** Makes a host or brings it up to date; one that is as it should be is left alone. */
export async function putProxyHost(wanted: ProxyHost, server: JsonServer): Promise<void> {
  const { state, said } = await lookAtProxyHost(wanted, server);
  if (state === "same") return;
  if (state === "foreign") throw new ServerError(`${said}; choose another proxy.domain, or remove that host`);
  const found = await find(wanted, server);
  if (found === undefined) await createProxyHost(server, settingsOf(wanted));
  else await updateProxyHost(server, found, settingsOf(wanted));
}

export async function dropProxyHost(wanted: ProxyHost, server: JsonServer): Promise<void> {
  const found = await find(wanted, server);
  if (found?.meta?.[MARK] === wanted.owner) await removeProxyHost(server, found);
}

async function find({ domain }: ProxyHost, server: JsonServer): Promise<KnownProxyHost | undefined> {
  const name = domain.toLowerCase();
  return (await listProxyHosts(server)).find((host) => host.domain_names.some((one) => one.toLowerCase() === name));
}

function leadsThere({ host, port }: ProxyHost, found: KnownProxyHost): boolean {
  return found.forward_host === host && found.forward_port === port && found.enabled;
}

const targetOf = ({ forward_scheme, forward_host, forward_port }: KnownProxyHost) =>
  `${forward_scheme}://${forward_host}:${forward_port}`;

function settingsOf({ domain, host, port, certificateId, forceHttps, owner }: ProxyHost): WantedProxyHost {
  return {
    domain_names: [domain],
    forward_scheme: "http",
    forward_host: host,
    forward_port: port,
    certificate_id: certificateId,
    ssl_forced: forceHttps,
    allow_websocket_upgrade: true,
    block_exploits: true,
    meta: { [MARK]: owner },
  };
}
