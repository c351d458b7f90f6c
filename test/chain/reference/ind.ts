/** IND asylum and nareis, in the second implementation. Source: the chain's equations, "IND asylum" and "Nareis". */
import { type Book, type Stock } from "./book";
import { type Ask, delay, type GivenSet, Refused } from "./numbers";

export interface Arrivals {
  /** First applications, repeat applications, side inflow, resettled, relocated. */
  readonly A: number;
  readonly H: number;
  readonly Z: number;
  readonly V: number;
  readonly P: number;
}

export interface Spoor {
  readonly name: "1" | "2" | "4aa" | "4va";
  readonly begin: number;
  readonly W: number;
  readonly beslist: number;
  readonly G: number;
  readonly R: number;
}

export type Sporen = readonly Spoor[];

export function sumOver(sporen: Sporen, each: (spoor: Spoor) => number): number {
  let sum = 0;
  for (const spoor of sporen) sum += each(spoor);
  return sum;
}

/** Shares that must be 1 together. */
export function mustBeOne(ask: Ask, ids: readonly string[]): void {
  let sum = 0;
  for (const id of ids) sum += ask.share(id);
  if (Math.abs(sum - 1) > 1e-9) throw new Refused(ids.join(" + "), ask.period);
}

export function indAsylum(book: Book, startOf: (stock: string) => number) {
  const stock = (name: Spoor["name"]): Stock => {
    const id = `ind.asiel.spoor${name}.voorraad`;
    return book.stock(id, startOf(id));
  };
  const stocks = { "1": stock("1"), "2": stock("2"), "4aa": stock("4aa"), "4va": stock("4va") };

  function spoor(ask: Ask, name: Spoor["name"], I: number, splits: { D?: number; refer?: number }) {
    const B = stocks[name].begin();
    const own = `asiel.spoor${name}`;
    const said = `ind.asiel.spoor${name}`;
    const W = ask.leavers(`${own}.intrekking`) * (B + I);
    const D = splits.D ?? 0;
    const O = book.cap(ask, `${said}.productie`, ask.capacity(`${own}.capaciteit`), B + I - W - D);
    const referred = (splits.refer ?? 0) * O;
    const beslist = O - referred;
    const G = ask.share(`${own}.inwilliging`) * beslist;
    const R = beslist - G;
    book.note(ask, {
      [`${said}.instroom`]: I,
      [`${said}.intrekking`]: W,
      [`${said}.beslist`]: beslist,
      [`${said}.inwilliging`]: G,
      [`${said}.afwijzing`]: R,
    });
    stocks[name].close(ask, I - W - D - O);
    return { name, begin: B, W, beslist, G, R, referred };
  }

  return function period(ask: Ask, { A, H, Z }: Arrivals, terugBefore: number): Sporen {
    mustBeOne(ask, ["asiel.spoor1.aandeel", "asiel.spoor2.aandeel", "asiel.spoor4.aandeel"]);
    const I1 = ask.share("asiel.spoor1.aandeel") * (A + Z);
    const leaving = ask.leavers("asiel.spoor1.doorstroom");
    if (ask.leaversTogether(["asiel.spoor1.doorstroom", "asiel.spoor1.intrekking"]) > 1 + 1e-9) {
      throw new Refused("asiel.spoor1.doorstroom", ask.period);
    }
    const D1 = leaving * (stocks["1"].begin() + I1);
    book.note(ask, { "ind.asiel.spoor1.doorstroom": D1 });
    const one = spoor(ask, "1", I1, { D: D1 });
    const two = spoor(ask, "2", ask.share("asiel.spoor2.aandeel") * (A + Z), {});
    const I4aa = ask.share("asiel.spoor4.aandeel") * (A + Z) + H + D1 + terugBefore;
    const aa = spoor(ask, "4aa", I4aa, { refer: ask.share("asiel.spoor4aa.doorverwijzing") });
    const va = spoor(ask, "4va", aa.referred, {});
    return [one, two, aa, va];
  };
}

export function nareis(book: Book, set: GivenSet, months: boolean, startOf: (stock: string) => number) {
  const queue = book.stock("ind.nareis.mvv.voorraad", startOf("ind.nareis.mvv.voorraad"));
  const enter = delay(set, months, { weights: "nareis.inreis", history: "nareis.historie", empties: false });

  /** @returns inreis */
  return function period(ask: Ask, { A, H, Z, V, P }: Arrivals, sporen: Sporen): number {
    const Nin = ask.factor("nareis.factor", 0) * sumOver(sporen, ({ G }) => G);
    const Nuit = book.cap(
      ask,
      "ind.nareis.mvv.productie",
      ask.capacity("nareis.capaciteit"),
      queue.begin() + Nin,
    );
    queue.close(ask, Nin - Nuit);
    const Ng = ask.share("nareis.inwilliging") * Nuit;
    const inreis = enter(Ng);
    const flag = ask.factor("asiel.zij_telt_mee");
    if (flag !== 0 && flag !== 1) throw new Refused("asiel.zij_telt_mee", ask.period);
    book.note(ask, {
      "ind.nareis.mvv.instroom": Nin,
      "ind.nareis.mvv.inwilliging": Ng,
      "asiel.instroom.nareis_ingereisd": inreis,
      "asiel.instroom.totaal": A + H + inreis + V + P + flag * Z,
    });
    return inreis;
  };
}
