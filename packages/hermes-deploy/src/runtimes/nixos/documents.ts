import type { GuestFile } from "../../render/guest-file.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { DEFAULT_PROFILE, FLAKE } from "./layout.ts";
import { NixExpression, type NixValue } from "./nix-literal.ts";

type Profile = NixosSpec["nixos"]["options"]["profiles"][string];
type Documents = Profile["documents"];

/** Below the flake, so that Nix can read them; the two directories that the module installs files into. */
const KINDS = { documents: "workspace", hermesHomeFiles: "home" } as const;

type Kind = keyof typeof KINDS;

/** Documents as the module's option takes them: a text, or the path of a file of the flake. */
export function documentsOf(profile: string, kind: Kind, documents: Documents): Readonly<Record<string, NixValue>> {
  return Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [
      name,
      typeof document === "string" ? document : new NixExpression(`./${place(profile, kind, name)}`),
    ]),
  );
}

/** The files of the flake for documents that the spec only says the place of. */
export function documentFiles({ nixos: { options } }: NixosSpec): readonly GuestFile[] {
  const profiles: Readonly<Record<string, Pick<Profile, Kind>>> = { [DEFAULT_PROFILE]: options, ...options.profiles };
  return Object.entries(profiles).flatMap(([profile, { documents, hermesHomeFiles }]) => [
    ...filesOf(profile, "documents", documents),
    ...filesOf(profile, "hermesHomeFiles", hermesHomeFiles),
  ]);
}

function filesOf(profile: string, kind: Kind, documents: Documents): readonly GuestFile[] {
  return Object.entries(documents).flatMap(([name, document]) =>
    typeof document === "string"
      ? []
      : [
          {
            path: `${FLAKE}/${place(profile, kind, name)}`,
            mode: "0600" as const,
            owner: "tool" as const,
            content: { parts: [{ secret: document.from, name: `document ${name}`, whole: true as const }] },
          },
        ],
  );
}

function place(profile: string, kind: Kind, name: string): string {
  return `documents/${profile}/${KINDS[kind]}/${name}`;
}
