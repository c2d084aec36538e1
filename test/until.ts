const task = window.setTimeout.bind(window);
const clock = performance.now.bind(performance);

/** Milliseconds of the real clock: less than a test has, so that who waits in vain is told for what. A busy machine is slow at any number of turns. */
const PATIENCE = 20_000;

/** Lets promises, frames and streams run on until something holds; the clock of a test may stand still meanwhile. */
export async function until(holds: () => boolean, what = 'what was expected'): Promise<void> {
  for (const start = clock(); clock() - start < PATIENCE; ) {
    if (holds()) return;
    await new Promise((resolve) => task(resolve));
  }
  throw new Error(`${what} did not come: ${holds.toString()}`);
}

/** Long enough for everything that does not wait for a clock. */
export async function calm(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => task(resolve));
}
