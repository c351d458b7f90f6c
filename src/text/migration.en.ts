/** English sentences about recognised formulas. */
import { changed } from "./migration-parts";
import { type MigrationWords } from "./migration-words";
import { formatList } from "./numbers";

const s = (count: number | undefined): string => String(count ?? 0);

export const EN: MigrationWords = {
  kinds: {
    dichtheid: "density",
    cumulatief: "chance of at most x",
    overschrijding: "exceedance probability",
    "kwantiel-interpolatie": "quantile, interpolated",
    "kwantiel-trap": "quantile, from a grid",
    voorraad: "stock",
    capaciteit: "outflow at a capacity",
    aandeel: "share of a flow",
    vertraging: "lead time",
    maandverdeling: "division over months",
    afronding: "rounding",
  },
  reasons: {
    mixture: ({ count }) => `Sum of ${s(count)} normal curves with chances that are 1 together.`,
    "grid-interpolation": ({ count }) =>
      `Interpolated linearly between ${s(count)} points of a cumulative chance. MPP.KWANTIEL is exact; the difference is less than a step of the grid.`,
    "grid-step": ({ count }) =>
      `One of ${s(count)} points of a cumulative chance, without interpolation. MPP.KWANTIEL is exact; the difference is a step of the grid at most.`,
    stock: ({ count }) =>
      `Begin + inflow − outflow over ${s(count)} periods; the end is the begin of the next.`,
    "stock-cell": () =>
      "Begin + inflow − outflow. Per cell, because a flow depends on the stock or there is one period only.",
    capacity: ({ count }) =>
      `The smaller of capacity and what is there, over ${s(count)} periods; the function carries the stock.`,
    "capacity-cell": () => "The smaller of capacity and begin + inflow − withdrawal.",
    share: () => "A flow times a share of 0 to 1.",
    shares: ({ count }) => `A flow divided over ${s(count)} shares that are 1 together.`,
    delay: ({ count }) =>
      `A flow of this period and earlier ones, with ${s(count)} weights that are 1 together at most.`,
    "delay-cell": ({ count }) =>
      `A flow of this period and earlier ones, with ${s(count)} weights. Per cell, because the flow depends on the result.`,
    months: () => "A year times a profile of twelve months, 1 together.",
    rounding: () => "Rounds to a multiple, halves away from 0.",
    "rounding-other": () => "Rounds to one side, or halves up. No MPP function does that; the formula stays.",
  },
  checked: "Checked with random values: the same to 10⁻⁹.",
  reproduced:
    "The method was reproduced; the result of MPP.KWANTIEL was not compared with that of the formula.",
  around: (kind) => `What is rounded: ${kind}.`,
  fills: (range) => `One formula fills ${range}.`,
  questions: {
    "afwijkende-formule": ({ found, expected }) =>
      `Here is ${found}; the formulas beside it lead to ${expected}. Is that intended?`,
    "afwijkend-van-reeks": ({ found, expected }) =>
      `Here is ${found}; the series that it stands in leads to ${expected}. Is that intended?`,
    "afwijkend-van-kopie": ({ found, expected, others }) =>
      found === ""
        ? `Here is nothing; with ${formatList(others, "en")} there is ${expected}. Is that intended?`
        : `Here is ${found}; with ${formatList(others, "en")} there is something else: ${expected}. Is that intended?`,
    "kopieen-verdeeld": ({ found, expected, others }) =>
      `The scenarios differ: here is ${found}, and with ${formatList(others, "en")} ${expected}. Which is intended?`,
    "getal-over-formule": ({ found, expected, others }) =>
      others.length > 0
        ? `Here is the number ${found}; with ${formatList(others, "en")} there is a formula: ${expected}. Is that intended?`
        : `Here is the number ${found}; the formulas beside it lead to ${expected}. Is that intended?`,
    "getal-als-tekst": ({ found }) =>
      `'${found}' is text here and no number; a sum leaves it out. Is that intended?`,
    "bereik-te-kort": ({ found, expected }) =>
      `The formula takes ${found}, but the numbers go on: ${expected}. Is that intended?`,
    "bereiken-ongelijk": ({ found, expected }) =>
      `The formula calculates with ${found} beside ${expected}; they are not of one length. Is that intended?`,
    "verwijzing-naar-leeg": ({ found }) =>
      `The formula refers to ${found}, and that cell is blank; beside it the cells are filled. Is that intended?`,
    "verwijzing-naar-tekst": ({ found }) =>
      `The formula refers to ${found}, and that cell holds text; beside it the cells hold numbers. Is that intended?`,
    "verouderde-waarde": ({ found, expected }) =>
      `The cell shows ${found}, but the formula gives ${expected} on what the cells hold now. Was the workbook recalculated?`,
  },
  effect: ({ uses, reach, ends, moved }) => {
    if (reach === 0) return moved ? changed(moved, "en") : "No other formula uses this.";
    const direct = `Used directly by ${uses} ${uses === 1 ? "formula" : "formulas"}`;
    const all = reach === uses ? direct : `${direct}, by ${reach} in all`;
    const chain = `${all}, ${ends} of them at the end of the chain.`;
    if (moved === null) return `${chain} With what is expected nothing changes there.`;
    return moved ? `${chain} ${changed(moved, "en")}` : chain;
  },
};
