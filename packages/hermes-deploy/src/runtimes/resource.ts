import type { SecretRef } from "../spec/secret-ref.ts";

/** A server that is asked over HTTP, from inside the container. */
export interface OutsideServer {
  readonly url: string;
  /** Digest of its public key (curl's `--pinnedpubkey`), for a certificate that nobody vouches for. */
  readonly certificate_pin?: string | undefined;
}

interface ResourceFacts {
  /** Of the work that sees to it. */
  readonly id: string;
  /** What it is, for people: `stack hermes in Portainer`. */
  readonly name: string;
  readonly server: OutsideServer;
  /** What opens the server. */
  readonly secret: SecretRef;
}

/** The Docker of the container, as Portainer reaches it through its agent. */
export interface PortainerEnvironment extends ResourceFacts {
  readonly kind: "portainer-environment";
  readonly environment: string;
  /** Host and port of the agent. */
  readonly agent: string;
}

/** A stack of Compose that Portainer deploys. */
export interface PortainerStack extends ResourceFacts {
  readonly kind: "portainer-stack";
  readonly environment: string;
  readonly stack: string;
  /** The compose file; its first line says whose it is. */
  readonly content: string;
  /** It is deployed again even if it is as it should be. */
  readonly again?: true;
  /** What is filled in for its variables; Portainer shows it to whoever may see the stack. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A host of Nginx Proxy Manager. */
export interface ProxyHost extends ResourceFacts {
  readonly kind: "proxy-host";
  readonly identity: string;
  readonly domain: string;
  readonly host: string;
  readonly port: number;
  readonly certificateId: number;
  readonly forceHttps: boolean;
  /** Kept with it, so that it is known again. */
  readonly owner: string;
}

/** Something that a server outside of PVE keeps for a deployment. Plain data; secrets are references. */
export type Resource = PortainerEnvironment | PortainerStack | ProxyHost;

/** How it stands to what is wanted. */
export interface ObservedResource {
  /**
   * `foreign`: something else is in its place. `unreachable`: the server could not be asked. `unknown`: what opens the
   * server is not at hand, so it was not asked.
   */
  readonly state: "same" | "different" | "absent" | "foreign" | "unreachable" | "unknown";
  /** What was found, for people; empty for `same`. */
  readonly said: string;
}
