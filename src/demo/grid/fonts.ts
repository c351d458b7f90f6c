/**
 * Fonts of the file with stand-ins for computers that lack them: a picture of text in a missing font would fall back
 * to a serif. Carlito and Caladea have the widths of Calibri and Cambria, Arimo and Liberation Sans those of Arial.
 */
import { type IStyleData, type IWorkbookData, VerticalAlign } from "@univerjs/core";

const SANS = ["Segoe UI", "Open Sans", "Arimo", "Liberation Sans", "Arial", "sans-serif"];
const SERIF = ["Cambria", "Caladea", "Tinos", "Liberation Serif", "Times New Roman", "serif"];
const MONO = ["Consolas", "Cousine", "Liberation Mono", "Courier New", "monospace"];
/** Font of a workbook that names none. */
const EXCEL_DEFAULT = "Calibri";

export function withStandIns(name: string): string {
  const known = /consolas|courier|mono/i.test(name)
    ? MONO
    : /cambria|times|georgia|garamond|serif$|bookman|palatino/i.test(name) && !/sans/i.test(name)
      ? SERIF
      : /calibri|aptos/i.test(name)
        ? ["Carlito", ...SANS]
        : SANS;
  return [name, ...known.filter((other) => other !== name)].join(", ");
}

/** The same workbook with stand-ins for its fonts. */
export function withFonts(snapshot: IWorkbookData): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  for (const [id, style] of Object.entries(snapshot.styles))
    styles[id] = { ...style, ff: withStandIns(style?.ff ?? EXCEL_DEFAULT) };
  const first = styles["0"];
  const defaults: IStyleData = {
    ff: first?.ff ?? withStandIns(EXCEL_DEFAULT),
    fs: first?.fs ?? 11,
    vt: VerticalAlign.BOTTOM,
  };
  return { ...snapshot, styles, defaultStyle: defaults };
}
