import type { FileView } from "../files/file-view.ts";

/** A line of `/etc/passwd` or `/etc/group`. */
interface Account {
  readonly name: string;
  readonly id: number;
  /** Primary group of a user. */
  readonly gid: number;
}

function accounts(view: FileView, file: string): Account[] {
  if (!view.exists(file)) return [];
  const lines = new TextDecoder().decode(view.read(file)).split("\n").filter(Boolean);
  return lines.map((line) => {
    const [name = "", , id = "", gid = ""] = line.split(":");
    return { name, id: Number(id), gid: Number(gid) };
  });
}

/** A user or group by name or number; undefined if nobody is called so. */
export function findId(view: FileView, kind: "user" | "group", text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return accounts(view, FILES[kind]).find(({ name }) => name === text)?.id;
}

/** The name that an id has, else its digits. */
export function nameOf(view: FileView, kind: "user" | "group", id: number): string {
  return accounts(view, FILES[kind]).find((account) => account.id === id)?.name ?? String(id);
}

/** Primary group of a user. */
export function primaryGroup(view: FileView, uid: number): number {
  return accounts(view, FILES.user).find(({ id }) => id === uid)?.gid ?? uid;
}

const FILES = { user: "/etc/passwd", group: "/etc/group" } as const;
