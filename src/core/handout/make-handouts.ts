import type { Grid } from "../grid/grid";
import { handoutTexts as t } from "../messages/zh-CN/handout";
import { tableNameOf, longDate } from "../reports/naming";
import type { RegisteredUnit } from "../reports/register";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { PlainDate } from "../text/plain-date";
import { askedUnits, placeKey, type AskedUnit, type HandoutGrouping, type LeafPlace } from "./asked-leaves";
import type { FillField } from "../terms/filled-in-by";
import type { HandoutMark } from "./handout-mark";
import { handoutTable, type HandoutTable } from "./handout-table";
import { makeMark } from "./make-mark";
import { nextPeriodText } from "./next-period";

/** How a table is parted and sent out. */
export interface HandoutOptions {
  readonly by: HandoutGrouping;
  /** Rows where the unit only supports, below, locked. */
  readonly withSupport: boolean;
  readonly fill: readonly FillField[];
  /** Fill fields are sent empty, not as they stand. */
  readonly empty: boolean;
  /** A status column with a list where the table has its tags inside the text. */
  readonly statusList: boolean;
  readonly due: PlainDate | null;
  readonly password: string | null;
  /** For the next round: targets are the last next steps, texts are empty, periods in title and headings move on. */
  readonly next: boolean;
  /** Texts with a period (title, headings, sections) as a person wants them in the next round, by the text without blanks. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The office's list of units: names of one unit are sent one form. */
  readonly register?: readonly RegisteredUnit[];
}

/** A text with a period, and what it is in the next round; the same where nothing says which period comes next. */
export interface MovedPeriod {
  readonly from: string;
  readonly to: string;
}

/** What one unit is sent. */
export interface Handout {
  readonly unit: string;
  /** Without a folder; ends in .xlsx. */
  readonly fileName: string;
  readonly title: string;
  /** 填报单位：…, 报送时限：… or "", and what may be filled in. */
  readonly unitLine: string;
  readonly dueLine: string;
  readonly note: string;
  readonly footer: string;
  readonly content: HandoutTable;
  readonly password: string | null;
  readonly mark: HandoutMark;
  readonly items: number;
}

/** Everything that is sent out, and what is sent to nobody. */
export interface Handouts {
  readonly handouts: readonly Handout[];
  readonly nobody: readonly LeafPlace[];
  /** Texts with a period that was not moved on, because nothing says which one comes next. */
  readonly unmoved: readonly string[];
  /** Every text with a period as it is sent out in the next round; none where this round is. */
  readonly moved: readonly MovedPeriod[];
}

/** One handout a unit, in the order of the table. The same table gives the same ones. */
export function makeHandouts(table: ProgressTable, grid: Grid, options: HandoutOptions): Handouts {
  const { units, nobody } = askedUnits(table, options.by, options.register);
  const periods = new Map<string, { readonly to: string; readonly left: boolean }>();
  const rename = (text: string): string => {
    if (!options.next) return text;
    const key = text.replace(/\s+/gu, "");
    const wanted = options.renamed?.get(key);
    const { text: moved, moved: did } = nextPeriodText(text);
    if (did || PERIOD.test(text)) periods.set(key, { to: wanted ?? moved, left: !did && wanted === undefined });
    return wanted ?? moved;
  };
  const title = rename(tableNameOf(table).title);
  const digits = Math.max(2, String(units.length).length);
  const handouts = units.map((asked, at): Handout => {
    const target = options.next ? (leaf: Leaf): string => leaf.fields.nextStep?.text ?? leaf.fields.target?.text ?? "" : null;
    const empty = options.empty || options.next;
    const content = handoutTable(table, grid, {
      leaves: asked.leaves,
      supported: options.withSupport && options.by === "lead" ? supportedBy(table, asked) : [],
      fill: options.fill,
      empty,
      statusHeading: options.statusList ? t.statusHeading : null,
      supportHeading: t.support,
      target,
      rename,
    });
    return {
      unit: asked.unit,
      fileName: fileNameOf(String(at + 1).padStart(digits, "0"), asked.unit, title),
      title,
      unitLine: t.unit[options.by](asked.unit),
      dueLine: options.due === null ? "" : t.due(longDate(options.due)),
      note: t.note(content.columns.some(({ field }) => field === "remarks")),
      footer: t.footer,
      content,
      password: options.password,
      mark: makeMark(table, grid, asked.unit, { leaves: asked.leaves, fill: options.fill, empty, apart: content.apart, target }),
      items: new Set(asked.leaves.map(({ item }) => item)).size,
    };
  });
  const moved = [...periods].map(([from, { to }]) => ({ from, to }));
  return { handouts, nobody, unmoved: [...periods].flatMap(([from, { left }]) => (left ? [from] : [])), moved };
}

const PERIOD = /季度|[上下]半年|全年|月(?!\d{1,2}[日号])/u;

/** Leaves of other leads that name the unit. */
function supportedBy(table: ProgressTable, { names: own, leaves }: AskedUnit): readonly LeafPlace[] {
  const led = new Set(leaves.map(placeKey));
  return table.items.flatMap((item, at) =>
    item.leaves.flatMap((leaf, index) => {
      const names = own.some((name) => leaf.units.includes(name) || leaf.supportUnits.includes(name));
      return names && !led.has(placeKey({ item: at, leaf: index })) ? [{ item: at, leaf: index }] : [];
    }),
  );
}

/** What no file name may hold, on any system. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/gu;
/** So many characters of the name of a unit and of the work. */
const LONGEST = 40;

/** 01_发改局_…上半年.xlsx */
function fileNameOf(number: string, unit: string, title: string): string {
  const part = (text: string): string => [...text.replace(/\s+/gu, "").replace(FORBIDDEN, "_")].slice(0, LONGEST).join("");
  return `${number}_${part(unit)}_${part(title.replace(/表$/u, ""))}.xlsx`;
}
