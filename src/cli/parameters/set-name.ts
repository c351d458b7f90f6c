/** Which set it is, for reports. */
import type { ParameterSet } from "../../params";

export function setName({ ronde, variant, soort, versie, status }: ParameterSet): object {
  return { ronde, variant, soort, versie, status };
}
