/** Data about persons are recognised in headings and text, and ordinary words are left alone. */
import { describe, expect, it } from "vitest";
import { personalHeading, personalText } from "../../../src/params/table/personal";

describe("a heading", () => {
  it.each([
    ["V-nummer", "v-number"],
    ["vnummer", "v-number"],
    ["v_nummer:", "v-number"],
    ["V nr.", "v-number"],
    ["Vreemdelingennummer", "v-number"],
    ["Naam", "name"],
    ["voor namen", "name"],
    ["Achternaam", "name"],
    ["Name", "name"],
    ["last name", "name"],
    ["Geboortedatum", "birth date"],
    ["date of birth", "birth date"],
    ["BSN", "bsn"],
    ["burger service nummer", "bsn"],
    ["E-mail", "e-mail"],
    ["e-mailadres", "e-mail"],
    ["Telefoonnummer", "phone"],
    ["phone", "phone"],
  ])("%s is a %s", (heading, kind) => {
    expect(personalHeading(heading)).toBe(kind);
  });

  it.each(["parameter", "eigenaar", "bron", "scenarionaam", "naam van het spoor", "nummer", ""])(
    "%s is about no person",
    (heading) => {
      expect(personalHeading(heading)).toBeUndefined();
    },
  );
});

describe("a text", () => {
  it.each([
    ["zie V-nummer 281.234.5678", "v-number"],
    ["vnr: 2812345678", "v-number"],
    ["v-numbers (1234567890)", "v-number"],
    ["dossier V2812345678", "v-number"],
    ["V 2812345678", "v-number"],
    ["BSN 123456782", "bsn"],
    ["burgerservicenummer: 1", "bsn"],
    ["geboortedatum 1-2-1990", "birth date"],
    ["geb. datum: 1-2-1990", "birth date"],
    ["geboren op 1 februari", "birth date"],
    ["date of birth 1990", "birth date"],
    ["born on 1 May", "birth date"],
    ["mail van a.b@voorbeeld.nl", "e-mail"],
  ])("%s holds a %s", (text, kind) => {
    expect(personalText(text)).toBe(kind);
  });

  it.each([
    ...["voorraad op 31-12-2025", "V-nummers worden niet gebruikt", "bsn", "versie v12", "20 @ 3", "@", ""],
    ...["v281234567", "v28123456789", "gebaseerd op 2025", "geboren in 1990", "prijs 5 a 6 @ markt"],
  ])("%s holds nothing of a person", (text) => {
    expect(personalText(text)).toBeUndefined();
  });
});
