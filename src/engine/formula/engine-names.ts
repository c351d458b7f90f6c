/**
 * Defined names as the calculation engine can hold them: it knows names of the whole workbook only and does not move
 * relative references, so names of one sheet get a name of their own, and a name that moves gets one per cell.
 * Source: ECMA-376 part 1, §18.2.5 (scope); names are relative to cell A1.
 */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { DefinedName } from "../../xlsx";
import { cellName } from "../address";
import type { Home, Resolver } from "../loops/resolve";
import { namedAddress } from "./indirect";
import { prepareFormula, type Preparation } from "./prepare";
import { referencesOf } from "./references";

/** A name as the engine takes it, formula text without `=`. */
export interface EngineName {
  readonly name: string;
  readonly text: string;
}

export class EngineNames {
  private readonly preparation: Preparation;
  private readonly index: ReadonlyMap<DefinedName, number>;
  private readonly taken: ReadonlySet<string>;
  private readonly made = new Map<string, EngineName>();
  /** Names being written out, so that one that means itself ends. */
  private readonly open = new Set<DefinedName>();
  private readonly moving = new Map<DefinedName, boolean>();

  constructor(names: readonly DefinedName[], resolver: Resolver, sheets: readonly string[]) {
    this.index = new Map(names.map((name, i) => [name, i]));
    this.taken = new Set(
      names.filter(({ sheet }) => sheet !== undefined).map(({ name }) => name.toUpperCase()),
    );
    this.preparation = { resolver, sheets, engineName: (name, home) => this.nameFor(name, home) };
  }

  /** Names that the prepared formulas use, so far. */
  get names(): EngineName[] {
    return [...this.made.values()];
  }

  /** Whether the engine has a name of this kind, under which a LAMBDA is called. */
  isLambda(name: string): boolean {
    return [...this.made.keys()].some((made) => made.toUpperCase() === name);
  }

  prepare(text: string, home: Home, single: boolean): string {
    return prepareFormula(text, home, single, this.preparation);
  }

  /** Address for a text that INDIRECT is given in a cell, when it names a range. */
  addressOf(text: string, home: Home): string | undefined {
    const { resolver, sheets } = this.preparation;
    return namedAddress(text, home, resolver, sheets);
  }

  /**
   * A name as the engine takes it in a formula: its own text, because the engine reads a name that calculates (OFFSET)
   * before its precedents and in no cell; only a LAMBDA, which is called, stays a name.
   */
  private nameFor(name: DefinedName, home: Home): string {
    if (/^\s*(?:_xlfn\.)?LAMBDA\s*\(/i.test(name.text) || this.open.has(name))
      return this.register(name, home);
    this.open.add(name);
    const own = { sheet: name.sheet ?? home.sheet, row: 0, column: 0 };
    const moves = this.moves(name);
    const text = this.prepare(moves ? moved(name.text, home) : name.text, moves ? home : own, false);
    this.open.delete(name);
    return /^[^\s(),;]+$/.test(text) ? text : `(${text})`;
  }

  private register(name: DefinedName, home: Home): string {
    const moves = this.moves(name);
    const number = this.index.get(name) ?? 0;
    const unique = name.sheet !== undefined || this.taken.has(name.name.toUpperCase());
    const place = moves ? `.${home.sheet}.${home.row}.${home.column}` : "";
    const engineName = unique || moves ? `MPPNAAM.${number}${place}` : name.name;
    if (!this.made.has(engineName)) {
      this.made.set(engineName, { name: engineName, text: name.text });
      const own = { sheet: name.sheet ?? home.sheet, row: 0, column: 0 };
      const text = moves ? moved(name.text, home) : name.text;
      this.made.set(engineName, { name: engineName, text: this.prepare(text, moves ? home : own, false) });
    }
    return engineName;
  }

  private moves(name: DefinedName): boolean {
    const known = this.moving.get(name);
    if (known !== undefined) return known;
    this.moving.set(name, false);
    const result = referencesOf(name.text).references.some((reference) => {
      if (reference.kind === "table") return reference.sections.some((section) => /this row|@/.test(section));
      if (reference.kind !== "name") {
        return (
          [...reference.relative.rows, ...reference.relative.columns].includes(true) || !reference.sheets
        );
      }
      const inner = this.preparation.resolver.lookUp(reference.name, reference.sheet, {
        sheet: -1,
        row: 0,
        column: 0,
      });
      return inner !== undefined && this.moves(inner);
    });
    this.moving.set(name, result);
    return result;
  }
}

function moved(text: string, { row, column }: Home): string {
  const relative = translateFormulaToR1C1(`=${text}`, "A1");
  return translateFormulaToA1(relative, cellName(row, column)).replace(/^=/, "");
}
