import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { makeRuleWords } from '@/components/domain/use-rule-words';
import { type ComparedVersion, compareVersions } from '@/components/import-profiles/compare-versions';
import { en } from '@/lib/messages/catalogues/en';
import { speak } from '@/lib/messages/catalogues/speak';
import { type ProfileInput, profileRulesSchema } from '@/lib/shaping/profile-schema';

const shared = { locale: 'en-GB', messages: en } as const;
const versionWords = createTranslator({ ...shared, namespace: 'importProfiles.compareVersions' });
const ruleWords = makeRuleWords({
  say: speak('en'),
  locale: 'en-GB',
  rules: createTranslator({ ...shared, namespace: 'domain.rules' }),
  sources: createTranslator({ ...shared, namespace: 'domain.sources' }),
  quotes: createTranslator({ ...shared, namespace: 'domain.quotes' }),
  payers: createTranslator({ ...shared, namespace: 'domain.payers' }),
  payments: createTranslator({ ...shared, namespace: 'domain.payments' }),
});

const compare = (older: ComparedVersion, newer: ComparedVersion, nameOf: (id: string) => string | null) =>
  compareVersions(older, newer, nameOf, versionWords, ruleWords);

const version = (rules: ProfileInput, rest: { columns?: string[]; delivery_service_id?: string } = {}) => ({
  rules: profileRulesSchema.parse(rules),
  ...{ columns: [], delivery_service_id: null, payer_type: null, payment_method: null },
  ...rest,
});
const noName = () => null;

test('a rule that changed is told with its old and new words; one that came or went with nothing', () => {
  const fields = { delivery_city: { column: 'Town' }, delivery_country: { constant: 'DE' } };
  const changes = compare(
    version({ fields, duplicate_mode: 'fail', date_order: 'day_first' }),
    version({
      fields: { delivery_city: { column: 'City' }, delivery_contact_name: { column: 'Name' } },
      date_order: 'day_first',
    }),
    noName,
  );
  expect(changes).toEqual([
    { label: 'Delivery city', before: '“Town”', value: '“City”' },
    { label: 'Delivery country', before: 'always “DE”', value: null },
    { label: 'Recipient name', before: null, value: '“Name”' },
  ]);
});

test('two rules with the same words stay two', () => {
  const skip = (...values: string[][]) => ({
    skip: { values: values.map((list) => ({ column: 'Status', values: list })) },
  });
  const changes = compare(
    version({ fields: {}, ...skip(['cancelled'], ['draft']) }),
    version({ fields: {}, ...skip(['cancelled'], ['held']) }),
    noName,
  );
  expect(changes).toEqual([
    { label: 'Rows by “Status”', before: 'left out if it is “draft”', value: 'left out if it is “held”' },
  ]);
});

test('the columns of the file and the delivery service are compared; their order is no change', () => {
  const names = new Map([['s2', 'Express']]);
  const changes = compare(
    version({ fields: {} }, { columns: ['A', 'B', 'C'], delivery_service_id: 's1' }),
    version({ fields: {} }, { columns: ['C', 'A', 'D'], delivery_service_id: 's2' }),
    (id) => names.get(id) ?? null,
  );
  expect(changes).toEqual([
    { label: 'Delivery service', before: 's1', value: 'Express' },
    { label: 'New columns of the file', value: '“D”' },
    { label: 'Columns that the file has no more', value: '“B”' },
  ]);
  expect(
    compare(
      version({ fields: {} }, { columns: ['A', 'B'] }),
      version({ fields: {} }, { columns: ['B', 'A'] }),
      noName,
    ),
  ).toEqual([]);
});
