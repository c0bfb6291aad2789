import { optionFormats } from "../guest-config/option-formats.ts";

/** Reads and writes those options of a machine that are property strings. */
export const { parse: parseOption, print: printOption } = optionFormats("PUT /nodes/{node}/qemu/{vmid}/config");
