import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, longest first; measured. A worker that starts one of them last works alone at the end. */
const LONGEST = [
  "packages/hermes-deploy/test/real/kill-points.real.ts",
  "packages/hermes-deploy/test/real/docker-profiles.real.ts",
  "packages/hermes-deploy/test/real/bare-metal-pet.real.ts",
  "packages/hermes-deploy/test/real/interrupted-install.real.ts",
  "packages/hermes-deploy/test/persistence.test.ts",
  "packages/hermes-deploy/test/portainer-stack.test.ts",
  "packages/hermes-deploy/test/shell/injection.test.ts",
  "packages/hermes-deploy/test/secrets/secrets.test.ts",
  "packages/hermes-deploy/test/crash/bare-metal-pet.test.ts",
  "packages/hermes-deploy/test/crash/docker-lxc.test.ts",
  "packages/pve-client/test/exec.test.ts",
  "packages/hermes-deploy/test/interrupt.test.ts",
  "packages/pve-client/test/container-verdicts.test.ts",
  "test/types.test.ts",
  "test/layers.test.ts",
  "examples/examples.test.ts",
];

/** Vitest's own order, which knows durations only after a first run, with the longest files in front. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((path) => moduleId.endsWith(`/${path}`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
