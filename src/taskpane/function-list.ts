/**
 * The functions as the pane explains them, from the same registry that makes Excel's metadata.
 * Formulas are shown with the list separator of the host: ";" where the decimal mark is a comma, "," elsewhere.
 */
import { type FunctionMetadata, FUNCTIONS, functionsJson, NAMESPACE } from "../functions";
import { localFormula } from "./formula";
import { type Language, type PaneFunction } from "./model";

/**
 * @param language of the descriptions
 * @param decimalComma whether the host writes 0,5; decides the list separator too
 * @param listed what a server says of them, where the page itself does not carry the descriptions
 */
export function paneFunctions(
  language: Language,
  decimalComma: boolean,
  listed: readonly FunctionMetadata[] = functionsJson(language).functions,
): PaneFunction[] {
  const examples = new Map(FUNCTIONS.map((spec) => [spec.id, spec.example]));
  return listed.map((each) => {
    const name = `${NAMESPACE}.${each.name}`;
    const parameters = each.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional === true,
    }));
    const shown = parameters.map((parameter) =>
      parameter.optional ? `[${parameter.name}]` : parameter.name,
    );
    return {
      name,
      description: each.description,
      syntax: `${name}(${shown.join(decimalComma ? "; " : ", ")})`,
      parameters,
      example: localFormula(examples.get(each.id) ?? `=${name}()`, decimalComma),
    };
  });
}
