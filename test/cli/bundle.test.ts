/** `mpp bundle` and `mpp verify` of a bundle: what it holds can be calculated again, and every change is named. */
import { describe, expect, it } from "vitest";
import { bundlePrint, inflowPrint } from "../../src/cli/bundle/content";
import { type Bundle, readBundle } from "../../src/cli/bundle/schema";
import { MODELS, modelFingerprint } from "../../src/chain";
import { canonicalJson, fingerprintOf } from "../../src/params";
import { testFolder } from "./parameters-folder";
import { mpp } from "./process";

const ROUND = "assets/voorbeeld/data/parameters-2026-1";
const folder = testFolder();
const INFLOW = "jaar;scenario;waarde\n2026;medio;33771,2\n2027;medio;34000\n";
const DENSITY = "jaar;scenario;kans;verwachting;spreiding\n2026;a;0,5;30000;2500\n2026;b;0,5;36000;3000\n";

type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

async function bundle(name: string, ...more: readonly string[]): Promise<string> {
  const out = folder.at(name);
  const inflow = folder.put("I.csv", INFLOW);
  const given = more.includes("--inflow") ? [] : ["--inflow", inflow];
  const { code, errors } = await mpp([
    "bundle",
    "--parameters",
    `${ROUND}.json`,
    ...given,
    "--out",
    out,
    ...more,
  ]);
  expect([code, errors]).toEqual([0, ""]);
  return out;
}

let whole: Bundle | undefined;
async function made(): Promise<Mutable<Bundle>> {
  whole ??= readBundle(folder.text(await bundle("heel.json").then(() => "heel.json")));
  return structuredClone<Mutable<Bundle>>(whole);
}

/** What verify says of a bundle that somebody changed. */
async function verified(name: string, change: (bundle: Mutable<Bundle>) => void, ...more: string[]) {
  const changed = await made();
  change(changed);
  const file = folder.put(name, `${canonicalJson(changed)}\n`);
  const { code, output, errors } = await mpp(["verify", file, ...more]);
  expect(errors).toBe("");
  const lines = output.trimEnd().split("\n");
  return { code, findings: lines.filter((line) => line.startsWith("  ")).map((line) => line.trim()), lines };
}

/** As a forger would, who knows how fingerprints are made. */
function sealed(bundle: Mutable<Bundle>): void {
  bundle.vingerafdruk = bundlePrint(bundle);
}

describe("mpp bundle", () => {
  it("holds model, parameters, inflow, options, version and results; the same input gives the same bytes", async () => {
    const [first, second] = [await bundle("een.json"), await bundle("twee.json")].map((file) =>
      folder.bytes(file.slice(folder.at("").length)),
    );
    expect(first).toEqual(second);
    const found = await made();
    expect(found.schema).toBe("mpp-bundle/1");
    expect(found.invoegtoepassing).toBe(__MPP_VERSION__);
    expect(found.model.naam).toBe("mpp@1");
    expect(found.model.vingerafdruk).toBe(modelFingerprint(MODELS.get("mpp@1") ?? []));
    expect(found.parameters.vingerafdruk).toBe(fingerprintOf(found.parameters.rijen));
    expect(found.instroom.reeksen).toEqual([
      { scenario: "medio", jaren: [2026, 2027], waarden: [33_771.2, 34_000] },
    ]);
    const { output } = await mpp([
      "project",
      "--parameters",
      `${ROUND}.json`,
      "--inflow",
      folder.at("I.csv"),
      "--json",
    ]);
    expect(found.resultaten).toEqual(JSON.parse(output));
  });

  it("never overwrites an input and writes JSON only", async () => {
    const inflow = folder.put("I.csv", INFLOW);
    const rest = ["bundle", "--parameters", `${ROUND}.json`, "--inflow", inflow, "--out"];
    expect((await mpp([...rest, folder.at("b.csv")])).errors).toContain("moet eindigen op .json");
    const set = folder.put("set.json", "{}");
    const own = ["bundle", "--parameters", set, "--inflow", inflow, "--out", set];
    expect((await mpp(own)).errors).toContain("wordt niet overschreven");
  });

  it("is not written when the run is refused", async () => {
    const inflow = folder.put("later.csv", "jaar;waarde\n2040;30000\n");
    const out = folder.at("geen.json");
    const { code, errors } = await mpp([
      "bundle",
      "--parameters",
      `${ROUND}.json`,
      "--inflow",
      inflow,
      "--out",
      out,
    ]);
    expect(code).toBe(2);
    expect(errors).toContain("2040");
    expect(() => folder.bytes("geen.json")).toThrow(/ENOENT/);
  });
});

describe("mpp verify of a bundle", () => {
  it("an untouched bundle agrees, and says against what it was checked", async () => {
    const { code, lines } = await verified("gelijk.json", () => undefined);
    const { resultaten, vingerafdruk } = await made();
    expect(code).toBe(0);
    expect(lines.slice(1)).toEqual([
      `Nagerekend zonder netwerk: alle ${resultaten.length} uitkomsten zijn gelijk (op 1e-13 relatief; een andere JavaScript-omgeving kan in het laatste cijfer verschillen).`,
      "De bundel is nagegaan op zichzelf. Wie alles verandert en opnieuw berekent, valt alleen op tegen een elders genoteerde vingerafdruk; geef die op met --expect.",
      `vingerafdruk  ${vingerafdruk.slice(0, 4)}-${vingerafdruk.slice(4, 8)}-${vingerafdruk.slice(8, 12)}  ${vingerafdruk}`,
    ]);
  });

  it.each([
    { kind: "months", more: ["--months", "--model", "bewaring@1"] },
    {
      kind: "bands",
      more: ["--bands", "--scenario", "medio", "--draws", "200", "--indicators", "coa.bezetting"],
    },
  ])("a bundle of $kind agrees too", async ({ kind, more }) => {
    const inflow = kind === "bands" ? ["--inflow", folder.put("D.csv", DENSITY)] : [];
    const file = await bundle(`${kind}.json`, ...more, ...inflow);
    const { code, output } = await mpp(["verify", file, "--json"]);
    const report = JSON.parse(output) as {
      readonly findings: readonly unknown[];
      readonly uitkomsten: number;
    };
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.uitkomsten).toBeGreaterThan(kind === "bands" ? 3 : 100);
  });

  it("a changed number is named, with what was recorded and what comes out", async () => {
    let before = 0;
    const { code, findings } = await verified("getal.json", (each) => {
      const line = each.resultaten.find(
        ({ indicator, periode }) => indicator === "coa.bezetting" && periode === "2027",
      );
      if (line === undefined || line.waarde === null) throw new Error("no occupancy");
      before = line.waarde;
      line.waarde += 0.001;
    });
    expect(code).toBe(1);
    expect(findings[0]).toMatch(
      /^de bundel is veranderd na het maken: vingerafdruk vastgelegd [0-9a-f-]{14}, gevonden/,
    );
    expect(findings.slice(1)).toEqual([
      "1 uitkomst verschilt meer dan 1e-13 relatief (zoveel kan een andere JavaScript-omgeving in het laatste cijfer verschillen)",
      `coa.bezetting, medio, 2027: vastgelegd ${before + 0.001}, nagerekend ${before}`,
    ]);
  });

  it("a changed number is found when the fingerprint is made anew as well", async () => {
    const { code, findings } = await verified("getal-2.json", (each) => {
      const [line] = each.resultaten;
      if (line !== undefined) line.waarde = 1;
      sealed(each);
    });
    expect(code).toBe(1);
    expect(findings[1]).toMatch(/^\S+, medio, 2026: vastgelegd 1, nagerekend \d/);
  });

  it("a changed parameter is named with its fingerprints, and so are the numbers that follow", async () => {
    const { code, findings } = await verified("parameter.json", (each) => {
      const row = each.parameters.rijen.find(({ parameter }) => parameter === "coa.taakstelling");
      if (row !== undefined) row.waarde += 100;
      sealed(each);
    });
    expect(code).toBe(1);
    expect(findings[0]).toMatch(/^de parameters zijn veranderd: vingerafdruk vastgelegd/);
    expect(findings[1]).toMatch(/uitkomsten verschillen/);
    expect(findings.at(-1)).toMatch(/^en nog \d+$/);
  });

  it("a changed row of the model is named, also when its fingerprint is made anew", async () => {
    const change = (each: Mutable<Bundle>): void => {
      const row = each.model.rijen.find(({ id }) => id === "coa.bezetting");
      if (row !== undefined) row.label = "anders";
    };
    const first = await verified("model.json", (each) => {
      change(each);
      sealed(each);
    });
    expect(first.code).toBe(1);
    expect(first.findings[0]).toMatch(/^het model is veranderd: vingerafdruk vastgelegd/);
    const second = await verified("model-2.json", (each) => {
      change(each);
      each.model.vingerafdruk = modelFingerprint(
        each.model.rijen.map(({ negatief, ...row }) => (negatief === "ja" ? { ...row, negatief } : row)),
      );
      sealed(each);
    });
    expect([second.code, second.findings]).toEqual([
      1,
      ["het model heet mpp@1, maar is een ander dan mpp@1 van deze versie"],
    ]);
  });

  it("a changed inflow is named", async () => {
    const { code, findings } = await verified("instroom.json", (each) => {
      const [series] = each.instroom.reeksen;
      if (series !== undefined) series.waarden[0] = 40_000;
      sealed(each);
    });
    expect(code).toBe(1);
    expect(findings[0]).toMatch(/^de instroom is veranderd: vingerafdruk vastgelegd/);
  });

  it("who changes the inflow and recomputes every fingerprint is found by the numbers", async () => {
    const { findings } = await verified("instroom-2.json", (each) => {
      const [series] = each.instroom.reeksen;
      if (series !== undefined) series.waarden[0] = 40_000;
      each.instroom.vingerafdruk = inflowPrint(each);
      sealed(each);
    });
    expect(findings[0]).toMatch(/^\d+ uitkomsten verschillen/);
  });

  it("a fingerprint alone", async () => {
    const { code, findings } = await verified("afdruk.json", (each) => {
      each.vingerafdruk = "0".repeat(64);
    });
    expect(code).toBe(1);
    expect(findings).toEqual([
      expect.stringMatching(/^de bundel is veranderd .* vastgelegd 0000-0000-0000, gevonden/),
    ]);
  });

  it("an unknown version is a difference, in both languages", async () => {
    const change = (each: Mutable<Bundle>): void => {
      each.invoegtoepassing = "9.9.9";
      sealed(each);
    };
    expect((await verified("versie.json", change)).findings).toEqual([
      `gemaakt met versie 9.9.9, nagerekend met ${__MPP_VERSION__}: uitkomsten van een andere versie kunnen verschillen`,
    ]);
    const { code, findings } = await verified("versie.json", change, "--lang", "en");
    expect([code, findings]).toEqual([
      1,
      [
        `made with version 9.9.9, recalculated with ${__MPP_VERSION__}: results of another version may differ`,
      ],
    ]);
  });

  it("results that are missing, double or of something else are named", async () => {
    const { findings } = await verified("rijen.json", (each) => {
      const [first, second] = each.resultaten;
      if (first === undefined || second === undefined) throw new Error("no results");
      each.resultaten = [{ ...first, indicator: "coa.verzonnen" }, second, ...each.resultaten.slice(1)];
      sealed(each);
    });
    const about = "asiel.instroom.eerste, medio";
    expect(findings).toEqual([
      `${about}, 2026: ontbreekt in de bundel`,
      "coa.verzonnen, medio, 2026: staat in de bundel en komt niet uit de berekening",
      `${about}, 2027: staat in de bundel en komt niet uit de berekening`,
    ]);
  });

  it("what can no longer be calculated is said, not thrown", async () => {
    const { code, findings } = await verified("kapot.json", (each) => {
      each.parameters.rijen = each.parameters.rijen.filter(
        ({ parameter }) => parameter !== "coa.taakstelling",
      );
      sealed(each);
    });
    expect(code).toBe(1);
    expect(findings[1]).toContain("narekenen kan niet: ");
    expect(findings[1]).toContain("'coa.taakstelling' heeft geen waarde in 2026");
  });

  it("--expect holds it against a fingerprint that was noted elsewhere", async () => {
    const { vingerafdruk } = await made();
    const good = await verified("gelijk.json", () => undefined, "--expect", vingerafdruk.slice(0, 12));
    expect([good.code, good.lines.at(-1)]).toEqual([
      0,
      `${folder.at("gelijk.json")}: de vingerafdruk van de bundel komt overeen: ${vingerafdruk}`,
    ]);
    const bad = await verified("gelijk.json", () => undefined, "--expect", "a".repeat(12));
    expect([bad.code, bad.lines.at(-2)]).toEqual([
      1,
      `${folder.at("gelijk.json")}: de vingerafdruk is een andere dan aaaaaaaaaaaa`,
    ]);
  });
});

describe("a file that is no bundle", () => {
  const refused = async (text: string): Promise<string> => {
    const { code, output, errors } = await mpp(["verify", folder.put("vreemd.json", text)]);
    expect([code, output]).toEqual([2, ""]);
    return errors;
  };
  const withMember = async (member: string): Promise<string> =>
    canonicalJson(await made()).replace(/^\{/, `{${member},`);

  it("is refused for what it has too many, for a name that reaches the prototype, and for another version", async () => {
    expect(await refused(await withMember('"aa":1'))).toContain("'aa'");
    expect(await refused(await withMember('"__proto__":{"x":1}'))).toContain("__proto__");
    expect(await refused(canonicalJson(await made()).replace("mpp-bundle/1", "mpp-bundle/2"))).toContain(
      "mpp-bundle/1",
    );
    expect(await refused(canonicalJson({ schema: "mpp-bundle/1" }))).toContain("invoegtoepassing");
  });

  it("is refused when it is larger than any bundle", async () => {
    const text = `{"schema":"mpp-bundle/1","x":"${"a".repeat(32_000_000)}"}`;
    expect(await refused(text)).toContain("32.000.000");
  });
});
