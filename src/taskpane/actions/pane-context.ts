import type { HeavyWork } from "../../app/heavy-work";
import type { FileShop } from "../../app/file-shop";
import type { KeyValueStore } from "../../app/shell";
import type { OfficeLayer, OfficeSettings } from "../../app/office-settings";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../app/settings";
import type { LoadDraftFiles } from "../../core/drafts/draft-files";
import type { OpenSource } from "../../core/sources/table-source";
import type { Workbook } from "../../app/workbook";
import type { PlainDate } from "../../core/text/plain-date";
import type { Language } from "../../core/messages/language";
import type { Catalogue } from "../../core/messages/catalogue";
import type { SheetInfo } from "../../core/grid/grid";
import type { CellRef } from "../../core/grid/cell-ref";
import type { PaneStore } from "../state/pane-store";
import type { JobRunner } from "./job-runner";

/** The clock, which neither core nor app nor the pane has. */
export interface Clock {
  today(): PlainDate;
  /** hh:mm. */
  time(): string;
}

/** What every action of the pane works with. */
export interface PaneContext {
  readonly workbook: Workbook;
  readonly heavy: HeavyWork;
  readonly store: PaneStore;
  readonly runner: JobRunner;
  readonly settings: SettingsBox;
  readonly clock: Clock;
  /** The tables of a file beside the workbook. */
  readonly openSource: OpenSource;
  /** How drafts become files. */
  readonly draftFiles: LoadDraftFiles;
  /** Makes files and opens them, for 收发. */
  readonly fileShop: () => Promise<FileShop>;
  /** Hands a file to the person (see `PaneShell.download`). */
  readonly download: (name: string, bytes: Uint8Array) => string | null;
  readonly messages: () => Catalogue;
  readonly language: () => Language;
  /** Of a sheet that came out of a document: what reading it did and left out, a line each. */
  readonly sourceNotes: (sheet: SheetInfo) => readonly string[];
  /** The same of sheets that were imported here, by their names. */
  readonly importedNotes: Map<string, readonly string[]>;
  /** Shows cells beside the one that `reveal` selects, where the host can. */
  readonly mark: (cells: readonly CellRef[]) => void;
}

const KEY = "settings";

/** The settings that hold: of this machine, over those of its office; kept when they change, told to who listens. */
export class SettingsBox {
  private settings: Settings;
  private own: Settings;
  private ofOffice: OfficeLayer | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly kept: KeyValueStore) {
    const text = kept.get(KEY);
    const parsed = text === null ? null : parseSettings(text);
    this.own = parsed?.ok === true ? parsed.settings : DEFAULT_SETTINGS;
    this.settings = this.own;
  }

  readonly get = (): Settings => this.settings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the office's file says; null where there is none. */
  readonly office = (): OfficeSettings | null => this.ofOffice?.office ?? null;

  set(settings: Settings): void {
    this.own = this.ofOffice?.kept(settings) ?? settings;
    this.settings = this.ofOffice?.held(this.own) ?? settings;
    this.kept.set(KEY, JSON.stringify(this.own));
    this.tell();
  }

  /** Puts the settings of the office under those of the machine. */
  adopt(layer: OfficeLayer): void {
    this.ofOffice = layer;
    this.settings = layer.held(this.own);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** The language to speak: the one set, else the host's. */
export function languageOf(settings: Settings, locale: Language): Language {
  return settings.language ?? locale;
}
