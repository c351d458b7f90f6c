/** All functions, in the order in which documentation and pane show them: what a newcomer asks for comes first. */
import { type FunctionSpec } from "./spec";
import { AFRONDEN } from "./specs/afronden";
import { CONTROLEERPARAMETERS } from "./specs/controleerparameters";
import { CUMULATIEF } from "./specs/cumulatief";
import { CURVE } from "./specs/curve";
import { DICHTHEID } from "./specs/dichtheid";
import { KENGETALLEN } from "./specs/kengetallen";
import { KWANTIEL } from "./specs/kwantiel";
import { OVERSCHRIJDING } from "./specs/overschrijding";
import { PARAMETER } from "./specs/parameter";
import { SCENARIOWAARDEN } from "./specs/scenariowaarden";
import { VERGELIJKPARAMETERS } from "./specs/vergelijkparameters";
import { VERSIE } from "./specs/versie";
import { VINGERAFDRUK } from "./specs/vingerafdruk";

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
  PARAMETER,
  CONTROLEERPARAMETERS,
  VERGELIJKPARAMETERS,
  VINGERAFDRUK,
  AFRONDEN,
  VERSIE,
];
