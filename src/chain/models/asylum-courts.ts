/**
 * The default model of asylum: DT&V and the courts, NTB first.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023; choices in docs/aannames.md.
 */
export const ASYLUM_COURTS = `
dtv.instroom.ind | Instroom vanuit IND | DT&V | stroom | zaken/jaar | som | [dtv.spoor1.overdracht] * ind.asiel.spoor1.afwijzing + [dtv.spoor2.overdracht] * ind.asiel.spoor2.afwijzing + [dtv.spoor4aa.overdracht] * ind.asiel.spoor4aa.afwijzing + [dtv.spoor4va.overdracht] * ind.asiel.spoor4va.afwijzing - [dtv.niet_overgedragen]
dtv.instroom.np | Instroom vanuit politie | DT&V | stroom | zaken/jaar | invoer | [dtv.politie]
dtv.instroom.kmar | Instroom vanuit KMar | DT&V | stroom | zaken/jaar | invoer | [dtv.kmar]
dtv.instroom.overig | Overige instroom | DT&V | stroom | zaken/jaar | invoer | [dtv.overig]
dtv.instroom | Instroom totaal | DT&V | stroom | zaken/jaar | som | dtv.instroom.ind + dtv.instroom.np + dtv.instroom.kmar + dtv.instroom.overig
dtv.uitstroom | Uitstroom totaal | DT&V | stroom | zaken/jaar | aandeel | [dtv.uitstroom] * (begin(dtv.caseload) + dtv.instroom)
dtv.uitstroom.zelfstandig | Zelfstandig vertrek | DT&V | stroom | zaken/jaar | aandeel | [dtv.aandeel.zelfstandig] * dtv.uitstroom
dtv.uitstroom.gedwongen | Gedwongen vertrek | DT&V | stroom | zaken/jaar | aandeel | [dtv.aandeel.gedwongen] * dtv.uitstroom
dtv.uitstroom.zonder_toezicht | Zelfstandig vertrek zonder toezicht | DT&V | stroom | zaken/jaar | aandeel | [dtv.aandeel.zonder_toezicht] * dtv.uitstroom
dtv.caseload | Caseload | DT&V | voorraad | zaken | voorraad | dtv.instroom - dtv.uitstroom
rvdr.asiel.vovo.instroom | Voorlopige voorzieningen (VoVo) instroom | RvdR | stroom | zaken/jaar | aandeel | [rvdr.asiel.spoor1.vovo] * ind.asiel.spoor1.afwijzing + [rvdr.asiel.spoor2.vovo] * ind.asiel.spoor2.afwijzing + [rvdr.asiel.spoor4aa.vovo] * ind.asiel.spoor4aa.afwijzing + [rvdr.asiel.spoor4va.vovo] * ind.asiel.spoor4va.afwijzing
asiel.beslistermijn.overschreden | Zaken over de beslistermijn | IND | stand | zaken | maximum | 0; begin(ind.asiel.spoor1.voorraad) + begin(ind.asiel.spoor2.voorraad) + begin(ind.asiel.spoor4aa.voorraad) + begin(ind.asiel.spoor4va.voorraad) - [asiel.beslistermijn_maanden]/L * (ind.asiel.spoor1.beslist + ind.asiel.spoor2.beslist + ind.asiel.spoor4aa.beslist + ind.asiel.spoor4va.beslist)
rvdr.asiel.ntb.instroom | Beroepen niet tijdig beslissen (NTB/bntb) instroom | RvdR | stroom | zaken/jaar | aandeel | [rvdr.ntb.kans] * asiel.beslistermijn.overschreden
rvdr.asiel.ntb.uitstroom | NTB uitstroom (8.000 verwachte productie) | RvdR | stroom | zaken/jaar | capaciteit | [rvdr.ntb.capaciteit]; begin(rvdr.asiel.ntb.voorraad) + rvdr.asiel.ntb.instroom
rvdr.asiel.ntb.voorraad | NTB voorraad | RvdR | voorraad | zaken | voorraad | rvdr.asiel.ntb.instroom - rvdr.asiel.ntb.uitstroom
rvdr.asiel.beroep.instroom | Beroepen asiel instroom | RvdR | stroom | zaken/jaar | aandeel | [rvdr.asiel.spoor1.beroep] * ind.asiel.spoor1.afwijzing + [rvdr.asiel.spoor2.beroep] * ind.asiel.spoor2.afwijzing + [rvdr.asiel.spoor4aa.beroep] * ind.asiel.spoor4aa.afwijzing + [rvdr.asiel.spoor4va.beroep] * ind.asiel.spoor4va.afwijzing
rvdr.asiel.beroep.ruimte | Beroepen asiel, capaciteit na NTB | RvdR | stroom | zaken/jaar | maximum | 0; [rvdr.asiel.capaciteit] - [rvdr.ntb.gewicht] * rvdr.asiel.ntb.uitstroom
rvdr.asiel.beroep.uitstroom | Beroepen asiel uitstroom | RvdR | stroom | zaken/jaar | capaciteit | rvdr.asiel.beroep.ruimte; begin(rvdr.asiel.beroep.voorraad) + rvdr.asiel.beroep.instroom
rvdr.asiel.beroep.voorraad | Beroepen asiel voorraad | RvdR | voorraad | zaken | voorraad | rvdr.asiel.beroep.instroom - rvdr.asiel.beroep.uitstroom
rvdr.asiel.terug | Gegrond, terug naar IND | RvdR | stroom | zaken/jaar | aandeel | [rvdr.asiel.gegrond] * rvdr.asiel.beroep.uitstroom
rvs.asiel.hb.instroom | Hoger beroep asiel instroom | RvS | stroom | zaken/jaar | aandeel | [rvs.asiel.hb] * rvdr.asiel.beroep.uitstroom
rvs.asiel.hb.uitstroom | Hoger beroep asiel uitstroom | RvS | stroom | zaken/jaar | capaciteit | [rvs.asiel.capaciteit]; begin(rvs.asiel.hb.voorraad) + rvs.asiel.hb.instroom
rvs.asiel.hb.voorraad | Hoger beroep asiel voorraad | RvS | voorraad | zaken | voorraad | rvs.asiel.hb.instroom - rvs.asiel.hb.uitstroom
`;
