import type { Catalogue } from "./catalogue";
import { en } from "./en";
import type { Language } from "./language";
import { zhCN } from "./zh-CN";

/** The catalogue of a language. */
export const messages = (language: Language): Catalogue => (language === "en" ? en : zhCN);
