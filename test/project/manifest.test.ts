import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { DEVELOPMENT_URL, hostedManifest, readAddinUrl, versionPath } from "../../scripts/addin-url.mjs";
import { REQUIREMENTS } from "../../src/taskpane/office";
import { RIBBON } from "../../src/taskpane/ribbon";
import { descendants, named, only, parseXml, type XmlElement } from "./xml";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifest = read("manifest.xml");
const { version } = JSON.parse(read("package.json")) as { version: string };
const tree = parseXml(manifest);
const base = `${DEVELOPMENT_URL}/${versionPath(version)}/`;

const SCHEMA = "OfficeAppManifestV1_1.xsd";
async function schemaErrors(xml: string): Promise<string[]> {
  const folder = path.join(root, "test/reference/manifest-schema");
  const files = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  const texts = files.map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  }));
  const result = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: texts.filter(({ fileName }) => fileName === SCHEMA),
    preload: texts.filter(({ fileName }) => fileName !== SCHEMA),
  });
  return result.errors.map(({ message }) => message);
}

/** What is wrong with the references between the manifest's parts and its resources. */
function referenceFaults(manifestTree: XmlElement): string[] {
  const used = descendants(manifestTree).flatMap(({ attributes }) => attributes["resid"] ?? []);
  const defined = only(manifestTree, "Resources").children.flatMap(({ children }) =>
    children.map(({ attributes }) => attributes["id"] ?? ""),
  );
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `dangling ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `unused ${id}`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `twice ${id}`),
  ];
}

/** Every text that a resource or setting may show or load, default and overrides. */
function values(element: XmlElement): string[] {
  return descendants(element).flatMap(({ attributes }) =>
    [attributes["DefaultValue"], attributes["Value"]].filter((value) => value !== undefined),
  );
}

/** Width and height from the header of a PNG file (RFC 2083, IHDR). */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest against Microsoft's schema", () => {
  it("is valid", async () => {
    await expect(schemaErrors(manifest)).resolves.toEqual([]);
  });

  it.each([
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>mpp</Id>"],
    ["parts out of order", /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*?<\/AllFormFactors>)/, "$2$1"],
    ["a too long short string", /De MPP-functies staan klaar/, "x".repeat(126)],
    ["an unknown permission", "ReadWriteDocument", "Everything"],
  ])("catches %s", async (_fault, from, to) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    await expect(schemaErrors(broken)).resolves.not.toEqual([]);
  });

  it("is still valid with the addresses of a real host", async () => {
    const hosted = hostedManifest(manifest, "https://static.example.nl/apps/mpp", version);
    await expect(schemaErrors(hosted)).resolves.toEqual([]);
  });
});

describe("what the schema misses", () => {
  it("every resource id that is used is defined once, and every defined one is used", () => {
    expect(referenceFaults(tree)).toEqual([]);
    expect(referenceFaults(parseXml(manifest.replace('resid="Pane.Tip"', 'resid="Pane.Tipp"')))).toEqual([
      "dangling Pane.Tipp",
      "unused Pane.Tip",
    ]);
  });

  it("functions and pane run in the same, long-lived runtime", () => {
    const runtime = only(tree, "Runtime").attributes;
    const page = only(tree, "Page").children[0]?.attributes["resid"];
    const actions = named(tree, "Action").flatMap(({ children }) => children);
    const shown = actions.filter(({ name }) => name === "SourceLocation");
    expect(runtime["lifetime"]).toBe("long");
    expect(page).toBe(runtime["resid"]);
    expect(shown.map(({ attributes }) => attributes["resid"])).toEqual([runtime["resid"]]);
    expect(only(tree, "FunctionFile").attributes["resid"]).toBe(runtime["resid"]);
    expect(named(tree, "TaskpaneId")).toEqual([]);
  });

  it("no address but the xml namespaces is plain http", () => {
    const addresses = values(tree).filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("strings stay within Office's limits: name and short strings 125, description and long strings 250", () => {
    const over = (element: string, limit: number): string[] =>
      values(only(tree, element)).filter((value) => value.length > limit || value.trim() === "");
    expect(over("ShortStrings", 125)).toEqual([]);
    expect(over("LongStrings", 250)).toEqual([]);
    expect(over("DisplayName", 125)).toEqual([]);
    const [description] = tree.children.filter(({ name }) => name === "Description");
    expect(description && values(description).every((value) => value.length <= 250)).toBe(true);
  });

  it("the id is a random GUID (version 4), no placeholder", () => {
    const id = only(tree, "Id").text;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(id.replaceAll("-", "")).size).toBeGreaterThan(8);
  });

  it("the version is that of package.json with a fourth number", () => {
    expect(tree.children.find(({ name }) => name === "Version")?.text).toBe(`${version}.0`);
  });

  it("asks for the requirement sets that the pane checks", () => {
    const sets = named(tree, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual(REQUIREMENTS);
  });

  it("every text has an English override, except the namespace of the functions", () => {
    const texts = [
      ...tree.children.filter(({ name }) => ["DisplayName", "Description"].includes(name)),
      ...named(tree, "String"),
    ];
    const untranslated = texts.filter(
      ({ children }) => !children.some(({ attributes }) => attributes["Locale"] === "en-US"),
    );
    expect(untranslated.map(({ attributes }) => attributes["id"])).toEqual(["Functions.Namespace"]);
    expect(only(tree, "DefaultLocale").text).toBe("nl-NL");
  });
});

describe("the ribbon", () => {
  const buttons = named(tree, "Control");
  const labelOf = (button: XmlElement, language: "nl" | "en"): string => {
    const id = button.children.find(({ name }) => name === "Label")?.attributes["resid"];
    const text = named(tree, "String").find(({ attributes }) => attributes["id"] === id);
    return (
      (language === "nl" ? text?.attributes["DefaultValue"] : text?.children[0]?.attributes["Value"]) ?? ""
    );
  };

  it("opens the pane, and at the views whose names the pane page associates", () => {
    const called = named(tree, "FunctionName").map(({ text }) => text);
    expect(called).toEqual(Object.keys(RIBBON));
    expect(buttons.map((button) => only(button, "Action").attributes["xsi:type"])).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
      "ExecuteFunction",
    ]);
  });

  it.each(["nl", "en"] as const)(
    "gives every button a label of its own that says what it does, so that Excel can give it a key tip: %s",
    (language) => {
      const labels = buttons.map((button) => labelOf(button, language));
      expect(labels.every((label) => label.length > 3 && label.length <= 30)).toBe(true);
      expect(new Set(labels.map((label) => label[0])).size).toBe(buttons.length);
    },
  );
});

describe("the functions in the manifest", () => {
  const resource = (id: string): XmlElement => {
    const found = descendants(only(tree, "Resources")).find(({ attributes }) => attributes["id"] === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it("have namespace MPP", () => {
    expect(only(tree, "Namespace").attributes["resid"]).toBe("Functions.Namespace");
    expect(resource("Functions.Namespace").attributes["DefaultValue"]).toBe("MPP");
  });

  it("have Dutch metadata by default and English on request, with the same ids", () => {
    const [dutch, english] = values(resource("Functions.Metadata.Url"));
    expect([dutch, english]).toEqual([`${base}functions.json`, `${base}functions.en.json`]);
    const ids = (file: string): string[] =>
      (JSON.parse(read(`assets/${file}`)) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect(ids("functions.json")).toContain("VERSIE");
    expect(ids("functions.en.json")).toEqual(ids("functions.json"));
  });
});

describe("the files that the manifest names", () => {
  const files = [...new Set(values(tree).filter((value) => value.startsWith(base)))].map((value) =>
    value.slice(base.length),
  );

  it.each(files.filter((file) => file.endsWith(".png")))("%s exists with the size in its name", (file) => {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(pngSize(path.join(root, "assets", file))).toEqual([size, size]);
  });

  it("icons have the size that Office is told", () => {
    const images = named(tree, "Icon").flatMap(({ children }) => children);
    expect(images.map(({ attributes }) => `Icon.${attributes["size"] ?? ""}`)).toEqual(
      images.map(({ attributes }) => attributes["resid"]),
    );
    const sizes = new Set(images.map(({ attributes }) => Number(attributes["size"])));
    expect([...sizes]).toEqual([16, 32, 64, 80]);
    expect(pngSize(path.join(root, "assets/icons/mpp-128.png"))).toEqual([128, 128]);
  });

  it("pages, scripts and metadata have a source in the repository", () => {
    const sources: Record<string, string> = {
      "taskpane.html": "src/taskpane/taskpane.html",
      "hulp.html": "src/taskpane/hulp.html",
      "functions.js": "src/functions/main.ts",
      "functions.json": "assets/functions.json",
      "functions.en.json": "assets/functions.en.json",
    };
    const others = files.filter((file) => !file.endsWith(".png"));
    expect([...others].sort()).toEqual(Object.keys(sources).sort());
    expect(others.filter((file) => !existsSync(path.join(root, sources[file] ?? "")))).toEqual([]);
  });
});

describe("the address of a host", () => {
  it("replaces every development address, with the version path", () => {
    const hosted = hostedManifest(manifest, "https://mpp.example.nl/excel", "1.2.3");
    expect(hosted).not.toContain(DEVELOPMENT_URL);
    expect(hosted.split("https://mpp.example.nl/excel/1.2/").length).toBe(manifest.split(base).length);
    expect(only(parseXml(hosted), "AppDomain").text).toBe("https://mpp.example.nl");
  });

  it("leaves the manifest as it is on the development server", () => {
    expect(hostedManifest(manifest, readAddinUrl(undefined), version)).toBe(manifest);
  });

  it("loses the slashes at its end and keeps its path", () => {
    expect(readAddinUrl("https://mpp.example.nl/a/b//")).toBe("https://mpp.example.nl/a/b");
    expect(readAddinUrl(" ")).toBe(DEVELOPMENT_URL);
  });

  it.each([
    "http://mpp.example.nl",
    "mpp.example.nl",
    "https://x.nl/?a=1",
    "https://x.nl/#a",
    "https://u:p@x.nl",
  ])("refuses %s", (url) => {
    expect(() => readAddinUrl(url)).toThrow(/ADDIN_URL/);
  });

  it("keeps a patch on the same path and moves a minor version to its own", () => {
    expect(versionPath("1.2.3")).toBe("1.2");
    expect(versionPath("1.2.9")).toBe("1.2");
    expect(versionPath("1.3.0")).toBe("1.3");
  });
});
