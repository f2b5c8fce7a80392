/** One call: its start (performance.now()), its kind, and its outcome. */
export interface Reading {
  kind: string;
  at: number;
  ms: number;
  status: number;
  retryAfter: string | null;
}

/** An API client that records the outcome of each of its calls. */
export class LoadClient {
  readonly readings: Reading[] = [];

  constructor(
    private readonly baseUrl: string,
    readonly token: string,
  ) {}

  /**
   * Calls and reads the response.
   * @throws Error when the connection breaks or the response is 4xx: the load makes no invalid calls. 5xx is only recorded.
   */
  async call<Answer>(kind: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    return this.send(kind, `${this.baseUrl}${path}`, { method, headers, body: JSON.stringify(body) });
  }

  /** Sends a file to a signed URL. */
  async put(url: string, headers: Record<string, string>, body: Buffer | Blob): Promise<void> {
    const content = body instanceof Blob ? body : new Uint8Array(body);
    await this.send('put', url, { method: 'PUT', headers, body: content });
  }

  private async send<Answer>(kind: string, url: string, init: RequestInit): Promise<Answer> {
    const at = performance.now();
    const response = await fetch(url, init);
    const text = await response.text();
    const { status } = response;
    const retryAfter = response.headers.get('retry-after');
    this.readings.push({ kind, at, ms: performance.now() - at, status, retryAfter });
    if (status >= 400 && status < 500) throw new Error(`${init.method} ${url}: ${status} ${text}`);
    return (status < 400 ? JSON.parse(text) : {}) as Answer;
  }
}

/** The number of calls of a kind, and their median and 99th percentile in milliseconds. */
export function summarize(readings: Reading[], kind: string): string {
  const sorted = readings
    .filter((reading) => reading.kind === kind)
    .map(({ ms }) => ms)
    .toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return [sorted.length, at(0.5), at(0.99)].map((value) => String(value).padStart(8)).join('');
}
