import type { Section } from "../table/progress-table";

/** A section's title without its claim: 二、农业 of 二、农业（共18项）. */
export const sectionName = ({ title }: Section): string => title.replace(/[（(]\s*共\s*\d+\s*[项件条个][^）)]*[）)]\s*$/u, "");
