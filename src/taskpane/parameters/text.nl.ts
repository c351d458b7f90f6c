/** The words of the view in Dutch. */
import { statusNames } from "../../text";
import { formatNumber } from "../../text";
import { FILES_NL } from "./text-files.nl";
import { type StatusReason } from "./steps";
import { type ParametersText } from "./text-type";

const number = (value: number): string => formatNumber(value, "nl");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number): string => counted(count, "rij", "rijen");
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

function reason(why: StatusReason): string {
  if (why.why === "unsettled-forms") return "Blad, bestand en kenmerk zijn niet gelijk.";
  if (why.why === "no-rows") return "De set heeft geen rijen.";
  if (why.why === "errors") return `Eerst ${counted(why.count, "fout", "fouten")} oplossen.`;
  if (why.why === "incomplete")
    return `Nog ${counted(why.count, "bevinding", "bevindingen")} met onvolledig.`;
  if (why.why === "open") return `${rows(why.count)} zonder akkoord of uitzondering.`;
  return `Route A vraagt akkoord op elke rij; ${counted(why.count, "rij heeft", "rijen hebben")} een uitzondering.`;
}

export const NL: ParametersText = {
  loading: "Parameterblad lezen …",
  failed: "Het parameterblad is niet gelezen.",
  again: "Opnieuw lezen",
  noBook: "Geen verbinding met Excel. Bekijken en vastleggen kan pas in een werkmap.",
  noBookHint: "Open de werkmap in Excel, of kies een voorbeeld in de browser.",
  protectedSheet: (sheet) =>
    `Blad ${sheet} is beveiligd. Bekijken kan, vastleggen niet; hef de beveiliging op via Controleren.`,
  empty: "Deze werkmap heeft nog geen parameterblad.",
  emptyHint: "Begin met een leeg blad, of lees een set uit een bestand.",
  begin: "Begin met een leeg parameterblad",
  beginFull: "Begin met alle verplichte parameters",
  beginTarget: "Komt op een nieuw blad Parameters, vanaf A12. Daarboven komt straks de set.",
  began: "Parameterblad begonnen",
  unrecorded: "Deze tabel is nog niet als set vastgelegd.",
  unrecordedHint: "Zonder set zijn er geen versie, akkoorden en logboek.",
  broken: "De vastgelegde set is niet te lezen.",
  brokenHint: "Haal een ongewijzigde kopie terug, of importeer de set uit een bestand.",
  statusOf: "Status van de set",
  status: statusNames("nl"),
  versioned: (status, version) => `${status}, versie ${version}`,
  stepOf: (step, next) => `stap ${step} van 5${next === undefined ? "" : `, hierna ${next}`}`,
  setName: (round, variant, kind) => `Ronde ${round} · ${variant}${kind === variant ? "" : ` · ${kind}`}`,
  kinds: { basis: "basis", addendum: "addendum", heruitgave: "heruitgave", beleid: "beleidsvariant" },
  kindHints: {
    basis: "Een nieuwe ronde, of een variant die naast deze set staat.",
    addendum: "Een aanvulling op een vastgestelde set.",
    heruitgave: "Dezelfde ronde, opnieuw uitgegeven.",
    beleid: "Een beleidsscenario; blijft apart van de set waarop het is gebaseerd.",
  },
  revisedBy: (set) => `Bijgesteld door ${set}`,
  fingerprint: "Vingerafdruk",
  copyFingerprint: "Vingerafdruk kopiëren",
  copied: "Gekopieerd",
  notCopied: "Kopiëren mag hier niet; de tekst is geselecteerd: Ctrl+C",
  equalIn: "Gelijk in",
  forms: { sheet: "blad", file: "bestand", mark: "kenmerk" },
  formDiffers: "wijkt af",
  formEqual: "gelijk",
  difference: {
    "sheet-missing": "Blad wijkt af: het blad of zijn kopregel ontbreekt.",
    "sheet-unreadable": "Blad wijkt af: de tabel is niet te lezen.",
    "sheet-head": "Blad wijkt af: het blok boven de tabel is met de hand gewijzigd.",
    "sheet-other": "Blad wijkt af: de tabel heeft een andere vingerafdruk dan is vastgelegd.",
    "file-missing": "Bestand wijkt af: de vastgelegde set ontbreekt in de werkmap.",
    "file-unreadable": "Bestand wijkt af: de vastgelegde set is beschadigd.",
    "file-seal": "Bestand wijkt af: de vastgelegde set klopt niet met haar eigen zegel.",
    "file-other": "Bestand wijkt af: de vastgelegde set hoort niet bij blad en kenmerk.",
    "mark-missing": "Kenmerk wijkt af: de naam of de documenteigenschap ontbreekt.",
    "mark-broken": "Kenmerk wijkt af: er staat geen vingerafdruk in.",
    "mark-name": "Kenmerk wijkt af: de naam noemt een andere vingerafdruk.",
    "mark-property": "Kenmerk wijkt af: de documenteigenschap noemt een andere vingerafdruk.",
    "mark-other": "Kenmerk wijkt af: het noemt een andere set dan er is vastgelegd.",
  },
  typed: (cells, added, removed) =>
    `Blad wijkt af: gewijzigd zonder nieuwe versie (${listed([
      cells === 0 ? "" : counted(cells, "cel", "cellen"),
      added === 0 ? "" : `${rows(added)} erbij`,
      removed === 0 ? "" : `${rows(removed)} weg`,
    ])}).`,
  findings: "Bevindingen",
  noFindings: (time) => `Geen bevindingen. Laatste controle om ${time} uur.`,
  severity: { error: "Fout", incomplete: "Onvolledig", warning: "Waarschuwing" },
  goTo: (cell) => `Ga naar cel ${cell}`,
  showMore: (more, total) => `Toon nog ${number(more)} (van ${number(total)})`,
  rows: "Parameters met waarde en akkoord",
  noRows: "De tabel heeft nog geen rijen. Zet onder de koppen op iedere rij één waarde.",
  selectedRow: "Geselecteerd op het blad",
  allOwners: (count) => `Alle eigenaren (${number(count)})`,
  owner: "Eigenaar",
  noOwner: "zonder eigenaar",
  ownerRows: (owner, count) =>
    count.open === 0
      ? `${owner} (${number(count.rows)})`
      : `${owner} (${number(count.rows)}, ${number(count.open)} open)`,
  onlyOpen: (open) => `Alleen open (${number(open)})`,
  noneOpen: "Geen open rijen: overal akkoord of een uitzondering.",
  parameter: "Parameter",
  value: "Waarde",
  signOff: "Akkoord",
  unreadable: "niet te lezen",
  standing: {
    lapses: "Vervalt",
    lapsed: "Vervallen",
    asked: "Gevraagd",
    concept: "Concept",
    exception: "Uitzondering",
    agreed: "Akkoord",
  },
  was: (value) => `was ${value}`,
  unchanged: "ongewijzigd",
  isNew: "nieuw",
  notCompared: "andere eenheid",
  allYears: "alle jaren",
  whyLapses: (date, value) => `Het akkoord van ${date} gold voor ${value}.`,
  whyLapsed: (date, value) =>
    value === undefined
      ? `Het akkoord${date === "" ? "" : ` van ${date}`} gold voor een eerdere waarde.`
      : `Het akkoord van ${date} gold voor ${value}.`,
  whyWithdrawn: (date, remark) => `Ingetrokken op ${date}: ${remark}`,
  whyNew: "Nieuw op het blad, nog niet vastgelegd.",
  recordChange: "Leg de wijziging vast",
  askAgain: "Vraag opnieuw akkoord",
  request: ({ owner, set, row, value, was, fingerprint }) =>
    `${owner}: graag akkoord op ${row} in MPP ${set}. De waarde is nu ${value}` +
    `${was === undefined ? "" : `; het eerdere akkoord gold voor ${was}`}. Vingerafdruk ${fingerprint}.`,
  requestTitle: "Verzoek aan de eigenaar",
  requestHint: "Stuur dit bericht; geeft de eigenaar akkoord, leg dat dan vast met ‘Akkoord’.",
  copyRequest: "Kopieer verzoek",
  next: {
    record: (changes) => `${counted(changes, "wijziging is", "wijzigingen zijn")} nog niet vastgelegd.`,
    broken: "Blad, bestand en kenmerk zijn niet gelijk; eerst dat oplossen.",
    errors: (errors) => `Eerst ${counted(errors, "fout", "fouten")} oplossen, dan kan de set ter akkoord.`,
    concept: "Geen fouten: de set kan ter akkoord.",
    open: (open, all) => `Nog ${number(open)} van ${rows(all)} zonder akkoord.`,
    agreed: "Overal akkoord of een uitzondering: de werkgroep kan akkoord geven.",
    status: (next) => `Hierna: ${next}.`,
    final: "Eindstatus: verder gaat het in een nieuwe set.",
    fill: "Vul de tabel en leg haar vast als set.",
  },
  more: "Meer",
  back: "Parameters",
  cancel: "Annuleren",
  actions: "Wat kan er met deze set",
  action: {
    record: { label: "Wijzigingen vastleggen", hint: "Wat op het blad is gewijzigd komt in set en logboek." },
    restore: { label: "Blad terugzetten", hint: "Het blad wordt weer wat is vastgelegd." },
    approve: { label: "Akkoord", hint: "Geven, intrekken of een uitzondering vastleggen." },
    status: { label: "Status wijzigen", hint: "Volgende stap, nieuwe versie of vaststellen." },
    create: { label: "Nieuwe set", hint: "Nieuwe ronde, variant, addendum of beleidsscenario." },
    compare: { label: "Vergelijken", hint: "Met een ander blad of een bestand, per eigenaar." },
    import: { label: "Importeren", hint: "Een set (JSON) of een tabel (CSV)." },
    export: { label: "Exporteren", hint: "Als JSON of CSV, downloaden of kopiëren." },
    log: { label: "Logboek", hint: "Wie wat wanneer heeft vastgelegd." },
  },
  compareWith: (name) => `Vergelijken met ${name}`,
  target: {
    approval: "Komt op blad Parameters (status en akkoord), in set, naam en kenmerk.",
    set: (cells, formulas) =>
      `Wijzigt ${counted(cells, "cel", "cellen")} op blad Parameters, en set, naam en kenmerk.` +
      (formulas === 0 ? "" : ` ${counted(formulas, "formule wordt", "formules worden")} een vaste waarde.`),
    newSheet: (sheet) => `Komt op een nieuw blad ${sheet}, en in set, naam en kenmerk.`,
    general: "Komt op blad Parameters, in set, naam en kenmerk.",
  },
  obstacle: {
    protected: ({ sheet }) => `Blad ${sheet} is beveiligd. Hef de beveiliging op; nu is niets geschreven.`,
    lacks: ({ capability, needs }) =>
      capability === "sheets"
        ? `Een blad toevoegen kan hier niet (nodig: ${needs}). Voeg in Excel een leeg blad Parameters toe.`
        : `Een set vastleggen kan hier niet (nodig: ${needs}). Exporteer de set als bestand.`,
    "other-sheet": ({ sheet }) =>
      `Blad ${sheet} heeft geen kopregel met parameter en waarde. Hernoem het blad, of zet de koppen erop.`,
    "rows-above": ({ rows: needed, above }) =>
      `Boven de koppen (rij ${above}) is ruimte nodig voor de set. Voeg daar ${counted(needed, "lege rij", "lege rijen")} in; formules schuiven mee.`,
    "table-small": ({ table, rows: needed }) =>
      `Tabel ${table} is te klein voor ${rows(needed)}. Maak die eerst groter in Excel.`,
    "other-column": ({ cell }) =>
      `${cell} staat in een kolom die niet bij de set hoort en zou naast een andere rij komen. Haal die kolom eerst weg.`,
    occupied: ({ cell }) => `${cell} is niet leeg. Maak die cel vrij; nu is niets geschreven.`,
  },
  stale: "De werkmap is intussen gewijzigd. Alles is opnieuw gelezen; kijk het na en doe het opnieuw.",
  partner: "Partner",
  role: "Rol",
  roles: ["dossierhouder", "lid werkgroep", "voorzitter", "regisseur", "modelbeheer", "beleid", "directie"],
  statement: "Een verklaring, geen handtekening. Partner en rol, geen naam.",
  remark: "Toelichting",
  remarkOptional: "Toelichting (mag leeg)",
  remarkNeeded: "Vul een toelichting in: de reden of de overwegingen.",
  modes: { give: "Geven", withdraw: "Intrekken", exception: "Uitzondering" },
  modeButtons: {
    give: "Akkoord geven",
    withdraw: "Akkoord intrekken",
    exception: "Uitzondering vastleggen",
  },
  mode: "Wat",
  typedCell: (heading, found, stored) =>
    `${heading} is ${found === "" ? "leeg" : found}, vastgelegd is ${stored === "" ? "niets" : stored}`,
  typedAdded: "Rij met de hand toegevoegd",
  typedRemoved: "Rij met de hand verwijderd",
  typedRemedy: "Leg de wijziging vast of zet het blad terug.",
  rowsToChoose: "Rijen",
  chooseAll: (count) => `Alle ${number(count)}`,
  chosen: (count) => `${counted(count, "rij", "rijen")} gekozen.`,
  chooseFirst: "Kies eerst een of meer rijen.",
  nothingToChoose: {
    give: "Deze partner heeft geen open rijen.",
    withdraw: "Deze partner heeft geen akkoord gegeven.",
    exception: "Er zijn geen open rijen.",
  },
  approvalTitle: (mode, partner, count) =>
    ({
      give: `Akkoord van ${partner} op ${rows(count)}`,
      withdraw: `Akkoord van ${partner} ingetrokken op ${rows(count)}`,
      exception: `Uitzondering op ${rows(count)}`,
    })[mode],
  notNow: (status) => `Bij status ${status} kan dit niet. Begin eerst een nieuwe versie.`,
  formsFirst: "Leg eerst de wijzigingen vast of zet het blad terug.",
  statusButton: {
    concept: "Nieuwe versie beginnen",
    "ter akkoord": "Ter akkoord voorleggen",
    "akkoord werkgroep": "Akkoord werkgroep vastleggen",
    "voorgelegd A": "Voorleggen, route A",
    "voorgelegd B": "Voorleggen, route B",
    vastgesteld: "Vaststellen",
    "niet vastgesteld": "Niet vaststellen",
    bijgesteld: "Bijgesteld noemen",
  },
  statusTitle: (status) => `Status: ${status}`,
  reason,
  chooseStatus: "Volgende status",
  noNextStatus: "Dit is een eindstatus. Maak een nieuwe set die erop is gebaseerd.",
  laterSet: "Bestand van de latere set (JSON)",
  recordIntro: {
    open: "Akkoorden op gewijzigde waarden vervallen.",
    newVersion: "De set wordt weer concept, een nieuwe versie. Akkoorden op gewijzigde waarden vervallen.",
  },
  recordFrozen: (status) =>
    `Bij status ${status} staat de inhoud vast. Zet het blad terug, of maak een nieuwe set met deze waarden.`,
  recordUnreadable: (errors) =>
    `${counted(errors, "cel is", "cellen zijn")} niet te lezen. Los die bevindingen eerst op; er wordt niets ingevuld.`,
  recordNothing: "Het blad is gelijk aan de vastgelegde set.",
  restoreIntro: "Wat met de hand op het blad is gewijzigd verdwijnt; dit is de vastgelegde set:",
  restoreRefused:
    "Niet te zeggen is wat er is vastgelegd: set en kenmerk spreken elkaar tegen. Ga na welke klopt, of importeer de juiste set.",
  round: "Ronde",
  variant: "Variant",
  kind: "Soort",
  keepApprovals: "Neem akkoorden over",
  keepCopy: (sheet) => `Bewaar de huidige set als blad ${sheet}`,
  createIntro: {
    table: "De rijen van het blad worden versie 1 van een set.",
    set: "De rijen van het blad worden versie 1 van een nieuwe set, die zegt waarop zij is gebaseerd.",
  },
  create: "Set vastleggen",
  basedOn: (set) => `Gebaseerd op ${set}`,
  needName: "Vul ronde en variant in.",
  source: "Vergelijken met",
  sheetOption: (name) => `Blad ${name}`,
  chooseFile: "Kies een bestand",
  fileHint: "JSON of CSV, tot 10 MB. Gegevens over personen worden geweigerd.",
  noRound: (name) => `${name} heeft geen parametertabel die te lezen is.`,
  differences: ({ added, removed, changed, unchanged }) =>
    `${number(changed)} gewijzigd, ${number(added)} erbij, ${number(removed)} weg, ${number(unchanged)} gelijk`,
  same: (count) => `Geen verschillen (${rows(count)}).`,
  kindsOfChange: { added: "erbij", removed: "weg", changed: "gewijzigd" },
  lapsesMark: "akkoord vervalt",
  otherFields: (fields) => `ook anders: ${fields}`,
  ...FILES_NL,
  months: [
    ...["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september"],
    ...["oktober", "november", "december"],
  ],
  shortMonths: [
    "jan.",
    "feb.",
    "mrt.",
    "apr.",
    "mei",
    "juni",
    "juli",
    "aug.",
    "sep.",
    "okt.",
    "nov.",
    "dec.",
  ],
  working: "Bezig …",
};
