import type { RuleWords } from '@/components/domain/use-rule-words';
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

type Describe<Key extends keyof ProfileRules> = (
  value: NonNullable<ProfileRules[Key]>,
  words: RuleWords,
) => DescribedRule[];

const packageParts = [
  ...(['name', 'quantity', 'weight', 'weight_unit'] as const),
  ...(['length', 'width', 'height', 'size', 'length_unit'] as const),
];

/** Where a point may come from, in the order in which it is tried. */
const coordinateSteps = [
  ...(['notations', 'swap_back', 'manual'] as const),
  ...(['earlier_deliveries', 'geocode', 'city_centre'] as const),
];

/** Each rule of a profile in words. A rule that is added to the schema has to be described here. */
const describers: { [Key in keyof Required<ProfileRules>]: Describe<Key> } = {
  fields: (fields, words) =>
    logicalFields.flatMap((field) => {
      const source = fields[field];
      return source ? [{ label: words.field(field), value: words.source(source) }] : [];
    }),
  places: (places, { t }) =>
    (['pickup', 'delivery'] as const).flatMap((side) => {
      const place = places[side];
      if (!place) return [];
      const value =
        'code' in place
          ? t('placeByCode', { code: place.code })
          : t('placeByColumn', { column: place.column });
      return [{ label: t(`sides.${side}`), value }];
    }),
  replacements: (replacements, words) =>
    logicalFields.flatMap((field) =>
      (replacements[field] ?? []).map(({ from, to }) => ({
        label: words.t('replaced', { from, field: words.field(field) }),
        value: valueOf(to, words),
      })),
    ),
  skip: ({ totals, repeated_headers, hidden_rows, values = [] }, words) => [
    { label: words.t('totals'), value: leftOut(totals, words) },
    { label: words.t('repeatedHeaders'), value: leftOut(repeated_headers, words) },
    { label: words.t('hiddenRows'), value: leftOut(hidden_rows, words) },
    ...values.map(({ column, values: named, except }) => ({
      label: words.t('byColumn', { column }),
      value: words.t(except ? 'leftOutUnless' : 'leftOutIf', {
        values: named
          .map((value) => valueOf(value, words))
          .reduce((before, next) => words.t('either', { before, next })),
      }),
    })),
  ],
  order_columns: (columns, { t, together }) => [
    { label: t('sections.orders'), value: t('oneOrder', { columns: together(columns) }) },
  ],
  order_continues: (isOn, { t }) => [
    { label: t('withoutNumber'), value: t(isOn ? 'ofOrderAbove' : 'ofTheirOwn') },
  ],
  packages: ({ sets, weight_unit, length_unit, default_name }, words) => [
    ...sets.map((set, index) => ({
      label:
        sets.length === 1 ? words.t('packages') : words.t('packagesNumbered', { number: String(index + 1) }),
      value: describePackages(set, words),
    })),
    { label: words.t('weights'), value: weight_unit },
    { label: words.t('lengths'), value: length_unit },
    ...(default_name === undefined
      ? []
      : [{ label: words.t('unnamedPackages'), value: words.quoted(default_name) }]),
  ],
  coordinates: (steps, { t }) =>
    coordinateSteps.map((step) => ({
      label: t(`steps.${step}.label`),
      value: t(steps[step] ? `steps.${step}.on` : `steps.${step}.off`),
    })),
  extra: (extra, { t, listed }) => [
    {
      label: t('extra'),
      value: extra === 'all' ? t('extraAll') : t('extraSome', { columns: listed(extra) }),
    },
  ],
  date_order: (order, { t }) => [
    { label: t('dates'), value: t(order === 'day_first' ? 'dayFirst' : 'monthFirst') },
  ],
  duplicate_mode: (mode, { t }) => [{ label: t('duplicates'), value: t(`duplicateModes.${mode}`) }],
  charset: (charset, { t }) => [{ label: t('charset'), value: charset }],
  delimiter: (delimiter, { t, quoted }) => [
    { label: t('delimiter'), value: delimiter === '\t' ? t('tab') : quoted(delimiter) },
  ],
  sheet_name: (name, { t, quoted }) => [{ label: t('sheet'), value: quoted(name) }],
};

const valueOf = (text: string, { t, quoted }: RuleWords) => (text === '' ? t('nothing') : quoted(text));

const leftOut = (isOn: boolean | undefined, { t }: RuleWords) => t(isOn ? 'leftOut' : 'readAsOrders');

function describePackages(set: PackageColumns, { t, inRow }: RuleWords): string {
  const parts = packageParts.flatMap((part) => {
    const column = set[part];
    return column === undefined ? [] : [t(`packageParts.${part}`, { column })];
  });
  return parts.length > 0 ? inRow(parts) : t('onePackage');
}

/** What applies where a profile says nothing. */
const unsaid: Partial<Record<keyof ProfileRules, (words: RuleWords) => DescribedRule>> = {
  order_columns: ({ t }) => ({ label: t('sections.orders'), value: t('eachRow') }),
  extra: ({ t }) => ({ label: t('extra'), value: t('extraNone') }),
  date_order: ({ t }) => ({ label: t('dates'), value: t('datesByColumn') }),
  charset: ({ t }) => ({ label: t('charset'), value: t('charsetFound') }),
  sheet_name: ({ t }) => ({ label: t('sheet'), value: t('sheetFound') }),
};

const sections = [
  { title: 'fields', keys: ['fields', 'places'] },
  { title: 'replacements', keys: ['replacements'] },
  { title: 'orders', keys: ['order_columns', 'order_continues', 'skip', 'duplicate_mode'] },
  { title: 'packages', keys: ['packages'] },
  { title: 'dates', keys: ['date_order', 'coordinates'] },
  { title: 'extra', keys: ['extra'] },
  { title: 'file', keys: ['sheet_name', 'charset', 'delimiter'] },
] as const satisfies readonly { title: string; keys: readonly (keyof ProfileRules)[] }[];

/**
 * What a profile decides, in plain words; sections without a rule are left out.
 * @param serviceName of the delivery service, if it is known
 */
export function describeRules(
  content: DescribedContent,
  serviceName: string | null,
  words: RuleWords,
): RuleSection[] {
  return [
    ...sections.map(({ title, keys }) => ({
      title: words.t(`sections.${title}`),
      rules: keys.flatMap((key) => describeRule(key, content.rules, words)),
    })),
    { title: words.t('sections.details'), rules: describeDetails(content, serviceName, words) },
  ].filter(({ rules }) => rules.length > 0);
}

function describeRule<Key extends keyof ProfileRules>(
  key: Key,
  rules: ProfileRules,
  words: RuleWords,
): DescribedRule[] {
  const value = rules[key];
  if (value !== undefined && value !== null) return describers[key](value, words);
  return [unsaid[key]?.(words) ?? []].flat();
}

function describeDetails(
  content: DescribedContent,
  serviceName: string | null,
  { t, payers, payments }: RuleWords,
): DescribedRule[] {
  const { delivery_service_id: serviceId, payer_type: payer, payment_method: method } = content;
  return [
    ...(serviceId ? [{ label: t('service'), value: serviceName ?? serviceId }] : []),
    ...(payer ? [{ label: t('payer'), value: payers(payer) }] : []),
    ...(method ? [{ label: t('payment'), value: payments(method) }] : []),
  ];
}
