import type { CallView } from "./call-view.ts";
import { needs, PARAMETERS } from "./requirement.ts";
import { orderOf, type Placed } from "./step.ts";

/**
 * What a guest's configuration can have is looked at after who asks; of a container, after who may change its options.
 * Rules: `PVE/RESTHandler.pm sub handle`, `PVE/API2/LXC/Config.pm` method update_vm, `PVE/API2/Qemu.pm $update_vm_api`.
 */
export function unknownOptions({ index, options, strangers, text }: CallView): Placed[] {
  const unset = options.filter((option) => option.unset);
  const wrong = index.guest === undefined ? [] : unset.filter(({ pattern }) => !index.options.has(pattern));
  if (wrong.length + strangers.length === 0) return [];
  const early = wrong.filter(({ name }) => !CONFIG_ID.test(name));
  const late = wrong.filter(({ name }) => CONFIG_ID.test(name));
  const isContainer = index.guest === "lxc";
  const after = isContainer ? orderOf(OPTIONS, unset.length - 0.5) : 0;
  return [
    ...strangers.map((name) => noSuchOption(name, { [name]: STRANGER }, 0)),
    ...early.map(({ name, unset: where = "delete" }) =>
      noSuchOption(name, { [where]: `invalid format - invalid configuration ID '${name}'\n` }, 0),
    ),
    ...(isContainer
      ? late.map(({ name }) =>
          otherOption(
            name,
            text("vmid"),
            orderOf(
              OPTIONS,
              unset.findIndex((one) => one.name === name),
            ),
          ),
        )
      : []),
    ...late.map(({ name, unset: where = "delete" }) =>
      noSuchOption(name, { [where]: `unknown option '${name}'` }, after),
    ),
  ];
}

/** The stage in which PVE looks at a container's options. */
const OPTIONS = 10;

/** Rule: `PVE/JSONSchema.pm sub pve_verify_configid`. */
const CONFIG_ID = /^[a-z][a-z0-9_-]+$/i;

const otherOption = (parameter: string, vmid = "", order = 0): Placed => ({
  requirement: needs(`/vms/${vmid}`, "VM.Config.Options"),
  parameter,
  rule: "all other options",
  source: "PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)",
  order,
});

const noSuchOption = (parameter: string, errors: Readonly<Record<string, string>>, order: number): Placed => ({
  requirement: { is: "never", status: 400, message: PARAMETERS, errors, forAll: true },
  parameter,
  rule: "there is no such option",
  source: "PVE/RESTHandler.pm sub handle (pve-common)",
  order,
});

const STRANGER = "property is not defined in schema and the schema does not allow additional properties";
