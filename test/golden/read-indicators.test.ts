/**
 * What is read of small texts and tables as quantities against their targets: all that an indicator holds, and which figures
 * are in none. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { askedCases, ownCases, stageCases } from "../fixtures/indicator-cases";
import { toldText } from "../fixtures/told-indicators";
import { FULLER } from "../indicators/fuller-labels";
import { KEPT, SEEN, THIRD } from "../indicators/unseen-labels";
import { expectGolden } from "./expect-golden";

const oneLine = (text: string): string => text.replaceAll("\n", "⏎");
const block = (head: string, told: readonly string[]): string => [oneLine(head), ...told.map((line) => `  ${oneLine(line)}`)].join("\n");

test("what is asked, and what is reported of it", () => {
  const told = askedCases.map(({ about, cases }) =>
    [`## ${about}`, ...cases.map(([asked, text]) => block(`${asked} | ${text}`, toldText(asked, text)))].join("\n"),
  );
  const stages = stageCases.map(([asked, text]) => block(`${asked} | ${text}`, toldText(asked, text, { ofStage: true })));
  expectGolden("indicators-asked", `${[...told, ["## of a stage", ...stages].join("\n")].join("\n\n")}\n`);
});

test("what texts say by themselves of targets", () => {
  expectGolden("indicators-by-themselves", `${ownCases.map((text) => block(text, toldText(null, text, { thing: "镇区供水" }))).join("\n")}\n`);
});

test("texts that are labelled by hand elsewhere", () => {
  const told = [...SEEN, ...KEPT, ...THIRD, ...FULLER].map(({ task, text }) => block(`${task ?? "-"} | ${text}`, toldText(task ?? null, text)));
  expectGolden("indicators-labelled", `${told.join("\n")}\n`);
});
