/** The workbook as the views read it: each sheet is asked for once and kept until something changes. */
import { type CellsAnswer, type SheetState, type Workbook } from "../../workbook/port";
import { type Book } from "../view";

export class KeptBook implements Book {
  readonly workbook: Workbook;
  private list: Promise<readonly SheetState[]> | undefined;
  private readonly kept = new Map<string, Promise<CellsAnswer | undefined>>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  readonly sheets = (): Promise<readonly SheetState[]> => {
    this.list ??= this.keeping(
      () => (this.list = undefined),
      this.workbook.read([{ kind: "sheets" }]).then(([sheets]) => sheets),
    );
    return this.list;
  };

  readonly cells = (sheet: string): Promise<CellsAnswer | undefined> => {
    const key = sheet.toLowerCase();
    const found = this.kept.get(key);
    if (found) return found;
    const asked = this.keeping(() => this.kept.delete(key), this.read(key));
    this.kept.set(key, asked);
    return asked;
  };

  /** A change anywhere can change the results of formulas everywhere. */
  forget(): void {
    this.list = undefined;
    this.kept.clear();
  }

  private async read(key: string): Promise<CellsAnswer | undefined> {
    const sheet = (await this.sheets()).find(({ name }) => name.toLowerCase() === key)?.name;
    if (sheet === undefined) return undefined;
    const [range] = await this.workbook.read([{ kind: "used", sheet }]);
    if (range === undefined) return undefined;
    const [cells] = await this.workbook.read([{ kind: "cells", sheet, range }]);
    return cells;
  }

  /** A read that failed is asked anew the next time. */
  private keeping<T>(drop: () => void, asked: Promise<T>): Promise<T> {
    asked.catch(drop);
    return asked;
  }
}
