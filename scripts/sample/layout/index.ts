/** The three production sheets, as they stand in the workbook. */
import { ASYLUM_IND } from "./asiel-ind";
import { ASYLUM_PARTNERS } from "./asiel-partners";
import { DETENTION } from "./bewaring";
import { REGULAR } from "./regulier";
import { type Layout } from "./row";

export const LAYOUTS: readonly Layout[] = [
  { sheet: "MPP Asiel", title: "Productieprognose asiel", sections: [...ASYLUM_IND, ...ASYLUM_PARTNERS] },
  { sheet: "MPP Regulier", title: "Productieprognose regulier", sections: REGULAR },
  { sheet: "MPP Bewaring", title: "Productieprognose bewaring", sections: DETENTION },
];
