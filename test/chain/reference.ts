/**
 * The whole chain a second time, written from the working group's equations alone: nested functions per partner with
 * the equations' own names, no table of rules, nothing from `src/chain`. It judges what the model tables and the kernel
 * make of the same equations.
 */
import { Book, type Series } from "./reference/book";
import { asylumCourts } from "./reference/courts";
import { type Arrivals, indAsylum, nareis } from "./reference/ind";
import { asking, type GivenSet, profilesOf, Refused } from "./reference/numbers";
import { bewaring, regulier } from "./reference/others";
import { coa, dtv, nidosPoliceMinistries } from "./reference/partners";

export { type Given, type GivenSet, Refused } from "./reference/numbers";
export { type Series } from "./reference/book";

export interface ReferenceRun {
  /** Per id a value for each period; null where there is none. */
  readonly periods: ReadonlyMap<string, Series>;
  /** The same per year; those of a yearly run are its periods. */
  readonly years: ReadonlyMap<string, Series>;
}

/**
 * @param set parameter id → value, or value per year of the run
 * @param inflow first applications per year
 * @throws Refused
 */
export function referenceRun(set: GivenSet, inflow: readonly number[], months: boolean): ReferenceRun {
  const book = new Book();
  const profiles = months ? profilesOf(set) : undefined;
  const first = asking(set, profiles, 0);
  const startOf = (stock: string): number => first.once(`${stock}.startvoorraad`);
  const ind = indAsylum(book, startOf);
  const family = nareis(book, set, months, startOf);
  const departure = dtv(book, startOf);
  const courts = asylumCourts(book, startOf);
  const reception = coa(book, startOf);
  const others = nidosPoliceMinistries(book, startOf);
  const regular = regulier(book, startOf);
  const detention = bewaring(book, set, months, startOf);

  const yearBefore = first.once("rvdr.asiel.terug.historie");
  let terug = months ? yearBefore / 12 : yearBefore;
  if (terug < -1e-6) throw new Refused("rvdr.asiel.terug.historie", -1);
  const count = inflow.length * (months ? 12 : 1);
  for (let t = 0; t < count; t++) {
    const ask = asking(set, profiles, t);
    const yearly = inflow[months ? Math.floor(t / 12) : t] ?? NaN;
    const arrivals: Arrivals = {
      A: profiles === undefined ? yearly : yearly * (profiles.applications[t % 12] ?? NaN),
      H: ask.perYear("asiel.hasa"),
      Z: ask.perYear("asiel.zij_instroom"),
      V: ask.perYear("asiel.hervestiging"),
      P: ask.perYear("asiel.herplaatsing"),
    };
    book.note(ask, {
      "asiel.instroom.eerste": arrivals.A,
      "asiel.instroom.hasa": arrivals.H,
      "asiel.instroom.zij": arrivals.Z,
      "asiel.instroom.hervestiging": arrivals.V,
      "asiel.instroom.herplaatsing": arrivals.P,
    });
    const sporen = ind(ask, arrivals, terug);
    const inreis = family(ask, arrivals, sporen);
    const Tuit = departure(ask, sporen);
    terug = courts(ask, sporen);
    reception(ask, arrivals, sporen, { inreis, Tuit });
    others(ask, arrivals, sporen, inreis);
    regular(ask);
    detention(ask);
  }
  return { periods: book.series, years: months ? book.years() : book.series };
}
