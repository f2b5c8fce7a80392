'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageFault } from '@/components/frame/page-fault';
import { lastWords, WordsProvider } from '@/components/ui/words-provider';
import { directionOf, languageOf } from '@/lib/languages/language';
import '@/app/globals.css';

// If the page broke before it had its words, in English. Parsed, as words-of.ts does.
const english = {
  frame: {
    pageFault: {
      documentTitle: 'Something went wrong',
      title: 'This page broke',
      ourFault: 'That is our fault, not yours. Running imports continue; nothing is lost.',
      supportNumber: ['Give support this number: ', ['digest']],
      tryAgain: 'Try again',
      goToImports: 'Go to the imports',
    },
  },
};

/** Stands in for the page around all pages, which is what broke: in the language of the page before, if there was one. */
export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const [{ locale, words }] = useState(() => lastWords() ?? ({ locale: 'en-GB', words: english } as const));
  const language = languageOf(locale);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <WordsProvider locale={locale} words={words}>
          <Title />
          <PageFault digest={error.digest} onRetry={reset} />
        </WordsProvider>
      </body>
    </html>
  );
}

function Title() {
  const t = useTranslations('frame.pageFault');
  return <title>{`${t('documentTitle')} · Lading`}</title>;
}
