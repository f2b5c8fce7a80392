import { describe, expect, it } from 'vitest';
import { profileRulesSchema, type ProfileInput } from '@/lib/shaping/profile-schema';
import { readPackages } from '@/lib/shaping/read-packages';

const columns = ['Pallets', 'Pallet kg', 'Cartons', 'Article', 'Kilos'];

function read(packages: NonNullable<ProfileInput['packages']>, ...cells: string[]) {
  const rules = profileRulesSchema.parse({ fields: {}, packages }).packages!;
  const found = readPackages(rules, (name) => columns.indexOf(name))(cells);
  return found.packages?.map(({ name, quantity }) => `${quantity} ${name}`) ?? found.problem;
}

const pallets = { quantity: 'Pallets', weight: 'Pallet kg' };

it('calls the packages of several sets by their columns where nothing else names them', () => {
  expect(read({ sets: [pallets, { quantity: 'Cartons' }] }, '2', '480', '7')).toEqual([
    '2 Pallets',
    '7 Cartons',
  ]);
  expect(read({ sets: [pallets, { weight: 'Kilos' }] }, '', '', '', '', '3')).toEqual(['1 Kilos']);
});

it('prefers the name in a column, and then the one that the rules say', () => {
  const named = { ...pallets, name: 'Article' };
  expect(read({ sets: [named, { quantity: 'Cartons' }] }, '2', '', '7', 'Tea')).toEqual([
    '2 Tea',
    '7 Cartons',
  ]);
  expect(read({ sets: [pallets, { quantity: 'Cartons' }], default_name: 'Unit' }, '2', '', '7')).toEqual([
    '2 Unit',
    '7 Unit',
  ]);
});

it('calls the packages of a single set packages', () => {
  expect(read({ sets: [pallets] }, '2')).toEqual(['2 Package']);
});

describe('units', () => {
  const units = ['Kilos', 'Unit', 'Long', 'Length unit', 'Size'];
  const set = {
    weight: 'Kilos',
    weight_unit: 'Unit',
    length: 'Long',
    length_unit: 'Length unit',
    size: 'Size',
  };

  function measuresOf(packages: Omit<NonNullable<ProfileInput['packages']>, 'sets'>, ...cells: string[]) {
    const rules = profileRulesSchema.parse({ fields: {}, packages: { sets: [set], ...packages } }).packages!;
    const found = readPackages(rules, (name) => units.indexOf(name))(cells);
    return found.packages?.map((item) => [item.weight_kg, item.length_cm, item.width_cm]) ?? found.problem;
  }

  it('are kilograms and centimetres where nothing names others', () => {
    expect(measuresOf({}, '500', '', '40')).toEqual([[500, 40, null]]);
  });

  it('are those of the rules where the row names none', () => {
    const metric = { weight_unit: 'g', length_unit: 'mm' } as const;
    expect(measuresOf(metric, '500', '', '400')).toEqual([[0.5, 40, null]]);
    expect(measuresOf(metric, '500', '', '', '', '400x300x200')).toEqual([[0.5, 40, 30]]);
    const imperial = { weight_unit: 'lb', length_unit: 'in' } as const;
    expect(measuresOf(imperial, '2', '', '10')).toEqual([[0.907185, 25.4, null]]);
  });

  it('are those of the row rather than those of the rules', () => {
    const rules = { weight_unit: 'kg', length_unit: 'mm' } as const;
    expect(measuresOf(rules, '500', 'g', '10', 'Zoll')).toEqual([[0.5, 25.4, null]]);
    expect(measuresOf({ weight_unit: 'lb' }, '500', 'kg', '', 'm', '1x2x3')).toEqual([[500, 100, 200]]);
  });

  it('are those in the cell of the measure before all others', () => {
    expect(measuresOf({ length_unit: 'mm' }, '2 kg', 'g', '40 cm', 'in')).toEqual([[2, 40, null]]);
  });

  it('must be known', () => {
    expect(measuresOf({}, '5', 'stone', '')).toMatchObject({
      params: { key: 'weight_unit', value: 'stone' },
    });
    expect(measuresOf({}, '5', '', '4', 'ell')).toMatchObject({
      params: { key: 'length_unit', value: 'ell' },
    });
  });
});

it('makes no package of a quantity of 0, and says so', () => {
  const rules = profileRulesSchema.parse({ fields: {}, packages: { sets: [pallets] } }).packages!;
  const cells = columns.map((name) => (name === 'Pallets' ? '0' : name === 'Pallet kg' ? '480' : ''));
  expect(readPackages(rules, (name) => columns.indexOf(name))(cells)).toMatchObject({
    packages: [],
    doubtful: [{ from: '0', to: '' }],
  });
});
