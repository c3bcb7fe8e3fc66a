/**
 * The one place that imports zod: `import * as z from "core/schema"`. A page under `script-src 'self'` may not evaluate
 * strings, and zod probes `new Function` when the first schema is built; the probe must be switched off before any module
 * builds one. Importing from here is what guarantees the order; lint forbids importing zod from anywhere else. As a
 * namespace, because a bundler then leaves out what no schema uses; zod's own `z` brings all of it.
 */
import { config } from "zod/mini";

config({ jitless: true });

export * from "zod/mini";
