import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import { QueryProvider } from '@/components/api/query-provider';
import { DocumentDirection } from '@/components/frame/document-direction';
import { ToastProvider } from '@/components/ui/toasts';

/** What the signed-in pages need around them, whoever is signed in. */
export function AppProviders({ children }: { children: ReactNode }) {
  return (
    // The Content-Security-Policy forbids <style> elements: globals.css contains these rules instead.
    <CSPProvider disableStyleElements>
      <QueryProvider>
        <DocumentDirection>
          <ToastProvider>{children}</ToastProvider>
        </DocumentDirection>
      </QueryProvider>
    </CSPProvider>
  );
}
