/**
 * How sets hang together: a base, its addenda and re-issues below it, policy what-ifs in a tree of their own.
 * Method: each set names the one it is based on and the fingerprint of what that held. Source: MPP process.
 */
import { type Failure } from "../../core";
import { type Finding, type ParameterSet, type SetReference } from "../model";
import { shortFingerprint } from "./fingerprint";

export interface VariantNode {
  readonly set: ParameterSet;
  /** In order of round, variant and version. */
  readonly children: readonly VariantNode[];
}

export interface VariantTree {
  /** Sets without a parent, and those whose parent is not among the sets. */
  readonly roots: readonly VariantNode[];
  /** Policy what-ifs with what is based on them; they are kept apart from the sets they are based on. */
  readonly policy: readonly VariantNode[];
  readonly findings: readonly Finding[];
}

type Named = Pick<SetReference, "ronde" | "variant" | "versie">;

const idOf = ({ ronde, variant, versie }: Named): string => `${ronde}|${variant}|${versie}`;
const nameOf = ({ ronde, variant, versie }: Named): Named => ({ ronde, variant, versie });

function error(failure: Failure): Finding {
  return { severity: "error", failure, parameter: "", owner: "" };
}

/** Findings: parent-missing, parent-differs, variant-cycle, set-twice. Sets of a ring are in no tree, unless one of them is a policy what-if. */
export function variantTree(sets: readonly ParameterSet[]): VariantTree {
  const { byId, twice } = unique(sets);
  const ordered = [...byId.values()].sort(inOrder);
  const below = new Map<string, ParameterSet[]>();
  for (const set of ordered) {
    if (set.gebaseerdOp === null) continue;
    const parent = idOf(set.gebaseerdOp);
    below.set(parent, [...(below.get(parent) ?? []), set]);
  }
  const node = (set: ParameterSet): VariantNode => {
    const children = (below.get(idOf(set)) ?? []).filter((child) => !startsTree(child, set));
    return { set, children: children.map(node) };
  };
  const starts = ordered.filter((set) => startsTree(set, parentOf(set, byId)));
  const trees = starts.map(node);
  const isPolicy = ({ set }: VariantNode): boolean => set.soort === "beleid";
  return {
    roots: trees.filter((tree) => !isPolicy(tree)),
    policy: trees.filter(isPolicy),
    findings: [
      ...twice.map((set) => error({ code: "set-twice", place: {}, set: nameOf(set) })),
      ...ordered.flatMap((set) => parentFindings(set, byId)),
      ...cycles(ordered, byId),
    ],
  };
}

function parentOf(set: ParameterSet, byId: ReadonlyMap<string, ParameterSet>): ParameterSet | undefined {
  return set.gebaseerdOp === null ? undefined : byId.get(idOf(set.gebaseerdOp));
}

/** A policy what-if starts a tree below any set that is none itself. */
function startsTree(set: ParameterSet, parent: ParameterSet | undefined): boolean {
  return parent === undefined || (set.soort === "beleid" && parent.soort !== "beleid");
}

function unique(sets: readonly ParameterSet[]): {
  readonly byId: ReadonlyMap<string, ParameterSet>;
  readonly twice: readonly ParameterSet[];
} {
  const byId = new Map<string, ParameterSet>();
  const twice: ParameterSet[] = [];
  for (const set of sets) {
    if (byId.has(idOf(set))) twice.push(set);
    else byId.set(idOf(set), set);
  }
  return { byId, twice };
}

/** By round, variant (code-unit order) and version (as a number). */
function inOrder(a: ParameterSet, b: ParameterSet): number {
  for (const field of ["ronde", "variant", "versie"] as const) {
    if (a[field] < b[field]) return -1;
    if (a[field] > b[field]) return 1;
  }
  return 0;
}

function parentFindings(set: ParameterSet, byId: ReadonlyMap<string, ParameterSet>): readonly Finding[] {
  const { gebaseerdOp } = set;
  if (gebaseerdOp === null) return [];
  const parent = byId.get(idOf(gebaseerdOp));
  const names = { set: nameOf(set), parent: nameOf(gebaseerdOp) };
  if (parent === undefined) return [error({ code: "parent-missing", place: {}, ...names })];
  if (parent.zegel.inhoud === gebaseerdOp.inhoud) return [];
  const recorded = shortFingerprint(gebaseerdOp.inhoud);
  const found = shortFingerprint(parent.zegel.inhoud);
  return [error({ code: "parent-differs", place: {}, ...names, recorded, found })];
}

/** Each ring once. */
function cycles(sets: readonly ParameterSet[], byId: ReadonlyMap<string, ParameterSet>): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const start of sets) {
    const trail: ParameterSet[] = [];
    let at: ParameterSet | undefined = start;
    while (at !== undefined && !seen.has(idOf(at))) {
      seen.add(idOf(at));
      trail.push(at);
      at = parentOf(at, byId);
    }
    const ring = at === undefined ? [] : trail.slice(trail.indexOf(at)).map(nameOf);
    if (at !== undefined && trail.includes(at))
      findings.push(error({ code: "variant-cycle", place: {}, sets: ring }));
  }
  return findings;
}
