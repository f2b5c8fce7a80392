import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { expect, fetchToken, readCredentials } from '../fixtures';
import type { OwnInstance } from '../own-instance';
import { signInOverApi } from '../sign-in-over-api';
import { type Call, type CheckedAnswer, type CheckedCalls, checkedCalls } from './checked-calls';

type Role = 'program' | 'dispatcher' | 'admin' | 'system admin' | 'stranger' | 'nobody';

type CallAs = Call & { as?: Role };

/** An instance whose every answer is checked, who calls it, and what most calls need. */
export interface Scratch {
  calls: CheckedCalls;
  dataDir: string;
  owner: { customer_id: string; delivery_service_id: string };
  headersOf(role: Role): Record<string, string>;
  /** Calls an operation, as a program with all scopes unless said. */
  send<T = Record<string, unknown>>(operationId: string, call?: CallAs): Promise<CheckedAnswer<T>>;
  /** The same. @returns the answer, whose status is as expected */
  call<T = Record<string, unknown>>(
    operationId: string,
    status: number,
    call?: CallAs,
  ): Promise<CheckedAnswer<T>>;
  /** Uploads a file. @returns its key */
  upload(content: string): Promise<string>;
  /** What creates an import of an uploaded file. */
  importOf(fileKey: string, changes?: Record<string, unknown>): Record<string, unknown>;
  /** Imports a file. @returns the job's ID, at once */
  startImport(content: string, changes?: Record<string, unknown>): Promise<string>;
  /** Waits until a job has ended and its files are there. */
  untilEnded(jobId: string): Promise<void>;
}

/** What creates a profile that reads the sample files. */
export function sampleProfile(name: string, changes: Record<string, unknown> = {}) {
  return { name, columns: sampleHeader, rules: rulesOfMappings(sampleMappings), ...changes };
}

/** What creates a delivery. */
export function sampleDelivery(owner: Scratch['owner'], changes: Record<string, unknown> = {}) {
  return {
    ...{ ...owner, payer_type: 'sender', payment_method: 'wallet' },
    ...{ pickup_full_address: 'Am Borsigturm 100', pickup_city: 'Berlin', pickup_country: 'DE' },
    ...{ pickup_latitude: 52.5823, pickup_longitude: 13.2885 },
    ...{ delivery_full_address: 'Musterweg 5', delivery_city: 'Essen', delivery_country: 'DE' },
    ...{ delivery_latitude: 51.4556, delivery_longitude: 7.0116 },
    ...{ delivery_contact_name: 'Jo Weber', delivery_contact_phone: '+4915112345678' },
    ...changes,
  };
}

/** Rows of which the second fails. */
export function rowsWithABadOne(): string {
  const [first, second, third] = numberedRows(randomUUID().slice(0, 8), 3);
  return csvOf([first!, { ...second, 'Recipient Phone': 'none' }, third!]);
}

/** Signs everybody in. @param instance one with demo data */
export async function makeScratch(instance: OwnInstance): Promise<Scratch> {
  const { baseUrl, dataDir } = instance;
  const credentials = readCredentials(dataDir);
  const { customer_id, delivery_service_id } = credentials;
  const calls = await checkedCalls(baseUrl);
  const roles: Record<Role, Record<string, string>> = {
    nobody: {},
    program: { Authorization: `Bearer ${await fetchToken(baseUrl, credentials.api_client)}` },
    dispatcher: { Cookie: await signInOverApi(baseUrl, credentials.users.dispatcher) },
    admin: { Cookie: await signInOverApi(baseUrl, credentials.users.admin) },
    'system admin': { Cookie: await signInOverApi(baseUrl, credentials.users.system_admin) },
    stranger: { Cookie: await signInOverApi(baseUrl, credentials.other_tenant.users.dispatcher) },
  };

  const send: Scratch['send'] = (operationId, { as = 'program', headers, ...rest } = {}) =>
    calls.send(operationId, { ...rest, headers: { ...roles[as], ...headers } });
  const call: Scratch['call'] = async <T>(operationId: string, status: number, options: CallAs = {}) => {
    const answer = await send<T>(operationId, options);
    expect(answer.status, `${operationId}: ${answer.text.slice(0, 1_000)}`).toBe(status);
    return answer;
  };
  const upload = async (content: string) => {
    const { json: slot } = await call<{ upload_url: string; file_key: string; headers: Headers }>(
      'requestUploadUrl',
      200,
      { json: { file_name: 'orders.csv' } },
    );
    const put = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body: content });
    expect(put.status).toBe(201);
    return slot.file_key;
  };
  const importOf = (fileKey: string, changes: Record<string, unknown> = {}) => ({
    ...{ source_view: 'dispatcher', customer_id, delivery_service_id, payer_type: 'sender' },
    ...{ payment_method: 'wallet', mappings: sampleMappings, file_key: fileKey, file_kind: 'csv' },
    ...changes,
  });
  return {
    ...{ calls, dataDir, send, call, upload, importOf },
    owner: { customer_id, delivery_service_id },
    headersOf: (role) => roles[role],
    startImport: async (content, changes) => {
      const body = importOf(await upload(content), changes);
      return (await call<{ id: string }>('createImport', 202, { json: body })).json.id;
    },
    untilEnded: (jobId) =>
      expect
        .poll(
          async () => {
            const { json } = await call<{ status: string; reports_pending: boolean }>('getImport', 200, {
              as: 'dispatcher', // people are not limited
              path: { jobId },
              query: { failed_order_logs: '0' },
            });
            return /completed|failed|cancelled/.test(json.status) && !json.reports_pending;
          },
          { timeout: 60_000, intervals: [100, 250] },
        )
        .toBe(true),
  };
}
