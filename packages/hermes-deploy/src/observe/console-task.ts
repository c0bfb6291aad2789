/** Consoles are tasks too, which end when somebody looks away; they are in nobody's way. */
export function isConsole(type: string): boolean {
  return /^(?:vnc|term|spice)/.test(type);
}
