/** Immigration detention and its appeals. Source: Protocol MPP 1.1 (31-08-2022) §3.2 and §5.2.3. */
import { type ParameterDefinition } from "../model";
import { builders, PERSONS_PER_YEAR } from "./build";

const { capacity, flow, history, kernel, share } = builders("bewaring");

export const DETENTION: readonly ParameterDefinition[] = [
  flow(
    "bewaring.invoer",
    "DJI",
    "Instroom vreemdelingenbewaring",
    "Inflow immigration detention",
    ["bewaring.instroom"],
    PERSONS_PER_YEAR,
  ),
  kernel(
    "bewaring.duur",
    "DJI",
    "Uitstroom uit bewaring, zoveel perioden na de instroom",
    "Outflow from detention, so many periods after the inflow",
    ["bewaring.uitstroom"],
    { sum: "bewaring.duur" },
  ),
  history(
    "bewaring.historie",
    "DJI",
    "Instroom bewaring in eerdere perioden (1 = de periode voor de eerste)",
    "Inflow in detention in earlier periods (1 = the period before the first)",
    ["bewaring.uitstroom"],
    { unit: "personen/periode" },
  ),
  share(
    "rvdr.bewaring.beroep",
    "RvdR",
    "Beroepspercentage bewaring, van de instroom",
    "Appeal rate detention, of inflow",
    ["rvdr.bewaring.beroep.instroom"],
  ),
  capacity("rvdr.bewaring.capaciteit", "RvdR", "Capaciteit beroep bewaring", "Capacity detention appeals", [
    "rvdr.bewaring.beroep.uitstroom",
  ]),
  share(
    "rvs.bewaring.hb",
    "RvS",
    "Hoger beroep bewaring, van de uitspraken",
    "Detention further appeal, of rulings",
    ["rvs.bewaring.hb.instroom"],
  ),
  capacity(
    "rvs.bewaring.capaciteit",
    "RvS",
    "Capaciteit hoger beroep bewaring",
    "Capacity detention further appeals",
    ["rvs.bewaring.hb.uitstroom"],
  ),
];
