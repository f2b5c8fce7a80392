import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/languages/language';
import { logicalFields, type LogicalField } from '@/lib/fields/order-fields';
import { speak } from '@/lib/messages/catalogues/speak';
import { fieldLabel } from '@/lib/messages/field-label';
import { isOneTypoApart } from '@/lib/headers/header-words';
import { repeatedHeaders } from '@/lib/headers/read-header-name';
import { suggestMappings } from '@/lib/headers/suggest-mappings';

/** Headers in the order of the fields, at least of those of the API document; every one must be found. */
const complete: Record<string, string> = {
  'the API document':
    'Pickup Address|Pickup Lat|Pickup Lng|Pickup City|Pickup Country|Drop Address|Drop Lat|Drop Lng|Drop City|Drop Country|Recipient Name|Recipient Phone|Reference|COD|Notes|Items',
  'the field names': logicalFields.join('|'),
  'a program':
    'pickupFullAddress|pickupLat|pickupLng|pickupCity|pickupCountry|deliveryFullAddress|deliveryLat|deliveryLng|deliveryCity|deliveryCountry|deliveryContactName|deliveryContactPhone|externalReferenceId|codAmount|packageSpecialInstructions|packageItems',
  'from and to':
    'From Address *|From Lat|From Lon|From City|From Country Code|To Address *|To Lat|To Lon|To City|To Country Code|Consignee|Consignee Mobile|Order ID|COD Amount (AED)|Delivery Instructions|Order Items',
  'capitals and spaces':
    '  SENDER ADDRESS|ORIGIN LATITUDE|ORIGIN LONGITUDE|SENDER CITY|SENDER COUNTRY|RECEIVER STREET|DESTINATION LATITUDE|DESTINATION LONGITUDE|RECEIVER TOWN|RECEIVER COUNTRY|RECEIVER FULL NAME|RECEIVER TEL. NO.|AWB|AMOUNT TO COLLECT|REMARKS|PARCELS  ',
  'German compounds':
    'Abholadresse|Abholung Breitengrad|Abholung Längengrad|Abholort|Abholland|Lieferadresse|Lieferung Breitengrad|Lieferung Längengrad|Lieferort|Lieferland|Empfänger Name|Empfänger Telefon|Referenznummer|Nachnahme|Bemerkung|Packstücke',
  'German, the side behind':
    'Straße Abholung|Lat Abholung|Lon Abholung|Stadt Abholung|Land Abholung|Straße Lieferung|Breite Lieferung|Länge Lieferung|Stadt Lieferung|Land Lieferung|Empfaenger|Telefonnummer Empfänger|Auftragsnr.|Nachnahmebetrag (EUR)|Hinweise|Paketinhalt',
  French:
    "Adresse d'enlèvement|Latitude enlèvement|Longitude enlèvement|Ville d’enlèvement|Pays d'enlèvement|Adresse de livraison|Latitude livraison|Longitude livraison|Ville livraison|Pays livraison|Nom du destinataire|Téléphone du destinataire|N° de commande|Contre-remboursement|Remarques|Colis",
  Spanish:
    'Dirección de recogida|Latitud recogida|Longitud recogida|Ciudad de recogida|País de recogida|Dirección de entrega|Latitud entrega|Longitud entrega|Ciudad de entrega|País de entrega|Nombre del destinatario|Teléfono del destinatario|Nº pedido|Contra reembolso|Observaciones|Bultos',
  Italian:
    'Indirizzo ritiro|Latitudine ritiro|Longitudine ritiro|Città ritiro|Paese ritiro|Indirizzo di consegna|Latitudine consegna|Longitudine consegna|Città consegna|Paese consegna|Nome destinatario|Telefono destinatario|Riferimento|Contrassegno|Note|Colli',
  Dutch:
    'Ophaaladres|Ophaal breedtegraad|Ophaal lengtegraad|Ophaal plaats|Ophaalland|Afleveradres|Aflever breedtegraad|Aflever lengtegraad|Afleverplaats|Aflever land|Naam ontvanger|Telefoon ontvanger|Bestelnummer|Rembours|Opmerkingen|Pakketten',
  Portuguese:
    'Endereço de coleta|Latitude coleta|Longitude coleta|Cidade de coleta|País de coleta|Endereço de entrega|Latitude entrega|Longitude entrega|Cidade de entrega|País de entrega|Nome do destinatário|Telefone do destinatário|Referência|Pagamento na entrega|Observações|Itens',
  Turkish:
    'Alım adresi|Alım enlem|Alım boylam|Alım şehri|Alım ülkesi|Teslimat adresi|Teslimat enlem|Teslimat boylam|TESLİMAT ŞEHRİ|Teslimat ülkesi|Alıcı adı|Alıcı telefonu|Sipariş No|Kapıda ödeme|Notlar|Ürünler',
  Polish:
    'Adres odbioru|Szerokość odbioru|Długość odbioru|Miasto odbioru|Kraj odbioru|Adres dostawy|Szerokość dostawy|Długość dostawy|Miasto dostawy|Kraj dostawy|Imię i nazwisko odbiorcy|Telefon odbiorcy|Nr zamówienia|Pobranie|Uwagi|Paczki',
  Arabic:
    'عنوان الاستلام|خط عرض الاستلام|خط طول الاستلام|مدينة الاستلام|دولة الاستلام|عنوان التسليم|خط عرض التسليم|خط طول التسليم|مدينة التسليم|دولة التسليم|اسم المستلم|هاتف المستلم|رقم الطلب|مبلغ الدفع عند الاستلام|ملاحظات|الطرود',
  'typing slips':
    'Pikcup Adress|Pickup Lattitude|Pickup Longtitude|Pickup City|Pickup Contry|Delivry Address|Delivery Latitude|Delivery Longitdue|Delivery City|Delivery Country|Recepient Name|Recipent Phone|Refrence|COD|Remaks|Itmes',
  ...Object.fromEntries(
    languages.map((language) => [
      `our own labels, ${language}`,
      logicalFields.map((field) => fieldLabel(field, speak(language))).join('|'),
    ]),
  ),
};

/** Headers with the expected suggestions; null means none. */
const partial: Record<string, Record<string, LogicalField | null>> = {
  'a shop: unqualified columns are the delivery’s, since others are the warehouse’s': {
    'Warehouse address': 'pickup_full_address',
    'Warehouse lat': 'pickup_latitude',
    'Warehouse lng': 'pickup_longitude',
    'Warehouse city': 'pickup_city',
    'Warehouse country': 'pickup_country',
    Address: 'delivery_full_address',
    Lat: 'delivery_latitude',
    Lng: 'delivery_longitude',
    City: 'delivery_city',
    Country: 'delivery_country',
    'Customer name': 'delivery_contact_name',
    Mobile: 'delivery_contact_phone',
    'Order number': 'external_reference_id',
  },
  'a list of customers, no pickup at all': {
    Name: 'delivery_contact_name',
    Address: 'delivery_full_address',
    Phone: 'delivery_contact_phone',
    City: 'delivery_city',
    Postcode: 'delivery_postcode',
    Notes: 'package_special_instructions',
  },
  'what looks alike and is something else': {
    'Pickup Date': null,
    'Delivery Date': 'delivery_date',
    Date: null,
    'Order date': null,
    'Invoice date': null,
    'Delivery Fee': null,
    'Billing Address': null,
    'Pickup Contact Name': null,
    'Pickup Phone': null,
    'Sender name': null,
    'Pickup notes': null,
    Email: null,
    State: null,
    County: null,
    Amount: null,
    Status: null,
    'Driver Name': null,
    'Package name': null,
    Product: null,
    Order: null,
    Quantity: null,
    Length: null,
    '': null,
    'Column 21': null,
  },
  'sizes of parcels in German are no coordinates': {
    Länge: null,
    Breite: null,
    Höhe: null,
    Gewicht: null,
    Artikelnummer: null,
    Lieferant: null,
    PLZ: 'delivery_postcode',
  },
  'a side that stays open': {
    Address: null,
    'Address 2': null,
    'Pickup Location': 'pickup_full_address',
    'Dropoff Location': 'delivery_full_address',
  },
  'the recipient’s own phone beside another one': {
    'Recipient phone': 'delivery_contact_phone',
    Phone: null,
    'Sender mobile': null,
  },
  'the likelier of two references': { Reference: 'external_reference_id', 'Tracking number': null },
  'two that only a person can tell apart': {
    'Recipient phone': null,
    'Consignee phone': null,
    'Recipient name': 'delivery_contact_name',
  },
  'two things in one column': {
    'Recipient name and phone': null,
    'Delivery city country': null,
    'Pickup delivery address': null,
  },
};

const headerSets = {
  'repeated headers, as the wizard names them':
    'Address|Lat|Lng|City|Country|Address (2)|Lat (2)|Lng (2)|City (2)|Country (2)',
  'as pandas names them': 'Name|Address|City|Country|Name.1|Address.1|City.1|Country.1',
  'numbered from one': 'Name 1|Address 1|City 1|Phone 1|Name 2|Address 2|City 2|Phone 2',
  'numbered with underscores': 'address_1|lat_1|lng_1|address_2|lat_2|lng_2',
  'in German': 'Straße|PLZ|Ort|Land|Straße (2)|PLZ (2)|Ort (2)|Land (2)',
  'three stops': 'City|Country|City (2)|Country (2)|City (3)|Country (3)',
  'a contact of each': 'Contact name|Phone|City|Contact name (2)|Phone (2)|City (2)',
};

/** Repeated columns, with the expected suggestions. */
const numbered: Record<string, Record<string, LogicalField | null>> = {
  'two sets beside columns that are sure': {
    Address: null,
    City: null,
    'Address (2)': null,
    'City (2)': null,
    'Recipient name': 'delivery_contact_name',
    'Recipient phone': 'delivery_contact_phone',
    'Order number': 'external_reference_id',
  },
  'two sets of which one says whose it is': {
    'Pickup address': 'pickup_full_address',
    'Pickup city': 'pickup_city',
    Address: 'delivery_full_address',
    City: 'delivery_city',
  },
  'two lines of one address, two phones, two lines of a name': {
    'Name 1': null,
    'Name 2': null,
    'Address 1': 'delivery_full_address',
    'Address 2': null,
    City: 'delivery_city',
    Country: 'delivery_country',
    'Phone 1': null,
    'Phone 2': null,
  },
  'one column twice': { Reference: null, 'Reference (2)': null, 'Pickup city': 'pickup_city' },
  'a number that is part of the name': { 'Address 1': 'delivery_full_address', City: 'delivery_city' },
};

describe('suggestMappings with two sets of the same headers', () => {
  it.each(Object.entries(headerSets))(
    'takes neither for the pickup’s or the delivery’s: %s',
    (_, headers) => {
      const columns = headers.split('|');
      expect(suggestMappings(columns, []).map(({ field }) => field)).toEqual(columns.map(() => null));
    },
  );

  it('suggests neither, even if their cells look right', () => {
    const rows = [1, 2, 3].map((at) => ['Borsigturm 100', `52.52${at}3`, `Ring ${at}`, `48.20${at}8`]);
    expect(
      suggestMappings(['Address', 'Lat', 'Address (2)', 'Lat (2)'], rows).map(({ field }) => field),
    ).toEqual([null, null, null, null]);
  });

  it.each(Object.entries(numbered))('%s', (_, expected) => {
    const columns = Object.keys(expected);
    const suggestions = suggestMappings(columns, []);
    expect(Object.fromEntries(columns.map((name, index) => [name, suggestions[index]?.field]))).toEqual(
      expected,
    );
  });
});

describe('repeatedHeaders', () => {
  const repeatsOf = (headers: string) =>
    repeatedHeaders(headers.split('|')).map(({ header, columns }) => `${header}: ${columns.join()}`);

  it.each([
    ['Address|City|Notes|Address (2)|City (2)', ['Address: 0,3', 'City: 1,4']],
    ['Name.1|City.1|Name.2|City.2', ['Name: 0,2', 'City: 1,3']],
    ['address_1|lat_1|address_2|lat_2', ['address: 0,2', 'lat: 1,3']],
    ['Frachtbrief|Frachtbrief (2)|Frachtbrief (3)', ['Frachtbrief: 0,1,2']],
    ['Address 1|Address 2|City|Country', []],
    ['Pickup city|Delivery city|Phone', []],
  ])('finds those of %s', (headers, expected) => {
    expect(repeatsOf(headers)).toEqual(expected);
  });
});

describe('suggestMappings by header', () => {
  it.each(Object.entries(complete))('finds every field of %s', (_, headers) => {
    const columns = headers.split('|');
    const suggestions = suggestMappings(columns, []);
    expect(suggestions.map(({ field }) => field)).toEqual(logicalFields.slice(0, columns.length));
    for (const { confidence } of suggestions) expect(confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each(Object.entries(partial))('%s', (_, expected) => {
    const columns = Object.keys(expected);
    const suggestions = suggestMappings(columns, []);
    expect(Object.fromEntries(columns.map((name, index) => [name, suggestions[index]?.field]))).toEqual(
      expected,
    );
  });

  it('is sure of a name, less sure of a typo, and says which it was', () => {
    const [name, slip, none, literal] = suggestMappings(
      ['Pickup City', 'Recepient Name', 'Weather', 'cod_amount'],
      [],
    );
    expect(name).toEqual({ field: 'pickup_city', confidence: 0.97, reason: 'name' });
    expect(slip).toEqual({ field: 'delivery_contact_name', confidence: 0.8, reason: 'spelling' });
    expect(none).toEqual({ field: null, confidence: 0, reason: null });
    expect(literal).toEqual({ field: 'cod_amount', confidence: 1, reason: 'name' });
  });
});

describe('suggestMappings by cells', () => {
  const fieldsOf = (columns: Record<string, string[]>) => {
    const lists = Object.values(columns);
    const rows = Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, row) =>
      lists.map((list) => list[row] ?? ''),
    );
    return suggestMappings(Object.keys(columns), rows).map(({ field, reason }) =>
      field ? `${field} ${reason}` : null,
    );
  };

  it('distrusts a header that contradicts its cells', () => {
    expect(
      fieldsOf({
        'Pickup Lat': ['Dubai', 'Wien', 'Berlin'],
        'Drop Lat': ['121.5', '120.9', '121.1'],
        'Recipient Phone': ['Anna', 'Ben', 'Cleo'],
        'Recipient Name': ['Anna', 'Ben', 'Cleo'],
        Items: ['3', '1', '2'],
        COD: ['yes', 'no', 'yes'],
        'Pickup Country': ['1', '2', '3'],
      }),
    ).toEqual([null, null, null, 'delivery_contact_name name', null, null, null]);
  });

  it('trusts a header when only a few cells are wrong or empty', () => {
    expect(
      fieldsOf({
        'Pickup Lat': ['25.20', '', 'n/a', '25.21', '25.3'],
        'Recipient Phone': ['+971501234567', '050 123 4567', 'unknown', '', '4.9E+11'],
        COD: ['12,50', '', '0', '1,234', '€ 5'],
      }),
    ).toEqual(['pickup_latitude name', 'delivery_contact_phone name', 'cod_amount name']);
  });

  it('reads a contact as a phone when its cells are numbers', () => {
    expect(fieldsOf({ 'Recipient contact': ['+971501234567', '+971501234568', '+971501234569'] })).toEqual([
      'delivery_contact_phone name',
    ]);
    expect(fieldsOf({ 'Recipient contact': ['Anna', 'Ben', 'Cleo'] })).toEqual([
      'delivery_contact_name name',
    ]);
  });

  it('recognises packages, phones and addresses by their cells', () => {
    expect(
      fieldsOf({
        'Column 1': ['[{"name":"Box"}]', '[{"name":"Bag"}]', '[]'],
        'Column 2': ['+971501234567', '+43 1 5123456', '0049 30 123456'],
        Pickup: ['12 Dock Rd, Dubai', '14 Dock Rd, Dubai', '15 Dock Rd, Dubai'],
        Destination: ['Stephansplatz 1, Wien', 'Graben 2, Wien', 'Ring 3, Wien'],
      }),
    ).toEqual([
      'package_items content',
      'delivery_contact_phone content',
      'pickup_full_address content',
      'delivery_full_address content',
    ]);
  });

  it('does not guess between two phone columns, and ignores plain numbers', () => {
    const phones = ['+971501234567', '+971501234568', '+971501234569'];
    expect(
      fieldsOf({
        'Column 1': phones,
        'Column 2': phones,
        'Column 3': ['25.204849', '25.204850', '25.3'],
        Date: ['2026-01-01', '2026-01-02', '2026-01-03'],
      }),
    ).toEqual([null, null, null, null]);
  });

  it('assigns the only remaining column of coordinates to the only remaining coordinate', () => {
    const columns = {
      'Pickup Lat': ['25.2048', '25.2049', '25.2050'],
      'Column 2': ['55.2708', '55.2709', '55.2710'],
      'Drop Lat': ['48.2082', '48.2083', '48.2084'],
      'Drop Lng': ['16.3738', '16.3739', '16.3740'],
    };
    expect(fieldsOf(columns)[1]).toBe('pickup_longitude content');
  });

  it('does not mistake lengths in cm for a longitude', () => {
    expect(fieldsOf({ Name: ['Anna', 'Ben', 'Cleo'], Long: ['30', '20.5', '60'] })).toEqual([
      'delivery_contact_name name',
      null,
    ]);
  });
});

describe('suggestMappings with any file', () => {
  const headers = [
    ...Object.values(complete).flatMap((text) => text.split('|')),
    ...Object.values({ ...partial, ...numbered }).flatMap((set) => Object.keys(set)),
    ...Object.values(headerSets).flatMap((text) => text.split('|')),
  ];
  const header = fc.oneof(fc.constantFrom(...headers), fc.string({ unit: 'grapheme', maxLength: 20 }));
  const cell = fc.constantFrom(
    '',
    '25.204849',
    '+971501234567',
    'AE',
    '[{"name":"Box"}]',
    '12,50',
    'Anna',
    '12 Dock Rd, Dubai',
  );
  const file = fc
    .tuple(
      fc.uniqueArray(header, { maxLength: 20 }),
      fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 5 }),
    )
    .map(([columns, rows]) => ({
      columns,
      rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
    }));

  it('never suggests a field twice, or anything below the minimum confidence', () => {
    fc.assert(
      fc.property(file, ({ columns, rows }) => {
        const suggestions = suggestMappings(columns, rows);
        expect(suggestions).toHaveLength(columns.length);
        const found = suggestions.flatMap(({ field }) => field ?? []);
        expect(new Set(found).size).toBe(found.length);
        for (const { field, confidence } of suggestions) {
          expect(field === null ? confidence === 0 : confidence >= 0.5 && confidence <= 1).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the columns', () => {
    fc.assert(
      fc.property(
        file.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray(
              one.columns.map((_, index) => index),
              { minLength: one.columns.length },
            ),
          ),
        ),
        ([{ columns, rows }, order]) => {
          const straight = suggestMappings(columns, rows);
          const shuffled = suggestMappings(
            order.map((index) => columns[index] ?? ''),
            rows.map((row) => order.map((index) => row[index] ?? '')),
          );
          expect(shuffled).toEqual(order.map((index) => straight[index]));
        },
      ),
    );
  });

  it('accepts short rows, no rows and no columns', () => {
    expect(suggestMappings([], [])).toEqual([]);
    expect(suggestMappings(['COD', 'City'], [[], ['5']])).toHaveLength(2);
  });
});

describe('isOneTypoApart', () => {
  it('distinguishes one typo from none and from two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom('drop', 'add', 'change', 'swap'),
        (word, at, kind) => {
          const index = at % (word.length - 1);
          const other = {
            drop: word.slice(0, index) + word.slice(index + 1),
            add: `${word.slice(0, index)}x${word.slice(index)}`,
            change: `${word.slice(0, index)}x${word.slice(index + 1)}`,
            swap:
              word.slice(0, index) + (word[index + 1] ?? '') + (word[index] ?? '') + word.slice(index + 2),
          }[kind];
          expect(isOneTypoApart(word, other)).toBe(word !== other);
          expect(isOneTypoApart(other, word)).toBe(word !== other);
          expect(isOneTypoApart(`${word}zz`, other.replaceAll('z', 'y'))).toBe(false);
        },
      ),
    );
  });
});
