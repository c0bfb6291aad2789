import { renderConfigYaml } from "../../render/config-yaml.ts";
import { renderDotenv } from "../../render/dotenv.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import { DATA, type OciLxcSpec } from "../../spec/oci-lxc.ts";
import { trim } from "../../spec/rules.ts";
import { AGENT, CONFIG_FILE, ENV_FILE } from "./layout.ts";

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<OciLxcSpec, readonly GuestFile[]>();

/** config.yaml and .env on the volume, written by the agent's user: it owns the directory. */
export function ociFiles(spec: OciLxcSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? renderFiles(spec);
  rendered.set(spec, files);
  return files;
}

function renderFiles({ hermes, pet }: OciLxcSpec): readonly GuestFile[] {
  const workplace = pet.volumes.map(({ path }) => trim(path)).find((path) => path !== DATA);
  const listen = { host: "127.0.0.1", port: hermes.api_server.port };
  return [
    {
      path: CONFIG_FILE,
      mode: "0644", // the image makes it 0640 with every start
      owner: "shared",
      content: renderConfigYaml(hermes, workplace),
      writer: AGENT,
    },
    { ...renderDotenv(hermes, ENV_FILE, listen), writer: AGENT },
  ];
}
