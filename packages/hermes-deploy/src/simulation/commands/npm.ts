import { posix } from "node:path";
import { failed, type Program, printed } from "./command.ts";

/** `npm install` and `npm run build`, as the dashboard's web part needs them: the build goes where its Vite puts it. */
export const npm: Program = async ({ args, files, cwd }) => {
  if (!(await files.exists(`${cwd}/package.json`))) {
    return failed(`npm error enoent Could not read package.json: ${cwd}/package.json`, 254);
  }
  if (args[0] === "install" || args[0] === "ci") {
    await files.write(`${cwd}/node_modules/.package-lock.json`, "{}\n");
    return printed("added 312 packages in 9s");
  }
  if (args[0] !== "run" || args[1] !== "build") return failed(`npm error Unknown command: "${args[0] ?? ""}"`);
  if (!(await files.exists(`${cwd}/node_modules`))) return failed("sh: 1: vite: not found", 127);
  await files.write(posix.join(cwd, "../hermes_cli/web_dist/index.html"), "<!doctype html><title>Hermes</title>\n");
  return printed("✓ built in 8.12s");
};
