/** A liaison for housing at a municipality: tables by month, shares by inhabitants, two scenarios with the grid across. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const HOUSING = "Huisvesting";
const PROFILE = "Profiel";
const PLACES = "Gemeenten";
const UNSURE = "Onzeker";

const housing = {
  ...across(HOUSING, "A1", ["Huisvesting vergunninghouders [personen per maand]"]),
  ...across(HOUSING, "A4", ["Maand", "Begin", "Taakstelling", "Extra", "Vervallen", "Woningen"]),
  ...across(HOUSING, "G4", ["Gehuisvest", "Eind"]),
  ...down(HOUSING, "A5", steps(1, 1, 12)),
  ...down(HOUSING, "B5", [900]),
  ...formulasDown(HOUSING, "B", [6, 16], "=H^"),
  ...down(HOUSING, "C5", [240, 235, 250, 230, 220, 245, 210, 215, 260, 255, 240, 250]),
  ...down(HOUSING, "D5", [10, 0, 15, 5, 0, 20, 0, 10, 5, 0, 15, 10]),
  ...down(HOUSING, "E5", [12, 9, 11, 10, 8, 13, 9, 10, 12, 11, 9, 10]),
  ...down(HOUSING, "F5", [400, 420, 450, 380, 400, 500, 350, 300, 240, 255, 260, 270]),
  ...formulasDown(HOUSING, "G", [5, 16], "=MIN(F#,B#+C#+D#-E#)"),
  ...formulasDown(HOUSING, "H", [5, 16], "=B#+C#+D#-E#-G#"),
  ...block(HOUSING, "K4", [
    ["maanden later", "aandeel"],
    [0, 0.5],
    [1, 0.3],
    [2, 0.2],
  ]),
  ...across(HOUSING, "N4", ["Aanmeldingen inburgering"]),
};
const profile = {
  ...across("Jaar", "A1", ["Taakstelling 2027"]),
  ...across("Jaar", "A3", ["Taakstelling [personen per jaar]", 27_400]),
  ...across(PROFILE, "A3", ["Maand", "Aandeel", "Werkdagen", "Taakstelling", "Uitplaatsing"]),
  ...down(PROFILE, "A4", steps(1, 1, 12)),
  ...down(PROFILE, "B4", [0.09, 0.08, 0.08, 0.07, 0.07, 0.08, 0.08, 0.09, 0.1, 0.1, 0.08, 0.08]),
  ...down(PROFILE, "C4", [21, 20, 22, 20, 18, 22, 22, 21, 22, 22, 21, 21]),
  ...block(PLACES, "A3", [
    ["gemeente", "inwoners", "aandeel", "taakstelling"],
    ["Alphen", 114_000, null, null],
    ["Delft", 107_000, null, null],
    ["Gouda", 76_000, null, null],
    ["Leiden", 128_000, null, null],
    ["Rijswijk", 59_000, null, null],
    ["Zoetermeer", 127_000, null, null],
    ["totaal", "=SUM(B4:B9)", null, null],
  ]),
  ...formulasDown(PLACES, "C", [4, 9], "=B#/B$10"),
};
const unsure = {
  ...across(UNSURE, "A1", ["Taakstelling 2028 [personen per jaar]"]),
  ...block(UNSURE, "A3", [
    ["beeld", "kans", "verwachting", "spreiding"],
    ["gewoon", 0.7, 23_000, 2_500],
    ["druk", 0.3, 31_000, 4_000],
  ]),
  ...across(UNSURE, "A8", ["x", ...steps(15_000, 2_000, 13)]),
  ...across(UNSURE, "A9", ["kans op hoogstens x"]),
  ...formulasAcross(
    UNSURE,
    9,
    ["B", "N"],
    "=$B$4*NORM.DIST(#$8,$C$4,$D$4,TRUE)+$B$5*NORM.DIST(#$8,$C$5,$D$5,TRUE)",
  ),
  ...across(UNSURE, "A10", ["kans op meer dan x"]),
  ...formulasAcross(UNSURE, 10, ["B", "N"], "=1-#9"),
  ...down(UNSURE, "A11", ["dichtheid", "dichtheid gewoon", "dichtheid druk"]),
  ...formulasAcross(UNSURE, 12, ["B", "N"], "=NORM.DIST(#$8,$C$4,$D$4,FALSE)"),
  ...formulasAcross(UNSURE, 13, ["B", "N"], "=NORM.DIST(#$8,$C$5,$D$5,FALSE)"),
  ...block(UNSURE, "A16", [
    ["gevraagde kans", 0.75],
    ["kolom in het raster", "=MATCH(B16,B9:N9,1)"],
    ["deel van de stap", "=(B16-INDEX(B9:N9,B17))/(INDEX(B9:N9,B17+1)-INDEX(B9:N9,B17))"],
    ["te verwachten", null],
  ]),
};

export const GEMEENTE: Scene = {
  cells: { ...housing, ...profile, ...unsure },
  names: { JaarTaak: "Jaar!$B$3" },
  tables: {
    tblMaand: {
      sheet: HOUSING,
      range: "A4:H16",
      columns: ["Maand", "Begin", "Taakstelling", "Extra", "Vervallen", "Woningen", "Gehuisvest", "Eind"],
    },
    tblProfiel: {
      sheet: PROFILE,
      range: "A3:E15",
      columns: ["Maand", "Aandeel", "Werkdagen", "Taakstelling", "Uitplaatsing"],
    },
  },
};
