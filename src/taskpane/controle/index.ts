/** The view Controle: whether this workbook is right and what needs attention; and the functions with their examples. */
import "./controle.css";
import { type View } from "../view";
import { ControleView } from "./controle-view";
import { controleText } from "./text";

const [nl, en] = [controleText("nl"), controleText("en")];

export const CONTROLE: View = {
  id: "controle",
  icon: "M4 4h8M4 8h6M4 12h4M10 14l2.500 2.500L17.500 11",
  text: {
    nl: { title: nl.title, purpose: nl.purpose },
    en: { title: en.title, purpose: en.purpose },
  },
  mount: (root, host) => new ControleView(root, host),
};
