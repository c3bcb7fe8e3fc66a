import { describeContract } from "../contract/describe-contract";
import { wpsHarness } from "./harness";

describeContract("the WPS host, Value2 as rows of cells", wpsHarness({ value2: "rows" }), {
  cannot: {},
  faults: ["refused", "half-done", "answer-lost"],
});

// faults do not depend on the shape of what is read: the one that leaves most behind is enough here
describeContract(
  "the WPS host, Value2 flat for one row or column, with events that cannot be switched off",
  wpsHarness({ value2: "flat", eventsAlways: true }),
  {
    cannot: {},
    faults: ["half-done"],
  },
);
