import { describeContract } from "./describe-contract";
import { remoteHarness } from "./remote-harness";

describeContract("a file behind a worker", remoteHarness, {
  cannot: { events: "nobody but the port changes an opened file, so there is nothing to tell" },
  faults: ["refused", "answer-lost"],
});
