import type { Settings } from "../../app/settings";

type Unit = Settings["units"][number];

/** A name may end in brackets of its own (市林草局（市绿委办）): then the leader is written apart. */
const BRACKETS = /^(.+?)[（(]([^（()）]+)[）)]$/u;
/** A part of a line that says what it is. */
const LABELLED = /^(领导|别名|联系人)\s*[:：]\s*(.*)$/u;

/** A unit as a line to edit: 全称（领导），简称，别名：甲、乙，联系人：丙. */
export function unitLine({ full, short, leader, aliases = [], contact }: Unit): string {
  const apart = BRACKETS.test(full);
  return [
    apart || !leader ? full : `${full}（${leader}）`,
    ...(short ? [short] : []),
    ...(apart ? [`领导：${leader ?? ""}`] : []),
    ...(aliases.length > 0 ? [`别名：${aliases.join("、")}`] : []),
    ...(contact ? [`联系人：${contact}`] : []),
  ].join("，");
}

/** The unit of a line; null where it cannot be read. */
export function unitOfLine(line: string): Unit | null {
  const [name = "", ...parts] = line.split(/[，,]/u).map((part) => part.trim());
  let short: string | undefined;
  const said = new Map<string, string>();
  for (const part of parts) {
    const [, label, value] = LABELLED.exec(part) ?? [];
    if (label === undefined) {
      if (part === "" || short !== undefined) return null;
      short = part;
    } else if (said.has(label)) return null;
    else said.set(label, value ?? "");
  }
  const match = said.has("领导") ? null : BRACKETS.exec(name);
  const full = (match?.[1] ?? name).trim();
  const leader = match?.[2]?.trim() ?? said.get("领导");
  const aliases = (said.get("别名") ?? "").split("、").flatMap((alias) => alias.trim() || []);
  const contact = said.get("联系人");
  if (full === "") return null;
  return { full, ...(short !== undefined && { short }), ...(leader && { leader }), ...(aliases.length > 0 && { aliases }), ...(contact && { contact }) };
}
