/** Eighth held-out part: formulas of four analysts in the chain, written without sight of the recogniser or the other held-out parts. */
import type { Entry } from "../types";
import { AANDEEL_8 } from "./aandeel";
import { AFRONDING_8 } from "./afronding";
import { CAPACITEIT_8 } from "./capaciteit";
import { CUMULATIEF_8 } from "./cumulatief";
import { DICHTHEID_8 } from "./dichtheid";
import { KWANTIEL_INTERPOLATIE_8 } from "./kwantiel-interpolatie";
import { KWANTIEL_TRAP_8 } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL_8 } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING_8 } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT_8 } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF_8 } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID_8 } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL_INTERPOLATIE_8 } from "./lijkt-op-kwantiel-interpolatie";
import { LIJKT_OP_KWANTIEL_TRAP_8 } from "./lijkt-op-kwantiel-trap";
import { LIJKT_OP_MAANDVERDELING_8 } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING_8 } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING_8 } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD_8 } from "./lijkt-op-voorraad";
import { MAANDVERDELING_8 } from "./maandverdeling";
import { OVERSCHRIJDING_8 } from "./overschrijding";
import { VERTRAGING_8 } from "./vertraging";
import { VOORRAAD_8 } from "./voorraad";

export const HELD_OUT_8: readonly Entry[] = [
  ...DICHTHEID_8,
  ...CUMULATIEF_8,
  ...OVERSCHRIJDING_8,
  ...KWANTIEL_INTERPOLATIE_8,
  ...KWANTIEL_TRAP_8,
  ...VOORRAAD_8,
  ...CAPACITEIT_8,
  ...AANDEEL_8,
  ...VERTRAGING_8,
  ...MAANDVERDELING_8,
  ...AFRONDING_8,
  ...LIJKT_OP_DICHTHEID_8,
  ...LIJKT_OP_CUMULATIEF_8,
  ...LIJKT_OP_OVERSCHRIJDING_8,
  ...LIJKT_OP_KWANTIEL_INTERPOLATIE_8,
  ...LIJKT_OP_KWANTIEL_TRAP_8,
  ...LIJKT_OP_VOORRAAD_8,
  ...LIJKT_OP_CAPACITEIT_8,
  ...LIJKT_OP_AANDEEL_8,
  ...LIJKT_OP_VERTRAGING_8,
  ...LIJKT_OP_MAANDVERDELING_8,
  ...LIJKT_OP_AFRONDING_8,
];
