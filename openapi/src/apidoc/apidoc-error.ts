/** Input that is not an apidoc, or a part of one that this code does not understand. The message names the place. */
export class ApidocError extends Error {
  override readonly name = "ApidocError";
  readonly where: string;

  /**
   * @param where what the reader was looking at, for example `POST /nodes/{node}/lxc, parameter "mp[n]", key "size"`
   * @param problem what is wrong there, and what would be right
   */
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.where = where;
  }
}
