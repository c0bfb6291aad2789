import { createLook, type Look } from "../apply/look.ts";
import type { SecretSources } from "../apply/secrets.ts";
import type { ChannelEvent } from "../channels/event.ts";
import { type PlanFunction, plan } from "../plan/plan.ts";
import type { Fact } from "../preflight/fact.ts";
import type { Event } from "../report/event.ts";
import type { Redactor } from "../report/redact.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import { type Ask, askFromHere, type Fetch } from "../web/ask.ts";
import { type Connection, connect } from "./connect.ts";
import type { Options } from "./options.ts";
import { pinSpec } from "./pin.ts";
import { rootOnlyForToken } from "./root-only.ts";
import { findTarget, type PveTarget } from "./target.ts";
import type { World } from "./world.ts";

/** As what to look: which changes would be allowed, and which secrets are at hand. */
export interface LookAs {
  readonly adopt?: boolean;
  readonly replace?: number;
  readonly secretOf?: (ref: SecretRef) => string | undefined;
  /** What opens servers outside. */
  readonly keyOf?: (ref: SecretRef) => string | undefined;
  /** Decides what is to be done; if absent, what makes the deployment as the spec has it. */
  readonly plan?: PlanFunction;
}

/** A spec together with the PVE that it is for. */
export interface Deployment extends Connection {
  /** With the digest of its image, if it was to be found. */
  readonly spec: Spec;
  /** How that was found. */
  readonly imageFacts: readonly Fact[];
  /** Asks others than PVE, from this machine. */
  readonly ask: Ask;
  readonly simulated: boolean;
  readonly emit: (event: Event) => void;
  readonly secrets: SecretSources;
  readonly look: (options: LookAs) => Look;
}

export interface OpenOptions {
  readonly spec: Spec;
  readonly options: Options;
  readonly world: World;
  readonly redactor: Redactor;
  readonly emit: (event: Event) => void;
  /** The image as it is written will do: nobody is asked for its digest. */
  readonly imageAsWritten?: boolean;
}

/** Between two looks whether a simulated operator has pasted the script. */
const SIMULATED_INTERVAL = 100;

/**
 * Opens the target, or the embedded simulator when there is none, and says which.
 * @throws {UsageError | MissingSecretsError} for a target that is named by halves, and the client's errors
 */
export async function openDeployment(open: OpenOptions): Promise<Deployment> {
  const { spec, options, world } = open;
  const target = options.simulate ? undefined : await findTarget(spec.target, world);
  return target === undefined
    ? await openSimulated(open)
    : await openTarget(open, target, { note: target.url, secrets: world.secrets, fetch: world.fetch });
}

interface Surroundings {
  readonly note: string;
  readonly secrets: SecretSources;
  readonly fetch: Fetch;
  readonly simulated?: { operator: (event: ChannelEvent) => Promise<void>; close: () => Promise<void> };
}

async function openTarget(
  { spec: written, options, world, redactor, emit, imageAsWritten = false }: OpenOptions,
  target: PveTarget,
  { note, secrets, fetch, simulated }: Surroundings,
): Promise<Deployment> {
  const { clock, signal } = world;
  redactor.add([target.token?.secret ?? "", target.rootPassword ?? ""]);
  const { node, vmid } = written.container;
  const connection = await connect(target, {
    guest: { node, vmid },
    clock,
    console: { timeout: options.wait * 1000, ...(simulated === undefined ? {} : { interval: SIMULATED_INTERVAL }) },
    ...(world.sockets === undefined || simulated !== undefined ? {} : { sockets: world.sockets }),
  });
  const told = (event: Event) => {
    emit(event);
    if (simulated !== undefined && event.type === "channel.paste") void simulated.operator(event);
  };
  told({
    type: "target",
    kind: simulated === undefined ? "pve" : "simulator",
    url: target.url,
    authid: connection.pve.authid,
    note,
    channels: connection.channels.map(({ name, doors }) => ({ name, carries: Object.keys(doors) })),
  });
  for (const message of connection.notes) told({ type: "warning", message });
  const ask = askFromHere(fetch);
  const asking = !options.skip.includes("image");
  const { spec, facts: imageFacts } = imageAsWritten
    ? { spec: written, facts: [] }
    : await pinSpec(written, { ...connection, ask, signal, asking });
  return {
    ...connection,
    spec,
    imageFacts,
    ask,
    simulated: simulated !== undefined,
    emit: told,
    secrets,
    look: ({ secretOf = () => undefined, keyOf = secretOf, adopt = false, replace, plan: decide = plan }) =>
      createLook({
        spec,
        pve: connection.pve,
        channels: connection.channels,
        clock,
        signal,
        emit: told,
        secretOf,
        keyOf,
        plan: decide,
        planOptions: { rootOnly: rootOnlyForToken, adopt, ...(replace === undefined ? {} : { replace }) },
      }),
    async close() {
      await connection.close();
      await simulated?.close();
    },
  };
}

async function openSimulated(open: OpenOptions): Promise<Deployment> {
  const { openEmbedded } = await import("../simulation/embedded.ts");
  const { simulatedEnvironment } = await import("../simulation/environment.ts");
  const embedded = await openEmbedded();
  const { world, options } = open;
  const why = options.simulate ? "--simulate is given" : "no target is set (PVE_HOST)";
  const note = `Embedded simulator: ${why}, so nothing real is touched, and all of it is forgotten when this command ends.`;
  const target = { url: embedded.url, tls: { fingerprint: embedded.fingerprint }, token: embedded.token };
  // What is set for real wins: so a wrong key can be tried out.
  const secrets = { ...world.secrets, env: { ...simulatedEnvironment, ...world.env } };
  try {
    return await openTarget(open, target, { note, secrets, fetch: embedded.fetch, simulated: embedded });
  } catch (error) {
    await embedded.close();
    throw error;
  }
}
