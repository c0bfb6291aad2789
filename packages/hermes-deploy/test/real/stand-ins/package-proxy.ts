import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";

/**
 * A way out for the containers' apt, which have none of their own: fetches what it is asked for over this machine's
 * network. Packages are kept, since a package of one name never changes.
 */
export function packageProxy(cache: string): Server {
  return createServer(async (request, response) => {
    const url = request.url ?? "";
    try {
      if (!/^http:\/\/[^/]+\/.*(?:\/pool\/|\/dists\/)/.test(url)) throw new Error(`not a Debian mirror's file: ${url}`);
      if (!url.endsWith(".deb")) {
        const headers = new Headers();
        for (const name of ["range", "if-modified-since", "if-range"]) {
          const value = request.headers[name];
          if (typeof value === "string") headers.set(name, value);
        }
        const answer = await fetch(url, { headers });
        response.writeHead(answer.status, keep(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
        return;
      }
      createReadStream(await fetched(cache, url)).pipe(response);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
}

async function fetched(cache: string, url: string): Promise<string> {
  const path = join(cache, "packages", createHash("sha256").update(url).digest("hex"));
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return path;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  await mkdir(join(cache, "packages"), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await answer.arrayBuffer()));
  await rename(unfinished, path);
  return path;
}

function keep(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    ["content-type", "last-modified", "etag", "content-range"].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
