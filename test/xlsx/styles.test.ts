import { expect, test } from "vitest";
import { type XlsxStyle, readWorkbook } from "../../src/xlsx";
import { MAIN, sheetBook } from "./package-of";

const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

interface Sheet {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly formats?: string;
  readonly colors?: string;
  readonly xf: string;
}

/** The second cell format of a workbook whose first is plain. */
function style({
  fonts = "<font/>",
  fills = "<fill/>",
  borders = "<border/>",
  formats = "",
  colors = "",
  xf,
}: Sheet): XlsxStyle {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellXfs><xf/>${xf}</cellXfs>${colors}</styleSheet>`;
  const bytes = sheetBook('<row r="1"><c r="A1" s="1"/></row>', {
    styles,
    workbookRelationships: [["rId70", "theme", "theme/theme1.xml"]],
    parts: { "xl/theme/theme1.xml": THEME },
  });
  const found = readWorkbook(bytes, []).styles[1];
  if (!found) throw new Error("no second style");
  return found;
}

const fill = (color: string): string | undefined =>
  style({
    fills: `<fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`,
    xf: '<xf fillId="1"/>',
  }).fill;

test("a cell format is read with font, border, alignment and protection", () => {
  expect(
    style({
      fonts:
        '<font/><font><b/><i val="0"/><u val="double"/><strike/><sz val="11.5"/><color rgb="FF102030"/><name val="Aptos"/></font>',
      borders:
        '<border/><border><left style="thin"><color auto="1"/></left><right/><top style="double"><color indexed="10"/></top><bottom style="none"/></border>',
      xf: '<xf fontId="1" borderId="1" numFmtId="10"><alignment horizontal="right" vertical="top" wrapText="1" indent="2" textRotation="90"/><protection locked="0"/></xf>',
    }),
  ).toEqual({
    numberFormat: "0.00%",
    builtInFormat: 10,
    font: {
      name: "Aptos",
      size: 11.5,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: "#102030",
    },
    border: { left: { style: "thin" }, top: { style: "double", color: "#ff0000" } },
    alignment: { horizontal: "right", vertical: "top", wrap: true, indent: 2, rotation: 90 },
    locked: false,
  });
});

test("theme colours swap the light and dark pairs and take a tint, as Excel shows them", () => {
  expect(fill('theme="0"')).toBe("#ffffff");
  expect(fill('theme="1"')).toBe("#000000");
  expect(fill('theme="2"')).toBe("#e7e6e6");
  expect(fill('theme="3"')).toBe("#44546a");
  expect(fill('theme="4"')).toBe("#4472c4");
  expect(fill('theme="4" tint="0.79998168889431442"')).toBe("#d9e1f2");
});

/** Colours that Excel's palette shows for the Office 2013–2022 theme: lighter 80, 60, 40 %, darker 25, 50 %. */
test.each([
  ["4472C4", "d9e1f2 b4c6e7 8ea9db 305496 203764"],
  ["ED7D31", "fce4d6 f8cbad f4b084 c65911 833c0c"],
  ["FFC000", "fff2cc ffe699 ffd966 bf8f00 806000"],
  ["5B9BD5", "ddebf7 bdd7ee 9bc2e6 2f75b5 1f4e78"],
  ["70AD47", "e2efda c6e0b4 a9d08e 548235 375623"],
  ["44546A", "d6dce4 acb9ca 8497b0 333f4f 222b35"],
])("tints of %s are those of Excel's palette", (color, expected) => {
  const tints = [
    0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893, -0.499984740745262,
  ];
  expect(tints.map((tint) => fill(`rgb="FF${color}" tint="${String(tint)}"`)?.slice(1)).join(" ")).toBe(
    expected,
  );
});

test("tints of white and black are Excel's greys", () => {
  const white = [
    -0.0499893185216834, -0.14999847407452621, -0.249977111117893, -0.34998626667073579, -0.499984740745262,
  ];
  const black = [
    0.499984740745262, 0.34998626667073579, 0.249977111117893, 0.14999847407452621, 0.0499893185216834,
  ];
  expect(white.map((tint) => fill(`theme="0" tint="${String(tint)}"`))).toEqual([
    "#f2f2f2",
    "#d9d9d9",
    "#bfbfbf",
    "#a6a6a6",
    "#808080",
  ]);
  expect(black.map((tint) => fill(`theme="1" tint="${String(tint)}"`))).toEqual([
    "#808080",
    "#595959",
    "#404040",
    "#262626",
    "#0d0d0d",
  ]);
});

test("indexed colours come from the standard palette, or from the workbook's own", () => {
  expect(fill('indexed="13"')).toBe("#ffff00");
  expect(fill('indexed="64"')).toBe("#000000");
  expect(fill('indexed="65"')).toBe("#ffffff");
  const own = "<colors><indexedColors><rgbColor rgb='00123456'/></indexedColors></colors>";
  const fills = '<fill/><fill><patternFill patternType="solid"><fgColor indexed="0"/></patternFill></fill>';
  expect(style({ fills, colors: own, xf: '<xf fillId="1"/>' }).fill).toBe("#123456");
});

test("patterns are mixed into one colour and gradients give their first", () => {
  const pattern =
    '<fill/><fill><patternFill patternType="mediumGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>';
  expect(style({ fills: pattern, xf: '<xf fillId="1"/>' }).fill).toBe("#808080");
  const gradient =
    '<fill/><fill><gradientFill><stop position="0"><color rgb="FF010203"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>';
  expect(style({ fills: gradient, xf: '<xf fillId="1"/>' }).fill).toBe("#010203");
  expect(
    style({ fills: '<fill><patternFill patternType="none"/></fill>', xf: "<xf/>" }).fill,
  ).toBeUndefined();
});

test("number formats: own codes before built-in ones, date and accounting formats by id", () => {
  const format = (id: number, formats = ""): XlsxStyle =>
    style({ formats, xf: `<xf numFmtId="${String(id)}"/>` });
  expect(format(14)).toMatchObject({ numberFormat: "m/d/yyyy", builtInFormat: 14 });
  expect(format(43).numberFormat).toBe('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)');
  expect(format(49).numberFormat).toBe("@");
  expect(format(999).numberFormat).toBe("General");
  const own = format(164, '<numFmt numFmtId="164" formatCode="0.0 &quot;pers&quot;"/>');
  expect(own.numberFormat).toBe('0.0 "pers"');
  expect(own.builtInFormat).toBeUndefined();
});

test("a workbook without styles has one plain format", () => {
  expect(readWorkbook(sheetBook(""), []).styles).toEqual([
    {
      numberFormat: "General",
      font: { bold: false, italic: false, underline: false, strike: false },
      border: {},
      alignment: { wrap: false },
      locked: true,
    },
  ]);
});
