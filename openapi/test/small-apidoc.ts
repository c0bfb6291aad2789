/**
 * A small API tree in PVE's form with one of everything: two paths of boxes on a shelf. Words and names are made up.
 */
export function smallApidoc(): unknown[] {
  return [
    {
      path: "/shelves",
      text: "shelves",
      leaf: 0,
      info: {
        GET: {
          method: "GET",
          name: "index",
          description: "All shelves.",
          allowtoken: 1,
          parameters: { additionalProperties: 0 },
          permissions: { user: "all", description: "Only shelves that you may see." },
          returns: {
            type: "array",
            items: {
              type: "object",
              properties: { shelf: { type: "string" }, full: { type: "boolean", optional: 1 } },
            },
            links: [{ rel: "child", href: "{shelf}" }],
          },
        },
      },
      children: [
        {
          path: "/shelves/{shelf}/boxes",
          text: "boxes",
          leaf: 1,
          info: {
            POST: {
              method: "POST",
              name: "create_box",
              description: "Puts a box on the shelf.",
              allowtoken: 1,
              protected: 1,
              proxyto: "shelf",
              parameters: {
                additionalProperties: 0,
                properties: {
                  shelf: { type: "string", format: "pve-shelf", description: "Which shelf." },
                  box: { type: "integer", minimum: "1", maximum: 99, description: "Number of the box." },
                  lid: { type: "boolean", optional: 1, default: "yes" },
                  tags: { type: "string", format: "pve-tag-list", optional: 1 },
                  label: { type: "string", pattern: "(?^i:[a-z]{,8})", optional: 1 },
                  "slot[n]": {
                    type: "string",
                    optional: 1,
                    description: "What lies in a slot.",
                    format: {
                      item: { type: "string", default_key: 1, format_description: "thing", description: "The thing." },
                      count: { type: "integer", optional: 1, default: 1, min: 0 },
                      red: { alias: "item", keyAlias: "colour" },
                      colour: { type: "string", optional: 1, enum: ["red", "blue"] },
                    },
                  },
                  lock: { type: "string", format: "pve-lock", optional: 1, requires: "lid" },
                  delete: { type: "string", format: "pve-tag-list", optional: 1 },
                },
              },
              permissions: {
                check: [
                  "and",
                  ["perm", "/shelves/{shelf}", ["Box.Allocate", "Box.Modify"], "any", 1],
                  ["userid-param", "self"],
                ],
              },
              returns: { type: "string" },
            },
            DELETE: {
              method: "DELETE",
              name: "clear",
              description: "Throws everything away.",
              allowtoken: 0,
              parameters: {
                additionalProperties: 0,
                properties: {
                  shelf: { type: "string", format: "pve-shelf" },
                  force: { type: "boolean", optional: "1" },
                },
              },
              returns: { type: "null" },
            },
            GET: {
              method: "GET",
              name: "read",
              description: "What is on the shelf.",
              allowtoken: 1,
              parameters: { properties: { shelf: { type: "string", format: "pve-shelf" } } },
              permissions: { check: ["perm", "/shelves/{shelf}", ["Box.Audit"]] },
              returns: {
                type: "object",
                properties: {
                  lid: { type: "boolean", optional: 1 },
                  weight: { type: "number", optional: 0, renderer: "bytes" },
                  "slot[n]": {
                    type: "string",
                    optional: 1,
                    format: {
                      item: { type: "string", default_key: 1 },
                      count: { type: "integer", optional: 1, default: 1, min: 0 },
                      red: { alias: "item", keyAlias: "colour" },
                      colour: { type: "string", optional: 1, enum: ["red", "blue"] },
                    },
                  },
                  lock: { type: "string", format: "pve-lock", optional: 1 },
                },
              },
            },
          },
        },
      ],
    },
  ];
}

/** The formats that the small tree names. */
export const smallFormats = {
  "pve-shelf": "string",
  "pve-tag": "string",
  "pve-lock": { state: { type: "string", enum: ["open", "shut"], default_key: 1, description: "How it is." } },
};
