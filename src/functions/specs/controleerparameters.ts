/** MPP.CONTROLEERPARAMETERS: everything that is wrong with a parameter table, one row per finding. */
import { checkTable, type Finding, type Severity } from "../../params";
import { findingText } from "../../text";
import { defineFunction, type ResultCell } from "../spec";
import { FAULTY_CELLS } from "./example-sheet";
import { SOURCE, TABLE } from "./parameter-arguments";

const HEADINGS = ["cel", "parameter", "eigenaar", "ernst", "wat", "wat zou goed zijn"];
const NOTHING = "geen bevindingen";
/** What stops a calculation comes first; what is still missing may be long and comes last. */
const ORDER: readonly Severity[] = ["error", "warning", "incomplete"];

/** In each severity by row and column, as they come. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** In Dutch whatever the user's language: a cell must hold the same text for everyone who opens the workbook. */
function rowOf(finding: Finding): ResultCell[] {
  const { place, severity, what, remedy } = findingText(finding, "nl");
  return [place, finding.parameter, finding.owner, severity, what, remedy];
}

export const CONTROLEERPARAMETERS = defineFunction({
  id: "CONTROLEERPARAMETERS",
  name: "CONTROLEERPARAMETERS",
  since: "proef",
  text: {
    nl: "Tabel met alles wat er aan een parametertabel mankeert: waar, welke parameter, van wie, hoe ernstig, wat en wat goed zou zijn.",
    en: "Table with everything that is wrong with a parameter table: where, which parameter, whose, how serious, what, and what would be right.",
  },
  parameters: [
    TABLE,
    {
      id: "referenceDate",
      name: "peildatum",
      kind: "date",
      optional: true,
      text: {
        nl: "Datum waarna geen datum in de tabel mag liggen. Weglaten om dat niet te controleren.",
        en: "Date after which no date in the table may lie. Leave out not to check that.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Zes kolommen met koppen: cel, parameter, eigenaar, ernst, wat, wat zou goed zijn; of alleen 'geen bevindingen'. Eerst fouten (er kan niet mee gerekend worden), dan waarschuwingen, dan wat onvolledig is (nog niet vast te stellen). In het Nederlands, ook in een Engelse Excel.",
      en: "Six columns with headings: cel, parameter, eigenaar, ernst, wat, wat zou goed zijn (cell, parameter, owner, severity, what, what would be right); or only 'geen bevindingen'. Errors (fout: it cannot be calculated with) first, then warnings (waarschuwing), then what is incomplete (onvolledig: it cannot be adopted yet). In Dutch, in an English Excel too.",
    },
  },
  example: "=MPP.CONTROLEERPARAMETERS(A30:D32)",
  exampleCall: {
    arguments: [FAULTY_CELLS],
    result: [
      HEADINGS,
      [
        ...["rij 2, kolom 1 (parameter)", "asiel.hassa", "", "fout", "parameter 'asiel.hassa' is onbekend"],
        "misschien is 'asiel.hasa' bedoeld",
      ],
      [
        ...["rij 3, kolom 1 (parameter)", "coa.bezetting", "", "fout"],
        ...["parameter 'coa.bezetting' is onbekend", "kijk in de catalogus welke er zijn"],
      ],
      [...["rij 3, kolom 3 (waarde)", "coa.bezetting", "", "fout"], ...["'n.v.t.' is geen getal", ""]],
      [
        ...["rij 3, kolom 4 (eenheid)", "coa.bezetting", "", "fout"],
        ...["eenheid 'procent' is onbekend", "kies een eenheid uit de catalogus"],
      ],
      ...["eigenaar", "brontype", "bron", "peildatum", "status", "akkoord door", "akkoord op"].map(
        (heading) => [
          ...["rij 1", "", "", "onvolledig", `de kolom '${heading}' ontbreekt`],
          "die is nodig om de set vast te stellen",
        ],
      ),
    ],
  },
  source: SOURCE,
  run: ({ table, referenceDate }) => {
    const { findings } = checkTable(table, referenceDate === undefined ? {} : { referenceDate });
    return findings.length === 0 ? [[NOTHING]] : [HEADINGS, ...inOrder(findings).map(rowOf)];
  },
});
