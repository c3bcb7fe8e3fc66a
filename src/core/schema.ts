/**
 * The one place that imports zod. A page under `script-src 'self'` may not evaluate strings, and zod probes `new Function`
 * when the first schema is built; the probe must be switched off before any module builds one. Importing `z` from here is
 * what guarantees the order; lint forbids importing zod from anywhere else.
 */
import { z } from "zod";

z.config({ jitless: true });

export { z };
