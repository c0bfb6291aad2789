import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { placeOf } from "../guest-config/place.ts";
import { guestBackend, machineBackend } from "../guests/insides.ts";
import { runInTerminal } from "../guests/terminal/program-terminal.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import { hostTerminal } from "../host/host-terminal.ts";
import { isRunning, loadConfig } from "../lxc/config-store.ts";
import { guestOf } from "../lxc/guest-of.ts";
import { isRunning as isMachineRunning, loadMachine } from "../qemu/config-store.ts";
import { runningInside } from "../qemu/inside.ts";
import type { MachineSection } from "../qemu/machine-config.ts";
import { listen } from "./console-ports.ts";
import { attachShared } from "./shared-session.ts";
import { assembleVncTicket, isVncTicketValid } from "./vnc-ticket.ts";

interface Console {
  readonly path: string;
  readonly task: { readonly type: string; readonly id?: number };
  readonly attach: () => Promise<Terminal>;
}

/** Starts to listen for one console and says where. */
function offer(call: Call, { path, task, attach }: Console): { [key: string]: Json } {
  const { authid } = call.identity;
  const ticket = assembleVncTicket(call.cluster, authid, path);
  let done = () => {};
  const ended = new Promise<void>((resolve) => {
    done = resolve;
  });
  const port = listen(call.cluster, call.node, { authid, path, attach, done });
  const upid = call.startTask(task, (worker) => {
    worker.signal.addEventListener("abort", done);
    return ended;
  });
  return { user: authid, ticket, port: String(port), upid };
}

/** Rules: `PVE/API2/LXC.pm` method termproxy, `PVE/LXC.pm sub get_console_command`. */
function guestConsole(call: Call): { [key: string]: Json } {
  const place = placeOf(call);
  loadConfig(place);
  const open = async (): Promise<Terminal> => {
    if (!isRunning(place)) return notRunning(call.vmid);
    const config = loadConfig(place);
    const kind = config.current.cmode === "shell" ? "shell" : "login";
    return await guestBackend(call.cluster).terminal(guestOf(place, config), kind);
  };
  return offer(call, {
    path: `/vms/${call.vmid}`,
    task: { type: "vncproxy", id: call.vmid },
    attach: () => attachShared(call.cluster, call.vmid, open),
  });
}

const says = (line: string) => runInTerminal(async (io) => io.print(`${line}\n`));

const notRunning = (vmid: number) =>
  says(`lxc-attach: ${vmid}: ../src/lxc/attach.c: get_attach_context: 406 Connection refused - Failed to get init pid`);

/** A machine's serial line: a login, if anything listens there. Rule: `PVE/CLI/qm.pm` method terminal. */
function machineConsole(call: Call): { [key: string]: Json } {
  const place = placeOf(call);
  loadMachine(place);
  const attach = async (): Promise<Terminal> => {
    const config = loadMachine(place);
    const problem = serialProblem(config.current, call.text("serial"));
    if (problem !== undefined) return says(problem);
    const inside = runningInside(place);
    if (!isMachineRunning(place)) return says(`VM ${call.vmid} not running`);
    return inside ? await machineBackend(call.cluster).terminal(inside, "login") : says("");
  };
  return offer(call, { path: `/vms/${call.vmid}`, task: { type: "vncproxy", id: call.vmid }, attach });
}

function serialProblem(options: MachineSection, wanted: string | undefined): string | undefined {
  if (wanted !== undefined) {
    if (options[wanted] === undefined) return `serial interface '${wanted}' is not configured`;
    return options[wanted] === "socket" ? undefined : `wrong serial type on interface '${wanted}'`;
  }
  const hasSocket = [0, 1, 2, 3].some((number) => options[`serial${number}`] === "socket");
  return hasSocket ? undefined : "unable to find a serial interface";
}

/** Rule: `PVE/API2/Nodes.pm` method termproxy; only a ticket of root@pam gets a shell, others log in. */
function nodeConsole(call: Call): { [key: string]: Json } {
  const { cluster, node, identity } = call;
  return offer(call, {
    path: `/nodes/${node}`,
    task: { type: "vncshell" },
    attach: async () => hostTerminal(cluster, node, identity.isRoot ? "shell" : "login"),
  });
}

/** Rule: `PVE/AccessControl.pm sub verify_vnc_ticket`. The door connects the port that is answered. */
function webSocket(call: Call, path: string): Json {
  if (!isVncTicketValid(call.cluster, call.required("vncticket"), call.identity.authid, path)) {
    call.fail(401, "permission denied - invalid PVEVNC ticket");
  }
  return { port: call.required("port") };
}

/** Consoles of guests and nodes. */
export const consoleRoutes: readonly Route[] = [
  route("POST /nodes/{node}/lxc/{vmid}/termproxy", guestConsole),
  // nobody speaks VNC here: what connects to the port finds termproxy
  route("POST /nodes/{node}/lxc/{vmid}/vncproxy", (call) => ({ ...guestConsole(call), cert: "" })),
  route("GET /nodes/{node}/lxc/{vmid}/vncwebsocket", (call) => webSocket(call, `/vms/${call.vmid}`)),
  route("POST /nodes/{node}/qemu/{vmid}/termproxy", machineConsole),
  route("GET /nodes/{node}/qemu/{vmid}/vncwebsocket", (call) => webSocket(call, `/vms/${call.vmid}`)),
  route("POST /nodes/{node}/termproxy", nodeConsole),
  route("GET /nodes/{node}/vncwebsocket", (call) => webSocket(call, `/nodes/${call.node}`)),
];
