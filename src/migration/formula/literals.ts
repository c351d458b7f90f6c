/**
 * Numbers that a formula holds itself and that change its outcome as an amount, a share or a growth would.
 * Method: the parser of @borgar/fx and one walk; each place of a number is an amount or is left out, as listed here.
 *
 * Left out, and why:
 * - 0, 1 and -1: blank, none, whole, next and opposite;
 * - a factor or divisor 12 or 100, a divisor 2: months, percent, the mean of begin and end;
 * - an exponent; 2 and 0.5 inside EXP, SQRT, LN and LOG10: mathematics, such as the normal curve;
 * - one side of a comparison: a threshold of a test, such as a difference of less than 0.001;
 * - what is added to a place or a period (ROW, COLUMNS, YEAR, a cell with a year or a date): counting on, not an amount;
 * - what stands alone in any other argument: a position, a number of digits, a kind of match, a chance that is asked;
 * - a formula without a reference or a call: a number that is entered.
 */
import { type AstExpression, parse, tokenize } from "@borgar/fx";

export interface Literals {
  /** In the order of the formula, each once. */
  readonly numbers: readonly number[];
  /** The formula refers to or calls something. */
  readonly depends: boolean;
}

export interface Where {
  /** Whether a cell holds a year or a date. @param reference as the formula writes it */
  readonly isPeriod: (reference: string) => boolean;
  /** Whether an argument of a function of an add-in is an amount. @param name in capitals, with namespace @param index from 0 */
  readonly isAmount: (name: string, index: number) => boolean;
}

/** @returns undefined when the formula cannot be read */
export function literalsIn(formula: string, where: Where): Literals | undefined {
  const source = formula.startsWith("=") ? formula : `=${formula}`;
  let ast: AstExpression;
  try {
    ast = parse(tokenize(source, { withLocation: false }).map(withoutPrefix), { looseRefCalls: true });
  } catch {
    return undefined;
  }
  const numbers = new Set(found(ast, { ...where, maths: false }));
  return { numbers: [...numbers], depends: dependsOn(ast) };
}

/** What a file writes in front of functions and names that are newer than the format. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

function withoutPrefix<T extends { readonly type: string; readonly value: string }>(token: T): T {
  const isName = token.type === "func" || token.type === "range_named";
  return isName ? { ...token, value: token.value.replace(PREFIX, "") } : token;
}

interface Inside extends Where {
  /** Inside a function of mathematics. */
  readonly maths: boolean;
}

type Expression = AstExpression | null | undefined;
type Binary = Extract<AstExpression, { type: "BinaryExpression" }>;

const WHOLE: ReadonlySet<number> = new Set([0, 1, -1]);
const UNITS: ReadonlySet<number> = new Set([12, 100]);
const MATHS: ReadonlySet<number> = new Set([2, 0.5, -0.5]);
const COMPARES: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
const NO_AMOUNTS: ReadonlySet<string> = new Set(["^", "&", ":", ",", " "]);

/** Functions that count places, periods or things: what is added to them counts on. */
const COUNTS =
  /^(?:ROWS?|COLUMNS?|X?MATCH|YEAR|MONTH|DAY|WEEKDAY|TODAY|DATE|EDATE|EOMONTH|LEN|FIND|SEARCH|COUNT(?:A|BLANK|IFS?)?)$/;
const MATHEMATICS = /^(?:EXP|SQRT|LN|LOG10)$/;
/** All arguments are amounts. */
const AMOUNTS =
  /^(?:SUM|PRODUCT|SUMPRODUCT|MIN|MAX|AVERAGE|MEDIAN|ABS|IFERROR|IFNA|N|ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC)$/;
const FIRST_ONLY = /^(?:ROUND|ROUNDUP|ROUNDDOWN|TRUNC)$/;
const NORMAL = /^(?:NORM\.(?:DIST|INV)|NORM(?:DIST|INV))$/;

/** The number that a constant expression is, sign and percent included. */
function constantOf(ast: Expression): number | undefined {
  if (!ast) return undefined;
  if (ast.type === "Literal") return typeof ast.value === "number" ? ast.value : undefined;
  if (ast.type !== "UnaryExpression") return undefined;
  const inner = constantOf(ast.arguments[0]);
  if (inner === undefined) return undefined;
  // 1.1% is 0.011, not 0.011000000000000001.
  if (ast.operator === "%") return Number((inner / 100).toPrecision(15));
  return ast.operator === "-" ? -inner : inner;
}

function* amount(value: number, { maths }: Inside): Generator<number> {
  if (!WHOLE.has(value) && !(maths && MATHS.has(value))) yield value;
}

/** @param ast where a number alone would be an amount */
function* found(ast: Expression, inside: Inside): Generator<number> {
  if (!ast) return;
  const value = constantOf(ast);
  if (value !== undefined) {
    yield* amount(value, inside);
    return;
  }
  if (ast.type === "BinaryExpression") yield* inBinary(ast, inside);
  else if (ast.type === "CallExpression") yield* inCall(ast, inside);
  else for (const part of partsOf(ast)) yield* found(part, inside);
}

/** What an expression is made of, where each part weighs as the whole. */
function partsOf(ast: AstExpression): readonly Expression[] {
  switch (ast.type) {
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      return ast.arguments;
    case "ArrayExpression":
      return ast.elements.flat();
    case "LetExpression":
      return [...ast.declarations.map(({ init }) => init), ast.body];
    case "LambdaExpression":
      return [ast.body];
    case "Literal":
    case "ErrorLiteral":
    case "ReferenceIdentifier":
      return [];
  }
}

/** What stands alone here is no amount; within a calculation it may be. */
function* beyondAlone(ast: Expression, inside: Inside): Generator<number> {
  if (constantOf(ast) === undefined && ast?.type !== "ArrayExpression") yield* found(ast, inside);
}

function* inBinary({ operator, arguments: sides }: Binary, inside: Inside): Generator<number> {
  const [left, right] = sides;
  if (operator === "^") {
    yield* found(left, inside);
    return;
  }
  const alone = COMPARES.has(operator) || NO_AMOUNTS.has(operator);
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const value = constantOf(side);
    if (value === undefined) yield* found(side, inside);
    else if (!alone && !isUnit(operator, value, side === right) && !countsOn(operator, value, other, inside))
      yield* amount(value, inside);
  }
}

function isUnit(operator: string, value: number, isRight: boolean): boolean {
  if (operator === "*") return UNITS.has(value);
  return operator === "/" && isRight && (UNITS.has(value) || value === 2);
}

/** Steps further than this are no counting of places or periods. */
const STEPS = 60;

/** A whole number of places or periods beside something that counts them. */
function countsOn(operator: string, value: number, other: Expression, inside: Inside): boolean {
  if (operator !== "+" && operator !== "-") return false;
  const isYear = value >= 1900 && value <= 2200;
  return Number.isInteger(value) && (Math.abs(value) <= STEPS || isYear) && counts(other, inside);
}

function counts(ast: Expression, inside: Inside): boolean {
  if (ast?.type === "CallExpression") return COUNTS.test(nameOf(ast));
  if (ast?.type === "ReferenceIdentifier") return inside.isPeriod(ast.value);
  if (ast?.type !== "BinaryExpression" || !/^[-+]$/.test(ast.operator)) return false;
  return ast.arguments.some((each) => counts(each, inside));
}

type Call = Extract<AstExpression, { type: "CallExpression" }>;

function nameOf({ callee }: Call): string {
  // `LAMBDA(x,x+1)(A1)` has an expression where the parser's types promise a name.
  const { name = "" } = callee as { readonly name?: string };
  return name.toUpperCase();
}

function* inCall(ast: Call, inside: Inside): Generator<number> {
  const name = nameOf(ast);
  const { callee, arguments: args } = ast as {
    readonly callee: AstExpression | { readonly type: "Identifier" };
    readonly arguments: readonly Expression[];
  };
  if (callee.type !== "Identifier") yield* found(callee, inside);
  const deeper = { ...inside, maths: MATHEMATICS.test(name) };
  for (const [index, arg] of args.entries()) {
    if (isAmountOf(name, index, args.length, inside)) yield* found(arg, deeper);
    else yield* beyondAlone(arg, deeper);
  }
}

function isAmountOf(name: string, index: number, count: number, { isAmount }: Inside): boolean {
  if (AMOUNTS.test(name)) return index === 0 || !FIRST_ONLY.test(name);
  if (MATHEMATICS.test(name)) return true;
  if (NORMAL.test(name)) return index === 1 || index === 2;
  if (name === "IF") return index > 0;
  if (name === "IFS") return index % 2 === 1;
  if (name === "CHOOSE") return index > 0;
  // Value, then pairs of a case and its result, and perhaps what else.
  if (name === "SWITCH") return index > 0 && (index % 2 === 0 || index === count - 1);
  return isAmount(name, index);
}

function dependsOn(ast: Expression): boolean {
  if (!ast) return false;
  return ast.type === "ReferenceIdentifier" || ast.type === "CallExpression" || partsOf(ast).some(dependsOn);
}
