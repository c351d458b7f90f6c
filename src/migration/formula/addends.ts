/** What a formula adds and subtracts, as it is written: the text between its outermost + and −. */
import { tokenize } from "@borgar/fx";

export interface Addend {
  readonly sign: 1 | -1;
  readonly text: string;
}

/** Operators that bind another way than + and −: with one of them outside brackets the parts do not add up. */
const OTHERS: ReadonlySet<string> = new Set(["*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

interface Reading {
  readonly found: Addend[];
  sign: 1 | -1;
  text: string;
  depth: number;
}

/** @returns undefined when another operator stands outside brackets */
export function addendsOf(formula: string): readonly Addend[] | undefined {
  const source = formula.startsWith("=") ? formula : `=${formula}`;
  const tokens = tokenize(source, { withLocation: false }).filter(
    ({ type }) => type !== "whitespace" && type !== "fx_prefix",
  );
  const reading: Reading = { found: [], sign: 1, text: "", depth: 0 };
  for (const { type, value } of tokens) {
    const outside = reading.depth === 0 && type === "operator";
    if (outside && OTHERS.has(value)) return undefined;
    if (outside && (value === "+" || value === "-")) signed(reading, value === "-" ? -1 : 1);
    else taken(reading, value);
  }
  const { found, sign, text } = reading;
  return text === "" ? undefined : [...found, { sign, text }];
}

/** A sign between two parts, or one more before a part. */
function signed(reading: Reading, sign: 1 | -1): void {
  const { found, text } = reading;
  if (text !== "") found.push({ sign: reading.sign, text });
  reading.sign = text === "" && sign < 0 ? (reading.sign > 0 ? -1 : 1) : text === "" ? reading.sign : sign;
  reading.text = "";
}

function taken(reading: Reading, value: string): void {
  if (value === "(" || value === "{") reading.depth += 1;
  else if (value === ")" || value === "}") reading.depth -= 1;
  reading.text += value;
}
