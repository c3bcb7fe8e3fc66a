import { decodeCellText, encodeCellText } from "../../xml/escape";
import { TagScanner } from "../../xml/tags";

/** The text of a shared or inline string. */
export interface StringItem {
  readonly text: string;
  /** Several looks inside: an edit would lose them. */
  readonly mixed: boolean;
  /** The one look of all its runs (an rPr element as written), kept when the text is replaced. */
  readonly look: string;
}

/** Reads what stands inside `<si>` or `<is>`, between the offsets: plain text, or runs. Phonetic hints are left out. */
export function readString(xml: string, from: number, to: number): StringItem {
  const tags = new TagScanner(xml, from, to);
  const looks: string[] = [];
  let text = "";
  while (tags.next()) {
    if (tags.kind !== "open") continue;
    if (tags.local === "t") text += takeText(tags);
    else if (tags.local === "r") {
      looks.push("");
    } else if (tags.local === "rPr") {
      const start = tags.start;
      tags.skip();
      looks[looks.length - 1] = xml.slice(start, tags.end);
    } else tags.skip();
  }
  const look = looks[0] ?? "";
  const mixed = looks.some((other) => other !== look);
  return { text, mixed, look: mixed ? "" : look };
}

function takeText(tags: TagScanner): string {
  const from = tags.end;
  tags.skip();
  return decodeCellText(tags.xml.slice(from, tags.start));
}

/** What stands inside `<is>` for a text, letter for letter; `look` as `readString` gave it. */
export function inlineString(text: string, prefix: string, look: string): string {
  const t = `<${prefix}t${/^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : ""}>${encodeCellText(text)}</${prefix}t>`;
  return look === "" ? t : `<${prefix}r>${look}${t}</${prefix}r>`;
}
