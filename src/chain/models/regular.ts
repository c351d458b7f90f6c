/**
 * The default model of regular migration: the IND and the courts.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023; choices in docs/aannames.md.
 */
export const REGULAR = `
ind.regulier.mvv.instroom | MVV regulier instroom | IND | stroom | zaken/jaar | invoer | [regulier.mvv.instroom]
ind.regulier.mvv.productie | MVV regulier productie | IND | stroom | zaken/jaar | capaciteit | [regulier.mvv.capaciteit]; begin(ind.regulier.mvv.voorraad) + ind.regulier.mvv.instroom
ind.regulier.mvv.voorraad | MVV regulier voorraad | IND | voorraad | zaken | voorraad | ind.regulier.mvv.instroom - ind.regulier.mvv.productie
ind.regulier.mvv.afwijzing | MVV regulier afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.mvv.inwilliging]) * ind.regulier.mvv.productie
ind.regulier.vvr_gezin.instroom | VVR gezin instroom | IND | stroom | zaken/jaar | invoer | [regulier.vvr_gezin.instroom]
ind.regulier.vvr_gezin.productie | VVR gezin productie | IND | stroom | zaken/jaar | capaciteit | [regulier.vvr_gezin.capaciteit]; begin(ind.regulier.vvr_gezin.voorraad) + ind.regulier.vvr_gezin.instroom
ind.regulier.vvr_gezin.voorraad | VVR gezin voorraad | IND | voorraad | zaken | voorraad | ind.regulier.vvr_gezin.instroom - ind.regulier.vvr_gezin.productie
ind.regulier.vvr_gezin.afwijzing | VVR gezin afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.vvr_gezin.inwilliging]) * ind.regulier.vvr_gezin.productie
ind.regulier.vvr_arbeid.instroom | VVR arbeid/kennismigratie instroom | IND | stroom | zaken/jaar | invoer | [regulier.vvr_arbeid.instroom]
ind.regulier.vvr_arbeid.productie | VVR arbeid/kennismigratie productie | IND | stroom | zaken/jaar | capaciteit | [regulier.vvr_arbeid.capaciteit]; begin(ind.regulier.vvr_arbeid.voorraad) + ind.regulier.vvr_arbeid.instroom
ind.regulier.vvr_arbeid.voorraad | VVR arbeid/kennismigratie voorraad | IND | voorraad | zaken | voorraad | ind.regulier.vvr_arbeid.instroom - ind.regulier.vvr_arbeid.productie
ind.regulier.vvr_arbeid.afwijzing | VVR arbeid afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.vvr_arbeid.inwilliging]) * ind.regulier.vvr_arbeid.productie
ind.regulier.vvr_studie.instroom | VVR studie instroom | IND | stroom | zaken/jaar | invoer | [regulier.vvr_studie.instroom]
ind.regulier.vvr_studie.productie | VVR studie productie | IND | stroom | zaken/jaar | capaciteit | [regulier.vvr_studie.capaciteit]; begin(ind.regulier.vvr_studie.voorraad) + ind.regulier.vvr_studie.instroom
ind.regulier.vvr_studie.voorraad | VVR studie voorraad | IND | voorraad | zaken | voorraad | ind.regulier.vvr_studie.instroom - ind.regulier.vvr_studie.productie
ind.regulier.vvr_studie.afwijzing | VVR studie afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.vvr_studie.inwilliging]) * ind.regulier.vvr_studie.productie
ind.regulier.vvr_overig.instroom | VVR overig/verlenging instroom | IND | stroom | zaken/jaar | invoer | [regulier.vvr_overig.instroom]
ind.regulier.vvr_overig.productie | VVR overig/verlenging productie | IND | stroom | zaken/jaar | capaciteit | [regulier.vvr_overig.capaciteit]; begin(ind.regulier.vvr_overig.voorraad) + ind.regulier.vvr_overig.instroom
ind.regulier.vvr_overig.voorraad | VVR overig/verlenging voorraad | IND | voorraad | zaken | voorraad | ind.regulier.vvr_overig.instroom - ind.regulier.vvr_overig.productie
ind.regulier.vvr_overig.afwijzing | VVR overig afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.vvr_overig.inwilliging]) * ind.regulier.vvr_overig.productie
ind.regulier.brexit_tev.instroom | EU-toetsing/overig instroom | IND | stroom | zaken/jaar | invoer | [regulier.brexit_tev.instroom]
ind.regulier.brexit_tev.productie | EU-toetsing/overig productie | IND | stroom | zaken/jaar | capaciteit | [regulier.brexit_tev.capaciteit]; begin(ind.regulier.brexit_tev.voorraad) + ind.regulier.brexit_tev.instroom
ind.regulier.brexit_tev.voorraad | EU-toetsing/overig voorraad | IND | voorraad | zaken | voorraad | ind.regulier.brexit_tev.instroom - ind.regulier.brexit_tev.productie
ind.regulier.brexit_tev.afwijzing | EU-toetsing afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.brexit_tev.inwilliging]) * ind.regulier.brexit_tev.productie
ind.regulier.naturalisatie.instroom | Naturalisatie instroom | IND | stroom | zaken/jaar | invoer | [regulier.naturalisatie.instroom]
ind.regulier.naturalisatie.productie | Naturalisatie productie | IND | stroom | zaken/jaar | capaciteit | [regulier.naturalisatie.capaciteit]; begin(ind.regulier.naturalisatie.voorraad) + ind.regulier.naturalisatie.instroom
ind.regulier.naturalisatie.voorraad | Naturalisatie voorraad | IND | voorraad | zaken | voorraad | ind.regulier.naturalisatie.instroom - ind.regulier.naturalisatie.productie
ind.regulier.naturalisatie.afwijzing | Naturalisatie afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.naturalisatie.inwilliging]) * ind.regulier.naturalisatie.productie
ind.regulier.bezwaar.instroom | Bezwaar regulier instroom | IND | stroom | zaken/jaar | invoer | [regulier.bezwaar.instroom]
ind.regulier.bezwaar.productie | Bezwaar regulier productie | IND | stroom | zaken/jaar | capaciteit | [regulier.bezwaar.capaciteit]; begin(ind.regulier.bezwaar.voorraad) + ind.regulier.bezwaar.instroom
ind.regulier.bezwaar.voorraad | Bezwaar regulier voorraad | IND | voorraad | zaken | voorraad | ind.regulier.bezwaar.instroom - ind.regulier.bezwaar.productie
ind.regulier.bezwaar.afwijzing | Bezwaar regulier afwijzingen | IND | stroom | zaken/jaar | som | (1 - [regulier.bezwaar.inwilliging]) * ind.regulier.bezwaar.productie
rvdr.regulier.beroep.instroom | Beroepen regulier instroom | RvdR | stroom | zaken/jaar | aandeel | [rvdr.regulier.mvv.beroep] * ind.regulier.mvv.afwijzing + [rvdr.regulier.vvr_gezin.beroep] * ind.regulier.vvr_gezin.afwijzing + [rvdr.regulier.vvr_arbeid.beroep] * ind.regulier.vvr_arbeid.afwijzing + [rvdr.regulier.vvr_studie.beroep] * ind.regulier.vvr_studie.afwijzing + [rvdr.regulier.vvr_overig.beroep] * ind.regulier.vvr_overig.afwijzing + [rvdr.regulier.brexit_tev.beroep] * ind.regulier.brexit_tev.afwijzing + [rvdr.regulier.naturalisatie.beroep] * ind.regulier.naturalisatie.afwijzing + [rvdr.regulier.bezwaar.beroep] * ind.regulier.bezwaar.afwijzing
rvdr.regulier.beroep.uitstroom | Beroepen regulier uitstroom | RvdR | stroom | zaken/jaar | capaciteit | [rvdr.regulier.capaciteit]; begin(rvdr.regulier.beroep.voorraad) + rvdr.regulier.beroep.instroom
rvdr.regulier.beroep.voorraad | Beroepen regulier voorraad | RvdR | voorraad | zaken | voorraad | rvdr.regulier.beroep.instroom - rvdr.regulier.beroep.uitstroom
rvs.regulier.hb.instroom | Hoger beroep regulier instroom | RvS | stroom | zaken/jaar | aandeel | [rvs.regulier.hb] * rvdr.regulier.beroep.uitstroom
rvs.regulier.hb.uitstroom | Hoger beroep regulier uitstroom | RvS | stroom | zaken/jaar | capaciteit | [rvs.regulier.capaciteit]; begin(rvs.regulier.hb.voorraad) + rvs.regulier.hb.instroom
rvs.regulier.hb.voorraad | Hoger beroep regulier voorraad | RvS | voorraad | zaken | voorraad | rvs.regulier.hb.instroom - rvs.regulier.hb.uitstroom
`;
