import { firstWord } from "./concerns.ts";
import { modelRequirement } from "./device-rights.ts";
import { driveKind, driveRequirement } from "./drive-rights.ts";
import { stateStorage, volumeOf } from "./guest-volumes.ts";
import { needs, nothing, PARAMETERS, refusalText } from "./requirement.ts";
import { all, type NamedRule, onGuest } from "./rule-context.ts";
import { ownerOf, spaceOn, storageOf } from "./volume-rights.ts";

/** Rules about the options of virtual machines, by the names that `openapi/overlays/rights` uses. */
export const machineRules: Readonly<Record<string, NamedRule>> = {
  "cpu-model": ({ value, before }) => {
    const model = String(value?.keys.cputype ?? "");
    return before?.keys.cputype === model ? nothing : modelRequirement(model);
  },

  /** Rules: `PVE/API2/Qemu.pm sub check_usb_perm`, `sub check_hostpci_perm`. */
  "device-target": ({ before, value }) => {
    const isNamed = [before, value].every((one) => !one || Boolean(one.keys.host ?? one.keys.mapping));
    return isNamed ? nothing : { is: "never", status: 500, message: "either 'host' or 'mapping' must be set." };
  },

  drive: (context) => (context.value ? driveRequirement(context.value.keys, context.call) : nothing),

  "drive-kind": ({ call, before, value }) => {
    const old = before ? driveKind(before.keys, false) : [];
    const now = value ? driveKind(value.keys, true) : [];
    return all(
      [old, now].filter(({ length }) => length > 0).map((kind) => onGuest(call, (path) => needs(path, ...kind))),
    );
  },

  /** It is looked at where the change takes effect, and its refusal is the option's error. */
  "freed-drive": ({ call, option, before }) => {
    const file = String(before?.keys.file ?? "");
    const storage = storageOf(file);
    if (!before || storage === undefined || before.keys.media === "cdrom" || ownerOf(file) !== call.text("vmid"))
      return nothing;
    const path = `/storage/${storage}`;
    const words = refusalText(`${path}, Datastore.AllocateSpace`);
    const errors = { [option]: `unable to apply pending change ${option} : ${words}\n` };
    return { ...needs(path, "Datastore.AllocateSpace"), refusal: { status: 400, message: PARAMETERS, errors } };
  },

  /** What QEMU's monitor knows but PVE does not is root@pam's. Rule: `PVE/API2/Qemu.pm` method monitor. */
  "monitor-command": ({ call, value }) => {
    const word = firstWord(value?.text ?? "");
    const { rights, rules } = call.index;
    const known = [...(rights.get("command") ?? []), ...(rules.get("command") ?? [])].some(
      ({ when }) => when?.is === "first-word" && when.words.includes(word),
    );
    if (known) return nothing;
    const reason = "non-existent or not assigned a required permission yet, limiting to root user";
    return { is: "never", status: 500, message: `command '${word}' ${reason}` };
  },

  "state-storage": ({ state }) => {
    const storage = stateStorage(state.current);
    if (storage !== undefined) return spaceOn(storage);
    return { is: "unknown", reason: "PVE chooses the storage of the state from the machine's disks" };
  },

  /** Rule: `PVE/QemuServer.pm sub try_deallocate_drive`. */
  "unused-volume": ({ call, before }) => {
    if (!before) return nothing;
    const volume = volumeOf(before.text) ?? "";
    const disk = onGuest(call, (path) => needs(path, "VM.Config.Disk"));
    const storage = storageOf(volume);
    if (storage === undefined || ownerOf(volume) !== call.text("vmid")) return disk;
    return { is: "all", of: [disk, spaceOn(storage)] };
  },
};
