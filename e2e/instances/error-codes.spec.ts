import { existsSync, readFileSync } from 'node:fs';
import { type ErrorCode, errorStatuses } from '@/lib/errors';
import { importErrors, settingsOfImportErrors } from '../answers/import-errors';
import { deliveryErrors, peopleErrors, programErrors } from '../answers/other-errors';
import type { Provocation } from '../answers/provocation';
import { fileErrors, requestErrors, settingsOfRequestErrors } from '../answers/request-errors';
import { makeScratch, type Scratch } from '../answers/scratch';
import { expect, test } from '../fixtures';
import { ownPlace, type OwnInstance, startInstance } from '../own-instance';

/** Every code of lib/errors.ts, provoked over HTTP by what really leads to it, and its answer held against the description. */

test.describe.configure({ timeout: 420_000 }); // some refusals come only after a limit is reached, or a time has passed

/**
 * Another test's file: these need a fault that this instance would not survive, a client that reads no answer, or more calls
 * than can be made here in time; or are told within an answer that has succeeded.
 */
const provokedElsewhere = {
  request_incomplete: 'lib/http/read-json-body.test.ts',
  upload_incomplete: 'lib/inboxes/inboxes.test.ts',
  too_busy: 'scripts/launching/bounded-server.test.ts',
  service_unavailable: 'app/api/health/route.test.ts',
  rate_limited: 'lib/http/limit-requests.test.ts',
  place_code_repeated: 'lib/places/address-book.test.ts',
  storage_full: 'e2e/instances/full-disk.spec.ts',
};

const provocations: Record<Exclude<ErrorCode, keyof typeof provokedElsewhere>, Provocation> = {
  ...requestErrors,
  ...fileErrors,
  ...importErrors,
  ...deliveryErrors,
  ...programErrors,
  ...peopleErrors,
};

let place: Awaited<ReturnType<typeof ownPlace>>;
let instance: OwnInstance;
let scratch: Scratch;

test.beforeAll(async () => {
  place = await ownPlace('error-codes');
  instance = await startInstance(place, {
    ...settingsOfRequestErrors,
    ...settingsOfImportErrors,
    LADING_WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1',
  });
  scratch = await makeScratch(instance);
});

test.afterAll(async () => {
  await instance.stop();
  place.remove();
});

interface ErrorBody {
  error?: { code: string; message: string; request_id: string; docs_url: string };
  errorCode?: string;
  errorMessage?: string;
  requestId?: string;
  docsUrl?: string;
}

test('every code has a row, and every row a code', () => {
  const rows = [...Object.keys(provocations), ...Object.keys(provokedElsewhere)];
  expect(rows.toSorted()).toEqual(Object.keys(errorStatuses).toSorted());
  for (const [code, file] of Object.entries(provokedElsewhere))
    expect(existsSync(file) && readFileSync(file, 'utf8').includes(code), `${file} provokes ${code}`).toBe(
      true,
    );
});

test('every code is answered to what really leads to it, as the description says', async () => {
  const wrong: Record<string, string> = {};
  for (const [code, provoke] of Object.entries(provocations) as [ErrorCode, Provocation][]) {
    try {
      checkError(code, await provoke(scratch));
    } catch (error) {
      wrong[code] = String(error).slice(0, 600);
    }
  }
  expect(wrong).toEqual({});
  expect(scratch.calls.problems()).toEqual([]);
});

/** Whether an answer has all that answers with this code promise. */
function checkError(code: ErrorCode, { status, headers, json, text }: Awaited<ReturnType<Provocation>>) {
  const body = json as ErrorBody;
  const found = body.error ?? {
    ...{ code: body.errorCode, message: body.errorMessage },
    ...{ request_id: body.requestId, docs_url: body.docsUrl },
  };
  expect([found.code, status], text).toEqual([code, errorStatuses[code]]);
  expect(found.message).toBeTruthy();
  expect(found.request_id).toBe(headers.get('x-request-id'));
  // Without a host that can be believed, the address is relative.
  const { baseUrl } = scratch.calls;
  expect(new URL(found.docs_url ?? '', baseUrl).href).toBe(`${baseUrl}/docs/errors#error-${code}`);
  if (status === 429 || status === 503) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
}

test('the documentation explains each of them where the answers say', async () => {
  const page = await (await fetch(`${scratch.calls.baseUrl}/docs/errors`)).text();
  const missing = Object.keys(errorStatuses).filter((code) => !page.includes(`id="error-${code}"`));
  expect(missing).toEqual([]);
});
