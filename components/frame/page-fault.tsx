'use client';

import { RotateCw } from 'lucide-react';
import Link from 'next/link';
import { Mark } from '@/components/frame/mark';
import { Button, buttonClass } from '@/components/ui/button';

/** Shown in place of a page that crashed. `digest` identifies the error in the server's log. */
export function PageFault({ digest, onRetry }: { digest?: string; onRetry: () => void }) {
  return (
    <div role="alert" className="grid min-h-[70dvh] place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-3 text-center">
        <Mark className="size-10" />
        <h1 className="text-lg font-semibold">This page broke</h1>
        <p className="text-muted">That is our fault, not yours. Running imports continue; nothing is lost.</p>
        {digest ? <p className="text-[0.8125rem] text-faint">Give support this number: {digest}</p> : null}
        <div className="flex gap-2">
          <Button variant="primary" icon={<RotateCw />} onClick={onRetry}>
            Try again
          </Button>
          <Link href="/imports" className={buttonClass()}>
            Go to the imports
          </Link>
        </div>
      </div>
    </div>
  );
}
