/** Scenes with stocks: begin, inflow, outflow, withdrawals and corrections over years, months and sheets; and capacity. */
import type { Scene } from "../types";
import { across, block, down, formulasAcross, formulasDown } from "./cells";

const ASIEL = "MPP Asiel";
const years = [2026, 2027, 2028, 2029, 2030];
const inflow = [41_000, 43_000, 40_000, 38_000, 38_000];
const rows = {
  ...across(ASIEL, "A1", ["Voorraad IND asiel [zaken]"]),
  ...across(ASIEL, "A4", ["jaar", 2025, ...years]),
  ...across(ASIEL, "A5", ["Voorraad begin", null, 22_000]),
  ...formulasAcross(ASIEL, 5, ["D", "G"], "=<10"),
  ...across(ASIEL, "A6", ["Instroom", 39_000, ...inflow]),
  ...across(ASIEL, "A7", ["Uitstroom", 36_500, 35_000, 36_000, 41_000, 39_000, 38_500]),
  ...across(ASIEL, "A8", ["Intrekkingen", 1_150, 1_200, 1_100, 1_050, 1_000, 1_000]),
  ...across(ASIEL, "A9", ["Correctie", 0, -150, 0, 200, 0, 0]),
  ...across(ASIEL, "A10", ["Voorraad eind", 22_000]),
};
const months = {
  ...across("Detentie", "A1", ["Bezetting vreemdelingenbewaring per maand"]),
  ...across("Detentie", "A4", ["maand", "Begin", "In", "Uit", "Intrekking", "Correctie", "Eind", null]),
  ...block("Detentie", "A5", [
    ["jan", 350, 210, 190, 5, 0],
    ["feb", null, 205, 200, 4, 2],
    ["mrt", null, 220, 215, 6, 0],
    ["apr", null, 198, 210, 3, -1],
    ["mei", null, 230, 205, 5, 0],
    ["jun", null, 225, 219, 4, 0],
  ]),
  ...formulasDown("Detentie", "B", [6, 10], "=G^"),
  ...across("Detentie", "H3", ["Stand ultimo"]),
  ...across("Detentie", "H4", [350]),
};
const sheets = {
  ...across("Instroom", "A4", ["jaar", null, ...years]),
  ...across("Instroom", "A5", ["Eerste aanvragen", null, 38_000, 40_000, 37_500, 35_500, 35_500]),
  ...across("Instroom", "A6", ["Herhaalde aanvragen", null, 3_000, 3_000, 2_500, 2_500, 2_500]),
  ...across("Instroom", "A7", ["Totaal instroom"]),
  ...formulasAcross("Instroom", 7, ["C", "G"], "=SUM(#5:#6)"),
  ...across("Productie IND", "A10", ["jaar", null, ...years]),
  ...across("Productie IND", "A11", ["Formatie [fte]", null, 700, 720, 720, 680, 680]),
  ...across("Productie IND", "A12", ["Beslissingen", null, 35_000, 36_000, 41_000, 39_000, 38_500]),
  ...across("Productie IND", "A13", ["Intrekkingen", null, 1_200, 1_100, 1_050, 1_000, 1_000]),
  ...across("Correcties", "A3", ["jaar", null, ...years]),
  ...across("Correcties", "A4", ["Correctie voorraad", null, -150, 0, 200, 0, 0]),
  ...across("Aannames 2027", "A2", ["Startvoorraad", 22_000]),
  ...across("Voorraad", "A3", ["jaar", 2025, ...years]),
  ...across("Voorraad", "A5", ["Voorraad begin", null, "='Aannames 2027'!$B$2"]),
  ...formulasAcross("Voorraad", 5, ["D", "G"], "=<6"),
  ...across("Voorraad", "A6", ["Voorraad eind", "='Aannames 2027'!B2"]),
};
const capacity = {
  ...across(ASIEL, "A1", ["Productie bij capaciteit [zaken]"]),
  ...across(ASIEL, "A4", ["jaar", 2025, ...years]),
  ...across(ASIEL, "A5", ["Voorraad begin", null, 12_000]),
  ...formulasAcross(ASIEL, 5, ["D", "G"], "=<9"),
  ...across(ASIEL, "A6", ["Instroom", null, 31_000, 33_000, 30_000, 18_000, 16_000]),
  ...across(ASIEL, "A7", ["Capaciteit", null, 35_000, 36_000, 36_000, 34_000, 34_000]),
  ...across(ASIEL, "A8", ["Productie"]),
  ...across(ASIEL, "A9", ["Voorraad eind", 12_000]),
  ...across("Capaciteit", "A1", ["Capaciteit per jaar", 34_500]),
  ...across("Capaciteit", "A3", ["jaar", null, ...years]),
  ...across("Capaciteit", "A4", ["fte", null, 700, 720, 720, 680, 680]),
  ...across("Capaciteit", "A5", ["zaken per fte", null, 50, 50, 50, 50, 50]),
};
const CAP_NAMES = { MaxProductie: "Capaciteit!$B$1" };

export const STOCKS = {
  /** Years across; begin row 5 (C5 a number, then the end before), end row 10; B10 the stock at the end of 2025. */
  rij: { cells: rows },
  /** Months down; begin B, in C, uit D, intrekking E, correctie F, eind G; or one running column H with H4 as start. */
  kolom: { cells: months },
  /** The same as rij over the sheets Instroom, Productie IND, Correcties, Aannames 2027 and Voorraad. */
  bladen: { cells: sheets, names: { Startvoorraad: "'Aannames 2027'!$B$2" } },
  /** Begin 5, instroom 6, capaciteit 7, productie 8 (asked), eind 9 = begin + instroom − productie. */
  capaciteit: {
    cells: { ...capacity, ...formulasAcross(ASIEL, 9, ["C", "G"], "=#5+#6-#8") },
    names: CAP_NAMES,
  },
  /** The same with withdrawals in row 10, which the end stock loses too. */
  capaciteitintrekking: {
    cells: {
      ...capacity,
      ...across(ASIEL, "A10", ["Intrekkingen", null, 900, 850, 800, 700, 600]),
      ...formulasAcross(ASIEL, 9, ["C", "G"], "=#5+#6-#10-#8"),
    },
    names: CAP_NAMES,
  },
  /** Capacity per month, downwards: B begin, C in, D capaciteit, E productie (asked), F eind. */
  capaciteitkolom: {
    cells: {
      ...across("DT&V", "A4", ["maand", "begin", "nieuw", "capaciteit", "vertrek", "eind"]),
      ...block("DT&V", "A5", [
        [1, 900, 400, 600],
        [2, null, 420, 600],
        [3, null, 300, 600],
        [4, null, 150, 650],
        [5, null, 200, 650],
        [6, null, 310, 300],
      ]),
      ...formulasDown("DT&V", "B", [6, 10], "=F^"),
      ...formulasDown("DT&V", "F", [5, 10], "=B#+C#-E#"),
      ...down("DT&V", "H4", ["capaciteit vast", 500]),
    },
    names: { CapVast: "'DT&V'!$H$5" },
  },
} satisfies Record<string, Scene>;
