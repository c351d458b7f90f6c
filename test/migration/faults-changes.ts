/** What each kind of fault makes of one formula. A reference or sign is picked at random. */
import { tokenize } from "@borgar/fx";
import { type At, type Block, blockAt, type Bounds, moved, withReferences } from "./faults-book";

export const plain = (formula: string): string => formula.replace(/^=/, "");
const tokensOf = (formula: string): { type: string; value: string }[] =>
  tokenize(`=${plain(formula)}`, { withLocation: false }).slice(1);
const joined = (tokens: readonly { value: string }[]): string => tokens.map(({ value }) => value).join("");

/** The one formula after a fault, or undefined when this kind cannot be made here. */
export type Change = (
  formula: string,
  home: At & { sheet: string },
  random: () => number,
) => string | undefined;

export function picked<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

export const sign: Change = (formula, _, random) => {
  const tokens = tokensOf(formula);
  const places = tokens.flatMap(({ type, value }, i) => {
    const before = tokens[i - 1];
    const binary = i > 0 && before?.type !== "operator" ? true : before?.value === ")";
    return type === "operator" && (value === "+" || value === "-") && binary ? [i] : [];
  });
  const at = picked(places, random);
  if (at === undefined) return `-(${plain(formula)})`;
  return joined(tokens.map((each, i) => (i === at ? { value: each.value === "+" ? "-" : "+" } : each)));
};

/** Changes one reference of those that qualify. */
function oneReference(
  formula: string,
  random: () => number,
  qualifies: (bounds: Bounds, sheet: string) => boolean,
  change: (bounds: Bounds, sheet: string) => { bounds: Bounds; sheet: string },
): string | undefined {
  let count = 0;
  withReferences(formula, (bounds, sheet) => {
    if (qualifies(bounds, sheet)) count += 1;
    return { bounds, sheet };
  });
  if (count === 0) return undefined;
  let left = Math.floor(random() * count);
  return withReferences(formula, (bounds, sheet) => {
    if (!qualifies(bounds, sheet)) return { bounds, sheet };
    left -= 1;
    return left === -1 ? change(bounds, sheet) : { bounds, sheet };
  });
}

export const wrongPlace: Change = (formula, _, random) =>
  oneReference(
    formula,
    random,
    ({ top, left }) => (top ?? 0) > 0 && (left ?? 0) > 0,
    (bounds, sheet) => {
      const step = random() < 0.5 ? 1 : -1;
      return { bounds: random() < 0.5 ? moved(bounds, step) : moved(bounds, 0, step), sheet };
    },
  );

export const dollars: Change = (formula, _, random) =>
  oneReference(
    formula,
    random,
    () => true,
    (bounds, sheet) => {
      const row = random() < 0.5;
      const { $top, $left } = bounds;
      return {
        bounds: row
          ? { ...bounds, $top: !$top, $bottom: !$top }
          : { ...bounds, $left: !$left, $right: !$left },
        sheet,
      };
    },
  );

const length = (from: number | null | undefined, to: number | null | undefined): number =>
  (to ?? from ?? 0) - (from ?? 0) + 1;

export const short: Change = (formula, _, random) =>
  oneReference(
    formula,
    random,
    ({ top, bottom, left, right }) => length(top, bottom) > 2 || length(left, right) > 2,
    (bounds, sheet) => {
      const { top, bottom, left, right } = bounds;
      const first = random() < 0.5;
      const down = length(top, bottom) >= length(left, right);
      if (down)
        return {
          bounds: first ? { ...bounds, top: (top ?? 0) + 1 } : { ...bounds, bottom: (bottom ?? 0) - 1 },
          sheet,
        };
      return {
        bounds: first ? { ...bounds, left: (left ?? 0) + 1 } : { ...bounds, right: (right ?? 0) - 1 },
        sheet,
      };
    },
  );

export const twelve: Change = (formula, _, random) => `(${plain(formula)})${random() < 0.5 ? "*" : "/"}12`;

export function otherScenario(blocks: readonly Block[]): Change {
  const target = (bounds: Bounds, sheet: string, home: { sheet: string }): Block | undefined => {
    const at = { row: (bounds.top ?? 0) + 1, column: (bounds.left ?? 0) + 1 };
    return blockAt(blocks, sheet === "" ? home.sheet : sheet, at);
  };
  return (formula, home, random) => {
    const own = blockAt(blocks, home.sheet, home);
    const same = (block: Block): boolean => !own || (own.word === block.word && own.sheet === block.sheet);
    return oneReference(
      formula,
      random,
      (bounds, sheet) => {
        const block = target(bounds, sheet, home);
        return block !== undefined && same(block);
      },
      (bounds, sheet) => {
        const block = target(bounds, sheet, home);
        const domain = block?.sheet.replace(block.word, "");
        const others = blocks.filter(
          (each) => each.word !== block?.word && each.sheet.replace(each.word, "") === domain,
        );
        const other = picked(others, random);
        if (!block || !other) return { bounds, sheet };
        return {
          bounds: moved(bounds, other.top - block.top),
          sheet: other.sheet === home.sheet && sheet === "" ? "" : other.sheet,
        };
      },
    );
  };
}
