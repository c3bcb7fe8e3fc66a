import { PATIENCE } from "./chromium";

const BETWEEN = 50;

/**
 * Expects again and again until it holds: what a page shows a moment after something was done to it. Fails as the expectation
 * itself does, once the time is over.
 *
 * @param expectation reads the page anew each time and expects of what it read
 */
export async function soon<T>(expectation: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, BETWEEN));
    }
  }
}
