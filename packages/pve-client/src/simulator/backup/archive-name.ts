/** Endings by `compress`. Rule: `PVE/VZDump.pm sub compressor_info`. */
const ENDINGS: Readonly<Record<string, string>> = { "1": ".lzo", lzo: ".lzo", gzip: ".gz", zstd: ".zst" };

/**
 * Name of a backup's file. Rule: `PVE/VZDump.pm sub exec_backup_task`.
 *
 * @param at milliseconds since the epoch; the simulated nodes are on UTC.
 * @param compress `0` or absent for none.
 */
export function archiveName(type: "lxc" | "qemu", vmid: number, at: number, compress?: string): string {
  const [date = "", time = ""] = new Date(at).toISOString().slice(0, 19).split("T");
  const stamp = `${date.replaceAll("-", "_")}-${time.replaceAll(":", "_")}`;
  const ending = type === "lxc" ? "tar" : "vma";
  return `vzdump-${type}-${vmid}-${stamp}.${ending}${ENDINGS[compress ?? ""] ?? ""}`;
}
