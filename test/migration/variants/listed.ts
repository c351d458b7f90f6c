/** Stocks with flows out of a list by year and sort. */
import { type Variant, variants } from "./variant";

const PLACE = { scene: "lijst", cell: "Stand!C5", family: "C5:H5" };
const sum = (sort: string, year = "C$4"): string =>
  `SUMIFS(Stromen!$C$2:$C$13,Stromen!$A$2:$A$13,${year},Stromen!$B$2:$B$13,"${sort}")`;
const product = (sort: string, year = "C$4"): string =>
  `SUMPRODUCT((Stromen!$A$2:$A$13=${year})*(Stromen!$B$2:$B$13="${sort}")*Stromen!$C$2:$C$13)`;

const list: readonly Variant[] = [
  [`=B5+${sum("in")}-${sum("uit")}`],
  [`=B5-${sum("uit")}+${sum("in")}`],
  [`=${sum("in")}+B5-${sum("uit")}`],
  [`=B5+${product("in")}-${product("uit")}`],
  [`=-${sum("uit")}+B5+${sum("in")}`],
];
const others: readonly Variant[] = [
  [`=B5+${sum("uit")}-${sum("in")}`, {}, "signs changed"],
  [`=B5+${sum("in")}-${sum("uit", "C$4-1")}`, {}, "outflow of the year before"],
  [`=B5+${sum("in", "C$4+1")}-${sum("uit")}`, {}, "inflow of the year after"],
  [`=B5+${sum("in")}+${sum("uit")}`, {}, "what leaves is added"],
  [`=B5+${sum("in")}-2*${sum("uit")}`, {}, "twice what leaves"],
  [
    `=B5+${sum("in")}-SUMIFS(Stromen!$A$2:$A$13,Stromen!$A$2:$A$13,C$4,Stromen!$B$2:$B$13,"uit")`,
    {},
    "the sum of the years",
  ],
];

export const LISTED = [...variants("voorraad", PLACE, list), ...variants(null, PLACE, others)];
