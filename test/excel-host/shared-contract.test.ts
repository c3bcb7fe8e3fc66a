import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { ExcelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { describeContract } from "../contract/describe-contract";
import type { BookOptions, ContractHarness, OpenBook, SheetDescription } from "../contract/harness";
import { StepFaults } from "../contract/step-faults";
import { turns } from "../contract/turns";
import { loadClient, type LoadedClient, type Switch } from "./load-client";
import { openSharedExcel, type SharedBook } from "./shared-excel.mjs";

/** A copy with its packages installed, or the folder beside the project. */
const folder = resolve(process.env.SHARED_EXCEL_HOST ?? join(__dirname, "../../../shared/excel-host"));

/** Why the shared host cannot be used here, or null. */
function reasonAgainst(): string | null {
  if (!existsSync(join(folder, "host.mjs"))) return "../shared/excel-host is not on this machine";
  const missing = ["exceljs", "numfmt", "fast-formula-parser"].filter((name) => !existsSync(join(folder, "node_modules", name)));
  return missing.length === 0 ? null : `the shared host lacks ${missing.join(", ")}: npm i in a copy, SHARED_EXCEL_HOST=its folder`;
}

class SharedHarness implements ContractHarness {
  readonly #switch: Switch = { current: { answer: () => null, onEvent: () => undefined } };
  #client: LoadedClient | null = null;
  #create: unknown = null;

  async load(): Promise<void> {
    // the entry that numfmt names for require is not in its package
    jest.doMock("numfmt", () => jest.requireActual<object>(join(folder, "node_modules/numfmt/dist/index.js")), { virtual: true });
    const host: { createExcelHost?: unknown } = (await import(join(folder, "host.mjs"))) as object;
    this.#create = host.createExcelHost;
    this.#client = await loadClient(this.#switch);
  }

  close(): void {
    this.#client?.close();
  }

  open(sheets: readonly SheetDescription[], options: BookOptions = {}): Promise<OpenBook> {
    const faults = new StepFaults();
    return Promise.resolve(this.#openBook(openSharedExcel(this.#create, ExcelJS, faults, sheets, options), faults));
  }

  #openBook(book: SharedBook, faults: StepFaults): OpenBook {
    const client = this.#client;
    if (!client) throw new Error("load() comes first");
    const workbook = new ExcelWorkbook({
      newContext: () => {
        this.#switch.current = book.excel;
        return new client.Excel.RequestContext();
      },
      pause: () => Promise.resolve(),
      onUnreadable: client.onUnreadable,
    });
    const done = <T>(value: T): Promise<T> => Promise.resolve(value);
    return {
      workbook,
      edit: (sheet, cell, value) => done(book.edit(sheet, cell, value)),
      rename: (sheet, name) => done(book.rename(sheet, name)),
      remove: (sheet) => done(book.remove(sheet)),
      add: (sheet) => done(book.add(sheet)),
      activate: (sheet) => done(book.activate(sheet)),
      protect: (sheet) => done(book.protect(sheet)),
      filter: (sheet) => done(book.filter(sheet)),
      filling: () => Promise.reject(new Error("the other model knows nothing of forms")),
      look: (sheet, cell) => done(book.look(sheet, cell)),
      snapshot: () => done(book.snapshot()),
      propertyNames: () => done(book.propertyNames()),
      selection: () => done(book.selection()),
      settle: () => turns(50),
      reopen: () => done(this.#openBook(book, faults)),
      failAt: (step, fault, lasting) => faults.failAt(step, fault, lasting),
      close: () => done(undefined),
    };
  }
}

const reason = reasonAgainst();
if (reason === null) {
  const harness = new SharedHarness();
  beforeAll(() => harness.load());
  afterAll(() => harness.close());
  describeContract("Excel: the real client library over the shared host", harness, {
    cannot: {
      "error-like-text": "the shared host takes the text #N/A for the error, by its letters",
      "mixed-format": "the shared host answers a cell's first font for all of it",
    },
    faults: ["refused", "half-done", "answer-lost"],
  });
} else {
  test(`left out: ${reason}`, () => expect(reason).not.toBe(""));
}
