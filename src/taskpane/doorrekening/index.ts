/** The view Doorrekening of the pane. */
import "../charts/charts.css";
import { HEADS } from "../heads";
import { type View } from "../view";
import "./doorrekening.css";
import { DoorrekeningView } from "./view";

export const DOORREKENING: View = {
  id: "doorrekening",
  ...HEADS.doorrekening,
  mount: (root, host) => new DoorrekeningView(root, host),
};
