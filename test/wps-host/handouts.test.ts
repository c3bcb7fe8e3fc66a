import { describeRoundTrip } from "../returns/describe-round-trip";
import { wpsHarness } from "./harness";

describeRoundTrip("WPS", wpsHarness({ value2: "rows" }), 10);
