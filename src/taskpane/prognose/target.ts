/** Where an insertion goes and whether it can: pure but for the two questions to the workbook. */
import { sameName } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { type Book } from "../view";
import { atSelection, besideBlock, nextFree, type PlaceState, type Size, stateOf } from "./place";

export interface Target {
  readonly area: Area;
  readonly state: PlaceState | "protected";
}

export interface TargetInput {
  readonly book: Book;
  /** What is calculated from; the first is the block. */
  readonly sources: readonly Area[];
  readonly selection: Area | undefined;
  /** Chosen by "another place". */
  readonly chosen: Area | undefined;
}

/** Chosen place, else the selection unless it lies in what is calculated from, else beside the block. */
function areaFor({ sources, selection, chosen }: TargetInput, size: Size): Area | undefined {
  const wanted = chosen ?? selection;
  const area = wanted && atSelection(wanted, size);
  if (area !== undefined && (chosen !== undefined || stateOf(area, undefined, sources) === "free"))
    return area;
  const [block] = sources;
  return block === undefined ? area : besideBlock(block, size);
}

/** @returns undefined when no place of this size is left on the sheet */
export async function targetFor(input: TargetInput, size: Size): Promise<Target | undefined> {
  const area = areaFor(input, size);
  if (area === undefined) return undefined;
  const { book, sources } = input;
  const sheet = (await book.sheets()).find(({ name }) => sameName(name, area.sheet));
  if (sheet?.protected === true) return { area, state: "protected" };
  return { area, state: stateOf(area, await book.cells(area.sheet), sources) };
}

/** The nearest free place beside a target. */
export async function anotherPlace(
  { book, sources }: TargetInput,
  from: Area,
  size: Size,
): Promise<Area | undefined> {
  return nextFree(from, size, await book.cells(from.sheet), sources);
}
