import { ApidocError } from "../apidoc/apidoc-error.ts";
import type { ApidocMethod } from "../apidoc/method.ts";
import { type Document, type PathItem, type PathVerb, pathVerbs } from "../document/openapi.ts";
import { Components } from "./components.ts";
import { convertOperation } from "./operation.ts";
import type { ConvertContext, FormatCatalogue } from "./schema.ts";

export interface DocumentOptions {
  /** PVE's version, for `info.version` */
  readonly version: string;
  readonly formats: FormatCatalogue;
  /** Carry PVE's own descriptions along. Never for the committed documents. */
  readonly prose: boolean;
}

/** Converts the methods of an API tree to an OpenAPI 3.1 document. @throws ApidocError for what is not understood */
export function convertDocument(methods: readonly ApidocMethod[], options: DocumentOptions): Document {
  const components = new Components();
  const context: ConvertContext = { components, formats: options.formats, prose: options.prose };
  const paths: Record<string, PathItem> = {};
  for (const method of parametersFirst(methods)) addOperation(paths, method, context);
  return {
    openapi: "3.1.1",
    info: { title: "Proxmox VE API", version: options.version },
    servers: [{ url: "https://{host}:8006/api2/json", variables: { host: { default: "localhost" } } }],
    paths: inTreeOrder(paths, methods),
    components: { schemas: components.list(), responses: { error: errorResponse } },
  };
}

/** A property string is named after the first method that takes it; methods that only answer with it come later. */
function parametersFirst(methods: readonly ApidocMethod[]): readonly ApidocMethod[] {
  const writes = (method: ApidocMethod): number => (method.verb === "GET" ? 1 : 0);
  return [...methods].sort((a, b) => writes(a) - writes(b));
}

function addOperation(paths: Record<string, PathItem>, method: ApidocMethod, context: ConvertContext): void {
  const verb = method.verb.toLowerCase() as PathVerb;
  const item = paths[method.path] ?? {};
  if (item[verb]) throw new ApidocError(`${method.verb} ${method.path}`, "is in the tree twice");
  paths[method.path] = { ...item, [verb]: convertOperation(method, context) };
}

function inTreeOrder(paths: Record<string, PathItem>, methods: readonly ApidocMethod[]): Record<string, PathItem> {
  const order = [...new Set(methods.map((method) => method.path))];
  return Object.fromEntries(
    order.map((path) => {
      const item = paths[path] ?? {};
      return [path, Object.fromEntries(pathVerbs.flatMap((verb) => (item[verb] ? [[verb, item[verb]]] : [])))];
    }),
  );
}

/** `PVE::APIServer::Formatter::Standard`: every error has this body. */
const errorResponse = {
  description: "Error",
  content: {
    "application/json": {
      schema: {
        type: "object" as const,
        properties: {
          data: { type: "null" as const },
          message: { type: "string" as const },
          errors: { type: "object" as const, additionalProperties: { type: "string" as const } },
        },
        required: ["data"],
      },
    },
  },
};
