/**
 * Blocks of cells that one call would fill, in the order in which they are calculated; and which of them would, together,
 * be calculated from themselves though each alone would not.
 * Method: depth first along the references, with a block as one node that reads what its call reads. On a circle the
 * largest block of it falls apart into its cells again, until there is no circle left.
 */
import { type Place } from "./book";
import { type Area, sizeOf } from "./formula/tree";
import { type Reading } from "./reading";
import { type Pausing } from "./slices";

export interface Block {
  readonly id: string;
  readonly cells: readonly Place[];
  /** What its call reads. */
  readonly reads: readonly Area[];
  /** Its call gives other numbers than the cells hold. */
  readonly changes: boolean;
}

export interface Order {
  /** Each after those that it is calculated from. */
  readonly blocks: readonly Block[];
  readonly circular: readonly Block[];
  /** Ids of blocks that change numbers, from which this one is calculated. */
  readonly upon: (block: Block) => readonly string[];
}

/** A block, or a cell outside all blocks: always the same object. */
type Node = Block | Place;

const isBlock = (node: Node): node is Block => "cells" in node;

/** Nodes that are met between two yields. */
const STRIDE = 100;

class Walk {
  private readonly reading: Reading;
  private readonly within = new Map<string, readonly Node[]>();
  /** By the number of a cell: the block that it is part of, or the cell. */
  private readonly nodes: Node[] = [];
  private readonly done = new Map<Node, ReadonlySet<string>>();
  private readonly path = new Set<Node>();
  readonly ordered: Block[] = [];

  constructor(blocks: readonly Block[], reading: Reading) {
    this.reading = reading;
    for (const block of blocks)
      for (const cell of block.cells) {
        const id = reading.index.id(cell);
        if (id !== undefined) this.nodes[id] = block;
      }
  }

  upon(block: Block): readonly string[] {
    return [...(this.done.get(block) ?? [])];
  }

  /** @returns the nodes of a circle that goes through a block of several cells */
  *visit(start: Block): Pausing<readonly Node[] | undefined> {
    if (this.done.has(start)) return undefined;
    const open = [{ node: start as Node, next: this.precedents(start), sets: [] as ReadonlySet<string>[] }];
    this.path.add(start);
    for (let top = open.at(-1), met = 1; top; top = open.at(-1), met++) {
      if (met % STRIDE === 0) yield;
      const child = top.next.pop();
      if (child === undefined) {
        open.pop();
        const own = this.finish(top.node, top.sets);
        open.at(-1)?.sets.push(own);
        continue;
      }
      const known = this.done.get(child);
      if (known) top.sets.push(withSelf(child, known));
      else if (this.path.has(child)) {
        const circle = this.circleFrom(child);
        if (circle.some((node) => isBlock(node) && node.cells.length > 1)) return circle;
      } else {
        this.path.add(child);
        open.push({ node: child, next: this.precedents(child), sets: [] });
      }
    }
    return undefined;
  }

  private finish(node: Node, sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
    this.path.delete(node);
    const upon = united(sets);
    this.done.set(node, upon);
    if (isBlock(node)) this.ordered.push(node);
    return withSelf(node, upon);
  }

  private circleFrom(node: Node): Node[] {
    const nodes = [...this.path];
    return nodes.slice(nodes.indexOf(node));
  }

  private precedents(node: Node): Node[] {
    const areas = isBlock(node) ? node.reads : this.reading.areas(node);
    const found = new Set<Node>();
    for (const area of areas ?? []) for (const each of this.formulas(area)) found.add(each);
    return [...found];
  }

  /** Blocks and cells with a formula in an area. */
  private formulas(area: Area): readonly Node[] {
    if (sizeOf(area) === 1) return this.formulasIn(area);
    const key = `${area.sheet}!${area.top},${area.left}:${area.bottom},${area.right}`;
    const known = this.within.get(key) ?? this.formulasIn(area);
    this.within.set(key, known);
    return known;
  }

  private formulasIn({ sheet, top, left, bottom, right }: Area): Node[] {
    const { index } = this.reading;
    const extent = index.sheets[sheet];
    const found: Node[] = [];
    for (let row = top; row <= Math.min(bottom, extent?.rows ?? 0); row++) {
      for (let column = left; column <= Math.min(right, extent?.columns ?? 0); column++) {
        const place = { sheet, row, column };
        const id = index.id(place);
        if (id === undefined || index.cell(place)?.formula === undefined) continue;
        found.push((this.nodes[id] ??= place));
      }
    }
    return found;
  }
}

const NONE: ReadonlySet<string> = new Set();

function withSelf(node: Node, upon: ReadonlySet<string>): ReadonlySet<string> {
  return isBlock(node) && node.changes ? new Set([...upon, node.id]) : upon;
}

function united(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = [...new Set(sets.filter(({ size }) => size > 0))];
  if (filled.length < 2) return filled[0] ?? NONE;
  return new Set(filled.flatMap((each) => [...each]));
}

/** @param blocks that do not overlap @yields how much is done, from 0 to 1; nothing within one block */
export function* orderOf(
  blocks: readonly Block[],
  reading: Reading,
): Generator<number | undefined, Order, undefined> {
  const circular: Block[] = [];
  for (;;) {
    const left = blocks.filter((block) => !circular.includes(block));
    const walk = new Walk(left, reading);
    let circle: readonly Node[] | undefined;
    for (const [i, block] of left.entries()) {
      yield i / left.length;
      const found = yield* walk.visit(block);
      circle ??= found;
    }
    const largest = circle && largestOf(circle);
    if (!largest) return { blocks: walk.ordered, circular, upon: (block) => walk.upon(block) };
    circular.push(largest);
  }
}

function largestOf(circle: readonly Node[]): Block | undefined {
  return circle.filter(isBlock).sort((a, b) => b.cells.length - a.cells.length)[0];
}
