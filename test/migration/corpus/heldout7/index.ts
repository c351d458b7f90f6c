/** Seventh held-out part: formulas of four analysts in the chain, written without sight of the recogniser or the other held-out parts. */
import type { Entry } from "../types";
import { AANDEEL_7 } from "./aandeel";
import { AFRONDING_7 } from "./afronding";
import { CAPACITEIT_7 } from "./capaciteit";
import { CUMULATIEF_7 } from "./cumulatief";
import { DICHTHEID_7 } from "./dichtheid";
import { KWANTIEL_INTERPOLATIE_7 } from "./kwantiel-interpolatie";
import { KWANTIEL_TRAP_7 } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL_7 } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING_7 } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT_7 } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF_7 } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID_7 } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL_INTERPOLATIE_7 } from "./lijkt-op-kwantiel-interpolatie";
import { LIJKT_OP_KWANTIEL_TRAP_7 } from "./lijkt-op-kwantiel-trap";
import { LIJKT_OP_MAANDVERDELING_7 } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING_7 } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING_7 } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD_7 } from "./lijkt-op-voorraad";
import { MAANDVERDELING_7 } from "./maandverdeling";
import { OVERSCHRIJDING_7 } from "./overschrijding";
import { VERTRAGING_7 } from "./vertraging";
import { VOORRAAD_7 } from "./voorraad";

export const HELD_OUT_7: readonly Entry[] = [
  ...DICHTHEID_7,
  ...CUMULATIEF_7,
  ...OVERSCHRIJDING_7,
  ...KWANTIEL_INTERPOLATIE_7,
  ...KWANTIEL_TRAP_7,
  ...VOORRAAD_7,
  ...CAPACITEIT_7,
  ...AANDEEL_7,
  ...VERTRAGING_7,
  ...MAANDVERDELING_7,
  ...AFRONDING_7,
  ...LIJKT_OP_DICHTHEID_7,
  ...LIJKT_OP_CUMULATIEF_7,
  ...LIJKT_OP_OVERSCHRIJDING_7,
  ...LIJKT_OP_KWANTIEL_INTERPOLATIE_7,
  ...LIJKT_OP_KWANTIEL_TRAP_7,
  ...LIJKT_OP_VOORRAAD_7,
  ...LIJKT_OP_CAPACITEIT_7,
  ...LIJKT_OP_AANDEEL_7,
  ...LIJKT_OP_VERTRAGING_7,
  ...LIJKT_OP_MAANDVERDELING_7,
  ...LIJKT_OP_AFRONDING_7,
];
