'use client';

import { useEffect, useMemo, type ReactNode } from 'react';
import { IntlProvider, type Locale, type Messages, useLocale, useMessages, useTimeZone } from 'use-intl';

let last: { locale: Locale; words: object } | null = null;

/** The words that the page was given last, for the page that takes its place when all of it breaks; null: none yet. */
export const lastWords = () => last;

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
  useEffect(() => {
    last = { locale, words };
  }, [locale, words]);
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
