/**
 * Reads the plain part of YAML that publiccode.yml uses: nested mappings, lists of scalars, folded text.
 * Anything else (tabs, odd indents, duplicate keys, anchors) is an error with its line.
 */
export interface YamlMap {
  readonly [key: string]: Yaml;
}
export type Yaml = string | readonly string[] | YamlMap;

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

function lines(source: string): Line[] {
  return source.split("\n").flatMap((line, n) => {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) return [];
    const indent = line.length - line.trimStart().length;
    if (line.includes("\t") || indent % 2 === 1) throw new Error(`line ${n + 1}: odd indent or tab`);
    return [{ indent, text, number: n + 1 }];
  });
}

const scalar = (text: string): string => /^"(.*)"$/.exec(text)?.[1] ?? /^'(.*)'$/.exec(text)?.[1] ?? text;

function below(rest: readonly Line[], indent: number): Line[] {
  const end = rest.findIndex((line) => line.indent <= indent);
  return rest.slice(0, end < 0 ? rest.length : end);
}

function value(inline: string, children: readonly Line[]): Yaml {
  if (inline === ">" || inline === "|" || inline === ">-" || inline === "|-")
    return children.map((line) => line.text).join(" ");
  if (inline === "[]") return [];
  if (inline !== "") return scalar(inline);
  if (children.every((line) => line.text.startsWith("- ")))
    return children.map((line) => scalar(line.text.slice(2)));
  return map(children);
}

function map(all: readonly Line[]): YamlMap {
  const out: Record<string, Yaml> = {};
  for (let n = 0; n < all.length; n += 1) {
    const line = all[n] as Line;
    const found = /^([A-Za-z_-]+):(?: (.*))?$/.exec(line.text);
    const key = found?.[1];
    if (!found || key === undefined || line.indent !== all[0]?.indent)
      throw new Error(`line ${line.number}: ${line.text}`);
    if (key in out) throw new Error(`line ${line.number}: ${key} twice`);
    const rest = all.slice(n + 1);
    const atSameIndent = rest.findIndex(
      (next) => !(next.indent === line.indent && next.text.startsWith("- ")),
    );
    const list = rest.slice(0, atSameIndent < 0 ? rest.length : atSameIndent);
    const children = list.length > 0 ? list : below(rest, line.indent);
    out[key] = value(found[2] ?? "", children);
    n += children.length;
  }
  return out;
}

/** @throws Error that names the line */
export function parseYaml(source: string): YamlMap {
  return map(lines(source));
}
