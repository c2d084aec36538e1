/** One request that a test answers when it likes. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly aborted: boolean;
  answer(body: BodyInit | null, init?: ResponseInit & {readonly url?: string}): void;
  fail(): void;
}

/** Puts a `fetch` in the page's place that answers only when a test says so; it gives up when told to, as the real one does. */
export function fakeFetch(): {readonly calls: readonly Call[]; readonly restore: () => void} {
  const real = window.fetch.bind(window);
  const calls: Call[] = [];
  window.fetch = (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      calls.push({
        url: input instanceof Request ? input.url : String(input),
        init,
        get aborted() {
          return init.signal?.aborted === true;
        },
        answer(body, {url, ...rest} = {}) {
          const response = new Response(body, rest);
          if (url !== undefined) Object.defineProperty(response, 'url', {value: url});
          resolve(response);
        },
        fail() {
          reject(new TypeError('Failed to fetch'));
        },
      });
    });
  return {
    calls,
    restore() {
      window.fetch = real;
    },
  };
}
