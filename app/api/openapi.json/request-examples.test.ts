import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { requestExamples } from '@/app/api/openapi.json/request-examples';
import { GET } from '@/app/api/openapi.json/route';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { missingFieldsOf } from '@/lib/shaping/find-rule-problems';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { makeRequest } from '@/lib/testing/seed';
import { withoutRefs } from '@/lib/testing/without-refs';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const mediaSchema = z.object({
  schema: z.object({ properties: z.record(z.string(), z.unknown()).optional() }),
  example: z.never().optional(), // only `examples` is read below
  examples: z.record(z.string(), z.object({ summary: z.string().min(1), value: z.unknown() })).optional(),
});

const operationSchema = z.object({
  requestBody: z.object({ content: z.record(z.string(), mediaSchema) }).optional(),
});

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

/** An example with the call that it belongs to and the members which the document names for its body. */
interface Found {
  call: string;
  label: string;
  value: unknown;
  members: string[];
}

async function findExamples(): Promise<Found[]> {
  const answer = await GET(makeRequest('/api/openapi.json'));
  const served = (await answer.json()) as Record<string, unknown>;
  const { paths } = documentSchema.parse(withoutRefs(served));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { requestBody }]) =>
      Object.values(requestBody?.content ?? {}).flatMap(({ schema, examples = {} }) =>
        Object.entries(examples).map(([name, { value }]) => {
          const call = `${method.toUpperCase()} ${path}`;
          const members = Object.keys(schema.properties ?? {});
          return { call, label: `${call}: ${name}`, value, members };
        }),
      ),
    ),
  );
}

/** The schema by which a call parses its body. */
function bodyOf(call: string): z.ZodType {
  const [method, path] = call.split(' ');
  const route = declaredRoutes.find(
    (declared) => declared.path.replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}') === path,
  );
  const handler = route && Object.entries(route.handlers).find(([name]) => name === method)?.[1];
  if (!handler || !('declaration' in handler) || !handler.declaration.body)
    throw new Error(`No body: ${call}`);
  return handler.declaration.body;
}

/** The rules of a profile in a request body, if it has any. */
const bodyWithRules = z.object({ rules: z.unknown().optional(), profile: z.unknown().optional() });

/** The required fields that nothing gives, if the customer has no default pickup. */
function missingFrom(body: unknown): string[] {
  const { rules, profile } = bodyWithRules.parse(body);
  const given = rules ?? profile;
  return given === undefined ? [] : missingFieldsOf(profileRulesSchema.parse(given));
}

test('every example in the document parses by the schema of its call, and has no member that the call does not know', async () => {
  const found = await findExamples();
  const wrong = found.flatMap(({ call, label, value, members }) => {
    const { error } = bodyOf(call).safeParse(value);
    const unknown = Object.keys(value as object).filter((name) => !members.includes(name));
    return error || unknown.length > 0 ? [{ label, problems: error?.issues, unknown }] : [];
  });
  expect(wrong).toEqual([]);
  const calls = [...new Set(found.map(({ call }) => call))];
  expect(calls.toSorted()).toEqual(Object.keys(requestExamples).toSorted());
  expect(calls.length).toBeGreaterThan(0);
});

test('the rules in the examples give every required field', async () => {
  const found = await findExamples();
  expect(
    found.flatMap(({ label, value }) => missingFrom(value).map((field) => `${label}: ${field}`)),
  ).toEqual([]);
});

test('the profile in docs/api.md can be created as it stands', async () => {
  const page = await readFile('docs/api.md', 'utf8');
  const section = page.slice(page.indexOf('\n## Import profiles\n'));
  const [, example = ''] = /\n```json\n(.*?)\n```\n/s.exec(section) ?? [];
  const body: unknown = JSON.parse(example);
  const { error } = createProfileBody.strict().safeParse(body);
  expect(error?.issues ?? []).toEqual([]);
  expect(missingFrom(body)).toEqual([]);
});
