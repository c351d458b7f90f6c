/**
 * The fingerprint of a density: of what its scenario and event blocks say, wherever they stand and however they are laid
 * out. Method: SHA-256 of canonical JSON, as for models and parameters; the order of the rows does not count.
 * Source: docs/besluiten/0013.
 * @assumption A-37
 */
import { type AdditiveEvent, type Scenario } from "../../core";
import { canonicalJson, sha256 } from "../../params";
import { type Entry } from "../read/block";
import { type EventBlock } from "../read/events";
import { type ScenarioBlock } from "../read/scenarios";

const DENSITY_SCHEMA = "mpp-dichtheid/1";

const FAMILIES = {
  normal: "normaal",
  truncated: "afgekapt",
  lognormal: "lognormaal",
  split: "gesplitst",
} as const;

function scenarioText(item: Scenario, jaar: number | null): string {
  const verdeling = FAMILIES[item.family];
  const { probability: kans } = item;
  return canonicalJson(
    item.family === "split"
      ? {
          ...{ jaar, kans, verdeling, verwachting: item.mode },
          ...{ omlaag: item.sdDown, omhoog: item.sdUp },
        }
      : { jaar, kans, verdeling, verwachting: item.mean, spreiding: item.sd },
  );
}

function eventText({ probability: kans, mean, sd }: AdditiveEvent, jaar: number | null): string {
  return canonicalJson({ jaar, kans, extra: mean, spreiding: sd });
}

function texts<T>(
  entries: readonly Entry<T>[],
  textOf: (item: T, year: number | null) => string,
): readonly string[] {
  return entries
    .map(({ item, year }) => textOf(item, year ?? null))
    .sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/** @returns 64 hexadecimals */
export function densityFingerprint(scenarios: ScenarioBlock, events: EventBlock): string {
  return sha256(
    canonicalJson({
      gebeurtenissen: texts(events.entries, eventText),
      scenarios: texts(scenarios.entries, scenarioText),
      schema: DENSITY_SCHEMA,
    }),
  );
}
