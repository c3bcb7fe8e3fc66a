import { beginsInside, breaksOff } from "./unit-names";

const TITLE_TAIL = /^(?:负责人|主要负责人|分管负责人|有关负责人|相关负责人|负责同志|主要领导|分管领导|书记|主任|局长|镇长|区长|市长|县长|科长|站长|所长|同志)$/u;
const TITLE_HEAD = /(?:单位|部门|小组|[局办所室委会镇乡府村区市县])$/u;

/** The persons in a cell, in order, as written (陈  霞 keeps its blanks); 成员单位⏎负责人 is one. [] for "", "/" and "—". */
export function personNames(text: string): readonly string[] {
  if (/^[\s/／\\—\-－–无]*$/u.test(text)) return [];
  const names: string[] = [];
  for (const part of text.split(/[、，,；;/／。]/u)) {
    let before = "";
    for (const piece of part.split("\n").flatMap(byBlanks)) {
      const joins = before !== "" && (TITLE_TAIL.test(piece) && TITLE_HEAD.test(before) || beginsInside(piece) || breaksOff(before));
      if (joins) names.push((names.pop() ?? "") + piece);
      else names.push(piece);
      before = names.at(-1) ?? "";
    }
  }
  return names;
}

/** 陈  霞 is one name, 陈小霞  王立 are two. */
function byBlanks(line: string): string[] {
  const pieces = line.trim().split(/\s+/u).filter((piece) => piece !== "");
  if (pieces.length > 1 && pieces.every((piece) => piece.length >= 2)) return pieces;
  return line.trim() === "" ? [] : [line.trim()];
}
