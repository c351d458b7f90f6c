/**
 * Which formulas stand in a range, without visiting each cell: per column a segment tree over the rows that hold
 * formulas, so that a reference to a whole column costs log(n) edges. Ranges that a formula spills over are kept
 * apart as rectangles. Method: iterative segment tree (children of i are 2i and 2i+1), its nodes used as vertices
 * of the graph. Source: Cormen et al., Introduction to Algorithms, ch. 17 (augmented trees).
 */
import { type Area, intersects } from "../address";

interface Column {
  readonly column: number;
  /** Sorted. */
  readonly rows: Int32Array;
  /** Vertex of the leaf of row i is `base + rows.length + i`. */
  readonly base: number;
  /** Formula of each row. */
  readonly formulas: Int32Array;
}

interface Spill {
  readonly area: Area;
  /** Leaf of the first cell, so that a formula that reads its own spill range closes a loop as any other. */
  readonly leaf: number;
}

/** A formula and the cells that its result fills. */
export interface Occupant {
  readonly area: Area;
  readonly formula: number;
}

/** Where the formulas of one sheet stand. */
export class SheetIndex {
  private readonly columns: readonly Column[];
  private readonly spills: readonly Spill[];
  /** First vertex number behind those of this sheet. */
  readonly end: number;

  /** @param firstVertex vertex numbers of this sheet's trees start here */
  constructor(occupants: readonly Occupant[], firstVertex: number) {
    const byColumn = new Map<number, Occupant[]>();
    for (const occupant of occupants) {
      const { area } = occupant;
      const list = byColumn.get(area.left);
      if (list) list.push(occupant);
      else byColumn.set(area.left, [occupant]);
    }
    const spills: Spill[] = [];
    let base = firstVertex;
    this.columns = [...byColumn]
      .sort(([a], [b]) => a - b)
      .map(([column, list]) => {
        list.sort((a, b) => a.area.top - b.area.top);
        const rows = Int32Array.from(list, ({ area }) => area.top);
        const result = { column, rows, base, formulas: Int32Array.from(list, ({ formula }) => formula) };
        list.forEach(({ area }, i) => {
          if (area.top !== area.bottom || area.left !== area.right) {
            spills.push({ area, leaf: result.base + rows.length + i });
          }
        });
        base += 2 * rows.length;
        return result;
      });
    this.spills = spills;
    this.end = base;
  }

  /** Vertices that together stand for all formulas whose cells meet the area. */
  find(area: Area, add: (vertex: number) => void): void {
    for (let i = lowerBound(this.columns, area.left); i < this.columns.length; i++) {
      const column = this.columns[i];
      if (!column || column.column > area.right) break;
      findRows(column, area, add);
    }
    for (const spill of this.spills) if (intersects(spill.area, area)) add(spill.leaf);
  }

  /** Formula or tree nodes below a vertex of this sheet. */
  children(vertex: number): readonly number[] {
    let low = 0;
    let high = this.columns.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.columns[middle]?.base ?? Infinity) <= vertex) low = middle;
      else high = middle - 1;
    }
    const column = this.columns[low];
    if (!column) return [];
    const node = vertex - column.base;
    const size = column.rows.length;
    if (node >= size) return [column.formulas[node - size] ?? 0];
    return [column.base + 2 * node, column.base + 2 * node + 1];
  }
}

function findRows({ rows, base }: Column, area: Area, add: (vertex: number) => void): void {
  const size = rows.length;
  let from = lowerRow(rows, area.top) + size;
  let to = lowerRow(rows, area.bottom + 1) + size;
  for (; from < to; from >>= 1, to >>= 1) {
    if (from & 1) add(base + from++);
    if (to & 1) add(base + --to);
  }
}

/** First index whose row is at least `row`. */
function lowerRow(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerBound(columns: readonly Column[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.column ?? Infinity) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
