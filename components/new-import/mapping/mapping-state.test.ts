import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginMapping,
  fitsTemplate,
  missingFields,
  reduceMapping,
  toMappings,
  type MappingAction,
  type MappingState,
} from '@/components/new-import/mapping/mapping-state';
import { type LogicalField, logicalFields, requiredFields } from '@/lib/fields/order-fields';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const names = ['Addr', 'City', 'Notes', '__proto__'];
const begun: MappingState = {
  columns: beginMapping(
    names,
    [
      { field: 'pickup_full_address', reason: 'name' },
      { field: 'pickup_city', reason: 'spelling' },
      { field: null, reason: null },
      { field: null, reason: null },
    ],
    null,
  ),
  moved: null,
  touched: false,
};

describe('choosing a field', () => {
  test('takes it from the column that had it, and reports the move', () => {
    const next = reduceMapping(begun, { type: 'choose', index: 2, field: 'pickup_city' });
    expect(next.columns.map(({ field }) => field)).toEqual([
      'pickup_full_address',
      null,
      'pickup_city',
      null,
    ]);
    expect(next.moved).toEqual({ field: 'pickup_city', from: 1, to: 2 });
    expect(next.touched).toBe(true);
  });

  test('that the column already has changes nothing', () => {
    expect(reduceMapping(begun, { type: 'choose', index: 1, field: 'pickup_city' })).toBe(begun);
  });

  test('never lets two columns fill one field, whatever is chosen', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('choose' as const),
        index: fc.nat(names.length - 1),
        field: fc.option(fc.constantFrom(...logicalFields)),
      }),
      fc.constant({ type: 'clear-all' as const }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions: MappingAction[]) => {
        const { columns } = actions.reduce(reduceMapping, begun);
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
        expect(new Set(Object.values(toMappings(columns))).size).toBe(fields.length);
        expect(missingFields(columns)).toEqual(requiredFields.filter((field) => !fields.includes(field)));
      }),
    );
  });
});

describe('a header that is read again', () => {
  const again = beginMapping(
    ['Straße', 'Stadt', 'Hinweise', 'Rest'],
    [
      { field: 'pickup_full_address', reason: 'name' },
      { field: 'pickup_city', reason: 'name' },
      { field: null, reason: null },
      { field: null, reason: null },
    ],
    null,
  );

  test('keeps choices made meanwhile, and does not suggest their fields again', () => {
    const chosen = reduceMapping(begun, { type: 'choose', index: 2, field: 'pickup_city' });
    const next = reduceMapping(chosen, { type: 'begin', columns: again, anew: false });
    expect(next.columns.map(({ name, field }) => [name, field])).toEqual([
      ['Straße', 'pickup_full_address'],
      ['Stadt', null],
      ['Hinweise', 'pickup_city'],
      ['Rest', null],
    ]);
    expect(next.touched).toBe(true);
  });

  test('keeps all columns cleared', () => {
    const cleared = reduceMapping(begun, { type: 'clear-all' });
    const next = reduceMapping(cleared, { type: 'begin', columns: again, anew: false });
    expect(next.columns.map(({ field }) => field)).toEqual([null, null, null, null]);
  });

  test('in a changed file, choices follow the column name, because columns may have moved', () => {
    const chosen = reduceMapping(begun, { type: 'choose', index: 2, field: 'cod_amount' });
    const name = chosen.columns[2]?.name ?? '';
    const moved = beginMapping([name, 'New', 'Other', 'Last'], [], null);
    const next = reduceMapping(chosen, { type: 'begin', columns: moved, anew: true });
    expect(next.columns.map(({ field }) => field)).toEqual(['cod_amount', null, null, null]);
  });

  test('keeps a choice by its column name if the file now has other columns', () => {
    const chosen = reduceMapping(begun, { type: 'choose', index: 2, field: 'cod_amount' });
    const next = reduceMapping(chosen, {
      type: 'begin',
      columns: beginMapping(['Notes', 'New'], [], null),
      anew: false,
    });
    expect(next.columns.map(({ field }) => field)).toEqual(['cod_amount', null]);
  });
});

describe('the mapping that a file begins with', () => {
  test('is the earlier choice for the same headers', () => {
    const columns = beginMapping(
      names,
      [{ field: 'pickup_full_address', reason: 'name' }],
      new Map([
        ['City', 'delivery_city'],
        ['Notes', 'a field of an older version'],
      ]),
    );
    expect(columns.map(({ field, origin }) => [field, origin])).toEqual([
      [null, 'remembered'],
      ['delivery_city', 'remembered'],
      [null, 'remembered'],
      [null, 'remembered'],
    ]);
  });

  test('drops a field that is remembered for two columns', () => {
    const columns = beginMapping(
      ['A', 'B'],
      [],
      new Map([
        ['A', 'cod_amount'],
        ['B', 'cod_amount'],
      ]),
    );
    expect(columns.map(({ field }) => field)).toEqual(['cod_amount', null]);
  });
});

test.each([
  [['City', 'Remark'], { City: 'delivery_city', Street: 'delivery_full_address' }, true],
  [['Town'], { City: 'delivery_city' }, false],
  [['toString'], { City: 'delivery_city' }, false],
  [['City'], null, false],
])(
  'an earlier import applies to a file that shares one of its columns: %j, %j',
  (columns, template, fits) => {
    expect(fitsTemplate(columns, template && rulesOfMappings(template as Record<string, LogicalField>))).toBe(
      fits,
    );
  },
);

test('a column called __proto__ is treated like any other', () => {
  const { columns } = reduceMapping(begun, { type: 'choose', index: 3, field: 'cod_amount' });
  expect(JSON.parse(JSON.stringify(toMappings(columns)))).toHaveProperty(['__proto__'], 'cod_amount');
  expect(Object.keys(toMappings(columns))).toContain('__proto__');
});

test('a field can be filled from the column of a name, or from none', () => {
  const filled = reduceMapping(begun, { type: 'fill', field: 'cod_amount', name: 'Notes' });
  expect(toMappings(filled.columns)).toMatchObject({ Notes: 'cod_amount' });
  const moved = reduceMapping(filled, { type: 'fill', field: 'cod_amount', name: 'City' });
  expect(toMappings(moved.columns)).toMatchObject({ City: 'cod_amount' });
  expect(toMappings(moved.columns)).not.toHaveProperty('Notes');
  const emptied = reduceMapping(moved, { type: 'fill', field: 'cod_amount', name: null });
  expect(Object.values(toMappings(emptied.columns))).not.toContain('cod_amount');
});
