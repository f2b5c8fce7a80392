import type { ReactNode } from 'react';
import { docsWords as words } from '@/components/docs/docs-words';
import { Mark } from '@/components/frame/mark';
import { PlainLink } from '@/components/ui/plain-link';

/** The frame around all documentation, in English and from left to right whatever the language of the person. */
export function DocsFrame({ children }: { children: ReactNode }) {
  return (
    <div lang="en" dir="ltr" className="app-root min-h-dvh">
      <PlainLink
        href="#text"
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:rounded-md focus:border focus:bg-surface focus:px-3 focus:py-2"
      >
        {words.skip}
      </PlainLink>
      <header className="border-b bg-surface">
        <nav
          aria-label={words.documentation}
          className="mx-auto flex max-w-4xl flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3"
        >
          <Mark className="size-6" />
          <PlainLink href="/docs" className="font-semibold hover:underline">
            {words.documentation}
          </PlainLink>
          <PlainLink href="/docs/api" className="hover:underline">
            {words.reference}
          </PlainLink>
          <PlainLink href="/api/openapi.json" className="hover:underline">
            {words.description}
          </PlainLink>
          <PlainLink href="/" className="ms-auto text-muted hover:underline">
            {words.backToApp}
          </PlainLink>
        </nav>
      </header>
      <main id="text" tabIndex={-1} className="mx-auto max-w-4xl px-4 py-8 outline-none">
        {children}
      </main>
    </div>
  );
}
