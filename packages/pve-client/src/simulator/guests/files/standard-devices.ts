import type { FileView } from "./file-view.ts";

/** Makes the devices that every Linux has in /dev, which is there. */
export function makeStandardDevices(view: FileView): void {
  for (const name of ["full", "null", "ptmx", "random", "tty", "urandom", "zero"]) {
    view.makeDevice("character-device", `/dev/${name}`);
    view.chmod(`/dev/${name}`, 0o666);
  }
}
