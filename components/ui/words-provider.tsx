'use client';

import { useMemo, type ReactNode } from 'react';
import { IntlProvider, type Locale, type Messages, useLocale, useMessages, useTimeZone } from 'use-intl';

/** Gives the screens below it their words, in the reader's language. */
export function WordsProvider({
  locale,
  words,
  timeZone = 'UTC',
  now,
  children,
}: {
  locale: Locale;
  /** Rooms of the catalogue, in the language of the locale. */
  words: object;
  /** Of the reader, as far as the server knows it: see use-time-zone.ts. Nothing is dated by messages. */
  timeZone?: string;
  /** When the server renders the page; by default what a provider around this one says. */
  now?: Date;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} messages={words as Messages} timeZone={timeZone} now={now}>
      {children}
    </IntlProvider>
  );
}

/** Adds rooms to the words that the provider around it gives. */
export function MoreWords({ words, children }: { words: object; children: ReactNode }) {
  const around = useMessages();
  const all = useMemo(() => ({ ...around, ...words }), [around, words]);
  return (
    <WordsProvider locale={useLocale()} words={all} timeZone={useTimeZone()}>
      {children}
    </WordsProvider>
  );
}
