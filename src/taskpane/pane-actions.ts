import type { TableReading } from "../app/choose-sheet";
import type { Settings } from "../app/settings";
import type { DraftPiece } from "../core/drafts";
import type { Fix } from "../core/rules/fix";
import type { CellRef } from "../core/grid/cell-ref";
import type { Field } from "../core/terms/field";
import type { PlainDate } from "../core/text/plain-date";
import type { Problem } from "../core/rules/problem";
import type { Leaf } from "../core/table/progress-table";
import type { ReportId } from "../core/grid/report-id";
import type { ExchangeActions } from "./exchange/exchange-actions";
import type { DraftWish } from "./state/pane-state";
import type { PaneContext } from "./actions/pane-context";
import type { ProseWork } from "./parts/prose/prose-work";

/** Safe fixes of all problems; all fixes of a rule; the fixes of one entry. */
export type FixChoice = "all-safe" | { readonly rule: string } | { readonly fixes: readonly Fix[] };

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** 导入Word表格. */
export interface ImportActions {
  /** Reads a document: shows what writing its table would do, or asks which of its tables is meant. */
  readonly importWord: (file: ChosenFile) => Promise<void>;
  /** The table that was asked for, from 0; null for none. */
  readonly importTable: (at: number | null) => Promise<void>;
}

/** 收发, once its code is there. */
export interface ExchangeTabActions {
  readonly exchange: (act: (exchange: ExchangeActions) => void | Promise<void>) => Promise<void>;
}

/** 文稿（Word）. */
export interface DraftActions {
  /** Makes the drafts that are wished, after the changes given, and shows them in 报表. */
  readonly makeDrafts: (wish?: Partial<DraftWish>) => Promise<void>;
  /** Shows the cell that words of a draft come from. */
  readonly showSource: (piece: DraftPiece) => Promise<void>;
  /** 下载: one .docx, or a .zip with one a unit. */
  readonly downloadDrafts: () => Promise<void>;
  /** What 复制全文 copies; null where no drafts are shown. At once: a browser lets nobody copy later than the click. */
  readonly draftsToCopy: () => { readonly html: string; readonly text: string } | null;
}

/** 文字材料指标完成情况表. */
export interface ProseActions {
  /** The work behind it, made at the first call: its code comes with its view. */
  readonly prose: (make: (context: PaneContext) => ProseWork) => ProseWork;
}

/** What a person can have the pane do. Each ends in the state; none throws; one that comes while another runs is not begun. */
export interface PaneActions extends ImportActions, ExchangeTabActions, DraftActions, ProseActions {
  /** 读取当前表. `headerRow`: as a person pointed at it. */
  readonly read: (options?: { readonly headerRow?: number }) => Promise<void>;
  /** Reads again with columns set right, and remembers them for tables with the same headings. */
  readonly map: (columns: ReadonlyMap<string, Field | null>) => Promise<void>;
  /** 开始校验: reads what is there now and validates it. */
  readonly check: () => Promise<void>;
  /** 全部修正, or the fixes of one rule, or single ones: shows what they would change. */
  readonly fix: (which: FixChoice) => Promise<void>;
  /** 标注状态: shows what tagging the chosen statuses would change. */
  readonly tag: () => Promise<void>;
  /** 生成报表: shows what writing the chosen reports would change. */
  readonly reports: () => Promise<void>;
  /** Lays one report out to be looked at; null puts it away. */
  readonly previewReport: (report: ReportId | null) => Promise<void>;
  /** Carries out what 将要写入 shows. */
  readonly write: () => Promise<void>;
  readonly closePreview: () => void;
  /** 取消 of the running work. */
  readonly cancel: () => void;
  /** 撤销上次写入. */
  readonly undo: () => Promise<void>;
  /** Shows cells; the first is selected. */
  /** Shows a sheet of the workbook, if it is there. */
  readonly openSheet: (name: string) => Promise<void>;
  readonly locate: (cells: readonly CellRef[]) => Promise<void>;
  /** 已核实, kept in the workbook; a null reason takes it back. */
  readonly review: (problem: Problem, reason: string | null) => Promise<void>;
  /** 已核实 of several problems by one reason. */
  readonly reviewAll: (problems: readonly Problem[], reason: string) => Promise<void>;
  /** 只看本单位, remembered on this machine; null for all units. */
  readonly chooseUnit: (unit: string | null) => void;
  /** Looks for sheets of the same form where that was not done yet. */
  readonly lookBeside: () => Promise<void>;
  /** 整理为一项一行: shows what writing the table anew beside the sheet would do. */
  readonly tidy: () => Promise<void>;
  /** 一并统计, or 只统计本表: what is shown, judged, corrected, tagged and reported. */
  readonly countTogether: (on: boolean) => Promise<void>;
  /** Judges the table in 状态 where that was not done yet. */
  readonly judge: () => Promise<void>;
  /** 维持原标. */
  readonly keepTag: (leaf: Leaf) => Promise<void>;
  /** Judges the table as on another day, and validates it again where that was done. */
  readonly setAsOf: (date: PlainDate) => Promise<void>;
  /** 选择上期表: looks which sheets of the workbook could be it, and offers them. */
  readonly offerLast: () => Promise<void>;
  readonly closeOffer: () => void;
  /** Sets the table beside that of a sheet of the workbook, and remembers it there. */
  readonly chooseLastSheet: (reading: TableReading) => Promise<void>;
  /** The same with files from the disk. */
  readonly openLast: (files: readonly File[]) => Promise<void>;
  /** 不再对比. */
  readonly forgetLast: () => Promise<void>;
  /** Says that an item was this one of the newest earlier table, or (null) none of it; kept in the workbook. Places in the two tables. */
  readonly pair: (item: number, before: number | null) => Promise<void>;
  /** Takes back what was said of an item. */
  readonly unpair: (item: number) => Promise<void>;
  /** Keeps settings; where they read or judge otherwise, the table shown is read and judged by them at once. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
}
