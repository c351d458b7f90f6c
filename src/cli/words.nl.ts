/** Dutch sentences of the command line. */
import type { Words } from "./words-type";

export const NL: Words = {
  usage: `Gebruik: mpp <opdracht> [opties]

  mpp call                              rekent per regel één functie uit: JSON-regels erin, JSON-regels eruit
      {"id":1,"function":"MPP.KWANTIEL","arguments":[0.5,[[1,30000,5000]]]}  →  {"id":1,"result":30000}
      Een argument is een waarde, een matrix (lijst van rijen), een lijst (één rij) of null (weggelaten).
  mpp recalc in.xlsx --out uit.xlsx     herberekent alle formules en schrijft de waarden terug
      --json                            één JSON-object in plaats van tekst

  --lang nl|en                          taal van de meldingen (standaard nl)
  --help, --version

Uitgangscode: 0 in orde; 1 een cel zonder waarde, met een onverwachte fout of in een kring; 2 de opdracht kan niet.
`,
  unknownCommand: (name, nearest) =>
    `Onbekende opdracht: ${name}${nearest ? ` (misschien ${nearest}?)` : ""}.`,
  unknownOption: (name) => `Onbekende optie: ${name}.`,
  optionNeedsValue: (name) => `De optie ${name} heeft een waarde nodig.`,
  optionTakesNoValue: (name) => `De optie ${name} heeft geen waarde.`,
  unknownLanguage: (name) => `Onbekende taal: ${name}; kies nl of en.`,
  noPositionals: (command) =>
    `De opdracht ${command} heeft geen bestand nodig; de regels komen van de standaardinvoer.`,
  oneFile: "Geef precies één werkmap op.",
  outMissing: "Geef met --out op waar het resultaat komt.",
  systemErrors: {
    ENOENT: "bestand of map niet gevonden",
    EACCES: "geen toegang",
    EPERM: "geen toegang",
    EISDIR: "dat is een map",
    ENOTDIR: "de map bestaat niet",
    ENOSPC: "de schijf is vol",
    EROFS: "de schijf is alleen te lezen",
    EBUSY: "het bestand is in gebruik",
  },
  cannotRead: (file, reason) => `${file} is niet te lezen: ${reason}.`,
  cannotWrite: (file, reason) => `${file} is niet te schrijven: ${reason}.`,
  badWorkbook: (file, reason) => `${file}: ${reason}`,
  refused: {
    iterative: (file) =>
      `${file} is niet berekend: iteratieve berekening staat aan. Kringverwijzingen geven dan getallen die van het ` +
      "aantal herhalingen afhangen. Zet het uit (Bestand > Opties > Formules) en los de kringen op. Er is niets geschreven.",
    "date-1904": (file) =>
      `${file} is niet berekend: de werkmap telt datums vanaf 1904. Zet dat uit (Bestand > Opties > Geavanceerd). ` +
      "Er is niets geschreven.",
  },
  summary: ({ formulas, changed, out }) =>
    `${formulas} formules; ${changed} cellen gewijzigd; geschreven: ${out}`,
  errorsHeading: (count) => `Cellen met een fout (${count}):`,
  loopsHeading: (count) => `Kringverwijzingen (${count}):`,
  warningsHeading: (count) => `Let op (${count}):`,
  expected: "verwacht: stond al zo in het bestand of komt van NA()",
  noValue: "geen waarde",
  externalLinks: (count) => `De werkmap verwijst naar ${count} andere werkmap(pen); die zijn niet gelezen.`,
  macros: "De werkmap heeft macro's; die zijn niet uitgevoerd.",
  badJson: (character) => `geen geldige JSON${character === null ? "" : ` bij teken ${character}`}`,
  noObject: 'een regel is een object zoals {"id":1,"function":"MPP.VERSIE","arguments":[]}',
  noFunction: '"function" ontbreekt of is geen tekst',
  argumentsNoList: '"arguments" is geen lijst',
  badArgument: (number) =>
    `argument ${number}: een waarde, een lijst van waarden of een lijst van rijen is nodig (getal, tekst, true, false of null)`,
  unknownFunction: (name, nearest) => `onbekende functie ${name}${nearest ? `; misschien ${nearest}?` : ""}`,
  lineTooLong: (limit) => `de regel is langer dan ${limit} tekens`,
  internal: (reason) => `Onverwachte fout in mpp: ${reason}`,
};
