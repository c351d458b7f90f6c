/**
 * The scenario block: kans, verwachting, spreiding [, verdeling], or by heading also jaar, scenario,
 * spreiding omlaag, spreiding omhoog and breedte n%. Source: issue "Step 1", part B.
 */
import { fail, type Failure, type Family, normalised, type Scenario } from "../../core";
import { type Block, BLOCK_FAILURES, readBlock } from "./block";
import { errorOf, isBlank, shown } from "../../params";
import { SCENARIO_NAMES } from "./headings";
import { type BlockKind } from "./layout";
import { readRange } from "./range";
import { type Row } from "./row";

export type ScenarioBlock = Block<Scenario>;

export const SCENARIOS_FAILURES = [
  ...BLOCK_FAILURES,
  "unknown-family",
  "unused-cell",
  "not-positive",
  "probability-sum",
  "no-scenarios",
  "too-many-components",
  "too-many-terms",
] as const satisfies readonly Failure["code"][];

const KIND: BlockKind = {
  list: "scenarios",
  positional: ["probability", "mean", "sd", "family"],
  names: SCENARIO_NAMES,
};

const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ["normaal", "normal"],
  ["normal", "normal"],
  ["afgekapt", "truncated"],
  ["truncated", "truncated"],
  ["lognormaal", "lognormal"],
  ["lognormal", "lognormal"],
  ["gesplitst", "split"],
  ["split", "split"],
]);

function familyOf(row: Row): Family {
  const cell = row.cell("family");
  if (isBlank(cell)) return "normal";
  const error = errorOf(cell);
  const place = row.place("family");
  if (error !== undefined) fail({ code: "error-cell", place, value: error });
  const family = typeof cell === "string" ? FAMILIES.get(normalised(cell)) : undefined;
  if (family !== undefined) return family;
  const value = shown(cell);
  if (value === null) fail({ code: "not-a-text", place, value });
  return fail({
    code: "unknown-family",
    place,
    value: String(value),
    allowed: [...new Set(FAMILIES.values())],
  });
}

/** @assumption A-04 */
function readScenario(row: Row): Scenario {
  const probability = row.number("probability");
  const centre = row.nonNegative("mean");
  const family = familyOf(row);
  if (family === "split") {
    row.unused("sd", family);
    return {
      family,
      probability,
      mode: centre,
      sdDown: row.nonNegative("sdDown"),
      sdUp: row.nonNegative("sdUp"),
    };
  }
  row.unused("sdDown", family);
  row.unused("sdUp", family);
  return { family, probability, mean: centre, sd: row.spread(family) };
}

/** @throws FailureError of SCENARIOS_FAILURES */
export function readScenarios(argument: unknown, parameter: string, address: unknown): ScenarioBlock {
  const block = readBlock(readRange(argument, parameter, address), KIND, readScenario);
  if (block.entries.length === 0) fail({ code: "no-scenarios", place: { parameter, list: "scenarios" } });
  return block;
}
