/**
 * Built-in number formats by id, in en-US form. 14 and 22 follow the reader's short date; the East Asian and Thai ids
 * are mapped to their en-US meaning. Source: ECMA-376 part 1, §18.8.30 (numFmt) and its table of built-in formats.
 */

const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  59: "0",
  60: "0.00",
  61: "#,##0",
  62: "#,##0.00",
  67: "0%",
  68: "0.00%",
  69: "# ?/?",
  70: "# ??/??",
  71: "d/m/yyyy",
  72: "d-mmm-yy",
  73: "d-mmm",
  74: "mmm-yy",
  75: "h:mm",
  76: "h:mm:ss",
  77: "d/m/yyyy h:mm",
  78: "mm:ss",
  79: "[h]:mm:ss",
  80: "mm:ss.0",
  81: "d/m/yy",
};

const TIMES = new Set([32, 33, 34, 35, 55, 56]);

/** Format code of a built-in id; "General" for ids without one. */
export function builtInFormat(id: number): string {
  const known = BUILT_IN[id];
  if (known !== undefined) return known;
  if (TIMES.has(id)) return "h:mm";
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "m/d/yyyy" : "General";
}

/** Ids whose code is the same for every reader; the others follow the currency, clock or date of the computer. */
const FIXED = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 48, 49];

/** Id of a built-in format with this code; undefined when the file must define it. */
export function builtInId(code: string): number | undefined {
  return FIXED.find((id) => BUILT_IN[id] === code);
}
