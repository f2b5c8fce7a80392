import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './api-types.js';

/** The schemas of the API by their names: `Schemas['Delivery']`. */
export type Schemas = components['schemas'];

export interface LadingOptions {
  /** Where Lading is: https://lading.example. */
  baseUrl: string;
  clientId: string;
  clientSecret: string;
}

/** A token is renewed when it has so many seconds left. */
const spareSeconds = 60;

/** How often a call is sent again when Lading asks to wait. */
const maxRetries = 5;

/**
 * A client whose calls have the types of the API. It gets its access tokens by itself, and sends a call again that was refused
 * because of too many requests or because Lading was busy, after the time that the answer names: nothing was done then.
 */
export function createLadingClient({ baseUrl, clientId, clientSecret }: LadingOptions): Client<paths> {
  let token: { text: string; expiresAt: number } | undefined;
  const getToken = async () => {
    if (token && token.expiresAt > Date.now()) return token.text;
    const answer = await fetch(`${baseUrl}/api/oauth/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!answer.ok) throw new Error(`No access token: ${answer.status} ${await answer.text()}`);
    const { access_token, expires_in } = (await answer.json()) as Schemas['AccessToken'];
    token = { text: access_token, expiresAt: Date.now() + (expires_in - spareSeconds) * 1000 };
    return access_token;
  };
  const authorize: Middleware = {
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await getToken()}`);
      return request;
    },
  };
  const client = createClient<paths>({ baseUrl, fetch: fetchPatiently });
  client.use(authorize);
  return client;
}

async function fetchPatiently(request: Request): Promise<Response> {
  for (let retry = 0; ; retry++) {
    const answer = await fetch(request.clone());
    const seconds = Number(answer.headers.get('Retry-After'));
    const mayRetry = (answer.status === 429 || answer.status === 503) && seconds > 0 && retry < maxRetries;
    if (!mayRetry) return answer;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

export interface ImportRequest {
  fileName: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** What the job needs beyond its file. */
  order: Omit<Schemas['NewImport'], 'file_key' | 'file_kind'>;
}

/**
 * Imports a file and waits for its end.
 * @returns the job as it ended, with its failed rows; @throws Error with the answer of the call that was refused
 */
export async function importFile(
  client: Client<paths>,
  { fileName, content, order }: ImportRequest,
): Promise<Schemas['ImportDetail']> {
  const { data: slot, error: noSlot } = await client.POST('/api/delivery/bulk-order-creations/upload-url', {
    body: { file_name: fileName },
  });
  if (!slot) throw new Error(`No place for the file: ${JSON.stringify(noSlot)}`);
  const upload = await fetch(slot.upload_url, { method: slot.method, headers: slot.headers, body: content });
  if (!upload.ok) throw new Error(`The upload: ${upload.status} ${await upload.text()}`);
  const { data: job, error: noJob } = await client.POST('/api/delivery/bulk-order-creations', {
    body: { ...order, file_key: slot.file_key, file_kind: slot.file_kind },
  });
  if (!job) throw new Error(`No import: ${JSON.stringify(noJob)}`);
  const params = { path: { jobId: job.id } };
  for (;;) {
    const { data: progress, error } = await client.GET(
      '/api/delivery/bulk-order-creations/{jobId}/progress',
      {
        params,
      },
    );
    if (!progress) throw new Error(`No progress: ${JSON.stringify(error)}`);
    if (progress.ended_at !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { data: ended, error } = await client.GET('/api/delivery/bulk-order-creations/{jobId}', { params });
  if (!ended) throw new Error(`No job: ${JSON.stringify(error)}`);
  return ended;
}
