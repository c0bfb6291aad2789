import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNames, type ValueFacts } from "../src/generated/formats.ts";
import { checkProperties } from "../src/property-string/check.ts";
import { decodePropertyString } from "../src/property-string/decode.ts";
import { encodePropertyString } from "../src/property-string/encode.ts";
import { defaultKeyOf, type PropertyStringFormat } from "../src/property-string/format.ts";
import { propertyStringFormat } from "../src/property-string/named-format.ts";
import { parsePropertyString } from "../src/property-string/parse.ts";
import { printPropertyString } from "../src/property-string/print.ts";
import { formatSize, parseSize } from "../src/property-string/size.ts";
import { type TypedProperties, toRaw } from "../src/property-string/typed.ts";

/** The same everywhere, so that a failure is one everywhere. */
const BUDGET = { numRuns: 60, seed: 20261121 };

const hex = fc.integer({ min: 0, max: 255 }).map((byte) => byte.toString(16).padStart(2, "0"));
const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6();
const prefixed = (address: fc.Arbitrary<string>, bits: number) =>
  fc.tuple(address, fc.integer({ min: 8, max: bits })).map(([text, prefix]) => `${text}/${prefix}`);
const id = fc.stringMatching(/^[a-z][a-z0-9_-]{1,12}[a-z0-9]$/);
const volid = fc.tuple(id, fc.stringMatching(/^[\w./-]{1,20}$/)).map(([storage, path]) => `${storage}:${path}`);
const path = fc.stringMatching(/^(?:\/[a-z0-9_-]{1,8}){1,3}$/);
const mac = fc
  .tuple(fc.constantFrom("bc", "02", "4e"), ...Array.from({ length: 5 }, () => hex))
  .map((bytes) => bytes.join(":"));
const domain = fc.stringMatching(/^[a-z0-9]{1,8}(?:\.[a-z0-9]{1,8}){1,3}$/);
const bootDevice = fc.constantFrom("ide0", "scsi3", "virtio15", "sata5", "net31", "usb0", "hostpci15");

/** Values of the named formats. What is not here is plain text. */
const NAMED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "disk-size": fc.nat().map(formatSize),
  "pve-storage-id": id,
  "pve-node": id,
  "pve-configid": id,
  address: fc.oneof(ipv4, ipv6, domain),
  ipv4,
  ipv6,
  CIDR: fc.oneof(prefixed(ipv4, 32), prefixed(ipv6, 128)),
  CIDRv4: prefixed(ipv4, 32),
  CIDRv6: prefixed(ipv6, 128),
  FullRangeCIDR: prefixed(ipv4, 32),
  "mac-addr": mac,
  "pve-iface": fc.stringMatching(/^[a-z][a-z0-9_]{1,12}(?:\.\d{1,3})?$/),
  "pve-bridge-id": fc.stringMatching(/^[-_.a-z0-9]{1,12}$/),
  "pve-acme-domain": domain,
  "pve-acme-alias": domain,
  "pve-acme-domain-list": fc.array(domain, { minLength: 1, maxLength: 3 }).map((domains) => domains.join(";")),
  "pve-qm-bootdev-list": fc.array(bootDevice, { minLength: 1, maxLength: 3 }).map((devices) => devices.join(";")),
  "pve-lxc-dev-string": path.map((text) => `/dev${text}`),
  "pve-lxc-mp-string": fc.oneof(path, volid),
  "pve-ipv4-config": fc.oneof(fc.constantFrom("dhcp", "manual"), prefixed(ipv4, 32)),
  "pve-ipv6-config": fc.oneof(fc.constantFrom("auto", "dhcp", "manual"), prefixed(ipv6, 128)),
  "pve-volume-id": volid,
  "pve-volume-id-or-qm-path": fc.oneof(fc.constantFrom("none", "cdrom"), path, volid),
  "pve-volume-id-or-absolute-path": fc.oneof(path, volid),
  "pve-phys-bits": fc.oneof(fc.constant("host"), fc.integer({ min: 8, max: 64 }).map(String)),
  urlencoded: fc.string().map(encodeURIComponent),
};

function arbitraryOf(facts: ValueFacts): fc.Arbitrary<string | number | boolean> {
  const { type, format, minimum, maximum } = facts;
  if (facts.enum) return fc.constantFrom(...facts.enum);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: minimum ?? -1000, max: maximum ?? 1_000_000 });
  if (type === "number") {
    return fc.double({ min: minimum ?? 0, max: maximum ?? 1e9, noNaN: true }).map((number) => number + 0);
  }
  if (facts.pattern) return fc.stringMatching(new RegExp(`^${facts.pattern.replace(/(?<![\\[])[$^]/g, "")}$`));
  return (format === undefined ? undefined : NAMED[format]) ?? fc.string({ unit: "grapheme", maxLength: 40 });
}

/** Values that fit a format, as its users write them. */
function valuesOf(format: PropertyStringFormat): fc.Arbitrary<TypedProperties> {
  const defaultKey = defaultKeyOf(format);
  const keys = Object.entries(format).filter(([, { alias }]) => !alias);
  const arbitraries = keys.map(([key, facts]) => {
    const value = arbitraryOf(facts).filter((given) => mayStand(format, key, given, key === defaultKey));
    return [key, facts.optional ? fc.option(value, { nil: undefined }) : value] as const;
  });
  return fc.record(Object.fromEntries(arbitraries)).map((values) => {
    const given = Object.entries(values).filter(
      (entry): entry is [string, TypedProperties[string]] => entry[1] !== undefined,
    );
    const names = new Set(given.map(([key]) => key));
    return Object.fromEntries(given.filter(([key]) => names.has(format[key]?.requires ?? key)));
  });
}

/** What PVE would take for this key, and what can be written at all. */
function mayStand(
  format: PropertyStringFormat,
  key: string,
  value: string | number | boolean,
  isFirst: boolean,
): boolean {
  const text = String(value);
  if (text.trim() === "" || /[,\n]/.test(text) || (isFirst && text.includes("="))) return false;
  const facts = format[key];
  // a text that stands for a number or a boolean is read as one
  if (typeof value === "string" && (facts?.type === "number" || facts?.type === "integer")) return false;
  const { requires: _, ...alone } = facts ?? {};
  return Object.keys(checkProperties({ [key]: alone }, toRaw({ [key]: value }), { allowUnknown: true })).length === 0;
}

describe.each(formatNames.map((name) => [name]))("%s", (name) => {
  const format = propertyStringFormat(name);
  const values = valuesOf(format).filter((given) => Object.keys(given).length > 0);

  test("what a request carries is read as it was meant", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(parsePropertyString(format, encodePropertyString(format, given))).toEqual(given);
      }),
      BUDGET,
    );
  });

  test("what is printed as PVE prints is read as it was meant", () => {
    fc.assert(
      fc.property(values, (given) => {
        const inBytes = Object.entries(given).map(([key, value]) =>
          format[key]?.format === "disk-size" ? [key, parseSize(String(value)) ?? value] : [key, value],
        );
        expect(parsePropertyString(format, printPropertyString(format, Object.fromEntries(inBytes)))).toEqual(given);
      }),
      BUDGET,
    );
  });

  test("keys that a newer server knows pass through", () => {
    fc.assert(
      fc.property(values, fc.stringMatching(/^[\w.:/-]{1,12}$/), (given, text) => {
        const newer = { ...given, "zz-newer": text };
        expect(decodePropertyString(format, encodePropertyString(format, newer))).toEqual(newer);
      }),
      BUDGET,
    );
  });
});
