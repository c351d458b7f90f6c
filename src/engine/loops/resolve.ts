/**
 * References of a formula into areas of sheets: names (also names of names), tables, 3-D ranges and spill ranges.
 * Sources: ECMA-376 part 1, §18.2.5 (names and their scope), §18.5 (tables), §18.17.2.3 (3-D and structured references).
 */
import type { DefinedName, XlsxTable } from "../../xlsx";
import { type Area, areaOf, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { RangeReference, Reference, TableReference } from "../formula/reference";
import { referencesOf } from "../formula/references";

/** What formulas can refer to besides cells. */
export interface LoopContext {
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly XlsxTable[];
}

export interface SheetArea {
  /** Index into `LoopContext.sheets`. */
  readonly sheet: number;
  readonly area: Area;
  /** The formula's own cell does not count. */
  readonly skipSelf: boolean;
}

/** The cell that holds the formula. */
export interface Home {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Table {
  readonly sheet: number;
  readonly area: Area;
  readonly table: XlsxTable;
}

export class Resolver {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly names = new Map<string, DefinedName>();
  private readonly nameReferences = new Map<DefinedName, ReturnType<typeof referencesOf>>();
  private readonly spillOf: (sheet: number, row: number, column: number) => Area | undefined;

  constructor(
    context: LoopContext,
    spillOf: (sheet: number, row: number, column: number) => Area | undefined,
  ) {
    this.sheets = new Map(context.sheets.map((name, index) => [name.toUpperCase(), index]));
    this.tables = new Map(
      context.tables.flatMap((table) => {
        const sheet = this.sheets.get(table.sheet.toUpperCase());
        return sheet === undefined
          ? []
          : [[table.name.toUpperCase(), { sheet, table, area: areaOf(table.range) }] as const];
      }),
    );
    for (const name of context.names) this.names.set(nameKey(name.name, name.sheet), name);
    this.spillOf = spillOf;
  }

  /** Areas that the references mean in a cell. @returns whether a name in them is known at calculation only */
  resolve(references: readonly Reference[], home: Home, add: (target: SheetArea) => void): boolean {
    return this.each(references, home, add, new Set());
  }

  private each(
    references: readonly Reference[],
    home: Home,
    add: (target: SheetArea) => void,
    open: Set<DefinedName>,
  ): boolean {
    let dynamic = false;
    for (const reference of references) {
      if (reference.kind === "name") {
        dynamic = this.name(reference.name, reference.sheet, home, add, open) || dynamic;
      } else if (reference.kind === "table") this.table(reference, home, add);
      else this.range(reference, home, add, open.size > 0);
    }
    return dynamic;
  }

  /** The name that a formula in this cell means: that of the sheet before that of the workbook. */
  lookUp(text: string, scope: string | undefined, home: Home): DefinedName | undefined {
    const sheet = scope === undefined ? home.sheet : this.sheets.get(scope.toUpperCase());
    return this.names.get(nameKey(text, sheet)) ?? this.names.get(nameKey(text, undefined));
  }

  /** The cells that a structured reference means; undefined when the table or the column does not exist. */
  tableArea(reference: TableReference, home: Home): SheetArea | undefined {
    let found: SheetArea | undefined;
    this.table(reference, home, (target) => {
      const area = found
        ? {
            ...target.area,
            top: Math.min(found.area.top, target.area.top),
            bottom: Math.max(found.area.bottom, target.area.bottom),
          }
        : target.area;
      found = { ...target, area };
    });
    return found;
  }

  private name(
    text: string,
    scope: string | undefined,
    home: Home,
    add: (target: SheetArea) => void,
    open: Set<DefinedName>,
  ): boolean {
    const name = this.lookUp(text, scope, home);
    if (!name) {
      // A table's bare name means its data.
      if (this.tables.has(text.toUpperCase())) {
        this.table({ kind: "table", table: text, columns: [], sections: [] }, home, add);
      }
      return false;
    }
    if (open.has(name)) return false;
    let found = this.nameReferences.get(name);
    if (!found) this.nameReferences.set(name, (found = referencesOf(name.text)));
    open.add(name);
    const dynamic = this.each(found.references, home, add, open);
    open.delete(name);
    return dynamic || found.dynamic;
  }

  private range(
    reference: RangeReference,
    home: Home,
    add: (target: SheetArea) => void,
    inName: boolean,
  ): void {
    const [first, last] = this.sheetSpan(reference, home);
    const area = inName ? shifted(reference, home) : reference.area;
    for (let sheet = first; sheet <= last; sheet++) {
      const spill = reference.kind === "spill" ? this.spillOf(sheet, area.top, area.left) : undefined;
      add({ sheet, area: spill ?? area, skipSelf: reference.skipSelf ?? false });
    }
  }

  private sheetSpan({ sheets }: RangeReference, home: Home): readonly [number, number] {
    if (!sheets) return [home.sheet, home.sheet];
    const [first, last] = sheets.map((name) => this.sheets.get(name.toUpperCase()) ?? -1);
    // A sheet that does not exist gives #REF!, no dependence.
    if (first === undefined || last === undefined || first < 0 || last < 0) return [0, -1];
    return first <= last ? [first, last] : [last, first];
  }

  private table(reference: TableReference, home: Home, add: (target: SheetArea) => void): void {
    const found =
      reference.table === undefined ? this.tableAt(home) : this.tables.get(reference.table.toUpperCase());
    if (!found) return;
    const { table, area, sheet } = found;
    const columns = reference.columns.map((column) =>
      table.columns.findIndex((name) => name.toUpperCase() === column.toUpperCase()),
    );
    if (columns.includes(-1)) return;
    const left = columns.length > 0 ? area.left + Math.min(...columns) : area.left;
    const right = columns.length > 0 ? area.left + Math.max(...columns) : area.right;
    for (const [top, bottom] of tableRows(reference.sections, found, home)) {
      if (top <= bottom) add({ sheet, area: { top, bottom, left, right }, skipSelf: false });
    }
  }

  private tableAt({ sheet, row, column }: Home): Table | undefined {
    return [...this.tables.values()].find(
      ({ area, sheet: own }) =>
        own === sheet && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
  }
}

/** Row spans of the sections of a table reference. */
function tableRows(
  sections: readonly string[],
  { table, area }: Table,
  home: Home,
): readonly (readonly [number, number])[] {
  const firstData = area.top + table.headerRows;
  const lastData = area.bottom - table.totalsRows;
  return (sections.length > 0 ? sections : ["data"]).map((section): readonly [number, number] => {
    switch (section.replace("#", "").toLowerCase()) {
      case "all":
        return [area.top, area.bottom];
      case "headers":
        return [area.top, firstData - 1];
      case "totals":
        return [lastData + 1, area.bottom];
      case "this row":
      case "@":
        return [home.row, home.row];
      default:
        return [firstData, lastData];
    }
  });
}

/** Text of a name is relative to A1: bounds without `$` move with the cell that uses the name and wrap around. */
function shifted({ area, relative }: RangeReference, home: Home): Area {
  const move = (bound: number, moves: boolean, by: number, size: number): number =>
    moves ? (bound + by) % size : bound;
  const rows = [
    move(area.top, relative.rows[0], home.row, MAX_ROWS),
    move(area.bottom, relative.rows[1], home.row, MAX_ROWS),
  ];
  const columns = [
    move(area.left, relative.columns[0], home.column, MAX_COLUMNS),
    move(area.right, relative.columns[1], home.column, MAX_COLUMNS),
  ];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function nameKey(name: string, sheet: number | undefined): string {
  return `${sheet === undefined ? "" : String(sheet)}\n${name.toUpperCase()}`;
}
