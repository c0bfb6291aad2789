type JustBash = typeof import("just-bash");

let loaded: Promise<JustBash> | undefined;

/**
 * The bash interpreter, loaded when the inside of a simulated guest is needed for the first time.
 *
 * @throws Error if the package is not installed.
 */
export function loadJustBash(): Promise<JustBash> {
  loaded ??= import("just-bash").catch((error: unknown) => {
    loaded = undefined;
    const hint =
      "the inside of simulated guests needs the package just-bash, an optional peer dependency: npm install just-bash";
    throw new Error(hint, { cause: error });
  });
  return loaded;
}
