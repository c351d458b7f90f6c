/**
 * The normal distribution functions with the accuracy of core: the engine's own NORM.DIST is 1.4e-7 off (relative) at
 * a chance of 4e-11, where Excel and LibreOffice are right to 1e-15. Errors and shapes stay the engine's.
 * Definitions: ECMA-376 part 1 §18.17.7 (NORMDIST, NORMINV, NORMSDIST, NORMSINV) and Microsoft's function reference.
 */
import { type BaseValueObject, type IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import { normalCdf, normalPdf, normalQuantile } from "../../core";
import { replaceNumbers } from "./elementwise";

type Formula = (...args: number[]) => number;

const distribution: Formula = (x = 0, mean = 0, sd = 1, cumulative = 0) =>
  cumulative === 0 ? normalPdf((x - mean) / sd) / sd : normalCdf((x - mean) / sd);
const inverse: Formula = (p = 0, mean = 0, sd = 1) => mean + sd * normalQuantile(p);

const FORMULAS: Readonly<Record<string, Formula>> = {
  "NORM.DIST": distribution,
  NORMDIST: distribution,
  "NORM.S.DIST": (z = 0, cumulative = 0) => (cumulative === 0 ? normalPdf(z) : normalCdf(z)),
  NORMSDIST: (z = 0) => normalCdf(z),
  "NORM.INV": inverse,
  NORMINV: inverse,
  "NORM.S.INV": (p = 0) => normalQuantile(p),
  NORMSINV: (p = 0) => normalQuantile(p),
};

export function repairNormal(service: IFunctionService): void {
  for (const [name, formula] of Object.entries(FORMULAS)) {
    const executor = service.getExecutor(name);
    if (executor) replaceNumbers(executor, (result, args) => accurate(formula, result, args));
  }
}

/** Arguments that are no numbers (texts that the engine converts) leave the engine's own result. */
function accurate(
  formula: Formula,
  result: BaseValueObject,
  args: readonly BaseValueObject[],
): BaseValueObject {
  const numbers = args.map(numberOf);
  if (numbers.some((number) => !Number.isFinite(number))) return result;
  const value = formula(...numbers);
  return Number.isFinite(value) ? NumberValueObject.create(value) : result;
}

function numberOf(argument: BaseValueObject): number {
  if (argument.isNull()) return 0;
  if (argument.isBoolean()) return argument.getValue() === true ? 1 : 0;
  return argument.isNumber() ? Number(argument.getValue()) : NaN;
}
