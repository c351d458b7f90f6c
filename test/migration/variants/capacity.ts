/** Outflow at a capacity: the capacity in parts or elsewhere, helper cells, and other spellings of the smaller of two. */
import { down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { CAPACITY_PROCESS } from "./capacity-process";
import { CAPACITY_UNITS } from "./capacity-units";
import { type Variant, variants } from "./variant";

const column = (letter: string, heading: string, text: string): Record<string, Cell> => ({
  [`Beslissen!${letter}4`]: heading,
  ...formulasDown("Beslissen", letter, [5, 10], text),
});
const staff = {
  "Beslissen!K4": "formatie [fte]",
  ...down("Beslissen", "K5", [505, 510, 490, 500, 480, 470]),
  "Beslissen!L4": "zaken per fte",
  "Beslissen!M4": 50,
};

const PLACE = { scene: "beslis", cell: "Beslissen!E5", family: "E5:E10" };

const list: readonly Variant[] = [
  ["=MIN(D5*(1-$I$5),B5+C5)", { "Beslissen!H5": "ziekteverzuim", "Beslissen!I5": 0.06 }],
  ["=MIN(D5-D5*$I$5,B5+C5)", { "Beslissen!H5": "uitval", "Beslissen!I5": 0.06 }],
  ["=MIN(D5+K5,B5+C5)", column("K", "capaciteit flex", "=500+10*ROW()")],
  ["=MIN(K5*$M$4,B5+C5)", staff],
  ["=MIN(K5*$M$4*$I$5,B5+C5)", staff],
  ["=MIN(D5,K5)", column("K", "beschikbaar", "=B#+C#")],
  ["=IF(K5>D5,D5,K5)", column("K", "werk", "=SUM(B#:C#)")],
  ["=K5-L5", { ...column("K", "te doen", "=B#+C#"), ...column("L", "blijft liggen", "=MAX(0,K#-D#)") }],
  ["=D5-K5", column("K", "onbenut", "=MAX(0,D#-B#-C#)")],
  ["=MIN(INDEX(Formatie!$B$2:$B$7,MATCH(A5,Formatie!$A$2:$A$7,0)),B5+C5)"],
  ["=MIN(VLOOKUP($A5,Formatie!$A$2:$B$7,2,FALSE),SUM(B5:C5))"],
  ["=MIN(85%*D5,B5+C5)"],
  ["=IFS(B5+C5<D5,B5+C5,B5+C5>=D5,D5)"],
  ["=SWITCH(TRUE,D5<B5+C5,D5,B5+C5)"],
  ["=SWITCH(D5<B5+C5,TRUE,D5,FALSE,B5+C5)"],
  ["=SWITCH(SIGN(D5-B5-C5),1,B5+C5,D5)"],
  ["=CHOOSE(1+(D5<B5+C5),B5+C5,D5)"],
  ["=CHOOSE(2-(D5<B5+C5),D5,B5+C5)"],
  ["=CHOOSE(2+SIGN(D5-B5-C5),D5,D5,B5+C5)"],
  ["=IF(SIGN(B5+C5-D5)<0,B5+C5,D5)"],
  ["=IF(NOT(D5>B5+C5),D5,B5+C5)"],
  ["=D5-(D5-B5-C5)*(D5>B5+C5)"],
  ["=-MAX(-D5,-B5-C5)"],
  ["=LET(a,B5+C5,IF(a<=D5,a,D5))"],
  ["=SUM(B5:C5)-MAX(SUM(B5:C5)-D5,0)"],
  ["=SMALL(HSTACK(D5,B5+C5),1)"],
  ["=N(B5)+C5-MAX(0,N(B5)+C5-D5)"],
  ["=MEDIAN(0,D5,B5+C5)"],
];

/** [formula, why, cells] */
const others: readonly Variant[] = [
  ["=MIN(12*D5,B5+C5)", {}, "a capacity per year times twelve"],
  ["=MIN(D5/12,B5+C5)", {}, "a twelfth of a year's capacity"],
  ["=MIN(K5,B5+C5)", staff, "staff without cases per head"],
  ["=MIN($M$4,B5+C5)", staff, "cases per head without staff"],
  ["=MIN(D5,K5)", column("K", "beschikbaar", "=B#-C#"), "inflow subtracted in the helper"],
  ["=MIN(D5,K5)", column("K", "beschikbaar", "=B#+C^"), "inflow of the year before in the helper"],
  [
    "=MIN(INDEX(Formatie!$B$2:$B$7,MATCH(A5-1,Formatie!$A$2:$A$7,0)),B5+C5)",
    {},
    "capacity of the year before",
    "E6",
  ],
  ["=IF(SIGN(D5-B5-C5)=1,D5,B5+C5)", {}, "the larger of the two"],
  ["=D5*(D5>=B5+C5)+(B5+C5)*(D5<B5+C5)", {}, "the larger of the two, by truth values"],
  ["=D5*(D5<B5+C5)+(B5+C5)*(D5>B5+C5)", {}, "nothing when both are equal"],
  ["=IFS(D5<B5+C5,D5,D5>B5+C5,B5+C5)", {}, "an error when both are equal"],
  ["=MAXA(D5,SUM(B5:C5))", {}, "the larger of the two"],
  ["=MIN(D5*$I$5,B5+C5)", { "Beslissen!H5": "instroom per dag", "Beslissen!I5": 0.9 }, "times an inflow"],
  ["=MIN(D5-C5,B5+C5)", {}, "capacity minus inflow"],
];

export const CAPACITY = [
  ...variants("capaciteit", PLACE, list),
  ...variants(null, PLACE, others),
  ...CAPACITY_UNITS,
  ...CAPACITY_PROCESS,
];
