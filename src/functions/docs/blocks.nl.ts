/** How the functions read their arguments: the part of the Dutch reference that holds for all of them. */

export const BLOCKS_NL = `
De functies staan in Excel, in de werkmap in de browser en op de opdrachtregel onder dezelfde naam en geven
dezelfde uitkomst. Alle instroom is in personen per jaar; kansen liggen van 0 tot en met 1 (een cel met 25% is 0,25).
Er wordt niets bijgesteld, afgekapt of geraden: wat niet klopt geeft \`#VALUE!\` met een melding die argument, rij,
kolom en oorzaak noemt, en de cel als Excel het adres geeft. Rijen en kolommen tellen binnen het opgegeven bereik,
de kopregel meegeteld.

## Scenario's

Zonder kopregel: kans, verwachting, spreiding en eventueel verdeling, in die volgorde. Met een kopregel mogen de
kolommen in elke volgorde staan; hoofdletters, spaties en accenten doen er niet toe.

| kolom | ook herkend als | betekenis |
| --- | --- | --- |
| \`kans\` | chance, probability | kans van het scenario; samen 1 per jaar |
| \`verwachting\` | instroom, verwachte instroom, expectation, expected inflow, inflow, mean | 0 of meer |
| \`spreiding\` | standaardafwijking, sd, spread, standard deviation | standaardafwijking, 0 of meer; 0 is een puntmassa |
| \`breedte 75%\` | width 75% | in plaats van spreiding: volle breedte van het middelste interval van 75%; elk percentage tussen 0 en 100 kan, ook \`breedte 97,5%\` |
| \`verdeling\` | distribution | normaal, afgekapt, lognormaal of gesplitst (normal, truncated, lognormal, split); leeg is normaal |
| \`spreiding omlaag\`, \`spreiding omhoog\` | spread down, spread up | alleen bij gesplitst |
| \`jaar\` | year | geheel getal van 1900 tot en met 2200 |
| \`scenario\` | | naam, vrij in te vullen |

- **normaal**: de normale verdeling met deze verwachting en spreiding.
- **afgekapt**: dezelfde, beperkt tot 0 en hoger; verwachting en spreiding zijn die van vóór het beperken.
- **lognormaal**: verwachting en spreiding zijn die van het aantal zelf.
- **gesplitst**: twee halve normale verdelingen; de kolom verwachting bevat de top (modus) en \`spreiding\` blijft leeg.

Cellen die een verdeling niet gebruikt blijven leeg. Een breedte b met niveau n wordt omgerekend met
spreiding = b / (2·z), z = NORM.S.INV((1 + n)/2); dat kan alleen bij normaal.

## Gebeurtenissen

Zonder kopregel: kans, extra instroom, spreiding en eventueel jaar. Met een kopregel ook \`gebeurtenis\` (naam),
\`breedte n%\`, en de namen toename, extra inflow, increase, event. De kansen hoeven niet op te tellen tot 1; extra
instroom mag negatief zijn. Zonder kolom jaar geldt een gebeurtenis in elk jaar, met kolom jaar alleen in dat jaar.
Gebeurtenissen kunnen alleen als alle scenario's normaal zijn.

## Lege cellen en weggelaten argumenten

- Leeg is een cel zonder inhoud; 0 is een getal, en een spatie is tekst.
- Lege rijen onderaan een bereik tellen niet mee. Een lege cel ertussen wordt geweigerd.
- Bij \`x\` en \`kans\` krijgen lege rijen onderaan een lege uitkomst, zodat de uitkomst de vorm van het bereik houdt.
- Een leeg bereik voor gebeurtenissen betekent: geen gebeurtenissen.
- Een weggelaten facultatief argument krijgt zijn standaardwaarde. Een verwijzing naar een lege cel wordt geweigerd,
  want daar was een waarde bedoeld.
- Getallen die als tekst in een cel staan ("0,25") worden geweigerd en niet omgezet: of een punt een decimaalteken is
  hangt van de taal af.
- Een bereik met meer dan één jaar kan alleen bij SCENARIOWAARDEN.

## Parametertabel

PARAMETER, CONTROLEERPARAMETERS, VERGELIJKPARAMETERS en VINGERAFDRUK lezen een tabel met een kopregel, in elke volgorde
van kolommen. Nodig zijn \`parameter\`, \`jaar\` en \`waarde\`; een leeg jaar geldt voor alle jaren, een leeg scenario
voor alle scenario's. Verwijs bij een Excel-tabel naar het geheel met koppen, bijvoorbeeld \`tblParameters[#Alles]\`.

Eén formule kan een hele kolom of tabel opzoeken; dat is veel sneller dan een formule per cel. De uitkomst loopt vanzelf
door naar de cellen eronder en ernaast.

| vraag | formule |
| --- | --- |
| één waarde | \`=MPP.PARAMETER(tblParameters[#Alles]; "asiel.hasa"; 2027)\` |
| een kolom namen, één jaar | \`=MPP.PARAMETER(tblParameters[#Alles]; A5:A40; 2027)\` |
| namen naar beneden, jaren naar rechts | \`=MPP.PARAMETER(tblParameters[#Alles]; A5:A40; B4:F4)\` |
| namen en jaren naast elkaar | \`=MPP.PARAMETER(tblParameters[#Alles]; A5:A40; B5:B40)\` |
| voor één scenario | \`=MPP.PARAMETER(tblParameters[#Alles]; A5:A40; 2027; "medio")\` |
| wat mankeert er aan de tabel | \`=MPP.CONTROLEERPARAMETERS(tblParameters[#Alles]; DATUM(2026; 1; 9))\` |
| wat is er anders dan in de vorige ronde | \`=MPP.VERGELIJKPARAMETERS(Vorige!A1:M300; tblParameters[#Alles])\` |
| is het nog dezelfde set | \`=MPP.VINGERAFDRUK(tblParameters[#Alles])\` |
| een cijfer voor een brief | \`=MPP.AFRONDEN(B12; 100)\` |

- Er wordt niets aangevuld: een parameter, jaar of scenario zonder rij wordt geweigerd, twee rijen die allebei gelden ook.
- PARAMETER weigert een waarde die volgens de catalogus niet kan, zoals 62 waar 0,62 hoort.
- Getallen als tekst worden in een parametertabel gelezen als ze maar één ding kunnen betekenen ("0,62", "62%");
  "1.234" wordt geweigerd. CONTROLEERPARAMETERS noemt ze allemaal.
- CONTROLEERPARAMETERS weigert zelf niets van wat in de tabel staat en geeft elke bevinding een rij.
- VERGELIJKPARAMETERS vergelijkt ook waarden die niet kunnen; alleen rijen die onleesbaar of dubbel zijn worden geweigerd.
- VINGERAFDRUK en vergelijking gaan over de inhoud: dezelfde tabel op een ander blad, in een andere volgorde of met andere
  opmaak is dezelfde.
- AFRONDEN rondt halven van 0 af, na 15 cijfers zoals Excel: 21,9/0,2 wordt op gehelen 110. Rond af wat gepubliceerd
  wordt en reken verder met het volle getal.
`.trim();
