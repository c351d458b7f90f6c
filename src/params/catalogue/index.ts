/** The parameter catalogue: definitions, look-up, names of units and partners, rules between parameters. */
export { CATALOGUE, CATALOGUE_VERSION, MONTHLY_CATALOGUE } from "./catalogue";
export { findParameter, type FoundParameter, parameterIds } from "./find";
export { type Partner, PARTNERS, partnerName, type Unit, unitName, UNITS } from "./names";
export { HISTORIES, MONTHLY_ONLY, SUMS } from "./rules";
