/** One single lag: a flow of some periods before, with the number of periods in the formula, in a label or in a cell. */
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const YEARS = { scene: "gezin", cell: "Gezinshereniging!E7", family: "E7:J7" };
const MONTHS = { scene: "inreis", cell: "Inreis!C7", family: "C7:C16" };

const SHARED = { "Gezinshereniging!A16": "aandeel dat nareist" };
const called = (label: string): Record<string, Cell> => ({ ...SHARED, "Gezinshereniging!A7": label });
const lead = (years: Cell = 2, label = "doorlooptijd [jaren]"): Record<string, Cell> => ({
  ...SHARED,
  "Gezinshereniging!D16": label,
  "Gezinshereniging!E16": years,
});
const rates = Object.fromEntries(
  ["C", "D", "E", "F", "G", "H", "I", "J"].map((at, i) => [`Gezinshereniging!${at}5`, 0.9 + i / 100]),
);
/** Right of the number of periods. */
const unit = (text: string): Record<string, Cell> => ({ "Gezinshereniging!F16": text });
const words = (texts: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(texts.map((text, i) => [`Gezinshereniging!A${12 + i}`, text]));
const others = {
  ...called("inreis na twee jaar"),
  "Gezinshereniging!A6": "aandeel dat komt",
  ...Object.fromEntries(
    ["C", "D", "E", "F", "G", "H", "I", "J"].map((at, i) => [`Gezinshereniging!${at}6`, 0.4 + i / 50]),
  ),
};

const years: readonly Variant[] = [
  ["=C5", called("inreis, twee jaar na vergunning")],
  ["=C5*$B$16", called("ingereisd, 2 jaar later")],
  ["=0.45*D5", called("inreis, een jaar later")],
  ["=D5*$B$16", called("het volgende jaar ingereisd")],
  ["=C5*C6", others],
  ["=E6*C5", others],
  ["=OFFSET(E5,0,-2)*$B$16", called("inreis na 2 jaar")],
  ["=INDEX($C$5:$J$5,MATCH(E$4-2,$C$4:$J$4,0))*$B$16", called("inreis (t-2)")],
  ["=HLOOKUP(E$4-1,$C$4:$J$5,2,FALSE)*$B$16", called("inreis, jaar na vergunning")],
  ["=IF(COLUMNS($E5:E5)<=2,0,INDEX($E5:$J5,COLUMNS($E5:E5)-2))", called("inreis na 2 jaar")],
  ["=LET(k,COLUMNS($D5:E5),IF(k>2,INDEX($D5:$J5,k-2),0))", called("inreis na 2 jaar")],
];

const byCell: readonly Variant[] = [
  ["=OFFSET(E5,0,-$E$16)*$B$16", lead()],
  ["=OFFSET($E5,0,COLUMNS($E5:E5)-1-$E$16)", lead(1, "vertraging (jaar)")],
  ["=INDEX($C5:$J5,COLUMNS($C5:E5)-$E$16)*$B$16", lead()],
  ["=INDEX($C$5:$J$5,MATCH(E$4-$E$16,$C$4:$J$4,0))*$B$16", lead(1, "tijd tot inreis")],
  ["=HLOOKUP(E$4-$E$16,$C$4:$J$5,2,FALSE)*$B$16", lead()],
  ["=LOOKUP(E$4-$E$16,$C$4:$J$4,$C$5:$J$5)", lead(2, "lag")],
  ["=XLOOKUP(E$4-$E$16,$C$4:$J$4,$C$5:$J$5)*$B$16", lead()],
  ["=SUMIF($C$4:$J$4,E$4-$E$16,$C$5:$J$5)*$B$16", lead(2, "wachttijd in jaren")],
  ["=SUMIFS($C$5:$J$5,$C$4:$J$4,E$4-$E$16)*$B$16", lead(2, "jaren tussen vergunning en inreis")],
  ["=LET(k,$E$16,INDEX($C5:$J5,MATCH(E$4-k,$C$4:$J$4,0)))*$B$16", lead(1, "jaren tot inreis")],
  ["=IF(COLUMNS($E5:E5)<=$E$16,0,INDEX($E5:$J5,COLUMNS($E5:E5)-$E$16))", lead()],
  ["=OFFSET(E5,0,-$E$16)", { ...lead(2, "doorl. [jr]"), ...called("inreis") }],
  [
    "=OFFSET(E5,0,-$E$16)",
    { ...lead(2, "inreis"), ...called("ingereisd (na de termijn)"), ...unit("jaren") },
  ],
];

const ordered = (heading: string): Record<string, Cell> => ({
  ...words(["deel", "deel", "deel"]),
  "Gezinshereniging!B11": heading,
});

const kernels: readonly Variant[] = [
  ["=$B$12*E5+$B$13*D5+$B$14*C5", ordered("aandeel, volgorde 0 t/m 2")],
  ["=$B$14*E5+$B$13*D5+$B$12*C5", ordered("aandeel, oudste instroom eerst")],
  [
    "=$B$12*E5+$B$13*D5",
    { ...words(["in hetzelfde jaar", "een jaar later"]), "Gezinshereniging!A14": "idem, landelijk" },
  ],
];

const months: readonly Variant[] = [
  ["=B5", { "Inreis!C4": "inreis, 2 maanden later" }],
  [
    "=OFFSET(B7,-2,0)*$F$8",
    { "Inreis!C4": "inreis na 2 mnd", "Inreis!E8": "deel dat komt", "Inreis!F8": 0.8 },
  ],
];

const lookAlikes: readonly Variant[] = [
  ["=$B$14*E5+$B$13*D5+$B$12*C5", ordered("aandeel, volgorde 0 t/m 2"), "turned round, as its heading says"],
  ["=$B$12*E5+$B$13*D5+$B$14*C5", ordered("aandeel, oudste eerst"), "turned round, as its heading says"],
  ["=OFFSET(E5,0,-$E$16)*$B$16", lead(2, "maanden per jaar"), "months that are no lead time"],
  ["=D5", called("verleend vorig jaar"), "last year's number, to compare with"],
  ["=C5", called("inreis, een jaar na vergunning"), "two years back where one is said"],
  ["=D5", called("na bezwaar alsnog verleend"), "after an objection, which is no period"],
  ["=D5*1.03", called("verwachting, een jaar later"), "grows"],
  ["=G5", called("inreis na 2 jaar"), "of two years on"],
  ["=C5", { ...called("kosten na 2 jaar"), "Gezinshereniging!A5": "kosten opvang [€]" }, "euros"],
  ["=C5", { ...called("bezetting na 2 jaar"), "Gezinshereniging!A5": "bezetting" }, "a stock"],
  ["=OFFSET(E5,0,$E$16)*$B$16", { ...lead(), ...called("inreis na 2 jaar") }, "the wrong way"],
  ["=OFFSET(E5,0,-$E$16)*$B$16", lead(2, "aantal scenario's"), "the number of something else"],
  [
    "=OFFSET(E5,0,-$E$16)",
    { ...lead(2, "inreis"), ...called("ingereisd"), ...unit("jaren") },
    "said by nothing",
  ],
  [
    "=OFFSET(E5,0,-$E$16)",
    { ...lead(2, "inreis"), ...called("ingereisd (na de termijn)"), ...unit("scenario's") },
    "a number of something else",
  ],
  ["=0.5*E5+0.3*D5+0.2*C5", { "Gezinshereniging!A5": "bezettingspercentage", ...rates }, "rates, weighted"],
  ["=OFFSET(E5,0,-$E$16)*$B$16", { ...lead(), "Gezinshereniging!A16": "kosten per persoon [€]" }, "euros"],
  ["=OFFSET(E5,0,-$E$16)/OFFSET(E5,0,-$E$16-1)-1", lead(1), "growth"],
  ["=IF(COLUMNS($E5:E5)<=1,0,INDEX($E5:$J5,COLUMNS($E5:E5)-1))+1", called("inreis, jaar later"), "one more"],
  [
    "=$B$14*E5+$B$13*D5+$B$12*C5",
    words(["zelfde jaar", "een jaar later", "twee jaar later"]),
    "the parts turned round, as their names say",
  ],
];

/** With a number of years in a cell, that may become another. */
export const LAGS_BY_CELL = variants("vertraging", YEARS, byCell);

export const LAGS = [
  ...variants("vertraging", YEARS, years),
  ...LAGS_BY_CELL,
  ...variants("vertraging", YEARS, kernels),
  ...variants("vertraging", MONTHS, months),
  ...variants(null, YEARS, lookAlikes),
];
