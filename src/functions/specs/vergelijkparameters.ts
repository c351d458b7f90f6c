/** MPP.VERGELIJKPARAMETERS: what differs between two parameter tables, by owner. */
import { compareRows, fieldHeading, type RowDifference } from "../../params";
import { defineFunction, type ResultCell } from "../spec";
import { READING_FAILURES } from "../table-failures";
import { readableRows } from "../trusted-rows";
import { PARAMETER_CELLS, PREVIOUS_CELLS } from "./example-sheet";
import { SOURCE, TABLE } from "./parameter-arguments";

const HEADINGS = [
  ...["soort", "parameter", "jaar", "scenario", "eigenaar", "oud", "nieuw"],
  ...["verschil", "relatief verschil", "akkoord vervallen", "gewijzigd"],
];
const NOTHING = "geen verschillen";
const KINDS: Readonly<Record<RowDifference["kind"], string>> = {
  added: "toegevoegd",
  removed: "vervallen",
  changed: "gewijzigd",
};

/** A year as number, as the table has it; a month as text. */
function periodCell(period: string): ResultCell {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

/** In Dutch whatever the user's language: a cell must hold the same for everyone who opens the workbook. */
function rowOf(difference: RowDifference): ResultCell[] {
  const { kind, parameter, jaar, scenario, owner, old, absolute, relative, fields } = difference;
  return [
    ...[KINDS[kind], parameter, periodCell(jaar), scenario, owner],
    ...[old ?? "", difference.new ?? "", absolute ?? "", relative ?? ""],
    ...[difference.approvalLapsed ? "ja" : "", fields.map(fieldHeading).join(", ")],
  ];
}

export const VERGELIJKPARAMETERS = defineFunction({
  id: "VERGELIJKPARAMETERS",
  name: "VERGELIJKPARAMETERS",
  since: "proef",
  text: {
    nl: "Tabel met de verschillen tussen twee parametertabellen, per eigenaar: toegevoegd, vervallen of gewijzigd, met oude en nieuwe waarde.",
    en: "Table with the differences between two parameter tables, by owner: added, removed or changed, with old and new value.",
  },
  parameters: [
    {
      ...TABLE,
      id: "old",
      name: "oud",
      text: {
        nl: "De oude parametertabel, met kopregel.",
        en: "The old parameter table, with its heading row.",
      },
    },
    {
      ...TABLE,
      id: "new",
      name: "nieuw",
      text: {
        nl: "De nieuwe parametertabel, met kopregel.",
        en: "The new parameter table, with its heading row.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Elf kolommen met koppen: soort (toegevoegd, vervallen, gewijzigd), parameter, jaar, scenario, eigenaar, oud, nieuw, verschil, relatief verschil (aandeel van oud; 0,05 is 5%), akkoord vervallen (ja of leeg) en gewijzigd (welke kolommen); of alleen 'geen verschillen'. Verschil blijft leeg bij een andere eenheid. In het Nederlands, ook in een Engelse Excel.",
      en: "Eleven columns with headings: soort (toegevoegd, vervallen, gewijzigd: added, removed, changed), parameter, jaar, scenario, eigenaar (owner), oud, nieuw, verschil (difference), relatief verschil (share of the old value; 0.05 is 5%), akkoord vervallen (approval lapsed: ja or blank) and gewijzigd (which columns changed); or only 'geen verschillen'. A difference is blank when the unit differs. In Dutch, in an English Excel too.",
    },
  },
  ownErrors: READING_FAILURES,
  example: "=MPP.VERGELIJKPARAMETERS(A23:D27; A16:D20)",
  exampleCall: {
    arguments: [PREVIOUS_CELLS, PARAMETER_CELLS],
    result: [
      HEADINGS,
      ["toegevoegd", "asiel.hasa", 2027, "", "IND", "", 1650, "", "", "", ""],
      ["vervallen", "asiel.hervestiging", 2026, "", "IND", 500, "", "", "", "", ""],
      ["gewijzigd", "asiel.hasa", 2026, "", "IND", 1400, 1500, 100, 0.07142857142857, "", "waarde"],
      [
        "gewijzigd",
        "asiel.spoor4aa.inwilliging",
        "",
        "",
        "IND",
        0.6,
        0.62,
        0.02,
        0.03333333333333,
        "",
        "waarde",
      ],
    ],
  },
  source: SOURCE,
  run: (args) => {
    const { owners } = compareRows(readableRows(args.old), readableRows(args.new));
    const rows = owners.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed]);
    return rows.length === 0 ? [[NOTHING]] : [HEADINGS, ...rows.map(rowOf)];
  },
});
