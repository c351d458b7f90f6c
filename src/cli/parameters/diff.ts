/** `mpp diff`: what was added, removed and changed between two files with parameters, by owner. */
import { compareRows, fieldHeading, type RowDifference } from "../../params";
import { formatNumber, type Language } from "../../text";
import type { Answer } from "../answer";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { loadParameters, readable, rowsOf } from "./load";
import type { Loaded } from "./loaded";
import { setName } from "./set-name";

/** Enough for any difference that means something; hides the last bits of new − old. */
const DIGITS = 12;

export async function diff(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, json, language } = invocation;
  const [first = "", second = ""] = files;
  const context = { language, words };
  const old = await loadParameters(first, invocation, context);
  const next = await loadParameters(second, invocation, context);
  const [before, after] = [rowsOf(old, context), rowsOf(next, context)];
  // Either side may hold two rows about the same; its own file is named.
  for (const [file, rows] of [
    [first, before],
    [second, after],
  ] as const)
    readable(file, context, () => compareRows(rows, []));
  const comparison = compareRows(before, after);
  const { added, removed, changed, owners, unchanged } = comparison;
  const counts = { added: added.length, removed: removed.length, changed: changed.length };
  const all = [...added, ...removed, ...changed];
  const exitCode = all.length > 0 ? 1 : 0;
  if (json) {
    const about = ({ file, set }: Loaded): object => ({ file, set: set ? setName(set) : null });
    const differences = owners.flatMap((each) => [...each.added, ...each.removed, ...each.changed]);
    const report = { old: about(old), new: about(next), counts: { ...counts, unchanged }, differences };
    return { output: `${JSON.stringify(report)}\n`, exitCode };
  }
  const { same, differences, noOwner } = words.parameters;
  const lines = owners.flatMap((each) => [
    each.owner === "" ? noOwner : each.owner,
    ...[...each.added, ...each.removed, ...each.changed].map((one) => differenceLine(one, words, language)),
  ]);
  const summary = all.length > 0 ? differences(counts) : same(unchanged);
  return { output: `${[`${first} → ${second}: ${summary}`, ...lines].join("\n")}\n`, exitCode };
}

function differenceLine(one: RowDifference, { parameters: words }: Words, language: Language): string {
  const { kind, parameter, jaar, scenario, fields, approvalLapsed } = one;
  const widest = Math.max(words.added.length, words.removed.length, words.changed.length);
  const name = [parameter, jaar, scenario].filter((part) => part !== "").join(" | ");
  const others = fields.filter((field) => field !== "waarde");
  const notes = [
    valueText(one, language),
    ...(others.length > 0 ? [others.map(fieldHeading).join(", ")] : []),
    ...(approvalLapsed ? [words.approvalLapsed] : []),
  ].join(" · ");
  return `  ${words[kind].padEnd(widest)}  ${name}: ${notes}`;
}

function valueText(one: RowDifference, language: Language): string {
  const number = (value: number): string => formatNumber(Number(value.toPrecision(DIGITS)), language);
  const { old, new: next, oldUnit, newUnit, absolute, relative } = one;
  const side = (value: number | null, unit: string | null): string =>
    value === null ? "" : `${formatNumber(value, language)}${unit ? ` ${unit}` : ""}`;
  if (old === null || next === null) return side(old ?? next, oldUnit ?? newUnit);
  if (old === next && oldUnit === newUnit) return side(next, newUnit);
  if (absolute === null) return `${side(old, oldUnit)} → ${side(next, newUnit)}`;
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  const share =
    relative === null ? "" : `; ${signed(relative, `${formatNumber(100 * relative, language, 1)}%`)}`;
  return `${side(old, null)} → ${side(next, newUnit)} (${signed(absolute, number(absolute))}${share})`;
}
