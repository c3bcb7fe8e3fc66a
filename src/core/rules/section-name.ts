import type { Section } from "../table/progress-table";

/** A section's title without its claim: 二、农业 of 二、农业（共18项） and of 二、农业（18个项目）. */
export const sectionName = ({ title }: Section): string => title.replace(/[（(]\s*(?:共\s*\d+\s*[项件条个][^）)]*|\d+\s*[项件条个](?:项目|工程|任务|事项|工作)?\s*)[）)]\s*$/u, "");
