const LEAD = /[（(【]\s*(?:牵头|主办|主责|责任)(?:单位|部门|科室)?\s*[:：]\s*((?:[^（()）】]|[（(][^（()）]*[)）])+)[)）】]?/gu;

/** The units that a task names as its lead: 市教育局 of （牵头单位：市教育局）. A contact （联系单位：…） is none. */
export function leadsInTask(task: string): string[] {
  if (!task.includes("：") && !task.includes(":")) return [];
  return [...task.matchAll(LEAD)].flatMap((match) => {
    const names = (match[1] ?? "").split(/[；;]|(?:配合|协办|联系|责任)(?:单位|部门)?\s*[:：]/u)[0] ?? "";
    return names.trim() === "" ? [] : [names.replace(/\s+/gu, "")];
  });
}
