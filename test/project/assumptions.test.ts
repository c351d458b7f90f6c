/** Assumptions and sources point at each other: the list is numbered without gaps and every reference can be followed. */
import { describe, expect, it } from "vitest";
import { files, text } from "./repository";

const list = text("docs/aannames.md");
const headings = [...list.matchAll(/^### (A-\d{2}) (.+)$/gm)].map((match) => match[1] ?? "");
const sources = files().filter((path) => path.startsWith("src/") && path.endsWith(".ts"));
const references = sources.flatMap((path) =>
  [...text(path).matchAll(/@assumption\b(.*)/g)].map((match) => ({ path, rest: match[1] ?? "" })),
);
const ids = (rest: string): string[] => rest.match(/A-\d+/g) ?? [];

describe("the list of assumptions", () => {
  it("is numbered from A-01 without a gap or a double", () => {
    expect(headings.length).toBeGreaterThan(15);
    expect(headings).toEqual(headings.map((_, n) => `A-${String(n + 1).padStart(2, "0")}`));
  });
  it("says something under every number", () => {
    const sections = list.split(/^### /m).slice(1);
    const bodies = sections.map((section) =>
      section
        .split("\n")
        .slice(1)
        .join(" ")
        .replace(/^## .*$/m, "")
        .trim(),
    );
    expect(bodies.filter((body) => body.length < 60)).toEqual([]);
  });
  it("is referred to from the sources, number by number", () => {
    const used = new Set(references.flatMap(({ rest }) => ids(rest)));
    expect(headings.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("a reference in the sources", () => {
  it("has the form @assumption A-07, or several with commas", () => {
    const odd = references.filter(({ rest }) => !/^ A-\d{2}(, A-\d{2})*( \*\/)?$/.test(rest));
    expect(references.length).toBeGreaterThanOrEqual(headings.length);
    expect(odd).toEqual([]);
  });
  it("names an assumption that the list has", () => {
    const unknown = references.flatMap(({ path, rest }) =>
      ids(rest)
        .filter((id) => !headings.includes(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
