/**
 * Random arguments of the functions on the production model, by kind: models with edits, parameter sets, inflows,
 * options, choices. Ids are those of the built-in models and the catalogue; values are invented.
 */
import { modelCells, MODELS } from "../../src/chain";
import { type ParameterSpec } from "../../src/functions";
import { INFLOW_CELLS, MODEL_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { SET_CELLS } from "../functions/run-cells";
import { scenarioBlock } from "./blocks";
import { type Random } from "./random";
import { junkCell } from "./values";

export type Kind = ParameterSpec["kind"];
type Cells = readonly (readonly unknown[])[];

const BUILT = [...MODELS.values()].map((rows) => modelCells(rows));
const IDS = [...MODELS.values()].flatMap((rows) => rows.map(({ id }) => id));
/** What belongs in some cell of a model, so that an edit is a slip and not always nonsense. */
const PLAUSIBLE_CELLS = [
  ...[
    "som",
    "aandeel",
    "voorraad",
    "minimum",
    "maximum",
    "quotiënt",
    "gemiddelde",
    "doorlooptijd",
    "capaciteit",
  ],
  ...[
    "stroom",
    "stand",
    "personen",
    "personen/jaar",
    "EUR",
    "ja",
    "nee",
    "",
    "instroom",
    "[bewaring.invoer]",
  ],
  ...["bewaring.instroom", "begin(bewaring.bezetting)", "0 * bewaring.instroom", "-1 * bewaring.instroom"],
  ...["bewaring.instroom; bewaring.uitstroom", "[rvs.bewaring.hb]; 2 * bewaring.instroom", "1; 0", "0; 0"],
  ...[
    "1e400 * bewaring.instroom",
    "[bewaring.duur]; bewaring.instroom; [bewaring.historie]",
    "bewaring.instroom[t-1]",
  ],
];

/** The cells with some changed. @param slip what a cell becomes */
export function edited(random: Random, cells: Cells, slip: () => unknown): unknown[][] {
  const copy = cells.map((row) => [...row]);
  for (let n = random.whole(1, 3); n > 0; n -= 1) {
    const row = copy[random.whole(0, copy.length - 1)] ?? [];
    row[random.whole(0, Math.max(0, row.length - 1))] = slip();
  }
  return copy;
}

function model(random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.4)
    return random.pick(["bewaring@1", "bewaring@1", "BEWARING@1", "regulier@1", "mpp@1", "bewarin@1"]);
  const cells: Cells = random.chance(0.6) ? MODEL_CELLS : (BUILT[3] ?? []);
  if (kind < 0.6) return cells;
  return edited(random, cells, () =>
    random.chance(0.8) ? random.pick([...PLAUSIBLE_CELLS, ...IDS]) : junkCell(random),
  );
}

const NUMBERS = [0, 1, -1, 0.5, 1.2, 1e-9, 1e9, 1e200, 1e308, 5e-324];

function set(random: Random): unknown {
  const kind = random.unit();
  const cells: Cells = random.chance(0.8) ? RUN_PARAMETER_CELLS : SET_CELLS;
  if (kind < 0.5) return cells;
  if (kind < 0.6) return cells.filter(() => random.chance(0.95));
  const column = cells[0]?.findIndex((heading) => heading === "waarde") ?? -1;
  if (kind < 0.9) {
    const at = random.whole(1, cells.length - 1);
    return cells.map((row, n) =>
      n === at ? row.map((cell, c) => (c === column ? random.pick(NUMBERS) : cell)) : row,
    );
  }
  return edited(random, cells, () => junkCell(random));
}

function inflow(random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.4) return INFLOW_CELLS;
  const one = INFLOW_CELLS.filter(([, name]) => name !== "maximum").map(([year, , value]) => [year, value]);
  if (kind < 0.7) return one;
  if (kind < 0.85) return INFLOW_CELLS.filter(() => random.chance(0.9));
  return edited(random, INFLOW_CELLS, () =>
    random.chance(0.6) ? random.pick([...NUMBERS, 2027, "medio"]) : junkCell(random),
  );
}

function options(random: Random): unknown {
  if (random.chance(0.4)) return null;
  const row = (): readonly unknown[] =>
    random.pick([
      ...[
        ["tijdstap", "maand"],
        ["tijdstap", "jaar"],
        ["tijdstap", "jaar uit maanden"],
        ["samenhang", "comonotoon"],
      ],
      ...[
        ["samenhang", 0.5],
        ["seed", 7],
        ["stap", 0.2],
        ["stap", 1],
        ["peildatum", 46_023],
        ["", ""],
      ],
      ...[
        ["parameterscenario", "medio"],
        ["tijdstap", "week"],
        ["zaad", 1],
        ["samenhang", 2],
      ],
    ]);
  // Few draws: the number of calls matters here.
  const draws = ["trekkingen", random.whole(100, 200)];
  const rows = [draws, ...Array.from({ length: random.whole(0, 2) }, row)];
  return random.chance(0.9) ? rows : edited(random, rows, () => junkCell(random));
}

function name(random: Random): string {
  const known = random.chance(0.7) ? (MODEL_CELLS.slice(1).map(([id]) => id) as readonly string[]) : IDS;
  const id = random.chance(0.4) ? random.pick(IDS.slice(-9)) : random.pick(known);
  if (random.chance(0.1)) return id.slice(0, -1);
  return random.chance(0.2) ? `${id}${random.pick([".onbenut", ".benutting"])}` : id;
}

function choice(random: Random): unknown {
  const one = (): unknown =>
    random.pick([name(random), name(random), "asiel", "bewaring", "RvS", "DJI", "", null, "x"]);
  if (random.chance(0.4)) return null;
  return random.chance(0.5) ? one() : Array.from({ length: random.whole(1, 5) }, () => [one()]);
}

function numbers(random: Random): unknown {
  const one = (): number => (random.chance(0.7) ? random.unit() : random.pick([...NUMBERS, 4000]));
  if (random.chance(0.3)) return one();
  return [Array.from({ length: random.whole(1, 4) }, one)];
}

const parameterId = (random: Random): unknown => random.pick(RUN_PARAMETER_CELLS.slice(1).map(([id]) => id));

/** Years beside each other, as BANDBREEDTE wants them. */
function years(random: Random): unknown {
  if (random.chance(0.3)) return scenarioBlock(random, false).cells;
  const rows = [2026, 2027, 2028].map((year) => [
    year,
    1,
    1000 * random.whole(20, 60),
    1000 * random.whole(0, 5),
  ]);
  return [["jaar", "kans", "verwachting", "spreiding"], ...rows];
}

const ANY: Readonly<Partial<Record<Kind, (random: Random) => unknown>>> = {
  ...{ model, set, inflow, options, choice, scenarios: years, series: numbers, amount: numbers },
  "number list": numbers,
  "chance list": (random) => (random.chance(0.4) ? null : numbers(random)),
  "optional series": (random) => (random.chance(0.4) ? null : numbers(random)),
  "one name": (random) => (random.chance(0.6) ? name(random) : parameterId(random)),
  "one period": (random) => random.pick<unknown>([2026, 2026, 2028, "2027", "2026-03", "2030-12", 2031, "x"]),
  name: (random) => random.pick([null, "medio", "medio", "maximum", "Medio", "onbekend"]),
};

/** An argument that may be right; null for what this module does not know. */
export function argumentOf(random: Random, kind: Kind): unknown {
  return ANY[kind]?.(random) ?? null;
}
