import type { useTranslations } from 'use-intl';
import { type DescribedContent, describeRules, type RuleSection } from '@/components/domain/describe-rules';
import type { RuleWords } from '@/components/domain/use-rule-words';
import type { LabelledValue } from '@/components/ui/value-list';

type VersionWords = ReturnType<typeof useTranslations<'importProfiles.compareVersions'>>;

/** What a version holds, as far as versions are compared. */
export type ComparedVersion = DescribedContent & { columns: readonly string[] };

/**
 * What changed from one version to a later one, rule by rule in plain words; empty: nothing.
 * @param nameOfService the name of a delivery service, if it is known
 */
export function compareVersions(
  older: ComparedVersion,
  newer: ComparedVersion,
  nameOfService: (id: string) => string | null,
  t: VersionWords,
  words: RuleWords,
): LabelledValue[] {
  const [before, after] = [older, newer].map((version) =>
    valuesByRule(
      describeRules(
        version,
        version.delivery_service_id === null ? null : nameOfService(version.delivery_service_id),
        words,
      ),
    ),
  ) as [Map<string, LabelledValue>, Map<string, LabelledValue>];
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): LabelledValue[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old?.value === now?.value) return [];
    return [{ label: (now ?? old)!.label, before: old?.value ?? null, value: now?.value ?? null }];
  });
  return [...changes, ...compareColumns(older.columns, newer.columns, t, words)];
}

/** Two rules of one section may have the same label: they are told apart by their order. */
function valuesByRule(sections: readonly RuleSection[]): Map<string, LabelledValue> {
  const values = new Map<string, LabelledValue>();
  for (const { title, rules } of sections) {
    for (const rule of rules) {
      let key = `${title}\n${rule.label}`;
      while (values.has(key)) key += '\n';
      values.set(key, rule);
    }
  }
  return values;
}

function compareColumns(
  older: readonly string[],
  newer: readonly string[],
  t: VersionWords,
  { listed }: RuleWords,
): LabelledValue[] {
  const missingIn = (names: readonly string[], others: readonly string[]) => {
    const known = new Set(names);
    return others.filter((name) => !known.has(name));
  };
  const came = missingIn(older, newer);
  const gone = missingIn(newer, older);
  return [
    ...(came.length > 0 ? [{ label: t('newColumns'), value: listed(came) }] : []),
    ...(gone.length > 0 ? [{ label: t('goneColumns'), value: listed(gone) }] : []),
  ];
}
