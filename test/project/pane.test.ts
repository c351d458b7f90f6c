import { describe, expect, it } from "vitest";
import { sameErrors } from "../../src/taskpane/controle/errors";
import { localFormula } from "../../src/taskpane/formula";
import { metadataDifference } from "../../src/taskpane/metadata";
import { type CellError, type PaneModel } from "../../src/taskpane/model";
import { hostState, hostTheme, languageOf, officeOf, startupSetting } from "../../src/taskpane/office";
import { statusMessage } from "../../src/taskpane/status";
import { paneText } from "../../src/taskpane/text";

const model: PaneModel = {
  language: "nl",
  theme: "light",
  version: "1.2.3",
  functionsVersion: "1.2.3",
  state: "connected",
  functions: [],
};

/** Office.js as far as these functions use it. */
function office(change: object): typeof Office {
  return {
    HostType: { Excel: "Excel" },
    StartupBehavior: { load: "Load", none: "None" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    context: { displayLanguage: "nl-NL", requirements: { isSetSupported: () => true } },
    ...change,
  } as unknown as typeof Office;
}

describe("the status line", () => {
  it("is good only when pane, functions and the list of functions agree", () => {
    expect(statusMessage(model).icon).toBe("good");
    expect(statusMessage({ ...model, functionsVersion: "1.2.2" }).icon).toBe("warn");
    expect(statusMessage({ ...model, metadataDifference: ["CURVE"] }).icon).toBe("warn");
    expect(statusMessage({ ...model, functionsVersion: null }).icon).toBe("bad");
    expect(statusMessage({ ...model, functionsVersion: undefined }).icon).toBe("wait");
  });

  it("names both versions when they differ", () => {
    const { text } = statusMessage({ ...model, functionsVersion: "1.2.2" });
    expect(text).toContain("1.2.3");
    expect(text).toContain("1.2.2");
  });

  it.each(["no-office", "not-excel", "old-excel"] as const)(
    "is bad in state %s, whatever the versions",
    (state) => {
      expect(statusMessage({ ...model, state }).icon).toBe("bad");
      expect(statusMessage({ ...model, state, functionsVersion: null }).text).toBe(
        paneText("nl").state[state],
      );
    },
  );

  it("is good in the browser workbook, which has no Excel", () => {
    expect(statusMessage({ ...model, state: "browser" }).icon).toBe("good");
  });
});

describe("the pane's words", () => {
  const flat = (text: object): [string, string][] =>
    Object.entries(text).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === "string") return [[key, value] as [string, string]];
      if (typeof value === "function") return [[key, (value as (...parts: string[]) => string)("A", "B")]];
      return flat(value as object).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]);
    });

  it("are translated, each of them", () => {
    const english = new Map(flat(paneText("en")));
    const same = flat(paneText("nl")).filter(([key, text]) => english.get(key) === text);
    expect(same.map(([key]) => key)).toEqual(["parameter"]);
  });

  it("address nobody and do not exclaim", () => {
    for (const [, text] of flat(paneText("nl"))) expect(text).not.toMatch(/\b(u|uw|je|jij|jouw)\b|!/i);
    for (const [, text] of flat(paneText("en"))) expect(text).not.toMatch(/!/);
  });

  it("keep the state short enough for the strip", () => {
    for (const language of ["nl", "en"] as const)
      for (const badge of Object.values(paneText(language).badge))
        expect(badge.length).toBeLessThanOrEqual(14);
  });
});

describe("the host", () => {
  it("is none while Office.js is absent or half loaded", async () => {
    expect(officeOf({})).toBeUndefined();
    expect(officeOf({ Office: {} })).toBeUndefined();
    await expect(hostState(undefined)).resolves.toBe("no-office");
  });

  it("is Excel only when it has both requirement sets", async () => {
    const asked: string[] = [];
    const isSetSupported = (set: string, version: string): boolean => {
      asked.push(`${set} ${version}`);
      return set === "SharedRuntime";
    };
    await expect(hostState(office({ context: { requirements: { isSetSupported } } }))).resolves.toBe(
      "old-excel",
    );
    expect(asked).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2"]);
    await expect(hostState(office({}))).resolves.toBe("connected");
  });

  it.each([null, "Word"])("is not Excel when Office.js says %s", async (host) => {
    const onReady = (): Promise<object> => Promise.resolve({ host, platform: null });
    await expect(hostState(office({ onReady }))).resolves.toBe("not-excel");
  });

  it.each([
    ["nl-NL", "nl"],
    ["en-US", "en"],
    ["EN", "en"],
    ["de-DE", "nl"],
    ["enx", "nl"],
  ] as const)("with display language %s gets %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it.each([
    ["#FFFFFF", "light"],
    ["#292929", "dark"],
    ["666666", "dark"],
    ["#F3F2F1", "light"],
    ["rgb(0,0,0)", undefined],
  ] as const)("with background %s is %s", (bodyBackgroundColor, theme) => {
    expect(hostTheme(office({ context: { officeTheme: { bodyBackgroundColor } } }))).toBe(theme);
  });

  it("without a theme or before it is ready has no colour of its own", () => {
    expect(hostTheme(office({}))).toBeUndefined();
    expect(hostTheme(office({ context: undefined }))).toBeUndefined();
  });

  it("stores loading on open as Load and its absence as None", async () => {
    const stored: string[] = [];
    const addin = {
      getStartupBehavior: () => Promise.resolve("Load"),
      setStartupBehavior: (value: string) => {
        stored.push(value);
        return Promise.resolve();
      },
    };
    const setting = await startupSetting(office({ addin }));
    expect(setting.enabled).toBe(true);
    await setting.set(false);
    await setting.set(true);
    expect(stored).toEqual(["None", "Load"]);
  });
});

describe("the list of functions on the server", () => {
  it("differs by what stands on one side only", () => {
    const metadata = { functions: [{ id: "A" }, { id: "C" }] };
    expect(metadataDifference(metadata, ["A", "B"])).toEqual(["B", "C"]);
    expect(metadataDifference(metadata, ["C", "A"])).toEqual([]);
  });

  it.each([null, 1, {}, { functions: 1 }])("is unknown when the answer is %j", (metadata) => {
    expect(metadataDifference(metadata, ["A"])).toBeUndefined();
  });
});

describe("a formula for this Excel", () => {
  it("keeps the Dutch form where the decimal mark is a comma", () => {
    expect(localFormula("=MPP.KWANTIEL(0,5; B5:D8)", true)).toBe("=MPP.KWANTIEL(0,5; B5:D8)");
  });

  it("changes separators and decimals elsewhere, but nothing in a text", () => {
    expect(localFormula("=MPP.X(0,5; A1:B2; 1,25)", false)).toBe("=MPP.X(0.5, A1:B2, 1.25)");
    expect(localFormula('=MPP.X("a; 1,5"; 1,5)', false)).toBe('=MPP.X("a; 1,5", 1.5)');
  });
});

describe("two lists of cells in error", () => {
  const error = (change: Partial<CellError>): CellError => ({
    cell: "A!B2",
    code: "#VALUE!",
    message: "m",
    goTo: () => undefined,
    ...change,
  });

  it("are the same when they read the same", () => {
    expect(sameErrors([error({})], [error({})])).toBe(true);
    expect(sameErrors(undefined, undefined)).toBe(true);
  });

  it.each([{ cell: "A!B3" }, { code: "#N/A" }, { message: "n" }, { functionName: "MPP.X" }])(
    "differ by %j",
    (change) => {
      expect(sameErrors([error({})], [error(change)])).toBe(false);
    },
  );

  it("differ by length and by presence", () => {
    expect(sameErrors([error({})], [])).toBe(false);
    expect(sameErrors(undefined, [])).toBe(false);
  });
});
