import type { FileState } from "../../render/compare-files.ts";
import type { OciLxcSpec } from "../../spec/oci-lxc.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { inOrder, UNSEEN, type Work, whyStart, writeFiles } from "../works.ts";
import { ociFiles } from "./files.ts";
import { SERVICE } from "./layout.ts";
import { startGateway, WAIT_FOR_SUPERVISOR } from "./scripts.ts";

/** The image's first start on a fresh volume copies its skills there. */
const BOOT_SECONDS = 300;

/** What is to be done in the container, in order; nothing if it is all there. */
export function ociWork(
  spec: OciLxcSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  return inOrder([waitForSupervisor(inside), writeFiles(ociFiles(spec), inside, files), start(spec, inside, files)]);
}

function waitForSupervisor(inside: ObservedInside | undefined): Work | undefined {
  if (inside?.tools.supervisor !== undefined) return undefined;
  return {
    id: "wait-supervisor",
    title: "Wait until the image has set up its services",
    reason: inside === undefined ? UNSEEN : "the image has not set up its services yet",
    changes: [],
    script: WAIT_FOR_SUPERVISOR,
    timeoutSeconds: 30,
    retry: { everySeconds: 2, forSeconds: BOOT_SECONDS },
  };
}

function start(
  spec: OciLxcSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const service = inside?.services[SERVICE];
  const reason = whyStart(inside, service, states);
  if (reason === undefined) return undefined;
  return {
    id: "start-hermes",
    title: "Start the gateway and wait until it is healthy",
    reason,
    changes: [{ what: `service ${SERVICE}`, ...(service === undefined ? {} : { from: service.state }), to: "running" }],
    script: startGateway(spec),
    timeoutSeconds: spec.verify.timeout + 120,
  };
}
