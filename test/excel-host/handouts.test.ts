import { describeRoundTrip } from "../returns/describe-round-trip";
import { ExcelHarness } from "./excel-harness";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

describeRoundTrip("Excel, over the real client library", harness, 5);
