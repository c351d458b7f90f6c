/**
 * docs/schema/catalogue-1.json: the parameter catalogue as a file that other programs and later versions can read.
 * Released under its number it may not change; until then ("proef") it may, with its fingerprint in the tests.
 */
import {
  CATALOGUE,
  CATALOGUE_VERSION,
  HISTORIES,
  MONTHLY_CATALOGUE,
  MONTHLY_ONLY,
  PARTNERS,
  SUMS,
  UNITS,
} from "../../src/params";

/** "proef" until the version is released, then the version of the program that released it. */
const SINCE = "proef";

export const CATALOGUE_FILE = `docs/schema/catalogue-${CATALOGUE_VERSION}.json`;

export function catalogueFile(): string {
  return JSON.stringify({
    schema: `mpp-catalogue/${CATALOGUE_VERSION}`,
    since: SINCE,
    source: "Protocol MPP 1.1 (31-08-2022) §3.2",
    units: UNITS,
    partners: PARTNERS,
    sums: SUMS,
    histories: Object.fromEntries(HISTORIES),
    monthlyOnly: MONTHLY_ONLY,
    parameters: CATALOGUE,
    monthlyParameters: MONTHLY_CATALOGUE,
  });
}
