import { optionFormats } from "../guest-config/option-formats.ts";

/** Reads and writes those options of a container that are property strings. */
export const { parse: parseOption, print: printOption } = optionFormats("PUT /nodes/{node}/lxc/{vmid}/config");
