import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import type { ObservedInside } from "../inside.ts";
import { hermesFiles } from "./layout.ts";

/** What `status` shows of the stack. */
export function portainerFacts({ portainer, stack }: PortainerStackSpec, { stack: seen }: ObservedInside) {
  const model = seen?.model?.default;
  return [
    { name: "manager", value: `${portainer === undefined ? "Docker Compose" : "Portainer"} (stack ${stack.name})` },
    ...(model === undefined ? [] : [{ name: "model", value: `${model}, in Hermes' own config.yaml` }]),
  ];
}

/** Where Hermes' own settings are others than the spec's: they are Hermes', and stay. */
export function portainerHints(spec: PortainerStackSpec, { stack }: ObservedInside): readonly string[] {
  const wanted = { default: spec.hermes.model.default, base_url: spec.hermes.model.base_url.replace(/\/+$/, "") };
  const other = (["default", "base_url"] as const).filter((name) => {
    const has = stack?.model?.[name]?.replace(/\/+$/, "");
    return has !== undefined && has !== wanted[name];
  });
  if (other.length === 0) return [];
  const { config } = hermesFiles(spec);
  const list = other.map((name) => `model.${name} ${stack?.model?.[name]} instead of ${wanted[name]}`);
  return [
    `${config} has ${list.join(" and ")}. The spec's is only put where there is none: change the file, or remove it, and restart Hermes.`,
  ];
}
