/** The facts of `rule/crashed`: a rule that threw. A defect of ours, told as such. */
export type CrashedFacts = {
  readonly rule: string;
  readonly message: string;
};
