/** Dutch sentences of the command line. */
import { formatNumber } from "../text";
import { CHECK_NL } from "./check/words";
import { BUNDLE_NL } from "./bundle/words";
import { COMPARE_NL } from "./compare/words";
import { FREEZE_NL } from "./freeze/words";
import { MIGRATE_NL } from "./migrate/words";
import { PARAMETERS_NL } from "./parameters/words.nl";
import { PROJECT_NL } from "./project/words";
import { SCAN_NL } from "./scan/words";
import { SHADOW_NL } from "./shadow/words";
import type { Words } from "./words-type";

export const NL: Words = {
  usage: `Gebruik: mpp <opdracht> [opties]

Rekenen
  mpp call                              rekent per regel één functie uit: JSON-regels erin, JSON-regels eruit
      {"id":1,"function":"MPP.KWANTIEL","arguments":[0.5,[[1,30000,5000]]]}  →  {"id":1,"result":30000}
      Een argument is een waarde, een matrix (lijst van rijen), een lijst (één rij) of null (weggelaten).
  mpp recalc in.xlsx --out uit.xlsx     herberekent alle formules en schrijft de waarden terug
  mpp freeze in.xlsx --out kopie.xlsx   kopie zonder invoegtoepassing: uitkomsten in plaats van MPP-formules, met een
                                        blad Verantwoording; geweigerd als een MPP-formule een fout geeft
      --errors                          laat zulke fouten als fout staan en noemt ze

Parameters (set.json, tabel.csv of model.xlsx)
  mpp validate bestand                  controleert alles en noemt van elke bevinding rij, kolom, oorzaak en eigenaar
      --reference-date 2026-01-09       peildatum: een latere peildatum in de tabel is een bevinding
  mpp diff oud nieuw                    noemt wat is toegevoegd, vervallen en gewijzigd, per eigenaar
  mpp fingerprint bestand               de vingerafdruk van de inhoud, en van een set ook die van het zegel
  mpp verify bestand --expect <hex>     vergelijkt met een elders genoteerde vingerafdruk van inhoud of zegel,
                                        geheel of ten minste de eerste 12 tekens; zonder --expect alleen het eigen zegel
  mpp upgrade set.json --out nieuw.json zet een set van een ouder schema om
  mpp convert in --out uit.json|uit.csv|uit.xlsx
      --into model.xlsx                 bij een .xlsx: de bestaande werkmap waarin de set komt
      --round 2026-1 --variant basis    bij een tabel zonder set: hoe de set heet
      --by "APM · regisseur"            wie dit vastlegt; nodig als er een set ontstaat of verandert
      --at 2026-01-09T12:00:00Z --note "reden"
  --sheet naam                          werkblad met de tabel (standaard Parameters)

Keten
  mpp project --parameters P --inflow I rekent de hele keten door, per scenario en jaar; P als bij Parameters,
                                        I.csv met jaar;scenario;waarde (eerste asielaanvragen)
      --model asiel@1                   mpp@1 (standaard: alle domeinen), asiel@1, regulier@1 of bewaring@1
      --months                          in maanden, met de jaren erbij
      --trace coa.bezetting@2028        waar dat getal vandaan komt, per scenario
      --csv | --json                    volle precisie: indicator, scenario, periode, waarde
  mpp project --bands --parameters P --inflow D
                                        kwantielen uit de hele verdeling van elk jaar in plaats van scenario's;
                                        D.csv met jaar;scenario;kans;verwachting;spreiding, als bij MPP.SCENARIOWAARDEN
      --events G.csv                    gebeurtenissen: kans;extra instroom;spreiding en eventueel jaar
      --scenario medio                  van welk scenario de parameters gelden, als die per scenario verschillen
      --chances 0.125,0.5,2/3,0.875     kansen van niet meer dan de waarde (dit is de standaard)
      --indicators coa.bezetting,...    alleen deze indicatoren
      --dependence onafhankelijk        of comonotoon (alle jaren samen), of de correlatie tussen opeenvolgende jaren
      --draws 10000 --seed 1            aantal trekkingen en hun begin; zelfde seed, zelfde getallen

  mpp bundle --parameters P --inflow I --out bundel.json
                                        model, parameters, instroom, opties en uitkomsten in één bestand; opties als bij
                                        project (zonder --trace en --csv)
  mpp verify bundel.json                rekent alles na, zonder netwerk, en noemt wat anders is

Overnemen
  mpp scan model.xlsx ...               herkent wat formules berekenen, noemt de aanroep die hetzelfde geeft, en stelt
                                        vragen over wat op een vergissing lijkt; --json geeft een lijst met één object
                                        per bestand
  mpp compare oud.xlsx nieuw.xlsx       noemt wat er tussen twee ronden anders is: formules, getallen, rijen, kolommen
                                        en bladen; rijen en kolommen worden op hun naam gezocht, niet op hun plaats
  mpp migrate model.xlsx --out uit.xlsx vervangt herkende formules door MPP-functies, rekent alles na en houdt een
                                        logboek bij op blad Migratielog; met --by wie dat doet
      --sheet blad --kinds voorraad,…   alleen dit blad, alleen deze soorten
      --accept "reden"                  ook waar een andere methode andere getallen geeft, zoals bij een kwantiel
      --dry-run                         noemt wat er vervangen zou worden en schrijft niets
      --back all | --back "blad!cel"    draait alles of één stap terug, vanuit het logboek
  mpp shadow model.xlsx --out uit.xlsx  schaduwdraaien: een kopie met een blad Schaduw, waarop van elke cel die te
                                        vervangen is de oude en de nieuwe uitkomst naast elkaar staan
  mpp check model.xlsx --owner COA      controle door een partner: eigen parameters tegen het register, uitkomsten
                                        nagerekend, vragen over mogelijke vergissingen
      --sheet blad                      alleen uitkomsten en vragen van dit blad
      --register set.json               het register, in plaats van de set die de werkmap draagt
      --out uit.xlsx                    een kopie met een blad Controle COA
      --by "COA · dossierhouder"        tekent daarop af; met --note een opmerking

  --json                                één JSON-object in plaats van tekst (niet bij call)
  --lang nl|en                          taal van de meldingen (standaard nl)
  --help, --version

Uitgangscode: 0 in orde; 1 er is iets gevonden: een bevinding, een verschil, een andere vingerafdruk of uitkomst, of
bij recalc en freeze een cel zonder waarde, met een onverwachte fout of in een kring, of bij migrate iets dat niet is
vervangen; 2 de opdracht kan niet. Alleen upgrade, convert, bundle, freeze, migrate, shadow, check en recalc schrijven
een bestand, en alleen recalc mag over zijn invoer heen.
`,
  unknownCommand: (name, nearest) =>
    `Onbekende opdracht: ${name}${nearest ? ` (misschien ${nearest}?)` : ""}.`,
  unknownOption: (name) => `Onbekende optie: ${name}.`,
  optionNeedsValue: (name) => `De optie ${name} heeft een waarde nodig.`,
  optionTakesNoValue: (name) => `De optie ${name} heeft geen waarde.`,
  unknownLanguage: (name) => `Onbekende taal: ${name}; kies nl of en.`,
  fileCount: (command, count) =>
    count === "some"
      ? `De opdracht ${command} heeft ten minste één bestand nodig.`
      : count === 0
        ? `De opdracht ${command} heeft geen bestand nodig; de regels komen van de standaardinvoer.`
        : `De opdracht ${command} heeft precies ${count === 1 ? "één bestand" : "twee bestanden"} nodig.`,
  foreignOption: (command, option) => `De opdracht ${command} kent de optie ${option} niet.`,
  optionMissing: (command, option) => `De opdracht ${command} heeft de optie ${option} nodig.`,
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
  fileTooLarge: (file, limit) =>
    `${file} is te groot: meer dan ${formatNumber(limit, "nl")} bytes. Zo groot is geen parameterset.`,
  overwritesInput: (out) =>
    `${out} is zelf invoer en wordt niet overschreven. Geef met --out een ander bestand op.`,
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
  outcomes: ({ formulas, alike, different }) =>
    `MPP-uitkomsten: ${alike} van ${formulas} ${formulas === 1 ? "formule" : "formules"} gelijk aan het bestand` +
    (different > 0 ? `; ${different} ${different === 1 ? "cel verschilt" : "cellen verschillen"}` : ""),
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
  freeze: FREEZE_NL,
  parameters: PARAMETERS_NL,
  project: PROJECT_NL,
  bundle: BUNDLE_NL,
  migrate: MIGRATE_NL,
  scan: SCAN_NL,
  compare: COMPARE_NL,
  shadow: SHADOW_NL,
  check: CHECK_NL,
};
