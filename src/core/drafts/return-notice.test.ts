import { draftInput, made } from "../../../test/fixtures/draft-lines";
import { TOWN } from "../../../test/fixtures/report-input";
import { printed } from "./pieces";

test("the columns of the list take the whole width of the text, a finding has its number, and several requests are numbered", () => {
  const [draft] = made(
    "return-notice",
    draftInput(TOWN.replace("| 人社所 | 【进展滞后】已培训120人次。 | 加快组织。 |", "| 人社所 | 【进展滞后】已培训120人次。 | 200人次。 |"), {
      unit: "人社所",
    }),
  );
  const table = draft?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no list");
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  const asked = table.rows.map((row) => row[5]?.map(printed).join("").split("\n") ?? []);
  for (const requests of asked)
    expect(requests.length === 1 ? !requests[0]?.startsWith("1.") : requests.every((one, index) => one.startsWith(`${String(index + 1)}.`))).toBe(true);
  expect(table.rows.map((row) => row[0]?.map(printed).join(""))).toEqual(asked.map((_, index) => String(index + 1)));
});
