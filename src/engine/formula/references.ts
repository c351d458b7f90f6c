/**
 * What a formula refers to: ranges, spill ranges, names and table columns, and the functions it calls.
 * Method: syntax tree by @borgar/fx; names that LET or LAMBDA bind are followed through their own expression.
 * References that are not read are left out: Excel calculates `ROW(A1)` or `SUM(B2:OFFSET(B10,-1,0))` in the very cell.
 * Source: Microsoft Support, pages of FORMULATEXT ("will not result in a circular reference"), ROW, OFFSET and INDEX.
 */
import { parse, tokenize } from "@borgar/fx";
import type { Position } from "./constant";
import { indexArea, offsetArea } from "./known-area";
import { readRange, readTable, type Reference } from "./reference";
import { joined, rangeOf, unsupportedCall } from "./unsupported";
import type { Unsupported } from "../sentences";
import {
  type Binary,
  type Call,
  calleeOf,
  type Locals,
  type MaybeNode,
  type ReferenceNode,
  walk,
} from "./tree";

export interface FormulaReferences {
  readonly references: readonly Reference[];
  /** Upper case, without doubles. */
  readonly functions: readonly string[];
  /** INDIRECT, or OFFSET with moves that are not plain numbers: the target is known at calculation only. */
  readonly dynamic: boolean;
  /** Refers to another workbook. */
  readonly external: boolean;
  /** Something of which the engine would give another result than Excel. */
  readonly unsupported: Unsupported | undefined;
  /** Has a range between two references of which one is calculated: `A1:INDEX(A:A,3)`. */
  readonly joinsRanges: boolean;
  /** The parser does not understand the formula; the references are those that its words show. */
  readonly unparsed: boolean;
}

/** Functions that look at the place or the text of a reference, not at its value. */
const PLACE_ONLY = new Set([
  "ROW",
  "COLUMN",
  "ROWS",
  "COLUMNS",
  "SHEET",
  "SHEETS",
  "AREAS",
  "ISREF",
  "ISFORMULA",
  "FORMULATEXT",
]);
/** What CELL tells without reading the value. Source: Microsoft Support, "CELL function". */
const CELL_PLACE = new Set(["ADDRESS", "COL", "ROW", "FILENAME", "FORMAT", "COLOR", "PARENTHESES", "PREFIX"]);

/** @param text formula without `=`, en-US */
export function referencesOf(text: string, position?: Position): FormulaReferences {
  const collector = new Collector(position);
  let unparsed = false;
  try {
    collector.visit(parse(tokenize(`=${text}`, { withLocation: false }), { looseRefCalls: true }), new Set());
  } catch {
    unparsed = true;
    collector.words(text);
  }
  const { references, functions, dynamic, external, unsupported, joinsRanges } = collector;
  return { references, functions: [...functions], dynamic, external, unsupported, unparsed, joinsRanges };
}

class Collector {
  readonly references: Reference[] = [];
  readonly functions = new Set<string>();
  dynamic = false;
  external = false;
  unsupported: Unsupported | undefined;
  joinsRanges = false;
  private readonly position: Position;

  constructor(position: Position) {
    this.position = position;
  }

  visit(root: MaybeNode, locals: Locals): void {
    walk(root, locals, (node, bound) => {
      if (node.type === "ReferenceIdentifier") {
        const isLocal = node.kind === "name" && bound.has(node.value.toUpperCase());
        if (!isLocal) this.add(node);
      } else if (node.type === "UnaryExpression" && node.operator === "#") {
        return !this.addSpill(node.arguments[0]);
      } else if (node.type === "BinaryExpression") return !this.binary(node, bound);
      else if (node.type === "CallExpression") return !this.call(node, bound);
      return true;
    });
  }

  /** For formulas that do not parse: every word that looks like a reference counts. */
  words(text: string): void {
    for (const { type, value } of tokenize(`=${text}`)) {
      if (type === "func") this.functions.add(value.toUpperCase());
      else if (type === "structured" || type.startsWith("range")) this.push(readReference(value, type));
    }
  }

  /** @returns whether the operands have been dealt with */
  private binary({ operator, arguments: operands }: Binary, locals: Locals): boolean {
    if (operator === ",") this.unsupported ??= { what: "union", name: operator };
    else if (operator.trim() === "") this.unsupported ??= { what: "intersection", name: operator };
    if (operator !== ":") return false;
    this.joinsRanges = true;
    const before = this.references.length;
    for (const operand of operands) this.visit(operand, locals);
    const between = joined(this.references.slice(before));
    if (between) this.references.push(between);
    return true;
  }

  /** @returns whether the arguments have been dealt with */
  private call(node: Call, locals: Locals): boolean {
    const callee = calleeOf(node);
    if (callee.type !== "Identifier") return false;
    const name = callee.name.toUpperCase();
    const args: readonly MaybeNode[] = node.arguments;
    this.functions.add(name);
    if (locals.has(name)) return false;
    this.unsupported ??= unsupportedCall(name, args);
    if (name === "INDIRECT") this.indirect(args);
    if (name === "CELL") return looksAtPlace(args);
    if (name === "ANCHORARRAY") return this.addSpill(args[0]);
    return (
      (PLACE_ONLY.has(name) || name === "OFFSET" || name === "INDEX") && this.firstNotRead(name, args, locals)
    );
  }

  /** Functions that take their first argument as a place. */
  private firstNotRead(name: string, args: readonly MaybeNode[], locals: Locals): boolean {
    if (args[0]?.type !== "ReferenceIdentifier") {
      if (name === "OFFSET") this.dynamic = true;
      return false;
    }
    for (const argument of args.slice(1)) this.visit(argument, locals);
    if (name === "OFFSET") this.offset(args);
    if (name === "INDEX") this.index(args);
    return true;
  }

  private indirect(args: readonly MaybeNode[]): void {
    const target = args[0]?.type === "Literal" && args.length === 1 ? String(args[0].value) : "";
    const reference = readReference(target, "range");
    if (reference) this.push(reference);
    else this.dynamic = true;
  }

  private offset(args: readonly MaybeNode[]): void {
    const base = rangeOf(args[0]);
    const area = base && offsetArea(base.area, args, this.position);
    if (area) this.references.push({ ...base, area });
    else this.dynamic = true;
  }

  private index(args: readonly MaybeNode[]): void {
    const base = rangeOf(args[0]);
    if (!base) this.add(args[0] as ReferenceNode);
    else {
      const area = indexArea(base.area, args, this.position);
      if (area === "unknown") this.references.push({ ...base, skipSelf: true });
      else if (area) this.references.push({ ...base, area });
    }
  }

  private add({ value, kind }: ReferenceNode): void {
    this.push(readReference(value, kind));
  }

  private addSpill(node: MaybeNode): boolean {
    if (node?.type !== "ReferenceIdentifier") return false;
    const reference = readReference(node.value, node.kind);
    const isRange = reference !== "external" && reference?.kind === "range";
    this.push(isRange ? { ...reference, kind: "spill" } : reference);
    return true;
  }

  private push(reference: Reference | "external" | undefined): void {
    if (reference === "external") this.external = true;
    else if (reference) this.references.push(reference);
    const isSpan = typeof reference === "object" && reference.kind === "range" && reference.sheets;
    if (isSpan && isSpan[0] !== isSpan[1]) this.unsupported ??= { what: "three-d", name: isSpan.join(":") };
  }
}

function readReference(value: string, kind: string): Reference | "external" | undefined {
  return kind === "table" || kind === "structured" ? readTable(value) : readRange(value);
}

function looksAtPlace([info, reference]: readonly MaybeNode[]): boolean {
  const word = info?.type === "Literal" ? String(info.value).toUpperCase() : "";
  return CELL_PLACE.has(word) && reference?.type === "ReferenceIdentifier";
}
