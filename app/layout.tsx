import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { readTheme, themeCookie } from '@/components/frame/theme';
import '@/app/globals.css';

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
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" dir="ltr" data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}
