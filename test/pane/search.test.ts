import { paneView } from "../../src/taskpane/view/pane-view";
import { paneOn, TOWN } from "../fixtures/joined-pane";

test("a key typed into the search finds its problems without saying any of them anew", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  await pane.actions.check();
  const entries = () => paneView(pane.store.get(), pane.settings.get(), "zh-CN").problems?.rows.flatMap(({ entry }) => (entry ? [entry] : [])) ?? [];
  const said = new Map(entries().map((entry) => [entry.id, entry.said()]));
  pane.store.dispatch({ kind: "searched", text: "图纸" });
  const found = entries();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(said.size);
  for (const entry of found) expect(entry.said()).toBe(said.get(entry.id));
});
