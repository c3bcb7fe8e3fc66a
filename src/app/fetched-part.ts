import { HostError } from "../core/host-error";

/**
 * Code that few need, where it is asked for: `fetchedPart(import(…))`.
 *
 * @throws HostError `not-loaded` where it cannot be fetched
 */
export async function fetchedPart<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    throw new HostError("not-loaded", { cause });
  }
}
