/** Open part: two thirds of the corpus, to build and tune a recogniser with. */
import type { Entry } from "../types";
import { AANDEEL_ENKEL } from "./aandeel-enkel";
import { AANDEEL_KETEN } from "./aandeel-keten";
import { AFRONDING } from "./afronding";
import { CAPACITEIT_ALS } from "./capaciteit-als";
import { CAPACITEIT_MIN } from "./capaciteit-min";
import { CUMULATIEF_LANG } from "./cumulatief-lang";
import { CUMULATIEF_MATRIX } from "./cumulatief-matrix";
import { DICHTHEID_EXP } from "./dichtheid-exp";
import { DICHTHEID_LANG } from "./dichtheid-lang";
import { DICHTHEID_MATRIX } from "./dichtheid-matrix";
import { KWANTIEL_INTERPOLATIE_FUNCTIE } from "./kwantiel-interpolatie-functie";
import { KWANTIEL_INTERPOLATIE_INDEX } from "./kwantiel-interpolatie-index";
import { KWANTIEL_TRAP } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL } from "./lijkt-op-kwantiel";
import { LIJKT_OP_MAANDVERDELING } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD } from "./lijkt-op-voorraad";
import { MAANDVERDELING } from "./maandverdeling";
import { OVERIG_CIJFERS } from "./overig-cijfers";
import { OVERIG_CONTROLE } from "./overig-controle";
import { OVERIG_OPZOEKEN } from "./overig-opzoeken";
import { OVERIG_SCENARIOS } from "./overig-scenarios";
import { OVERSCHRIJDING } from "./overschrijding";
import { VERTRAGING_MATRIX } from "./vertraging-matrix";
import { VERTRAGING_SOM } from "./vertraging-som";
import { VOORRAAD_BLAD } from "./voorraad-blad";
import { VOORRAAD_BLADEN } from "./voorraad-bladen";
import { VOORRAAD_EXTRA } from "./voorraad-extra";

export const OPEN: readonly Entry[] = [
  ...DICHTHEID_LANG,
  ...DICHTHEID_EXP,
  ...DICHTHEID_MATRIX,
  ...CUMULATIEF_LANG,
  ...CUMULATIEF_MATRIX,
  ...OVERSCHRIJDING,
  ...KWANTIEL_INTERPOLATIE_INDEX,
  ...KWANTIEL_INTERPOLATIE_FUNCTIE,
  ...KWANTIEL_TRAP,
  ...VOORRAAD_BLAD,
  ...VOORRAAD_EXTRA,
  ...VOORRAAD_BLADEN,
  ...CAPACITEIT_MIN,
  ...CAPACITEIT_ALS,
  ...AANDEEL_ENKEL,
  ...AANDEEL_KETEN,
  ...VERTRAGING_SOM,
  ...VERTRAGING_MATRIX,
  ...MAANDVERDELING,
  ...AFRONDING,
  ...LIJKT_OP_DICHTHEID,
  ...LIJKT_OP_CUMULATIEF,
  ...LIJKT_OP_OVERSCHRIJDING,
  ...LIJKT_OP_KWANTIEL,
  ...LIJKT_OP_VOORRAAD,
  ...LIJKT_OP_CAPACITEIT,
  ...LIJKT_OP_AANDEEL,
  ...LIJKT_OP_VERTRAGING,
  ...LIJKT_OP_MAANDVERDELING,
  ...LIJKT_OP_AFRONDING,
  ...OVERIG_CIJFERS,
  ...OVERIG_CONTROLE,
  ...OVERIG_OPZOEKEN,
  ...OVERIG_SCENARIOS,
];
