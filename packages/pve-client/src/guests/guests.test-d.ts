// Checked by tsc: what a token may not do does not compile through the functions that take a client either.
import type { Access } from "../permissions/access.ts";
import type { PveClient } from "../pve-client.ts";
import { restoreGuest } from "./backup.ts";
import { cloneGuest, createGuest } from "./create-guest.ts";
import { updateConfig } from "./update-config.ts";

declare const token: PveClient<"token">;
declare const root: PveClient<"root@pam">;
declare const some: PveClient<Access>;

const guest = { node: "gihyeon", vmid: 118 };

updateConfig(token, "lxc", guest, ({ memory, net0 }) => ({
  memory: (memory ?? 0) + 1,
  net0: { name: "eth0", ...net0 },
}));
updateConfig(token, "qemu", guest, ({ cores, digest }) =>
  digest === "" ? undefined : { cores: cores ?? 1, tags: null },
);
updateConfig(token, "lxc", guest, () => ({ cmode: "shell", delete: ["tags"] }));
updateConfig(token, "lxc", guest, () => ({ net: [{ name: "eth0", bridge: "vmbr0" }] }));
updateConfig(some, "lxc", guest, ({ cores = 1 }) => (cores > 1 ? { cmode: "tty", cores } : { net: ["name=eth0"] }));
// @ts-expect-error Type 'number' is not assignable to type 'NoSuchOption'
updateConfig(some, "lxc", guest, ({ cores = 1 }) => (cores > 1 ? { cmode: "tty" } : { memroy: 1 }));
// @ts-expect-error Type '"sehll"' is not assignable
updateConfig(token, "lxc", guest, () => ({ cmode: "sehll" }));
updateConfig(root, "lxc", guest, () => ({ features: { keyctl: true } }));
updateConfig(some, "lxc", guest, async () => ({ features: { keyctl: true } }));
// @ts-expect-error RootOnly<"features other than nesting are for root@pam alone">
updateConfig(token, "lxc", guest, () => ({ features: { keyctl: true } }));
// @ts-expect-error Type 'number' is not assignable to type 'NoSuchOption'
updateConfig(token, "lxc", guest, () => ({ memroy: 1 }));
// @ts-expect-error Type 'string' is not assignable to type 'NoSuchOption'
updateConfig(token, "lxc", guest, () => ({ digest: "x" }));
// @ts-expect-error Type 'string' is not assignable to type 'NoSuchOption'
updateConfig(token, "lxc", guest, () => ({ scsi0: "local:1" }));

cloneGuest(token, "lxc", guest, { hostname: "a" });
// @ts-expect-error 'newid' does not exist
cloneGuest(token, "lxc", guest, { newid: 5 });
// @ts-expect-error 'vmid' does not exist
createGuest(token, "lxc", { node: "a", ostemplate: "local:vztmpl/a.tar.zst", vmid: 5 });

restoreGuest(token, "lxc", { node: "a", archive: "local:backup/a", storage: "local-lvm" });
restoreGuest(token, "qemu", { node: "a", archive: "local:backup/a", vmid: 5, force: true });
// @ts-expect-error Property 'archive' is missing
restoreGuest(token, "lxc", { node: "a" });
