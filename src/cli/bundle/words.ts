/** What `mpp bundle` says, and `mpp verify` of a bundle, in Dutch and English. */
import { formatNumber, type Language } from "../../text";

export interface BundleWords {
  readonly outKind: (out: string) => string;
  readonly written: (made: {
    readonly out: string;
    readonly print: string;
    readonly numbers: number;
  }) => string;
  readonly tooLarge: (out: string) => string;
  readonly heading: (file: string, model: string, version: string) => string;
  readonly agrees: (numbers: number) => string;
  readonly onlyItself: string;
  readonly fingerprint: string;
  /** After "fingerprint of". */
  readonly itself: string;
  readonly contentChanged: (recorded: string, found: string) => string;
  readonly modelChanged: (recorded: string, found: string) => string;
  readonly parametersChanged: (recorded: string, found: string) => string;
  readonly inflowChanged: (recorded: string, found: string) => string;
  readonly otherModel: (name: string) => string;
  readonly modelUnknown: (name: string) => string;
  readonly otherVersion: (version: string, own: string) => string;
  readonly otherCatalogue: (version: number, own: number) => string;
  readonly notCalculated: (sentence: string) => string;
  /** @param about scenario or chance */
  readonly numberDiffers: (
    indicator: string,
    about: string,
    period: string,
    recorded: string,
    found: string,
  ) => string;
  readonly missing: (indicator: string, about: string, period: string) => string;
  readonly extra: (indicator: string, about: string, period: string) => string;
  readonly tolerance: (count: number) => string;
  readonly more: (count: number) => string;
  /** Of a result that has no value. */
  readonly none: string;
  readonly ofChance: (text: string) => string;
}

const number = (value: number, language: Language): string => formatNumber(value, language);
const where = (indicator: string, about: string, period: string): string =>
  [indicator, about, period].filter((part) => part !== "").join(", ");

export const BUNDLE_NL: BundleWords = {
  outKind: (out) => `--out: ${out} moet eindigen op .json.`,
  written: ({ out, print, numbers }) =>
    `${number(numbers, "nl")} uitkomsten; vingerafdruk van de bundel ${print}; geschreven: ${out}`,
  tooLarge: (out) =>
    `${out} is niet geschreven: de bundel wordt te groot; kies minder indicatoren of kansen.`,
  heading: (file, model, version) => `${file}: bundel van ${model}, gemaakt met versie ${version}`,
  agrees: (numbers) =>
    `Nagerekend zonder netwerk: alle ${number(numbers, "nl")} uitkomsten zijn gelijk (op 1e-13 relatief; een andere ` +
    "JavaScript-omgeving kan in het laatste cijfer verschillen).",
  onlyItself:
    "De bundel is nagegaan op zichzelf. Wie alles verandert en opnieuw berekent, valt alleen op tegen een elders genoteerde vingerafdruk; geef die op met --expect.",
  fingerprint: "vingerafdruk",
  itself: "de bundel",
  contentChanged: (recorded, found) =>
    `de bundel is veranderd na het maken: vingerafdruk vastgelegd ${recorded}, gevonden ${found}`,
  modelChanged: (recorded, found) =>
    `het model is veranderd: vingerafdruk vastgelegd ${recorded}, gevonden ${found}`,
  parametersChanged: (recorded, found) =>
    `de parameters zijn veranderd: vingerafdruk vastgelegd ${recorded}, gevonden ${found}`,
  inflowChanged: (recorded, found) =>
    `de instroom is veranderd: vingerafdruk vastgelegd ${recorded}, gevonden ${found}`,
  otherModel: (name) => `het model heet ${name}, maar is een ander dan ${name} van deze versie`,
  modelUnknown: (name) => `het model ${name} is in deze versie onbekend`,
  otherVersion: (version, own) =>
    `gemaakt met versie ${version}, nagerekend met ${own}: uitkomsten van een andere versie kunnen verschillen`,
  otherCatalogue: (version, own) =>
    `gemaakt met catalogus ${number(version, "nl")} van parameters, nagerekend met ${number(own, "nl")}`,
  notCalculated: (sentence) => `narekenen kan niet: ${sentence}`,
  numberDiffers: (indicator, about, period, recorded, found) =>
    `${where(indicator, about, period)}: vastgelegd ${recorded}, nagerekend ${found}`,
  missing: (indicator, about, period) => `${where(indicator, about, period)}: ontbreekt in de bundel`,
  extra: (indicator, about, period) =>
    `${where(indicator, about, period)}: staat in de bundel en komt niet uit de berekening`,
  tolerance: (count) =>
    `${number(count, "nl")} ${count === 1 ? "uitkomst verschilt" : "uitkomsten verschillen"} meer dan 1e-13 relatief ` +
    "(zoveel kan een andere JavaScript-omgeving in het laatste cijfer verschillen)",
  more: (count) => `en nog ${number(count, "nl")}`,
  none: "geen waarde",
  ofChance: (text) => `kans ${text}`,
};

export const BUNDLE_EN: BundleWords = {
  outKind: (out) => `--out: ${out} must end in .json.`,
  written: ({ out, print, numbers }) =>
    `${number(numbers, "en")} results; fingerprint of the bundle ${print}; written: ${out}`,
  tooLarge: (out) => `${out} was not written: the bundle is too large; choose fewer indicators or chances.`,
  heading: (file, model, version) => `${file}: bundle of ${model}, made with version ${version}`,
  agrees: (numbers) =>
    `Recalculated without a network: all ${number(numbers, "en")} results are equal (at 1e-13 relative; another ` +
    "JavaScript engine may differ in the last digit).",
  onlyItself:
    "The bundle was checked against itself. Whoever changes and recomputes everything is found only against a fingerprint that was noted elsewhere; give that with --expect.",
  fingerprint: "fingerprint",
  itself: "bundle",
  contentChanged: (recorded, found) =>
    `the bundle was changed after it was made: fingerprint recorded ${recorded}, found ${found}`,
  modelChanged: (recorded, found) =>
    `the model was changed: fingerprint recorded ${recorded}, found ${found}`,
  parametersChanged: (recorded, found) =>
    `the parameters were changed: fingerprint recorded ${recorded}, found ${found}`,
  inflowChanged: (recorded, found) =>
    `the inflow was changed: fingerprint recorded ${recorded}, found ${found}`,
  otherModel: (name) => `the model is called ${name}, but is another than ${name} of this version`,
  modelUnknown: (name) => `the model ${name} is unknown in this version`,
  otherVersion: (version, own) =>
    `made with version ${version}, recalculated with ${own}: results of another version may differ`,
  otherCatalogue: (version, own) =>
    `made with catalogue ${number(version, "en")} of parameters, recalculated with ${number(own, "en")}`,
  notCalculated: (sentence) => `it cannot be recalculated: ${sentence}`,
  numberDiffers: (indicator, about, period, recorded, found) =>
    `${where(indicator, about, period)}: recorded ${recorded}, recalculated ${found}`,
  missing: (indicator, about, period) => `${where(indicator, about, period)}: is missing from the bundle`,
  extra: (indicator, about, period) =>
    `${where(indicator, about, period)}: stands in the bundle and does not come out of the calculation`,
  tolerance: (count) =>
    `${number(count, "en")} ${count === 1 ? "result differs" : "results differ"} more than 1e-13 relative ` +
    "(as much as another JavaScript engine may differ in the last digit)",
  more: (count) => `and ${number(count, "en")} more`,
  none: "no value",
  ofChance: (text) => `chance ${text}`,
};
