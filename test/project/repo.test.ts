/** Promises about the repository itself: pinned, licensed, documented, and free of leftovers. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FUNCTIONS, NAMESPACE } from "../../src/functions";
import { exists, files, json, text, textFiles } from "./repository";
import { parseYaml, type YamlMap } from "./yaml";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
const pkg = json("package.json") as Package;
const lock = json("package-lock.json") as Lock;
const documents = files().filter((path) => path.endsWith(".md"));
const ours = textFiles().filter(
  (path) => path !== "package-lock.json" && !path.startsWith("test/reference/"),
);

/** Places where a pattern occurs, as path:line. */
function found(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    text(path)
      .split("\n")
      .flatMap((line, n) => (pattern.test(line) ? [`${path}:${n + 1}`] : [])),
  );
}

describe("packages", () => {
  it("need a Node that package.json names", () => {
    expect(pkg.engines.node).toBe(">=20.19");
  });
  it("are pinned to one exact version each", () => {
    const loose = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
  it("have that same version in the lock file", () => {
    const other = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });
  it("are fixed by their hash and name no registry but npm's", () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
    const foreign = packages.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(packages.length).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
    expect(packages.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true)).toEqual([]);
  });
});

describe("no leftovers", () => {
  it("no path of somebody's machine", () => {
    const paths = new RegExp(`(^|[\\s"'\`(=])/(work|tmp|home|root|Users)/\\w`);
    expect(found(ours, paths)).toEqual([]);
  });
  it("no work put off", () => {
    expect(found(ours, new RegExp(`\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`))).toEqual([]);
  });
  it("no test that shuts out the others, and none switched off", () => {
    const tests = ours.filter((path) => path.startsWith("test/"));
    expect(found(tests, /\b(describe|it|test)\.(only|todo)\(/)).toEqual([]);
    expect(found(tests, /\b(describe|it|test)\.skip\(|\bx(it|describe)\(/)).toEqual([]);
  });
  it("no plain-http origin in the sources but the names of XML namespaces and this machine", () => {
    const namespaces = "schemas\\.|www\\.w3\\.org/|purl\\.(?:oclc\\.)?org/|localhost|127\\.0\\.0\\.1";
    const sources = files().filter((path) => /^src\/.*\.(ts|html|css)$/.test(path));
    expect(found(sources, new RegExp(`http://(?!${namespaces})`))).toEqual([]);
  });
  it("no origin but Microsoft's CDN for Office.js in the code that runs", () => {
    const sources = files().filter((path) => /^src\/.*\.(ts|html|css)$/.test(path));
    const origins = sources.flatMap((path) => {
      const code = text(path).replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, "");
      return [...code.matchAll(/https:\/\/[\w.-]+/g)].map(([origin]) => `${origin} in ${path}`);
    });
    const known = /^https:\/\/(appsforoffice\.microsoft\.com|localhost)\b/;
    expect(origins.filter((origin) => !known.test(origin))).toEqual([]);
  });
  it("every text file ends with one newline and has no carriage returns", () => {
    expect(
      ours.filter((path) => text(path) !== "" && (!text(path).endsWith("\n") || text(path).includes("\r"))),
    ).toEqual([]);
  });
});

describe("documents", () => {
  it("name only npm commands that exist", () => {
    const named = documents.flatMap((path) =>
      [...text(path).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(
        (match) => [match[1] ?? "", path] as const,
      ),
    );
    const npm = new Set(["start", "test", "ci", "install", "registry", "packages", "package", "scripts"]);
    const missing = named.filter(([name]) => pkg.scripts[name] === undefined && !npm.has(name));
    expect(named.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
    expect(pkg.scripts).toHaveProperty("start");
    expect(pkg.scripts).toHaveProperty("test");
  });
  it("link to files that exist", () => {
    const dead = documents.flatMap((path) => {
      const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
      return [...text(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => !exists(folder + decodeURIComponent(target)))
        .map((target) => `${path}: ${target}`);
    });
    expect(dead).toEqual([]);
  });
  it("list every decision in the index of decisions", () => {
    const decisions = files().filter((path) => /^docs\/besluiten\/\d{4}-[\w-]+\.md$/.test(path));
    const index = text("docs/besluiten/README.md");
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter((path) => !index.includes(path.replace("docs/besluiten/", "")))).toEqual([]);
  });
  it.each(["README.md", "docs/functies.md", "docs/handleiding.md"])("%s names every function", (path) => {
    const missing = FUNCTIONS.map((spec) => spec.id).filter(
      (id) => !text(path).includes(`${NAMESPACE}.${id}`),
    );
    expect(FUNCTIONS.length).toBeGreaterThanOrEqual(8);
    expect(missing).toEqual([]);
  });
  it("and sources agree on the numbered assumptions", () => {
    const numbers = (source: string): Set<string> => new Set(source.match(/\bA-\d{2,}\b/g) ?? []);
    const listed = numbers(text("docs/aannames.md"));
    const sources = files().filter((path) => path.startsWith("src/") && path.endsWith(".ts"));
    const used = new Set(
      sources
        .flatMap((path) => [...text(path).matchAll(/@assumption (A-\d+(?:, A-\d+)*)/g)])
        .flatMap((match) => [...numbers(match[0])]),
    );
    expect([...used].filter((id) => !listed.has(id))).toEqual([]);
    expect([...listed].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("release", () => {
  it("the newest entry of the changelog is this version", () => {
    expect(/^## (\d+\.\d+\.\d+\S*)/m.exec(text("CHANGELOG.md"))?.[1]).toBe(pkg.version);
  });
  it("every entry of the changelog says whether outcomes move", () => {
    const entries = text("CHANGELOG.md").split(/^## /m).slice(1);
    expect(entries.filter((entry) => !entry.includes("Uitkomsten:"))).toEqual([]);
  });
  it("the licence is EUPL-1.2, in the file and in the metadata", () => {
    expect(text("LICENSE")).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. ?1\.2/i);
    expect(pkg.license).toBe("EUPL-1.2");
  });
  it("publiccode.yml has what the standard requires, and this version and licence", () => {
    const code = parseYaml(text("publiccode.yml"));
    expect(code).toMatchObject({ softwareVersion: pkg.version, legal: { license: "EUPL-1.2" } });
    for (const key of [
      "publiccodeYmlVersion",
      "name",
      "url",
      "platforms",
      "developmentStatus",
      "softwareType",
    ])
      expect(code).toHaveProperty(key);
    const description = code["description"] as YamlMap;
    for (const language of ["nl", "en"]) {
      const words = description[language] as YamlMap;
      expect((words["shortDescription"] as string).length).toBeLessThanOrEqual(150);
      expect((words["longDescription"] as string).length).toBeGreaterThanOrEqual(150);
      expect((words["features"] as readonly string[]).length).toBeGreaterThan(0);
    }
  });
});

describe("check script", () => {
  it("is executable in git's eyes and calls only scripts that exist", () => {
    const mode = execFileSync("git", ["ls-files", "-s", ".ci/run"], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      encoding: "utf8",
    });
    expect(mode === "" || mode.startsWith("100755")).toBe(true);
    const called = [...text(".ci/run").matchAll(/npm run --silent ([\w:-]+)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(called).toEqual(["format", "types", "lint", "layers", "unused"]);
    expect(called.filter((name) => pkg.scripts[name] === undefined)).toEqual([]);
  });
  it("every file that a script of package.json runs exists", () => {
    const local = Object.values(pkg.scripts).flatMap(
      (line) => line.match(/\b(?:scripts|bench|test)\/[\w./-]+/g) ?? [],
    );
    expect(local.length).toBeGreaterThan(3);
    expect(local.filter((path) => !exists(path))).toEqual([]);
  });
});
