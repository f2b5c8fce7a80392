import { useTranslations } from 'use-intl';

/** Puts what files contain between the quotation marks of a language. */
export type Quotes = ReturnType<typeof makeQuotes>;

/** The same, for what is no component. */
export function makeQuotes(t: ReturnType<typeof useTranslations<'domain.quotes'>>) {
  const quoted = (text: string) => t('quoted', { text });
  const inRow = (texts: readonly string[]) =>
    texts.length === 0 ? '' : texts.reduce((before, next) => t('next', { before, next }));
  return {
    /** “a” */
    quoted,
    /** a, b */
    inRow,
    /** “a”, “b” */
    listed: (texts: readonly string[]) => inRow(texts.map(quoted)),
  };
}

/** The quotation marks of the reader's language. */
export function useQuotes(): Quotes {
  return makeQuotes(useTranslations('domain.quotes'));
}
