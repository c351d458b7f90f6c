/** Asylum inflow, family reunification and registration. Source: Protocol MPP 1.1 (31-08-2022) §3.2. */
import { type ParameterDefinition } from "../model";
import { builders, BY_PARTNER, PERSONS_PER_YEAR } from "./build";

const { capacity, flag, flow, history, kernel, rate, ratio, share } = builders("asiel");

export const ASYLUM_INFLOW: readonly ParameterDefinition[] = [
  flow(
    "asiel.hasa",
    "IND",
    "Herhaalde asielaanvragen (HASA)",
    "Repeat asylum applications",
    ["asiel.instroom.hasa"],
    PERSONS_PER_YEAR,
  ),
  flow("asiel.zij_instroom", "IND", "Zij-instroom", "Side inflow", ["asiel.instroom.zij"], PERSONS_PER_YEAR),
  flow(
    "asiel.hervestiging",
    "IND",
    "Hervestiging",
    "Resettlement",
    ["asiel.instroom.hervestiging"],
    PERSONS_PER_YEAR,
  ),
  flow(
    "asiel.herplaatsing",
    "IND",
    "Herplaatsing",
    "Relocation",
    ["asiel.instroom.herplaatsing"],
    PERSONS_PER_YEAR,
  ),
  flag(
    "asiel.zij_telt_mee",
    "APM",
    "Zij-instroom telt mee in de totale asielinstroom",
    "Side inflow counts in the total asylum inflow",
    ["asiel.instroom.totaal"],
  ),
  ratio(
    "nareis.factor",
    "IND",
    "Mvv-aanvragen nareis per inwilliging",
    "Family reunification applications per grant",
    ["ind.nareis.mvv.instroom"],
    { maximum: 5 },
  ),
  capacity("nareis.capaciteit", "IND", "Capaciteit mvv nareis", "Capacity family reunification", [
    "ind.nareis.mvv.productie",
  ]),
  share(
    "nareis.inwilliging",
    "IND",
    "Inwilligingspercentage nareis, van de beslissingen",
    "Grant rate family reunification, of decisions",
    ["ind.nareis.mvv.inwilliging"],
  ),
  kernel(
    "nareis.inreis",
    "IND",
    "Inreis nareizigers, zoveel perioden na de inwilliging",
    "Entry of family members, so many periods after the grant",
    ["asiel.instroom.nareis_ingereisd"],
    { sum: "nareis.inreis" },
  ),
  history(
    "nareis.historie",
    "IND",
    "Inwilligingen nareis in eerdere perioden (1 = de periode voor de eerste)",
    "Family reunification grants in earlier periods (1 = the period before the first)",
    ["asiel.instroom.nareis_ingereisd"],
  ),
  capacity(
    "politie.ir.capaciteit",
    "Politie",
    "Capaciteit identificatie en registratie",
    "Capacity identification and registration",
    ["politie.ir.registraties"],
    PERSONS_PER_YEAR,
  ),
  share(
    "nidos.amv_aandeel",
    "Nidos",
    "Aandeel amv, van de eerste aanvragen",
    "Share of unaccompanied minors, of first applications",
    ["nidos.instroom"],
  ),
  rate(
    "nidos.uitstroom",
    "Nidos",
    "Uitstroom amv: meerderjarig of vertrokken, van begin + instroom",
    "Outflow of unaccompanied minors: of age or gone, of begin + inflow",
    ["nidos.uitstroom"],
  ),
  share(
    "bz.dac_aandeel",
    "BZ",
    "Aandeel uit DAC-landen",
    "Share from DAC countries",
    ["bz.oda.persoonsjaren"],
    BY_PARTNER,
  ),
  ratio(
    "bz.verblijf_eerste_jaar",
    "BZ",
    "Gemiddeld verblijf in de eerste twaalf maanden",
    "Mean stay in the first twelve months",
    ["bz.oda.persoonsjaren"],
    { unit: "jaren", maximum: 1 },
  ),
  share(
    "szw.inburgering",
    "SZW",
    "Aandeel inburgeringsplichtigen, van vergunningen en inreis",
    "Share obliged to integrate, of permits and entries",
    ["szw.inburgering"],
  ),
];
