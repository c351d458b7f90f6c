/** The view Migratie: hand-written formulas recognised, proved and replaced, and every step taken back on request. */
import "../charts/charts.css";
import "./migratie.css";
import { HEADS } from "../heads";
import { type View } from "../view";
import { mountMigratie } from "./migratie-view";

export const MIGRATIE: View = {
  id: "migratie",
  ...HEADS.migratie,
  mount: mountMigratie,
};
