/**
 * What the packaging rules demand of every file that we write: each part has a content type, each relationship leads to
 * a part, ids are unique, nothing is listed that is not there. Source: ECMA-376 part 2, §6.2.3 and §6.5.
 */
import { orderFaults } from "./schema-order";
import { unzip } from "./package-of";

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map((found) => [found[1] ?? "", found[2] ?? ""]),
  );

const tags = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g"))].map((found) => attributesOf(found[0]));

function resolve(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.replace(/^\//, "").split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** All faults of a package; none for a file that is right. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzip(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const names = Object.keys(parts);
  const types = text("[Content_Types].xml");
  const overrides = tags(types, "Override").map((each) => each["PartName"] ?? "");
  const defaults = tags(types, "Default").map((each) => each["Extension"] ?? "");
  const relations = names.filter((name) => name.endsWith(".rels"));
  return [
    ...duplicates(overrides).map((name) => `type of ${name} given twice`),
    ...overrides.filter((name) => !names.includes(name.slice(1))).map((name) => `type of absent ${name}`),
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !overrides.includes(`/${name}`))
      .filter((name) => !defaults.includes(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `no type for ${name}`),
    ...relations.flatMap((name) => relationFaults(name, text(name), names)),
    ...names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .flatMap((name) => orderFaults(text(name)).map((fault) => `${name}: ${fault}`)),
  ];
}

function relationFaults(name: string, xml: string, names: readonly string[]): string[] {
  const source = name.replace("_rels/", "").replace(/\.rels$/, "");
  const all = tags(xml, "Relationship");
  return [
    ...(source !== "" && !names.includes(source) ? [`${name}: no ${source}`] : []),
    ...duplicates(all.map((each) => each["Id"] ?? "")).map((id) => `${name}: ${id} twice`),
    ...all
      .filter((each) => each["TargetMode"] !== "External")
      .map((each) => resolve(source, each["Target"] ?? ""))
      .filter((target) => !names.includes(target))
      .map((target) => `${name}: absent ${target}`),
  ];
}

const duplicates = (list: readonly string[]): string[] => list.filter((each, i) => list.indexOf(each) !== i);
