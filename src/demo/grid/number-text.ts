/**
 * Numbers as text in the page's notation. The grid formats cells that have a number format; those without one are
 * done here, as Excel's General: at most eleven characters, a comma or point as decimal mark.
 */
import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { type Language } from "../../text";
import { type Booted } from "./boot";

/** After the grid's own number formats. */
const PRIORITY = -0.5;

const isGeneral = (pattern: string): boolean => pattern === "" || /^general$/i.test(pattern);

/** @param pattern number format of the file, "" when none */
export function shownNumber(value: number, pattern: string, language: Language): string {
  try {
    return numfmt.format(isGeneral(pattern) ? "General" : pattern, value, { locale: language, throws: true });
  } catch {
    // A format that the library does not know must not hide the number.
    return numfmt.format("General", value, { locale: language });
  }
}

export function showPlainNumbers({ injector }: Booted, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      return next({ ...cell, v: shownNumber(cell.v, "", language()) });
    },
  });
}
