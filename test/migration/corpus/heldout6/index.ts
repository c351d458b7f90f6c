/** Sixth held-out part: formulas of four persons in the chain, written without sight of the recogniser or the other held-out parts. */
import type { Entry } from "../types";
import { AANDEEL_6 } from "./aandeel";
import { AFRONDING_6 } from "./afronding";
import { CAPACITEIT_6 } from "./capaciteit";
import { CUMULATIEF_6 } from "./cumulatief";
import { DICHTHEID_6 } from "./dichtheid";
import { KWANTIEL_INTERPOLATIE_6 } from "./kwantiel-interpolatie";
import { KWANTIEL_TRAP_6 } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL_6 } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING_6 } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT_6 } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF_6 } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID_6 } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL_INTERPOLATIE_6 } from "./lijkt-op-kwantiel-interpolatie";
import { LIJKT_OP_KWANTIEL_TRAP_6 } from "./lijkt-op-kwantiel-trap";
import { LIJKT_OP_MAANDVERDELING_6 } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING_6 } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING_6 } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD_6 } from "./lijkt-op-voorraad";
import { MAANDVERDELING_6 } from "./maandverdeling";
import { OVERSCHRIJDING_6 } from "./overschrijding";
import { VERTRAGING_6 } from "./vertraging";
import { VOORRAAD_6 } from "./voorraad";

export const HELD_OUT_6: readonly Entry[] = [
  ...DICHTHEID_6,
  ...CUMULATIEF_6,
  ...OVERSCHRIJDING_6,
  ...KWANTIEL_INTERPOLATIE_6,
  ...KWANTIEL_TRAP_6,
  ...VOORRAAD_6,
  ...CAPACITEIT_6,
  ...AANDEEL_6,
  ...VERTRAGING_6,
  ...MAANDVERDELING_6,
  ...AFRONDING_6,
  ...LIJKT_OP_DICHTHEID_6,
  ...LIJKT_OP_CUMULATIEF_6,
  ...LIJKT_OP_OVERSCHRIJDING_6,
  ...LIJKT_OP_KWANTIEL_INTERPOLATIE_6,
  ...LIJKT_OP_KWANTIEL_TRAP_6,
  ...LIJKT_OP_VOORRAAD_6,
  ...LIJKT_OP_CAPACITEIT_6,
  ...LIJKT_OP_AANDEEL_6,
  ...LIJKT_OP_VERTRAGING_6,
  ...LIJKT_OP_MAANDVERDELING_6,
  ...LIJKT_OP_AFRONDING_6,
];
