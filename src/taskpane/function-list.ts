/**
 * The functions as the pane explains them, from the same registry that makes Excel's metadata.
 * Formulas are shown with the list separator of the host: ";" where the decimal mark is a comma, "," elsewhere.
 */
import { FUNCTIONS, functionsJson, NAMESPACE } from "../functions";
import { localFormula } from "./formula";
import { type Language, type PaneFunction } from "./model";

/**
 * @param language of the descriptions
 * @param decimalComma whether the host writes 0,5; decides the list separator too
 */
export function paneFunctions(language: Language, decimalComma: boolean): PaneFunction[] {
  const examples = new Map(FUNCTIONS.map((spec) => [spec.id, spec.example]));
  return functionsJson(language).functions.map((each) => {
    const name = `${NAMESPACE}.${each.name}`;
    const parameters = each.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional === true,
    }));
    const listed = parameters.map((parameter) =>
      parameter.optional ? `[${parameter.name}]` : parameter.name,
    );
    return {
      name,
      description: each.description,
      syntax: `${name}(${listed.join(decimalComma ? "; " : ", ")})`,
      parameters,
      example: localFormula(examples.get(each.id) ?? `=${name}()`, decimalComma),
    };
  });
}
