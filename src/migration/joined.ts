/**
 * Expressions side by side as one array: each times an array of 0 with one 1. CHOOSE with a list of choices would say
 * the same, but not every engine calculates it.
 */
function mask(rows: number, columns: number, at: number): string {
  const lines = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (i * columns + j === at ? "1" : "0")).join(","),
  );
  return `{${lines.join(";")}}`;
}

function factor(text: string): string {
  return /[-+]/.test(text.replace(/'[^']*'/g, "")) ? `(${text})` : text;
}

/** @param parts row by row */
export function joined(parts: readonly string[], rows = 1): string {
  const [only = "", ...more] = parts;
  if (more.length === 0) return only;
  const columns = parts.length / rows;
  return parts
    .map((text, i) => ({ text, i }))
    .filter(({ text }) => text !== "0")
    .map(({ text, i }) => `${mask(rows, columns, i)}*${factor(text)}`)
    .join("+");
}
