import type { Field } from "../terms/field";
import type { Evidence } from "./evidence";
import type { JudgedLeaf } from "./evidence/judged-leaf";

/** A way to find evidence in a leaf. */
export interface EvidenceSource {
  /** A noun for what it looks at; the file is evidence/<id>.ts. */
  readonly id: string;
  /** Fields without which it has nothing to say: it is passed over where a leaf lacks one. */
  readonly needs: readonly Field[];
  /** @param told what the sources before it have found */
  readonly look: (judged: JudgedLeaf, told: readonly Evidence[]) => readonly Evidence[];
}

/**
 * Makes a source of evidence. It stands in the registry (evidence-sources.ts), whose order is that in which they look:
 *
 *     export const points = defineEvidence({ id: "points", needs: ["target", "progress"], look: (judged) => … });
 */
export const defineEvidence = (source: EvidenceSource): EvidenceSource => source;
