import { fullAddress } from "./address";
import { ApiObject, fail, oneOf, PlainObject, textOf, wholeOf } from "./api-object";
import { colorOf } from "./look";
import type { FakeBook, FakeChart, FakeSeries, FakeSheet } from "./model";
import { RangeApi } from "./range-api";

const addressOf = (range: unknown): string => (range instanceof RangeApi ? fullAddress(range.sheet.name, range.range) : fail("InvalidArgument"));

/** Worksheet.charts: enough to make, name, place and delete charts. */
export class ChartsApi extends ApiObject {
  readonly type = "ChartCollection";
  constructor(
    private readonly book: FakeBook,
    private readonly sheet: FakeSheet,
  ) {
    super();
  }
  protected readonly properties = { count: { get: () => this.sheet.charts.length } };
  override readonly items = (): readonly ApiObject[] => this.sheet.charts.map((chart) => chartApi(this.sheet, chart));
  readonly #find = (key: unknown): FakeChart | undefined =>
    this.sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === textOf(key).toLowerCase());
  override readonly indexer = (key: unknown): ApiObject => {
    const chart = this.#find(key);
    return chart ? chartApi(this.sheet, chart) : fail("ItemNotFound");
  };
  protected override readonly methods = {
    getItem: this.indexer,
    getItemOrNullObject: (key: unknown) => {
      const chart = this.#find(key);
      return chart ? chartApi(this.sheet, chart) : null;
    },
    add: (type: unknown, source: unknown, seriesBy: unknown) => {
      this.sheet.guard();
      oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
      if (!(source instanceof RangeApi)) return fail("InvalidArgument");
      const id = this.book.newId();
      const chart: FakeChart = {
        id,
        name: `图表 ${this.sheet.charts.length + 1}`,
        title: "图表标题",
        place: null,
        chartType: oneOf(type, ["BarStacked", "BarClustered", "Pie", "ColumnClustered"]),
        series: Array.from({ length: source.range.right - source.range.left + 1 }, (_, c) => ({
          name: `系列${c + 1}`,
          color: "",
          categories: "",
          values: fullAddress(source.sheet.name, { ...source.range, left: source.range.left + c, right: source.range.left + c }),
        })),
      };
      this.sheet.charts.push(chart);
      return chartApi(this.sheet, chart);
    },
  };
}

class ChartApi extends PlainObject {
  constructor(
    private readonly chart: FakeChart,
    ...rest: ConstructorParameters<typeof PlainObject>
  ) {
    super(...rest);
  }
  override identity(): { readonly [key: string]: string } {
    return { Id: this.chart.id };
  }
}

function chartApi(sheet: FakeSheet, chart: FakeChart): ApiObject {
  return new ChartApi(
    chart,
    "Chart",
    {
      id: { get: () => chart.id },
      name: { get: () => chart.name, set: (value) => void (chart.name = textOf(value)) },
      chartType: { get: () => chart.chartType },
      title: { get: () => new PlainObject("ChartTitle", { text: { get: () => chart.title, set: (value) => void (chart.title = textOf(value)) } }) },
      series: { get: () => new SeriesCollectionApi(chart) },
    },
    {
      delete: () => {
        sheet.guard();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
      setPosition: (from: unknown, to: unknown) => {
        chart.place = [from, to].map((cell) => (typeof cell === "string" ? cell : addressOf(cell))) as [string, string];
      },
    },
  );
}

class SeriesCollectionApi extends ApiObject {
  readonly type = "ChartSeriesCollection";
  constructor(private readonly chart: FakeChart) {
    super();
  }
  protected readonly properties = { count: { get: () => this.chart.series.length } };
  override readonly items = (): readonly ApiObject[] => this.chart.series.map(seriesApi);
  protected override readonly methods = {
    getItemAt: (index: unknown) => seriesApi(this.chart.series[wholeOf(index, 0, this.chart.series.length - 1)] ?? fail("InvalidArgument")),
    add: (name: unknown) => {
      const series: FakeSeries = { name: textOf(name), values: "", categories: "", color: "" };
      this.chart.series.push(series);
      return seriesApi(series);
    },
  };
}

function seriesApi(series: FakeSeries): ApiObject {
  const fill = new PlainObject("ChartFill", {}, { setSolidColor: (color: unknown) => void (series.color = colorOf(color)) });
  return new PlainObject(
    "ChartSeries",
    {
      name: { get: () => series.name, set: (value) => void (series.name = textOf(value)) },
      format: { get: () => new PlainObject("ChartSeriesFormat", { fill: { get: () => fill } }) },
    },
    {
      setValues: (range: unknown) => void (series.values = addressOf(range)),
      setXAxisValues: (range: unknown) => void (series.categories = addressOf(range)),
    },
  );
}
