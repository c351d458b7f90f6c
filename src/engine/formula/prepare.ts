/**
 * A formula of the file in the words of the calculation engine, with the same meaning: table references as ranges,
 * names of one sheet and names that move with the cell made unambiguous, `A1#` and `@` as functions, and the cell of a
 * range that Excel takes by itself. Only for calculation: what a user sees or saves is never rewritten.
 */
import { type AstExpression, parse, tokenize } from "@borgar/fx";
import type { DefinedName } from "../../xlsx";
import type { Area } from "../address";
import type { Home, Resolver } from "../loops/resolve";
import { areaText } from "./area-text";
import { impliedSingles } from "./implicit";
import { readRange, readTable } from "./reference";
import { type Call, calleeOf, type Locals, type ReferenceNode, walk } from "./tree";

export interface Preparation {
  readonly resolver: Resolver;
  readonly sheets: readonly string[];
  /** Unique engine name of a defined name for a cell. */
  readonly engineName: (name: DefinedName, home: Home) => string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param single the file stores the formula as an ordinary one, so that it gives one value
 * @returns the text unchanged when it does not parse
 */
export function prepareFormula(text: string, home: Home, single: boolean, preparation: Preparation): string {
  const source = `=${text}`;
  let root: AstExpression;
  try {
    root = parse(tokenize(source, { withLocation: true }), { looseRefCalls: true });
  } catch {
    return text;
  }
  const edits: Edit[] = [];
  const singles = single ? impliedSingles(root, (node) => isRange(node, home, preparation)) : new Set();
  walk(root, new Set(), (node, locals) => {
    if (node.type === "ReferenceIdentifier") {
      const isLocal = node.kind === "name" && locals.has(node.value.toUpperCase());
      const replaced = isLocal ? node.value : referenceText(node, home, preparation);
      const text = singles.has(node) ? `SINGLE(${replaced})` : replaced;
      if (text !== node.value) edits.push({ ...span(node), text });
    } else if (node.type === "Literal") edits.push(...numberEdits(node, source));
    else if (node.type === "CallExpression") edits.push(...calledName(node, locals, home, preparation));
    else if (node.type === "UnaryExpression") edits.push(...signEdits(node, source));
    return true;
  });
  return applyEdits(source, edits).slice(1);
}

function span({ loc: [start = 0, end = 0] = [] }: AstExpression): { start: number; end: number } {
  return { start, end };
}

/** `A1#` → ANCHORARRAY(A1), `@A1` → SINGLE(A1). The parser places `A1#` at its last sign only. */
function signEdits(node: Extract<AstExpression, { type: "UnaryExpression" }>, source: string): Edit[] {
  const { operator } = node;
  const [operand] = node.arguments;
  if (operand && needsParentheses(operator, operand, source)) {
    const { start, end } = span(operand);
    return [
      { start, end: start, text: "(" },
      { start: end, end, text: ")" },
    ];
  }
  if ((operator !== "#" && operator !== "@") || !operand) return [];
  const [outer, inner] = [span(node), span(operand)];
  const name = operator === "#" ? "ANCHORARRAY(" : "SINGLE(";
  return [
    { start: Math.min(outer.start, inner.start), end: inner.start, text: name },
    { start: inner.end, end: Math.max(outer.end, inner.end), text: ")" },
  ];
}

/** The engine takes a number that is not in its shortest form (1E5, 1.50) for a text. */
function numberEdits(node: AstExpression, source: string): Edit[] {
  const { start, end } = span(node);
  const written = source.slice(start, end);
  const plain = String(Number(written));
  const isNumber = /^[\d.]+(?:E[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written));
  return isNumber && plain !== written ? [{ start, end, text: plain }] : [];
}

/** The engine reads `-"3"`, `-z` of a name and `10%%` only as `-("3")`, `-(z)` and `(10%)%`. */
function needsParentheses(operator: string, operand: AstExpression, source: string): boolean {
  if (operator === "-") return isText(operand) || isName(operand);
  return operator === "%" && operand.type === "UnaryExpression" && source[span(operand).end] === "%";
}

const isText = (node: AstExpression): boolean => node.type === "Literal" && typeof node.value === "string";
const isName = (node: AstExpression): boolean => node.type === "ReferenceIdentifier" && node.kind === "name";

/** A name that holds a LAMBDA is called like a function. */
function calledName(node: Call, locals: Locals, home: Home, { resolver, engineName }: Preparation): Edit[] {
  const callee = calleeOf(node);
  if (callee.type !== "Identifier" || locals.has(callee.name.toUpperCase())) return [];
  const name = resolver.lookUp(callee.name, undefined, home);
  const { start } = span(node);
  return name ? [{ start, end: start + callee.name.length, text: engineName(name, home) }] : [];
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let [result, position] = ["", 0];
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}

function referenceText(
  node: ReferenceNode,
  home: Home,
  { resolver, sheets, engineName }: Preparation,
): string {
  const { value } = node;
  if (node.kind === "table") return tableText(value, home, resolver, sheets);
  if (node.kind !== "name") return value;
  const reference = readRange(value);
  if (reference === "external" || reference?.kind !== "name") return value;
  const name = resolver.lookUp(reference.name, reference.sheet, home);
  if (name) return engineName(name, home);
  const table = resolver.tableArea({ kind: "table", table: reference.name, columns: [], sections: [] }, home);
  return table ? areaText(table.area, sheets[table.sheet] ?? "") : value;
}

function tableText(value: string, home: Home, resolver: Resolver, sheets: readonly string[]): string {
  const reference = readTable(value);
  if (reference === undefined || reference === "external") return value;
  const found = resolver.tableArea(reference, home);
  return found ? areaText(found.area, sheets[found.sheet] ?? "") : "#REF!";
}

function isRange(node: ReferenceNode, home: Home, { resolver }: Preparation): boolean {
  if (node.kind === "table") {
    const reference = readTable(node.value);
    const found = reference && reference !== "external" ? resolver.tableArea(reference, home) : undefined;
    return found !== undefined && !isOneCell(found.area);
  }
  const reference = readRange(node.value);
  if (!reference || reference === "external") return false;
  if (reference.kind !== "name") return !isOneCell(reference.area);
  const name = resolver.lookUp(reference.name, reference.sheet, home);
  const target = name ? readRange(name.text) : undefined;
  return typeof target === "object" && target.kind !== "name" && !isOneCell(target.area);
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
