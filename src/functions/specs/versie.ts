/** MPP.VERSIE: version of the add-in, and the probe that the functions are registered. */
import { defineFunction } from "../spec";

export const VERSIE = defineFunction({
  id: "VERSIE",
  name: "VERSIE",
  since: "proef",
  text: {
    nl: "Versie van de MPP-functies; een versienummer in deze cel betekent dat de functies geladen zijn.",
    en: "Version of the MPP functions; a version in this cell means that the functions are loaded.",
  },
  parameters: [],
  result: {
    dimensionality: "scalar",
    text: { nl: "Versienummer als tekst.", en: "Version number as text." },
  },
  example: "=MPP.VERSIE()",
  exampleCall: {
    arguments: [],
    // Read when asked, because scripts may define the version after loading.
    get result() {
      return __MPP_VERSION__;
    },
  },
  source: "package.json",
  run: () => __MPP_VERSION__,
});
