import { renderConfigYaml } from "../../render/config-yaml.ts";
import { renderDotenv } from "../../render/dotenv.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { hardeningFiles } from "./hardening.ts";
import { AGENT, DASHBOARD, GATEWAY, placesOf } from "./layout.ts";
import { dashboardUnit, gatewayUnit } from "./units.ts";

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<BareMetalPetSpec, readonly GuestFile[]>();

/** The hardening, the units, config.yaml and .env: everything that the tool keeps in the guest. */
export function bareMetalFiles(spec: BareMetalPetSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? renderFiles(spec);
  rendered.set(spec, files);
  return files;
}

function renderFiles(spec: BareMetalPetSpec): readonly GuestFile[] {
  const { home, config, env } = placesOf(spec);
  const { dashboard } = spec.hermes;
  const unit = (name: string, content: string): GuestFile => ({
    path: `/etc/systemd/system/${name}`,
    mode: "0644",
    owner: "tool",
    content,
  });
  return [
    ...hardeningFiles(spec),
    unit(GATEWAY, gatewayUnit(spec)),
    ...(dashboard === false ? [] : [unit(DASHBOARD, dashboardUnit(spec, dashboardAddress(dashboard)))]),
    { path: config, mode: "0600", owner: "shared", content: renderConfigYaml(spec.hermes, home), writer: AGENT },
    { ...dotenv(spec, env), writer: AGENT },
  ];
}

type SomeDashboard = Exclude<BareMetalPetSpec["hermes"]["dashboard"], false>;

/** Without a login Hermes refuses any address but the loopback (docs/user-guide/docker.md). */
function dashboardAddress({ port, login }: SomeDashboard): { host: string; port: number } {
  return { host: login === undefined ? "127.0.0.1" : "0.0.0.0", port };
}

function dotenv({ hermes }: BareMetalPetSpec, path: string): GuestFile {
  const login = hermes.dashboard === false ? undefined : hermes.dashboard.login;
  const names = ["HERMES_DASHBOARD_BASIC_AUTH_USERNAME", "HERMES_DASHBOARD_BASIC_AUTH_PASSWORD"] as const;
  const [username, password] = names;
  const listen = { host: "127.0.0.1", port: hermes.api_server.port };
  return renderDotenv(hermes, path, listen, {
    names,
    values: login === undefined ? {} : { [username]: login.username, [password]: login.password },
    generated: login === undefined ? [] : ["HERMES_DASHBOARD_BASIC_AUTH_SECRET"],
  });
}
