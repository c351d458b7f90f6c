import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo } from "node:net";
import { type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { devServerOptions } from "../../scripts/dev-server.mjs";
import { FRAME_POLICY, headersFor, PAGE_POLICY } from "../../scripts/headers.mjs";
import { hostingFiles } from "../../scripts/hosting.mjs";
import { createAddinServer } from "../../scripts/serve-addin.mjs";
import { named, only, parseXml, type XmlElement } from "./xml";

const root = path.join(import.meta.dirname, "../..");
const FILES = {
  "functions.json": "{}",
  "functions.en.json": "{}",
  "functions.js": "0",
  "taskpane.html": "<p>",
  "icons/mpp-16.png": "png",
};
const hosting = (name: string): string => readFileSync(path.join(root, "docs/hosting", name), "utf8");

/** What every host of the add-in must send, whatever software it runs on. */
function itSendsTheHeaders(fetchHeaders: (file: string) => Promise<Headers>): void {
  it.each(["functions.json", "functions.en.json"])("lets any origin read %s", async (file) => {
    expect((await fetchHeaders(file)).get("access-control-allow-origin")).toBe("*");
  });

  it.each(["functions.js", "taskpane.html", "icons/mpp-16.png"])(
    "lets no other origin read %s",
    async (file) => {
      expect((await fetchHeaders(file)).get("access-control-allow-origin")).toBeNull();
    },
  );

  it.each(Object.keys(FILES))(
    "sends %s with nosniff, frame-ancestors and no X-Frame-Options",
    async (file) => {
      const headers = await fetchHeaders(file);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe(FRAME_POLICY);
      expect(headers.get("x-frame-options")).toBeNull();
    },
  );

  it("lets Excel on the web show the icons", async () => {
    const policy = (await fetchHeaders("icons/mpp-16.png")).get("cross-origin-resource-policy");
    expect([null, "cross-origin"]).toContain(policy);
  });

  it("has code and page checked at every use, and says nothing about caching icons", async () => {
    expect((await fetchHeaders("functions.js")).get("cache-control")).toBe("no-cache");
    expect((await fetchHeaders("taskpane.html")).get("cache-control")).toBe("no-cache");
    expect((await fetchHeaders("icons/mpp-16.png")).get("cache-control")).toBeNull();
  });
}

describe("the local static server", () => {
  let server: Server;
  let address = "";
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "mpp-host-"));
    mkdirSync(path.join(folder, "0.1/icons"), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, "0.1", name), text);
    server = createAddinServer(folder);
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => server.close());

  itSendsTheHeaders(async (file) => {
    const response = await fetch(`${address}/0.1/${file}`);
    expect(response.status).toBe(200);
    return response.headers;
  });

  it.each(["/0.1/absent.js", "/0.1/", "/..%2f..%2fetc%2fpasswd"])("answers 404 to %s", async (url) => {
    expect((await fetch(address + url)).status).toBe(404);
  });
});

describe("the development server", () => {
  let server: WebpackDevServer;
  let address = "";
  beforeAll(async () => {
    const emit: webpack.WebpackPluginInstance = {
      apply(compiler) {
        compiler.hooks.thisCompilation.tap("files", (compilation) => {
          for (const [name, text] of Object.entries(FILES))
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
        });
      },
    };
    const output = { path: mkdtempSync(path.join(tmpdir(), "mpp-dev-")) };
    const compiler = webpack({ mode: "development", stats: "none", entry: {}, output, plugins: [emit] });
    const options = devServerOptions("0.1", { type: "http" });
    server = new WebpackDevServer({ ...options, port: "auto", setupExitSignals: false }, compiler);
    compiler.hooks.infrastructureLog.tap("quiet", () => true);
    await server.start();
    address = `http://localhost:${String((server.server?.address() as AddressInfo).port)}`;
  });
  afterAll(() => server.stop());

  itSendsTheHeaders(async (file) => {
    const response = await fetch(`${address}/0.1/${file}`);
    expect(response.status).toBe(200);
    return response.headers;
  });
});

describe("the sample host configurations", () => {
  it.each(Object.entries(hostingFiles()))(
    "docs/hosting/%s is what scripts/hosting.mjs makes",
    (name, text) => {
      expect(hosting(name)).toBe(text);
    },
  );

  describe("IIS", () => {
    const config = parseXml(hosting("web.config"));
    const headersIn = (element: XmlElement): Record<string, string> =>
      Object.fromEntries(
        named(element, "add").map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]),
      );
    const everywhere = headersIn(config.children[0] ?? config);
    const locations = named(config, "location");

    it.each(Object.keys(FILES))("sends %s as the development server does", (file) => {
      const own = locations.find(({ attributes }) => attributes["path"] === file);
      expect({ ...everywhere, ...(own ? headersIn(own) : {}) }).toEqual(headersFor(`/0.1/${file}`));
    });

    it("names every code, style, page and metadata file that the build makes", () => {
      const folder = path.join(root, "src/taskpane");
      const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(path.join(folder, name), "utf8"));
      const chunks = /import\(\s*\/\* webpackChunkName: "(\w+)" \*\//g;
      const parts = [...source.join("").matchAll(chunks)].map(([, name = ""]) => name);
      expect(parts.length).toBe([...source.join("").matchAll(/\bimport\(/g)].length);
      expect(parts.length).toBeGreaterThan(3);
      const names = new Set(["shared", "functions", "taskpane", "views", "recogniser", ...parts]);
      const scripts = [...names].map((name) => `${name}.js`);
      const built = [...scripts, "taskpane.css", "taskpane.html", "hulp.html", "hulp.css"];
      const paths = locations.map(({ attributes }) => attributes["path"] ?? "");
      expect([...paths].sort()).toEqual([...built, "functions.json", "functions.en.json"].sort());
    });

    it("takes X-Frame-Options away", () => {
      const removed = named(only(config, "configuration"), "remove").map(
        ({ attributes }) => attributes["name"],
      );
      expect(removed).toContain("X-Frame-Options");
    });
  });

  describe("nginx", () => {
    const locations = [...hosting("nginx.conf").matchAll(/location (~ )?(\S+) \{([^}]*)\}/g)];
    const headersOf = (file: string): Record<string, string> => {
      const match = (pattern: string, isExpression: boolean): boolean =>
        isExpression ? new RegExp(pattern).test(file) : file.startsWith(pattern);
      const [found] = locations.filter(([, tilde, pattern = ""]) => match(pattern, tilde !== undefined));
      const added = (found?.[3] ?? "").matchAll(/add_header (\S+) "([^"]*)" always;/g);
      return Object.fromEntries([...added].map(([, name = "", value = ""]) => [name, value]));
    };

    it.each(Object.keys(FILES))("sends %s as the development server does", (file) => {
      expect(headersOf(`/0.1/${file}`)).toEqual(headersFor(`/0.1/${file}`));
    });
  });

  describe("an Azure static site", () => {
    const config = JSON.parse(hosting("staticwebapp.config.json")) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    const headersOf = (file: string): Record<string, string> => {
      const route = config.routes.find(({ route }) => {
        const extensions = /^\/\*\.\{(.*)\}$/.exec(route)?.[1]?.split(",") ?? [];
        return extensions.includes(path.extname(file).slice(1));
      });
      const all = { ...config.globalHeaders, ...route?.headers };
      // An empty value takes the header away.
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    };

    it.each(Object.keys(FILES))("sends %s as the development server does", (file) => {
      expect(headersOf(`/0.1/${file}`)).toEqual(headersFor(`/0.1/${file}`));
    });
  });
});

describe("the pane page", () => {
  const html = readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");

  it("carries the strict policy itself, so that it holds on any host", () => {
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]).toBe(PAGE_POLICY);
    expect(PAGE_POLICY).not.toMatch(/unsafe|\*|https?:(?!\/\/appsforoffice\.microsoft\.com)/);
  });

  it("loads from one other origin only: Microsoft's, for Office.js", () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.filter((address) => address.includes("//"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  it("holds no inline script, style or event handler", () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
  });
});
