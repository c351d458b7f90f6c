/**
 * The default model of detention and the courts.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2 and working-group minutes 2022–2023; choices in docs/aannames.md.
 */
export const DETENTION = `
bewaring.instroom | Instroom vreemdelingenbewaring | IND/DJI | stroom | personen/jaar | invoer | [bewaring.invoer]
bewaring.uitstroom | Uitstroom bewaring | DJI | stroom | personen/jaar | doorlooptijd | [bewaring.duur]; bewaring.instroom; [bewaring.historie]
bewaring.bezetting | Bezetting bewaring | DJI | voorraad | personen | voorraad | bewaring.instroom - bewaring.uitstroom
rvdr.bewaring.beroep.instroom | Beroepen bewaring instroom | RvdR | stroom | zaken/jaar | aandeel | [rvdr.bewaring.beroep] * bewaring.instroom
rvdr.bewaring.beroep.uitstroom | Beroepen bewaring uitstroom | RvdR | stroom | zaken/jaar | capaciteit | [rvdr.bewaring.capaciteit]; begin(rvdr.bewaring.beroep.voorraad) + rvdr.bewaring.beroep.instroom
rvdr.bewaring.beroep.voorraad | Beroepen bewaring voorraad | RvdR | voorraad | zaken | voorraad | rvdr.bewaring.beroep.instroom - rvdr.bewaring.beroep.uitstroom
rvs.bewaring.hb.instroom | Hoger beroep bewaring instroom | RvS | stroom | zaken/jaar | aandeel | [rvs.bewaring.hb] * rvdr.bewaring.beroep.uitstroom
rvs.bewaring.hb.uitstroom | Hoger beroep bewaring uitstroom | RvS | stroom | zaken/jaar | capaciteit | [rvs.bewaring.capaciteit]; begin(rvs.bewaring.hb.voorraad) + rvs.bewaring.hb.instroom
rvs.bewaring.hb.voorraad | Hoger beroep bewaring voorraad | RvS | voorraad | zaken | voorraad | rvs.bewaring.hb.instroom - rvs.bewaring.hb.uitstroom
`;
