import { describe, expect, it } from 'vitest';
import { compileRules } from '@/lib/shaping/compile-rules';
import { profileRulesSchema, type ProfileInput } from '@/lib/shaping/profile-schema';
import { RowSurvey } from '@/lib/shaping/row-survey';

const header = ['Order', 'Status', 'Name', 'Street', 'City', 'Article'];

/** The survey of a file with these rules. */
function surveyBy(rules: Partial<ProfileInput>) {
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
  return new RowSurvey(compiled, header);
}

/**
 * What the survey says of each row: the order's first row, or why it is left out.
 * @param hidden the numbers of the hidden rows
 */
function survey(rules: Partial<ProfileInput>, lines: readonly string[], hidden: readonly number[] = []) {
  const rows = surveyBy(rules);
  return lines.map((line, index) => {
    const rowNumber = index + 2;
    const row = { rowNumber, cells: line.split(','), hidden: hidden.includes(rowNumber) };
    const { skip, orderRow } = rows.take(row);
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

describe('a row with only the number of an order and an article', () => {
  const skip = { totals: true };
  const first = 'A,,Ada,Ring 1,Essen,Chair';

  it('is no footer where an earlier row has the number', () => {
    const packages = { sets: [{ name: 'Article', quantity: 'Status' }] };
    const fields = {
      delivery_contact_name: { column: 'Name' },
      delivery_full_address: { column: 'Street' },
      delivery_city: { column: 'City' },
    };
    const lines = [first, 'A,,,,,Table', 'Page 1,,,,,2', 'A,,,,,Total Gym'];
    expect(survey({ packages, fields, skip }, lines)).toEqual([2, 2, 'totals', 2]);
  });

  it('is no sum either, also where rows without a number continue the order', () => {
    const lines = [
      first,
      'B,,Bo,Ring 2,Essen,Lamp',
      'A,,,,,Total Gym',
      ',,,,,Bulb',
      'Total,,,,,5',
      ',,,,,Shade',
    ];
    expect(survey({ order_continues: true, skip }, lines)).toEqual([2, 3, 2, 2, 'totals', 2]);
  });

  it('is left out with an order that is left out', () => {
    const values = [{ column: 'Status', values: ['cancelled'] }];
    const lines = ['A,cancelled,Ada,Ring 1,Essen,Chair', 'A,,,,,Total Gym'];
    expect(survey({ skip: { totals: true, values } }, lines)).toEqual(['value', 'value']);
  });

  it('is a sum without a number, though it stands below an order', () => {
    expect(survey({ order_continues: true, skip }, [first, ',,,,Total,5', ',,,,,Lamp'])).toEqual([
      2,
      'totals',
      2,
    ]);
    const values = [{ column: 'Status', values: ['open'], except: true as const }];
    const lines = ['A,open,Ada,Ring 1,Essen,Chair', ',,,,Total,5'];
    expect(survey({ order_continues: true, skip: { totals: true, values } }, lines)).toEqual([2, 'totals']);
  });
});

describe('rows that continue an order whose first row is left out', () => {
  const lines = [
    'A,,Ada,Ring 1,Essen,Chair',
    'B,,Bo,Ring 2,Essen,Lamp',
    ',,,,,Shade',
    ',,,,,Bulb',
    'C,,Cy,Ring 3,Essen,Bed',
    ',,,,,Sheet',
  ];
  const order_continues = true;

  it('are left out with it, and go to no other order', () => {
    const hidden = { order_continues, skip: { hidden_rows: true } };
    expect(survey(hidden, lines, [3])).toEqual([2, 'hidden_row', 'hidden_row', 'hidden_row', 6, 6]);
    const chosen = { order_continues, skip: { rows: [3] } };
    expect(survey(chosen, lines)).toEqual([2, 'chosen_row', 'chosen_row', 'chosen_row', 6, 6]);
  });

  it('stay where it is only a later row that is left out', () => {
    const repeated = [lines[0]!, 'A,,,,,Table', ',,,,,Lamp'];
    expect(survey({ order_continues, skip: { hidden_rows: true } }, repeated, [3])).toEqual([
      2,
      'hidden_row',
      2,
    ]);
    expect(survey({ order_continues, skip: { rows: [3] } }, lines.slice(4), [])).toEqual([2, 'chosen_row']);
  });

  it('stay with the order above a header or a sum that is left out in between', () => {
    const printed = [lines[0]!, header.join(','), ',,,,,Table', 'Subtotal,,,,,2', ',,,,,Lamp'];
    const expected = [2, 'chosen_row', 2, 'chosen_row', 2];
    expect(survey({ order_continues, skip: { rows: [3, 5] } }, printed)).toEqual(expected);
    const values = [{ column: 'Status', values: ['status', ''] }];
    const open = printed.map((line) => line.replace(/^(A?),,/, '$1,open,'));
    expect(survey({ order_continues, skip: { values } }, open)).toEqual([2, 'value', 2, 'value', 2]);
  });
});

it('leaves a hidden row out, though it looks like a sum and sums stay', () => {
  expect(survey({ skip: { hidden_rows: true } }, ['A,,Ada,Ring 1,Essen,Chair', 'Total,,,,,5'], [3])).toEqual([
    2,
    'hidden_row',
  ]);
});

it('keeps an order that is labelled like a sum but has most of what an order has', () => {
  expect(survey({ skip: { totals: true } }, ['A,,Total Energies,Ring 1,Essen,'])).toEqual([2]);
  expect(survey({ skip: { totals: true } }, ['A,,Total Energies,,,'])).toEqual(['totals']);
});

it('tells apart numbers that consist of two columns', () => {
  const lines = ['1,12,Ada,Ring 1,Essen,Chair', '11,2,Bo,Ring 2,Essen,Lamp', '1,12,,,,Table'];
  expect(survey({ order_columns: ['Order', 'Status'] }, lines)).toEqual([2, 3, 2]);
});

describe('the order of day and month', () => {
  function orderOf(dates: readonly string[], date_order?: 'day_first' | 'month_first') {
    const rows = surveyBy({ fields: { delivery_date: { column: 'Status' } }, date_order });
    for (const [index, date] of dates.entries())
      rows.take({ rowNumber: index + 2, cells: [`${index}`, date] });
    return rows.dateOrders().delivery_date;
  }

  it('is what one cell proves, whatever the rules say', () => {
    expect(orderOf(['03/05/2026', '25/05/2026'], 'month_first')).toEqual({
      order: 'day_first',
      day_first: 1,
      month_first: 0,
      either: 1,
    });
    expect(orderOf(['05/25/2026'], 'day_first')?.order).toBe('month_first');
    expect(orderOf(['03/05/2026'])?.order).toBeNull();
    expect(orderOf(['03/05/2026'], 'month_first')?.order).toBe('month_first');
  });

  it('is not decided by a majority', () => {
    expect(orderOf(['25/05/2026', '26/05/2026', '05/27/2026'])).toEqual({
      order: null,
      day_first: 2,
      month_first: 1,
      either: 0,
    });
    expect(orderOf(['25/05/2026', '05/26/2026', '05/27/2026'])?.order).toBeNull();
  });
});
