import type { Layout } from "./layout";
import { township } from "./township";

/** A table that fits none of the forms: read as far as its headings go; nothing but the task is required. */
export const general: Layout = { ...township, id: "general", name: "通用表式", required: ["task"], fields: [] };
