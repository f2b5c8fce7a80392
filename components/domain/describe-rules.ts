import { describeSource } from '@/components/domain/describe-source';
import { paymentNames, payerNames } from '@/components/domain/payment-names';
import { fieldName } from '@/components/domain/problem-names';
import { logicalFields } from '@/lib/fields/order-fields';
import type { ProfileVersions } from '@/lib/profiles/profile-schemas';
import type { PackageColumns, ProfileRules } from '@/lib/shaping/profile-schema';

/** One rule in plain words: what it is about, and what is decided. */
interface DescribedRule {
  label: string;
  value: string;
}

/** Rules that belong together. */
export interface RuleSection {
  title: string;
  rules: DescribedRule[];
}

/** What a version of a profile holds, as far as it is shown. */
export type DescribedContent = Pick<
  ProfileVersions['data'][number],
  'rules' | 'delivery_service_id' | 'payer_type' | 'payment_method'
>;

type Describe<Key extends keyof ProfileRules> = (value: NonNullable<ProfileRules[Key]>) => DescribedRule[];

const quoted = (text: string) => `“${text}”`;
const listed = (names: readonly string[]) => names.map(quoted).join(', ');
const valueOf = (text: string) => (text === '' ? 'nothing' : quoted(text));
const together = (names: readonly string[]) =>
  [names.slice(0, -1).map(quoted).join(', '), quoted(names.at(-1) ?? '')].filter(Boolean).join(' and ');

const packageParts: Readonly<Record<keyof PackageColumns, string>> = {
  name: 'description',
  quantity: 'quantity',
  weight: 'weight',
  weight_unit: 'unit of the weight',
  length: 'length',
  width: 'width',
  height: 'height',
  size: 'all three lengths',
  length_unit: 'unit of the lengths',
};

const sideNames = { pickup: 'Pickup place', delivery: 'Delivery place' } as const;

interface StepWords {
  label: string;
  on: string;
  off: string;
}

/** Where a point may come from, in the order in which it is tried. */
const coordinateSteps: Readonly<Record<keyof Required<ProfileRules['coordinates']>, StepWords>> = {
  notations: {
    label: 'Other notations of coordinates',
    on: 'read: degrees and minutes, links of maps, Plus Codes',
    off: 'not read',
  },
  swap_back: {
    label: 'Points that lie in their country only with latitude and longitude swapped',
    on: 'are swapped back',
    off: 'stay as they are, with a warning',
  },
  manual: {
    label: 'No coordinates: the point that a person set for the address',
    on: 'is taken',
    off: 'is not taken',
  },
  earlier_deliveries: {
    label: 'Otherwise the point of earlier deliveries to the address',
    on: 'is taken if they agree',
    off: 'is not taken',
  },
  geocode: {
    label: 'Otherwise what the geocoder finds',
    on: 'is taken if it is certain',
    off: 'is not asked for',
  },
  city_centre: {
    label: 'Otherwise the centre of the city',
    on: 'is taken, marked as approximate',
    off: 'is not taken: the row fails',
  },
};

/** Each rule of a profile in words. A rule that is added to the schema has to be described here. */
const describers: { [Key in keyof Required<ProfileRules>]: Describe<Key> } = {
  fields: (fields) =>
    logicalFields.flatMap((field) => {
      const source = fields[field];
      return source ? [{ label: fieldName(field), value: describeSource(source) }] : [];
    }),
  places: (places) =>
    (['pickup', 'delivery'] as const).flatMap((side) => {
      const place = places[side];
      if (!place) return [];
      const value =
        'code' in place
          ? `always ${quoted(place.code)} of the address book`
          : `the place whose code is in ${quoted(place.column)}`;
      return [{ label: sideNames[side], value }];
    }),
  replacements: (replacements) =>
    logicalFields.flatMap((field) =>
      (replacements[field] ?? []).map(({ from, to }) => ({
        label: `${quoted(from)} in ${fieldName(field)}`,
        value: valueOf(to),
      })),
    ),
  skip: ({ totals, repeated_headers, hidden_rows, values = [] }) => [
    { label: 'Sums and footers', value: leftOut(totals) },
    { label: 'Repeated headers', value: leftOut(repeated_headers) },
    { label: 'Hidden rows', value: leftOut(hidden_rows) },
    ...values.map(({ column, values: named, except }) => ({
      label: `Rows by ${quoted(column)}`,
      value: `left out ${except ? 'unless' : 'if'} it is ${named.map(valueOf).join(' or ')}`,
    })),
  ],
  order_columns: (columns) => [
    { label: 'Rows and orders', value: `rows with the same ${together(columns)} are one order` },
  ],
  order_continues: (isOn) => [
    {
      label: 'Rows without an order number',
      value: isOn ? 'belong to the order above' : 'are orders of their own',
    },
  ],
  packages: ({ sets, weight_unit, length_unit, default_name }) => [
    ...sets.map((set, index) => ({
      label: sets.length === 1 ? 'Packages' : `Packages ${index + 1}`,
      value: describePackages(set),
    })),
    { label: 'Weights without a unit', value: weight_unit },
    { label: 'Lengths without a unit', value: length_unit },
    ...(default_name === undefined
      ? []
      : [{ label: 'Packages without a description', value: quoted(default_name) }]),
  ],
  coordinates: (steps) =>
    Object.entries(coordinateSteps).map(([step, { label, on, off }]) => ({
      label,
      value: steps[step as keyof typeof coordinateSteps] ? on : off,
    })),
  extra: (extra) => [
    {
      label: 'Columns that no field takes',
      value: extra === 'all' ? 'all are kept with the delivery' : `${listed(extra)} kept with the delivery`,
    },
  ],
  date_order: (order) => [
    {
      label: 'Dates such as 05/03',
      value: order === 'day_first' ? 'day first: 5 March' : 'month first: May 3',
    },
  ],
  duplicate_mode: (mode) => [
    {
      label: 'Rows whose reference a delivery already has',
      value: { fail: 'fail', skip: 'are left out', update: 'update it, if it has not left' }[mode],
    },
  ],
  charset: (charset) => [{ label: 'Letters of the file (charset)', value: charset }],
  delimiter: (delimiter) => [
    { label: 'Columns are separated by', value: delimiter === '\t' ? 'a tab' : quoted(delimiter) },
  ],
  sheet_name: (name) => [{ label: 'Sheet', value: quoted(name) }],
};

const leftOut = (isOn: boolean | undefined) => (isOn ? 'left out' : 'read as orders');

function describePackages(set: PackageColumns): string {
  const parts = Object.entries(packageParts).flatMap(([part, name]) => {
    const column = set[part as keyof PackageColumns];
    return column === undefined ? [] : [`${name} from ${quoted(column)}`];
  });
  return parts.length > 0 ? parts.join(', ') : 'one a row';
}

/** What applies where a profile says nothing. */
const unsaid: Partial<Record<keyof ProfileRules, DescribedRule>> = {
  order_columns: { label: 'Rows and orders', value: 'each row is an order' },
  extra: { label: 'Columns that no field takes', value: 'are not kept' },
  date_order: { label: 'Dates such as 05/03', value: 'as the other dates of the column tell' },
  charset: { label: 'Letters of the file (charset)', value: 'found in each file' },
  sheet_name: { label: 'Sheet', value: 'the one whose header fits best' },
};

const sections: readonly { title: string; keys: readonly (keyof ProfileRules)[] }[] = [
  { title: 'Where the fields come from', keys: ['fields', 'places'] },
  { title: 'Values read as something else', keys: ['replacements'] },
  { title: 'Rows and orders', keys: ['order_columns', 'order_continues', 'skip', 'duplicate_mode'] },
  { title: 'Packages', keys: ['packages'] },
  { title: 'Dates and coordinates', keys: ['date_order', 'coordinates'] },
  { title: 'Other columns', keys: ['extra'] },
  { title: 'The file itself', keys: ['sheet_name', 'charset', 'delimiter'] },
];

/**
 * What a profile decides, in plain words; sections without a rule are left out.
 * @param serviceName of the delivery service, if it is known
 */
export function describeRules(content: DescribedContent, serviceName: string | null): RuleSection[] {
  return [
    ...sections.map(({ title, keys }) => ({
      title,
      rules: keys.flatMap((key) => describeRule(key, content.rules)),
    })),
    { title: 'Service and payment', rules: describeDetails(content, serviceName) },
  ].filter(({ rules }) => rules.length > 0);
}

function describeRule<Key extends keyof ProfileRules>(key: Key, rules: ProfileRules): DescribedRule[] {
  const value = rules[key];
  if (value !== undefined && value !== null) return describers[key](value);
  return [unsaid[key] ?? []].flat();
}

function describeDetails(content: DescribedContent, serviceName: string | null): DescribedRule[] {
  const { delivery_service_id: serviceId, payer_type: payer, payment_method: method } = content;
  return [
    ...(serviceId ? [{ label: 'Delivery service', value: serviceName ?? serviceId }] : []),
    ...(payer ? [{ label: 'Payer', value: payerNames[payer] }] : []),
    ...(method ? [{ label: 'Payment method', value: paymentNames[method] }] : []),
  ];
}
