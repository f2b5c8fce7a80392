import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/headers/fold-name';
import { matchColumns } from '@/lib/headers/match-columns';

const match = (names: string[], wanted: string[]) => Object.fromEntries(matchColumns(names, wanted));

describe('matchColumns', () => {
  it.each([
    ['another case', 'PICKUP address', 'Pickup Address'],
    ['a line break', 'Pickup\nAddress', 'Pickup Address'],
    ['two spaces', 'Pickup  Address', 'Pickup Address'],
    ['a no-break space', 'Pickup\u00a0Address', 'Pickup Address'],
    ['a zero-width space for a space', 'Pickup\u200bAddress', 'Pickup Address'],
    ['a zero-width space inside', 'Pick\u200bup Address', 'Pickup Address'],
    ['no space', 'PickupAddress', 'Pickup Address'],
    ['a byte order mark', '\ufeffPickup Address', 'Pickup Address'],
    ['decomposed accents', 'Stra\u00dfe Nu\u0308rnberg', 'STRASSE N\u00dcRNBERG'],
    ['full-width letters', '\uff30\uff49\uff43\uff4b\uff55\uff50', 'Pickup'],
    ['a Turkish capital', '\u0130l\u00e7e', 'il\u00e7e'],
    [
      'a Greek sigma',
      '\u039f\u0394\u039f\u03a3',
      '\u03bf\u03b4\u03cc\u03c2'.normalize('NFD').replace('\u0301', ''),
    ],
  ])('finds a name with %s, both ways', (_, name, wanted) => {
    expect(match(['Other', name], [wanted])).toEqual({ [wanted]: 1 });
    expect(match([wanted, 'Other'], [name])).toEqual({ [name]: 0 });
  });

  it('keeps accents and punctuation apart', () => {
    expect(match(['R\u00e9f', 'Name*', 'Col-1'], ['Ref', 'Name', 'Col 1'])).toEqual({});
  });

  it('prefers the exact name, and ignores spaces around it', () => {
    expect(match(['name', 'Name', 'NAME'], [' Name '])).toEqual({ ' Name ': 1 });
    expect(match(['name', 'Name'], ['Name', 'name'])).toEqual({ name: 0, Name: 1 });
  });

  it('finds nothing where two columns, or two names, could be meant', () => {
    expect(match(['name', 'NAME'], ['Name'])).toEqual({});
    expect(match(['Name'], ['name', 'NAME'])).toEqual({});
    expect(match(['Name', 'Ref'], ['Name', 'NAME', 'ref'])).toEqual({ Name: 0, ref: 1 });
  });
});

describe('foldName', () => {
  it('leaves a text that is no name as it is', () => {
    const long = 'A'.repeat(201);
    expect(foldName(long)).toBe(long);
  });
});
