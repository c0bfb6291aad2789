import fc from "fast-check";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { TEMPLATE } from "./cluster.ts";
import { type Choice, others, VM } from "./other-methods.ts";
import { containerOptions, machineOptions, type Vocabulary } from "./vocabulary.ts";

type Params = Readonly<Record<string, string>>;

/** Up to three options with a value each. */
function given(options: Vocabulary, least: number): fc.Arbitrary<Params> {
  return fc.array(fc.constantFrom(...Object.keys(options)), { minLength: least, maxLength: 2 }).chain((chosen) => {
    const some = [...new Set(chosen)];
    return fc
      .tuple(...some.map((name) => fc.constantFrom(...(options[name] ?? []))))
      .map((values) => Object.fromEntries(some.map((name, index) => [name, values[index] ?? ""])));
  });
}

const names = (options: Vocabulary) =>
  fc
    .array(fc.constantFrom(...Object.keys(options)), { minLength: 1, maxLength: 2 })
    .map((all) => [...new Set(all)].join(","));

function changes(kind: "lxc" | "qemu", options: Vocabulary): fc.Arbitrary<PlannedCall> {
  const guest = { node: "pve1", vmid: kind === "lxc" ? "105" : "200" };
  const params = fc.oneof(
    { weight: 4, arbitrary: given(options, 1) },
    { weight: 2, arbitrary: names(options).map((text): Params => ({ delete: text })) },
    { weight: 1, arbitrary: names(options).map((text): Params => ({ revert: text })) },
    {
      weight: 1,
      arbitrary: fc.tuple(given(options, 1), names(options)).map(([set, text]) => ({ ...set, delete: text })),
    },
  );
  const method = fc.constantFrom<PlannedCall["method"]>("PUT", "PUT", "PUT", kind === "lxc" ? "PUT" : "POST");
  return fc.tuple(method, params).map(([verb, some]) => ({
    method: verb,
    path: `/nodes/{node}/${kind}/{vmid}/config`,
    params: { ...guest, ...some },
  }));
}

const sometimes = (name: string, ...values: string[]) =>
  fc.constantFrom({}, {}, {}, ...values.map((value) => ({ [name]: value })));

const newContainer = fc
  .tuple(
    given(containerOptions, 0),
    fc.constantFrom({ rootfs: "local-lvm:4" }, { rootfs: "dirimg:4" }, { rootfs: "4" }, {}),
    sometimes("pool", "p1"),
    sometimes("storage", "local-lvm", "dirimg"),
    sometimes("ha-managed", "1"),
    sometimes("start", "1"),
  )
  .map(
    ([options, ...rest]): PlannedCall => ({
      method: "POST",
      path: "/nodes/{node}/lxc",
      params: { node: "pve1", vmid: "300", ostemplate: TEMPLATE, ...Object.assign({}, ...rest), ...options },
    }),
  );

const newMachine = fc
  .tuple(
    given(machineOptions, 0),
    sometimes("pool", "p1"),
    sometimes("storage", "local-lvm"),
    sometimes("ha-managed", "1"),
    sometimes("start", "1"),
  )
  .map(
    ([options, ...rest]): PlannedCall => ({
      method: "POST",
      path: "/nodes/{node}/qemu",
      params: { node: "pve1", vmid: "300", ...Object.assign({}, ...rest), ...options },
    }),
  );

const GUEST = { node: "pve1", vmid: "105" };
const STORAGE = { node: "pve1", storage: "local" };

function otherCall([request, ...choices]: Choice): fc.Arbitrary<PlannedCall> {
  const [method = "", path = ""] = request.split(" ");
  const usual = path.includes("{storage}/") ? STORAGE : GUEST;
  const named = Object.fromEntries(
    Object.entries(path.startsWith(VM) ? { ...usual, vmid: "200" } : usual).filter(([name]) =>
      path.includes(`{${name}}`),
    ),
  );
  // the requests above have no other methods
  return fc
    .constantFrom(...choices)
    .map((params) => ({ method: method as PlannedCall["method"], path, params: { ...named, ...params } }));
}

/** A call that is valid, or nearly. */
export const anyCall: fc.Arbitrary<PlannedCall> = fc.oneof(
  { weight: 3, arbitrary: changes("lxc", containerOptions) },
  { weight: 3, arbitrary: changes("qemu", machineOptions) },
  { weight: 2, arbitrary: newContainer },
  { weight: 2, arbitrary: newMachine },
  { weight: 6, arbitrary: fc.oneof(...others.map(otherCall)) },
);
