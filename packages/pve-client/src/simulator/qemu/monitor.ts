import { methodRights } from "../../generated/rights.ts";
import { type RuleCondition, rootOnlyParameters } from "../../generated/rules.ts";
import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { placeOf } from "../guest-config/place.ts";
import { isRunning, loadMachine, lockMachine } from "./config-store.ts";
import { isPaused } from "./power.ts";

const QEMU_VERSION = "10.1.2";

const METHOD = "POST /nodes/{node}/qemu/{vmid}/monitor";

/** Who may give which command, as the client's data has it. Rule: `PVE/API2/Qemu/HMPPerms.pm $hmp_command_perms`. */
const COMMANDS: ReadonlyMap<string, "root" | "Sys.Modify" | "none"> = new Map([
  ...rootOnlyParameters(METHOD).flatMap(({ when }) => wordsOf(when).map((word) => [word, "root"] as const)),
  ...methodRights(METHOD).flatMap(({ when, needs }) =>
    wordsOf(when).map((word) => [word, needs.length > 0 ? "Sys.Modify" : "none"] as const),
  ),
]);

function wordsOf(when: RuleCondition | undefined): readonly string[] {
  return when?.is === "first-word" ? when.words : [];
}

/** Rule: `PVE/API2/Qemu.pm` method monitor. QEMU's own answers are simulated where they say nothing of its inside. */
function monitor(call: Call): Json {
  const command = call.required("command");
  const [word = ""] = command.trim().split(/\s+/);
  const needed = COMMANDS.get(word);
  if (!call.identity.isRoot) {
    if (!needed) {
      call.die(`command '${word}' non-existent or not assigned a required permission yet, limiting to root user`);
    }
    if (needed === "root") call.die(`root-only command '${word}'`);
    if (needed === "Sys.Modify") call.check("/", ["Sys.Modify"]);
  }
  const place = placeOf(call);
  const { current } = loadMachine(place);
  if (!isRunning(place)) return `ERROR: VM ${call.vmid} not running\n`;
  const answers: Readonly<Record<string, string>> = {
    "info name": `${current.name ?? `vm${call.vmid}`}\r\n`,
    "info status": `VM status: ${isPaused(place) ? "paused" : "running"}\r\n`,
    "info version": `${QEMU_VERSION}pve-qemu-kvm_${QEMU_VERSION}-4\r\n`,
  };
  const answer = answers[command.trim().replace(/\s+/g, " ")];
  return answer ?? call.fail(501, `QEMU's monitor command '${command}' is not simulated`);
}

/** Keys by QEMU's names. Source: QEMU's `qapi/ui.json`, QKeyCode. */
const KEYS =
  /^(?:[a-z0-9]|f(?:1\d|2[0-4]|[1-9])|(?:shift|ctrl|alt|meta)(?:_[lr])?|ret|esc|tab|spc|backspace|delete|insert|home|end|pgup|pgdn|up|down|left|right|minus|equal|dot|comma|slash|semicolon|apostrophe|backslash|bracket_(?:left|right)|grave_accent|less|caps_lock|num_lock|scroll_lock|print|sysrq|pause|menu|kp_\w+)$/;

/** Rule: `PVE/QemuServer.pm sub vm_sendkey`. */
async function sendKey(call: Call): Promise<null> {
  if (call.flag("skiplock", false) && !call.identity.isRoot) {
    call.paramFailure({ skiplock: "Only root may use this option." });
  }
  const place = placeOf(call);
  await lockMachine(place, () => {
    loadMachine(place);
    if (!isRunning(place)) call.die(`VM ${call.vmid} not running`);
    const wrong = call
      .required("key")
      .split("-")
      .find((key) => !KEYS.test(key));
    if (wrong !== undefined) call.die(`invalid parameter: ${wrong}\r`);
  });
  return null;
}

/** Rule: `PVE/API2/Qemu.pm` method unlink: a change of the configuration by another name. */
async function unlink(call: Call): Promise<null> {
  const params = { delete: call.required("idlist"), ...(call.has("force") && { force: call.required("force") }) };
  const { status, message, errors } = await call.inner("PUT", `/nodes/${call.node}/qemu/${call.vmid}/config`, params);
  if (errors) call.paramFailure(errors);
  if (status !== 200) call.fail(status, message ?? "");
  return null;
}

export const monitorRoutes: readonly Route[] = [
  route("POST /nodes/{node}/qemu/{vmid}/monitor", monitor),
  route("PUT /nodes/{node}/qemu/{vmid}/sendkey", sendKey),
  route("PUT /nodes/{node}/qemu/{vmid}/unlink", unlink),
];
