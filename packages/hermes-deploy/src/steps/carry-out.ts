import type { Assignment } from "../channels/assign.ts";
import type { Step } from "../plan/step.ts";
import { carryOutCalls } from "./calls.ts";
import type { StepContext } from "./context.ts";
import { carryOutGuestFiles } from "./guest-files.ts";
import { carryOutGuestResource } from "./guest-resource.ts";
import { carryOutGuestScript } from "./guest-script.ts";
import { carryOutHostScripts } from "./host-script.ts";

/** Carries out one step through the door that it was assigned to. */
export async function carryOut(step: Step, assignment: Assignment, context: StepContext): Promise<void> {
  if (assignment.by === "host-shell") {
    return await carryOutHostScripts([{ step, script: assignment.script }], assignment.door, context);
  }
  if (assignment.by === "api" && step.kind === "calls") return await carryOutCalls(step, assignment.door, context);
  if (assignment.by === "guest-shell" && step.kind === "guest-script") {
    return await carryOutGuestScript(step, assignment.door, context);
  }
  if (assignment.by === "guest-shell" && step.kind === "guest-files") {
    return await carryOutGuestFiles(step, assignment.door, context);
  }
  if (assignment.by === "guest-shell" && step.kind === "guest-resource") {
    return await carryOutGuestResource(step, assignment.door, context);
  }
  throw new Error(`a step of kind ${step.kind} cannot be carried out by ${assignment.by}`);
}
