import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ACCEPTED_LICENCES, notices, shippedPackages } from "../../scripts/notices.mjs";

const root = path.join(import.meta.dirname, "../..");
const packages = shippedPackages();

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly components?: readonly Component[];
}
const flatten = (components: readonly Component[]): Component[] =>
  components.flatMap((each) => [each, ...flatten(each.components ?? [])]);

describe("what we ship of others", () => {
  it("is under a permissive licence that goes with the EUPL-1.2, package by package", () => {
    const refused = packages.filter(({ licence }) => !ACCEPTED_LICENCES.includes(licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it("holds each dependency of package.json, and of the tools only what the bundler puts in its output", () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const names = new Set(packages.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
    const tools = ["webpack", "webpack-cli", "typescript", "vitest", "eslint", "axe-core", "jstat"];
    expect(tools.filter((name) => names.has(name))).toEqual(["webpack"]);
  });

  it("carries the licence text of nearly all packages; the rest is named with its source", () => {
    const without = packages.filter(({ text }) => text === "");
    expect(without.length).toBeLessThan(packages.length / 10);
    expect(without.filter(({ source }) => source === "")).toEqual([]);
  });

  it("is in the bill of materials, which is made without a network and the same each time", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "mpp-sbom-"));
    const [first = "", second = ""] = ["a.json", "b.json"].map((name) => {
      const file = path.join(folder, name);
      execFileSync(process.execPath, [path.join(root, "scripts/sbom.mjs"), file], {
        env: { ...process.env, npm_config_offline: "true" },
        stdio: "ignore",
      });
      return readFileSync(file, "utf8");
    });
    expect(first).toBe(second);
    const bom = JSON.parse(first) as { bomFormat: string; components: Component[] };
    const listed = new Set(
      flatten(bom.components).map(({ group, name }) => (group ? `${group}/${name}` : name)),
    );
    expect(bom.bomFormat).toBe("CycloneDX");
    expect(packages.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual(["webpack"]);
  });

  it("is listed in THIRD-PARTY-NOTICES.md (made by scripts/notices.mjs)", () => {
    expect(readFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), "utf8")).toBe(notices());
  });
});
