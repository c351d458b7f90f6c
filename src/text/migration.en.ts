/** English sentences about recognised formulas. */
import { type MigrationWords } from "./migration-words";

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
  checked: "Checked with random values: the same to 1e-9.",
  reproduced:
    "The method was reproduced; the result of MPP.KWANTIEL was not compared with that of the formula.",
  around: (kind) => `What is rounded: ${kind}.`,
  fills: (range) => `One formula fills ${range}.`,
  questions: {
    "afwijkende-formule": ({ found, expected }) =>
      `Here is ${found}, and on both sides another formula, such as ${expected}. Is that intended?`,
    "getal-over-formule": ({ found, expected }) =>
      `Here is the number ${found}, and on both sides a formula, such as ${expected}. Is that intended?`,
    "getal-als-tekst": ({ found }) =>
      `'${found}' is text here between numbers; a sum leaves it out. Is that intended?`,
    "bereik-te-kort": ({ found, expected }) =>
      `The formula takes ${found}, but the numbers go on: ${expected}. Is that intended?`,
    "verwijzing-naar-leeg": ({ found }) =>
      `The formula refers to ${found}, and that cell is blank; beside it the cells are filled. Is that intended?`,
  },
  effect: (uses) =>
    uses === 0
      ? "No other formula uses this."
      : `Used directly by ${uses} ${uses === 1 ? "formula" : "formulas"}.`,
};
