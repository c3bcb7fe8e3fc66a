import type { FileOnDesk } from "../desk-state";
import { EMPTY_DESK } from "../desk-state";
import { Keeper } from "./keeper";
import type { KeptChoices, KeptFile } from "./kept-files";

/** A desk whose files a test sets, a store in memory, and a keeper between them. */
function setting() {
  const kept = new Map<string, KeptFile>();
  const file: FileOnDesk = { key: 1, name: "表.xlsx", unsaved: false, revision: 0, writable: true };
  let files: readonly FileOnDesk[] = [];
  let choices: readonly KeptChoices[] = [];
  let refuses = false;
  const troubles: unknown[] = [];
  const keeper = new Keeper({
    place: {
      put: (one) => (refuses ? Promise.reject(new Error("full")) : Promise.resolve(void kept.set(one.key, one))),
      remove: (key) => Promise.resolve(void kept.delete(key)),
    },
    desk: { get: () => ({ ...EMPTY_DESK, files }), copyOf: (key) => Promise.resolve(new Uint8Array([files.find((one) => one.key === key)?.revision ?? 0])) },
    session: "s",
    now: () => 7,
    choicesOf: () => choices,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return {
    kept,
    keeper,
    troubles,
    lay: (...changes: readonly Partial<FileOnDesk>[]) => (files = changes.map((change) => ({ ...file, ...change }))),
    choose: (...chosen: readonly KeptChoices[]) => (choices = chosen),
    refuse: (on: boolean) => (refuses = on),
  };
}

test("what is not downloaded is kept as it stands, and let go of when it is", async () => {
  const { kept, keeper, lay } = setting();
  lay({});
  await keeper.keepNow();
  expect(kept.size).toBe(0);
  lay({ unsaved: true, revision: 1 });
  await keeper.keepNow();
  expect([...kept.values()]).toEqual([{ key: "s/1", session: "s", name: "表.xlsx", at: 7, bytes: new Uint8Array([1]), choices: [] }]);
  lay({ unsaved: true, revision: 2 });
  await keeper.keepNow();
  expect(kept.get("s/1")?.bytes).toEqual(new Uint8Array([2]));
  lay({ revision: 3 });
  await keeper.keepNow();
  expect(kept.size).toBe(0);
});

test("statuses that were chosen are worth keeping by themselves", async () => {
  const { kept, keeper, lay, choose } = setting();
  const chosen: KeptChoices = { sheet: "表", statuses: [["第3项", "lagging"]] };
  lay({});
  choose(chosen);
  await keeper.keepNow();
  expect(kept.get("s/1")?.choices).toEqual([chosen]);
  choose();
  await keeper.keepNow();
  expect(kept.size).toBe(0);
});

test("a file that was closed is let go of; one that cannot be written is never kept", async () => {
  const { kept, keeper, lay } = setting();
  lay({ unsaved: true }, { key: 2, unsaved: true, writable: false });
  await keeper.keepNow();
  expect([...kept.keys()]).toEqual(["s/1"]);
  lay();
  await keeper.keepNow();
  expect(kept.size).toBe(0);
});

test("a browser that refuses is told of, and tried again with the next change", async () => {
  const { kept, keeper, troubles, lay, refuse } = setting();
  refuse(true);
  lay({ unsaved: true, revision: 1 });
  await keeper.keepNow();
  expect(troubles.at(-1)).toBeInstanceOf(Error);
  refuse(false);
  await keeper.keepNow();
  expect(troubles.at(-1)).toBeNull();
  expect(kept.size).toBe(1);
});
