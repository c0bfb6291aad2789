import { methodParameters } from "../../generated/parameters.ts";
import { SectionFile } from "../core/section-file.ts";

const NO_OPTIONS = ["id", "dow", "starttime", "schedule"];
const backupOptions = Object.keys(methodParameters("POST /cluster/backup").parameters).filter(
  (name) => !NO_OPTIONS.includes(name),
);

/** Property strings of a backup job. Source: `PVE/VZDump/Common.pm $PROPERTY_STRINGS`. */
export const JOB_STRINGS = ["fleecing", "performance", "prune-backups"];

/** Jobs by their ids. Rules: `PVE/Job/Registry.pm`, `PVE/VZDump/JobBase.pm`, `PVE/Jobs/RealmSync.pm`. */
export const jobsFile = new SectionFile({
  path: "jobs.cfg",
  schema: "POST /cluster/backup",
  encoded: ["comment"],
  printed: JOB_STRINGS,
  defaults: { enabled: "1" },
  types: {
    vzdump: { required: "schedule", optional: backupOptions.join(" ") },
    "realm-sync": {
      required: "realm schedule",
      optional: "enabled comment scope remove-vanished enable-new",
      fixed: "realm",
    },
  },
});
