/**
 * Trees of formulas and the areas that they read.
 * Method: of copied formulas the first is read; a copy is its tree with the references moved along. Columns of tables
 * depend on the row, and a range with a `$` on one corner may turn round: such a formula is read itself.
 */
import { type BookIndex, type Place } from "./book";
import { type Families, type Family } from "./families";
import { type Notes, readFormula } from "./formula/read-formula";
import { type Area, areasOf, type Node, NotRead } from "./formula/tree";

export interface Trees {
  /** undefined when there is no formula, or none that is understood. */
  readonly tree: (place: Place) => Node | undefined;
  /** The tree of the first copy of the formula: the same but for its places. */
  readonly shape: (place: Place) => Node | undefined;
  /** Everything that the formula refers to, in its order; undefined when it is not understood. */
  readonly areas: (place: Place) => readonly Area[] | undefined;
}

/** The formula of a family that was read. */
interface First {
  readonly place: Place;
  readonly node: Node | undefined;
  readonly areas: readonly Area[];
  /** Whether its copies are the same tree with other places. */
  readonly moves: boolean;
  /** Whether they are so on other sheets too. */
  readonly everywhere: boolean;
}

function read(place: Place, index: BookIndex, notes?: Notes): Node | undefined {
  const text = index.cell(place)?.formula;
  if (text === undefined) return undefined;
  try {
    return readFormula(text, place, index, notes);
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

function firstOf(place: Place, index: BookIndex): First {
  const notes = { named: false };
  const node = read(place, index, notes);
  const areas = node ? areasOf(node) : [];
  const straight = areas.every(({ fixed }) => fixed.top === fixed.bottom && fixed.left === fixed.right);
  const moves = straight && !(index.cell(place)?.formula ?? "[").includes("[");
  return { place, node, areas, moves, everywhere: moves && !notes.named && node !== undefined };
}

/** How a copy stands to the first. */
interface Move {
  readonly sheet: number;
  readonly rows: number;
  readonly columns: number;
}

function moveTo({ sheet, row, column }: Place, { place }: First): Move | undefined {
  if (sheet === place.sheet && row === place.row && column === place.column) return undefined;
  return { sheet, rows: row - place.row, columns: column - place.column };
}

function movedArea(area: Area, { sheet, rows, columns }: Move): Area {
  const { fixed } = area;
  const [down, right] = [fixed.top ? 0 : rows, fixed.left ? 0 : columns];
  if (down === 0 && right === 0 && (area.own !== true || area.sheet === sheet)) return area;
  return {
    ...area,
    sheet: area.own === true ? sheet : area.sheet,
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  };
}

function movedAll(nodes: readonly Node[], move: Move): Node[] {
  return nodes.map((each) => movedNode(each, move));
}

function movedNode(node: Node, move: Move): Node {
  switch (node.kind) {
    case "area":
      return { kind: "area", area: movedArea(node.area, move) };
    case "call":
      return { kind: "call", name: node.name, args: movedAll(node.args, move) };
    case "array":
      return { kind: "array", rows: node.rows.map((row) => movedAll(row, move)) };
    case "lambda":
      return { kind: "lambda", parameters: node.parameters, body: movedNode(node.body, move) };
    case "number":
    case "text":
    case "boolean":
    case "error":
    case "missing":
    case "local":
      return node;
  }
}

/** Families with one formula on several sheets share what was read, when it means the same on each. */
function firstsOf(index: BookIndex): (family: Family) => First | undefined {
  const known = new Map<Family, First | undefined>();
  const shared = new Map<string, First>();
  return (family) => {
    if (known.has(family)) return known.get(family);
    const [place] = family.places;
    const formula = family.key.slice(family.key.indexOf("|") + 1);
    const first = shared.get(formula) ?? (place && firstOf(place, index));
    if (first?.everywhere === true) shared.set(formula, first);
    known.set(family, first);
    return first;
  };
}

export function treesOf(index: BookIndex, families: Families): Trees {
  const firstIn = firstsOf(index);
  const trees: (Node | null | undefined)[] = [];

  function first(place: Place): First | undefined {
    const family = families.of(place);
    return family && firstIn(family);
  }

  function found(place: Place): Node | undefined {
    const like = first(place);
    if (!like?.moves) return like && read(place, index);
    const move = moveTo(place, like);
    return like.node && move ? movedNode(like.node, move) : like.node;
  }

  function tree(place: Place): Node | undefined {
    const id = index.id(place);
    if (id === undefined) return undefined;
    const known = trees[id];
    if (known !== undefined) return known ?? undefined;
    const node = found(place);
    trees[id] = node ?? null;
    return node;
  }

  function areas(place: Place): readonly Area[] | undefined {
    const like = first(place);
    if (!like?.moves) {
      const node = like && tree(place);
      return node && areasOf(node);
    }
    const move = moveTo(place, like);
    return like.node && (move ? like.areas.map((area) => movedArea(area, move)) : like.areas);
  }

  return { tree, shape: (place) => first(place)?.node, areas };
}
