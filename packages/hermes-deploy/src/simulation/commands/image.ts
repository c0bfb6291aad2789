import { bootImage, controlGateway, isUp } from "../image/supervisor.ts";
import { failed, type Invocation, type Outcome, type Program, printed } from "./command.ts";

/** Plays the programs of Hermes' image; the first argument says which of them was called. */
export const imageProgram: Program = async (invocation) => {
  const [part, ...args] = invocation.args;
  if (part === "boot") {
    return (await bootImage(args, invocation.env, invocation.files)) ? printed("") : failed("hermes: no terminal");
  }
  if (part === "s6-svstat") return printed(String(await isUp(invocation.files)));
  return await hermes(args, invocation);
};

/** `hermes gateway …`, as s6 carries it out (hermes_cli/service_manager.py). */
async function hermes([group, verb]: readonly string[], { files, env }: Invocation): Promise<Outcome> {
  if (env.HERMES_HOME !== "/opt/data") return failed("hermes: no gateway is registered in ~/.hermes");
  if (group === "logs") return printed("gateway started");
  if (group !== "gateway") return failed(`hermes: ${group ?? ""} is not simulated`);
  return await controlGateway(verb ?? "", files);
}
