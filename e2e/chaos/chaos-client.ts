import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportDetail, UploadSlot } from '@/lib/imports/import-schemas';
import { sampleMappings } from '@/lib/testing/sample-orders';
import type { DemoCredentials } from '@/prisma/seed-demo';
import type { ChaosFile } from './make-chaos-file';

const jobs = '/api/delivery/bulk-order-creations';

/** A client that behaves well while the server comes and goes: it retries. */
export class ChaosClient {
  private token = '';

  /** @param tellFault reports a response of 500: whatever is broken, a client must get an error that says what to do */
  constructor(
    private readonly baseUrl: string,
    private readonly credentials: DemoCredentials,
    private readonly tellFault: (words: string) => void,
  ) {}

  /** Uploads the file and creates its job. The API promises that every call may be repeated. */
  async startImport(file: ChaosFile): Promise<{ jobId: string; fileKey: string }> {
    const fileKey = await this.upload(file);
    const { customer_id, delivery_service_id } = this.credentials;
    const job = await this.call<{ id: string }>('POST', jobs, {
      ...{ source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet' },
      ...{ customer_id, delivery_service_id, mappings: sampleMappings },
      ...{ file_key: fileKey, file_kind: file.name.split('.')[1] },
    });
    return { jobId: job.id, fileKey };
  }

  async getJob(jobId: string): Promise<ImportDetail> {
    return this.call<ImportDetail>('GET', `${jobs}/${jobId}`);
  }

  async resume(jobId: string): Promise<void> {
    await this.call('POST', `${jobs}/${jobId}/resume`);
  }

  private async upload(file: ChaosFile): Promise<string> {
    return persist('the upload', async () => {
      const slot = await this.call<UploadSlot>('POST', `${jobs}/upload-url`, { file_name: file.name });
      const body = new Uint8Array(file.content);
      const put = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body });
      if (!put.ok) throw new Error(this.heed(`PUT: ${put.status} ${await put.text()}`, put.status));
      return slot.file_key;
    });
  }

  /** @throws Error without a retry when the server answers that the request is invalid */
  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    return persist(`${method} ${path}`, async () => {
      this.token ||= await this.fetchToken();
      const response = await fetch(this.baseUrl + path, {
        method,
        headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      });
      if (response.ok) return (await response.json()) as T;
      if (response.status === 401) this.token = '';
      const words = this.heed(`${response.status} ${await response.text()}`, response.status);
      if (response.status < 500 && ![401, 429].includes(response.status)) throw new RefusedError(words);
      throw new Error(words);
    });
  }

  private async fetchToken(): Promise<string> {
    const { client_id, client_secret } = this.credentials.api_client;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
    const response = await fetch(`${this.baseUrl}/api/oauth/token`, { method: 'POST', body });
    if (!response.ok)
      throw new Error(this.heed(`No token: ${response.status} ${await response.text()}`, response.status));
    return ((await response.json()) as { access_token: string }).access_token;
  }

  private heed(words: string, status: number): string {
    if (status === 500) this.tellFault(words);
    return words;
  }
}

class RefusedError extends Error {}

const patienceMs = 90_000;

async function persist<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof RefusedError) throw new Error(`${what} was refused: ${error.message}`);
      if (Date.now() > deadline)
        throw new Error(`${what} did not succeed in ${patienceMs} ms: ${String(error)}`);
      await sleep(100);
    }
  }
}
