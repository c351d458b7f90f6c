/**
 * Cells in error with the message that Excel's grid does not show. Method: a formula that is one MPP call is called again
 * with the cells as they are; what the function refuses is its message. Other formulas get a word about their code.
 */
import { type Steps } from "../../chain";
import { FailureError } from "../../core";
import { callInSteps, NAMESPACE } from "../../functions";
import { failureText, type Language, unexpectedText } from "../../text";
import { addressOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { type FoundCall, type FoundFormula, functionIn, hostArguments } from "./calls";
import { controleText } from "./text";

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
  language: Language,
): Steps<FoundError | undefined> {
  if (typeof value !== "object" || value === null) return undefined;
  const functionName = functionIn(formula);
  const message = yield* messageOf(value.error, functionName, call, language);
  const found = { area, cell: addressOf(area), code: value.error, message };
  return functionName === undefined ? found : { ...found, functionName };
}

function* messageOf(
  code: string,
  functionName: string | undefined,
  call: FoundCall | undefined,
  language: Language,
): Steps<string> {
  const text = controleText(language);
  if (functionName === undefined) return text.ownError;
  if (code === "#BUSY!" || code === "#GETTING_DATA") return text.busy;
  if (code === "#SPILL!") return text.noRoom;
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
