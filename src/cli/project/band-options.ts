/** The options of `mpp project --bands`, each refused by its name with what is possible. */
import { BANDS } from "../commands";
import { scenarioName } from "../../params";
import { CommandError } from "../command-error";
import type { Invocation } from "../options";
import type { ProjectWords } from "./words";

export interface BandsAsked {
  readonly chances: readonly number[];
  readonly draws: number;
  readonly seed: number;
  /** Correlation between a year and the next on the normal scale; 1 when all years move together. */
  readonly rho: number;
  /** Whose rows of the parameters hold, beside those for all scenarios; "" when not given. */
  readonly scenario: string;
  /** undefined for all indicators of the model. */
  readonly indicators: readonly string[] | undefined;
}

/** Minimum, mediaan, medio and maximum: Protocol MPP 1.1 §3.2. @assumption A-16 */
const CHANCES: readonly number[] = [0.125, 0.5, 2 / 3, 0.875];
const MOST_CHANCES = 100;
const DRAWS = { minimum: 100, maximum: 1_000_000, preset: 10_000 };
const SEED = { minimum: 0, maximum: 2 ** 32 - 1, preset: 1 };
const DEPENDENCES: ReadonlyMap<string, number> = new Map([
  ["onafhankelijk", 0],
  ["independent", 0],
  ["comonotoon", 1],
  ["comonotone", 1],
]);

const NUMBER = /^\d*\.?\d+(?:e-?\d{1,3})?$/i;
const FRACTION = /^(\d{1,15})\/(\d{1,15})$/;

/** A decimal with a point, or a fraction such as 2/3; NaN when the text is neither. */
function numberIn(text: string): number {
  const [, above, below] = FRACTION.exec(text) ?? [];
  if (above !== undefined) return Number(above) / Number(below);
  return NUMBER.test(text) ? Number(text) : NaN;
}

/** A comma separates: 0,5 is two texts, neither of which is a chance. @throws CommandError */
function chancesIn(text: string | undefined, words: ProjectWords): readonly number[] {
  if (text === undefined) return CHANCES;
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length > MOST_CHANCES) throw new CommandError(words.chanceCount(parts.length, MOST_CHANCES));
  return parts.map((part) => {
    const chance = numberIn(part);
    if (chance > 0 && chance < 1) return chance;
    throw new CommandError(words.chance(part));
  });
}

/** @throws CommandError */
function wholeIn(
  option: "--draws" | "--seed",
  text: string | undefined,
  { minimum, maximum, preset }: typeof DRAWS,
  words: ProjectWords,
): number {
  if (text === undefined) return preset;
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new CommandError(words.whole(option, text, minimum, maximum));
}

/** @throws CommandError */
function rhoIn(text: string | undefined, words: ProjectWords): number {
  if (text === undefined) return 0;
  const name = text.trim().toLowerCase();
  const rho = DEPENDENCES.get(name) ?? numberIn(name);
  if (rho >= 0 && rho <= 1) return rho;
  throw new CommandError(words.dependence(text));
}

/** @throws CommandError for what is given without --bands or does not go with it, and for values that cannot be */
export function bandsAsked({ options, flags }: Invocation, words: ProjectWords): BandsAsked | undefined {
  if (!flags.has("bands")) {
    const foreign = BANDS.find((option) => options[option] !== undefined);
    if (foreign !== undefined) throw new CommandError(words.onlyWithBands(`--${foreign}`));
    return undefined;
  }
  if (options.trace !== undefined) throw new CommandError(words.notWithBands("--trace"));
  return {
    chances: chancesIn(options.chances, words),
    draws: wholeIn("--draws", options.draws, DRAWS, words),
    seed: wholeIn("--seed", options.seed, SEED, words),
    rho: rhoIn(options.dependence, words),
    scenario: scenarioName(options.scenario ?? ""),
    indicators: options.indicators?.split(",").map((id) => id.trim()),
  };
}
