import { describeContract } from "../contract/describe-contract";
import { ExcelHarness } from "./excel-harness";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

describeContract("Excel: the real client library over a small Excel of ours", harness, { cannot: {}, faults: ["refused", "half-done", "answer-lost"] });
