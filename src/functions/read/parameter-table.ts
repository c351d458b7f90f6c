/**
 * The parameter table as an argument: its cells and where each one stands. What the cells mean is read in `params/`.
 * Source: issue "Step 2", parts B and D.
 */
import { type TableSource } from "../../params";
import { cellAddress } from "./address";
import { readRange } from "./range";

/** @throws FailureError of RANGE_FAILURES */
export function readParameterTable(argument: unknown, parameter: string, address: unknown): TableSource {
  const { cells, columns } = readRange(argument, parameter, address);
  const size = { rows: cells.length, columns };
  const cellAt = (row: number, column: number): string | undefined => cellAddress(address, size, row, column);
  return { cells, parameter, cellAt };
}
