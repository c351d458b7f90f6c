/**
 * One change to a valid block: the slips that analysts make, and the kinds of refusal that issue 2 lists.
 * Whether the changed block is still right is not decided here: the oracle reads it again.
 */
import { type Block, type Described } from "./blocks";
import { type Random } from "./random";
import { junkCell } from "./values";

export interface Change {
  readonly what: string;
  readonly cells: unknown;
  /** 1-based place of the one cell that changed, when it was one cell. */
  readonly row?: number;
  readonly column?: number;
}
type Changer = (random: Random, block: Described) => Change;

const copy = (cells: Block): Block => cells.map((row) => [...row]);
const filledRows = (cells: Block): number => {
  const blank = (cell: unknown): boolean => cell === "" || cell === null;
  let end = cells.length;
  while (end > 1 && cells[end - 1]?.every(blank) === true) end -= 1;
  return end;
};

function oneCell(what: string, value: (random: Random, old: unknown) => unknown, headings = false): Changer {
  return (random, { cells, headed }) => {
    const out = copy(cells);
    const row =
      headings && headed && random.chance(0.5) ? 0 : random.whole(headed ? 1 : 0, filledRows(cells) - 1);
    const column = random.whole(0, (cells[0]?.length ?? 1) - 1);
    const line = out[row];
    if (line) line[column] = value(random, line[column]);
    return { what, cells: out, row: row + 1, column: column + 1 };
  };
}
const numeric = (change: (random: Random, old: number) => unknown) => (random: Random, old: unknown) =>
  typeof old === "number" ? change(random, old) : -1;

const everyKans = (factor: number): Changer => {
  return (_random, { cells, headed }) => {
    const column = headed ? (cells[0] ?? []).indexOf("kans") : 0;
    const scaled = cells.map((row) =>
      row.map((cell, n) => (n === column && typeof cell === "number" ? cell * factor : cell)),
    );
    return { what: `every chance times ${factor}`, cells: scaled };
  };
};

const ADD_HEADINGS = ["toelichting", "kans", "spreiding", "jaar", "", "opmerking", "modus", "scenario"];
const SHAPES: readonly Changer[] = [
  (random, { cells }) => {
    const out = copy(cells);
    const row = random.whole(0, out.length - 1);
    out[row] = out[row]?.slice(0, -1) ?? [];
    return { what: "one row a cell shorter", cells: out };
  },
  (random, { cells }) => {
    const out = copy(cells);
    out[random.whole(0, out.length - 1)]?.push(1);
    return { what: "one row a cell longer", cells: out };
  },
  (random, { cells }) => {
    const gone = random.whole(0, (cells[0]?.length ?? 1) - 1);
    return {
      what: `column ${gone + 1} left out`,
      cells: cells.map((row) => row.filter((_, n) => n !== gone)),
    };
  },
  (random, { cells, headed }) => {
    const name = random.pick(ADD_HEADINGS);
    const fill = random.pick([1, "", "x", null]);
    const out = cells.map((row, n) => [...row, headed && n === 0 ? name : fill]);
    return { what: "a column more", cells: out };
  },
  (random, { cells }) => {
    const gone = random.whole(0, cells.length - 1);
    return { what: `row ${gone + 1} left out`, cells: cells.filter((_, n) => n !== gone) };
  },
  (random, { cells }) => {
    const twice = random.whole(0, cells.length - 1);
    return {
      what: `row ${twice + 1} twice`,
      cells: cells.flatMap((row, n) => (n === twice ? [row, [...row]] : [row])),
    };
  },
  (random, { cells }) => {
    const at = random.whole(0, cells.length);
    const blank = new Array<unknown>(cells[0]?.length ?? 0).fill(random.pick(["", null, 0]));
    return {
      what: `a blank row before row ${at + 1}`,
      cells: [...cells.slice(0, at), blank, ...cells.slice(at)],
    };
  },
  (random, { cells }) => {
    const [a, b] = [random.whole(0, cells.length - 1), random.whole(0, cells.length - 1)];
    return {
      what: `rows ${a + 1} and ${b + 1} swapped`,
      cells: cells.map((_, n) => cells[n === a ? b : n === b ? a : n]),
    };
  },
  (random, { cells }) => {
    const width = cells[0]?.length ?? 1;
    const [a, b] = [random.whole(0, width - 1), random.whole(0, width - 1)];
    const swap = (row: unknown[]): unknown[] => row.map((_, n) => row[n === a ? b : n === b ? a : n]);
    return { what: `columns ${a + 1} and ${b + 1} swapped`, cells: cells.map(swap) };
  },
  (_random, { cells }) => ({
    what: "turned a quarter",
    cells: (cells[0] ?? []).map((_, n) => cells.map((row) => row[n])),
  }),
  (_random, { cells }) => ({ what: "one flat list", cells: cells.flat() }),
  (_random, { cells }) => ({ what: "nested once more", cells: [cells] }),
  (_random, { cells }) => ({ what: "only the first cell", cells: cells[0]?.[0] }),
  (_random, { cells }) => ({ what: "headings without rows", cells: cells.slice(0, 1) }),
];

const CELLS: readonly Changer[] = [
  oneCell("a junk cell", (random) => junkCell(random), true),
  oneCell("a blank cell", (random) => random.pick(["", null]), true),
  oneCell(
    "another sign",
    numeric((_, old) => -old),
  ),
  oneCell("a number as text", (_, old) => String(old)),
  oneCell("a number as Dutch text", (_, old) => String(old).replace(".", ",")),
  oneCell("an error cell", (random) =>
    random.pick(["#N/B", "#DIV/0!", "#VALUE!", { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }]),
  ),
  oneCell(
    "an error in size",
    numeric((random, old) => old * random.pick([100, 0.01, 1000, 1e-3])),
  ),
  oneCell(
    "a hair more",
    numeric((random, old) => old + random.pick([1e-3, 1e-8, 2e-9, 5e-10, -5e-10, 1e-12])),
  ),
  oneCell("zero", () => 0),
  oneCell(
    "one more",
    numeric((_, old) => old + 1),
  ),
  oneCell("another family", (random) =>
    random.pick([
      "afgekapt",
      "lognormaal",
      "gesplitst",
      "normaal",
      "uniform",
      "Normaal",
      "lognormal",
      "norm",
    ]),
  ),
  oneCell("a boolean", (random) => random.chance(0.5)),
  oneCell("not finite", (random) => random.pick([NaN, Infinity, -Infinity])),
  oneCell("a letter less", (_, old) => (typeof old === "string" ? old.slice(0, -1) : old), true),
  oneCell("capitals", (_, old) => (typeof old === "string" ? old.toUpperCase() : old), true),
];

/** One change, of the cells or of the shape. */
export function changed(random: Random, block: Described): Change {
  const kind = random.unit();
  if (kind < 0.05) return everyKans(100)(random, block);
  if (kind < 0.08) return everyKans(random.pick([0.999, 1 + 2e-9, 1 + 5e-10, 2]))(random, block);
  return random.pick(kind < 0.65 ? CELLS : SHAPES)(random, block);
}
