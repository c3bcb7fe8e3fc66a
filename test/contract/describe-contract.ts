import { Contract } from "./contract";
import { editTests } from "./edits";
import { faultTests } from "./faults";
import type { ContractHarness, HostDeclaration } from "./harness";
import { memoryTests } from "./memory";
import { ownSheetTests } from "./own-sheets";
import { readingTests } from "./reading";
import { revealingTests } from "./revealing";
import { textFidelityTests } from "./text-fidelity";
import { undoTests } from "./undo";
import { watchingTests } from "./watching";
import { workTests } from "./work";
import { writingTests } from "./writing";

/**
 * The one contract suite (docs/hosts.md): what app/workbook.ts promises, shown on a host. Every host is one call of it.
 * What a host cannot do it declares, and a test says so.
 */
export function describeContract(name: string, harness: ContractHarness, host: HostDeclaration): void {
  describe(`the contract on ${name}`, () => {
    const contract = new Contract(harness, host);
    afterEach(() => contract.closeAll());
    readingTests(contract);
    textFidelityTests(contract);
    editTests(contract);
    writingTests(contract);
    ownSheetTests(contract);
    undoTests(contract);
    workTests(contract);
    faultTests(contract);
    watchingTests(contract);
    memoryTests(contract);
    revealingTests(contract);
  });
}
