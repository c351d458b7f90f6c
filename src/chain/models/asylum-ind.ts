/**
 * The default model of asylum: inflow, the IND and nareis.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023; choices in docs/aannames.md.
 */
export const ASYLUM_IND = `
asiel.instroom.eerste | Eerste asielaanvragen | APM/IND | stroom | personen/jaar | invoer | instroom
asiel.instroom.hasa | Herhaalde asielaanvragen (HASA) | IND | stroom | personen/jaar | invoer | [asiel.hasa]
asiel.instroom.zij | Zij-instroom (o.a. derdelanders Oekraine) | IND | stroom | personen/jaar | invoer | [asiel.zij_instroom]
asiel.instroom.hervestiging | Hervestigers | IND/COA | stroom | personen/jaar | invoer | [asiel.hervestiging]
asiel.instroom.herplaatsing | Herplaatsing/relocatie | IND | stroom | personen/jaar | invoer | [asiel.herplaatsing]
ind.asiel.spoor1.instroom | Spoor 1 (Dublin) instroom | IND | stroom | zaken/jaar | aandeel | [asiel.spoor1.aandeel] * (asiel.instroom.eerste + asiel.instroom.zij)
ind.asiel.spoor1.doorstroom | Spoor 1 naar spoor 4 | IND | stroom | zaken/jaar | aandeel | [asiel.spoor1.doorstroom] * (begin(ind.asiel.spoor1.voorraad) + ind.asiel.spoor1.instroom)
ind.asiel.spoor1.intrekking | Spoor 1 (Dublin) intrekkingen/overig | IND | stroom | zaken/jaar | aandeel | [asiel.spoor1.intrekking] * (begin(ind.asiel.spoor1.voorraad) + ind.asiel.spoor1.instroom)
ind.asiel.spoor1.productie | Spoor 1 (Dublin) productie (afdoeningen) | IND | stroom | zaken/jaar | capaciteit | [asiel.spoor1.capaciteit]; begin(ind.asiel.spoor1.voorraad) + ind.asiel.spoor1.instroom - ind.asiel.spoor1.intrekking - ind.asiel.spoor1.doorstroom
ind.asiel.spoor1.voorraad | Spoor 1 (Dublin) voorraad | IND | voorraad | zaken | voorraad | ind.asiel.spoor1.instroom - ind.asiel.spoor1.intrekking - ind.asiel.spoor1.doorstroom - ind.asiel.spoor1.productie
ind.asiel.spoor1.beslist | Spoor 1 beslissingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor1.productie
ind.asiel.spoor1.inwilliging | Spoor 1 (Dublin) inwilligingen | IND | stroom | zaken/jaar | aandeel | [asiel.spoor1.inwilliging] * ind.asiel.spoor1.beslist
ind.asiel.spoor1.afwijzing | Spoor 1 (Dublin) afwijzingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor1.beslist - ind.asiel.spoor1.inwilliging
ind.asiel.spoor2.instroom | Spoor 2 (veilig land/bescherming elders) instroom | IND | stroom | zaken/jaar | aandeel | [asiel.spoor2.aandeel] * (asiel.instroom.eerste + asiel.instroom.zij)
ind.asiel.spoor2.intrekking | Spoor 2 (veilig land/bescherming elders) intrekkingen/overig | IND | stroom | zaken/jaar | aandeel | [asiel.spoor2.intrekking] * (begin(ind.asiel.spoor2.voorraad) + ind.asiel.spoor2.instroom)
ind.asiel.spoor2.productie | Spoor 2 (veilig land/bescherming elders) productie (afdoeningen) | IND | stroom | zaken/jaar | capaciteit | [asiel.spoor2.capaciteit]; begin(ind.asiel.spoor2.voorraad) + ind.asiel.spoor2.instroom - ind.asiel.spoor2.intrekking
ind.asiel.spoor2.voorraad | Spoor 2 (veilig land/bescherming elders) voorraad | IND | voorraad | zaken | voorraad | ind.asiel.spoor2.instroom - ind.asiel.spoor2.intrekking - ind.asiel.spoor2.productie
ind.asiel.spoor2.beslist | Spoor 2 beslissingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor2.productie
ind.asiel.spoor2.inwilliging | Spoor 2 (veilig land/bescherming elders) inwilligingen | IND | stroom | zaken/jaar | aandeel | [asiel.spoor2.inwilliging] * ind.asiel.spoor2.beslist
ind.asiel.spoor2.afwijzing | Spoor 2 (veilig land/bescherming elders) afwijzingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor2.beslist - ind.asiel.spoor2.inwilliging
ind.asiel.spoor4aa.instroom | Spoor 4 AA instroom | IND | stroom | zaken/jaar | som | [asiel.spoor4.aandeel] * (asiel.instroom.eerste + asiel.instroom.zij) + asiel.instroom.hasa + ind.asiel.spoor1.doorstroom + rvdr.asiel.terug[t-1]
ind.asiel.spoor4aa.intrekking | Spoor 4 AA intrekkingen/overig | IND | stroom | zaken/jaar | aandeel | [asiel.spoor4aa.intrekking] * (begin(ind.asiel.spoor4aa.voorraad) + ind.asiel.spoor4aa.instroom)
ind.asiel.spoor4aa.productie | Spoor 4 AA productie (afdoeningen) | IND | stroom | zaken/jaar | capaciteit | [asiel.spoor4aa.capaciteit]; begin(ind.asiel.spoor4aa.voorraad) + ind.asiel.spoor4aa.instroom - ind.asiel.spoor4aa.intrekking
ind.asiel.spoor4aa.voorraad | Spoor 4 AA voorraad | IND | voorraad | zaken | voorraad | ind.asiel.spoor4aa.instroom - ind.asiel.spoor4aa.intrekking - ind.asiel.spoor4aa.productie
ind.asiel.spoor4aa.beslist | Spoor 4 AA beslissingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor4aa.productie - ind.asiel.spoor4va.instroom
ind.asiel.spoor4aa.inwilliging | Spoor 4 AA inwilligingen | IND | stroom | zaken/jaar | aandeel | [asiel.spoor4aa.inwilliging] * ind.asiel.spoor4aa.beslist
ind.asiel.spoor4aa.afwijzing | Spoor 4 AA afwijzingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor4aa.beslist - ind.asiel.spoor4aa.inwilliging
ind.asiel.spoor4va.instroom | Spoor 4 VA instroom | IND | stroom | zaken/jaar | aandeel | [asiel.spoor4aa.doorverwijzing] * ind.asiel.spoor4aa.productie
ind.asiel.spoor4va.intrekking | Spoor 4 VA intrekkingen/overig | IND | stroom | zaken/jaar | aandeel | [asiel.spoor4va.intrekking] * (begin(ind.asiel.spoor4va.voorraad) + ind.asiel.spoor4va.instroom)
ind.asiel.spoor4va.productie | Spoor 4 VA productie (afdoeningen) | IND | stroom | zaken/jaar | capaciteit | [asiel.spoor4va.capaciteit]; begin(ind.asiel.spoor4va.voorraad) + ind.asiel.spoor4va.instroom - ind.asiel.spoor4va.intrekking
ind.asiel.spoor4va.voorraad | Spoor 4 VA voorraad | IND | voorraad | zaken | voorraad | ind.asiel.spoor4va.instroom - ind.asiel.spoor4va.intrekking - ind.asiel.spoor4va.productie
ind.asiel.spoor4va.beslist | Spoor 4 VA beslissingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor4va.productie
ind.asiel.spoor4va.inwilliging | Spoor 4 VA inwilligingen | IND | stroom | zaken/jaar | aandeel | [asiel.spoor4va.inwilliging] * ind.asiel.spoor4va.beslist
ind.asiel.spoor4va.afwijzing | Spoor 4 VA afwijzingen | IND | stroom | zaken/jaar | som | ind.asiel.spoor4va.beslist - ind.asiel.spoor4va.inwilliging
ind.nareis.mvv.instroom | MVV nareis instroom | IND | stroom | zaken/jaar | aandeel | [nareis.factor] * (ind.asiel.spoor1.inwilliging + ind.asiel.spoor2.inwilliging + ind.asiel.spoor4aa.inwilliging + ind.asiel.spoor4va.inwilliging)
ind.nareis.mvv.productie | MVV nareis uitstroom | IND | stroom | zaken/jaar | capaciteit | [nareis.capaciteit]; begin(ind.nareis.mvv.voorraad) + ind.nareis.mvv.instroom
ind.nareis.mvv.voorraad | MVV nareis voorraad | IND | voorraad | zaken | voorraad | ind.nareis.mvv.instroom - ind.nareis.mvv.productie
ind.nareis.mvv.inwilliging | MVV nareis inwilligingen | IND | stroom | zaken/jaar | aandeel | [nareis.inwilliging] * ind.nareis.mvv.productie
asiel.instroom.nareis_ingereisd | Ingereisde nareizigers | IND | stroom | personen/jaar | doorlooptijd | [nareis.inreis]; ind.nareis.mvv.inwilliging; [nareis.historie]
asiel.instroom.totaal | Totale asielinstroom | IND | stroom | personen/jaar | som | asiel.instroom.eerste + asiel.instroom.hasa + asiel.instroom.nareis_ingereisd + asiel.instroom.hervestiging + asiel.instroom.herplaatsing + [asiel.zij_telt_mee] * asiel.instroom.zij
`;
