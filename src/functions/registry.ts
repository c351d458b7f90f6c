/** All functions, in the order in which the documentation shows them. */
import { type FunctionSpec } from "./spec";
import { CUMULATIEF } from "./specs/cumulatief";
import { CURVE } from "./specs/curve";
import { DICHTHEID } from "./specs/dichtheid";
import { KENGETALLEN } from "./specs/kengetallen";
import { KWANTIEL } from "./specs/kwantiel";
import { OVERSCHRIJDING } from "./specs/overschrijding";
import { SCENARIOWAARDEN } from "./specs/scenariowaarden";
import { VERSIE } from "./specs/versie";

/** Before the dot in every formula. */
export const NAMESPACE = "MPP";

export const FUNCTIONS: readonly FunctionSpec[] = [
  DICHTHEID,
  CUMULATIEF,
  OVERSCHRIJDING,
  KWANTIEL,
  SCENARIOWAARDEN,
  KENGETALLEN,
  CURVE,
  VERSIE,
];
