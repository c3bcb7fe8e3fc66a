/** Lets the screen draw and take clicks, before work that may hold it. */
export const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
