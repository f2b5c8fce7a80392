import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { getLanguage } from '@/app/get-language';
import { MoreWords } from '@/components/ui/words-provider';
import { localeOf } from '@/lib/languages/language';
import type { Room } from '@/lib/messages/catalogues/catalogue';
import type { en } from '@/lib/messages/catalogues/en';
import { wordsOf } from '@/lib/messages/catalogues/words-of';

/** Sends a page the rooms of the catalogue that its components use. page-words.test.ts says which these are. */
export async function PageWords({ rooms, children }: { rooms: readonly Room[]; children: ReactNode }) {
  return <MoreWords words={wordsOf(await getLanguage(), rooms)}>{children}</MoreWords>;
}

/** Translates a page's title: `(await titles())('imports')`. */
export async function titles() {
  const language = await getLanguage();
  const messages = wordsOf(language, ['pages']) as Pick<typeof en, 'pages'>;
  return createTranslator({ locale: localeOf[language], messages, namespace: 'pages' });
}
