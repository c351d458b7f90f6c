/** Tab and heading of each view, which are there before the view itself is loaded. */
import { type View, type ViewId } from "./view";

export const HEADS: Readonly<Record<Exclude<ViewId, "controle">, Pick<View, "icon" | "text">>> = {
  prognose: {
    icon: "M2.500 16.500h15M3 15c3 0 3.500-10 6-10s2.500 7 4 8.500 3 1.500 4 1.500",
    text: {
      nl: { title: "Prognose", purpose: "Bekijk de kansverdeling en stel er vragen aan." },
      en: { title: "Forecast", purpose: "See the distribution and ask it questions." },
    },
  },
  parameters: {
    icon: "M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4",
    text: {
      nl: { title: "Parameters", purpose: "Beheer waarden, bronnen en akkoorden." },
      en: { title: "Parameters", purpose: "Manage values, sources and sign-offs." },
    },
  },
  doorrekening: {
    icon: "M3 13.500l4.500-4.500l3 3l6-6M12.500 6h4v4",
    text: {
      nl: { title: "Doorrekening", purpose: "Reken de instroom door de keten en zie wat telt." },
      en: { title: "Projection", purpose: "Run inflow through the chain and see what counts." },
    },
  },
  migratie: {
    icon: "M3 5h5v5H3zM12 10h5v5h-5zM10.500 5H14a1 1 0 0 1 1 1v2M13.500 6.800L15 8.200l1.500-1.400M9.500 15H6a1 1 0 0 1-1-1v-2",
    text: {
      nl: { title: "Migratie", purpose: "Vervang formules pas als het bewijs er is." },
      en: { title: "Migration", purpose: "Replace formulas only once there is proof." },
    },
  },
  delen: {
    icon: "M10 12.500v-9M6.500 6.500l3.500-3.500l3.500 3.500M4 10v6.500h12v-6.500",
    text: {
      nl: { title: "Delen", purpose: "Geef de cijfers door, ook zonder invoegtoepassing." },
      en: { title: "Share", purpose: "Pass on the figures, also without the add-in." },
    },
  },
};
