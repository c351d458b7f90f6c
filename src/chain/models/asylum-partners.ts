/**
 * The default model of asylum: COA, taakstelling, Nidos, police and ministries.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023; choices in docs/aannames.md.
 */
export const ASYLUM_PARTNERS = `
coa.instroom.az | Instroom asielzoekers | COA | stroom | personen/jaar | aandeel | [coa.opvangaandeel] * (asiel.instroom.eerste + asiel.instroom.hasa + asiel.instroom.zij)
coa.statusovergang | Asielzoeker wordt vergunninghouder | COA | stroom | personen/jaar | minimum | [coa.statusovergang] * (ind.asiel.spoor1.inwilliging + ind.asiel.spoor2.inwilliging + ind.asiel.spoor4aa.inwilliging + ind.asiel.spoor4va.inwilliging); begin(coa.bezetting.az) + coa.instroom.az
coa.uitstroom.az | Uitstroom asielzoekers | COA | stroom | personen/jaar | minimum | ind.asiel.spoor1.intrekking + ind.asiel.spoor2.intrekking + ind.asiel.spoor4aa.intrekking + ind.asiel.spoor4va.intrekking + [coa.vertrek_uit_opvang] * dtv.uitstroom; begin(coa.bezetting.az) + coa.instroom.az - coa.statusovergang
coa.bezetting.az | Bezetting asielzoekers | COA | voorraad | personen | voorraad | coa.instroom.az - coa.statusovergang - coa.uitstroom.az
coa.instroom.vh | Instroom vergunninghouders | COA | stroom | personen/jaar | som | coa.statusovergang + asiel.instroom.nareis_ingereisd + asiel.instroom.hervestiging + asiel.instroom.herplaatsing
coa.instroom | Instroom opvang | COA | stroom | personen/jaar | som | coa.instroom.az + asiel.instroom.nareis_ingereisd + asiel.instroom.hervestiging + asiel.instroom.herplaatsing
gem.taakstelling | Taakstelling huisvesting vergunninghouders (halfjaar) | gemeenten | stroom | personen/jaar | invoer | [coa.taakstelling]
coa.uitstroom.vh | Uitstroom vergunninghouders | COA | stroom | personen/jaar | capaciteit | [coa.realisatie_taakstelling] * gem.taakstelling; begin(coa.bezetting.vh) + coa.instroom.vh
coa.bezetting.vh | Bezetting vergunninghouders | COA | voorraad | personen | voorraad | coa.instroom.vh - coa.uitstroom.vh
coa.bezetting | Bezetting totaal | COA | stand | personen | som | coa.bezetting.az + coa.bezetting.vh
coa.bezetting.gemiddeld | Gemiddelde bezetting | COA | gemiddelde | personen | gemiddelde | coa.bezetting.az; coa.bezetting.vh
coa.capaciteit.benodigd | Benodigde opvangplekken | COA | stand | plekken | quotiënt | coa.bezetting; [coa.bezettingspercentage]
gem.achterstand | Achterstand taakstelling | gemeenten | voorraad | personen | voorraad | gem.taakstelling - coa.uitstroom.vh | ja
nidos.instroom | Instroom amv | Nidos | stroom | personen/jaar | aandeel | [nidos.amv_aandeel] * asiel.instroom.eerste
nidos.uitstroom | Uitstroom amv | Nidos | stroom | personen/jaar | aandeel | [nidos.uitstroom] * (begin(nidos.caseload) + nidos.instroom)
nidos.caseload | Amv onder voogdij | Nidos | voorraad | personen | voorraad | nidos.instroom - nidos.uitstroom
politie.ir.aanmeldingen.instroom | Aanmeldingen instroom | Politie | stroom | personen/jaar | som | asiel.instroom.eerste + asiel.instroom.hasa + asiel.instroom.zij
politie.ir.registraties | Identificatie & Registratie | Politie | stroom | personen/jaar | capaciteit | [politie.ir.capaciteit]; begin(politie.ir.aanmeldingen) + politie.ir.aanmeldingen.instroom
politie.ir.aanmeldingen | Aanmeldingen wachtend op I&R (ongeregistreerd) | Politie | voorraad | personen | voorraad | politie.ir.aanmeldingen.instroom - politie.ir.registraties
bz.oda.persoonsjaren | Eerstejaarsopvang DAC (persoonsjaren) | BZ/BHOS | stroom | persoonsjaren | aandeel | [bz.dac_aandeel] * [bz.verblijf_eerste_jaar] * (asiel.instroom.eerste + asiel.instroom.nareis_ingereisd)
bz.oda.kosten | Asieltoerekening ODA (EUR) | BZ/BHOS | stroom | EUR | aandeel | [coa.kostprijs] * bz.oda.persoonsjaren
szw.inburgering | Inburgeringsplichtigen | SZW | stroom | personen/jaar | aandeel | [szw.inburgering] * (ind.asiel.spoor1.inwilliging + ind.asiel.spoor2.inwilliging + ind.asiel.spoor4aa.inwilliging + ind.asiel.spoor4va.inwilliging + asiel.instroom.nareis_ingereisd + asiel.instroom.hervestiging + asiel.instroom.herplaatsing)
bzk.huurtoeslag | Gehuisveste vergunninghouders (huurtoeslag) | BZK | stroom | personen/jaar | som | coa.uitstroom.vh
`;
