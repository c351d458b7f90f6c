/** Dutch sentences about recognised formulas. */
import { changed } from "./migration-parts";
import { type MigrationWords } from "./migration-words";
import { formatList } from "./numbers";

const s = (count: number | undefined): string => String(count ?? 0);

export const NL: MigrationWords = {
  kinds: {
    dichtheid: "dichtheid",
    cumulatief: "kans op hoogstens x",
    overschrijding: "overschrijdingskans",
    "kwantiel-interpolatie": "kwantiel, geïnterpoleerd",
    "kwantiel-trap": "kwantiel, uit een raster",
    voorraad: "voorraad",
    capaciteit: "uitstroom bij een capaciteit",
    aandeel: "aandeel van een stroom",
    vertraging: "doorlooptijd",
    maandverdeling: "verdeling over maanden",
    afronding: "afronding",
  },
  reasons: {
    mixture: ({ count }) => `Som van ${s(count)} normale verdelingen met kansen die samen 1 zijn.`,
    "grid-interpolation": ({ count }) =>
      `Lineair geïnterpoleerd tussen ${s(count)} punten van een cumulatieve kans. MPP.KWANTIEL is exact; het verschil is kleiner dan een stap van het raster.`,
    "grid-step": ({ count }) =>
      `Eén van ${s(count)} punten van een cumulatieve kans, zonder interpolatie. MPP.KWANTIEL is exact; het verschil is hoogstens een stap van het raster.`,
    stock: ({ count }) =>
      `Begin + instroom − uitstroom over ${s(count)} perioden; het eind is het begin van de volgende.`,
    "stock-cell": () =>
      "Begin + instroom − uitstroom. Per cel, want een stroom hangt van de voorraad af of er is maar één periode.",
    capacity: ({ count }) =>
      `Het kleinste van capaciteit en wat er ligt, over ${s(count)} perioden; de voorraad loopt mee in de functie.`,
    "capacity-cell": () => "Het kleinste van capaciteit en begin + instroom − intrekking.",
    share: () => "Een stroom maal een aandeel van 0 tot en met 1.",
    shares: ({ count }) => `Een stroom verdeeld over ${s(count)} aandelen die samen 1 zijn.`,
    delay: ({ count }) =>
      `Een stroom van deze en eerdere perioden, met ${s(count)} gewichten die samen hoogstens 1 zijn.`,
    "delay-cell": ({ count }) =>
      `Een stroom van deze en eerdere perioden, met ${s(count)} gewichten. Per cel, want de stroom hangt van de uitkomst af.`,
    months: () => "Een jaar maal een profiel van twaalf maanden, samen 1.",
    rounding: () => "Rondt af op een veelvoud, halven van 0 af.",
    "rounding-other": () =>
      "Rondt naar één kant af, of halven naar boven. Geen MPP-functie doet dat; de formule blijft staan.",
  },
  checked: "Nagerekend met willekeurige waarden: gelijk op 10⁻⁹.",
  reproduced:
    "De methode is nagebootst; de uitkomst van MPP.KWANTIEL is niet met die van de formule vergeleken.",
  around: (kind) => `Afgerond wordt: ${kind}.`,
  fills: (range) => `Eén formule vult ${range}.`,
  questions: {
    "afwijkende-formule": ({ found, expected }) =>
      `Hier staat ${found}; de formules ernaast leiden tot ${expected}. Is dat bedoeld?`,
    "afwijkend-van-reeks": ({ found, expected }) =>
      `Hier staat ${found}; de reeks waar dit in staat, leidt tot ${expected}. Is dat bedoeld?`,
    "afwijkend-van-kopie": ({ found, expected, others }) =>
      found === ""
        ? `Hier staat niets; bij ${formatList(others, "nl")} staat ${expected}. Is dat bedoeld?`
        : `Hier staat ${found}; bij ${formatList(others, "nl")} staat iets anders: ${expected}. Is dat bedoeld?`,
    "kopieen-verdeeld": ({ found, expected, others }) =>
      `De scenario’s verschillen: hier staat ${found}, en bij ${formatList(others, "nl")} ${expected}. Welke is bedoeld?`,
    "getal-over-formule": ({ found, expected, others }) =>
      others.length > 0
        ? `Hier staat het getal ${found}; bij ${formatList(others, "nl")} staat een formule: ${expected}. Is dat bedoeld?`
        : `Hier staat het getal ${found}; de formules ernaast leiden tot ${expected}. Is dat bedoeld?`,
    "getal-als-tekst": ({ found }) =>
      `'${found}' is hier tekst en geen getal; een som telt het niet mee. Is dat bedoeld?`,
    "bereik-te-kort": ({ found, expected }) =>
      `De formule neemt ${found}, maar de getallen lopen door: ${expected}. Is dat bedoeld?`,
    "bereiken-ongelijk": ({ found, expected }) =>
      `De formule rekent met ${found} naast ${expected}; die zijn niet even lang. Is dat bedoeld?`,
    "verwijzing-naar-leeg": ({ found }) =>
      `De formule verwijst naar ${found}, en die cel is leeg; bij de cellen ernaast is ze gevuld. Is dat bedoeld?`,
    "verwijzing-naar-tekst": ({ found }) =>
      `De formule verwijst naar ${found}, en daar staat tekst; bij de cellen ernaast staat een getal. Is dat bedoeld?`,
    "verouderde-waarde": ({ found, expected }) =>
      `De cel toont ${found}, maar de formule geeft ${expected} met wat er nu in de cellen staat. Is de werkmap herberekend?`,
  },
  effect: ({ uses, reach, ends, moved }) => {
    if (reach === 0) return moved ? changed(moved, "nl") : "Geen andere formule gebruikt dit.";
    const direct = `Direct gebruikt door ${uses} ${uses === 1 ? "formule" : "formules"}`;
    const all = reach === uses ? direct : `${direct}, in totaal door ${reach}`;
    const chain = `${all}, met ${ends} aan het eind van de keten.`;
    if (moved === null) return `${chain} Met wat verwacht wordt verandert daar niets.`;
    return moved ? `${chain} ${changed(moved, "nl")}` : chain;
  },
};
