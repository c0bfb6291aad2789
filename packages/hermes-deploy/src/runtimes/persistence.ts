/** Where a deployment keeps something that is not made from the spec. */
export interface Place {
  readonly id: string;
  /** What is there, in a few words. */
  readonly holds: string;
  /** In the container of PVE, on its node, or in the layer of a Docker container inside. */
  readonly on: "guest" | "node" | { readonly docker: string };
  /** Absolute path there. */
  readonly path: string;
}

/** What brings an event about. */
export type Cause =
  | { readonly kind: "script"; readonly script: string }
  | { readonly kind: "restart"; readonly what: "container" | "node" }
  /** The spec is changed, and applied; `replace` if that takes `--replace`. */
  | { readonly kind: "edit"; readonly at: string; readonly to: unknown; readonly replace?: true }
  | { readonly kind: "destroy" };

/** Something that happens to a deployment. An apply after it finds and mends what has to be mended. */
export interface Happening {
  readonly id: string;
  /** As people say it. */
  readonly title: string;
  readonly cause: Cause;
  /** Ids of the places that do not outlive it; all others do. */
  readonly loses: readonly string[];
}

/** What persists across what: the table that `explain-shapes` prints, each cell of which a test tries. */
export interface Persistence {
  readonly places: readonly Place[];
  readonly events: readonly Happening[];
}

/** What happens to every shape: restarts lose nothing. */
export const restarts: readonly Happening[] = [
  {
    id: "container-restart",
    title: "the container of PVE is restarted",
    cause: { kind: "restart", what: "container" },
    loses: [],
  },
  { id: "node-restart", title: "the node is restarted", cause: { kind: "restart", what: "node" }, loses: [] },
];

/** The agent's own process is started anew. */
export function agentRestart(script: string): Happening {
  return { id: "agent-restart", title: "the agent is restarted", cause: { kind: "script", script }, loses: [] };
}

/** A setting of the agent's. */
export function settingChange(loses: readonly string[] = []): Happening {
  return {
    id: "setting",
    title: "another model in the spec, apply",
    cause: { kind: "edit", at: "hermes.model.default", to: "gpt-5-mini" },
    loses,
  };
}

/** The last of every table. */
export function destroyAndApply(loses: readonly string[]): Happening {
  return { id: "destroy-apply", title: "destroy, and apply again", cause: { kind: "destroy" }, loses };
}

/** Directories of the node outlive everything. */
export function mountedPlaces({
  container,
}: {
  readonly container: { readonly mounts: readonly { readonly host: string; readonly path: string }[] };
}): readonly Place[] {
  return container.mounts.map(({ host, path }) => ({
    id: `mount ${path}`,
    holds: `the agent's work in ${path}`,
    on: "node",
    path: host,
  }));
}
