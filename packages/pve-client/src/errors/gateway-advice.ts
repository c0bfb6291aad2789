/**
 * Explains the statuses that pveproxy makes up itself when it cannot pass a request on
 * (`PVE/APIServer/AnyEvent.pm`; the numbers are AnyEvent::HTTP's).
 *
 * @param status of the answer.
 * @param method HTTP method of the request; a write may have been carried out after 596.
 * @returns what it means and what to do; undefined for any other status.
 */
export function gatewayAdvice(status: number, method: string): string | undefined {
  const may = method === "GET" ? "" : " The call may still have run or be running: look before repeating it.";
  switch (status) {
    case 501:
      return "This server does not have this method, or not in this form; check the path and the server's version.";
    case 595:
      return "The server could not connect to the node or to its own daemon: see whether the node is up and pvedaemon runs there.";
    case 596:
      return `The node did not answer in time, or there is no node of this name: compare with GET /nodes.${may}`;
    case 597:
    case 598:
    case 599:
      return `The connection between the cluster's nodes broke off: see whether the node is up.${may}`;
    default:
      return undefined;
  }
}
