import { type Locale, useLocale, useTranslations } from 'use-intl';
import { describeSource } from '@/components/domain/describe-source';
import { makeQuotes } from '@/components/domain/use-quotes';
import { useSay } from '@/components/domain/use-say';
import type { LogicalField } from '@/lib/fields/order-fields';
import { fieldLabel } from '@/lib/messages/field-label';
import type { Say } from '@/lib/messages/say';
import type { FieldSource } from '@/lib/shaping/profile-schema';

/** With what rules are said in a language: see `describeRules`. */
export type RuleWords = ReturnType<typeof makeRuleWords>;

interface Translations {
  locale: Locale;
  say: Say;
  rules: ReturnType<typeof useTranslations<'domain.rules'>>;
  sources: ReturnType<typeof useTranslations<'domain.sources'>>;
  quotes: ReturnType<typeof useTranslations<'domain.quotes'>>;
  payers: ReturnType<typeof useTranslations<'domain.payers'>>;
  payments: ReturnType<typeof useTranslations<'domain.payments'>>;
}

/** The same, for what is no component. */
export function makeRuleWords({
  locale,
  say,
  rules,
  sources,
  quotes: marks,
  payers,
  payments,
}: Translations) {
  const quotes = makeQuotes(marks);
  const both = new Intl.ListFormat(locale);
  return {
    t: rules,
    payers,
    payments,
    ...quotes,
    /** “a”, “b” and “c” */
    together: (names: readonly string[]) => both.format(names.map(quotes.quoted)),
    field: (field: LogicalField) => fieldLabel(field, say),
    source: (source: FieldSource) => describeSource(source, sources, quotes),
  };
}

/** The words of rules in the reader's language. */
export function useRuleWords(): RuleWords {
  return makeRuleWords({
    locale: useLocale(),
    say: useSay(),
    rules: useTranslations('domain.rules'),
    sources: useTranslations('domain.sources'),
    quotes: useTranslations('domain.quotes'),
    payers: useTranslations('domain.payers'),
    payments: useTranslations('domain.payments'),
  });
}
