import type { ReadReturns } from "../../app/read-returns";
import type { HandoutGrouping } from "../../core/handout/asked-leaves";
import type { FillField } from "../../core/terms/filled-in-by";
import type { UnitCheck } from "../../core/returns/check-changes";
import type { Collection, ReturnChoices } from "../../core/returns/collection";
import type { TakeCorrections } from "../../core/returns/corrections/take-corrections";
import type { PlainDate } from "../../core/text/plain-date";

/** How a table is to be sent out, as a person set it. */
export interface SplitWishes {
  readonly by: HandoutGrouping;
  /** Columns that units do not fill in although they could. */
  readonly notFill: readonly FillField[];
  readonly due: PlainDate | null;
  readonly into: "zip" | "sheets";
  readonly empty: boolean;
  readonly support: boolean;
  readonly statusList: boolean;
  readonly next: boolean;
  readonly password: string;
  /** What texts with a period are to be in the next round, by the text without blanks. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What came back and was read, of how many files; what takes 退回修改清单, where one is among them. */
export interface CameBack extends ReadReturns {
  readonly files: number;
  readonly take: TakeCorrections | null;
}

/** Everything that 收发 keeps while the pane is open. */
export interface ExchangeState {
  readonly wishes: SplitWishes;
  /** What came back and was read; null before any file was chosen. */
  readonly returns: CameBack | null;
  readonly choices: ReturnChoices;
  /** The check of before beside that of what would be written, of the collection that it was made for. */
  readonly checked: { readonly of: Collection; readonly units: readonly UnitCheck[] } | null;
}
