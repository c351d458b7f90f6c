/** Lead times: with a factor, normalised, typed, in months, through helper cells and in one spilling formula. */
import { formulasAcross } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const YEARS = { scene: "gezin", cell: "Gezinshereniging!E7", family: "E7:J7" };
const SPILLED = { scene: "gezin", cell: "Gezinshereniging!E7", stored: "dynamic" } as const;
const MONTHS = { scene: "inreis", cell: "Inreis!C7", family: "C7:C16" };

const row = (at: number, label: string, text: string): Record<string, Cell> => ({
  [`Gezinshereniging!A${at}`]: label,
  ...formulasAcross("Gezinshereniging", at, ["E", "J"], text),
});
const lead = (label: string, value: number): Record<string, Cell> => ({
  "Gezinshereniging!D16": label,
  "Gezinshereniging!E16": value,
});
const factors = Object.fromEntries(
  ["E", "F", "G", "H", "I", "J"].map((letter, i) => [`Gezinshereniging!${letter}6`, 0.4 + 0.02 * i]),
);

const granted = {
  "Verleend!C1": "jaar",
  "Verleend!C2": "verleende visa",
  ...Object.fromEntries(
    [9_800, 11_200, 13_500, 15_000, 14_200, 13_100, 12_400, 12_000].flatMap((visas, i) => [
      [`Verleend!${"DEFGHIJK"[i] ?? ""}1`, 2021 + i],
      [`Verleend!${"DEFGHIJK"[i] ?? ""}2`, visas],
    ]),
  ),
};
const before = (years: string): string => `INDEX(Verleend!$D$2:$K$2,MATCH(E$4${years},Verleend!$D$1:$K$1,0))`;
const shares = {
  "Gezinshereniging!A6": "inwilligingspercentage",
  ...Object.fromEntries(
    ["C", "D", "E", "F", "G", "H", "I", "J"].map((letter, i) => [
      `Gezinshereniging!${letter}6`,
      0.8 - 0.01 * i,
    ]),
  ),
};

/** A second flow below the first, with a number for each of its eight years. */
const second = (label: string, from: number): Record<string, Cell> => ({
  "Gezinshereniging!A8": label,
  ...Object.fromEntries(
    ["C", "D", "E", "F", "G", "H", "I", "J"].map((letter, i) => [
      `Gezinshereniging!${letter}8`,
      from + 100 * i,
    ]),
  ),
});

const years: readonly Variant[] = [
  ["=SUMPRODUCT(INDEX($C$18:$E$18,1,{3,2,1})*INDEX(C5:E5,1,{3,2,1}))"],
  ["=SUMPRODUCT(INDEX($B$12:$B$14,{3;2;1},1)*TRANSPOSE(C5:E5))"],
  ["=(E5+E8)*$B$12+(D5+D8)*$B$13+(C5+C8)*$B$14", second("nareis overig", 2_000)],
  ["=$B$12*E5+$B$12*E8+$B$13*SUM(D5,D8)+(C8+C5)*$B$14", second("nareis overig", 2_000)],
  ["=SUMPRODUCT(C5:E5+C8:E8,$C$18:$E$18)", second("nareis overig", 2_000)],
  ["=(E5-E8)*$B$12+(D5-D8)*$B$13+(C5-C8)*$B$14", second("waarvan ingetrokken", 200)],
  ["=$B$16*((E5+E8)*$B$12+(D5+D8)*$B$13+(C5+C8)*$B$14)", second("nareis overig", 2_000)],
  ["=($B$12*E5+$B$13*D5+$B$14*C5)*$B$16"],
  ["=$B$16*$B$12*E5+$B$16*$B$13*D5+$B$16*$B$14*C5"],
  ["=E6*($B$12*E5+$B$13*D5+$B$14*C5)", { "Gezinshereniging!A6": "nareisfactor", ...factors }],
  ["=0.45*SUMPRODUCT(C5:E5,$C$18:$E$18)"],
  ["=SUMPRODUCT(C5:E5,$C$18:$E$18)/SUM($C$18:$E$18)"],
  ["=($B$12*E5+$B$13*D5+$B$14*C5)/SUM($B$12:$B$14)*$B$16"],
  [
    "=($B$12*E5+$B$13*D5+$B$14*C5)/$B$15",
    { "Gezinshereniging!A15": "samen", "Gezinshereniging!B15": "=SUM(B12:B14)" },
  ],
  ["=0.2*E5+0.55*D5+0.25*C5"],
  ["=20%*E5+55%*D5+25%*C5"],
  ["=SUMPRODUCT(C5:E5,{0.25,0.55,0.2})"],
  ["=MMULT(C5:E5,{0.25;0.55;0.2})"],
  ["=D5*$E$16/12+E5*(12-$E$16)/12", lead("doorlooptijd [maanden]", 4)],
  ["=(1-$E$16/12)*E5+$E$16/12*D5", lead("doorlooptijd in maanden", 7)],
  ["=E5-($E$16/12)*(E5-D5)", lead("vertraging [maanden]", 3)],
  ["=D5+(E5-D5)*(1-$E$16/52)", lead("doorlooptijd [weken]", 20)],
  [
    "=$B$12*E5+$B$13*E20+$B$14*E21",
    { ...row(20, "vorig jaar", "=<5"), ...row(21, "jaar daarvoor", "=OFFSET(#5,0,-2)") },
  ],
  [
    "=E20+E21+E22",
    {
      ...row(20, "zelfde jaar", "=#5*$B$12"),
      ...row(21, "jaar later", "=<5*$B$13"),
      ...row(22, "2 later", "=OFFSET(#5,0,-2)*$B$14"),
    },
  ],
  [
    "=SUM(E20:E22)",
    {
      ...row(20, "zelfde jaar", "=#5*$B$12"),
      ...row(21, "jaar later", "=<5*$B$13"),
      ...row(22, "2 later", "=OFFSET(#5,0,-2)*$B$14"),
    },
  ],
  ["=SUMPRODUCT(OFFSET(E5,0,-2,1,3),$C$18:$E$18)"],
  ["=SUMPRODUCT(DROP($C5:E5,,COLUMNS($C5:E5)-3),$C$18:$E$18)"],
  ["=$B$12*INDEX($C$5:$J$5,COLUMN()-2)+$B$13*INDEX($C$5:$J$5,COLUMN()-3)+$B$14*INDEX($C$5:$J$5,COLUMN()-4)"],
  [
    "=$B$12*HLOOKUP(E$4,$C$4:$J$5,2,FALSE)+$B$13*HLOOKUP(E$4-1,$C$4:$J$5,2,FALSE)+$B$14*HLOOKUP(E$4-2,$C$4:$J$5,2,FALSE)",
  ],
  ["=REDUCE(0,{0,1,2},LAMBDA(s,k,s+INDEX($B$12:$B$14,k+1)*OFFSET(E5,0,-k)))"],
  ["=$B$12*E5--$B$13*D5+C5/(1/$B$14)"],
  [`=${before("")}*$B$12+${before("-1")}*$B$13+${before("-2")}*$B$14`, granted],
  ["=$B$12*E5*E6+$B$13*D5*D6+$B$14*C5*C6", shares],
  ["=SUMPRODUCT(C5:E5,C6:E6,$C$18:$E$18)", shares],
];
const spilled: readonly Variant[] = [
  ["=B12*E5:J5+B13*D5:I5+B14*C5:H5"],
  ["=B16*(B12*E5:J5+B13*D5:I5+B14*C5:H5)"],
  ["=BYCOL(VSTACK(E5:J5,D5:I5,C5:H5)*B12:B14,LAMBDA(k,SUM(k)))"],
  ["=MMULT(TRANSPOSE(B12:B14),VSTACK(E5:J5,D5:I5,C5:H5))"],
  ["=MAKEARRAY(1,6,LAMBDA(i,j,INDEX(E5:J5,j)*B12+INDEX(D5:I5,j)*B13+INDEX(C5:H5,j)*B14))"],
];
const months: readonly Variant[] = [
  ["=$F$5*B7+$F$6*B6+$F$7*B5"],
  ["=SUMPRODUCT(B5:B7,INDEX($F$5:$F$7,{3;2;1}))"],
];
const others: readonly Variant[] = [
  ["=SUMPRODUCT(C5:E5,$C$4:$E$4)/SUM($C$4:$E$4)", {}, "weighed by the years"],
  ["=(E5+E8)*$B$12+(D5+D8)*$B$13+(C5+E8)*$B$14", second("nareis overig", 2_000), "one of another year"],
  [
    "=(E5+E8)*$B$12+(D5+D8)*$B$13+C5*$B$14",
    second("nareis overig", 2_000),
    "the second flow in two years alone",
  ],
  ["=(E5-E8)*$B$12+(D5-D8)*$B$13+(C5-C8)*$B$14", second("nareis overig", 2_000), "takes off what comes in"],
  ["=(E5+E8)*$B$12+(D5+D8)*$B$13+(C5+C8)*$B$14", second("totaal nareis", 2_000), "a total and its part"],
  ["=(E5+E8)*$B$12+(D5+D8)*$B$13+(C5+C8)*$B$14", second("kosten [€]", 2_000), "euros"],
  ["=(C5+D5+E5)/3", {}, "mean of three years"],
  ["=0.25*C5+0.5*D5+0.25*E5", {}, "smoothed, the same from both ends"],
  ["=0.2*E5+0.55*D5+0.15*C5", {}, "typed parts are 0,9 together"],
  ["=$B$16*$B$12*E5+$B$13*D5+$B$14*C5", {}, "the factor for the first part alone"],
  ["=$B$16*($B$12*E5+$B$13*D5)+$B$14*C5", {}, "the factor for two parts"],
  ["=(1-$E$16/12)*E5+$E$16/12*D5", lead("doorlooptijd [weken]", 7), "weeks over twelve"],
  [
    "=(1-$E$16/12)*E5+$E$16/12*F5",
    { ...lead("doorlooptijd [maanden]", 7), "Gezinshereniging!K5": 9_000 },
    "from the year after",
  ],
  ["=SUMPRODUCT(C5:E5,$C$18:$E$18)/SUM($D$18:$E$18)", {}, "over the total of two parts"],
  ["=$B$16*($B$12*E5+$B$13*D5+$B$14*C5)", { "Gezinshereniging!A16": "kosten per persoon [€]" }, "euros"],
  [
    "=$B$12*E5+$B$13*E20+$B$14*E21",
    { ...row(20, "vorig jaar", "=<5"), ...row(21, "jaar daarvoor", "=#5") },
    "the third part of this year",
  ],
  ["=100*($B$12*E5+$B$13*D5+$B$14*C5)/1000", {}, "a tenth: another unit"],
  [`=${before("-1")}*$B$12+${before("-2")}*$B$13+${before("-3")}*$B$14`, granted, "all a year late"],
  [`=${before("")}*$B$12+${before("-2")}*$B$13+${before("-1")}*$B$14`, granted, "the parts turned round"],
  [`=${before("+1")}*$B$12+${before("")}*$B$13+${before("-1")}*$B$14`, granted, "the year to come"],
  ["=$B$12*E5*E6+$B$13*D5*E6+$B$14*C5*C6", shares, "the share of this year for the year before"],
  [
    "=$B$12*E5*E6+$B$13*D5*D6+$B$14*C5*C6",
    { ...shares, "Gezinshereniging!A6": "kosten per persoon [mln €]" },
    "euros",
  ],
  ["=$B$12*E5*(1+E6)+$B$13*D5*(1+D6)+$B$14*C5*(1+C6)", shares, "with growth"],
];

export const DELAY = [
  ...variants("vertraging", YEARS, years),
  ...variants("vertraging", SPILLED, spilled),
  ...variants("vertraging", MONTHS, months),
  ...variants(null, YEARS, others),
];
