/** The words of the view in Dutch and English. */
import { type Language } from "../../text";
import { type ParametersText } from "./text-type";
import { EN } from "./text.en";
import { NL } from "./text.nl";

/** @param language of the pane */
export const parametersText = (language: Language): ParametersText => (language === "en" ? EN : NL);
