/** How messages name rows, sets and members of files. */
import { formatNumber } from "../numbers";
import { type Language } from "../language";
import { quote } from "../quote";

const WORDS = {
  nl: { row: "rij", version: "versie", and: "en nog" },
  en: { row: "row", version: "version", and: "and" },
} as const;
const MORE = { nl: "", en: " more" } as const;

/** "asiel.hasa, 2026, medio" of the key "asiel.hasa|2026|medio". */
export function rowName(key: string): string {
  return quote(
    key
      .split("|")
      .filter((part) => part !== "")
      .join(", "),
  );
}

/** "'asiel.hasa, 2026', 'asiel.hasa, 2027' en nog 3" */
export function rowNames(
  { keys, count }: { readonly keys: readonly string[]; readonly count: number },
  language: Language,
): string {
  const named = keys.map(rowName).join(", ");
  const rest = count - keys.length;
  return rest > 0
    ? `${named} ${WORDS[language].and} ${formatNumber(rest, language)}${MORE[language]}`
    : named;
}

/** "'2026 · basis', versie 1" */
export function setName(
  { ronde, variant, versie }: { readonly ronde: string; readonly variant: string; readonly versie: number },
  language: Language,
): string {
  return `${quote(`${ronde} · ${variant}`)}, ${WORDS[language].version} ${versie}`;
}

/** "parameters[3].waarde, rij 'asiel.hasa, 2026'"; of the whole file its own word. */
export function memberName(
  { path, key }: { readonly path: string; readonly key?: string },
  language: Language,
): string {
  const whole = language === "nl" ? "het bestand" : "the file";
  const name = path === "" ? whole : quote(path).slice(1, -1);
  return key === undefined ? name : `${name} (${WORDS[language].row} ${rowName(key)})`;
}
