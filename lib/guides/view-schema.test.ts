import { expect, test } from 'vitest';
import { sampleOfSchema } from '@/lib/guides/sample-of-schema';
import { viewSchema } from '@/lib/guides/view-schema';

const document = {
  components: {
    schemas: {
      Node: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', format: 'uuid', description: 'Its ID' },
          next: { $ref: '#/components/schemas/Node' },
        },
      },
      Problem: {
        type: 'object',
        properties: { error: { type: 'object', properties: { code: { type: 'string' } } } },
      },
    },
  },
};

test('a schema within itself is named, and not unfolded for ever', () => {
  const { fields } = viewSchema(document, { $ref: '#/components/schemas/Node' });
  expect(
    fields.map(({ name, type, isRequired, description }) => [name, type, isRequired, description]),
  ).toEqual([
    ['id', 'string (uuid)', true, 'Its ID'],
    ['next', 'Node, as above', false, ''],
  ]);
});

test('what allOf narrows is narrowed, field by field', () => {
  const narrowed = {
    properties: { error: { properties: { code: { type: 'string', enum: ['too_busy'] } } } },
  };
  const [error] = viewSchema(document, {
    allOf: [{ $ref: '#/components/schemas/Problem' }, narrowed],
  }).fields;
  expect(error?.type).toBe('object');
  expect(error?.fields.map(({ name, values }) => [name, values])).toEqual([['code', ['too_busy']]]);
});

test('alternatives: null is a word of the type, and forms with fields are told apart', () => {
  const node = { $ref: '#/components/schemas/Node' };
  const maybe = viewSchema(document, { anyOf: [node, { type: 'null' }] });
  expect([maybe.type, maybe.fields.length, maybe.choices.length]).toEqual(['object or null', 2, 0]);
  const either = viewSchema(document, { oneOf: [node, { $ref: '#/components/schemas/Problem' }] });
  expect([either.fields.length, either.choices.length]).toEqual([0, 2]);
});

test('limits are told in words, those of an entry with each', () => {
  const entry = { type: 'string', minLength: 1, maxLength: 120, enum: ['a', 'b'] };
  const { type, rules, values } = viewSchema(document, { type: 'array', minItems: 1, items: entry });
  expect([type, rules, values]).toEqual([
    'array of string',
    ['at least 1 entries', 'each 1 to 120 characters'],
    ['a', 'b'],
  ]);
  const whole = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  expect(viewSchema(document, whole).rules).toEqual([]);
});

test('a sample has what is required', () => {
  const schema = {
    type: 'object',
    required: ['name', 'scopes', 'node', 'kind'],
    properties: {
      name: { type: 'string' },
      scopes: { type: 'array', minItems: 1, items: { type: 'string', enum: ['read', 'write'] } },
      node: { $ref: '#/components/schemas/Node' },
      kind: { anyOf: [{ const: 'one' }, { type: 'null' }] },
      more: { type: 'string' },
    },
  };
  expect(sampleOfSchema(document, schema)).toEqual({
    ...{ name: '…', scopes: ['read'], node: { id: '…' }, kind: 'one' },
  });
});
