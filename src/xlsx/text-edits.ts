/** Replacements in a text, applied together: everything outside them stays as it was. */

export interface TextEdit {
  /** [start, end) is replaced; start = end inserts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits may come in any order; insertions at one place keep their order and go before a replacement there. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${String(edit.start)}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
