/** What docs/parameters.md says around its tables, in Dutch. */

export const INTRODUCTION = `Alle parameters van het productiemodel: wat ze betekenen, in welke eenheid, wat mag, wie de eigenaar is en op
welke indicatoren ze werken. De eigenaar geeft akkoord. Aandelen liggen van 0 tot en met 1: 62% is 0,62. Er wordt niets
bijgesteld of geraden; wat hier niet past, is een bevinding van \`MPP.CONTROLEERPARAMETERS\`. Hetzelfde staat voor
programma's in [schema/catalogue-1.json](schema/catalogue-1.json). Bron van de parameters: Protocol MPP 1.1 (31-08-2022)
§3.2 en het productiemodel; indeling naar eigenaar en brontype: werkafspraken van MPP 2023-1.`;

export const PERIODS = `Een waarde per **periode** is één getal voor alle jaren (kolom jaar leeg) of een getal per jaar. Een waarde per **reeks**
is één getal voor de hele berekening: de kolom jaar blijft leeg. De klasse zegt wat een maandreeks van een jaargetal maakt:

| klasse | wat het is                                              | in een maand                                              |
| ------ | ------------------------------------------------------- | --------------------------------------------------------- |
| A      | aandeel van een stroom, factor, prijs, ja of nee        | hetzelfde                                                 |
| V      | aandeel van begin + instroom dat in een jaar vertrekt   | de maandvariant als die er is, anders omgerekend          |
| S      | stroom per jaar, kans per jaar                          | een twaalfde                                              |
| C      | capaciteit per jaar                                     | een twaalfde, maal het werkprofiel van de maand           |
| E      | één getal: startvoorraad, profiel                       | hetzelfde                                                 |
| K      | verdeling over latere perioden, en de historie daarvan  | de maandvariant, die telt in maanden                      |`;

export const STOCKS = `Elke voorraad heeft \`<voorraad>.startvoorraad\` (klasse E, verplicht, de stand aan het begin van de eerste periode) en
\`<voorraad>.correctie\` (klasse S, per jaar, mag negatief zijn; ontbreekt die, dan is de correctie 0). Een correctie is
zichtbaar en komt na de andere stromen. De partner levert beide.`;

export const MONTHLY = `In een maandreeks kan een parameter van klasse V een maandvariant hebben, die dan gebruikt wordt zoals die er staat.
Een verdeling over latere perioden (klasse K) telt in een maandreeks in maanden en heeft daar haar maandvariant.`;
