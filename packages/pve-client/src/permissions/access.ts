/**
 * What a credential is, which decides what PVE allows at all: the bypass of all permission checks is for the exact
 * user `root@pam` with its password. A token is never it, not even one of root's.
 */
export type Access = "root@pam" | "user" | "token";
