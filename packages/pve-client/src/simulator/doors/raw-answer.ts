import type { Clock } from "../clock/clock.ts";
import type { HttpAnswer } from "../http/http-message.ts";
import { commonHeaders } from "./common-headers.ts";
import { latin1 } from "./fetch-door.ts";

/** A whole answer as bytes, for sockets on which no request has been understood; the connection closes after it. */
export function rawAnswer(clock: Clock, answer: HttpAnswer, version = "1.1"): Buffer {
  const headers = {
    ...commonHeaders(clock),
    ...answer.headers,
    Connection: "close",
    ...(answer.body.length > 0 && { "Content-Length": String(answer.body.length) }),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/${version} ${answer.status} ${latin1(answer.reason)}\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), answer.body]);
}
