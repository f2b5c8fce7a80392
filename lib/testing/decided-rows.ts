/** What must come of a row. */
export type Decided =
  /** It fails, among others by these: `field`, `field:code` or `field:code:reason`. */
  | { fails: readonly string[] }
  /** It becomes a delivery with these values, and with exactly these warnings. */
  | { delivers: Readonly<Record<string, string | null>>; warned?: readonly string[] };

type DecidedRows = Readonly<Record<string, Readonly<Record<number, Decided>>>>;

const fails = (...errors: string[]): Decided => ({ fails: errors });
const delivers = (fields: Readonly<Record<string, string | null>>, ...warned: string[]): Decided => ({
  delivers: fields,
  warned,
});

/** The rows of lib/testing/cases for which `expected.json` leaves several outcomes open, and what Lading does with each. */
const decided: DecidedRows = {
  '01a-excel-exponents.csv': {
    3: fails('external_reference_id:shortened_number'),
    4: fails('external_reference_id:shortened_number'),
    5: fails('external_reference_id:shortened_number'),
  },
  '02a-polish-cp1250.csv': {
    2: delivers({
      delivery_city: 'Łódź',
      delivery_contact_name: 'Małgorzata Wiśniewska',
      delivery_full_address: 'ul. Żurawia 12/4',
    }),
    3: delivers({
      delivery_city: 'Poznań',
      delivery_contact_name: 'Łukasz Źdźbło',
      delivery_full_address: 'ul. Święty Marcin 7',
    }),
    4: delivers({
      delivery_city: 'Gdańsk',
      delivery_contact_name: 'Jędrzej Ćwik',
      delivery_full_address: 'ul. Długa 3',
    }),
  },
  '02c-turkish-cp1254.csv': {
    2: delivers({
      delivery_city: 'İstanbul',
      delivery_contact_name: 'Ayşe Yılmaz',
      delivery_full_address: 'İstiklal Caddesi 40',
    }),
    3: delivers({
      delivery_city: 'Eskişehir',
      delivery_contact_name: 'Doğan Şahin',
      delivery_full_address: 'Atatürk Bulvarı 9',
    }),
    4: delivers({
      delivery_city: 'Iğdır',
      delivery_contact_name: 'Gülşen Işık',
      delivery_full_address: 'Çiçek Sokağı 2',
    }),
  },
  '04a-coordinates.csv': {
    7: delivers({ delivery_latitude: '13.405', delivery_longitude: '52.52' }, 'coordinates_swapped'),
    8: delivers({ delivery_latitude: '0', delivery_longitude: '0' }, 'coordinates_zero'),
    9: delivers({ delivery_latitude: '52.52', delivery_longitude: '-13.405' }, 'coordinates_outside_country'),
  },
  '07-filtered-rows.xlsx': {
    3: delivers({ external_reference_id: 'E07-3' }, 'hidden_row'),
    5: delivers({ external_reference_id: 'E07-5' }, 'hidden_row'),
  },
  '09a-error-cells.xlsx': {
    5: fails('external_reference_id:spreadsheet_error'),
    6: fails('package_special_instructions:spreadsheet_error'),
    7: fails('external_reference_id:spreadsheet_error'),
  },
  '10a-formulas-never-calculated.xlsx': {
    3: fails('cod_amount:formula_not_calculated'),
    4: fails('external_reference_id:formula_not_calculated'),
    5: fails('package_items:formula_not_calculated'),
  },
  '12c-each-line-quoted.csv': {
    2: delivers({ external_reference_id: 'E12C-2', cod_amount: '12.50', delivery_city: 'Berlin' }),
    3: delivers({ external_reference_id: 'E12C-3', delivery_full_address: 'Musterweg 3' }),
    4: delivers({ external_reference_id: 'E12C-4', delivery_full_address: 'Königstraße 5' }),
    5: delivers({ external_reference_id: 'E12C-5', delivery_full_address: 'Am Borsigturm 9' }),
  },
  '16-shown-and-stored.xlsx': {
    2: delivers({ cod_amount: '118.99' }),
    10: delivers({ package_special_instructions: '26:30' }),
    11: delivers({ external_reference_id: '2026-03-05' }, 'reference_is_date'),
    12: fails('cod_amount:invalid_number'),
  },
  '17-long-numbers.xlsx': {
    4: delivers({ external_reference_id: '340123450000000018' }),
    5: delivers({ external_reference_id: '340123450000000025' }),
    6: fails('external_reference_id:shortened_number'),
    8: delivers({ external_reference_id: '9007199254740993' }),
  },
  '23a-equals-and-quotes.csv': {
    2: delivers({ delivery_contact_phone: '+491713920001' }),
    3: delivers({ delivery_contact_phone: '+491713920002' }),
  },
  '24a-space-before-quote.csv': {
    2: delivers({ external_reference_id: 'E24A-2', delivery_full_address: 'Musterweg 5, Hinterhof' }),
    3: delivers({ external_reference_id: 'E24A-3', delivery_full_address: 'Musterweg 5, Hinterhof' }),
    4: delivers({ external_reference_id: 'E24A-4', delivery_full_address: 'Musterweg 5, Hinterhof' }),
  },
  '30-references-that-look-the-same.csv': {
    6: fails('external_reference_id:duplicate_external_reference_id'),
    8: fails('external_reference_id:duplicate_external_reference_id'),
    11: fails('external_reference_id:duplicate_external_reference_id'),
    13: fails('external_reference_id:duplicate_external_reference_id'),
  },
};

const point = { delivery_latitude: '52.52', delivery_longitude: '13.405' };

/** Where the wizard does otherwise than `expected.json` says: see docs/decisions/2026-11-29-rows-of-the-case-files.md. */
const inWizard: DecidedRows = { '04a-coordinates.csv': { 5: delivers(point), 6: delivers(point) } };

/**
 * The rows that are decided beyond `expected.json`, or against it.
 * @param by the wizard, with the rules that it begins with, or the `mappings` of an API client
 */
export function decidedRows(by: 'wizard' | 'mappings'): DecidedRows {
  if (by === 'mappings') return decided;
  return Object.fromEntries(
    Object.entries(decided).map(([name, rows]) => [name, { ...rows, ...inWizard[name] }]),
  );
}
