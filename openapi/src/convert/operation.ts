import type { ApidocMethod } from "../apidoc/method.ts";
import type { Permissions } from "../apidoc/permissions.ts";
import type { Operation, OperationPermissions, Parameter, Schema } from "../document/openapi.ts";
import { type FlatParameters, flattenParameters } from "./parameters.ts";
import { type ConvertContext, convertProperties, convertSchema } from "./schema.ts";

/**
 * Converts a method to an Operation Object (OpenAPI 3.1, §4.8.10). Parameters named in the path go there, the others to
 * the query of GET and DELETE, whose body PVE refuses, and to the body of POST and PUT (`PVE::APIServer::AnyEvent`
 * sub handle_request).
 */
export function convertOperation(method: ApidocMethod, context: ConvertContext): Operation {
  const key = `${method.verb} ${method.path}`;
  const flat = flattenParameters(method.parameters);
  const inPath = [...method.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const outside = Object.fromEntries(Object.entries(flat.properties).filter(([name]) => !inPath.includes(name)));
  const hasBody = method.verb === "POST" || method.verb === "PUT";
  const parameters = [
    ...inPath.map((name) => convertPathParameter(name, flat, key, context)),
    ...(hasBody ? [] : convertQuery(outside, key, context)),
  ];
  const body = hasBody ? convertBody(outside, flat, key, context) : undefined;
  return {
    operationId: key,
    ...(context.prose && method.description !== undefined && { description: method.description }),
    "x-pve-name": method.name,
    ...convertPermissions(method.permissions, context),
    ...(!method.allowToken && { "x-pve-allow-token": false }),
    ...(method.protected && { "x-pve-protected": true }),
    ...(method.proxyTo !== undefined && { "x-pve-proxyto": method.proxyTo }),
    ...(method.downloadAllowed && { "x-pve-download-allowed": true }),
    ...(method.exposeCredentials && { "x-pve-expose-credentials": true }),
    ...(flat.additional && { "x-pve-additional-parameters": true }),
    ...(flat.variants.length > 0 && { "x-pve-parameter-variants": flat.variants }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      "200": { description: "OK", content: { "application/json": { schema: convertAnswer(method, key, context) } } },
      default: { $ref: "#/components/responses/error" },
    },
  };
}

/**
 * A parameter in the path is always given, whether or not PVE calls it optional. Some methods do not document theirs
 * (`PVE::RESTHandler` sub find_handler adds what the path held to the parameters in any case).
 */
function convertPathParameter(name: string, flat: FlatParameters, key: string, context: ConvertContext): Parameter {
  const property = flat.properties[name];
  const schema: Schema = property
    ? convertSchema(property, { method: key, names: [name] }, context)
    : { type: "string", "x-pve-undocumented": true };
  return {
    name,
    in: "path",
    required: true,
    schema: { ...schema, ...(property?.optional && { "x-pve-optional": true }) },
  };
}

function convertQuery(properties: FlatParameters["properties"], key: string, context: ConvertContext): Parameter[] {
  return Object.entries(properties).map(([name, property]) => {
    const schema = convertSchema(property, { method: key, names: [name] }, context);
    return {
      name,
      in: "query",
      ...(!property.optional && { required: true }),
      schema: name.endsWith("[n]") ? { ...schema, "x-pve-indexed": name } : schema,
    };
  });
}

/** Uploads are multipart, told by `tmpfilename`, which the HTTP server fills in (`AnyEvent.pm` sub file_upload_multipart). */
function convertBody(
  properties: FlatParameters["properties"],
  flat: FlatParameters,
  key: string,
  context: ConvertContext,
): Operation["requestBody"] {
  if (Object.keys(properties).length === 0) return undefined;
  const schema: Schema = {
    type: "object",
    ...convertProperties(properties, { method: key, names: [] }, context),
    ...(!flat.additional && { additionalProperties: false }),
  };
  const mediaType = "tmpfilename" in properties ? "multipart/form-data" : "application/json";
  return { ...(schema.required && { required: true }), content: { [mediaType]: { schema } } };
}

/** PVE wraps every answer as `{ data: … }` (`PVE::APIServer::Formatter::Standard` sub prepare_response_data). */
function convertAnswer(method: ApidocMethod, key: string, context: ConvertContext): Schema {
  const data = convertSchema(method.returns, { method: key, names: [] }, context);
  const nullable =
    method.returns.optional && typeof data.type === "string" ? { ...data, type: [data.type, "null" as const] } : data;
  return { type: "object", properties: { data: nullable }, required: ["data"] };
}

/** No `permissions` at all means that only the ticket of `root@pam` passes (`PVE::RPCEnvironment::check_api2_permissions`). */
function convertPermissions(
  permissions: Permissions | undefined,
  context: ConvertContext,
): Pick<Operation, "x-pve-permissions" | "x-pve-root-only"> {
  if (!permissions) return { "x-pve-root-only": true };
  const { check, user, description } = permissions;
  const converted: OperationPermissions = {
    ...(check && { check }),
    ...(user && { user }),
    ...(description !== undefined && { described: true }),
    ...(context.prose && description !== undefined && { description }),
  };
  return { "x-pve-permissions": converted };
}
