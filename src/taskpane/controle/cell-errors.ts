/**
 * Cells in error with the message that Excel's grid does not show. Method: a formula that is one MPP call is called again
 * with the cells as they are; what the function refuses is its message. Other formulas get a word about their code.
 */
import { type Steps } from "../../chain";
import { FailureError } from "../../core";
import { callInSteps, NAMESPACE } from "../../functions";
import { failureText, type Language, unexpectedText } from "../../text";
import { addressOf, boxOf, refOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { answerOf, type Sources } from "../doorrekening/sources";
import { type FoundCall, type FoundFormula, functionIn, hostArguments } from "./calls";
import { checkText } from "./check-text";

export interface FoundError {
  readonly area: Area;
  /** As a user reads it, e.g. "Prognose!F12". */
  readonly cell: string;
  readonly code: string;
  readonly functionName?: string;
  readonly message: string;
}

/** @param call of the same formula, when it is one */
export function* errorOf(
  { area, formula, value }: FoundFormula,
  call: FoundCall | undefined,
  sources: Sources,
  language: Language,
): Steps<FoundError | undefined> {
  if (typeof value !== "object" || value === null) return undefined;
  const functionName = functionIn(formula);
  const message = yield* messageOf(value.error, functionName, call, { sources, language });
  const found = { area, cell: addressOf(area), code: value.error, message };
  return functionName === undefined ? found : { ...found, functionName };
}

function* messageOf(
  code: string,
  functionName: string | undefined,
  call: FoundCall | undefined,
  { sources, language }: { readonly sources: Sources; readonly language: Language },
): Steps<string> {
  const text = checkText(language);
  if (functionName === undefined) return text.ownError;
  if (code === "#BUSY!" || code === "#GETTING_DATA") return text.busy;
  if (code === "#SPILL!") {
    const inTheWay = call && (yield* cellInTheWay(call, sources));
    return inTheWay === undefined ? text.noRoom : text.noRoomAt(inTheWay.cell, inTheWay.content);
  }
  if (call?.args === undefined) return text.nested;
  const subject = `${NAMESPACE}.${call.spec.name}`;
  try {
    yield* callInSteps(call.spec, hostArguments(call, call.args));
    return text.stale;
  } catch (error) {
    return error instanceof FailureError
      ? failureText(error.failure, language, subject)
      : unexpectedText(subject, language);
  }
}

/** The first cell that holds something where the result would come. */
function* cellInTheWay(
  call: FoundCall,
  sources: Sources,
): Steps<{ readonly cell: string; readonly content: string } | undefined> {
  const answer = answerOf(sources, call.area.sheet);
  const size = yield* sizeOfResult(call);
  if (answer === undefined || size === undefined) return undefined;
  const [at, from] = [boxOf(call.area.range), boxOf(answer.range)];
  for (let row = at.top; row < at.top + size.rows; row++)
    for (let column = at.left; column < at.left + size.columns; column++) {
      const content = answer.contents[row - from.top]?.[column - from.left] ?? "";
      if (content === "" || (row === at.top && column === at.left)) continue;
      const cell = addressOf({ sheet: answer.sheet, range: refOf(row, column) });
      return {
        cell,
        content: typeof content === "object" ? Object.values(content).join("") : String(content),
      };
    }
  return undefined;
}

function* sizeOfResult(
  call: FoundCall,
): Steps<{ readonly rows: number; readonly columns: number } | undefined> {
  if (call.args === undefined) return undefined;
  try {
    const result = yield* callInSteps(call.spec, hostArguments(call, call.args));
    return typeof result === "string" ? undefined : { rows: result.length, columns: result[0]?.length ?? 0 };
  } catch {
    return undefined;
  }
}
