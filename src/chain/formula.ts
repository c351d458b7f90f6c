/**
 * The formulas of the model table as sums of terms: `[asiel.spoor1.aandeel] * (asiel.instroom.eerste + asiel.instroom.zij)`.
 * Method: recursive descent over + - * ( ), products of sums multiplied out; every term holds at most one indicator,
 * so that each rule stays linear in its inputs. `begin(x)` is x of the period before; `[p]/L` divides by the months of
 * a period.
 */
import { fail, type Place } from "../core";
import { type ParameterFactor, type Sum, type Term } from "./model";

interface Token {
  readonly kind: "number" | "parameter" | "name" | "sign";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(\d+(?:[.,]\d+)?)|\[([a-z0-9_.]+)\]|([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)|(\/L\b|\[t-1\]|[-+−*·×()]))/guy;
const SIGNS: Readonly<Record<string, string>> = { "−": "-", "·": "*", "×": "*" };
/** More terms than any formula that people can read. */
const MOST_TERMS = 200;

function tokensOf(text: string, place: Place): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) return fail({ code: "formula-syntax", place, text, character: at + 1 });
    const [, number, parameter, name, sign = ""] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number.replace(",", "."), at });
    else if (parameter !== undefined) tokens.push({ kind: "parameter", text: parameter, at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else tokens.push({ kind: "sign", text: SIGNS[sign] ?? sign, at });
  }
  return tokens;
}

class Parser {
  private next = 0;
  private readonly text: string;
  private readonly place: Place;
  private readonly tokens: readonly Token[];

  constructor(text: string, place: Place) {
    this.text = text;
    this.place = place;
    this.tokens = tokensOf(text, place);
  }

  /** The whole text as one sum. */
  whole(): Sum {
    const sum = this.sum();
    return this.next < this.tokens.length ? this.wrong() : sum;
  }

  private wrong(): never {
    const at = this.tokens[this.next]?.at ?? this.text.length;
    return fail({ code: "formula-syntax", place: this.place, text: this.text, character: at + 1 });
  }

  private take(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
    this.next++;
    return token.text;
  }

  private sum(): Sum {
    const terms: Term[] = [];
    let sign: string | undefined = this.take("+", "-") ?? "+";
    while (sign !== undefined) {
      const factor = sign === "-" ? -1 : 1;
      terms.push(...this.product().map((term) => ({ ...term, constant: term.constant * factor })));
      sign = this.take("+", "-");
    }
    return terms.length > MOST_TERMS ? this.tooLong(terms.length) : terms;
  }

  private tooLong(count: number): never {
    return fail({ code: "formula-length", place: this.place, count, limit: MOST_TERMS });
  }

  private product(): Sum {
    let terms = this.factor();
    while (this.take("*") !== undefined) terms = this.multiplied(terms, this.factor());
    return terms;
  }

  private multiplied(left: Sum, right: Sum): Sum {
    if (left.length * right.length > MOST_TERMS) this.tooLong(left.length * right.length);
    return left.flatMap((a) =>
      right.map((b) => {
        if (a.input !== undefined && b.input !== undefined) {
          fail({ code: "not-linear", place: this.place, first: a.input.id, second: b.input.id });
        }
        const input = a.input ?? b.input;
        const parameters = [...a.parameters, ...b.parameters];
        return { constant: a.constant * b.constant, parameters, ...(input === undefined ? {} : { input }) };
      }),
    );
  }

  private factor(): Sum {
    const token = this.tokens[this.next];
    if (token === undefined) return this.wrong();
    this.next++;
    switch (token.kind) {
      case "number":
        return [{ constant: Number(token.text), parameters: [] }];
      case "parameter": {
        const factor: ParameterFactor = { id: token.text, perPeriod: this.take("/L") !== undefined };
        return [{ constant: 1, parameters: [factor] }];
      }
      case "name":
        return this.reference(token.text);
      case "sign": {
        if (token.text !== "(") {
          this.next--;
          return this.wrong();
        }
        const sum = this.sum();
        return this.take(")") === undefined ? this.wrong() : sum;
      }
    }
  }

  private reference(name: string): Sum {
    if (name === "begin" && this.take("(") !== undefined) {
      const token = this.tokens[this.next];
      if (token?.kind !== "name") return this.wrong();
      this.next++;
      if (this.take(")") === undefined) return this.wrong();
      return [{ constant: 1, parameters: [], input: { id: token.text, lag: 1 } }];
    }
    const lag = this.take("[t-1]") === undefined ? 0 : 1;
    return [{ constant: 1, parameters: [], input: { id: name, lag } }];
  }
}

/**
 * One sum.
 * @throws FailureError formula-syntax, formula-length, not-linear
 */
export function parseSum(text: string, place: Place): Sum {
  return new Parser(text, place).whole();
}
