/** Second held-out part: written after the recogniser, by someone who had not read it. */
import type { Entry } from "../types";
import { TWEEDE_AANDEEL } from "./aandeel";
import { TWEEDE_AFRONDING } from "./afronding";
import { TWEEDE_CAPACITEIT } from "./capaciteit";
import { TWEEDE_CUMULATIEF } from "./cumulatief";
import { TWEEDE_DICHTHEID } from "./dichtheid";
import { TWEEDE_KWANTIEL_INTERPOLATIE } from "./kwantiel-interpolatie";
import { TWEEDE_KWANTIEL_TRAP } from "./kwantiel-trap";
import { TWEEDE_LIJKT_OP_AANDEEL } from "./lijkt-op-aandeel";
import { TWEEDE_LIJKT_OP_AFRONDING } from "./lijkt-op-afronding";
import { TWEEDE_LIJKT_OP_CAPACITEIT } from "./lijkt-op-capaciteit";
import { TWEEDE_LIJKT_OP_CUMULATIEF } from "./lijkt-op-cumulatief";
import { TWEEDE_LIJKT_OP_DICHTHEID } from "./lijkt-op-dichtheid";
import { TWEEDE_LIJKT_OP_KWANTIEL } from "./lijkt-op-kwantiel";
import { TWEEDE_LIJKT_OP_MAANDVERDELING } from "./lijkt-op-maandverdeling";
import { TWEEDE_LIJKT_OP_OVERIG } from "./lijkt-op-overig";
import { TWEEDE_LIJKT_OP_OVERSCHRIJDING } from "./lijkt-op-overschrijding";
import { TWEEDE_LIJKT_OP_VERTRAGING } from "./lijkt-op-vertraging";
import { TWEEDE_LIJKT_OP_VOORRAAD } from "./lijkt-op-voorraad";
import { TWEEDE_MAANDVERDELING } from "./maandverdeling";
import { TWEEDE_OVERSCHRIJDING } from "./overschrijding";
import { TWEEDE_VERTRAGING } from "./vertraging";
import { TWEEDE_VOORRAAD } from "./voorraad";

export const HELD_OUT_2: readonly Entry[] = [
  ...TWEEDE_DICHTHEID,
  ...TWEEDE_CUMULATIEF,
  ...TWEEDE_OVERSCHRIJDING,
  ...TWEEDE_KWANTIEL_INTERPOLATIE,
  ...TWEEDE_KWANTIEL_TRAP,
  ...TWEEDE_VOORRAAD,
  ...TWEEDE_CAPACITEIT,
  ...TWEEDE_AANDEEL,
  ...TWEEDE_VERTRAGING,
  ...TWEEDE_MAANDVERDELING,
  ...TWEEDE_AFRONDING,
  ...TWEEDE_LIJKT_OP_DICHTHEID,
  ...TWEEDE_LIJKT_OP_CUMULATIEF,
  ...TWEEDE_LIJKT_OP_OVERSCHRIJDING,
  ...TWEEDE_LIJKT_OP_KWANTIEL,
  ...TWEEDE_LIJKT_OP_VOORRAAD,
  ...TWEEDE_LIJKT_OP_CAPACITEIT,
  ...TWEEDE_LIJKT_OP_AANDEEL,
  ...TWEEDE_LIJKT_OP_VERTRAGING,
  ...TWEEDE_LIJKT_OP_MAANDVERDELING,
  ...TWEEDE_LIJKT_OP_AFRONDING,
  ...TWEEDE_LIJKT_OP_OVERIG,
];
