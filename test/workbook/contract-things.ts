/** The part of the contract about what is no cell: sheets, names, parts, properties, tables and charts. */
import { expect, it } from "vitest";
import { type Capability, type Content, type Fact, type Workbook } from "../../src/workbook/port";
import { failureOf } from "./host";

const NAMESPACE = "urn:test:contract";
const PART = `<?xml version="1.0" encoding="UTF-8"?>\n<set xmlns="${NAMESPACE}">{"a":"&lt;é&amp;"}</set>`;

const at = (range: string): { sheet: string; range: string } => ({ sheet: "Blad1", range });
const FAN = {
  kind: "chart",
  sheet: "Blad1",
  name: "MPP_Waaier",
  chart: {
    title: "Instroom",
    type: "stacked-area",
    range: "E2:J12",
    series: [
      { name: "onder", values: at("B1:B3"), x: at("A1:A3"), fill: "none" },
      { name: "50%", values: at("C1:C3"), x: at("A1:A3") },
      { name: "medio", type: "line", values: at("B1:B3"), x: at("A1:A3") },
    ],
  },
} as const satisfies Fact;

/** @param opened the workbook of the running test, with the empty sheet "Blad1" */
export function describeThings(opened: () => Workbook): void {
  /** Skips what the host says it lacks; then it must refuse with that name. */
  const unlessLacking = async (
    capability: Capability,
    fact: Fact,
    work: (workbook: Workbook) => Promise<void>,
  ): Promise<void> => {
    const workbook = opened();
    if (!workbook.lacks.has(capability)) {
      await work(workbook);
      return;
    }
    expect(await failureOf(workbook.apply([fact]))).toMatchObject({
      code: "workbook-unsupported",
      capability,
      needs: workbook.lacks.get(capability),
    });
  };

  const write = (range: string, contents: readonly (readonly Content[])[]): Promise<void> =>
    opened().apply([{ kind: "cells", sheet: "Blad1", range, contents }]);

  it("adds a sheet and writes on it in one batch, and takes it out", async () => {
    const fact = { kind: "sheet", sheet: "Nieuw", exists: true } as const;
    await unlessLacking("sheets", fact, async (workbook) => {
      await workbook.apply([fact, { kind: "cells", sheet: "Nieuw", range: "A1", contents: [[5]] }]);
      const [sheets, cells] = await workbook.read([
        { kind: "sheets" },
        { kind: "cells", sheet: "Nieuw", range: "A1" },
      ]);
      expect(sheets.map((each) => each.name)).toEqual(["Blad1", "Blad 'twee'", "Nieuw"]);
      expect(cells.contents).toEqual([[5]]);
      await workbook.apply([{ ...fact, exists: false }]);
      await workbook.apply([{ ...fact, exists: false }]);
      expect((await workbook.read([{ kind: "sheet", sheet: "Nieuw" }]))[0].exists).toBe(false);
    });
  });

  it("makes a sheet with looks, which are no part of any answer", async () => {
    const layout = { widths: [40, 12], bold: [1], frozenRows: 1 };
    const fact = { kind: "sheet", sheet: "Nieuw", exists: true, layout } as const;
    await unlessLacking("sheets", fact, async (workbook) => {
      await workbook.apply([fact, { kind: "cells", sheet: "Nieuw", range: "A1", contents: [["kop"]] }]);
      await workbook.apply([fact]);
      const [sheet, cells, used] = await workbook.read([
        { kind: "sheet", sheet: "Nieuw" },
        { kind: "cells", sheet: "Nieuw", range: "A1:B1" },
        { kind: "used", sheet: "Nieuw" },
      ]);
      expect(sheet).toEqual({ kind: "sheet", sheet: "Nieuw", exists: true });
      expect(cells.contents).toEqual([["kop", null]]);
      expect(used).toBe("A1");
      await workbook.apply([{ kind: "sheet", sheet: "Nieuw", exists: false }]);
    });
  });

  it("defines, changes and removes a name of the workbook", async () => {
    const fact = { kind: "name", name: "MPP_Proef", text: '"inhoud:1"' } as const;
    await unlessLacking("names", fact, async (workbook) => {
      expect(await workbook.read([{ kind: "name", name: "MPP_Proef" }])).toEqual([{ ...fact, text: null }]);
      await workbook.apply([fact]);
      expect(await workbook.read([{ kind: "name", name: "MPP_Proef" }, { kind: "names" }])).toEqual([
        fact,
        [fact],
      ]);
      await workbook.apply([{ ...fact, text: "Blad1!$A$1" }]);
      expect(await workbook.read([{ kind: "name", name: "MPP_Proef" }])).toEqual([
        { ...fact, text: "Blad1!$A$1" },
      ]);
      await workbook.apply([{ ...fact, text: null }]);
      expect(await workbook.read([{ kind: "names" }])).toEqual([[]]);
    });
  });

  it("keeps an XML part by its namespace, replaces it and takes it out", async () => {
    const fact = { kind: "xml", namespace: NAMESPACE, xml: PART } as const;
    await unlessLacking("custom-xml", fact, async (workbook) => {
      expect(await workbook.read([{ kind: "xml", namespace: NAMESPACE }])).toEqual([{ ...fact, xml: null }]);
      await workbook.apply([fact]);
      expect(await workbook.read([{ kind: "xml", namespace: NAMESPACE }])).toEqual([fact]);
      const other = { ...fact, xml: PART.replace("é", "e") };
      await workbook.apply([other]);
      expect(await workbook.read([{ kind: "xml", namespace: NAMESPACE }])).toEqual([other]);
      await workbook.apply([{ ...fact, xml: null }]);
      expect(await workbook.read([{ kind: "xml", namespace: NAMESPACE }])).toEqual([{ ...fact, xml: null }]);
    });
  });

  it("keeps document properties: texts, numbers and truth values", async () => {
    const fact = { kind: "property", name: "MPP proef", value: "é" } as const;
    await unlessLacking("properties", fact, async (workbook) => {
      for (const value of ["é", 2.5, true, null]) {
        await workbook.apply([{ ...fact, value }]);
        expect(await workbook.read([{ kind: "property", name: "MPP proef" }])).toEqual([{ ...fact, value }]);
      }
    });
  });

  it("makes a table of cells and takes it out, which leaves the cells", async () => {
    await write("B2:C3", [
      ["jaar", "waarde"],
      [2026, 1],
    ]);
    const fact = { kind: "table", name: "MPP_Tabel", area: { sheet: "Blad1", range: "B2:C3" } } as const;
    await unlessLacking("tables", fact, async (workbook) => {
      await workbook.apply([fact]);
      expect(await workbook.read([{ kind: "table", name: "MPP_Tabel" }, { kind: "tables" }])).toEqual([
        fact,
        [fact],
      ]);
      await workbook.apply([{ ...fact, area: null }]);
      expect(await workbook.read([{ kind: "tables" }])).toEqual([[]]);
      const [cells] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "B2:C2" }]);
      expect(cells.contents).toEqual([["jaar", "waarde"]]);
    });
  });

  it("puts in a fan chart from its specification and takes it out", async () => {
    await write("A1:C3", [
      [2026, 10, 5],
      [2027, 12, 6],
      [2028, 14, 7],
    ]);
    await unlessLacking("charts", FAN, async (workbook) => {
      await workbook.apply([FAN]);
      const [charts] = await workbook.read([{ kind: "charts", sheet: "Blad1" }]);
      expect(charts).toHaveLength(1);
      expect(charts[0]).toMatchObject({
        name: "MPP_Waaier",
        chart: { title: "Instroom", type: "stacked-area" },
      });
      const values = workbook.lacks.has("chart-sources")
        ? [null, null, null]
        : FAN.chart.series.map((s) => s.values);
      expect(charts[0]?.chart?.series.map((series) => series.values)).toEqual(values);
      expect(charts[0]?.chart?.series.map((series) => series.name)).toEqual(["onder", "50%", "medio"]);
      await workbook.apply([{ ...FAN, chart: null }]);
      expect(await workbook.read([{ kind: "charts", sheet: "Blad1" }])).toEqual([[]]);
    });
  });
}
