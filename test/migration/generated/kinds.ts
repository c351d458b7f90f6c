/**
 * Formulas as analysts write them, drawn: each function fills a paper with a block of inputs, labels and copies of one formula
 * in a spelling that the tape chooses. `text` passes a formula on, changed or not.
 */
import { type Fixed, type Paper } from "./paper";

export type Write = (formula: string) => string;
export type Draw = (paper: Paper, text: Write) => void;

function pick<T>({ choose }: Paper, list: readonly T[]): T {
  const found = list[choose(list.length)];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}

/** In an order of the tape. */
function shuffled<T>({ choose }: Paper, list: readonly T[]): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(choose(left.length), 1));
  return order;
}

/** Terms with a sign each, the first without a plus. */
function summed(terms: readonly (readonly ["+" | "-", string])[]): string {
  return terms.map(([sign, text], i) => (i === 0 && sign === "+" ? text : `${sign}${text}`)).join("");
}

export function parts({ number }: Paper, count: number): number[] {
  const drawn = Array.from({ length: count }, () => number(0.1, 1));
  const sum = drawn.reduce((so, each) => so + each, 0);
  return drawn.map((each) => each / sum);
}

/** Years or months along a row or down a column: (label, period) to (row, column). */
function along(across: boolean): (line: number, period: number) => [number, number] {
  return (line, period) => (across ? [line, period] : [period, line]);
}

type Curve = "density" | "cumulative" | "exceedance";

function curveTerm(
  paper: Paper,
  kind: Curve,
  [w, m, s]: readonly [string, string, string],
  x: string,
): string {
  const flag = kind === "density" ? "FALSE" : "TRUE";
  const z = pick(paper, [`(${x}-${m})/${s}`, `STANDARDIZE(${x},${m},${s})`, `(-${m}+${x})/${s}`]);
  const over = kind === "density" ? `/${s}` : "";
  const curves = [
    `NORM.DIST(${x},${m},${s},${flag})`,
    `NORMDIST(${x},${m},${s},${kind === "density" ? "0" : "1"})`,
    `NORM.S.DIST(${z},${flag})${over}`,
    ...(kind === "density"
      ? [`EXP(-((${x}-${m})^2)/(2*${s}^2))/(${s}*SQRT(2*PI()))`, `EXP(-0.5*(${z})^2)/(SQRT(2*PI())*${s})`]
      : [`NORMSDIST(${z})`, `(1+ERF((${x}-${m})/(${s}*SQRT(2))))/2`]),
  ];
  const curve = pick(paper, curves);
  const bracketed = kind === "exceedance" ? `(1-${curve})` : curve;
  return pick(paper, [`${w}*${bracketed}`, `${bracketed}*${w}`]);
}

export const mixture: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const kind = pick(paper, ["density", "cumulative", "exceedance"] as const);
  const count = 2 + choose(4);
  const down = choose(3) > 0;
  const place = (i: number, j: number): [number, number] => (down ? [2 + i, 1 + j] : [2 + j, 1 + i]);
  const start = down ? 1 : 2;
  ["kans", "verwacht", "spreiding"].forEach((label, j) => {
    const [row, column] = down ? [1, start + j] : [start + j, 1];
    put(row, column, label);
  });
  const chances = parts(paper, count);
  const cells = chances.map((chance, i) => {
    const values = [chance, number(20_000, 60_000), number(2_000, 6_000)];
    return values.map((value, j) => {
      const [row, column] = down ? place(i, j) : place(i + 1, j);
      put(row, column, value);
      return at(row, column, "both");
    });
  });
  put(1, 10, "x");
  put(1, 11, pick(paper, ["uitkomst", "P", "waarde"]));
  const block = choose(4) === 0 && kind !== "exceedance" && down;
  for (let t = 0; t < 3; t++) {
    put(2 + t, 10, number(15_000, 65_000));
    const x = at(2 + t, 10, "column");
    const list = shuffled({ ...paper, choose: t === 0 ? choose : (n) => n - 1 }, cells);
    const column = (j: number): string => `${cells[0]?.[j] ?? ""}:${cells.at(-1)?.[j] ?? ""}`;
    const formula = block
      ? `SUMPRODUCT(${column(0)},NORM.DIST(${x},${column(1)},${column(2)},${kind === "density" ? "FALSE" : "TRUE"}))`
      : spelled(paper, kind, list, x, t);
    put(2 + t, 11, `=${text(formula)}`);
  }
};

const remembered = new WeakMap<object, string>();

/** All copies are spelled as the first. */
function spelled(paper: Paper, kind: Curve, list: readonly string[][], x: string, t: number): string {
  const mark = "#x#";
  const first = remembered.get(paper);
  if (t > 0 && first !== undefined) return first.replaceAll(mark, x);
  const whole = kind === "exceedance" && paper.choose(2) === 0;
  const terms = list.map(([w = "", m = "", s = ""]) =>
    curveTerm(paper, whole ? "cumulative" : kind, [w, m, s], mark),
  );
  const formula = whole ? `1-(${terms.join("+")})` : terms.join("+");
  remembered.set(paper, formula);
  return formula.replaceAll(mark, x);
}

export const stock: Draw = (paper, text) => {
  const { put, at, choose, number, home } = paper;
  const across = choose(2) === 0;
  const place = along(across);
  const periods = 3 + choose(6);
  const other = choose(4) === 0 ? `${home} in` : home;
  const flows = shuffled(paper, [
    ["+", "Instroom"],
    ...(choose(2) === 0 ? ([["+", "Inkomend van elders"]] as const) : []),
    ["-", "Uitstroom"],
    ...(choose(3) === 0 ? ([["-", "Intrekkingen"]] as const) : []),
  ] as readonly (readonly ["+" | "-", string])[]);
  const own = choose(3) === 0;
  const order = shuffled(
    paper,
    flows.map((_, i) => i),
  );
  const first = choose(2);
  flows.forEach(([, label], i) => {
    put(...place(3 + i, 1), label, other);
  });
  put(...place(2, 1), "Begin voorraad");
  put(...place(9, 1), "Voorraad einde");
  put(...place(9, 2), number(20_000, 30_000));
  for (let t = 0; t < periods; t++) {
    put(...place(1, 3 + t), 2026 + t);
    if (other !== home) put(...place(1, 3 + t), 2026 + t, other);
    flows.forEach((_, i) => {
      put(...place(3 + i, 3 + t), number(500, 900), other);
    });
    if (own) put(...place(2, 3 + t), `=${at(...place(9, 2 + t))}`);
    const begin = own ? at(...place(2, 3 + t)) : at(...place(9, 2 + t));
    const terms = order.map((i) => [flows[i]?.[0] ?? "+", at(...place(3 + i, 3 + t), "", other)] as const);
    const all = [...terms];
    all.splice(first === 0 ? 0 : all.length, 0, ["+", begin]);
    put(...place(9, 3 + t), `=${text(summed(all))}`);
  }
};

export const capacity: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const across = choose(2) === 0;
  const place = along(across);
  const periods = 3 + choose(4);
  const withdrawn = choose(2) === 0;
  const form = choose(6);
  ["Begin voorraad", "Instroom", "Intrekkingen", "Capaciteit", "Uitstroom", "Voorraad einde"].forEach(
    (label, i) => {
      put(...place(2 + i, 1), label);
    },
  );
  put(...place(7, 2), number(2_000, 3_000));
  for (let t = 0; t < periods; t++) {
    put(...place(1, 3 + t), 2026 + t);
    const [begin, flow, gone, limit, out] = [2, 3, 4, 5, 6].map((line) => at(...place(line, 3 + t))) as [
      string,
      string,
      string,
      string,
      string,
    ];
    put(...place(2, 3 + t), `=${at(...place(7, 2 + t))}`);
    put(...place(3, 3 + t), number(500, 900));
    put(...place(4, 3 + t), number(10, 50));
    put(...place(5, 3 + t), number(400, 1_500));
    const available = withdrawn ? `${begin}+${flow}-${gone}` : `${flow}+${begin}`;
    const forms = [
      `MIN(${limit},${available})`,
      `IF(${available}<${limit},${available},${limit})`,
      `MAX(0,MIN(${available},${limit}))`,
      `${available}-MAX(${available}-${limit},0)`,
      `(${available}+${limit}-ABS(${available}-${limit}))/2`,
      `IF(${limit}>=${available},${available},${limit})`,
    ];
    put(...place(6, 3 + t), `=${text(forms[form] ?? "")}`);
    put(...place(7, 3 + t), `=${available}-${out}`);
  }
};

export const share: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const place = along(choose(2) === 0);
  const form = choose(8);
  const fixed = pick<Fixed>(paper, ["", "both"]);
  put(...place(2, 1), "Aanvragen");
  put(...place(3, 1), "Aandeel jong");
  put(...place(4, 1), "Percentage alleen");
  put(...place(6, 1), "Aantal jong");
  for (let t = 0; t < 3 + choose(3); t++) {
    put(...place(1, 2 + t), 2026 + t);
    put(...place(2, 2 + t), number(1_000, 9_000));
    put(...place(3, 2 + t), number(0.1, 0.9));
    put(...place(4, 2 + t), form === 6 ? number(5, 95) : number(0.1, 0.9));
    const when = fixed === "both" ? 2 : 2 + t;
    const [flow, a, b] = [at(...place(2, 2 + t)), at(...place(3, when), fixed), at(...place(4, when), fixed)];
    const forms = [
      `${flow}*${a}`,
      `${a}*${flow}`,
      `${flow}*(1-${a})`,
      `${flow}-${a}*${flow}`,
      `${flow}*${a}*${b}`,
      `PRODUCT(${flow},${a},1-${b})`,
      `${flow}*${b}/100`,
      `${flow}*(1-${a})*${b}`,
    ];
    put(...place(6, 2 + t), `=${text(forms[form] ?? "")}`);
  }
};

export const delay: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const place = along(choose(2) === 0);
  const lags = 2 + choose(3);
  const shift = choose(2);
  const form = choose(2);
  const weights = parts(paper, lags);
  put(...place(1, 1), "Doorlooptijd");
  weights.forEach((weight, i) => {
    put(...place(1, 2 + i), weight);
  });
  put(...place(4, 1), "Instroom");
  put(...place(5, 1), "Beslissingen");
  const order = shuffled(
    paper,
    weights.map((_, i) => i),
  );
  for (let t = -5; t < 4; t++) {
    put(...place(3, 10 + t), 2026 + t);
    put(...place(4, 10 + t), number(1_000, 9_000));
    if (t < 0) continue;
    const terms = order.map((i) => {
      const [weight, flow] = [at(...place(1, 2 + i), "both"), at(...place(4, 10 + t - i - shift))];
      return form === 0 ? `${weight}*${flow}` : `${flow}*${weight}`;
    });
    put(...place(5, 10 + t), `=${text(terms.join("+"))}`);
  }
};

export const months: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const place = along(choose(2) === 0);
  const form = choose(4);
  const twelve = form >= 2;
  put(...place(1, 1), "Instroom per jaar");
  put(...place(1, 2), number(10_000, 90_000));
  put(...place(3, 1), "Profiel");
  put(...place(4, 1), "Instroom per maand");
  const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  const profile = parts(paper, 12);
  names.forEach((name, i) => {
    put(...place(2, 2 + i), name);
    put(...place(3, 2 + i), (profile[i] ?? 0) * (twelve ? 12 : 1));
    const [year, part] = [at(...place(1, 2), "both"), at(...place(3, 2 + i))];
    const forms = [`${year}*${part}`, `${part}*${year}`, `${year}/12*${part}`, `${part}*${year}/12`];
    put(...place(4, 2 + i), `=${text(forms[form] ?? "")}`);
  });
};

export const rounding: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const form = choose(8);
  put(1, 1, "Aanvragen");
  put(1, 2, "Aandeel jong");
  put(1, 4, "Afgerond");
  for (let t = 0; t < 3; t++) {
    put(2 + t, 1, number(20_000, 90_000));
    put(2 + t, 2, number(0.1, 0.9));
    const [x, y] = [at(2 + t, 1), at(2 + t, 2)];
    const forms = [
      `ROUND(${x},-2)`,
      `ROUND(${x}/1000,0)*1000`,
      `MROUND(${x},500)`,
      `ROUND(${x}*${y},0)`,
      `INT(${x}/100+0.5)*100`,
      `ROUND(${x}*(1-${y}),-1)`,
      `ROUND(${x}/50,0)*50`,
      `100*ROUND(${x}*0.01,0)`,
    ];
    put(2 + t, 4, `=${text(forms[form] ?? "")}`);
  }
};
