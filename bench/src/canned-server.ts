import { createServer } from "node:https";
import { generate } from "selfsigned";
import { body } from "./canned-answer.ts";

/**
 * A process of its own, so that the server's work is not counted as the client's. It answers every request with the
 * same body, closes connections as pveproxy does, and tells its parent the port and the certificate.
 */
const certificate = await generate([{ name: "commonName", value: "127.0.0.1" }], {
  keyType: "ec",
  extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
});
const headers = { "content-type": "application/json;charset=UTF-8", "content-length": Buffer.byteLength(body) };

const server = createServer({ key: certificate.private, cert: certificate.cert }, (_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.keepAliveTimeout = 5_000;
server.maxRequestsPerSocket = 100;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  process.send?.({ port: address.port, ca: certificate.cert });
});
process.on("disconnect", () => {
  server.close();
  server.closeAllConnections();
});
