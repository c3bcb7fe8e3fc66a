import type { Catalogue } from "./catalogue";
import { hostErrors } from "./en/host-errors";
import { words } from "./en/words";

export const en: Catalogue = { words, hostErrors };
