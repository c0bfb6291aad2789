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

type Rule = (values: Readonly<Record<string, string>>) => string | undefined;

/** What named property strings demand beyond their fields. */
export const propertyStringRules: Readonly<Record<string, Rule>> = {
  /** Rule: `PVE/VZDump/Common.pm sub validate_fleecing`. */
  "backup-fleecing": ({ enabled, storage }) =>
    enabled === "1" && storage === undefined ? "'storage' parameter is required when 'enabled' is set\n" : undefined,
  /** Rule: `PVE/QemuServer/CPUConfig.pm sub validate_vm_cpu_conf`. */
  "pve-vm-cpu-conf": ({ cputype }) => {
    if (cputype === undefined) return "CPU is missing cputype\n";
    if (cputype.startsWith("custom-") || CPU_MODELS.has(cputype)) return undefined;
    return `Built-in cputype '${cputype}' is not defined (missing 'custom-' prefix?)\n`;
  },
  /** Rule: `PVE/JSONSchema.pm`, prune-backups: keep-all excludes the others. */
  "prune-backups": ({ "keep-all": all, ...others }) =>
    all === "1" && Object.values(others).some((count) => Number(count) > 0)
      ? "keep-all cannot be set together with other options.\n"
      : undefined,
};
