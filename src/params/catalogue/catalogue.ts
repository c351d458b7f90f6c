/**
 * The parameter catalogue: every parameter of the production model as data, frozen per version.
 * Published as docs/schema/catalogue-1.json and docs/parameters.md. Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 * @assumption A-24
 */
import { type ParameterDefinition } from "../model";
import { ASYLUM_CHAIN } from "./asylum-chain";
import { ASYLUM_INFLOW } from "./asylum-inflow";
import { ASYLUM_TRACKS } from "./asylum-tracks";
import { DETENTION } from "./detention";
import { monthlyVariant } from "./monthly";
import { profiles } from "./profiles";
import { REGULAR } from "./regular";
import { STOCK_PARAMETERS } from "./stocks";

/** Version of the catalogue's file; what is released under a number does not change. */
export const CATALOGUE_VERSION = 1;

const OF_THE_MODEL: readonly ParameterDefinition[] = [
  ...ASYLUM_INFLOW,
  ...ASYLUM_TRACKS,
  ...ASYLUM_CHAIN,
  ...REGULAR,
  ...DETENTION,
  ...STOCK_PARAMETERS,
];

export const CATALOGUE: readonly ParameterDefinition[] = [
  ...OF_THE_MODEL,
  ...profiles(OF_THE_MODEL.filter(({ time }) => time === "C")),
];

/** Monthly variants of the parameters that have one. */
export const MONTHLY_CATALOGUE: readonly ParameterDefinition[] = CATALOGUE.flatMap(
  (definition) => monthlyVariant(definition) ?? [],
);
