/**
 * All parts of a whole in one spilling formula, over one period or several: MPP.VERDEEL.
 * Method: each cell of the array must be one share times one flow, the shares down and the flows along, 1 together.
 */
import { MONTHS } from "../headings";
import { rectangle } from "../references";
import { type Recognised, type Subject } from "../subject";
import { type CellRef, type Poly } from "../symbol/poly";
import { sameCell } from "./lines";
import { type Product, productOf } from "./product";
import { divided, TOLERANCE } from "./share";

type Products = readonly (readonly Product[])[];

interface Sides {
  readonly shares: readonly CellRef[];
  readonly flows: readonly CellRef[];
}

/** One share for each line and one flow for each column; undefined when a cell is anything else. */
function sidesOf(products: Products): Sides | undefined {
  const shares = products.flatMap(([first]) => first?.shares.slice(0, 1) ?? []);
  const flows = (products[0] ?? []).map(({ flow }) => flow);
  const fits = products.every((row, i) =>
    row.every((each, j) => {
      const [[share], s, f] = [each.shares, shares[i], flows[j]];
      return share && s && f && sameCell(share, s) && sameCell(each.flow, f);
    }),
  );
  return fits && rectangle(shares) && rectangle(flows) ? { shares, flows } : undefined;
}

/** One share times one flow in every cell. */
function productsOf(lines: readonly (readonly Poly[])[], subject: Subject): Products | undefined {
  const products = lines.map((row) =>
    row.flatMap((poly): Product[] => {
      const product = productOf(poly, subject);
      return product?.shares.length === 1 && product.percent.length === 0 ? [product] : [];
    }),
  );
  return products.every((row, i) => row.length === lines[i]?.length) ? products : undefined;
}

export function recogniseSpilledShares(
  polys: readonly (readonly Poly[])[],
  subject: Subject,
): Recognised | undefined {
  const [wide = []] = polys;
  const turned = polys.length === 1 && isOfOneFlow(wide, subject);
  const products = productsOf(turned ? wide.map((poly) => [poly]) : polys, subject);
  const sides = products && sidesOf(products);
  if (!sides || sides.shares.length < 2) return undefined;
  const { shares, flows } = sides;
  if (isUpright(flows) || !areWhole(shares, subject)) return undefined;
  const found = divided({ shares, flows, anchor: subject.place, down: !turned }, subject);
  return found && { ...found, kind: kindOf(sides, subject), results: found.results.slice(0, 1) };
}

/** One flow over twelve shares is a year over its months, and so are several when the shares are headed by the months. */
function kindOf({ shares, flows }: Sides, { labels }: Subject): "maandverdeling" | "aandeel" {
  if (shares.length !== MONTHS) return "aandeel";
  const named = [true, false].some((across) =>
    shares.every((cell, i) => labels.period(cell, across) === i + 1),
  );
  return flows.length === 1 || named ? "maandverdeling" : "aandeel";
}

function isUpright([first, second]: readonly CellRef[]): boolean {
  return second !== undefined && first?.row !== second.row;
}

function areWhole(shares: readonly CellRef[], { reading }: Subject): boolean {
  const sum = shares.reduce((so, cell) => so + (reading.number(cell) ?? NaN), 0);
  return Math.abs(sum - 1) <= TOLERANCE;
}

function isOfOneFlow(row: readonly Poly[], subject: Subject): boolean {
  const products = row.map((poly) => productOf(poly, subject));
  const [first] = products;
  return (
    row.length > 1 && first !== undefined && products.every((each) => each && sameCell(each.flow, first.flow))
  );
}
