/**
 * Which outcomes may differ from those of an earlier release: functions that a line "Uitkomsten: …" names in CHANGELOG.md
 * under a version after that release.
 */

/** @returns names such as "MPP.KWANTIEL" */
export function announcedAfter(release: string, changelog: string): ReadonlySet<string> {
  const sections = changelog
    .split(/^## /m)
    .slice(1)
    .filter((section) => isAfter(/^\S+/.exec(section)?.[0] ?? "", release));
  const lines = sections.flatMap((section) =>
    section.split(/^- /m).filter((item) => item.startsWith("Uitkomsten:")),
  );
  return new Set(lines.flatMap((line) => line.match(/\bMPP\.[A-Z]+\b/g) ?? []));
}

/** Of two versions; a trial such as 0.1.0-proef comes before its release. */
function isAfter(version: string, other: string): boolean {
  const [a, b] = [partsOf(version), partsOf(other)];
  if (a === undefined || b === undefined) return false;
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

function partsOf(version: string): readonly number[] | undefined {
  const [, major, minor, patch, trial] = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(version) ?? [];
  if (major === undefined) return undefined;
  return [Number(major), Number(minor), Number(patch), trial === undefined ? 1 : 0];
}
