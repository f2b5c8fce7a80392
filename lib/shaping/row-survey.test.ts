import { describe, expect, it } from 'vitest';
import { compileRules } from '@/lib/shaping/compile-rules';
import { profileRulesSchema, type ProfileInput } from '@/lib/shaping/profile-schema';
import { RowSurvey } from '@/lib/shaping/row-survey';

const header = ['Order', 'Status', 'Name', 'Street', 'City', 'Article'];

/** What the survey says of each row: the order's first row, or why it is left out. */
function survey(rules: Partial<ProfileInput>, lines: readonly string[]) {
  const compiled = compileRules(
    profileRulesSchema.parse({
      fields: {
        delivery_contact_name: { column: 'Name' },
        delivery_full_address: { column: 'Street' },
        delivery_city: { column: 'City' },
        external_reference_id: { column: 'Order' },
      },
      order_columns: ['Order'],
      packages: { sets: [{ name: 'Article' }] },
      ...rules,
    }),
    header,
  );
  const rows = new RowSurvey(compiled, header);
  return lines.map((line, index) => {
    const { skip, orderRow } = rows.take({ rowNumber: index + 2, cells: line.split(',') });
    return skip ?? orderRow;
  });
}

describe('an order that is left out for a value of its first row', () => {
  const skip = { values: [{ column: 'Status', values: ['cancelled'] }] };

  it('takes with it its later rows that say nothing of it, wherever they are', () => {
    const lines = [
      'A,cancelled,Ada,Ring 1,Essen,Chair',
      'A,,,,,Table',
      'B,open,Bo,Ring 2,Essen,Lamp',
      'A,,,,,Lamp',
    ];
    expect(survey({ skip }, lines)).toEqual(['value', 'value', 4, 'value']);
  });

  it('leaves later rows that say something else', () => {
    const lines = ['A,cancelled,Ada,Ring 1,Essen,Chair', 'A,open,Ada,Ring 1,Essen,Table', 'A,,,,,Lamp'];
    expect(survey({ skip }, lines).slice(0, 2)).toEqual(['value', 3]);
  });

  it('keeps an order of which a later row is left out', () => {
    const lines = ['A,open,Ada,Ring 1,Essen,Chair', 'A,cancelled,,,,Table', 'A,,,,,Lamp'];
    expect(survey({ skip }, lines)).toEqual([2, 'value', 2]);
  });
});

describe('all rows except those with some values', () => {
  const open = { values: [{ column: 'Status', values: ['open'], except: true as const }] };

  it('are left out, with the later rows of their orders; later rows that say nothing stay with theirs', () => {
    const lines = [
      'A,Open,Ada,Ring 1,Essen,Chair',
      'A,,,,,Table',
      'B,draft,Bo,Ring 2,Essen,Lamp',
      'B,,,,,Shade',
      'C,,Cy,Ring 3,Essen,Bed',
    ];
    expect(survey({ skip: open }, lines)).toEqual([2, 2, 'value', 'value', 'value']);
  });

  it('are those that say anything, where only an empty cell is excepted', () => {
    const skip = { values: [{ column: 'Status', values: [''], except: true as const }] };
    const lines = ['A,,Ada,Ring 1,Essen,Chair', 'B,2026-11-28,Bo,Ring 2,Essen,Lamp', 'B,,,,,Shade'];
    expect(survey({ skip }, lines)).toEqual([2, 'value', 'value']);
  });
});

describe('rows without a number', () => {
  const lines = [
    'A,,Ada,Ring 1,Essen,Chair',
    ',,,,,Table',
    'B,,Bo,Ring 2,Essen,Lamp',
    ',,,,,Shade',
    ',,,,,Bulb',
  ];

  it('are orders by themselves', () => {
    expect(survey({}, lines)).toEqual([2, null, 4, null, null]);
  });

  it('belong to the order above, if the rules say so, and are no footers', () => {
    expect(survey({ order_continues: true, skip: { totals: true } }, [...lines, 'Total,,,,,5'])).toEqual([
      ...[2, 2, 4, 4, 4],
      'totals',
    ]);
  });

  it('are left out with the order above', () => {
    const skip = { values: [{ column: 'Status', values: ['cancelled'] }] };
    const cancelled = [
      'A,cancelled,Ada,Ring 1,Essen,Chair',
      ',,,,,Table',
      'B,,Bo,Ring 2,Essen,Lamp',
      ',,,,,Shade',
    ];
    expect(survey({ order_continues: true, skip }, cancelled)).toEqual(['value', 'value', 4, 4]);
  });
});

describe('the order of day and month', () => {
  function orderBy(date_order: ProfileInput['date_order'], ...dates: string[]) {
    const rules = profileRulesSchema.parse({ fields: { delivery_date: { column: 'Order' } }, date_order });
    const rows = new RowSurvey(compileRules(rules, header), header);
    for (const [index, date] of dates.entries()) rows.take({ rowNumber: index + 2, cells: [date] });
    return rows.dateOrders().delivery_date?.order;
  }

  it('is what the cells of the column prove, whatever the rules say', () => {
    expect(orderBy('month_first', '18/03/2026', '04/03/2026')).toBe('day_first');
    expect(orderBy(undefined, '03/18/2026', '04/03/2026')).toBe('month_first');
  });

  it('is what the rules say where the cells leave it open or contradict each other', () => {
    expect(orderBy('month_first', '04/03/2026')).toBe('month_first');
    expect(orderBy('day_first', '18/03/2026', '03/18/2026')).toBe('day_first');
    expect(orderBy(undefined, '18/03/2026', '03/18/2026')).toBeNull();
  });
});
