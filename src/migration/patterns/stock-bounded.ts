/**
 * A stock with its outflow at a capacity written in it: begin + in − MIN(capacity; begin + in).
 * Method: of the parts of the formula as it is written the one that bends is taken off, and bounds what the other parts add
 * up to. It stays in the call as it is written.
 */
import { endStocks } from "../../chain";
import { placeKey } from "../reading";
import { cellText } from "../references";
import { type Recognised, type RoleOf, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { add, type CellRef, cellsOf, constant, same, scale } from "../symbol/poly";
import { boundedBy, hasBend, type Work } from "./capacity-work";
import { isStock } from "./capacity-words";
import { amount, argument, argumentList, drawOf } from "./flows";
import { bendOf } from "./smaller";
import { partsAt, type Signed } from "./stock-listed";

export function recogniseBoundedStock(subject: Subject): Recognised | undefined {
  const { place, labels, view } = subject;
  if (view !== "" || !isStock(labels.all(place))) return undefined;
  const parts = partsAt(place, subject) ?? [];
  const [outflow, ...more] = parts.filter(({ poly }) => hasBend(poly));
  if (!outflow || outflow.sign > 0 || more.length > 0) return undefined;
  const within = { ...subject, poly: outflow.poly };
  const rest = parts
    .filter((part) => part !== outflow)
    .reduce((sum, { sign, poly }) => add(sum, scale(poly, sign)), constant(0));
  const bend = bendOf(outflow.poly, within);
  if (!bend || !same(bend.available, rest)) return undefined;
  for (const across of [true, false]) {
    const work = boundedBy(outflow.poly, within, across);
    if (work?.sure === true) return inOneCell(work, outflow, subject);
  }
  return undefined;
}

function rolesOf({ begin, flows, capacity }: Work, { reading }: Subject): Recognised["roles"] {
  const roles = new Map<string, RoleOf>();
  const put = (cell: CellRef, role: RoleOf["role"]): void => {
    roles.set(placeKey(cell), { cell, role });
  };
  for (const cell of cellsOf(capacity)) put(cell, (reading.number(cell) ?? 0) > 1 ? "flow" : "share");
  // What leaves otherwise stays below what is there, because the function refuses a stock below 0.
  for (const flow of flows) put(flow.cell, flow.role === "in" ? drawOf(flow) : "share");
  put(begin, "level");
  return roles;
}

function inOneCell(work: Work, { text, poly }: Signed, subject: Subject): Recognised {
  const { place, reading } = subject;
  const { begin, flows } = work;
  const cell = (each: CellRef): string => cellText(each, place, reading.index);
  const of = (role: "in" | "out" | "withdrawal"): string | undefined =>
    argument(flows, role, { flow: cell, share: () => "" });
  const out = [text, of("out")].filter((each) => each !== undefined).join("+");
  return {
    kind: "voorraad",
    proposal: `=MPP.VOORRAAD(${argumentList([cell(begin), of("in"), out, of("withdrawal")])})`,
    reason: { code: "stock-cell" },
    results: [
      {
        place,
        meaning: (numbers) => {
          const gone = amount(flows, "out", numbers, (each) => each);
          return (
            endStocks({
              begin: numbers(begin),
              inflow: [amount(flows, "in", numbers, (each) => each)],
              outflow: [(polyNumber(poly, numbers) ?? NaN) + gone],
              withdrawal: [amount(flows, "withdrawal", numbers, (each) => each)],
              correction: [0],
            })[0] ?? NaN
          );
        },
      },
    ],
    roles: rolesOf(work, subject),
    anchor: place,
  };
}
