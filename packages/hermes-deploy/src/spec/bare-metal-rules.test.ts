import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "./parse.ts";

const EXAMPLE = readFileSync(new URL("../../../../examples/bare-metal-pet.yaml", import.meta.url), "utf8");
const SECOND = "    - { name: data, path: /data, storage: local-lvm, size: 4 }\n      # existing:";

test.each<{ given: string; change: readonly (readonly [string, string])[]; want: readonly [string, RegExp] }>([
  { given: "the pet is the container", change: [["vmid: 999", "vmid: 105"]], want: ["pet.vmid", /container itself/] },
  {
    given: "two volumes at one path",
    change: [["      # existing:", SECOND.replace("/data", "/home/hermes")]],
    want: ["pet.volumes[1].path", /already the path of volume 1/],
  },
  {
    given: "two volumes of one name",
    change: [["      # existing:", SECOND.replace("name: data", "name: hermes")]],
    want: ["pet.volumes[1].name", /already the name of volume 1/],
  },
  {
    given: "a volume over the system",
    change: [["path: /home/hermes", "path: /usr"]],
    want: ["pet.volumes[0].path", /itself needs/],
  },
  {
    given: "a home that is not on a volume",
    change: [["home: /home/hermes", "home: /srv/hermes"]],
    want: ["hermes.home", /where one of the pet's volumes is: \/home\/hermes/],
  },
  {
    given: "an existing volume of somebody else",
    change: [["# existing: local-lvm:vm-999-disk-1 ", "existing: local-lvm:vm-104-disk-1 "]],
    want: ["pet.volumes[0].existing", /contain -999-/],
  },
  {
    given: "a key that is none",
    change: [["ssh_keys: []", "ssh_keys: [AAAA]"]],
    want: ["access.ssh_keys[0]", /public key/],
  },
  { given: "a small disk", change: [["size: 20 #", "size: 4 #"]], want: ["container.rootfs.size", /at least 6 GiB/] },
  {
    given: "a password in the spec",
    change: [
      [
        "# login: { username: me, password: env:HERMES_DASHBOARD_PASSWORD }",
        "login: { username: me, password: secret }",
      ],
    ],
    want: ["hermes.dashboard.login.password", /never written/],
  },
])("$given", ({ change, want: [at, message] }) => {
  const text = change.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the example does not contain ${from}`);
    return all.replace(from, to);
  }, EXAMPLE);
  const parsed = parseSpec(text, "x.yaml");
  const problems = "problems" in parsed ? parsed.problems : [];
  expect(problems.find((problem) => problem.at === at)?.message).toMatch(message);
});
