/** Fourth held-out part: formulas of six persons in the chain, written without sight of the recogniser or the other held-out parts. */
import type { Entry } from "../types";
import { AANDEEL_4 } from "./aandeel";
import { AFRONDING_4 } from "./afronding";
import { CAPACITEIT_4 } from "./capaciteit";
import { CUMULATIEF_4 } from "./cumulatief";
import { DICHTHEID_4 } from "./dichtheid";
import { KWANTIEL_INTERPOLATIE_4 } from "./kwantiel-interpolatie";
import { KWANTIEL_TRAP_4 } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL_4 } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING_4 } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT_4 } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF_4 } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID_4 } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL_INTERPOLATIE_4 } from "./lijkt-op-kwantiel-interpolatie";
import { LIJKT_OP_KWANTIEL_TRAP_4 } from "./lijkt-op-kwantiel-trap";
import { LIJKT_OP_MAANDVERDELING_4 } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING_4 } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING_4 } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD_4 } from "./lijkt-op-voorraad";
import { MAANDVERDELING_4 } from "./maandverdeling";
import { OVERSCHRIJDING_4 } from "./overschrijding";
import { VERTRAGING_4 } from "./vertraging";
import { VOORRAAD_4 } from "./voorraad";

export const HELD_OUT_4: readonly Entry[] = [
  ...DICHTHEID_4,
  ...CUMULATIEF_4,
  ...OVERSCHRIJDING_4,
  ...KWANTIEL_INTERPOLATIE_4,
  ...KWANTIEL_TRAP_4,
  ...VOORRAAD_4,
  ...CAPACITEIT_4,
  ...AANDEEL_4,
  ...VERTRAGING_4,
  ...MAANDVERDELING_4,
  ...AFRONDING_4,
  ...LIJKT_OP_DICHTHEID_4,
  ...LIJKT_OP_CUMULATIEF_4,
  ...LIJKT_OP_OVERSCHRIJDING_4,
  ...LIJKT_OP_KWANTIEL_INTERPOLATIE_4,
  ...LIJKT_OP_KWANTIEL_TRAP_4,
  ...LIJKT_OP_VOORRAAD_4,
  ...LIJKT_OP_CAPACITEIT_4,
  ...LIJKT_OP_AANDEEL_4,
  ...LIJKT_OP_VERTRAGING_4,
  ...LIJKT_OP_MAANDVERDELING_4,
  ...LIJKT_OP_AFRONDING_4,
];
