/**
 * Words by which analysts name begin, in, out, capacity, shares and what is none of these, in Dutch and English.
 * Source: the rows of the sample model and of the parameter catalogue; docs/begrippen.md.
 * @assumption A-36
 */
import { perText } from "./per-text";

const STOCK =
  /voorraad|bezetting|\bstand\b|caseload|\bbegin|\beind|\bstart(?!ed|er)|stock|backlog|occupancy|opening|closing|\bultimo\b|\bprimo\b|\b1 jan(uari)?\b|\b31 dec(ember)?\b/;
const IN =
  /instroom|ingestroomd|inkom|binnenkom|binnengekomen|aanvra|(^|\| )(in|bij)( \||$)|erbij|nieuw|\bnew\b|aanmeld|aangemeld|aankomst|aangekomen|arriv|aanwas|geboort|geboren|inflow|intake|ontvangen|received|lodged|registered|inreis|hervestig|resettle|inwilliging|inbewaring|applications/;
const OUT =
  /uitstroom|uitgestroomd|(^|\| )(uit|af)( \||$)|beslis|besluit|productie|afgehandeld|afgedaan|\bgedaan\b|einde (verblijf|recht)|vertrek|vertrok|verlaten|uitplaats|uitgeplaatst|uitgezet|uitgeschreven|uitspra|terugkeer|teruggekeer|overled|18 geworden|meerderjarig|gehuisvest|beëindig|beeindig|outflow|depart|\bleft\b|\bleav|closed|deported|intrek|ingetrok|annul|vervallen|cancel|afname|withdraw|decision/;
const WITHDRAWAL = /intrek|ingetrok|annul|vervallen|cancel|withdraw/;
const CORRECTION = /correctie|adjust|bijstel|correction/;
const TOTAL = /totaal|total|\bsom\b/;
const CAPACITY = /capacit|maxprod|maximum|maximaal|\bmax\b|plafond|\bcap\b|capvast|throughput|ceiling/;
/** Places, targets and limits: a capacity when nothing else is said of them. */
const BOUND =
  /(?<!uit|her|over|terug|bij|in)plaats(en)?\b|\bplek(ken)?\b|plekken|\bbed(den|s)?\b|\bseats?\b|\bplaces?\b|\bslots?\b|\bspots?\b|taakstelling|doelstelling|\bdoel\b|\btargets?\b|quot(a|um)\b|limiet|\blimits?\b|bovengrens|\b(haal|huisvest|plaats|lever|verwerk)baar|feasible|aanbod\b|\bkan aan\b|\b(kan|kunnen) (nemen|doen|plaatsen|huisvesten|opvangen|beslissen|behandelen|afhandelen|afdoen|verwerken)\b|\bcan (handle|process|decide|place|house)\b/;
/** What is worked through: cases or persons. With "per maand" a capacity, though no word says so. */
const WORKED =
  /beslis|besluit|afgift|afgegeven|zaken|zaak\b|dossier|productie|uitspra|afdoening|afhandeling|plaatsing|personen|decision|cases?\b|output|judg?e?ment|files?\b|persons|people|ruling/;
/** Places that are asked for, or taken; another time, or a time: no bound on what can be done. */
const NEEDED =
  /nodig|required|needed|tekort|shortage|overschot|surplus|bezette?\b|occupied|gebruikt|benut|\bused\b|cumul|ontbrek|gemist|vorig|volgend|previous|last year|next year|minim|\bmin\b|(?<!vol|deel)tijd\b|termijn|leeftijd|duration|\bage\b/;
/** Parts that are lost or come on top: no capacity is left by them alone. */
const LOST =
  /verzuim|uitval|absen|\bsick|\bziek|leegstand|vacature|vacanc|verlof|no-?show|groei|growth|increase|toename|daling/;
const PEOPLE =
  /\bfte|formatie|medewerker|staff|personeel|headcount|employee|officer|\brechters?\b|\bjudges?\b|beslisser|caseworker|beschermer|voogd|\bhead\b/;
/** Staff as it is counted, and no flow. */
const FTE = /\bfte|\bformatie\b/;
const HOURS = /\buur\b|uren\b|\bhours?\b|\bhrs?\b/;
/** A stock of those who wait. */
const WAITING =
  /wachtend|wachtlijst|wacht op|waiting|\bqueue|pending|openstaand|in behandeling|onderhanden|blijft liggen|outstanding|\bnog te [a-z]+en\b/;
const SHARE =
  /aandeel|aandelen|percent|procent|\bpct\b|%|fractie|inwillig|\bkans|kans(en)?\b|quote|share|rate\b|gegrond|ratio|\bdeel\b/;
const NO_SHARE =
  /prijs|kosten|€|euro(?!dac|p)|eur\b|index|groei|rente|koers|tarief|btw|dagen|\buren|\bhours|\bminut|\bfte|factor|korting|inflatie|opslag|price|cost|growth|tax/;
const MONEY =
  /prijs|kosten|€|euro(?!dac|p)|eur\b|btw|huur|budget|uitgave|\blasten\b|\bbaten\b|opbrengst|bedrag|subsid|leges|salaris|price|cost|rent\b|expenditure|expense|revenue|\bfees?\b|salar/;
const MEAN = /verwacht|instroom|gemiddeld|mean|\bmu|inflow|verwachting/;
const CHANCE = /kans|gewicht|waarschijn|prob|chance|weight|odds|(^|[ |])p( |\(|$)/;
const SPREAD = /spreid|\bsd\b|\bsd_|standaard|afwijking|\bst\.? ?dev|sigma|spread|deviation/;
const VARIANCE = /varian|\bvar\b|sigma\^?2|σ²|s²/;
const VARIATION = /variatie|variation|\bvc\b|\bcv\b|relatieve|relative|% van|procent van|deel van/;
const WIDTH = /breedte|marge|interval|onzekerheid|width|margin|range/;
/** The width of an interval, which is no spread. */
const BREADTH = /breedte|\bwidth\b/;
const THOUSANDS = /(\bx|×|\*) ?1[. ]?000\b|duizend|thousand|\b1[.,]?000['’]?s\b/;
const END =
  /onder|boven|laagste|hoogste|minim|maxim|\bmin\b|\bmax\b|\bp\d\d?\b|lower|upper|bound|grens|interval|\blow\b|\bhigh\b/;
const CUMULATIVE = /≤|<=|cumul|hoogstens|ten hoogste|at most|verdelingsfunctie/;
const EXCEEDANCE = />\s*x|overschr|kans op meer|meer dan|exceed|more than/;
const DENSITY = /dichtheid|density/;
/** How long something takes. */
const LEAD_TIME =
  /vertrag|doorlo[op]|doorlooptijd|\blag\b|wacht|termijn|\bna\b|aantal (jaren|jaar|kwartalen|kwartaal|maanden|maand|weken)|\b(jaren|jaar|kwartalen|kwartaal|maanden|maand|weken|week|years|quarters|months|weeks) (tot|tussen|until|till|to|between)\b|\btijd (tot|van|tussen)|lead ?time|time limit|delay|duur\b|\bduration/;
const DELAYED = /vertraagd|vertraging|doorlooptijd|wachttijd|lead ?time|delayed|\bt ?[-−] ?\d/;
const COMPARED =
  /vorig|voorgaand|previous|last (year|month)|groei|growth|verschil|t\.?o\.?v|difference|mutatie/;

/** A heading that is a unit and nothing else. */
const UNIT =
  /^[[(]?(aantal(len)?|number|(aantal |# ?)?(personen|pers\.?|persons|people|zaken|cases|dossiers|files|besluiten|aanvragen|beroepen|plekken|plaatsen|bedden|places|beds|woningen|jaren|maanden|fte|uren|uur|hours|aandeel|aandelen|share|%|procent|percent|€|eur|euro)( ?(per |\/) ?\w+)?)[\])]?$/;
/** What is measured and not counted: a part, an index, a time, or so many per something. */
const MEASURE =
  /percent|procent|%|\bpct\b|graad\b|ratio\b|quote\b|aandeel|aandelen|\bshare\b|\brates?\b|fractie|index|benutting|rendement|tijd\b|duur\b|termijn|leeftijd|duration|\bage\b|\bper (fte|zaak|zitting|persoon|plek|plaats|bed|hoofd|gezin|vlucht|uur|medewerker|bewoner|case|hearing|person|place|head|hour|resident)\b/;
/** A stock at the end of a period. */
const CLOSING = /\beind|ultimo|\b31 dec|closing|\bend\b/;

/** A stock at the begin of a period. */
const OPENING = /\bbegin|\bprimo\b|opening|\b1 jan(uari)?\b/;
/** What is to be done in a year; other bounds, such as places, are there at any time. */
const TARGET = /taakstelling|doelstelling|\btargets?\b|quot(a|um)\b/;

const tests = (pattern: RegExp): ((text: string) => boolean) => perText((text) => pattern.test(text));

export const saysStock = tests(STOCK);
export const saysIn = tests(IN);
export const saysOut = tests(OUT);
export const saysWithdrawal = tests(WITHDRAWAL);
export const saysCorrection = tests(CORRECTION);
export const saysTotal = tests(TOTAL);
export const saysCapacity = tests(CAPACITY);
export const saysBound = tests(BOUND);
export const saysWorked = tests(WORKED);
export const saysNeeded = tests(NEEDED);
export const saysLost = tests(LOST);
export const saysPeople = tests(PEOPLE);
export const saysFte = tests(FTE);
export const saysHours = tests(HOURS);
export const saysWaiting = tests(WAITING);
export const saysShare = tests(SHARE);
export const saysNoShare = tests(NO_SHARE);
export const saysMoney = tests(MONEY);
export const isUnit = tests(UNIT);
export const saysMeasure = tests(MEASURE);
export const saysClosing = tests(CLOSING);
export const saysOpening = tests(OPENING);
export const saysTarget = tests(TARGET);
export const saysMean = tests(MEAN);
export const saysChance = tests(CHANCE);
export const saysSpread = tests(SPREAD);
export const saysVariance = tests(VARIANCE);
export const saysVariation = tests(VARIATION);
export const saysWidth = tests(WIDTH);
export const saysBreadth = tests(BREADTH);
export const saysThousands = tests(THOUSANDS);
export const saysEnd = tests(END);
export const saysCumulative = tests(CUMULATIVE);
export const saysExceedance = tests(EXCEEDANCE);
export const saysDensity = tests(DENSITY);
export const saysLeadTime = tests(LEAD_TIME);
export const saysDelayed = tests(DELAYED);
export const saysCompared = tests(COMPARED);

/** A stock, with nothing that says that it comes or goes. */
export function saysStockOnly(words: string): boolean {
  return saysStock(words) && !saysIn(words) && !saysOut(words);
}
