/**
 * Circular references of a workbook. The calculation engine returns numbers for them without a word, and Excel shows
 * 0; a number that depends on itself means nothing, so each loop is listed instead, with the cells that use it.
 * Method: graph of formulas and of the search trees of their columns, strongly connected components (Tarjan 1972).
 * @assumption A-22
 */
import type { XlsxWorkbook } from "../../xlsx";
import { type Area, areaOf, type CellPlace, placeName } from "../address";
import { type FormulaReferences, referencesOf } from "../formula/references";
import { SheetIndex } from "./column-index";
import { componentsOf } from "./components";
import { type LoopContext, Resolver, type SheetArea } from "./resolve";

export type { LoopContext } from "./resolve";

/** A cell with a formula, as the formula bar shows it without `=`; `range` is what it spills over, when it does. */
export interface FormulaCell extends CellPlace {
  readonly text: string;
  readonly range?: string;
}

export interface Loop {
  /** A shortest way around: each cell uses the next, the last uses the first. */
  readonly cells: readonly CellPlace[];
  /** All cells that use each other, those of `cells` included, in the order of the input. */
  readonly members: readonly CellPlace[];
}

export interface LoopReport {
  readonly loops: readonly Loop[];
  /** Cells outside the loops whose value depends on one. */
  readonly dependents: readonly CellPlace[];
  /** Formulas whose references are known at calculation only (INDIRECT, OFFSET). */
  readonly dynamic: readonly CellPlace[];
}

/** References of formula texts seen before; give the same map after each edit to read only what is new. */
export type ReferenceCache = Map<string, FormulaReferences>;

export interface LoopOptions {
  readonly cache?: ReferenceCache;
  /** References that formulas turned out to have during calculation. */
  readonly observed?: readonly { readonly from: CellPlace; readonly sheet: string; readonly area: Area }[];
}

/** Formulas of a workbook as it was read. Data tables hold no formula of their own. */
export function formulasOf(book: XlsxWorkbook): FormulaCell[] {
  return book.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ ref, formula }) =>
      formula && formula.kind !== "data-table"
        ? [{ sheet, ref, text: formula.text, ...(formula.range ? { range: formula.range } : {}) }]
        : [],
    ),
  );
}

export function contextOf(book: XlsxWorkbook): LoopContext {
  return { sheets: book.sheets.map(({ name }) => name), names: book.names, tables: book.tables };
}

/** Loops among the formulas; a formula that cannot be parsed counts with every reference that its words show. */
export function findLoops(
  formulas: Iterable<FormulaCell>,
  context: LoopContext,
  { cache = new Map(), observed = [] }: LoopOptions = {},
): LoopReport {
  const graph = new FormulaGraph([...formulas], context, cache);
  for (const { from, sheet, area } of observed) graph.observe(from, sheet, area);
  return graph.report();
}

interface Node extends FormulaCell {
  readonly sheetIndex: number;
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

class FormulaGraph {
  private readonly nodes: readonly Node[];
  private readonly indexes: SheetIndex[] = [];
  private readonly sheetNumbers: ReadonlyMap<string, number>;
  private readonly targets: number[][] = [];
  private readonly dynamic: number[] = [];

  constructor(formulas: readonly FormulaCell[], context: LoopContext, cache: ReferenceCache) {
    this.sheetNumbers = new Map(context.sheets.map((name, index) => [name.toUpperCase(), index]));
    this.nodes = formulas.map((formula) => this.node(formula));
    const occupants = context.sheets.map(() => [] as { area: Area; formula: number }[]);
    this.nodes.forEach(({ sheetIndex, area }, formula) => occupants[sheetIndex]?.push({ area, formula }));
    let vertex = this.nodes.length;
    for (const list of occupants) {
      const index = new SheetIndex(list, vertex);
      this.indexes.push(index);
      vertex = index.end;
    }
    const spills = new Map(
      this.nodes.map((node) => [spillKey(node.sheetIndex, node.row, node.column), node.area]),
    );
    const resolver = new Resolver(context, (...place) => spills.get(spillKey(...place)));
    this.nodes.forEach((node, index) => {
      const found = cachedReferences(node, cache);
      const targets: number[] = [];
      const home = { sheet: node.sheetIndex, row: node.row, column: node.column };
      const dynamicName = resolver.resolve(found.references, home, (target) => {
        this.connect(node, target, targets);
      });
      if (found.dynamic || dynamicName) this.dynamic.push(index);
      this.targets.push(targets);
    });
  }

  private node(formula: FormulaCell): Node {
    const { top, left } = areaOf(formula.ref);
    const sheetIndex = this.sheetNumbers.get(formula.sheet.toUpperCase()) ?? -1;
    return { ...formula, sheetIndex, row: top, column: left, area: areaOf(formula.range ?? formula.ref) };
  }

  private connect(node: Node, { sheet, area, skipSelf }: SheetArea, targets: number[]): void {
    const index = this.indexes[sheet];
    const own = skipSelf && sheet === node.sheetIndex;
    for (const part of own ? without(area, node.row, node.column) : [area]) {
      index?.find(part, (vertex) => targets.push(vertex));
    }
  }

  observe(from: CellPlace, sheet: string, area: Area): void {
    const index = this.nodes.findIndex((node) => node.sheet === from.sheet && node.ref === from.ref);
    const targets = this.targets[index];
    if (!targets) return;
    this.indexes[this.sheetNumbers.get(sheet.toUpperCase()) ?? -1]?.find(area, (vertex) =>
      targets.push(vertex),
    );
  }

  report(): LoopReport {
    const count = this.nodes.length;
    const components = componentsOf(this.indexes.at(-1)?.end ?? count, (vertex) => this.neighbours(vertex));
    const loops = new Map<number, number[]>();
    for (let node = 0; node < count; node++) {
      const component = components.of[node] ?? -1;
      // A formula always closes a loop through the tree leaf of its own cell, so a loop has two vertices or more.
      if ((components.sizes[component] ?? 0) < 2) continue;
      const members = loops.get(component);
      if (members) members.push(node);
      else loops.set(component, [node]);
    }
    return {
      loops: [...loops.values()].map((members) => this.loop(members, components.of)),
      dependents: this.dependents(components.of, components.sizes.length, loops),
      dynamic: this.dynamic.map((node) => this.place(node)),
    };
  }

  private neighbours(vertex: number): readonly number[] {
    if (vertex < this.nodes.length) return this.targets[vertex] ?? [];
    return this.indexes.find(({ end }) => vertex < end)?.children(vertex) ?? [];
  }

  /** Components are numbered after those that they use, so one pass in that order carries the taint along. */
  private dependents(of: Int32Array, count: number, loops: ReadonlyMap<number, unknown>): CellPlace[] {
    if (loops.size === 0) return [];
    const members: number[][] = Array.from({ length: count }, () => []);
    of.forEach((component, vertex) => members[component]?.push(vertex));
    const tainted = new Uint8Array(count);
    members.forEach((vertices, component) => {
      const uses = (vertex: number): boolean =>
        this.neighbours(vertex).some((target) => tainted[of[target] ?? 0] === 1);
      if (loops.has(component) || vertices.some(uses)) tainted[component] = 1;
    });
    return this.nodes.flatMap((_, node) => {
      const component = of[node] ?? 0;
      return tainted[component] === 1 && !loops.has(component) ? [this.place(node)] : [];
    });
  }

  /** Breadth first from the first cell back to itself, inside the component. */
  private loop(members: readonly number[], of: Int32Array): Loop {
    const [start = 0] = members;
    const component = of[start];
    const cameFrom = new Map<number, number>();
    const queue = [start];
    for (let i = 0; i < queue.length && !cameFrom.has(start); i++) {
      const vertex = queue[i] ?? start;
      for (const target of this.neighbours(vertex)) {
        if (of[target] !== component || cameFrom.has(target)) continue;
        cameFrom.set(target, vertex);
        queue.push(target);
      }
    }
    const way: number[] = [];
    let vertex = start;
    do {
      vertex = cameFrom.get(vertex) ?? start;
      if (vertex < this.nodes.length) way.unshift(vertex);
    } while (vertex !== start);
    return { cells: way.map((node) => this.place(node)), members: members.map((node) => this.place(node)) };
  }

  private place(node: number): CellPlace {
    const { sheet = "", ref = "" } = this.nodes[node] ?? {};
    return { sheet, ref };
  }
}

/** The formula's text decides its references, together with its place where it asks for ROW() or COLUMN(). */
function cachedReferences({ text, row, column }: Node, cache: ReferenceCache): FormulaReferences {
  const key = /\b(?:ROW|COLUMN)\(\s*\)/i.test(text) ? `${row},${column}\n${text}` : text;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = referencesOf(text, [row, column])));
  return found;
}

/** The area in up to four parts, without one cell. */
function without(area: Area, row: number, column: number): Area[] {
  const { top, left, bottom, right } = area;
  if (row < top || row > bottom || column < left || column > right) return [area];
  return [
    { top, left, bottom: row - 1, right },
    { top: row + 1, left, bottom, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function spillKey(sheet: number, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}

/** "Blad1!A1 → Blad1!B1 → Blad1!A1"; long loops are cut in the middle. */
export function loopText({ cells }: Loop, limit = 20): string {
  const names = [...cells, ...cells.slice(0, 1)].map(placeName);
  if (names.length <= limit) return names.join(" → ");
  return [...names.slice(0, limit - 3), "…", ...names.slice(-2)].join(" → ");
}
