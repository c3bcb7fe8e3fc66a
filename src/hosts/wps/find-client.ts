import type { EtAddin } from "./et-addin";
import type { EtApiEvent, EtApplication } from "./et";
import { isObject } from "./asking";

/** The client that a page runs in. */
export interface Client {
  readonly application: EtApplication;
  readonly events: EtApiEvent | null;
  readonly addin: EtAddin;
}

/** A property of something that the client hands over; null where it has none or refuses to say. */
function property(owner: unknown, name: string): unknown {
  if (!isObject(owner)) return null;
  try {
    const value: unknown = Reflect.get(owner, name);
    return value ?? null;
  } catch {
    // a member that throws when it is asked is one that we cannot use
    return null;
  }
}

/** By its members: `Name` may claim to be another program. */
const isApplication = (value: unknown): value is EtApplication => isObject(property(value, "Workbooks")) && typeof property(value, "Version") === "string";
/** By what makes a pane: its storage may throw as long as the program begins. */
const isAddin = (value: unknown): value is EtAddin => typeof property(value, "CreateTaskPane") === "function";
const isEvents = (value: unknown): value is EtApiEvent => typeof property(value, "AddApiEventListener") === "function";

/** The object model below an entry: newer clients are it, older ones hand it over (`wps.EtApplication()`). */
function applicationOf(entry: unknown): EtApplication | null {
  if (isApplication(entry)) return entry;
  const handed = property(entry, "EtApplication");
  if (isApplication(handed)) return handed;
  if (typeof handed !== "function") return null;
  try {
    const made: unknown = Reflect.apply(handed, entry, []);
    return isApplication(made) ? made : null;
  } catch {
    // not this entry, then
    return null;
  }
}

/** The client, looked for under the names that it has had: `Application`, then `wps`. Null on a page outside of WPS. */
export function findClient(page: object): Client | null {
  const entries = [property(page, "Application"), property(page, "wps")];
  const application = entries.map(applicationOf).find((found) => found !== null) ?? null;
  const addin = entries.find(isAddin);
  if (application === null || addin === undefined) return null;
  const events = [application, ...entries].map((entry) => property(entry, "ApiEvent")).find(isEvents) ?? null;
  return { application, events, addin };
}
