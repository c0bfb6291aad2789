// PVE/QemuServer/CPUConfig.pm $cpu_vendor_list, $builtin_models
const CPU_MODELS = new Set(
  `486 a64fx athlon Broadwell Broadwell-IBRS Broadwell-noTSX Broadwell-noTSX-IBRS Cascadelake-Server
  Cascadelake-Server-noTSX Cascadelake-Server-v2 Cascadelake-Server-v4 Cascadelake-Server-v5 ClearwaterForest Conroe
  Cooperlake Cooperlake-v2 core2duo coreduo cortex-a35 cortex-a53 cortex-a55 cortex-a57 cortex-a710 cortex-a72
  cortex-a76 EPYC EPYC-Genoa EPYC-Genoa-v2 EPYC-IBPB EPYC-Milan EPYC-Milan-v2 EPYC-Milan-v3 EPYC-Rome EPYC-Rome-v2
  EPYC-Rome-v3 EPYC-Rome-v4 EPYC-Rome-v5 EPYC-Turin EPYC-v3 EPYC-v4 EPYC-v5 GraniteRapids GraniteRapids-v2
  GraniteRapids-v3 Haswell Haswell-IBRS Haswell-noTSX Haswell-noTSX-IBRS host Icelake-Client Icelake-Client-noTSX
  Icelake-Server Icelake-Server-noTSX Icelake-Server-v3 Icelake-Server-v4 Icelake-Server-v5 Icelake-Server-v6
  Icelake-Server-v7 IvyBridge IvyBridge-IBRS KnightsMill kvm32 kvm64 max Nehalem Nehalem-IBRS neoverse-n1 neoverse-n2
  neoverse-v1 Opteron_G1 Opteron_G2 Opteron_G3 Opteron_G4 Opteron_G5 Penryn pentium pentium2 pentium3 phenom qemu32
  qemu64 SandyBridge SandyBridge-IBRS SapphireRapids SapphireRapids-v2 SapphireRapids-v3 SapphireRapids-v4
  SierraForest SierraForest-v2 SierraForest-v3 Skylake-Client Skylake-Client-IBRS Skylake-Client-noTSX-IBRS
  Skylake-Client-v4 Skylake-Server Skylake-Server-IBRS Skylake-Server-noTSX-IBRS Skylake-Server-v4 Skylake-Server-v5
  Westmere Westmere-IBRS x86-64-v1 x86-64-v2 x86-64-v2-AES x86-64-v3 x86-64-v4`.split(/\s+/),
);

// PVE/QemuServer/CPUConfig.pm @supported_cpu_flags
const CPU_FLAGS = [
  "md-clear",
  "pcid",
  "spec-ctrl",
  "ssbd",
  "ibpb",
  "virt-ssbd",
  "amd-ssbd",
  "amd-no-ssb",
  "pdpe1gb",
  "hv-tlbflush",
  "hv-evmcs",
  "aes",
];
const isSupportedFlag = (flag: string) => /^[+-]/.test(flag) && CPU_FLAGS.includes(flag.slice(1));

const PCI_ADDRESS = "(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?";
const HEX_ID = "^0x[0-9a-fA-F]{4}$";
const ANY_CPU_FLAG = "[+-][a-zA-Z0-9\\-_.]+";

/**
 * Patterns of fields that the published schema leaves out, since they are compiled there. Sources: `PVE/QemuServer/PCI.pm`,
 * `PVE/QemuServer/Drive.pm`, `PVE/QemuServer/CPUConfig.pm`.
 */
export const unpublishedPatterns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "pve-qm-hostpci": {
    host: `^${PCI_ADDRESS}(?:;${PCI_ADDRESS})*$`,
    "device-id": HEX_ID,
    "vendor-id": HEX_ID,
    "sub-device-id": HEX_ID,
    "sub-vendor-id": HEX_ID,
  },
  "pve-qm-ide": { wwn: "^0x[0-9a-fA-F]{16}" },
  "pve-vm-cpu-conf": {
    flags: `^${ANY_CPU_FLAG}(?:;${ANY_CPU_FLAG})*$`,
    "hv-vendor-id": "^[a-zA-Z0-9]{1,12}$",
  },
};

type Rule = (values: Readonly<Record<string, string>>) => string | undefined;

/** What named property strings demand beyond their fields. */
export const propertyStringRules: Readonly<Record<string, Rule>> = {
  /** Rule: `PVE/VZDump/Common.pm sub validate_fleecing`. */
  "backup-fleecing": ({ enabled, storage }) =>
    enabled === "1" && storage === undefined ? "'storage' parameter is required when 'enabled' is set\n" : undefined,
  /** Rule: `PVE/QemuServer/CPUConfig.pm sub validate_vm_cpu_conf`. */
  "pve-vm-cpu-conf": ({ cputype, flags, "reported-model": model }) => {
    if (cputype === undefined) return "CPU is missing cputype\n";
    if (!cputype.startsWith("custom-") && !CPU_MODELS.has(cputype)) {
      return `Built-in cputype '${cputype}' is not defined (missing 'custom-' prefix?)\n`;
    }
    if (flags !== undefined && !flags.split(";").every(isSupportedFlag)) {
      return `VM-specific CPU flags must be a subset of: ${CPU_FLAGS.join(", ")}\n`;
    }
    return model === undefined ? undefined : "Property 'reported-model' not allowed in VM-specific CPU config.\n";
  },
  /** Rule: `PVE/JSONSchema.pm`, prune-backups: keep-all excludes the others. */
  "prune-backups": ({ "keep-all": all, ...others }) =>
    all === "1" && Object.values(others).some((count) => Number(count) > 0)
      ? "keep-all cannot be set together with other options.\n"
      : undefined,
};
