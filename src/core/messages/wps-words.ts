import type { WpsMessages } from "./wps";
import { wps as en } from "./en/wps";
import type { Language } from "./language";
import { wps as zhCN } from "./zh-CN/wps";

/** The words of the pages around the pane in WPS. Outside of the catalogue: no other bundle carries them. */
export const wpsWords = (language: Language): WpsMessages => (language === "en" ? en : zhCN);
