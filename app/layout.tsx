import { CSPProvider } from '@base-ui/react/csp-provider';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DocumentDirection } from '@/components/frame/document-direction';
import { QueryProvider } from '@/components/api/query-provider';
import { themeCookie, themeSchema } from '@/components/frame/theme';
import { ToastProvider } from '@/components/ui/toasts';
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeSchema.parse((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" dir="ltr" data-theme={theme}>
      <body>
        {/* The Content-Security-Policy forbids <style> elements: globals.css contains these rules instead. */}
        <CSPProvider disableStyleElements>
          <QueryProvider>
            <DocumentDirection>
              <ToastProvider>{children}</ToastProvider>
            </DocumentDirection>
          </QueryProvider>
        </CSPProvider>
      </body>
    </html>
  );
}
