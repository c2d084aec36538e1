import type {Work} from '../model/work.js';

/** Milliseconds of work between two chances for the reader; a press must be felt within a tenth of a second. */
const SLICE = 40;

/** Says when its work is no longer wanted. */
export interface Task {
  cancelled: boolean;
}

/**
 * Does work in slices on the page's own thread, since a worker's address is something our policy lets nobody set; what fits
 * in one is done at once, so that it need not wait for frames. `undefined` when it was cancelled.
 */
export function inSlices<T>(work: Work<T>, task: Task): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let channel: MessageChannel | undefined;
    const stop = (value?: T) => {
      channel?.port1.close();
      resolve(value);
    };
    const slice = () => {
      const until = performance.now() + SLICE;
      try {
        do {
          if (task.cancelled) return stop();
          const {done, value} = work.next();
          if (done === true) return stop(value);
        } while (performance.now() < until);
      } catch (error) {
        channel?.port1.close();
        return reject(error instanceof Error ? error : new Error(String(error)));
      }
      if (!channel) {
        channel = new MessageChannel();
        channel.port1.onmessage = slice;
      }
      channel.port2.postMessage(0);
    };
    slice();
  });
}
