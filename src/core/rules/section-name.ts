import type { Section } from "../table/progress-table";
import { CLAIMED_KINDS } from "../text/claimed-kinds";

const CLAIM_AT_END = new RegExp(`[（(]\\s*(?:共\\s*\\d+\\s*[项件条个][^）)]*|\\d+\\s*[项件条个](?:${CLAIMED_KINDS})?\\s*)[）)]\\s*$`, "u");

/** A section's title without its claim: 二、农业 of 二、农业（共18项） and of 二、农业（18个项目）. */
export const sectionName = ({ title }: Section): string => title.replace(CLAIM_AT_END, "");
