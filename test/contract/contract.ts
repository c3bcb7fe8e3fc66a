import { parseA1, type CellRef } from "../../src/core/grid/cell-ref";
import type { SheetId, SheetInfo } from "../../src/core/grid/grid";
import { HostError, type HostErrorCode } from "../../src/core/host-error";
import type { Workbook } from "../../src/app/workbook";
import type { Ability, BookOptions, ContractHarness, HostDeclaration, OpenBook, SheetDescription } from "./harness";

/** What the parts of the suite share: opening workbooks, asking what a host can. */
export class Contract {
  readonly #open: OpenBook[] = [];

  constructor(
    private readonly harness: ContractHarness,
    readonly host: HostDeclaration,
  ) {}

  /** A workbook of these sheets; closed after the test. */
  async open(sheets: readonly SheetDescription[], options?: BookOptions): Promise<OpenBook> {
    const book = await this.harness.open(sheets, options);
    this.#open.push(book);
    return book;
  }

  async reopen(book: OpenBook): Promise<OpenBook> {
    const again = await book.reopen();
    this.#open.push(again);
    return again;
  }

  async closeAll(): Promise<void> {
    for (const book of this.#open.splice(0)) await book.close();
  }

  /** Tests of something that a host may declare that it cannot do: then one test says so, and why. */
  where(ability: Ability, tests: () => void): void {
    const reason = this.host.cannot[ability];
    if (reason === undefined) tests();
    else test(`declared: cannot show ${ability}: ${reason}`, () => expect(reason.length).toBeGreaterThan(10));
  }
}

/** The cell of an A1 reference. */
export function at(a1: string): CellRef {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no cell: ${a1}`);
  return cell;
}

/** The listed sheet of a name. */
export async function infoOf(workbook: Workbook, name: string): Promise<SheetInfo> {
  const sheets = await workbook.sheets();
  const info = sheets.find((sheet) => sheet.name === name);
  if (!info) throw new Error(`no sheet ${name}; there are ${sheets.map((sheet) => sheet.name).join(", ")}`);
  return info;
}

export async function idOf(workbook: Workbook, name: string): Promise<SheetId> {
  return (await infoOf(workbook, name)).id;
}

/** The names of the sheets, in order. */
export async function namesOf(workbook: Workbook): Promise<string[]> {
  return (await workbook.sheets()).map((sheet) => sheet.name);
}

/** The HostError that a call fails with; anything else that it does fails the test. */
export async function hostError(call: Promise<unknown>): Promise<HostError> {
  const outcome = await call.then(
    () => "it did not fail",
    (error: unknown) => error,
  );
  if (outcome instanceof HostError) return outcome;
  throw new Error(`expected a HostError, got: ${outcome instanceof Error ? (outcome.stack ?? outcome.message) : String(outcome)}`);
}

/** Expects a call to fail with one of these codes, and the workbook to be as before. */
export async function expectRefused(book: OpenBook, call: () => Promise<unknown>, ...codes: readonly HostErrorCode[]): Promise<HostError> {
  const before = await book.snapshot();
  const error = await hostError(call());
  expect(codes).toContain(error.code);
  expect(await book.snapshot()).toEqual(before);
  return error;
}
