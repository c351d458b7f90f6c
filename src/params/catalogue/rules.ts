/**
 * Rules between parameters: which add up to what, and which are needed because of another or of the period length.
 * A parameter names its sum (`sum`). Source: Protocol MPP 1.1 (31-08-2022) §3.2 and the identities of the model.
 */
import { type ParameterSum } from "../model";
import { monthlySum } from "./monthly";

const exactly = (id: string, total: number): ParameterSum => ({ id, total, rule: "exactly" });
const atMostOne = (id: string): ParameterSum => ({ id, total: 1, rule: "at most" });

/** Each holds per period and scenario; of a kernel or profile over its indices. */
export const SUMS: readonly ParameterSum[] = [
  exactly("asiel.spooraandelen", 1),
  atMostOne("asiel.spoor1.uitstroom"),
  atMostOne(monthlySum("asiel.spoor1.uitstroom")),
  atMostOne("nareis.inreis"),
  atMostOne(monthlySum("nareis.inreis")),
  exactly("dtv.vertrek", 1),
  exactly("bewaring.duur", 1),
  exactly(monthlySum("bewaring.duur"), 1),
  exactly("maandprofiel", 1),
  exactly("werkprofiel", 12),
];

/** A history with the kernel that looks back on it: needed from index 1 to the last index of the kernel. */
export const HISTORIES: ReadonlyMap<string, string> = new Map([
  ["nareis.historie", "nareis.inreis"],
  ["nareis.historie.maand", "nareis.inreis.maand"],
  ["bewaring.historie", "bewaring.duur"],
  ["bewaring.historie.maand", "bewaring.duur.maand"],
]);

/** Required in monthly sets, and of no use in yearly ones: the profiles. */
export const MONTHLY_ONLY: readonly string[] = ["maandprofiel", "werkprofiel"];
