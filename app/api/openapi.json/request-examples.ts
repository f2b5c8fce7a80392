/** An example of a request body, as an Example Object of OpenAPI 3.1. */
interface RequestExample {
  summary: string;
  value: unknown;
}

const customerId = '0193a1f4-6c20-7b35-9d1e-4f8a2c7e5b10';
const deliveryServiceId = '0193a1f4-6c21-7e4a-8b02-91d3f6a7c844';
const fileKey =
  'imports/0193a1f4-5a10-7c2f-a4d9-6e0b8f2c1d37/8c1f6f0e-3b5d-4a92-9e67-d2b40a7c15f3/original.csv';

/** Every required field that the rows of a shop give. */
const recipientFields = {
  delivery_full_address: { columns: ['Street', 'No.'], separator: ' ' },
  delivery_postcode: { column: 'ZIP City', part: 'postcode' },
  delivery_city: { column: 'ZIP City', part: 'city' },
  delivery_country: { column: 'Country' },
  delivery_contact_name: { column: 'Recipient' },
  delivery_contact_phone: { column: 'Phone' },
  external_reference_id: { column: 'Order' },
};

const rules = {
  fields: recipientFields,
  places: { pickup: { code: 'DEPOT-ESSEN' } },
  replacements: { delivery_country: [{ from: 'Deutchland', to: 'DE' }] },
  order_columns: ['Order'],
  packages: { sets: [{ name: 'Article', quantity: 'Qty', weight: 'Weight' }], weight_unit: 'g' },
  skip: { totals: true, values: [{ column: 'Status', values: ['cancelled'] }] },
  coordinates: { geocode: true, city_centre: true },
  extra: ['Cost centre'],
  duplicate_mode: 'skip',
};

const columns = [
  ...['Order', 'Recipient', 'Street', 'No.', 'ZIP City', 'Country', 'Phone'],
  ...['Article', 'Qty', 'Weight', 'Status', 'Cost centre'],
];

/** Without a place: every row is picked up at the same address. */
const inlineRules = {
  delimiter: ';',
  fields: {
    pickup_full_address: { constant: 'Am Borsigturm 100' },
    pickup_city: { constant: 'Berlin' },
    pickup_country: { constant: 'DE' },
    pickup_latitude: { constant: '52.5823' },
    pickup_longitude: { constant: '13.2885' },
    ...recipientFields,
    delivery_latitude: { column: 'Position', part: 'latitude' },
    delivery_longitude: { column: 'Position', part: 'longitude' },
  },
};

const importDetails = {
  name: 'Alder & Ash, Monday',
  source_view: 'dispatcher',
  file_key: fileKey,
  file_kind: 'csv',
};

const factory = { full_address: 'Altendorfer Str. 103', postcode: '45143', city: 'Essen', country: 'DE' };

const depot = {
  code: 'DEPOT-ESSEN',
  name: 'Depot Essen',
  full_address: 'Hachestraße 12',
  postcode: '45127',
  city: 'Essen',
  country: 'DE',
  latitude: 51.4513,
  longitude: 7.0116,
};

/**
 * Examples of the request bodies whose schema alone says little, by method and address, each with a name. A test parses
 * them by the schemas of their calls.
 */
export const requestExamples: Readonly<Record<string, Readonly<Record<string, RequestExample>>>> = {
  'POST /api/delivery/import-profiles': {
    shop: {
      summary: 'Several rows an order, picked up at a place of the address book',
      value: {
        name: 'Alder & Ash',
        customer_id: customerId,
        rules,
        columns,
        delivery_service_id: deliveryServiceId,
        payer_type: 'sender',
        payment_method: 'wallet',
      },
    },
  },
  'PATCH /api/delivery/import-profiles/{profileId}': {
    newRules: {
      summary: 'Replace the rules as a whole; this makes a new version',
      value: { rules: { ...rules, duplicate_mode: 'fail' } },
    },
    rename: {
      summary: 'Change the name, for files of all customers; this makes no new version',
      value: { name: 'Alder & Ash, web shop', customer_id: null },
    },
  },
  'POST /api/delivery/import-profiles/recognise': {
    header: { summary: 'The header of a file', value: { columns } },
  },
  'POST /api/delivery/bulk-order-creations/upload-url': {
    csv: { summary: 'For a CSV file', value: { file_name: 'orders.csv', file_size_bytes: 48213 } },
  },
  'POST /api/delivery/bulk-order-creations': {
    savedProfile: {
      summary: 'By a saved profile that has the customer, service, payer and method',
      value: { ...importDetails, profile_id: '0193a1f6-91b7-7d08-8e5c-3a2f4b6c7d81' },
    },
    inlineProfile: {
      summary: 'By rules that are sent along',
      value: {
        ...importDetails,
        customer_id: customerId,
        delivery_service_id: deliveryServiceId,
        payer_type: 'sender',
        payment_method: 'wallet',
        profile: inlineRules,
      },
    },
    mappings: {
      summary: 'By mappings alone: each column fills one field as it is',
      value: {
        ...importDetails,
        customer_id: customerId,
        delivery_service_id: deliveryServiceId,
        payer_type: 'receiver',
        payment_method: 'cod',
        mappings: {
          'Pickup Address': 'pickup_full_address',
          'Pickup Lat': 'pickup_latitude',
          'Pickup Lng': 'pickup_longitude',
          'Pickup City': 'pickup_city',
          'Pickup Country': 'pickup_country',
          'Drop Address': 'delivery_full_address',
          'Drop Lat': 'delivery_latitude',
          'Drop Lng': 'delivery_longitude',
          'Drop City': 'delivery_city',
          'Drop Country': 'delivery_country',
          'Recipient Name': 'delivery_contact_name',
          'Recipient Phone': 'delivery_contact_phone',
          Reference: 'external_reference_id',
        },
      },
    },
  },
  'POST /api/delivery/bulk-order-creations/{jobId}/mend-links': {
    shipper: {
      summary: 'For a shipper, for a week',
      value: { days: 7, made_for: 'Alder & Ash, Ms. Keller', message: 'Please check the phone numbers.' },
    },
  },
  'POST /api/delivery/bulk-order-creations/{jobId}/rollback': {
    twoRows: { summary: 'The deliveries of two rows', value: { row_numbers: [7, 9] } },
  },
  'PATCH /api/delivery/deliveries/{deliveryId}': {
    newPhone: {
      summary: 'Another phone and no cash on delivery, unless somebody has changed it meanwhile',
      value: { version: 1, delivery_contact_phone: '+43 1 5123456', cod_amount: null },
    },
  },
  'POST /api/delivery/places': {
    depot: { summary: 'A depot', value: depot },
  },
  'POST /api/delivery/places/bulk': {
    twoDepots: {
      summary: 'Two depots, by their codes',
      value: {
        places: [
          depot,
          {
            code: 'DEPOT-BERLIN',
            full_address: 'Am Borsigturm 100',
            city: 'Berlin',
            country: 'Germany',
            latitude: '52.5823',
            longitude: '13.2885',
          },
        ],
      },
    },
  },
  'PATCH /api/delivery/customers/{customerId}': {
    defaultPickup: {
      summary: 'The place where the customer’s goods are picked up',
      value: { default_pickup_place_id: '0193a1f5-3e7d-7b19-a6f0-8c2d5e9b1a43' },
    },
  },
  'POST /api/delivery/address-points/look-up': {
    factory: { summary: 'One address', value: { addresses: [factory] } },
  },
  'PUT /api/delivery/address-points': {
    gate: {
      summary: 'The gate of a factory, exact to 15 metres',
      value: {
        points: [{ ...factory, latitude: 51.4612, longitude: 6.9927, accuracy_m: 15 }],
      },
    },
  },
};
