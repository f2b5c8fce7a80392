import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/ui/words-provider';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

/** What is rendered in a test, with the words of all rooms. */
export function English({ children }: { children: ReactNode }) {
  return (
    <WordsProvider locale={localeOf.en} words={en}>
      {children}
    </WordsProvider>
  );
}
