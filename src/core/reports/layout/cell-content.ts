import { reportTexts as t } from "../../messages/zh-CN/reports";
import { words } from "../../messages/zh-CN/words";
import { dateParts, toSerialDay } from "../../text/plain-date";
import type { ReportCell, ReportColumn } from "../document";
import type { CellStyle } from "../laid-out-sheet";
import { permille } from "../tally";

/** What a cell shows when printed. */
export function printedText(cell: ReportCell): string {
  switch (cell.kind) {
    case "text":
    case "link":
      return cell.text;
    case "integer":
      return cell.value === null ? t.layout.dash : String(cell.value);
    case "percent":
      return cell.value === null ? t.layout.dash : `${tenths(cell.value).toFixed(1)}${cell.bare ? "" : "%"}`;
    case "date": {
      const { year, month, day } = dateParts(cell.value);
      return t.date(year, month, day);
    }
    case "status":
      return words.statuses[cell.status];
    case "blank":
      return "";
  }
}

/** A share in percent, to one place. */
const tenths = (share: number): number => permille(share * 1e6, 1e6) / 10;

/** What a host writes, with the format that shows it. */
export function cellContent(cell: ReportCell, column: ReportColumn): { readonly value: string | number | null; readonly format: CellStyle["format"] } {
  switch (cell.kind) {
    case "integer":
      return cell.value === null ? { value: t.layout.dash, format: "text" } : { value: cell.value, format: "integer" };
    case "percent":
      if (cell.value === null) return { value: t.layout.dash, format: "text" };
      return cell.bare ? { value: tenths(cell.value), format: "decimal-1" } : { value: cell.value, format: "percent-1" };
    case "date":
      return { value: toSerialDay(cell.value), format: "date" };
    case "blank":
      return { value: null, format: "text" };
    case "text":
    case "link":
    case "status": {
      const text = printedText(cell);
      // a number among numbers: as text every one of them would be marked by the host as a number stored as text
      const isNumber = (column.content === "serial" || column.content === "number" || column.content === "link") && /^(?:0|[1-9]\d{0,8})$/.test(text);
      return isNumber ? { value: Number(text), format: "integer" } : { value: text, format: "text" };
    }
  }
}
