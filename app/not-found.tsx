import type { Metadata } from 'next';
import { Mark } from '@/components/frame/mark';
import { buttonClass } from '@/components/ui/button';
import { PlainLink } from '@/components/ui/plain-link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-3 text-center">
        <Mark className="size-10" />
        <p className="stamp rounded-sm border border-line-strong px-2 py-0.5 text-muted">
          404 · Undeliverable
        </p>
        <h1 className="text-lg font-semibold">There is nothing at this address</h1>
        <p className="text-muted">It may have been mistyped, or what stood here was removed.</p>
        <PlainLink href="/imports" className={buttonClass({ variant: 'primary' })}>
          Go to the imports
        </PlainLink>
      </div>
    </main>
  );
}
