/**
 * Profiles of a monthly run: they hold for all years and are needed in monthly sets only.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2; CBS StatLine 83102NED for the seasons of first applications.
 */
import { type ParameterDefinition } from "../model";
import { builders } from "./build";

const { profile } = builders("algemeen");

/** @param capacities every parameter of class C: the working profile divides them over the months */
export function profiles(capacities: readonly ParameterDefinition[]): readonly ParameterDefinition[] {
  return [
    profile(
      "maandprofiel",
      "APM",
      "Verdeling van de eerste aanvragen over de maanden (1 = januari)",
      "Division of first applications over the months (1 = January)",
      ["asiel.instroom.eerste"],
      { sum: "maandprofiel" },
    ),
    profile(
      "werkprofiel",
      "APM",
      "Capaciteit van de maand ten opzichte van een gemiddelde maand (1 = januari)",
      "Capacity of the month relative to a mean month (1 = January)",
      [...new Set(capacities.flatMap(({ drives }) => drives))],
      { sum: "werkprofiel", unit: "verhouding", maximum: 12, rounding: 0.01 },
    ),
  ];
}
