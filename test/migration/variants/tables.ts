/** Tables of scenarios for more years, of more kinds, or side by side: of one table, and put together from several. */
import type { Kind } from "../corpus/types";
import { ASIEL, elsewhere, onSheets, withoutChances } from "./curve-cells";
import {
  apart,
  type Cells,
  years,
  unheaded,
  grown,
  over,
  perSheet,
  noWeights,
  linked,
  density,
  named,
  repeated,
  grouped,
  atMost,
  stacked,
  policy,
  merged,
  two,
  three,
  ofThree,
  withX,
  inColumn,
  spelled,
  scenarioSheets,
  ofSheets,
  inRows,
  ofRows,
  kinds,
  ofKinds,
  partSheets,
  ofParts,
  varied,
} from "./table-cells";
import { type Place, type Variant, variants } from "./variant";

const at = (cell: string): Place => ({ scene: "scenarios", cell, stored: "dynamic" });
const on = (
  kind: Kind | null,
  cell: string,
  cells: Cells,
  list: readonly Variant[],
): ReturnType<typeof variants> =>
  variants(
    kind,
    at(cell),
    list.map(([formula, more = {}, ...rest]): Variant => [formula, { ...cells, ...more }, ...rest]),
  );

export const TABLES = [
  ...on("cumulatief", "Naast!B10", apart(["laag", "midden", "hoog"]), [[atMost("B", "E", "F")]]),
  ...on("cumulatief", "Uit!B2", scenarioSheets, [[ofSheets("C", "C", "C")]]),
  ...on("cumulatief", "Rijen!B8", inRows(2026, 2027), [[ofRows(5, 5, 5)], [ofRows(6, 6, 6)]]),
  ...on("cumulatief", "Rijen!B8", inRows("asiel", "nareis"), [[ofRows(5, 5, 5)], [ofRows(6, 6, 6)]]),
  ...on("cumulatief", "Soorten!C10", kinds, [[ofKinds(5, 6)], [ofKinds(7, 8)]]),
  ...on("cumulatief", "Uit!B2", partSheets, [[ofParts(2027, 2027)]]),
  ...on("cumulatief", "Concept!B10", varied, [
    [atMost("B", "E", "E").replace("$E$6,TRUE", "$E$6*$F$4:$F$6,TRUE")],
  ]),
  ...on("overschrijding", "Jaren!C24", years, [[over("C11:C13", "C16:C18")], [over("D11:D13", "D16:D18")]]),
  ...on("overschrijding", "Jaren!C24", unheaded, [[over("D11:D13", "D16:D18")]]),
  ...on("overschrijding", "Jaren!C24", grown, [[over("D11:D13", "D16:D18")]]),
  ...on("dichtheid", "Kansen!B6", perSheet, [[density("'S27'", "'S27'", "'S27'")]]),
  ...on("dichtheid", "Kansen!B6", linked, [[density("'S26'", "'S27'", "'S27'")]]),
  ...on("dichtheid", "Kansen!B6", noWeights, [
    ["=SUMPRODUCT(Gewichten!$B$3:$B$5,NORM.DIST($A6,'S27'!$C$5:$C$7,'S27'!$D$5:$D$7,FALSE))"],
  ]),
  ...on("cumulatief", "Concept!B10", named, [[atMost("B", "C", "D")], [atMost("E", "F", "G")]]),
  ...on("cumulatief", "Concept!B10", repeated, [[atMost("B", "C", "D")], [atMost("E", "F", "G")]]),
  ...on("cumulatief", "Concept!B10", grouped, [[atMost("B", "C", "E")], [atMost("B", "D", "F")]]),
  ...on("cumulatief", "Blad!B14", stacked, [
    ["=SUMPRODUCT(B3:B5,NORM.DIST(A14,C3:C5,D3:D5,TRUE))"],
    ["=SUMPRODUCT(B9:B11,NORM.DIST(A14,C9:C11,D9:D11,TRUE))"],
  ]),
  ...on("cumulatief", "Rij!G8", policy, [
    [two("$B8", "$C8,$D8", "$E8,$F8")],
    ["=NORM.DIST($B$3,E8,F8,TRUE)-B8*(NORM.DIST($B$3,E8,F8,TRUE)-NORM.DIST($B$3,C8,D8,TRUE))"],
    [
      "=B8*NORMSDIST(H8)+(1-B8)*NORMSDIST(I8)",
      { "Rij!H5": "z Beleid", "Rij!I5": "z Trend", "Rij!H8": "=($B$3-C8)/D8", "Rij!I8": "=($B$3-E8)/F8" },
    ],
  ]),
  ...on("cumulatief", "Rij!G8", merged, [[two("$B8", "$C8,$D8", "$E8,$F8")]]),
  ...on("cumulatief", "Rij!L6", { ...three, ...withX }, [[ofThree(["B6;C6,D6", "E6;F6,G6", "H6;I6,J6"])]]),
  ...on("overschrijding", "Kolom!B9", inColumn, [
    ["=B2*(1-NORM.DIST(B7,B3,B4,TRUE))+(1-B2)*(1-NORM.DIST(B7,B5,B6,TRUE))"],
  ]),
  ...on("dichtheid", `${ASIEL}!B14`, {}, [
    [`=${spelled("2.506628275")}`],
    [`=${spelled("SQRT(2*PI())")}`],
    [`=(${spelled("1")})*0.3989422804`],
    ["=SUMPRODUCT(B4:B6/D4:D6,EXP(-0.5*((A14-C4:C6)/D4:D6)^2))/2.506628275"],
    ["=SUMPRODUCT(B4:B6/D4:D6,EXP(-0.5*((A14-C4:C6)/D4:D6)^2))*0.3989422804"],
    ["=SUMPRODUCT(Kansen!B11:B13,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", { ...elsewhere, ...withoutChances }],
  ]),
];

export const MIXED_TABLES = [
  ...on(null, "Naast!B10", apart(["hoog", "midden", "laag"]), [
    [atMost("B", "E", "F"), {}, "the scenarios in another order"],
  ]),
  ...on(null, "Uit!B2", scenarioSheets, [
    [ofSheets("C", "C", "D"), {}, "spreads of the year after"],
    [ofSheets("C", "D", "C"), {}, "means of the year after"],
  ]),
  ...[inRows(2026, 2027), inRows("asiel", "nareis"), inRows("", "")].flatMap((cells) =>
    on(null, "Rijen!B8", cells, [
      [ofRows(5, 5, 6), {}, "spreads of another row"],
      [ofRows(6, 5, 5), {}, "weights of another row"],
      [ofRows(5, 6, 5), {}, "means of another row"],
    ]),
  ),
  ...on(null, "Soorten!C10", kinds, [
    [ofKinds(5, 8), {}, "spreads of the other kind"],
    [ofKinds(7, 6), {}, "spreads of the other kind"],
  ]),
  ...on(null, "Uit!B2", partSheets, [[ofParts(2026, 2027), {}, "spreads of another year"]]),
  ...on(null, "Concept!B10", varied, [
    [atMost("B", "E", "E").replace("$E$6,TRUE", "$E$6*$D$4:$D$6,TRUE"), {}, "the variation of 2027"],
    [atMost("B", "E", "C").replace("$C$6,TRUE", "$C$6*$F$4:$F$6,TRUE"), {}, "a part of the means of 2027"],
  ]),
  ...on(null, "Jaren!C24", years, [
    [over("C11:C13", "D16:D18"), {}, "spreads of the year after"],
    [over("D11:D13", "C16:C18"), {}, "spreads of the year before"],
  ]),
  ...on(null, "Jaren!C24", unheaded, [[over("D11:D13", "C16:C18"), {}, "spreads of another column"]]),
  ...on(null, "Jaren!C24", grown, [[over("D11:D13", "C16:C18"), {}, "spreads of the year before"]]),
  ...on(null, "Kansen!B6", perSheet, [
    [density("'S27'", "'S26'", "'S26'"), {}, "weights of another sheet"],
    [density("'S26'", "'S27'", "'S26'"), {}, "means of another sheet"],
    [density("'S26'", "'S26'", "'S27'"), {}, "spreads of another sheet"],
  ]),
  ...on(null, "Kansen!B6", noWeights, [
    [
      "=SUMPRODUCT(Gewichten!$B$3:$B$5,NORM.DIST($A6,'S27'!$C$5:$C$7,'S26'!$D$5:$D$7,FALSE))",
      {},
      "spreads of another sheet",
    ],
  ]),
  ...on(null, "Concept!B10", named, [
    [atMost("E", "F", "D"), {}, "spreads without the year"],
    [atMost("B", "F", "G"), {}, "weights of another year"],
    [atMost("B", "C", "G"), {}, "spreads of another year"],
  ]),
  ...on(null, "Concept!B10", repeated, [
    [atMost("E", "F", "D"), {}, "spreads of the block before"],
    [atMost("B", "C", "G"), {}, "spreads of the block after"],
    [atMost("B", "F", "G"), {}, "weights of the block before"],
  ]),
  ...on(null, "Concept!B10", grouped, [
    [atMost("B", "C", "F"), {}, "spreads of 2028"],
    [atMost("B", "D", "E"), {}, "spreads of 2027"],
  ]),
  ...on(null, "Blad!B14", stacked, [
    ["=SUMPRODUCT(B3:B5,NORM.DIST(A14,C9:C11,D9:D11,TRUE))", {}, "weights of the table above"],
    ["=SUMPRODUCT(B9:B11,NORM.DIST(A14,C9:C11,D3:D5,TRUE))", {}, "spreads of the table above"],
  ]),
  ...on(null, "Rij!G8", policy, [
    [two("$B8", "$E8,$F8", "$C8,$D8"), {}, "the weight of the first on the second"],
    [two("$B8", "$C8,$F8", "$E8,$D8"), {}, "spreads changed places"],
    [two("$B8", "$C8,$D9", "$E8,$F9"), {}, "spreads of the year after"],
    [two("$B9", "$C8,$D8", "$E8,$F8"), {}, "the weight of the year after"],
  ]),
  ...on(null, "Rij!G8", merged, [
    [two("$B8", "$C8,$F8", "$E8,$D8"), {}, "spreads changed places"],
    [two("$B9", "$C8,$D8", "$E8,$F8"), {}, "the weight of the year after"],
  ]),
  ...on(null, "Rij!L6", { ...three, ...withX }, [
    [ofThree(["E6;C6,D6", "B6;F6,G6", "H6;I6,J6"]), {}, "weights of low and middle changed places"],
    [ofThree(["B6;C6,D6", "E6;F6,J6", "H6;I6,G6"]), {}, "spreads of middle and high changed places"],
    [ofThree(["B7;C6,D6", "E7;F6,G6", "H7;I6,J6"]), {}, "weights of the year after"],
  ]),
  ...on(null, "Kolom!B9", inColumn, [
    [
      "=B2*(1-NORM.DIST(B7,B5,B6,TRUE))+(1-B2)*(1-NORM.DIST(B7,B3,B4,TRUE))",
      {},
      "the chance of growth on decline",
    ],
  ]),
  ...on(null, `${ASIEL}!B14`, {}, [
    [`=${spelled("2.5066")}`, {}, "five digits of the root of 2π"],
    [`=${spelled("2.506628275").replace("0.45*", "0.5*")}`, {}, "chances of 1.05 together"],
    [`=${spelled("2.506628275").replace("/(8000", "/(6000")}`, {}, "divided by another spread"],
    [`=${spelled("2.506628275").replace("-0.5*", "0.5*")}`, {}, "grows away from its mean"],
    [
      "=SUMPRODUCT(Kansen!B11:B13,NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
      elsewhere,
      "the table has chances of its own",
    ],
    ["=B4*laag!D14+B5*midden!D14+B6*hoog!D14", onSheets, "each sheet has a chance of its own"],
  ]),
];
