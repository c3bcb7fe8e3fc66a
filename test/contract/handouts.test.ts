import { describeRoundTrip } from "../returns/describe-round-trip";
import { memoryHarness } from "./memory-harness";
import { xlsxHarness } from "./xlsx-harness";

describeRoundTrip("memory", memoryHarness, 20);
describeRoundTrip("a file", xlsxHarness, 10);
