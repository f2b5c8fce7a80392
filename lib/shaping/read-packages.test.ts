import { expect, it } from 'vitest';
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
