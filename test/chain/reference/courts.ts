/** Courts and the Council of State, all domains, in the second implementation. Source: the chain's equations. */
import { type Book } from "./book";
import { sumOver, type Sporen } from "./ind";
import { type Ask } from "./numbers";

type StartOf = (stock: string) => number;

/** A queue with `<id>.instroom`, `<id>.uitstroom` and `<id>.voorraad`, emptied by a capacity. */
function queue(book: Book, id: string, startOf: StartOf) {
  const stock = book.stock(`${id}.voorraad`, startOf(`${id}.voorraad`));
  return (ask: Ask, inflow: number, C: number): number => {
    const out = book.cap(ask, `${id}.uitstroom`, C, stock.begin() + inflow);
    book.note(ask, { [`${id}.instroom`]: inflow });
    stock.close(ask, inflow - out);
    return out;
  };
}

export function asylumCourts(book: Book, startOf: StartOf) {
  const ntb = queue(book, "rvdr.asiel.ntb", startOf);
  const appeals = queue(book, "rvdr.asiel.beroep", startOf);
  const higher = queue(book, "rvs.asiel.hb", startOf);

  /** @returns terug: what the IND gets back a period later */
  return function period(ask: Ask, sporen: Sporen): number {
    const vovo = sumOver(sporen, ({ name, R }) => ask.share(`rvdr.asiel.spoor${name}.vovo`) * R);
    const term = ask.factor("asiel.beslistermijn_maanden", 0) / ask.monthsInPeriod;
    const waiting = sumOver(sporen, ({ begin }) => begin);
    const over = Math.max(0, waiting - term * sumOver(sporen, ({ beslist }) => beslist));
    const Xuit = ntb(ask, ask.perYear("rvdr.ntb.kans") * over, ask.capacity("rvdr.ntb.capaciteit"));
    const Rin = sumOver(sporen, ({ name, R }) => ask.share(`rvdr.asiel.spoor${name}.beroep`) * R);
    const left = ask.capacity("rvdr.asiel.capaciteit") - ask.factor("rvdr.ntb.gewicht", 0) * Xuit;
    const Ruit = appeals(ask, Rin, left > 0 ? left : 0);
    const terug = ask.share("rvdr.asiel.gegrond") * Ruit;
    higher(ask, ask.share("rvs.asiel.hb") * Ruit, ask.capacity("rvs.asiel.capaciteit"));
    book.note(ask, {
      "rvdr.asiel.vovo.instroom": vovo,
      "asiel.beslistermijn.overschreden": over,
      "rvdr.asiel.terug": terug,
    });
    return terug;
  };
}

/** Regulier and bewaring: appeals, and further appeals of a share of the rulings. */
export function courtsOf(book: Book, domain: "regulier" | "bewaring", startOf: StartOf) {
  const appeals = queue(book, `rvdr.${domain}.beroep`, startOf);
  const higher = queue(book, `rvs.${domain}.hb`, startOf);
  return (ask: Ask, inflow: number): void => {
    const rulings = appeals(ask, inflow, ask.capacity(`rvdr.${domain}.capaciteit`));
    higher(ask, ask.share(`rvs.${domain}.hb`) * rulings, ask.capacity(`rvs.${domain}.capaciteit`));
  };
}
