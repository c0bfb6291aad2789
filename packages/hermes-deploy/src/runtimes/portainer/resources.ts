import { addressOf } from "../../spec/portainer/address.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import type { OutsideServer, PortainerEnvironment, PortainerStack, ProxyHost, Resource } from "../resource.ts";
import { renderStack, variablesOf } from "./stack.ts";

/** What Portainer and the proxy keep for the stack, in the order in which it is made. */
export function portainerResources(spec: PortainerStackSpec): readonly Resource[] {
  return [environmentOf(spec), stackOf(spec), proxyHostOf(spec)].filter((resource) => resource !== undefined);
}

/** The environment, if it is to be made. */
export function environmentOf({ portainer, container }: PortainerStackSpec): PortainerEnvironment | undefined {
  if (portainer?.agent === undefined) return undefined;
  const { api_key, environment, agent } = portainer;
  return {
    kind: "portainer-environment",
    id: "environment",
    name: `environment ${environment} in Portainer`,
    server: serverOf(portainer),
    secret: api_key,
    environment,
    agent: `${agent.address ?? addressOf(container)}:${agent.port}`,
  };
}

/** The stack, if Portainer deploys it. */
export function stackOf(spec: PortainerStackSpec): PortainerStack | undefined {
  const { portainer, stack } = spec;
  if (portainer === undefined) return undefined;
  return {
    kind: "portainer-stack",
    id: "stack",
    name: `stack ${stack.name} in Portainer`,
    server: serverOf(portainer),
    secret: portainer.api_key,
    environment: portainer.environment,
    stack: stack.name,
    content: renderStack(spec),
    variables: variablesOf(spec),
  };
}

/** The proxy's host, if there shall be one. */
export function proxyHostOf({ proxy, container, hermes }: PortainerStackSpec): ProxyHost | undefined {
  if (proxy === undefined) return undefined;
  return {
    kind: "proxy-host",
    id: "proxy-host",
    name: `host ${proxy.domain} of Nginx Proxy Manager`,
    server: serverOf(proxy),
    secret: proxy.secret,
    identity: proxy.identity,
    domain: proxy.domain,
    host: proxy.forward_host ?? addressOf(container) ?? "",
    port: hermes.api_server.port,
    certificateId: proxy.certificate_id,
    forceHttps: proxy.force_https,
    owner: `container ${container.vmid}`,
  };
}

function serverOf({ url, certificate_pin }: OutsideServer): OutsideServer {
  return { url, certificate_pin };
}
