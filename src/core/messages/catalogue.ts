import type { HostErrorMessages } from "./host-errors";
import type { Words } from "./words";

/** Every word that a person reads, by part; one file a part and language. */
export interface Catalogue {
  readonly words: Words;
  readonly hostErrors: HostErrorMessages;
}
