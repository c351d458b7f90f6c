/** Fifth held-out part: formulas of four persons in the chain, written without sight of the recogniser or the other held-out parts. */
import type { Entry } from "../types";
import { AANDEEL_5 } from "./aandeel";
import { AFRONDING_5 } from "./afronding";
import { CAPACITEIT_5 } from "./capaciteit";
import { CUMULATIEF_5 } from "./cumulatief";
import { DICHTHEID_5 } from "./dichtheid";
import { KWANTIEL_INTERPOLATIE_5 } from "./kwantiel-interpolatie";
import { KWANTIEL_TRAP_5 } from "./kwantiel-trap";
import { LIJKT_OP_AANDEEL_5 } from "./lijkt-op-aandeel";
import { LIJKT_OP_AFRONDING_5 } from "./lijkt-op-afronding";
import { LIJKT_OP_CAPACITEIT_5 } from "./lijkt-op-capaciteit";
import { LIJKT_OP_CUMULATIEF_5 } from "./lijkt-op-cumulatief";
import { LIJKT_OP_DICHTHEID_5 } from "./lijkt-op-dichtheid";
import { LIJKT_OP_KWANTIEL_INTERPOLATIE_5 } from "./lijkt-op-kwantiel-interpolatie";
import { LIJKT_OP_KWANTIEL_TRAP_5 } from "./lijkt-op-kwantiel-trap";
import { LIJKT_OP_MAANDVERDELING_5 } from "./lijkt-op-maandverdeling";
import { LIJKT_OP_OVERSCHRIJDING_5 } from "./lijkt-op-overschrijding";
import { LIJKT_OP_VERTRAGING_5 } from "./lijkt-op-vertraging";
import { LIJKT_OP_VOORRAAD_5 } from "./lijkt-op-voorraad";
import { MAANDVERDELING_5 } from "./maandverdeling";
import { OVERSCHRIJDING_5 } from "./overschrijding";
import { VERTRAGING_5 } from "./vertraging";
import { VOORRAAD_5 } from "./voorraad";

export const HELD_OUT_5: readonly Entry[] = [
  ...DICHTHEID_5,
  ...CUMULATIEF_5,
  ...OVERSCHRIJDING_5,
  ...KWANTIEL_INTERPOLATIE_5,
  ...KWANTIEL_TRAP_5,
  ...VOORRAAD_5,
  ...CAPACITEIT_5,
  ...AANDEEL_5,
  ...VERTRAGING_5,
  ...MAANDVERDELING_5,
  ...AFRONDING_5,
  ...LIJKT_OP_DICHTHEID_5,
  ...LIJKT_OP_CUMULATIEF_5,
  ...LIJKT_OP_OVERSCHRIJDING_5,
  ...LIJKT_OP_KWANTIEL_INTERPOLATIE_5,
  ...LIJKT_OP_KWANTIEL_TRAP_5,
  ...LIJKT_OP_VOORRAAD_5,
  ...LIJKT_OP_CAPACITEIT_5,
  ...LIJKT_OP_AANDEEL_5,
  ...LIJKT_OP_VERTRAGING_5,
  ...LIJKT_OP_MAANDVERDELING_5,
  ...LIJKT_OP_AFRONDING_5,
];
