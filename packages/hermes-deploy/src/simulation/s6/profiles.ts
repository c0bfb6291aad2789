import { parse } from "yaml";
import { type GuestFiles, readState } from "../files.ts";

/** The profiles below a home: directories with a SOUL.md (hermes-agent hermes_cli/container_boot.py). */
export async function profileNames(home: string, files: GuestFiles): Promise<readonly string[]> {
  const root = `${home}/profiles`;
  const entries = (await files.exists(root)) ? await files.list(root) : [];
  const found = await Promise.all(
    entries.map(async (name) => ((await files.exists(`${root}/${name}/SOUL.md`)) ? [name] : [])),
  );
  return found.flat().filter((name) => name !== "default");
}

/** What a home's config.yaml says about gateways (hermes-agent docs/user-guide/multi-profile-gateways.md). */
export async function readGatewayConfig(
  home: string,
  files: GuestFiles,
): Promise<{ multiplex: boolean; allowlist: readonly string[] | undefined; listens: boolean }> {
  const parsed: unknown = parse((await files.read(`${home}/config.yaml`)) ?? "");
  const { gateway, platforms } = (parsed ?? {}) as {
    gateway?: { multiplex_profiles?: boolean; multiplex_profile_allowlist?: string[] };
    platforms?: { api_server?: { enabled?: boolean } };
  };
  return {
    multiplex: gateway?.multiplex_profiles === true,
    allowlist: gateway?.multiplex_profile_allowlist,
    listens: platforms?.api_server?.enabled !== false,
  };
}

/** What was asked of a gateway, else the state that it was in; one that was up in any way counts as running. */
export async function priorState(home: string, files: GuestFiles): Promise<string | undefined> {
  const state = await readState<{ desired_state?: string; gateway_state?: string }>(
    files,
    `${home}/gateway_state.json`,
    {},
  ).catch(() => ({ desired_state: undefined, gateway_state: undefined }));
  const { desired_state: desired, gateway_state: gateway } = state;
  return desired ?? (gateway === "draining" || gateway === "degraded" ? "running" : gateway);
}
