import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { type DescribedContent, describeRules } from '@/components/domain/describe-rules';
import { makeRuleWords } from '@/components/domain/use-rule-words';
import { en } from '@/lib/messages/catalogues/en';
import { speak } from '@/lib/messages/catalogues/speak';
import { type ProfileInput, profileRulesSchema } from '@/lib/shaping/profile-schema';

const shared = { locale: 'en-GB', messages: en } as const;
const ruleWords = makeRuleWords({
  say: speak('en'),
  locale: 'en-GB',
  rules: createTranslator({ ...shared, namespace: 'domain.rules' }),
  sources: createTranslator({ ...shared, namespace: 'domain.sources' }),
  quotes: createTranslator({ ...shared, namespace: 'domain.quotes' }),
  payers: createTranslator({ ...shared, namespace: 'domain.payers' }),
  payments: createTranslator({ ...shared, namespace: 'domain.payments' }),
});

const describeAll = (rules: ProfileInput, rest: Partial<DescribedContent> = {}, serviceName = 'Express') =>
  describeRules(
    {
      rules: profileRulesSchema.parse(rules),
      ...{ delivery_service_id: null, payer_type: null, payment_method: null },
      ...rest,
    },
    serviceName,
    ruleWords,
  )
    .map(({ title, rules: lines }) =>
      [title, ...lines.map(({ label, value }) => `  ${label}: ${value}`)].join('\n'),
    )
    .join('\n');

test('every rule of a full profile is said in plain words', () => {
  const words = describeAll(
    {
      charset: 'windows-1252',
      delimiter: '\t',
      sheet_name: 'Orders',
      fields: {
        external_reference_id: { column: 'Order' },
        delivery_full_address: { columns: ['Street', 'No.'] },
        delivery_city: { column: 'ZIP City', part: 'city' },
        delivery_country: { constant: 'DE' },
        delivery_contact_phone: { column: 'Phones', part: { before: '/' } },
      },
      places: { pickup: { code: 'DEPOT-ESSEN' }, delivery: { column: 'Shop' } },
      replacements: {
        delivery_country: [
          { from: 'Deutchland', to: 'DE' },
          { from: 'n/a', to: '' },
        ],
      },
      skip: {
        totals: true,
        values: [
          { column: 'Status', values: ['cancelled', ''] },
          { column: 'Paid', values: ['yes'], except: true },
        ],
      },
      order_columns: ['Order', 'Shop', 'Day'],
      packages: {
        sets: [{ quantity: 'Qty', weight: 'Weight' }, { size: 'Size 2' }],
        weight_unit: 'g',
        default_name: 'Box',
      },
      coordinates: { city_centre: true },
      extra: ['Cost centre', 'Team'],
      date_order: 'month_first',
      duplicate_mode: 'skip',
    },
    { delivery_service_id: 'd', payer_type: 'sender', payment_method: 'cod' },
  );
  expect(words).toBe(`Where the fields come from
  Delivery address: “Street” + “No.”
  Delivery city: the city behind the postcode of “ZIP City”
  Delivery country: always “DE”
  Recipient phone: “Phones” up to “/”
  Reference: “Order”
  Pickup place: always “DEPOT-ESSEN” of the address book
  Delivery place: the place whose code is in “Shop”
Values read as something else
  “Deutchland” in Delivery country: “DE”
  “n/a” in Delivery country: nothing
Rows and orders
  Rows and orders: rows with the same “Order”, “Shop” and “Day” are one order
  Sums and footers: left out
  Repeated headers: read as orders
  Hidden rows: read as orders
  Rows by “Status”: left out if it is “cancelled” or nothing
  Rows by “Paid”: left out unless it is “yes”
  Rows whose reference a delivery already has: are left out
Packages
  Packages 1: quantity from “Qty”, weight from “Weight”
  Packages 2: all three lengths from “Size 2”
  Weights without a unit: g
  Lengths without a unit: cm
  Packages without a description: “Box”
Dates and coordinates
  Dates such as 05/03: month first: May 3
  Other notations of coordinates: read: degrees and minutes, links of maps, Plus Codes
  Points that lie in their country only with latitude and longitude swapped: stay as they are, with a warning
  No coordinates: the point that a person set for the address: is taken
  Otherwise the point of earlier deliveries to the address: is taken if they agree
  Otherwise what the geocoder finds: is not asked for
  Otherwise the centre of the city: is taken, marked as approximate
Other columns
  Columns that no field takes: “Cost centre”, “Team” kept with the delivery
The file itself
  Sheet: “Orders”
  Letters of the file (charset): windows-1252
  Columns are separated by: a tab
Service and payment
  Delivery service: Express
  Payer: Sender
  Payment method: Cash on delivery`);
});

test('what a profile leaves open is said as well', () => {
  const words = describeAll({ fields: { external_reference_id: { column: 'Order' } } });
  expect(words).toContain('Rows and orders: each row is an order');
  expect(words).toContain('Columns that no field takes: are not kept');
  expect(words).toContain('Dates such as 05/03: as the other dates of the column tell');
  expect(words).toContain('Letters of the file (charset): found in each file');
  expect(words).toContain('Sheet: the one whose header fits best');
  expect(words).toContain('Rows whose reference a delivery already has: fail');
  expect(words).not.toContain('Service and payment');
  expect(words).not.toContain('Packages');
});
