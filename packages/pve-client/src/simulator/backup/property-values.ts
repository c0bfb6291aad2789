import { optionFormats } from "../guest-config/option-formats.ts";

/** Reads those parameters of a backup that are property strings. */
export const { parse: parseOption } = optionFormats("POST /nodes/{node}/vzdump");
