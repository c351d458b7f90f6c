/**
 * Where texts stand in the density chart, so that none meets another text or a line, whatever the numbers.
 * Method: minimum ≤ mediaan ≤ medio ≤ maximum always holds. The inner pair is written in the upper lane, the outer pair
 * in the lower one, away from the middle; lines of the outer pair end below the upper lane, the curve below both.
 */
import { type Measure } from "../charts/measure";
import { type Point } from "../charts/path";
import { type Tick } from "../charts/scale";
import { heightAt } from "./samples";

/** [px] */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

export interface PlacedLine {
  readonly name: string;
  readonly x: number;
  readonly top: number;
  readonly label: PlacedText;
}

/** Height of both lanes: the curve stays below. */
export const LANES = 36;
const ASCENT = 10;
const DESCENT = 4;
const GAP = 4;
const UPPER = { line: 2, baseline: 11 };
const LOWER = { line: 18, baseline: 27 };

function placed(text: string, x: number, y: number, anchor: PlacedText["anchor"], width: number): PlacedText {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, x, y, anchor, box: { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT } };
}

/** Room that a text needs beside its line [px]. */
export const roomFor = (text: string, measure: Measure): number => measure(text) + GAP + 1;

/** @param lines the four, ascending [px] */
export function placeLines(
  lines: readonly { readonly name: string; readonly x: number }[],
  measure: Measure,
): readonly PlacedLine[] {
  return lines.map(({ name, x }, index) => {
    const lane = index === 1 || index === 2 ? UPPER : LOWER;
    const left = index < 2;
    const label = placed(
      name,
      left ? x - GAP : x + GAP,
      lane.baseline,
      left ? "end" : "start",
      measure(name),
    );
    return { name, x, top: lane.line, label };
  });
}

export interface LetterInput {
  readonly letter: string;
  /** Top of the component's own curve [px]. */
  readonly peak: Point;
}

export interface LetterFrame {
  /** The sum curve [px]. */
  readonly curve: readonly Point[];
  /** Vertical lines that letters keep away from [px]. */
  readonly lines: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Height of the axis [px]. */
  readonly base: number;
}

/** A peak lower than this above the axis has no room for its letter below it. */
const LOW_PEAK = 28;
/** Of its baseline below the peak: the usual place, then lower. */
const BELOW_PEAK = [14, 20, 26];
const BESIDE_LINE = 8;
const SHIFTS = [0, 8, -8, 14, -14, 20, -20, 28, -28, 36, -36];
const CLEAR = 2;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom && b.top < a.bottom;

/** Every letter that has a place; one without is left out and stands in the table only. */
export function placeLetters(
  letters: readonly LetterInput[],
  frame: LetterFrame,
  measure: Measure,
): readonly PlacedText[] {
  const done: PlacedText[] = [];
  for (const input of letters) {
    const found = candidates(input, frame, measure).find(
      ({ box }) => isFree(box, frame) && done.every((other) => !meets(box, other.box)),
    );
    if (found !== undefined) done.push(found);
  }
  return done;
}

function candidates(
  { letter, peak: [peakX, peakY] }: LetterInput,
  frame: LetterFrame,
  measure: Measure,
): PlacedText[] {
  const width = measure(letter);
  const beside = frame.lines
    .filter((line) => Math.abs(line - peakX) < BESIDE_LINE)
    .flatMap((line) => [line - BESIDE_LINE, line + BESIDE_LINE]);
  const places = [...SHIFTS.map((shift) => peakX + shift), ...beside].sort(
    (a, b) => Math.abs(a - peakX) - Math.abs(b - peakX),
  );
  const drops = frame.base - peakY > LOW_PEAK ? BELOW_PEAK : [];
  const far = (x: number, y: number): number => Math.abs(x - peakX) + y - peakY;
  return [
    ...drops
      .flatMap((drop) => places.map((x) => placed(letter, x, peakY + drop, "middle", width)))
      .sort((a, b) => far(a.x, a.y) - far(b.x, b.y)),
    ...places.map((x) => placed(letter, x, aboveCurve(x, width, frame), "middle", width)),
  ];
}

/** Baseline of a text that stands on the sum curve. */
function aboveCurve(x: number, width: number, { curve }: LetterFrame): number {
  return Math.min(...heights(curve, x - width / 2, x + width / 2)) - CLEAR - DESCENT;
}

/** Heights of the curve between two places: at both and at its points between them. */
function heights(curve: readonly Point[], left: number, right: number): number[] {
  const between = curve.filter(([x]) => x > left && x < right).map(([, y]) => y);
  return [heightAt(curve, left), ...between, heightAt(curve, right)];
}

function isFree(box: Box, { curve, lines, left, right, base }: LetterFrame): boolean {
  if (box.left < left || box.right > right || box.top < LANES || box.bottom > base) return false;
  if (lines.some((line) => line > box.left - CLEAR - 1 && line < box.right + CLEAR + 1)) return false;
  const ys = heights(curve, box.left, box.right);
  return ys.every((y) => y <= box.top - 1) || ys.every((y) => y >= box.bottom + 1);
}

/** Distance between the texts of two ticks, and of a tick and the pill [px]. */
const TICK_GAP = 8;
const PILL_GAP = 5;
/** So many ticks from text to text; round numbers stay round. */
const STRIDES = [1, 2, 4, 5, 10, 20];

/** Texts of every so many ticks that they do not meet, within the picture. */
export function placeTicks(
  ticks: readonly Tick[],
  { y, width }: { readonly y: number; readonly width: number },
  measure: Measure,
): readonly (Tick & { readonly label: PlacedText | undefined })[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => measure(text)));
  const [first, second] = ticks;
  const distance = first && second ? second.at - first.at : Infinity;
  const stride = STRIDES.find((each) => each * distance >= widest + TICK_GAP) ?? Infinity;
  const step = first && second ? second.value - first.value : 1;
  return ticks.map((tick) => {
    const label = placed(tick.text, tick.at, y, "middle", measure(tick.text));
    const turn = Math.round(tick.value / step) % stride === 0;
    const fits = label.box.left >= 0 && label.box.right <= width;
    return { ...tick, label: turn && fits ? label : undefined };
  });
}

/** Whether a tick's text stands under or too near the pill. */
export const isUnderPill = ({ box }: PlacedText, pill: { left: number; right: number }): boolean =>
  box.right > pill.left - PILL_GAP && box.left < pill.right + PILL_GAP;

/** Whether a letter would be struck through by the threshold. */
export const isStruck = ({ box }: PlacedText, x: number): boolean =>
  x > box.left - CLEAR - 1 && x < box.right + CLEAR + 1;
