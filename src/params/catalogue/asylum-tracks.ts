/** The IND's tracks and the handing over to return and appeal. Source: Protocol MPP 1.1 (31-08-2022) §3.2. */
import { type ParameterDefinition } from "../model";
import { builders } from "./build";
import { type Member, TRACKS } from "./families";

const { capacity, rate, ratio, share } = builders("asiel");

const SPLIT = [
  ["spoor1", "spoor1"],
  ["spoor2", "spoor2"],
  ["spoor4", "spoor4aa"],
] as const;

/** Shares of the tracks in first applications and side inflow. */
const split = SPLIT.map(([track, stock]) =>
  share(
    `asiel.${track}.aandeel`,
    "IND",
    `Aandeel ${track.replace("spoor", "spoor ")}, van eerste aanvragen en zij-instroom`,
    `Share of ${track.replace("spoor", "track ")}, of first applications and side inflow`,
    [`ind.asiel.${stock}.instroom`],
    { sum: "asiel.spooraandelen" },
  ),
);

/** What leaves track 1 before production is at most what is there. */
const LEAVES_TRACK_1 = { sum: "asiel.spoor1.uitstroom" } as const;

function track({ key, nl, en }: Member): readonly ParameterDefinition[] {
  return [
    rate(
      `asiel.${key}.intrekking`,
      "IND",
      `Ingetrokken ${nl}, van begin + instroom`,
      `Withdrawn ${en}, of begin + inflow`,
      [`ind.asiel.${key}.intrekking`],
      key === "spoor1" ? LEAVES_TRACK_1 : {},
    ),
    capacity(`asiel.${key}.capaciteit`, "IND", `Capaciteit ${nl}`, `Capacity ${en}`, [
      `ind.asiel.${key}.productie`,
    ]),
    share(
      `asiel.${key}.inwilliging`,
      "IND",
      `Inwilligingspercentage ${nl}, van de beslissingen`,
      `Grant rate ${en}, of decisions`,
      [`ind.asiel.${key}.inwilliging`],
    ),
    share(
      `dtv.${key}.overdracht`,
      "DT&V",
      `Overdracht aan DT&V ${nl}, van de afwijzingen`,
      `Handed over to DT&V ${en}, of rejections`,
      ["dtv.instroom.ind"],
    ),
    share(
      `rvdr.asiel.${key}.beroep`,
      "RvdR",
      `Beroepspercentage ${nl}, van de afwijzingen`,
      `Appeal rate ${en}, of rejections`,
      ["rvdr.asiel.beroep.instroom"],
    ),
    share(
      `rvdr.asiel.${key}.vovo`,
      "RvdR",
      `Percentage voorlopige voorziening (VoVo) ${nl}, van de afwijzingen`,
      `Rate of interim relief ${en}, of rejections`,
      ["rvdr.asiel.vovo.instroom"],
    ),
  ];
}

export const ASYLUM_TRACKS: readonly ParameterDefinition[] = [
  ...split,
  rate(
    "asiel.spoor1.doorstroom",
    "IND",
    "Doorstroom van spoor 1 naar spoor 4 AA, van begin + instroom",
    "From track 1 to track 4, of begin + inflow",
    ["ind.asiel.spoor1.doorstroom"],
    LEAVES_TRACK_1,
  ),
  share(
    "asiel.spoor4aa.doorverwijzing",
    "IND",
    "Doorverwijzing van AA naar VA, van de productie",
    "Referral from the general to the extended procedure, of production",
    ["ind.asiel.spoor4va.instroom"],
  ),
  ...TRACKS.flatMap(track),
  ratio(
    "asiel.beslistermijn_maanden",
    "DMB",
    "Wettelijke beslistermijn",
    "Legal term for deciding",
    ["asiel.beslistermijn.overschreden"],
    { unit: "maanden", maximum: 36, rounding: 1 },
  ),
];
