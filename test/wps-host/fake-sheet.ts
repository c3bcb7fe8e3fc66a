import { parseA1, parseRange, type CellRange } from "../../src/core/grid/cell-ref";
import type { EtName, EtSheet } from "../../src/hosts/wps/et";
import type { EtChartObject } from "../../src/hosts/wps/et-chart";
import type { FakeClient } from "./fake-application";
import { itemOf } from "./fake-application";
import { fakeRange } from "./fake-range";
import { usedRange, type ModelBook, type ModelChart, type ModelSheet } from "./model";
import { strict } from "./strict";

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A worksheet. */
export function fakeSheet(client: FakeClient, book: ModelBook, model: ModelSheet): EtSheet {
  const there = (): ModelSheet => {
    if (!book.sheets.includes(model)) throw new Error("0x800401A8: the object is gone");
    return model;
  };
  const range = (box: CellRange) => fakeRange(client, book, there(), box);
  return strict("Worksheet", {
    get Name() {
      return there().name;
    },
    set Name(name: string) {
      if (book.structureProtected) throw new Error("0x800A03EC: the structure is protected");
      if (name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new Error(`0x800A03EC: no name for a sheet: ${name}`);
      if (book.sheets.some((other) => other !== model && other.name.toLowerCase() === name.toLowerCase())) throw new Error("0x800A03EC: the name is taken");
      client.act("Worksheet.Name", () => {
        if (book.active === model.name) book.active = name;
        there().name = name;
      });
    },
    get Index() {
      return book.sheets.indexOf(there()) + 1;
    },
    Type: model.type,
    get Visible() {
      return there().visible;
    },
    get ProtectContents() {
      return there().protected;
    },
    get FilterMode() {
      return there().filtered;
    },
    get UsedRange() {
      return range(usedRange(there()));
    },
    get Cells() {
      return range({ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN });
    },
    Range: (address: string) => {
      const areas = address.split(",").map(parseRange);
      const [first] = areas;
      if (!first || areas.some((area) => area === null)) throw new Error(`0x800A03EC: no range ${address}`);
      return fakeRange(
        client,
        book,
        there(),
        first,
        areas.flatMap((area) => (area ? [area] : [])),
      );
    },
    get Names() {
      return fakeNames(client, book, there());
    },
    get Hyperlinks() {
      return fakeLinks(client, book, there());
    },
    get Comments() {
      return strict("Comments", { Count: there().comments });
    },
    get Shapes() {
      return strict("Shapes", { Count: there().pictures + there().charts.length });
    },
    get PageSetup() {
      return fakePage(client, there());
    },
    get HPageBreaks() {
      // the first page is full after forty rows, which no one asked for
      const breaks = [...there().pageBreaks.map((row) => ({ row, type: -4135 })), { row: 41, type: -4105 }];
      return strict("HPageBreaks", {
        Count: breaks.length,
        Item: (index: number) => {
          const { row, type } = itemOf(breaks, index);
          return strict("HPageBreak", { Type: type, Location: range({ top: row, left: 1, bottom: row, right: 1 }) });
        },
        Add: (before: EtSheet["UsedRange"]) => client.act("HPageBreaks.Add", () => void there().pageBreaks.push(before.Row)),
      });
    },
    ResetAllPageBreaks: () => client.act("ResetAllPageBreaks", () => void (there().pageBreaks = [])),
    ChartObjects: () => fakeCharts(client, book, there()),
    Protect: (...given: readonly unknown[]) => {
      if (given.length !== 8) throw new Error("0x800A03EC: Protect");
      if (there().protected) throw new Error("0x800A03EC: the sheet is protected");
      client.act("Worksheet.Protect", () => void (there().protected = true));
    },
    Activate: () => {
      if (there().visible !== -1) throw new Error("0x800A03EC: the sheet is hidden");
      client.act("Activate", () => client.activate(book, there()));
    },
    Delete: () => {
      if (book.structureProtected) throw new Error("0x800A03EC: the structure is protected");
      if (there().cells.size > 0) client.prompt("delete the sheet");
      client.act("Delete", () => client.deleteSheet(book, there()));
    },
  });
}

function fakeNames(client: FakeClient, book: ModelBook, sheet: ModelSheet): EtSheet["Names"] {
  const nameOf = (entry: ModelSheet["names"][number]): EtName =>
    strict("Name", {
      Name: `${quoted(sheet.name)}!${entry.name}`,
      RefersTo: `=${quoted(sheet.name)}!$${String.fromCharCode(64 + entry.cell.column)}$${entry.cell.row}`,
      get Comment() {
        return entry.comment;
      },
      set Comment(comment: string) {
        if (comment.length > 255) throw new Error("0x800A03EC: a comment of a name is at most 255 characters long");
        client.act("Name.Comment", () => void (entry.comment = comment));
      },
      Delete: () => client.act("Name.Delete", () => void sheet.names.splice(sheet.names.indexOf(entry), 1)),
    });
  return strict("Names", {
    get Count() {
      return sheet.names.length;
    },
    Item: (index: number) => nameOf(itemOf(sheet.names, index)),
    Add: (name: string, refersTo: string, visible: boolean) => {
      const at = refersTo.lastIndexOf("!");
      const cell = parseA1(refersTo.slice(at + 1));
      if (refersTo.slice(0, at) !== `=${quoted(sheet.name)}` || !cell || !book.sheets.includes(sheet))
        throw new Error(`0x800A03EC: refers to nothing: ${refersTo}`);
      const entry = { name, cell, comment: "", visible };
      client.act("Names.Add", () => {
        sheet.names = sheet.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
        sheet.names.push(entry);
      });
      return nameOf(entry);
    },
  });
}

function fakeLinks(client: FakeClient, book: ModelBook, sheet: ModelSheet): EtSheet["Hyperlinks"] {
  return strict("Hyperlinks", {
    get Count() {
      return sheet.links.length;
    },
    Item: (index: number) => {
      const { cell, address, subAddress, tip } = itemOf(sheet.links, index);
      const at = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      return strict("Hyperlink", { Range: fakeRange(client, book, sheet, at), Address: address, SubAddress: subAddress, ScreenTip: tip });
    },
    Add: (anchor: EtSheet["UsedRange"], address: string, subAddress: string, tip: string) => {
      const cell = { row: anchor.Row, column: anchor.Column };
      client.act("Hyperlinks.Add", () => {
        sheet.links = sheet.links.filter((link) => link.cell.row !== cell.row || link.cell.column !== cell.column);
        sheet.links.push({ cell, address, subAddress, tip });
        // the client gives the cell its look of links and, where it is empty, a text
        const range = fakeRange(client, book, sheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }, undefined, true);
        range.Font.Color = 16711680;
        range.Font.Underline = 2;
        if (range.Value2 === null || JSON.stringify(range.Value2) === "[[null]]") range.Value2 = subAddress;
      });
    },
    Delete: () => client.act("Hyperlinks.Delete", () => void (sheet.links = [])),
  });
}

function fakePage(client: FakeClient, sheet: ModelSheet): EtSheet["PageSetup"] {
  const page = {};
  for (const name of Object.keys(sheet.page)) {
    Object.defineProperty(page, name, {
      enumerable: true,
      get: (): unknown => Reflect.get(sheet.page, name),
      set: (value: unknown) => {
        if (name === "PrintTitleRows" && !/^(\$\d+:\$\d+)?$/.test(String(value))) throw new Error(`0x800A03EC: PrintTitleRows ${String(value)}`);
        if (name === "PrintArea" && !/^(\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?)?$/.test(String(value))) throw new Error(`0x800A03EC: PrintArea ${String(value)}`);
        client.act(`PageSetup.${name}`, () => void Reflect.set(sheet.page, name, value));
      },
    });
  }
  return strict("PageSetup", Object.assign(page) as EtSheet["PageSetup"]);
}

function fakeCharts(client: FakeClient, book: ModelBook, sheet: ModelSheet): ReturnType<EtSheet["ChartObjects"]> {
  return strict("ChartObjects", {
    get Count() {
      return sheet.charts.length;
    },
    Item: (index: number) => fakeChart(client, sheet, itemOf(sheet.charts, index)),
    Add: (left: number, top: number, width: number, height: number) => {
      if (![left, top, width, height].every(Number.isFinite)) throw new Error("0x800A03EC: no place for a chart");
      const chart: ModelChart = { left, top, width, height, type: 51, title: null, series: [] };
      client.act("ChartObjects.Add", () => void sheet.charts.push(chart));
      return fakeChart(client, sheet, chart);
    },
  });
}

function fakeChart(client: FakeClient, sheet: ModelSheet, chart: ModelChart): EtChartObject {
  const seriesOf = (series: ModelChart["series"][number]) =>
    strict("Series", {
      get Formula() {
        return series.formula;
      },
      set Formula(formula: string) {
        if (!/^=SERIES\(.*,\d+\)$/.test(formula)) throw new Error(`0x800A03EC: no series: ${formula}`);
        client.act("Series.Formula", () => void (series.formula = formula));
      },
      Interior: strict("Interior", {
        get Color(): unknown {
          return series.color;
        },
        set Color(color: number) {
          client.act("Interior.Color", () => void (series.color = color));
        },
        get Pattern(): unknown {
          return 1;
        },
        set Pattern(pattern: number) {
          client.act("Interior.Pattern", () => void pattern);
        },
      }),
    });
  const title = strict("ChartTitle", {
    get Text() {
      if (chart.title === null) throw new Error("0x800A03EC: the chart has no title");
      return chart.title;
    },
    set Text(text: string) {
      if (chart.title === null) throw new Error("0x800A03EC: the chart has no title");
      client.act("ChartTitle.Text", () => void (chart.title = text));
    },
  });
  return strict("ChartObject", {
    Left: chart.left,
    Top: chart.top,
    Width: chart.width,
    Height: chart.height,
    Delete: () => client.act("ChartObject.Delete", () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1)),
    Chart: strict("Chart", {
      get ChartType(): unknown {
        return chart.type;
      },
      set ChartType(type: number) {
        client.act("ChartType", () => void (chart.type = type));
      },
      get HasTitle() {
        return chart.title !== null;
      },
      set HasTitle(has: boolean) {
        client.act("HasTitle", () => void (chart.title = has ? (chart.title ?? "图表标题") : null));
      },
      get ChartTitle() {
        return title;
      },
      SeriesCollection: () =>
        strict("SeriesCollection", {
          get Count() {
            return chart.series.length;
          },
          Item: (index: number) => seriesOf(itemOf(chart.series, index)),
          NewSeries: () => {
            const series = { formula: `=SERIES(,,,${chart.series.length + 1})`, color: 0 };
            client.act("NewSeries", () => void chart.series.push(series));
            return seriesOf(series);
          },
        }),
      SetSourceData: (source: EtSheet["UsedRange"], plotBy: number) => {
        if (plotBy !== 2) throw new Error("columns were wanted");
        const columns = source.Address(false, false).split(",");
        client.act("SetSourceData", () => {
          chart.series = columns.map((column, index) => ({ formula: `=SERIES(,,${quoted(sheet.name)}!${column},${index + 1})`, color: 0 }));
        });
      },
    }),
  });
}
