/** How much power a privilege is: reading is little, the whole cluster is much. */
export function weightOf(path: string, privilege: string): number {
  const breadth = path === "/" ? 8 : path.split("/").length === 2 ? 4 : 1;
  return breadth * powerOf(privilege);
}

function powerOf(privilege: string): number {
  if (/\.(?:Audit|Use)$/.test(privilege)) return 1;
  if (privilege === "Permissions.Modify") return 8;
  if (/\.(?:Allocate|Modify)$/.test(privilege)) return 4;
  return 2;
}
