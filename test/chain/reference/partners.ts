/** DT&V, COA, municipalities, Nidos, police and ministries, in the second implementation. Source: the chain's equations. */
import { type Book } from "./book";
import { type Arrivals, mustBeOne, sumOver, type Sporen } from "./ind";
import { type Ask } from "./numbers";

type StartOf = (stock: string) => number;

export function dtv(book: Book, startOf: StartOf) {
  const caseload = book.stock("dtv.caseload", startOf("dtv.caseload"));

  /** @returns Tuit */
  return function period(ask: Ask, sporen: Sporen): number {
    const handed = sumOver(sporen, ({ name, R }) => ask.share(`dtv.spoor${name}.overdracht`) * R);
    const Tind = handed - ask.perYear("dtv.niet_overgedragen");
    const Tnp = ask.perYear("dtv.politie");
    const Tkmar = ask.perYear("dtv.kmar");
    const Tov = ask.perYear("dtv.overig");
    const Tin = Tind + Tnp + Tkmar + Tov;
    const Tuit = ask.leavers("dtv.uitstroom") * (caseload.begin() + Tin);
    const ways = ["zelfstandig", "gedwongen", "zonder_toezicht"];
    mustBeOne(
      ask,
      ways.map((way) => `dtv.aandeel.${way}`),
    );
    for (const way of ways) {
      book.note(ask, { [`dtv.uitstroom.${way}`]: ask.share(`dtv.aandeel.${way}`) * Tuit });
    }
    book.note(ask, {
      "dtv.instroom.ind": Tind,
      "dtv.instroom.np": Tnp,
      "dtv.instroom.kmar": Tkmar,
      "dtv.instroom.overig": Tov,
      "dtv.instroom": Tin,
      "dtv.uitstroom": Tuit,
    });
    caseload.close(ask, Tin - Tuit);
    return Tuit;
  };
}

export function coa(book: Book, startOf: StartOf) {
  const az = book.stock("coa.bezetting.az", startOf("coa.bezetting.az"));
  const vh = book.stock("coa.bezetting.vh", startOf("coa.bezetting.vh"));
  const behind = book.stock("gem.achterstand", startOf("gem.achterstand"));

  return function period(
    ask: Ask,
    { A, H, Z, V, P }: Arrivals,
    sporen: Sporen,
    { inreis, Tuit }: { readonly inreis: number; readonly Tuit: number },
  ): void {
    const before = az.begin() + vh.begin();
    const azin = ask.share("coa.opvangaandeel") * (A + H + Z);
    const granted = ask.share("coa.statusovergang") * sumOver(sporen, ({ G }) => G);
    const conv = Math.min(granted, az.begin() + azin);
    const withdrawn = sumOver(sporen, ({ W }) => W);
    const departed = ask.share("coa.vertrek_uit_opvang") * Tuit;
    const azuit = Math.min(withdrawn + departed, az.begin() + azin - conv);
    const vhin = conv + inreis + V + P;
    const taak = ask.perYear("coa.taakstelling");
    const housed = taak * ask.factor("coa.realisatie_taakstelling", 0, 2);
    const vhuit = book.cap(ask, "coa.uitstroom.vh", housed, vh.begin() + vhin);
    const bezet = az.close(ask, azin - conv - azuit) + vh.close(ask, vhin - vhuit);
    behind.close(ask, taak - vhuit);
    book.note(ask, {
      "coa.instroom.az": azin,
      "coa.statusovergang": conv,
      "coa.uitstroom.az": azuit,
      "coa.instroom.vh": vhin,
      "coa.instroom": azin + inreis + V + P,
      "gem.taakstelling": taak,
      "coa.bezetting": bezet,
      "coa.bezetting.gemiddeld": (before + bezet) / 2,
      "coa.capaciteit.benodigd": bezet / ask.factor("coa.bezettingspercentage", Number.MIN_VALUE, 1),
      "bzk.huurtoeslag": vhuit,
    });
  };
}

export function nidosPoliceMinistries(book: Book, startOf: StartOf) {
  const wards = book.stock("nidos.caseload", startOf("nidos.caseload"));
  const waiting = book.stock("politie.ir.aanmeldingen", startOf("politie.ir.aanmeldingen"));

  return function period(ask: Ask, { A, H, Z, V, P }: Arrivals, sporen: Sporen, inreis: number): void {
    const amv = ask.share("nidos.amv_aandeel") * A;
    const amvuit = ask.leavers("nidos.uitstroom") * (wards.begin() + amv);
    wards.close(ask, amv - amvuit);
    const aanm = A + H + Z;
    const C = ask.capacity("politie.ir.capaciteit");
    const regi = book.cap(ask, "politie.ir.registraties", C, waiting.begin() + aanm);
    waiting.close(ask, aanm - regi);
    const pj = ask.share("bz.dac_aandeel") * ask.share("bz.verblijf_eerste_jaar") * (A + inreis);
    const permits = sumOver(sporen, ({ G }) => G) + inreis + V + P;
    book.note(ask, {
      "nidos.instroom": amv,
      "nidos.uitstroom": amvuit,
      "politie.ir.aanmeldingen.instroom": aanm,
      "bz.oda.persoonsjaren": pj,
      "bz.oda.kosten": pj * ask.factor("coa.kostprijs", 0),
      "szw.inburgering": ask.share("szw.inburgering") * permits,
    });
  };
}
