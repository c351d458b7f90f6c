/**
 * Text that a spreadsheet would run as a formula gets a `'` in front, and loses it again on reading. Text that itself
 * starts with a `'` gets one too, so that every text comes back as it was.
 * Source: OWASP, "CSV Injection": = + - @, tab, carriage return, line feed and the full-width forms; spaces before
 * them do not disarm them everywhere.
 */

const RISKY = /^(?:'|[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

export function guardText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Undoes `guardText`; other text that starts with a `'`, as 's-Hertogenbosch, stays. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
