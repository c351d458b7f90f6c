/** Third held-out part: formulas as other analysts write them, by someone who had not read the recogniser. */
import type { Entry } from "../types";
import { DERDE_AANDEEL } from "./aandeel";
import { DERDE_AFRONDING } from "./afronding";
import { DERDE_CAPACITEIT } from "./capaciteit";
import { DERDE_CUMULATIEF } from "./cumulatief";
import { DERDE_DICHTHEID } from "./dichtheid";
import { DERDE_KWANTIEL_INTERPOLATIE } from "./kwantiel-interpolatie";
import { DERDE_KWANTIEL_TRAP } from "./kwantiel-trap";
import { DERDE_LIJKT_OP_AANDEEL } from "./lijkt-op-aandeel";
import { DERDE_LIJKT_OP_AFRONDING } from "./lijkt-op-afronding";
import { DERDE_LIJKT_OP_CAPACITEIT } from "./lijkt-op-capaciteit";
import { DERDE_LIJKT_OP_CUMULATIEF } from "./lijkt-op-cumulatief";
import { DERDE_LIJKT_OP_DICHTHEID } from "./lijkt-op-dichtheid";
import { DERDE_LIJKT_OP_KWANTIEL_INTERPOLATIE } from "./lijkt-op-kwantiel-interpolatie";
import { DERDE_LIJKT_OP_KWANTIEL_TRAP } from "./lijkt-op-kwantiel-trap";
import { DERDE_LIJKT_OP_MAANDVERDELING } from "./lijkt-op-maandverdeling";
import { DERDE_LIJKT_OP_OVERSCHRIJDING } from "./lijkt-op-overschrijding";
import { DERDE_LIJKT_OP_VERTRAGING } from "./lijkt-op-vertraging";
import { DERDE_LIJKT_OP_VOORRAAD } from "./lijkt-op-voorraad";
import { DERDE_MAANDVERDELING } from "./maandverdeling";
import { DERDE_OVERSCHRIJDING } from "./overschrijding";
import { DERDE_VERTRAGING } from "./vertraging";
import { DERDE_VOORRAAD } from "./voorraad";

export const HELD_OUT_3: readonly Entry[] = [
  ...DERDE_DICHTHEID,
  ...DERDE_CUMULATIEF,
  ...DERDE_OVERSCHRIJDING,
  ...DERDE_KWANTIEL_INTERPOLATIE,
  ...DERDE_KWANTIEL_TRAP,
  ...DERDE_VOORRAAD,
  ...DERDE_CAPACITEIT,
  ...DERDE_AANDEEL,
  ...DERDE_VERTRAGING,
  ...DERDE_MAANDVERDELING,
  ...DERDE_AFRONDING,
  ...DERDE_LIJKT_OP_DICHTHEID,
  ...DERDE_LIJKT_OP_CUMULATIEF,
  ...DERDE_LIJKT_OP_OVERSCHRIJDING,
  ...DERDE_LIJKT_OP_KWANTIEL_INTERPOLATIE,
  ...DERDE_LIJKT_OP_KWANTIEL_TRAP,
  ...DERDE_LIJKT_OP_VOORRAAD,
  ...DERDE_LIJKT_OP_CAPACITEIT,
  ...DERDE_LIJKT_OP_AANDEEL,
  ...DERDE_LIJKT_OP_VERTRAGING,
  ...DERDE_LIJKT_OP_MAANDVERDELING,
  ...DERDE_LIJKT_OP_AFRONDING,
];
