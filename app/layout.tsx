import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { getLanguage } from '@/app/get-language';
import { KeepTimeZone } from '@/components/frame/keep-time-zone';
import { readTheme, themeCookie } from '@/components/frame/theme';
import { readTimeZone, timeZoneCookie } from '@/components/frame/time-zone';
import { WordsProvider } from '@/components/ui/words-provider';
import { directionOf, localeOf } from '@/lib/languages/language';
import type { Room } from '@/lib/messages/catalogues/catalogue';
import { wordsOf } from '@/lib/messages/catalogues/words-of';
import '@/app/globals.css';

/** What every page needs, the sign-in page included. page-words.test.ts says which these are. */
const rooms: readonly Room[] = ['common', 'ui', 'api', 'frame', 'pages'];

export const metadata: Metadata = {
  title: { template: '%s · Lading', default: 'Lading' },
  description: 'Takes in delivery orders in bulk.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171c1f' },
  ],
};

/** The page around all pages. What only the signed-in pages need is in (app)/layout.tsx: the sign-in page loads none of it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const theme = readTheme(jar.get(themeCookie)?.value);
  const timeZone = readTimeZone(jar.get(timeZoneCookie)?.value);
  const language = await getLanguage();
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme}>
      <body>
        <WordsProvider
          locale={localeOf[language]}
          words={wordsOf(language, rooms)}
          timeZone={timeZone}
          now={new Date()}
        >
          {children}
          <KeepTimeZone known={timeZone} />
        </WordsProvider>
      </body>
    </html>
  );
}
