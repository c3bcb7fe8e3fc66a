import { rangeToA1 } from "../../../core/grid/cell-ref";
import type { SheetFilling } from "../../../core/reports/laid-out-sheet";
import { escapeAttribute, escapeText } from "../../../files/xml/escape";

/** The most characters of a list that stands in a validation itself, and of a prompt. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Protection of a sheet that is sent out: rows may grow in height and columns in width. */
export function protectionXml({ password }: SheetFilling): string {
  const hash = password === null || password === "" ? "" : ` password="${passwordHash(password)}"`;
  return `<sheetProtection${hash} sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`;
}

/**
 * The sixteen bits that a protection keeps of a password (ECMA-376 part 4, 14.7.1): rotate and mix every character from the
 * last, then length and a constant. No lock: it keeps slips away.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  const bytes = [...password].map((character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? code : code & 0xff || code >> 8;
  });
  for (const byte of bytes.reverse()) hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ byte;
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** What cells ask for: a word of a list, which is refused else; a number or a day, of which is only warned. */
export function validationsXml({ lists, checks }: SheetFilling): string {
  const all = [
    ...lists.map(({ range, words, prompt, error }) => {
      const list = words.join(",");
      if (list.length > LONGEST_LIST) return "";
      return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"${texts(prompt, error)} sqref="${rangeToA1(range)}"><formula1>"${escapeText(list.replaceAll('"', '""'))}"</formula1></dataValidation>`;
    }),
    ...checks.map(({ range, kind, prompt }) => {
      const type = kind === "date" ? 'type="date" operator="greaterThan"' : 'type="decimal" operator="greaterThanOrEqual"';
      return `<dataValidation ${type} errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"${texts(prompt, prompt)} sqref="${rangeToA1(range)}"><formula1>0</formula1></dataValidation>`;
    }),
  ].filter((one) => one !== "");
  return all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

const texts = (prompt: string, error: string): string =>
  ` error="${escapeAttribute(error.slice(0, LONGEST_PROMPT))}" prompt="${escapeAttribute(prompt.slice(0, LONGEST_PROMPT))}"`;
