import type { SelfCheckMessages } from "./self-check";
import { selfCheck as en } from "./en/self-check";
import type { Language } from "./language";
import { selfCheck as zhCN } from "./zh-CN/self-check";

/** The words of the self-check in Excel. Outside of the catalogue: no other bundle carries them. */
export const selfCheckWords = (language: Language): SelfCheckMessages => (language === "en" ? en : zhCN);
