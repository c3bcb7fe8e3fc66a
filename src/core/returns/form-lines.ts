import { cellText } from "../text/cell-text";
import { parsePlainDate, plainDate, type PlainDate } from "../text/plain-date";
import type { ReturnedTable } from "./collection";

/** The labels of a form (填报单位：…), and what ends the words behind one. */
const UNIT_LABEL = /(?:填报|报送|填表|上报|责任|牵头)(?:单位|部门)(?:名称)?(?:[（(](?:盖章|公章|章)[）)])?\s*[:：]\s*/u;
const DATE_LABEL = /(?:填报|报送|填表|上报)(?:日期|时间)\s*[:：]\s*/u;
const END = /\s{2,}|[\n\t]|[（(](?:盖章|公章|章)[）)]|(?:填报|报送|填表|上报)(?:日期|时间|时限)|(?:填报人|填表人|联系人|联系电话|审核人|负责人|单位)\s*[:：]/u;

/** What stands behind a label above, between or below tables, in its own cell or in the next one to the right, from the top. */
function behind(label: RegExp, { grid, table }: ReturnedTable): readonly string[] {
  const found: string[] = [];
  const rows = new Set(table.items.flatMap((item) => item.rows));
  for (let r = 0; r < grid.values.length; r++) {
    const row = grid.origin.row + r;
    if (rows.has(row) || table.headerRows.includes(row)) continue;
    const line = grid.values[r] ?? [];
    for (let c = 0; c < line.length; c++) {
      const text = cellText(line[c] ?? null);
      const match = label.exec(text);
      if (!match) continue;
      const rest = text.slice(match.index + match[0].length);
      const end = END.exec(rest);
      const own = (end ? rest.slice(0, end.index) : rest).trim();
      const next =
        own !== ""
          ? own
          : line
              .slice(c + 1)
              .map((value) => cellText(value).trim())
              .find((one) => one !== "");
      if (next !== undefined) found.push(next);
    }
  }
  return found;
}

/** The units that a form says it is of (填报单位：发改局): several where the forms of several units stand below each other. */
export const statedUnits = (returned: ReturnedTable): readonly string[] => [...new Set(behind(UNIT_LABEL, returned))];

/** The day on which a form says it was filled in (填报日期：2019年7月5日); null where it does not say. */
export function statedDay(returned: ReturnedTable): PlainDate | null {
  const [text] = behind(DATE_LABEL, returned);
  if (text === undefined) return null;
  const iso = parsePlainDate(text.slice(0, 10));
  if (iso) return iso;
  const match = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
