/** The view Delen: the figures for who has no add-in. */
import "./delen.css";
import { HEADS } from "../heads";
import { type View } from "../view";
import { DelenView } from "./delen-view";

export const DELEN: View = {
  id: "delen",
  ...HEADS.delen,
  mount: (root, host) => new DelenView(root, host),
};
