/**
 * Quantile looked up on a grid of cumulative chances: by linear interpolation or as a grid point, in any spelling.
 * Method: by value. The formula is worked out on random rising chances and random asked chances and held against each
 * way to look up; it is recognised only when one way gives the same every time. Grid and exact quantile differ.
 */
import { type Place } from "../book";
import { choicesOf, isChoice } from "../choices";
import { cellsOfArea, type Node, sizeOf } from "../formula/tree";
import { cellText } from "../references";
import { type Counting } from "../slices";
import { type Recognised, type Scan } from "../subject";
import { gridOf } from "./grid";
import { type Seen, wayOf } from "./grid-ways";
import { mixtureOf } from "./mixture";
import { type Asked, inputsOf, readsGrid } from "./quantile-inputs";
import { quantileWithin } from "./quantile-within";
import { type Scenarios } from "./scenario-table";

/** @param step the cell holds what is found rounded to this @yields nothing but that it may be interrupted */
export function* recogniseQuantile(
  place: Place,
  tree: Node,
  scan: Scan,
  step?: number,
): Counting<Recognised | undefined> {
  // A cell that repeats a quantile is no look-up itself.
  if (tree.kind === "area" || choosesByText(place, tree, scan)) return undefined;
  if (readsGrid(place, scan)) {
    const { lines, asked, single } = inputsOf(tree, scan);
    const grids = lines.map((line) => gridOf(line, scan)).filter((grid) => grid !== undefined);
    for (const grid of grids) {
      for (const each of asked) {
        const seen = yield* wayOf({ place, tree, grid, asked: each, single, step }, scan);
        if (seen)
          return proposalOf(place, each, { ...seen, count: grid.xs.length }, grid.mixture.scenarios, scan);
      }
    }
  }
  const within = yield* quantileWithin(place, tree, scan, step);
  return within && proposalOf(place, within.asked, within, within.scenarios, scan);
}

/** Calls that compare a cell with something. The first cell of an OFFSET, for one, only says from where. */
const COMPARING: ReadonlySet<string> = new Set([
  "=",
  "<>",
  "SWITCH",
  "EXACT",
  "MATCH",
  "XMATCH",
  "XLOOKUP",
  "LOOKUP",
]);

/** By a word in a cell that is no heading: which tail, say. Random numbers would not show what it does. */
function choosesByText(place: Place, tree: Node, { reading }: Scan): boolean {
  const choices = choicesOf(tree, place);
  const isWord = (node: Node): boolean => {
    const [cell] = node.kind === "area" && sizeOf(node.area) === 1 ? cellsOfArea(node.area) : [];
    return cell !== undefined && isChoice(choices, cell) && typeof reading.value(cell) === "string";
  };
  const compares = (node: Node): boolean =>
    node.kind === "call" &&
    ((COMPARING.has(node.name) && node.args.some(isWord)) || node.args.some(compares));
  return choices.size > 0 && compares(tree);
}

function proposalOf(
  place: Place,
  { of, parts }: Asked,
  { way, more, count }: Seen & { readonly count: number },
  scenarios: Scenarios,
  scan: Scan,
): Recognised {
  const cell = typeof of === "number" ? String(of) : cellText(of, place, scan.reading.index);
  const text = parts === 1 ? cell : `${cell}/${parts}`;
  return {
    kind: way === "interpolation" ? "kwantiel-interpolatie" : "kwantiel-trap",
    proposal: `=MPP.KWANTIEL(${more ? `1-${text}` : text},${scenarios.text(place)})`,
    reason: { code: way === "interpolation" ? "grid-interpolation" : "grid-step", count },
    results: [],
    own: (numbers) => {
      const chance = (typeof of === "number" ? of : numbers(of)) / parts;
      return mixtureOf(scenarios.rows(numbers)).quantile(more ? 1 - chance : chance);
    },
    roles: new Map(),
    anchor: place,
  };
}
