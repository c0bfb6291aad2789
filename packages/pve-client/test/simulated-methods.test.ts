import { expect, test } from "vitest";
import { methodKeys } from "../src/generated/methods.ts";
import { routes } from "../src/simulator/routes.ts";

const simulated = new Set(routes.map(({ key }) => key));

/** What the README promises of a simulator. */
const PROMISED = [
  /^\w+ \/access\/(?:acl|groups|password|permissions|roles|ticket|users|vncticket)\b/,
  /^GET \/access\/domains/,
  /^\w+ \/access\/tfa/,
  /^\w+ \/pools/,
  /^\w+ \/storage/,
  /^GET \/(?:version|cluster|nodes)$/,
  /^\w+ \/cluster\/(?:log|nextid|options|resources|status|tasks)$/,
  /^GET \/cluster\/sdn\/(?:vnets|zones)(?:\/\{\w+\})?$/,
  /^\w+ \/nodes\/\{node\}\/tasks/,
  /^\w+ \/nodes\/\{node\}\/(?:aplinfo|config|dns|execute|hosts|query-oci-repo-tags|query-url-metadata|termproxy|time|version|vncwebsocket|startall|stopall)$/,
  /^GET \/nodes\/\{node\}\/(?:status|network|services|subscription)$/,
  /^\w+ \/nodes\/\{node\}\/storage\/\{storage\}\/(?:content|download-url|oci-registry-pull|status|upload)/,
  /^\w+ \/nodes\/\{node\}\/lxc\/\{vmid\}\/(?:clone|config|feature|interfaces|move_volume|pending|resize|snapshot|status|template|termproxy|vncwebsocket)/,
  /^\w+ \/nodes\/\{node\}\/(?:lxc|qemu)(?:\/\{vmid\})?$/,
  /^\w+ \/nodes\/\{node\}\/qemu\/\{vmid\}\/(?:config|pending|status)/,
  /^GET \/nodes\/\{node\}\/qemu\/\{vmid\}\/agent$/,
  /^\w+ \/nodes\/\{node\}\/vzdump$/,
];
const PROMISED_EXCEPT = new Set(["POST /nodes/{node}/storage/{storage}/content/{volume}"]);

test("what is promised is simulated", () => {
  const promised = methodKeys.filter(
    (key) => PROMISED.some((pattern) => pattern.test(key)) && !PROMISED_EXCEPT.has(key),
  );
  expect(promised.filter((key) => !simulated.has(key))).toEqual([]);
});

/** The page: one line for each path, in the order of PVE's tree. */
function page(): string {
  const byPath = new Map<string, string[]>();
  for (const key of methodKeys.filter((each) => simulated.has(each))) {
    const [method = "", path = ""] = key.split(" ");
    byPath.set(path, [...(byPath.get(path) ?? []), method]);
  }
  const count = [...byPath.values()].flat().length;
  return `# What is simulated

The simulator checks the login, the permissions and the parameters of all ${methodKeys.length} methods of PVE 9.2. It does what ${count} of ${methodKeys.length} methods do;
any other answers 501 and says so. Written by \`npx vitest run -u packages/pve-client/test/simulated-methods.test.ts\`.

| path | methods |
|---|---|
${[...byPath].map(([path, methods]) => `| \`${path}\` | ${methods.join(", ")} |`).join("\n")}
`;
}

test("the page lists all simulated methods", async () => {
  process.stdout.write(
    `simulated: ${methodKeys.filter((key) => simulated.has(key)).length} of ${methodKeys.length} methods\n`,
  );
  await expect(page()).toMatchFileSnapshot("../../../docs/simulated-methods.md");
});
