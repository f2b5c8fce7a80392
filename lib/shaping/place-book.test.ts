import { describe, expect, it } from 'vitest';
import { fieldIndex, type LogicalField, logicalFields } from '@/lib/fields/order-fields';
import { applyPlace, hasOtherAddress, isSideBlank, type Place, placeBookOf } from '@/lib/shaping/place-book';

const depot: Place = {
  code: 'Köln-1',
  full_address: 'Domplatz 1',
  postcode: '50667',
  city: 'Köln',
  country: 'DE',
  latitude: '50.9413',
  longitude: '6.9583',
};

type Texts = Partial<Record<LogicalField, string>>;

function textsOf(given: Texts) {
  return logicalFields.map((field) => given[field]);
}

/** The fields that have a text, once the place is applied. */
function filled(given: Texts, side: 'pickup' | 'delivery', place = depot): Texts {
  const texts = applyPlace(textsOf(given), side, place);
  return Object.fromEntries(
    logicalFields.flatMap((field) => {
      const text = texts[fieldIndex[field]];
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

describe('a place book', () => {
  it('finds a place by its code in any case, form of accents and surrounding space', () => {
    const { find } = placeBookOf([depot, { ...depot, code: 'KÖLN-1', city: 'Elsewhere' }]);
    expect(find(' KO\u0308LN-1\u200b ')).toEqual(depot);
    expect(find('koln-1')).toBeUndefined();
  });
});

describe('a place', () => {
  it('fills what is blank of its side, and nothing of the other', () => {
    expect(filled({ delivery_city: 'n/a', delivery_country: 'NA', pickup_city: '' }, 'delivery')).toEqual({
      pickup_city: '',
      delivery_full_address: 'Domplatz 1',
      delivery_postcode: '50667',
      delivery_city: 'Köln',
      delivery_country: 'NA', // Namibia
      delivery_latitude: '50.9413',
      delivery_longitude: '6.9583',
    });
  });

  it('never makes a point of one coordinate of the row and one of its own', () => {
    const { pickup_latitude, pickup_longitude } = filled({ pickup_latitude: '48.2' }, 'pickup');
    expect({ pickup_latitude, pickup_longitude }).toEqual({
      pickup_latitude: '48.2',
      pickup_longitude: undefined,
    });
  });

  it('is not meant by a row with another address', () => {
    const isOther = (address: string) =>
      hasOtherAddress(textsOf({ pickup_full_address: address }), 'pickup', depot);
    expect(['', '-', ' DOMPLATZ 1 ', 'Domplatz 2'].map(isOther)).toEqual([false, false, false, true]);
  });

  it('is not needed by a row that says anything of the side', () => {
    expect(isSideBlank(textsOf({ pickup_city: ' - ', delivery_city: 'Köln' }), 'pickup')).toBe(true);
    expect(isSideBlank(textsOf({ pickup_postcode: '50667' }), 'pickup')).toBe(false);
  });
});
