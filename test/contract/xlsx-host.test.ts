import { describeContract } from "./describe-contract";
import { xlsxHarness } from "./xlsx-harness";

describeContract("the file host", xlsxHarness, {
  cannot: { events: "nobody but the port changes an opened file, so there is nothing to tell" },
  // the next state is put in place in one step, which cannot be half done
  faults: ["refused", "answer-lost"],
});
