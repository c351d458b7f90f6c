/** Regulier and bewaring, in the second implementation. Source: the chain's equations, "Regulier" and "Bewaring". */
import { type Book } from "./book";
import { courtsOf } from "./courts";
import { type Ask, delay, type GivenSet } from "./numbers";

type StartOf = (stock: string) => number;

/** `<p>` of the regulier products. */
export const PRODUCTS = [
  "mvv",
  "vvr_gezin",
  "vvr_arbeid",
  "vvr_studie",
  "vvr_overig",
  "brexit_tev",
  "naturalisatie",
  "bezwaar",
] as const;

export function regulier(book: Book, startOf: StartOf) {
  const products = PRODUCTS.map((p) => {
    const id = `ind.regulier.${p}`;
    return { p, id, stock: book.stock(`${id}.voorraad`, startOf(`${id}.voorraad`)) };
  });
  const courts = courtsOf(book, "regulier", startOf);

  return function period(ask: Ask): void {
    let appeals = 0;
    for (const { p, id, stock } of products) {
      const i = ask.perYear(`regulier.${p}.instroom`);
      const C = ask.capacity(`regulier.${p}.capaciteit`);
      const o = book.cap(ask, `${id}.productie`, C, stock.begin() + i);
      const r = (1 - ask.share(`regulier.${p}.inwilliging`)) * o;
      appeals += ask.share(`rvdr.regulier.${p}.beroep`) * r;
      book.note(ask, { [`${id}.instroom`]: i, [`${id}.afwijzing`]: r });
      stock.close(ask, i - o);
    }
    courts(ask, appeals);
  };
}

export function bewaring(book: Book, set: GivenSet, months: boolean, startOf: StartOf) {
  const held = book.stock("bewaring.bezetting", startOf("bewaring.bezetting"));
  const leave = delay(set, months, {
    weights: "bewaring.duur",
    history: "bewaring.historie",
    empties: true,
  });
  const courts = courtsOf(book, "bewaring", startOf);

  return function period(ask: Ask): void {
    const win = ask.perYear("bewaring.invoer");
    const wuit = leave(win);
    book.note(ask, { "bewaring.instroom": win, "bewaring.uitstroom": wuit });
    held.close(ask, win - wuit);
    courts(ask, ask.share("rvdr.bewaring.beroep") * win);
  };
}
