import { type CallView, viewCall } from "./call-view.ts";

const UNLINK = "PUT /nodes/{node}/qemu/{vmid}/unlink";

const made = new WeakMap<CallView, CallView>();

/**
 * The call whose code runs: mostly the call's own. Unlinking disks deletes options of the configuration, whatever they are.
 * Rule: `PVE/API2/Qemu.pm` method unlink.
 */
export function codeCall(call: CallView): CallView {
  if (call.key !== UNLINK) return call;
  let code = made.get(call);
  if (!code) {
    const { node, vmid, idlist, force } = call.call.params ?? {};
    const params = { node, vmid, delete: idlist, ...(force !== undefined && { force }) };
    code = viewCall({ method: "PUT", path: "/nodes/{node}/qemu/{vmid}/config", params });
    made.set(call, code);
  }
  return code;
}
