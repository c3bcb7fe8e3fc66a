import type { CliMessages } from "./cli";
import { cli as en } from "./en/cli";
import type { Language } from "./language";
import { cli as zhCN } from "./zh-CN/cli";

/** The words of the command line. Outside of the catalogue: no other bundle carries them. */
export const cliWords = (language: Language): CliMessages => (language === "en" ? en : zhCN);
