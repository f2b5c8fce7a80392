import { vi } from 'vitest';

/** A call as the page sent it. */
interface ApiCall {
  method: string;
  path: string;
  query: Record<string, string>;
  /** Parsed JSON or, for an upload, the file. */
  body: unknown;
}

interface ApiAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** In place of a body in JSON: a stored file. */
  text?: string;
}

/** The API's answers by method and path: `'POST /api/delivery/bulk-order-creations'`. */
export type ApiAnswers = Record<string, ApiAnswer | ((call: ApiCall) => ApiAnswer | Promise<ApiAnswer>)>;

/**
 * Replaces the network: every `fetch` and `XMLHttpRequest` of the page is answered from a table, and a call
 * without an entry fails the test.
 * @param answers may be changed while the test runs
 * @returns the calls so far
 */
export function fakeApi(answers: ApiAnswers): ApiCall[] {
  const calls: ApiCall[] = [];
  const answer = async (method: string, address: string, body: unknown): Promise<ApiAnswer> => {
    const url = new URL(address, window.location.href);
    const call = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), body };
    calls.push(call);
    const found = answers[`${method} ${url.pathname}`];
    // The places of a country are no part of the API, and rows are checked without them as well.
    if (found === undefined && url.pathname.startsWith('/cities/')) return { status: 404 };
    // What a page keeps on the server by itself is tested where the test asks for it.
    const isKept =
      (method === 'PUT' || method === 'DELETE') && url.pathname.startsWith('/api/delivery/import-drafts/');
    if (found === undefined && isKept) return { body: {} };
    if (found === undefined) {
      console.error(`The test has no answer to ${method} ${url.pathname}`);
      return { status: 501 };
    }
    return typeof found === 'function' ? found(call) : found;
  };

  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body, signal }: RequestInit = {}) => {
    const text = body instanceof Blob ? await body.text() : body;
    const given = await answer(method, address, typeof text === 'string' ? JSON.parse(text) : text);
    signal?.throwIfAborted();
    if (given.text !== undefined) return new Response(given.text);
    return Response.json(given.body ?? null, { status: given.status ?? 200, headers: given.headers });
  });

  vi.stubGlobal(
    'XMLHttpRequest',
    class extends EventTarget {
      readonly upload = new EventTarget();
      status = 0;
      responseText = '';
      #method = '';
      #address = '';
      #isAborted = false;

      open(method: string, address: string) {
        this.#method = method;
        this.#address = address;
      }

      setRequestHeader() {}

      getResponseHeader() {
        return null;
      }

      abort() {
        this.#isAborted = true;
        this.dispatchEvent(new Event('abort'));
        this.dispatchEvent(new Event('loadend'));
      }

      send(file: File) {
        void answer(this.#method, this.#address, file).then(({ status = 200, body }) => {
          if (this.#isAborted) return;
          this.status = status;
          this.responseText = body === undefined ? '' : JSON.stringify(body);
          this.dispatchEvent(new Event('load'));
          this.dispatchEvent(new Event('loadend'));
        });
      }
    },
  );
  return calls;
}
