import { reportTexts as t } from "../messages/zh-CN/reports";
import type { ReportBlock } from "./document";
import type { ReportOptions } from "./options";

/** Who made a report and who looked it over, if the office wants that line; what it has not set is left to be written by hand. */
export function signature(
  options: Pick<ReportOptions, "signature" | "signatureUnit" | "signatureMaker" | "signatureReviewer" | "signatureDate">,
): readonly ReportBlock[] {
  if (!options.signature) return [];
  const { unit, maker, reviewer, date, blankDate } = t.signature;
  const parts = [
    t.layout.fact(unit, options.signatureUnit),
    t.layout.fact(maker, options.signatureMaker),
    t.layout.fact(reviewer, options.signatureReviewer),
    t.layout.fact(date, options.signatureDate === "" ? blankDate : options.signatureDate),
  ];
  return [{ kind: "signature", parts }];
}
