/** The sheet Verantwoording for what is replaced in the workbook itself: facts for the journal, texts and numbers only. */
import {
  type Account,
  ACCOUNT_COLUMNS,
  ACCOUNT_WIDTHS,
  type AccountedCall,
  accountOf,
  type AccountSource,
} from "../../functions/account";
import { type Language } from "../../text";
import { addressOf, rangeOf } from "../../workbook/area";
import { type Fact, type NameFact } from "../../workbook/port";
import { callAt } from "../controle/calls";
import { type Sources } from "../doorrekening/sources";
import { type Plan } from "./plan";

/** Calls whose arguments are ranges and values, and the cells of those that cannot be followed. */
function followed(
  { replaced }: Plan,
  sources: Sources,
  names: readonly NameFact[],
): { readonly calls: readonly AccountedCall[]; readonly notFollowed: readonly string[] } {
  const calls: AccountedCall[] = [];
  const notFollowed: string[] = [];
  for (const found of replaced) {
    const cell = addressOf(found.area);
    const call = callAt(sources, found, names);
    if (call?.args === undefined) {
      notFollowed.push(cell);
      continue;
    }
    const { spec, args } = call;
    calls.push({
      ...{ cell, id: spec.id },
      args: spec.parameters.map((_, index) => args[index]?.value ?? null),
      addresses: spec.parameters.map((_, index) => args[index]?.address),
    });
  }
  return { calls, notFollowed };
}

export function accountFor(
  plan: Plan,
  sources: Sources,
  names: readonly NameFact[],
  source: AccountSource,
  language: Language,
): Account {
  const { calls, notFollowed } = followed(plan, sources, names);
  const replaced = plan.replaced.map(({ area, filled, formula }) => ({
    ...{ cell: addressOf(area), cells: filled.range, formula, isError: false },
  }));
  const more = notFollowed.length === 0 ? {} : { notFollowed };
  return accountOf(calls, replaced, { ...source, ...more }, language);
}

export function accountFacts(sheet: string, { rows, headings }: Account): readonly Fact[] {
  const layout = { widths: ACCOUNT_WIDTHS, bold: [...headings].map((row) => row + 1) };
  const range = rangeOf({ top: 1, left: 1, rows: rows.length, columns: ACCOUNT_COLUMNS });
  const contents = rows.map((row) => row.map((value) => (value === "" ? null : value)));
  return [
    { kind: "sheet", sheet, exists: true, layout },
    { kind: "cells", sheet, range, contents },
  ];
}
