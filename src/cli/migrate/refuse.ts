/** What a calculation shows that must not be written. */
import { placeName } from "../../engine";
import type { Language } from "../../text";
import { CommandError } from "../command-error";
import { valueText } from "../values";
import type { Calculated, Moved } from "./calculate";
import type { Session } from "./session";

/** @param mayMove another method is used, so cells that are calculated from it move along. @throws CommandError */
export function refuseWrong(
  { wrong, moved }: Pick<Calculated, "wrong" | "moved">,
  mayMove: boolean,
  { words, invocation: { language } }: Session,
): void {
  if (wrong) throw new CommandError(words.migrate.proved(...told(wrong, language)));
  const [first] = moved;
  if (first && !mayMove) throw new CommandError(words.migrate.elsewhere(...told(first, language)));
}

function told({ sheet, cell, before, after }: Moved, language: Language): [string, string, string] {
  return [placeName({ sheet, ref: cell }), valueText(before, language), valueText(after, language)];
}
