import { planOfSheets } from "../../app/write-plan";
import { HostError } from "../../core/host-error";
import { wordImportWords } from "../../core/messages/word-import";
import type { ImportActions } from "../pane-actions";
import { wordTables, type ImportableTable } from "../word-tables";
import type { PaneContext } from "./pane-context";

/** 导入Word表格: a document is read, one of its tables chosen, shown in 将要写入 and written as a new sheet. */
export function importActions(context: PaneContext): ImportActions {
  const { workbook, heavy, store, runner, openSource } = context;
  const words = () => wordImportWords(context.language());
  let found: { readonly file: string; readonly tables: readonly ImportableTable[] } | null = null;

  /** Shows what writing that table would do. */
  const plan = async (at: number, current: () => boolean): Promise<null> => {
    const table = found?.tables[at];
    if (!found || !table) return null;
    const plans = await workbook.planSheets([table.sheet]);
    if (!current()) return null;
    const notes = [words().willWrite(plans[0]?.newName ?? table.sheet.name, table.rows, table.columns), ...table.notes];
    store.dispatch({
      kind: "preview-shown",
      preview: {
        plan: planOfSheets(plans),
        purpose: "import",
        notes,
        brings: { told: words().imported(found.file, table.numbers, table.rows), notes: table.notes },
      },
    });
    return null;
  };

  return {
    importWord: (file) =>
      runner.run("plan", words().notImported, async (work, current) => {
        let bytes: Uint8Array;
        try {
          bytes = await file.bytes();
        } catch (cause) {
          // a file that was moved or is locked since it was chosen
          throw new HostError("not-a-document", { facts: { file: file.name }, cause });
        }
        const source = await openSource(file.name, bytes, "as-text");
        if (source.kind !== "docx") throw new HostError("not-a-document", { facts: { file: file.name, kind: "workbook" } });
        if (source.prose) {
          if (current()) store.dispatch({ kind: "text-found", text: { file: file.name, lines: source.prose } });
          throw new HostError("no-table", { facts: { file: file.name } });
        }
        found = { file: file.name, tables: await wordTables(source, context.language(), (grid) => heavy.read(grid, {}, work)) };
        if (!current()) return null;
        if (found.tables.length === 1) return plan(0, current);
        store.dispatch({
          kind: "tables-found",
          tables: found.tables.map(({ numbers, rows, columns, headings }) =>
            numbers.length > 1 ? words().joined(numbers, rows, columns) : words().table(numbers[0] ?? 1, rows, columns, headings),
          ),
        });
        return null;
      }),
    importTable: async (at) => {
      store.dispatch({ kind: "tables-found", tables: [] });
      if (at === null) store.dispatch({ kind: "told", text: words().notImported(context.messages().pane.told.cancelled) });
      else await runner.run("plan", words().notImported, (_work, current) => plan(at, current));
    },
  };
}
