/** Sets form trees by what they are based on; what does not fit is found. */
import { describe, expect, it } from "vitest";
import {
  createSet,
  type ParameterSet,
  referenceTo,
  type SetKind,
  shortFingerprint,
  type VariantNode,
  variantTree,
} from "../../../src/params";
import { APM, conceptSet, moved, approvedSet, ROWS, step } from "./sets";

function variant(name: string, soort: SetKind, base: ParameterSet, waarde = 1): ParameterSet {
  const parameters = ROWS.map((row) => ({ ...row, waarde }));
  return createSet(
    { ronde: "2026", variant: name, soort, parameters, gebaseerdOp: referenceTo(base) },
    step(APM),
  );
}
/** Names with what hangs below them. */
const shape = (nodes: readonly VariantNode[]): unknown =>
  nodes.map(({ set, children }) => (children.length === 0 ? set.variant : [set.variant, shape(children)]));

const base = conceptSet();
const addendum = variant("addendum", "addendum", base);
const reissue = variant("heruitgave", "heruitgave", addendum);
const policy = variant("beleid BAA", "beleid", base);
const deeper = variant("beleid BAA laag", "beleid", policy);

describe("a tree", () => {
  it("has the base, its addendum and its re-issue below each other, and policy what-ifs apart", () => {
    const tree = variantTree([deeper, reissue, policy, base, addendum]);
    expect(shape(tree.roots)).toEqual([["basis", [["addendum", ["heruitgave"]]]]]);
    expect(shape(tree.policy)).toEqual([["beleid BAA", ["beleid BAA laag"]]]);
    expect(tree.findings).toEqual([]);
  });

  it("orders sets by round, variant and version, a number", () => {
    const versions = [11, 2, 1].map((versie) => ({ ...base, versie }));
    const others = [
      { ...base, ronde: "2025" },
      { ...base, variant: "anders" },
    ];
    const names = variantTree([...versions, ...others]).roots.map(({ set }) => [
      set.ronde,
      set.variant,
      set.versie,
    ]);
    expect(names).toEqual([
      ["2025", "basis", 1],
      ["2026", "anders", 1],
      ["2026", "basis", 1],
      ["2026", "basis", 2],
      ["2026", "basis", 11],
    ]);
  });

  it("of no sets is empty", () => {
    expect(variantTree([])).toEqual({ roots: [], policy: [], findings: [] });
  });
});

describe("findings", () => {
  const name = { ronde: "2026", variant: "addendum", versie: 1 };
  const parent = { ronde: "2026", variant: "basis", versie: 1 };
  const error = (failure: object): object => ({
    severity: "error",
    failure: { place: {}, ...failure },
    parameter: "",
    owner: "",
  });

  it("a base that is not there: the set starts a tree of its own", () => {
    const tree = variantTree([addendum, reissue]);
    expect(tree.findings).toEqual([error({ code: "parent-missing", set: name, parent })]);
    expect(shape(tree.roots)).toEqual([["addendum", ["heruitgave"]]]);
  });

  it("another version of the base is another set", () => {
    const next = moved(approvedSet(), "ter akkoord", "concept");
    expect(variantTree([next, addendum]).findings).toMatchObject([{ failure: { code: "parent-missing" } }]);
  });

  it("a base whose content is no longer what it was", () => {
    const changed = { ...base, zegel: { ...base.zegel, inhoud: "f".repeat(64) } };
    const tree = variantTree([changed, addendum]);
    expect(tree.findings).toEqual([
      error({
        code: "parent-differs",
        set: name,
        parent,
        recorded: shortFingerprint(base.zegel.inhoud),
        found: "ffff-ffff-ffff",
      }),
    ]);
    expect(shape(tree.roots)).toEqual([["basis", ["addendum"]]]);
  });

  it("the same set twice", () => {
    const tree = variantTree([base, addendum, base]);
    expect(tree.findings).toEqual([error({ code: "set-twice", set: parent })]);
    expect(shape(tree.roots)).toEqual([["basis", ["addendum"]]]);
  });

  it("a ring, once, of the sets that are in it and not of what hangs below", () => {
    const first = { ...base, gebaseerdOp: referenceTo(addendum) };
    const second = { ...addendum, gebaseerdOp: referenceTo(first) };
    const below = { ...reissue, gebaseerdOp: referenceTo(second) };
    const tree = variantTree([below, second, first]);
    expect(tree.findings).toEqual([error({ code: "variant-cycle", sets: [name, parent] })]);
    expect(tree.roots).toEqual([]);
    const self = { ...base, gebaseerdOp: referenceTo(base) };
    expect(variantTree([self]).findings).toEqual([error({ code: "variant-cycle", sets: [parent] })]);
  });

  it("a ring through a policy what-if too", () => {
    const looped = { ...base, gebaseerdOp: referenceTo(policy) };
    expect(variantTree([looped, policy]).findings).toMatchObject([
      { failure: { code: "variant-cycle", sets: [{ variant: "basis" }, { variant: "beleid BAA" }] } },
    ]);
  });
});
