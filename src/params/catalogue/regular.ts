/** Regular migration per product, and its appeals. Source: Protocol MPP 1.1 (31-08-2022) §3.2 and §5.2.3. */
import { type ParameterDefinition } from "../model";
import { builders } from "./build";
import { type Member, PRODUCTS } from "./families";

const { capacity, flow, share } = builders("regulier");

function product({ key, nl, en }: Member): readonly ParameterDefinition[] {
  return [
    flow(`regulier.${key}.instroom`, "IND", `Instroom ${nl}`, `Inflow ${en}`, [
      `ind.regulier.${key}.instroom`,
    ]),
    capacity(`regulier.${key}.capaciteit`, "IND", `Capaciteit ${nl}`, `Capacity ${en}`, [
      `ind.regulier.${key}.productie`,
    ]),
    share(
      `regulier.${key}.inwilliging`,
      "IND",
      `Inwilligingspercentage ${nl}, van de productie`,
      `Grant rate ${en}, of production`,
      [`ind.regulier.${key}.afwijzing`],
    ),
    share(
      `rvdr.regulier.${key}.beroep`,
      "RvdR",
      `Beroepspercentage ${nl}, van de afwijzingen`,
      `Appeal rate ${en}, of rejections`,
      ["rvdr.regulier.beroep.instroom"],
    ),
  ];
}

export const REGULAR: readonly ParameterDefinition[] = [
  ...PRODUCTS.flatMap(product),
  capacity("rvdr.regulier.capaciteit", "RvdR", "Capaciteit beroep regulier", "Capacity regular appeals", [
    "rvdr.regulier.beroep.uitstroom",
  ]),
  share(
    "rvs.regulier.hb",
    "RvS",
    "Hoger beroep regulier, van de uitspraken",
    "Regular further appeal, of rulings",
    ["rvs.regulier.hb.instroom"],
  ),
  capacity(
    "rvs.regulier.capaciteit",
    "RvS",
    "Capaciteit hoger beroep regulier",
    "Capacity regular further appeals",
    ["rvs.regulier.hb.uitstroom"],
  ),
];
