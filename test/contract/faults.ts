import { HostError } from "../../src/core/host-error";
import { idOf, type Contract } from "./contract";
import { edit, formSheet, laggingSheet, summarySheet, TABLE } from "./samples";
import type { Fault, OpenBook } from "./harness";
import type { UndoToken } from "../../src/app/workbook";

/** A writing call, and what the workbook is before it. */
interface Case {
  readonly name: string;
  readonly prepare: (book: OpenBook) => Promise<() => Promise<UndoToken>>;
}

const rows = [
  ["1", "财政所", 9, 1, 43700],
  ["2", "城建办", 1, 0, 43701],
  ["3", "住建所", 2, 0, 43701],
] as const;
const first = [summarySheet(), laggingSheet()];
const second = [summarySheet({ rows, source: "source00002" }), laggingSheet({ rows, source: "source00002" })];

const CASES: readonly Case[] = [
  {
    name: "edits",
    prepare: async ({ workbook }) => {
      const id = await idOf(workbook, "进度表");
      return () =>
        workbook.applyEdits(id, [edit("C3", "城建办", "=1+1"), edit("C4", "住建所", null), edit("D4", "【进展滞后】尚未开工。", "12"), edit("F9", null, "新")]);
    },
  },
  {
    name: "a first write",
    prepare: async ({ workbook }) => {
      const plan = await workbook.planSheets(first);
      return () => workbook.writeSheets(plan);
    },
  },
  {
    name: "a form to be filled in",
    prepare: async ({ workbook }) => {
      const plan = await workbook.planSheets([formSheet()]);
      return () => workbook.writeSheets(plan);
    },
  },
  {
    name: "undo of a form to be filled in",
    prepare: async ({ workbook }) => {
      const token = await workbook.writeSheets(await workbook.planSheets([formSheet()]));
      return () => workbook.undo(token);
    },
  },
  {
    name: "a rewrite",
    prepare: async ({ workbook }) => {
      await workbook.writeSheets(await workbook.planSheets(first));
      const plan = await workbook.planSheets(second);
      return () => workbook.writeSheets(plan);
    },
  },
  { name: "planning and writing", prepare: ({ workbook }) => Promise.resolve(async () => workbook.writeSheets(await workbook.planSheets(first))) },
  {
    name: "undo of edits",
    prepare: async ({ workbook }) => {
      const token = await workbook.applyEdits(await idOf(workbook, "进度表"), [edit("C3", "城建办", "甲"), edit("C6", { date: 43646 }, "长期")]);
      return () => workbook.undo(token);
    },
  },
  {
    name: "undo of a first write",
    prepare: async ({ workbook }) => {
      const token = await workbook.writeSheets(await workbook.planSheets(first));
      return () => workbook.undo(token);
    },
  },
  {
    name: "undo of a rewrite",
    prepare: async ({ workbook }) => {
      await workbook.writeSheets(await workbook.planSheets(first));
      const token = await workbook.writeSheets(await workbook.planSheets(second));
      return () => workbook.undo(token);
    },
  },
  {
    name: "redo of a first write",
    prepare: async ({ workbook }) => {
      const token = await workbook.undo(await workbook.writeSheets(await workbook.planSheets(first)));
      return () => workbook.undo(token);
    },
  },
];

/** Steps that go wrong: all of the first forty, then every seventh, until the call gets through without meeting the fault. */
const nextStep = (step: number): number => step + (step < 40 ? 1 : 7);
const MOST_STEPS = 4000;

/** Whatever step fails, in whatever way: the workbook is as before, or the error says that it is not. */
export function faultTests(contract: Contract): void {
  contract.where("faults", () => {
    describe.each(CASES.map((entry) => [entry.name, entry] as const))("a failure at every step of %s", (_, { prepare }) => {
      async function attempt(
        step: number,
        fault: Fault,
        lasting: boolean,
      ): Promise<{ fired: boolean; error: HostError | null; same: boolean; after: unknown }> {
        const book = await contract.open([TABLE]);
        const call = await prepare(book);
        const before = await book.snapshot();
        const injection = book.failAt(step, fault, lasting);
        const outcome = await call().then(
          () => null,
          (error: unknown) => error,
        );
        const { fired } = injection;
        injection.heal();
        if (outcome !== null && !(outcome instanceof HostError)) throw new Error("something else than a HostError was thrown", { cause: outcome });
        const after = await book.snapshot();
        const same = JSON.stringify(after) === JSON.stringify(before);
        if (outcome !== null && !lasting && outcome.code !== "not-restored") expect(after).toEqual(before);
        await book.close();
        return { fired, error: outcome, same, after };
      }

      test.each(contract.host.faults)("%s once: as before", async (fault) => {
        let failures = 0;
        let step = 1;
        for (; step < MOST_STEPS; step = nextStep(step)) {
          const { fired, error, same } = await attempt(step, fault, false);
          if (!fired) break;
          if (error === null) continue;
          failures++;
          expect([error.code === "not-restored", same]).toEqual([false, true]);
        }
        expect(step).toBeLessThan(MOST_STEPS);
        expect(failures).toBeGreaterThan(0);
      });

      test.each(contract.host.faults)("%s for good: as before, or said to be not", async (fault) => {
        for (let step = 1; step < MOST_STEPS; step = nextStep(step)) {
          const { fired, error, same } = await attempt(step, fault, true);
          if (!fired) break;
          if (error === null) continue;
          if (error.code !== "not-restored") expect(same).toBe(true);
        }
      });

      test("after a failure the same call goes through", async () => {
        for (const step of [1, 2, 3, 7]) {
          const book = await contract.open([TABLE]);
          const call = await prepare(book);
          const injection = book.failAt(step, contract.host.faults[0] ?? "refused", false);
          const failed = await call().then(
            () => false,
            () => true,
          );
          injection.heal();
          if (failed) await call();
        }
      });
    });
  });
}
