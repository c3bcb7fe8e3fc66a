import { describeContract } from "./describe-contract";
import { memoryHarness } from "./memory-harness";

describeContract("the memory host", memoryHarness, { cannot: {}, faults: ["refused", "half-done", "answer-lost"] });
