/** All functions, in the order in which documentation and pane show them: what a newcomer asks for comes first. */
import { type FunctionSpec } from "./spec";
import { AFRONDEN } from "./specs/afronden";
import { BANDBREEDTE } from "./specs/bandbreedte";
import { CONTROLEERPARAMETERS } from "./specs/controleerparameters";
import { CUMULATIEF } from "./specs/cumulatief";
import { CURVE } from "./specs/curve";
import { DICHTHEID } from "./specs/dichtheid";
import { DOORREKENING } from "./specs/doorrekening";
import { GEVOELIGHEID } from "./specs/gevoeligheid";
import { HERKOMST } from "./specs/herkomst";
import { KENGETALLEN } from "./specs/kengetallen";
import { KWANTIEL } from "./specs/kwantiel";
import { OVERSCHRIJDING } from "./specs/overschrijding";
import { PARAMETER } from "./specs/parameter";
import { PRODUCTIE } from "./specs/productie";
import { SCENARIOWAARDEN } from "./specs/scenariowaarden";
import { VERDEEL } from "./specs/verdeel";
import { VERANTWOORDING } from "./specs/verantwoording";
import { VERGELIJKPARAMETERS } from "./specs/vergelijkparameters";
import { VERGELIJKRONDES } from "./specs/vergelijkrondes";
import { VERSIE } from "./specs/versie";
import { VERTRAAG } from "./specs/vertraag";
import { VINGERAFDRUK } from "./specs/vingerafdruk";
import { VOORRAAD } from "./specs/voorraad";
import { WATALS } from "./specs/watals";

/** Before the dot in every formula. */
export const NAMESPACE = "MPP";

export const FUNCTIONS: readonly FunctionSpec[] = [
  KWANTIEL,
  SCENARIOWAARDEN,
  DICHTHEID,
  CUMULATIEF,
  OVERSCHRIJDING,
  KENGETALLEN,
  CURVE,
  DOORREKENING,
  HERKOMST,
  VERANTWOORDING,
  BANDBREEDTE,
  GEVOELIGHEID,
  WATALS,
  VERGELIJKRONDES,
  VOORRAAD,
  PRODUCTIE,
  VERTRAAG,
  VERDEEL,
  PARAMETER,
  CONTROLEERPARAMETERS,
  VERGELIJKPARAMETERS,
  VINGERAFDRUK,
  AFRONDEN,
  VERSIE,
];
