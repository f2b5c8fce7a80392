'use client';

import { PageFault } from '@/components/frame/page-fault';
import { WordsProvider } from '@/components/ui/words-provider';
import '@/app/globals.css';

// The page around all pages is what broke, and with it went the words in the reader's language. Parsed, as words-of.ts does.
const words = {
  frame: {
    pageFault: {
      title: 'This page broke',
      ourFault: 'That is our fault, not yours. Running imports continue; nothing is lost.',
      supportNumber: ['Give support this number: ', ['digest']],
      tryAgain: 'Try again',
      goToImports: 'Go to the imports',
    },
  },
};

export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Lading</title>
        <WordsProvider locale="en-GB" words={words}>
          <PageFault digest={error.digest} onRetry={reset} />
        </WordsProvider>
      </body>
    </html>
  );
}
