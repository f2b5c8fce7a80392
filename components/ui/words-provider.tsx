'use client';

import { useMemo, type ReactNode } from 'react';
import { IntlProvider, type Locale, type Messages, useLocale, useMessages } from 'use-intl';

/** Gives the screens below it their words, in the reader's language. */
export function WordsProvider({
  locale,
  words,
  children,
}: {
  locale: Locale;
  /** Rooms of the catalogue, in the language of the locale. */
  words: object;
  children: ReactNode;
}) {
  return (
    // Nothing is dated by messages, which would ask for a time zone: see use-formats.ts.
    <IntlProvider locale={locale} messages={words as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

/** Adds rooms to the words that the provider around it gives. */
export function MoreWords({ words, children }: { words: object; children: ReactNode }) {
  const around = useMessages();
  const all = useMemo(() => ({ ...around, ...words }), [around, words]);
  return (
    <WordsProvider locale={useLocale()} words={all}>
      {children}
    </WordsProvider>
  );
}
