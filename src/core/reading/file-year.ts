import type { ColumnUse } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import type { LeafTexts } from "./read-leaf";

/** Headings of numbers that an office gives when a matter comes in: 编号, 交办号. That of a paper it goes by (依据文号) may be of any year. */
const GIVEN = /^(?:编号|序号|台账号)$|(?:来文|收文|批示|批示件|交办|转办|督办|登记|受理|建议|提案|信访|信件|件|案)(?:编)?号$/u;
/** 〔2025〕11号, 督办[2025]3. */
const YEAR = /[〔［[（(【](20\d\d)[〕］\])）】]/u;

/**
 * The year of a table whose title names none, by the numbers under which its matters were taken in (〔2025〕11号): theirs where
 * every one of them, two at least, is of the same year; else null.
 */
export function yearOfFiles(texts: readonly (readonly LeafTexts[])[], columns: readonly ColumnUse[]): number | null {
  const given = new Set(columns.filter(({ heading }) => GIVEN.test(withoutBlanks(heading))).map(({ column }) => column));
  if (given.size === 0) return null;
  const years = new Set<number | null>();
  let numbered = 0;
  for (const leaves of texts) {
    for (const { fields, others } of leaves) {
      const numbers = [...(fields.serial ? [fields.serial] : []), ...others.map(({ text }) => text)].filter(({ pieces }) =>
        given.has(pieces[0]?.cell.column ?? 0),
      );
      for (const { text } of numbers) {
        const year = YEAR.exec(withoutBlanks(text))?.[1];
        years.add(year === undefined ? null : Number(year));
        numbered++;
      }
    }
  }
  const [only] = years;
  return numbered >= 2 && years.size === 1 ? (only ?? null) : null;
}
