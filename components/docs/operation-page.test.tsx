import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { OperationPage } from '@/components/docs/operation-page';
import { findViolations } from '@/components/testing/find-violations';
import { readReference } from '@/lib/guides/read-reference';

const document = {
  tags: [{ name: 'Things', description: 'All things.' }],
  paths: {
    '/api/things/{thingId}': {
      post: {
        ...{
          operationId: 'changeThing',
          tags: ['Things'],
          summary: 'Change a thing',
          description: 'With `care`.',
        },
        security: [{ client: ['things'] }, { session: [] }],
        parameters: [
          { name: 'thingId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'deep', in: 'query', required: false, schema: { type: 'string', enum: ['yes', 'no'] } },
          { $ref: '#/components/parameters/Key' },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
              examples: { one: { summary: 'One', value: { name: 'one' } }, two: { value: { name: 'two' } } },
            },
          },
        },
        responses: { 200: { description: 'Success' }, 404: { $ref: '#/components/responses/Lost' } },
      },
    },
  },
  components: {
    parameters: {
      Key: { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } },
    },
    responses: { Lost: { description: '`thing_not_found`' } },
  },
};

const show = (caller: { name: string; tenantName: string } | null = null) =>
  render(
    <OperationPage
      operation={readReference(document).tags[0]!.operations[0]!}
      document={document}
      origin="https://lading.test"
      caller={caller}
    />,
  );

afterEach(() => vi.unstubAllGlobals());

test('shows who may call, what it takes and what it answers', async () => {
  show({ name: 'Dana', tenantName: 'Rhein-Ruhr' });
  expect(screen.getByText(/^A program with a token/).textContent).toBe(
    'A program with a token, scope things',
  );
  expect(screen.getByText('Without a token, the call is made as Dana of Rhein-Ruhr.')).toBeTruthy();
  expect(document_text()).toMatch(/Idempotency-Key.*thing_not_found/s);
  expect(await findViolations()).toEqual([]);
});

const document_text = () => window.document.body.textContent ?? '';

test('makes the call that was entered, with the token, and shows its answer', async () => {
  const calls: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    calls.push([address, init]);
    const headers = { 'content-type': 'application/json', 'x-request-id': 'req-1' };
    return new Response('{"name":"two"}', { status: 200, statusText: 'OK', headers });
  });
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(calls).toEqual([]);
  expect(screen.getByRole('alert').textContent).toBe('This is required.');

  await user.type(screen.getByLabelText(/^thingId/), 'a b/c');
  await user.type(screen.getByLabelText(/^deep/), 'yes');
  await user.type(screen.getByLabelText(/^Idempotency-Key/), 'k1');
  await user.type(screen.getByLabelText('Access token or API key'), ' the-token ');
  await user.click(screen.getByRole('button', { name: 'two' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect((await screen.findByRole('region', { name: 'Answer to this call' })).textContent).toMatch(
    /^200 OK \d+ ms · application\/json · req-1\{\n {2}"name": "two"\n\}$/,
  );
  const [address, init] = calls[0]!;
  expect(address).toBe('/api/things/a%20b/c?deep=yes');
  expect(init).toMatchObject({ method: 'POST', body: '{\n  "name": "two"\n}' });
  expect(init.headers).toEqual([
    ['Idempotency-Key', 'k1'],
    ['Content-Type', 'application/json'],
    ['Authorization', 'Bearer the-token'],
  ]);
  expect(document_text()).toContain(
    `curl --request POST 'https://lading.test/api/things/a%20b/c?deep=yes' \\\n  --header "Authorization: Bearer $LADING_TOKEN"`,
  );
  expect(document_text()).not.toContain('the-token');
});

test('a body that is no JSON is not sent', async () => {
  vi.stubGlobal('fetch', () => expect.unreachable());
  const user = userEvent.setup();
  show();
  await user.type(screen.getByLabelText(/^thingId/), '1');
  await user.clear(screen.getByLabelText(/^Body/));
  await user.type(screen.getByLabelText(/^Body/), 'x');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^This is no JSON: /);
});

test('says so when there is no answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const user = userEvent.setup();
  show();
  await user.type(screen.getByLabelText(/^thingId/), '1');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect((await screen.findByRole('alert')).textContent).toBe('There was no answer: Failed to fetch');
});
