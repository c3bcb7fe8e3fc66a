import type { WorkbenchMessages } from "./workbench";
import { workbench as en } from "./en/workbench";
import type { Language } from "./language";
import { workbench as zhCN } from "./zh-CN/workbench";

/** The words of the workbench. Outside of the catalogue: no other bundle carries them. */
export const workbenchWords = (language: Language): WorkbenchMessages => (language === "en" ? en : zhCN);
