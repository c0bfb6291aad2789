import { expect, test } from "vitest";
import { splitTarget } from "./split-target.ts";

test.each([
  ["/api2/json/version", { format: "json", path: "/version" }, ""],
  ["/api2/extjs/version?_dc=1", { format: "extjs", path: "/version" }, "_dc=1"],
  ["/api2/json", { format: "json", path: "/" }, ""],
  ["/api2/json/tasks/UPID%3Apve1%3A/log", { format: "json", path: "/tasks/UPID:pve1:/log" }, ""],
  ["https://pve.lan:8006/api2/json/version", { format: "json", path: "/version" }, ""],
])("%s", (target, api, query) => {
  expect(splitTarget(target)).toMatchObject({ api, query });
});

test("outside of /api2 there is no format, inside there must be one", () => {
  expect(splitTarget("/nofile")).toEqual({ path: "/nofile", query: "" });
  expect(splitTarget("/api2/x")).toBeUndefined();
});
