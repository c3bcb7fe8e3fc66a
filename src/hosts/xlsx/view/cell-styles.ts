import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import type { StylesPart } from "../../../files/xlsx/read/number-formats";
import { attribute, child, childrenOf, type XmlElement } from "../../../files/xml/element";
import { isOn } from "../../../files/xml/tags";
import { colorOf } from "./colors";
import { isDateFormat } from "../../../core/grid/number-format";

/** The look of a cell format: alignment as the format has it, null where the value decides. */
export interface FormatLook extends Omit<CellStyle, "horizontal"> {
  readonly horizontal: CellStyle["horizontal"] | null;
}

/** The looks of a workbook's cell formats, by their index; made when they are asked for. */
export class CellStyles {
  private readonly looks = new Map<number, FormatLook>();
  private readonly whole = new Map<string, CellStyle>();
  private readonly xfs: readonly XmlElement[];
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];

  constructor(
    private readonly styles: StylesPart | null,
    private readonly theme: readonly string[],
  ) {
    const all = (collection: string, entry: string): readonly XmlElement[] => childrenOf(child(styles?.root, collection), entry);
    this.xfs = all("cellXfs", "xf");
    this.fonts = all("fonts", "font");
    this.fills = all("fills", "fill");
    this.borders = all("borders", "border");
  }

  /** The number format code of a cell format. */
  code(format: number): string {
    return this.styles?.formats[format] ?? "General";
  }

  look(format: number): FormatLook {
    let look = this.looks.get(format);
    if (look === undefined) this.looks.set(format, (look = this.read(format)));
    return look;
  }

  /** The look of a cell format on a side: the same object each time. */
  style(format: number, horizontal: CellStyle["horizontal"]): CellStyle {
    const name = `${horizontal} ${format}`;
    let style = this.whole.get(name);
    if (style === undefined) this.whole.set(name, (style = { ...this.look(format), horizontal }));
    return style;
  }

  private read(format: number): FormatLook {
    const xf = this.xfs[format];
    const part = (list: readonly XmlElement[], id: string): XmlElement | undefined => list[Number(attribute(xf, id) ?? 0)];
    const font = part(this.fonts, "fontId");
    const pattern = child(part(this.fills, "fillId"), "patternFill");
    const alignment = child(xf, "alignment");
    const horizontal = attribute(alignment, "horizontal") ?? "general";
    const sides = part(this.borders, "borderId")?.children.filter((side) => (attribute(side, "style") ?? "none") !== "none").length ?? 0;
    const bold = child(font, "b");
    return {
      fonts: [attribute(child(font, "name"), "val") ?? "宋体"],
      size: Number(attribute(child(font, "sz"), "val") ?? 11),
      bold: bold !== undefined && isOn(attribute(bold, "val") ?? "1"),
      color: colorOf(child(font, "color"), this.theme) ?? "#000000",
      fill: attribute(pattern, "patternType") === "solid" ? colorOf(child(pattern, "fgColor"), this.theme) : null,
      border: sides === 0 ? "none" : "all",
      horizontal: horizontal === "left" || horizontal === "right" ? horizontal : horizontal.startsWith("center") ? "center" : null,
      vertical: "middle",
      wrap: isOn(attribute(alignment, "wrapText")),
      format: kindOf(this.code(format)),
    };
  }
}

function kindOf(code: string): CellStyle["format"] {
  if (isDateFormat(code)) return "date";
  if (code.includes("%")) return "percent-1";
  if (code === "0.0") return "decimal-1";
  return /^[#,]*0$/.test(code) ? "integer" : "text";
}
