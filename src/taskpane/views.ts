/**
 * The views of the pane, in the order of its tabs. A view is a file of its own that is loaded when it is first shown, so
 * that a workbook with our functions, which loads the page too, does not load them all; Controle is there at once, because
 * it says what is wrong when nothing else can. See docs/besluiten/0016.
 */
import { CONTROLE } from "./controle";
import { HEADS } from "./heads";
import { type ListedView } from "./view";

export const VIEWS: readonly ListedView[] = [
  {
    id: "prognose",
    ...HEADS.prognose,
    load: async () => (await import(/* webpackChunkName: "prognose" */ "./prognose")).PROGNOSE,
  },
  {
    id: "parameters",
    ...HEADS.parameters,
    load: async () => (await import(/* webpackChunkName: "parameters" */ "./parameters")).PARAMETERS,
  },
  {
    id: "doorrekening",
    ...HEADS.doorrekening,
    load: async () => (await import(/* webpackChunkName: "doorrekening" */ "./doorrekening")).DOORREKENING,
  },
  CONTROLE,
  {
    id: "migratie",
    ...HEADS.migratie,
    load: async () => (await import(/* webpackChunkName: "migratie" */ "./migratie")).MIGRATIE,
  },
  {
    id: "delen",
    ...HEADS.delen,
    load: async () => (await import(/* webpackChunkName: "delen" */ "./delen")).DELEN,
  },
];
