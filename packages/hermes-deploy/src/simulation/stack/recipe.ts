import { posix } from "node:path";
import { failed, type Invocation, type Outcome, printed } from "../commands/command.ts";
import { parseFlags } from "../commands/flags.ts";
import type { BuiltImage } from "../container.ts";
import type { Daemon } from "../daemon.ts";

/** `docker build -t TAG DIRECTORY`, as far as the recipe needs it: FROM, COPY, ENV and ENTRYPOINT are kept, RUN succeeds. */
export async function dockerBuild(invocation: Invocation, daemon: Daemon, args: readonly string[]): Promise<Outcome> {
  const { options, rest } = parseFlags(args, new Set(["t", "tag", "f", "file"]));
  const [tag] = [...(options.get("t") ?? []), ...(options.get("tag") ?? [])];
  const context = posix.resolve(invocation.cwd, rest[0] ?? ".");
  const recipe = await invocation.files.read(`${context}/Dockerfile`);
  if (tag === undefined || recipe === undefined)
    return failed("ERROR: failed to read dockerfile: open Dockerfile: no such file or directory");
  const image = { base: "", environment: {}, files: {}, entrypoint: [] };
  const built = await readRecipe(recipe, context, invocation, image);
  if (typeof built === "string") return failed(`ERROR: ${built}`);
  const error = await daemon.pull(built.base);
  if (error !== undefined) return failed(`ERROR: ${built.base}: ${error}`);
  await daemon.keep(tag, built);
  return printed(`naming to docker.io/library/${tag} done`);
}

async function readRecipe(
  recipe: string,
  context: string,
  { files }: Invocation,
  image: BuiltImage,
): Promise<BuiltImage | string> {
  let built = image;
  for (const line of recipe.replaceAll("\\\n", " ").split("\n")) {
    const [, instruction = "", text = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    const words = text.split(/\s+/);
    if (instruction === "FROM") built = { ...built, base: text };
    else if (instruction === "ENTRYPOINT") built = { ...built, entrypoint: JSON.parse(text) as string[] };
    else if (instruction === "ENV") {
      const pairs = words.map((word) => [word.split("=", 1)[0] ?? "", word.slice(word.indexOf("=") + 1)]);
      built = { ...built, environment: { ...built.environment, ...Object.fromEntries(pairs) } };
    } else if (instruction === "COPY") {
      const target = words.at(-1) ?? "";
      for (const name of words.slice(0, -1)) {
        const content = await files.read(`${context}/${name}`);
        if (content === undefined) return `failed to compute cache key: "/${name}": not found`;
        built = { ...built, files: { ...built.files, [posix.join(target, name)]: content } };
      }
    }
  }
  return built.base === "" ? "no build stage in current context" : built;
}
