import { joinPeers, type Channel } from "./peers";
import { answerRibbon } from "./ribbon";

/** Channels of pages of one origin: what one posts, the others hear. */
function channels(count: number): readonly Channel[] {
  const all: Channel[] = Array.from({ length: count }, (_, own) => ({
    onmessage: null,
    postMessage: (message: unknown) => {
      for (const [index, other] of all.entries())
        if (index !== own) other.onmessage?.call(other as BroadcastChannel, new MessageEvent<unknown>("message", { data: message }));
    },
  }));
  return all;
}

test("panes on the same workbook hear of each other's writes; others, and those on a workbook without an address, do not", () => {
  const heard: string[] = [];
  const documents = ["https://a/表.xlsx", "https://a/表.xlsx", "https://a/别.xlsx", "", ""];
  const peers = channels(5).map((channel, index) => joinPeers(channel, documents[index] ?? "", String(index)));
  peers.forEach((one, index) => void (one.onWrote = (sheet) => heard.push(`${index} ${sheet}`)));
  peers[0]?.wrote("S1");
  peers[3]?.wrote("S1");
  expect(heard).toEqual(["1 S1"]);
});

test("what somebody else says on the channel is nothing", () => {
  const [one, other] = channels(2);
  if (!one || !other) throw new Error("no channels");
  const heard: string[] = [];
  joinPeers(other, "d", "1").onTask = (task) => heard.push(task);
  for (const message of [
    null,
    "check",
    { document: "d", from: "2", task: "delete" },
    { document: "d", task: "check" },
    { document: "d", from: "2", task: "check" },
  ])
    one.postMessage(message);
  expect(heard).toEqual(["check"]);
});

describe("a button of the ribbon", () => {
  const pressed = async (shared: boolean): Promise<{ run: string[]; asked: string[]; shown: number; completed: number }> => {
    const seen = { run: [] as string[], asked: [] as string[], shown: 0, completed: 0 };
    const actions = new Map<string, (event: { completed: () => void }) => void>();
    const office = {
      context: { requirements: { isSetSupported: () => shared } },
      actions: { associate: (id: string, action: (event: { completed: () => void }) => void) => actions.set(id, action) },
      addin: { showAsTaskpane: () => Promise.resolve(void seen.shown++) },
    };
    const [own, other] = channels(2);
    if (!own || !other) throw new Error("no channels");
    joinPeers(other, "d", "other").onTask = (task) => seen.asked.push(task);
    // of all of Office, a ribbon button needs these members
    answerRibbon(office as unknown as typeof Office, joinPeers(own, "d", "own"), (task) => seen.run.push(task));
    actions.get("reports")?.({ completed: () => void seen.completed++ });
    await new Promise((done) => setTimeout(done, 0));
    return seen;
  };

  test("in a shared runtime it begins in this page, which is brought up", async () => {
    expect(await pressed(true)).toEqual({ run: ["reports"], asked: [], shown: 1, completed: 1 });
  });

  test("without one the open pane is told", async () => {
    expect(await pressed(false)).toEqual({ run: [], asked: ["reports"], shown: 0, completed: 1 });
  });
});
