/**
 * Words by which analysts name begin, in, out, capacity, shares and what is none of these, in Dutch and English.
 * Source: the rows of the sample model and of the parameter catalogue; docs/begrippen.md.
 * @assumption A-36
 */
const STOCK =
  /voorraad|bezetting|\bstand\b|caseload|\bbegin|\beind|\bstart|stock|backlog|occupancy|opening|closing/;
const IN =
  /instroom|inkom|aanvra|(^|\| )(in|bij)( \||$)|nieuw|aanmeld|inflow|intake|ontvangen|inreis|inwilliging|applications/;
const OUT =
  /uitstroom|(^|\| )(uit|af)( \||$)|beslis|productie|afgehandeld|afgedaan|vertrek|uitplaats|outflow|intrek|afname|withdraw|decision/;
const WITHDRAWAL = /intrek|withdraw/;
const CORRECTION = /correctie|adjust|bijstel|correction/;
const TOTAL = /totaal|total|\bsom\b/;
const CAPACITY = /capacit|maxprod|maximum|maximaal|\bmax\b|plafond|\bcap\b|capvast/;
const STAFF = /\bfte|formatie|medewerker|\buren|\bhours|staff/;
const SHARE =
  /aandeel|aandelen|percent|procent|\bpct\b|%|fractie|inwillig|\bkans|quote|share|rate\b|gegrond|ratio|\bdeel\b/;
const NO_SHARE =
  /prijs|kosten|€|euro|eur\b|index|groei|rente|koers|tarief|btw|dagen|\buren|\bfte|factor|korting|inflatie|opslag|price|cost|growth|tax/;
const MONEY = /prijs|kosten|€|euro|eur\b|btw|huur|budget|price|cost|rent\b/;
const MEAN = /verwacht|instroom|gemiddeld|mean|\bmu|inflow|verwachting/;
const SPREAD = /spreid|\bsd\b|\bsd_|standaard|sigma|spread|deviation/;
const CUMULATIVE = /≤|<=|cumul|hoogstens|ten hoogste|at most|verdelingsfunctie/;
const EXCEEDANCE = />\s*x|overschr|kans op meer|meer dan|exceed|more than/;
const DENSITY = /dichtheid|density/;

const tests =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

export const saysStock = tests(STOCK);
export const saysIn = tests(IN);
export const saysOut = tests(OUT);
export const saysWithdrawal = tests(WITHDRAWAL);
export const saysCorrection = tests(CORRECTION);
export const saysTotal = tests(TOTAL);
export const saysCapacity = tests(CAPACITY);
export const saysStaff = tests(STAFF);
export const saysShare = tests(SHARE);
export const saysNoShare = tests(NO_SHARE);
export const saysMoney = tests(MONEY);
export const saysMean = tests(MEAN);
export const saysSpread = tests(SPREAD);
export const saysCumulative = tests(CUMULATIVE);
export const saysExceedance = tests(EXCEEDANCE);
export const saysDensity = tests(DENSITY);
