import { readFormats } from "../src/apidoc/formats.ts";
import { readApidoc } from "../src/apidoc/read.ts";
import { catalogueOf } from "../src/convert/catalogue.ts";
import { convertDocument } from "../src/convert/document.ts";
import type { Document } from "../src/document/openapi.ts";
import { smallApidoc, smallFormats } from "./small-apidoc.ts";

/** The small tree as an OpenAPI document. */
export function smallDocument(options: { prose?: boolean } = {}): Document {
  const formats = catalogueOf(readFormats(smallFormats, "formats"));
  return convertDocument(readApidoc(smallApidoc()), { version: "1.2.3", formats, prose: options.prose ?? false });
}
