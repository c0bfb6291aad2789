import { isPassing } from "./connection-failure.ts";
import type { Transport, WireRequest, WireResponse } from "./transport.ts";

/** pveproxy's own word for a node or daemon behind it that it does not reach (`PVE/APIServer/AnyEvent.pm`). */
const NOT_REACHED = 595;

/**
 * Several nodes of one cluster as one server: a read that one of them does not answer goes to the next, which is then
 * asked first until it fails too. A write goes to the node that answered last, once, whatever becomes of it.
 *
 * @param transports at least one; in the order in which they are asked.
 */
export function failover(transports: readonly [Transport, ...Transport[]]): Transport {
  const [first] = transports;
  if (transports.length === 1) return first;
  let current = 0;
  const at = (index: number): Transport => transports[index % transports.length] ?? first;

  const read = async (request: WireRequest): Promise<WireResponse> => {
    const started = current;
    const end = Date.now() + request.timeout;
    for (let step = 0; ; step++) {
      const isLast = step === transports.length - 1;
      const timeout = Math.max(1, end - Date.now());
      try {
        const answer = await at(started + step).send({ ...request, timeout });
        if (answer.status !== NOT_REACHED || isLast) {
          if (step > 0) current = (started + step) % transports.length;
          return answer;
        }
      } catch (error) {
        if (isLast || !isPassing(error)) throw error;
      }
    }
  };

  return {
    get url() {
      return at(current).url;
    },
    send: (request) => (request.method === "GET" ? read(request) : at(current).send(request)),
    openWebSocket: (path, headers) => at(current).openWebSocket(path, headers),
    close: async () => {
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}
