/** The table of functions in README.md, in English. */
import { FUNCTIONS } from "../registry";
import { code, table } from "./markdown";
import { syntax } from "./syntax";

export function readmeTable(): string {
  return table(
    ["function", "what it gives"],
    FUNCTIONS.map((spec) => [code(syntax(spec)), spec.text.en]),
  );
}
