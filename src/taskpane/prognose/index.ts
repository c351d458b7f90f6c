/** The view Prognose of the pane: the distribution of the inflow, and questions to it. */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/text-input.js";
import "../charts/charts.css";
import "./prognose.css";
import { HEADS } from "../heads";
import { type View } from "../view";
import { ForecastView } from "./view";

export const PROGNOSE: View = {
  id: "prognose",
  ...HEADS.prognose,
  mount: (root, host) => new ForecastView(root, host),
};
