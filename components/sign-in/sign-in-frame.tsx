import type { ReactNode } from 'react';
import { Mark } from '@/components/frame/mark';

/** The frame around pages for people who are not signed in. */
export function SignInFrame({
  title,
  subtitle,
  children,
}: {
  title: string;
  subtitle?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="app-root grid min-h-dvh place-items-center p-4">
      <div className="w-full max-w-[22rem]">
        <div className="mb-6 flex items-center gap-2.5">
          <Mark className="size-9" />
          <span className="text-xl font-semibold tracking-tight">Lading</span>
        </div>
        <div className="rounded-lg border bg-surface">
          <div className="ledger-rule px-5 py-4">
            <h1 className="text-base font-semibold">{title}</h1>
            {subtitle ? <p className="text-muted [overflow-wrap:anywhere]">{subtitle}</p> : null}
          </div>
          {children}
        </div>
      </div>
    </main>
  );
}
