import { exchange as en } from "./en/exchange";
import type { Language } from "./language";
import { exchange as zhCN } from "./zh-CN/exchange";

/** The words of 收发: what is sent out to units and taken back. The names of buttons and lists are an interface. */
export interface ExchangeMessages {
  readonly unread: string;
  readonly notLoaded: (why: string) => string;
  readonly splitTitle: string;
  readonly by: string;
  readonly groupings: { readonly lead: string; readonly section: string; readonly leader: string };
  /** How many are sent something: 32个单位，共89项. */
  readonly count: (by: "lead" | "section" | "leader", count: number, items: number) => string;
  readonly nobody: (items: readonly string[]) => string;
  readonly fill: string;
  readonly noFill: string;
  readonly due: string;
  readonly form: string;
  readonly asZip: string;
  readonly asSheets: string;
  readonly options: string;
  readonly empty: string;
  readonly support: string;
  readonly ownStatus: string;
  readonly next: string;
  readonly periods: string;
  readonly password: string;
  readonly split: string;
  /** The name of the zip file. */
  readonly zipName: (title: string) => string;
  readonly sent: (count: number, items: number, file: string) => string;
  readonly notSent: (why: string) => string;
  readonly noUnits: string;
  readonly noFillChosen: string;
  readonly willSend: (count: number, items: number) => string;
  readonly collectTitle: string;
  readonly collectHint: string;
  readonly choose: string;
  readonly more: string;
  /** Takes the forms that are sheets of the workbook at hand. */
  readonly fromSheets: string;
  readonly noUnitSheets: string;
  readonly clear: string;
  readonly files: (files: number) => string;
  readonly notTaken: (why: string) => string;
  readonly taken: (files: number, units: number, open: number) => string;
  readonly units: string;
  readonly states: { readonly returned: string; readonly partly: string; readonly missing: string; readonly several: string; readonly unreadable: string };
  readonly late: string;
  readonly unitLine: (answered: number, asked: number) => string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly moreOpen: (count: number) => string;
  /** The list of files from which an item is taken. */
  readonly takeFrom: (item: string) => string;
  readonly undecided: string;
  readonly proposed: (file: string) => string;
  readonly takeAnyway: string;
  /** A status that was chosen for no text. */
  readonly takeStatus: string;
  readonly ofUnit: (file: string) => string;
  readonly addItem: string;
  readonly decided: string;
  readonly undecide: string;
  /** 第1项：采用“发改局（修改）.xlsx”. */
  readonly takesFrom: (item: string, file: string) => string;
  readonly isOf: (file: string, unit: string) => string;
  readonly oneSheet: string;
  readonly check: string;
  readonly checked: string;
  readonly nothingToCheck: string;
  readonly report: string;
  readonly noReturns: string;
  readonly protectedMaster: string;
  readonly nothing: string;
}

/** The words for 收发. Outside of the catalogue: they are fetched with the tab. */
export const exchangeWords = (language: Language): ExchangeMessages => (language === "en" ? en : zhCN);
