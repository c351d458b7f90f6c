/**
 * MPP.VERANTWOORDING: a receipt of what was calculated with, to print beside the figures: versions and fingerprints of
 * model, parameters and inflow. Source: docs/besluiten/0013 and 0014.
 */
import { type Inflow, inflowFingerprint, modelFingerprint, MODELS } from "../../chain";
import { CATALOGUE, CATALOGUE_VERSION, fingerprintOf, shortFingerprint } from "../../params";
import { type ModelArgument } from "../read/model";
import { defineFunction, type ResultCell } from "../spec";
import { CHAIN_SOURCE, INFLOW, MODEL, SET } from "./chain-arguments";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "./example-sheet";

const HEADINGS = ["onderdeel", "naam of versie", "aantal", "vingerafdruk", "volledige vingerafdruk"];

type Row = readonly ResultCell[];

function rowOf(part: string, name: string, count: number, fingerprint: string): Row {
  return [part, name, count, shortFingerprint(fingerprint), fingerprint];
}

/** A table is known by its content, not by what it is called. */
function modelRow({ name, rows }: ModelArgument): Row {
  const fingerprint = modelFingerprint(rows);
  const same = [...MODELS].find(([, built]) => modelFingerprint(built) === fingerprint)?.[0];
  const shown = name !== "" ? name : same === undefined ? "eigen model" : `${same} (tabel)`;
  return rowOf("model", shown, rows.length, fingerprint);
}

function inflowRow(scenario: string, series: Inflow): Row {
  const { years } = series;
  const span = `${years[0] ?? ""} t/m ${years.at(-1) ?? ""}`;
  const name = scenario === "" ? span : `${scenario}, ${span}`;
  return rowOf("instroom", name, years.length, inflowFingerprint(new Map([[scenario, series]])));
}

export const VERANTWOORDING = defineFunction({
  id: "VERANTWOORDING",
  name: "VERANTWOORDING",
  since: "proef",
  text: {
    nl: "Bon bij een doorrekening: versie van de invoegtoepassing en de catalogus, en de vingerafdruk van model, parameters en instroom.",
    en: "Receipt of a calculation: version of the add-in and the catalogue, and the fingerprint of model, parameters and inflow.",
  },
  parameters: [MODEL, SET, INFLOW],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Vijf kolommen met koppen: onderdeel, naam of versie, aantal, vingerafdruk (12 tekens) en volledige vingerafdruk (SHA-256). Een rij voor invoegtoepassing, catalogus (aantal parameters), model (aantal indicatoren), parameters (aantal rijen; de vingerafdruk van MPP.VINGERAFDRUK) en elk scenario van de instroom (aantal jaren). Een modeltabel met de inhoud van een vast model heet daarnaar, bijvoorbeeld mpp@1 (tabel); elke andere is een eigen model. In het Nederlands, ook in een Engelse Excel.",
      en: "Five columns with headings: onderdeel (part), naam of versie (name or version), aantal (number), vingerafdruk (fingerprint, 12 characters) and volledige vingerafdruk (SHA-256). A row for add-in, catalogue (number of parameters), model (number of indicators), parameters (number of rows; the fingerprint of MPP.VINGERAFDRUK) and each scenario of the inflow (number of years). A model table with the content of a fixed model is called after it, for example mpp@1 (tabel); any other is 'eigen model', a model of one's own. In Dutch, in an English Excel too.",
    },
  },
  example: '=MPP.VERANTWOORDING("bewaring@1"; A35:E53; A56:C66)',
  exampleCall: {
    arguments: ["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS],
    // Read when asked, because scripts may define the version after loading.
    get result() {
      return [
        HEADINGS,
        ["invoegtoepassing", __MPP_VERSION__, "", "", ""],
        ["catalogus", "versie 1", 167, "", ""],
        [
          "model",
          "bewaring@1",
          9,
          "9bd7-2f35-9dcb",
          "9bd72f359dcb6b5f57e7aed29437290165a138d3951f685c7e82d825212bc7a0",
        ],
        [
          "parameters",
          "",
          18,
          "5f2c-1c10-9a2f",
          "5f2c1c109a2fd164c038461cb42683557c1dc6a65e3fb172e24a4a94443e7be5",
        ],
        [
          "instroom",
          "medio, 2026 t/m 2030",
          5,
          "d723-e626-d649",
          "d723e626d649fd9f6eea2e23e45d1940e22307e0d7190cee1c1f29da8e6241cd",
        ],
        [
          "instroom",
          "maximum, 2026 t/m 2030",
          5,
          "b457-6ceb-331e",
          "b4576ceb331e39500778bf7870f61339a1a99ba484382ca0109948b7fd4e1236",
        ],
      ];
    },
  },
  source: CHAIN_SOURCE,
  run: ({ model, parameters, inflow }) => {
    const rows = parameters.rows();
    return [
      HEADINGS,
      ["invoegtoepassing", __MPP_VERSION__, "", "", ""],
      ["catalogus", `versie ${CATALOGUE_VERSION}`, CATALOGUE.length, "", ""],
      modelRow(model),
      rowOf("parameters", "", rows.length, fingerprintOf(rows)),
      ...[...inflow.series].map(([scenario, series]) => inflowRow(scenario, series)),
    ];
  },
});
