import type {Problem} from '../contract/problem.js';
import {limits} from '../contract/reading.js';
import {restOf} from './refresh.js';
import {heardDate} from './server-clock.js';

/** What came of one request: the text, whatever it is; or why there is none, and for how long to ask no more. */
export type Answer = {readonly text: string} | {readonly problem: Problem; readonly rest: number};

/** From the call to the last byte, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Asks once for a text, and judges the answer by its content alone: old servers call JSON anything. `done` is called
 * once, and never after the returned function has given the request up.
 */
export function request(url: string, done: (answer: Answer) => void): () => void {
  const abort = new AbortController();
  let open = true;
  const end = (answer?: Answer): void => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    abort.abort();
    if (answer) done(answer);
  };
  const timer = setTimeout(() => end(wrong('timed_out')), PATIENCE);
  receive(url, abort.signal).then(end, () => end(wrong(url.startsWith('file:') ? 'local_file' : 'unreachable')));
  return end;
}

async function receive(url: string, signal: AbortSignal): Promise<Answer> {
  // The browser asks the server whether its copy still holds (ETag), and sends cookies to its own site only.
  const response = await fetch(url, {cache: 'no-cache', credentials: 'same-origin', signal});
  if (response.url !== '' && new URL(response.url).origin !== new URL(url).origin) return wrong('wrong_origin');
  heardDate(response.headers.get('date'));
  if (!response.ok) return wrong('not_found', {status: response.status}, restOf(response.headers));
  return response.body ? textOf(response.body.getReader()) : {text: ''};
}

/** Bytes that are no UTF-8 become U+FFFD, which `read` refuses with its line and column. */
async function textOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Answer> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    // Chromium 86 takes no `undefined` for "no more bytes".
    text += decoder.decode(value ?? new Uint8Array(), {stream: !done});
    if (text.length > limits.length) return wrong('too_large', {limit: limits.length});
    if (done) return {text};
  }
}

const wrong = (code: string, values?: Problem['values'], rest = 0): Answer => ({problem: {code, path: '', ...(values && {values})}, rest});
