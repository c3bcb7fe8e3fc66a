import { describeDraftWalk } from "../drafts/describe-draft-walk";
import { ExcelHarness } from "./excel-harness";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

describeDraftWalk("Excel", harness);
