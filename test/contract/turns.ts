/** Lets so many turns of the event loop pass, each with whatever is due in it: a time would pass in one turn where the machine stalls. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((done) => setTimeout(done, 1));
}
