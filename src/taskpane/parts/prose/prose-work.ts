import { proseReport, type ProseReport } from "../../../app/prose-report";
import { planReports } from "../../../app/plan-reports";
import { planOfSheets } from "../../../app/write-plan";
import { HostError } from "../../../core/host-error";
import { proseIndicatorsWords } from "../../../core/messages/prose-indicators";
import type { PaneContext } from "../../actions/pane-context";
import type { ChosenFile } from "../../pane-actions";
import { reportOptionsOf } from "../../view/pane-view";

/** What a person has pasted, and what was found in it: kept while the pane goes to another tab. */
export interface KeptProse {
  text: string;
  report: ProseReport | null;
}

/** The work behind 文字材料指标完成情况表. Each ends in the live region; none throws. */
export interface ProseWork {
  readonly kept: KeptProse;
  /** The paragraphs of a document, a line each, in place of the text; false where it could not be read. */
  open(file: ChosenFile): Promise<boolean>;
  /** Looks for indicators in the text. */
  find(): Promise<void>;
  /** Shows what writing them to a sheet would do. */
  plan(): Promise<void>;
}

export function proseWork(context: PaneContext): ProseWork {
  const { workbook, store, runner, settings, clock, openSource } = context;
  const words = () => proseIndicatorsWords(context.language());
  const kept: KeptProse = { text: "", report: null };

  const read = async (file: ChosenFile): Promise<readonly string[]> => {
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch (cause) {
      // a file that was moved or is locked since it was chosen
      throw new HostError("not-a-document", { facts: { file: file.name }, cause });
    }
    if (/\.txt$/iu.test(file.name)) return textOf(bytes).split(/\r?\n/u);
    const source = await openSource(file.name, bytes, "only-text");
    if (source.prose === undefined) throw new HostError("not-a-document", { facts: { file: file.name, kind: "workbook" } });
    return source.prose;
  };

  return {
    kept,
    async open(file) {
      let done = false;
      await runner.run("read", words().notOpened, async () => {
        const paragraphs = (await read(file)).filter((one) => one.trim() !== "");
        kept.text = paragraphs.join("\n");
        kept.report = null;
        done = true;
        return words().opened(file.name, paragraphs.length);
      });
      return done;
    },
    find: () =>
      runner.run("plan", words().notMade, () => {
        if (kept.text.trim() === "") return Promise.resolve(words().empty);
        const { sheet } = store.get();
        const now = settings.get();
        kept.report = proseReport(kept.text.split(/\r?\n/u), {
          asOf: sheet.kind === "table" ? sheet.analysis.asOf : clock.today(),
          madeOn: clock.today(),
          paceCurve: now.paceCurve,
          options: reportOptionsOf(now),
          called: words().called,
          sheetName: words().sheetName,
        });
        const { indicators, lines } = kept.report;
        return Promise.resolve(indicators.length === 0 ? words().none : words().made(indicators.length, lines.filter(({ open }) => open).length));
      }),
    plan: () =>
      runner.run("plan", context.messages().pane.told.notWritten, async (_work, current) => {
        const { report } = kept;
        if (report === null || report.indicators.length === 0) return words().none;
        const plans = await planReports(workbook, () => Promise.resolve([report.sheet]));
        if (current()) store.dispatch({ kind: "preview-shown", preview: { plan: planOfSheets(plans), purpose: "reports" } });
        return null;
      }),
  };
}

/** A text file, as an editor of today or of an older Windows writes it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
