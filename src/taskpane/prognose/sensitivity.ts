/**
 * Which of the four values hangs on a percentage point: the same figures as the ±1 columns of SCENARIOWAARDEN.
 * Source: on a plateau of the density one percentage point moves the answer by tens of thousands.
 * @assumption A-35
 */
import { type ScenarioValue } from "./forecast";

/** A value that moves by more than this share of itself per percentage point is named. */
const NOTICEABLE = 0.01;
/** The value that others are compared with. */
const MIDDLE = "mediaan";

export interface Sensitivity {
  readonly name: string;
  /** Largest move for one percentage point [persons/year]. */
  readonly move: number;
  /** That of the mediaan; undefined when it is the mediaan itself. */
  readonly middle: number | undefined;
}

function moveOf({ value, plus, minus }: ScenarioValue): number {
  return Math.max(...[plus, minus].map((other) => (other === undefined ? 0 : Math.abs(other - value))));
}

/** The value that moves most for its size; undefined when none moves noticeably. */
export function sensitivityOf(values: readonly ScenarioValue[]): Sensitivity | undefined {
  const [first] = values
    .map((value) => ({ value, move: moveOf(value) }))
    .filter(({ value, move }) => move > NOTICEABLE * Math.abs(value.value))
    .sort((a, b) => b.move * Math.abs(a.value.value) - a.move * Math.abs(b.value.value));
  if (first === undefined) return undefined;
  const { name } = first.value;
  const middle = values.find((each) => each.name === MIDDLE);
  return {
    name,
    move: first.move,
    middle: middle === undefined || name === MIDDLE ? undefined : moveOf(middle),
  };
}
