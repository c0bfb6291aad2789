import ssh2 from "ssh2";

/** Whether a text is a private key, PEM or OpenSSH, that opens without a passphrase. */
export function isPrivateKey(text: string): boolean {
  const parsed = ssh2.utils.parseKey(text);
  return !(parsed instanceof Error) && [parsed].flat().every((key) => key.isPrivateKey());
}
