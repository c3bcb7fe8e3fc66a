import type { Catalogue } from "./catalogue";
import { hostErrors } from "./zh-CN/host-errors";
import { words } from "./zh-CN/words";

export const zhCN: Catalogue = { words, hostErrors };
