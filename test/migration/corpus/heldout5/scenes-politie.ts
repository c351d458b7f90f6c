/** A policeman who plans detention by week: weeks down, one sheet per question, no names. */
import { block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const WEEKS = "Weken";
const FLIGHTS = "Vluchten";
const LEAVING = "Uitstroom";

export const POLITIE: Scene = {
  cells: {
    ...block(WEEKS, "A1", [["Bezetting vreemdelingenbewaring per week [personen]"]]),
    ...block(WEEKS, "A3", [
      ["week", "Bezet begin", "Ingesloten AVIM", "Ingesloten KMar", "Uitgezet", "Opgeheven", "Overgeplaatst"],
    ]),
    ...block(WEEKS, "H3", [["Bezet eind"]]),
    ...down(WEEKS, "A4", steps(1, 1, 12)),
    ...down(WEEKS, "B4", [310]),
    ...formulasDown(WEEKS, "B", [5, 15], "=H^"),
    ...down(WEEKS, "C4", [34, 31, 36, 29, 33, 38, 30, 35, 32, 37, 31, 34]),
    ...down(WEEKS, "D4", [14, 16, 12, 15, 13, 17, 14, 12, 16, 15, 13, 14]),
    ...down(WEEKS, "E4", [27, 30, 25, 31, 28, 29, 33, 26, 30, 28, 31, 27]),
    ...down(WEEKS, "F4", [15, 13, 16, 12, 14, 15, 13, 16, 12, 14, 15, 13]),
    ...down(WEEKS, "G4", [4, 3, 5, 2, 4, 3, 6, 2, 3, 5, 4, 3]),
    ...formulasDown(WEEKS, "H", [4, 15], "=B#+C#+D#-E#-F#-G#"),
    ...down(WEEKS, "J2", ["Stand zondag", 310]),
    ...down(WEEKS, "K3", ["Ingesloten totaal"]),
    ...formulasDown(WEEKS, "K", [4, 15], "=C#+D#"),
    ...down(WEEKS, "L3", ["afronden op", 5]),
    ...down(WEEKS, "M3", ["aandeel Dublin", 0.35, "aandeel veilig land", 0.2]),
    ...block(FLIGHTS, "A1", [["Uitzettingen per week [personen]"]]),
    ...block(FLIGHTS, "A3", [
      ["week", "Wachtend begin", "Aangemeld", "Geannuleerd", "Plaatsen", "Vertrokken", "Wachtend eind"],
    ]),
    ...block(FLIGHTS, "H3", [["Vluchten", "Plaatsen per vlucht"]]),
    ...down(FLIGHTS, "A4", steps(1, 1, 12)),
    ...down(FLIGHTS, "B4", [45]),
    ...formulasDown(FLIGHTS, "B", [5, 15], "=G^"),
    ...down(FLIGHTS, "C4", [40, 38, 41, 36, 39, 42, 37, 40, 35, 38, 41, 39]),
    ...down(FLIGHTS, "D4", [3, 2, 4, 3, 5, 2, 3, 4, 2, 3, 4, 3]),
    ...formulasDown(FLIGHTS, "E", [4, 15], "=H#*I#"),
    ...formulasDown(FLIGHTS, "F", [4, 15], "=MIN(E#,B#+C#-D#)"),
    ...formulasDown(FLIGHTS, "G", [4, 15], "=B#+C#-D#-F#"),
    ...down(FLIGHTS, "H4", [4, 5, 4, 4, 5, 4, 5, 4, 4, 5, 4, 4]),
    ...down(FLIGHTS, "I4", [12, 10, 12, 14, 10, 12, 11, 12, 12, 9, 12, 10]),
    ...block(LEAVING, "A3", [["week", "Ingesloten", "Weer weg"]]),
    ...down(LEAVING, "A4", [-3, -2, -1, 0, ...steps(1, 1, 12)]),
    ...down(LEAVING, "B4", [46, 49, 44, 51, 48, 47, 48, 44, 46, 55, 44, 47, 48, 52, 44, 48]),
    ...block(LEAVING, "F3", [
      ["weken later", "aandeel", "oudste eerst"],
      [0, 0.35, 0.05],
      [1, 0.3, 0.1],
      [2, 0.2, 0.2],
      [3, 0.1, 0.3],
      [4, 0.05, 0.35],
    ]),
  },
};
