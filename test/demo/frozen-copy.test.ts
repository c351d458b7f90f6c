/** The browser workbook hands out a copy without calls, of the cells as they are now, and counts nothing as saved. */
import { beforeAll, describe, expect, it } from "vitest";
import { boundFunctions } from "../../src/cli/call";
import { handOutCopy } from "../../src/demo/workbook/frozen-copy";
import { type BoundFunction } from "../../src/engine";
import type { CopyAnswer } from "../../src/taskpane";
import { readWorkbook, type XlsxWorkbook } from "../../src/xlsx";
import { xlsxOf } from "../cli/xlsx-file";
import { openBook, type SessionBook } from "../workbook/session-book";

const row = (formula: string): string =>
  `<c r="A1"><v>1</v></c><c r="B1"><v>30000</v></c><c r="C1"><v>5000</v></c><c r="D1"><f>${formula}</f><v>9</v></c>`;
const QUANTILE = "_xldudf_MPP_KWANTIEL(0.5,A1:C1)";
const SET = {
  round: "2026-1",
  variant: "basis",
  version: 7,
  status: "vastgesteld",
  fingerprint: "0123456789abcdef".repeat(4),
  agrees: false,
} as const;

let functions: readonly BoundFunction[];
beforeAll(() => {
  functions = boundFunctions("nl");
});

interface HandedOut {
  readonly answer: CopyAnswer;
  readonly files: readonly { readonly name: string; readonly book: XlsxWorkbook }[];
}

async function handOut({ session }: SessionBook, set?: typeof SET): Promise<HandedOut> {
  const files: { name: string; book: XlsxWorkbook }[] = [];
  const answer = await handOutCopy(session, {
    ...{ functions, language: "nl", set },
    download: (name, bytes) => files.push({ name, book: readWorkbook(bytes, []) }),
  });
  return { answer, files };
}
const cellsOf = (book: XlsxWorkbook | undefined, sheet: number): Record<string, unknown> =>
  Object.fromEntries((book?.sheets[sheet]?.cells ?? []).map(({ ref, value }) => [ref, value]));

describe("the copy", () => {
  it("has the results of the cells as edited, the account with the set, and its own name", async () => {
    const book = await openBook(xlsxOf([row(QUANTILE)]));
    book.edit(0, new Map([["B1", { kind: "constant", value: 20000 }]]));
    const { answer, files } = await handOut(book, SET);
    expect(answer).toEqual({
      ...{ kind: "made", name: "test-zonder-invoegtoepassing.xlsx" },
      ...{ formulas: 1, sheet: "Verantwoording", others: [] },
    });
    expect(files.map(({ name }) => name)).toEqual(["test-zonder-invoegtoepassing.xlsx"]);
    const [file] = files;
    expect(cellsOf(file?.book, 0)).toEqual({ A1: 1, B1: 20000, C1: 5000, D1: 20000 });
    expect(file?.book.sheets[0]?.cells.some(({ formula }) => formula)).toBe(false);
    const account = Object.values(cellsOf(file?.book, 1));
    expect(account).toContain(
      "2026-1 basis, versie 7, vastgesteld; blad, bestand en kenmerk zijn niet gelijk",
    );
    expect(account).toContain("0123-4567-89ab");
    expect(book.session.unsaved).toBe(true);
    expect(book.saved().sheets[0]?.cells.find(({ ref }) => ref === "D1")?.formula).toBeDefined();
  });

  it("is not handed out when a call is in error, or when there is none", async () => {
    const wrong = await handOut(await openBook(xlsxOf([row("_xldudf_MPP_KWANTIEL(2,A1:C1)")])));
    expect(wrong.files).toEqual([]);
    expect(wrong.answer).toEqual({
      kind: "errors",
      cells: [
        { area: { sheet: "Blad1", range: "D1" }, message: expect.stringMatching(/^kans: 2 /) as string },
      ],
    });
    const none = await handOut(await openBook(xlsxOf([row("1+1")])));
    expect(none).toEqual({ answer: { kind: "no-calls" }, files: [] });
  });
});
