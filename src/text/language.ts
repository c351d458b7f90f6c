/** The languages of the product: Dutch first, English second. */
export type Language = "nl" | "en";

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
