import { describe, expect, it } from 'vitest';
import { referenceData } from '@/lib/fields/reference-data';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { type ProfileInput, profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

const columns = [...sampleHeader, 'Kilos'];

interface Line {
  cells?: Parameters<typeof sampleCells>[1];
  kilos?: string;
  /** Cells behind the last column. */
  surplus?: string[];
  hidden?: boolean;
  /** The column of a formula without a result. */
  uncalculated?: (typeof columns)[number];
}

/** A row that says nothing but the order's number. */
const blank = Object.fromEntries(sampleHeader.map((name) => [name, name === 'Reference' ? 'A-1' : '']));

/** Checks one order of these rows, counted from 2. */
function check(lines: readonly Line[], coordinates?: ProfileInput['coordinates']) {
  const rules = profileRulesSchema.parse({
    ...rulesOfMappings(sampleMappings),
    order_columns: ['Reference'],
    packages: { sets: [{ weight: 'Kilos' }] },
    coordinates,
  });
  const checker = new OrderChecker(compileRules(rules, columns), {
    reference: referenceData(),
    columnCount: columns.length,
  });
  const verdict = checker.check(
    lines.map(({ cells, kilos = '1', surplus = [], hidden, uncalculated }, index) => ({
      rowNumber: index + 2,
      cells: [...sampleCells(0, { Reference: 'A-1', ...cells }), kilos, ...surplus],
      repeatOf: null,
      hidden,
      uncalculated: uncalculated === undefined ? undefined : [columns.indexOf(uncalculated)],
    })),
  );
  const problems = [...(verdict.problems ?? [])].flatMap(([row, all]) =>
    all.map(({ field, code }) => `${row} ${field} ${code}`),
  );
  return { order: verdict.order, problems };
}

const failed = '2 external_reference_id order_failed';

describe('an order of several rows', () => {
  it('needs the room of all its packages', () => {
    const { order } = check([{ kilos: '4' }, { kilos: '14' }, { kilos: '3' }]);
    expect(order?.draft.packages.map(({ weight_kg }) => weight_kg)).toEqual([4, 14, 3]);
    expect(order?.draft.unit_size).toBe('large');
    expect(check([{ kilos: '4' }]).order?.draft.unit_size).toBe('small');
  });

  it('warns of hidden rows wherever they are', () => {
    const { order } = check([{}, { hidden: true }, {}]);
    expect(order?.warnings).toEqual([{ field: null, code: 'hidden_row' }]);
  });

  it('fails for cells behind the last column of a later row', () => {
    expect(check([{}, { cells: blank, surplus: ['', 'x'] }]).problems).toEqual([
      '3 package_items shifted_row',
      failed,
    ]);
    expect(check([{}, { cells: blank, surplus: ['', ''] }]).problems).toEqual([]);
  });

  it('fails for a formula without a result in a later row', () => {
    expect(check([{}, { cells: blank, uncalculated: 'Recipient Name' }]).problems).toEqual([
      '3 delivery_contact_name required_field_missing',
      failed,
    ]);
    expect(check([{}, { cells: blank, kilos: '', uncalculated: 'Kilos' }]).problems).toEqual([
      '3 package_items formula_not_calculated',
      failed,
    ]);
  });
});

describe('coordinates of a later row', () => {
  it.each(['48.2', '48.20', '48.200000', '48,2', '48.2 N'])(
    'are the same however written: %s',
    (latitude) => {
      const later = { cells: { 'Drop Lat': latitude, 'Drop Lng': '16.360', 'Pickup Lat': '52.530' } };
      expect(check([{}, later]).problems).toEqual([]);
    },
  );

  it('contradict the first row where they differ', () => {
    expect(check([{}, { cells: { 'Drop Lat': '48.21', 'Pickup Lng': '13.380001' } }]).problems).toEqual([
      '3 pickup_longitude contradicts_first_row',
      '3 delivery_latitude contradicts_first_row',
      failed,
    ]);
  });
});

describe('swapped coordinates that are swapped back', () => {
  const drop = { 'Drop Lat': '16.36', 'Drop Lng': '48.2' };
  const pickup = { 'Pickup Lat': '13.38', 'Pickup Lng': '52.53' };
  const straight = {
    pickup_latitude: '52.53',
    pickup_longitude: '13.38',
    delivery_latitude: '48.2',
    delivery_longitude: '16.36',
  };
  const swap = (...lines: Line[]) => check(lines, { swap_back: true });

  it.each([
    ['of the delivery', drop, { pickup: 'file', delivery: 'swapped' }],
    ['of the pickup', pickup, { pickup: 'swapped', delivery: 'file' }],
    ['of both', { ...drop, ...pickup }, { pickup: 'swapped', delivery: 'swapped' }],
  ])('are those %s alone', (_, cells, sources) => {
    const { order } = swap({ cells });
    expect(order?.draft).toMatchObject(straight);
    expect(order?.origins).toMatchObject({
      pickup: { source: sources.pickup },
      delivery: { source: sources.delivery },
    });
    expect(order?.warnings).toEqual([]);
  });

  it('are no contradiction in later rows that repeat them, leave them blank or have them right', () => {
    const swapped = { cells: { ...drop, ...pickup } };
    const { order, problems } = swap(swapped, swapped, { cells: blank }, {}, { cells: drop });
    expect(problems).toEqual([]);
    expect(order?.draft).toMatchObject(straight);
    expect(order?.draft.packages).toHaveLength(5);
  });

  it('are one where later rows say another point', () => {
    const other = { 'Drop Lat': '16.4', 'Drop Lng': '48.2' };
    expect(swap({ cells: drop }, { cells: other }).problems).toEqual([
      '3 delivery_longitude contradicts_first_row',
      failed,
    ]);
  });
});
