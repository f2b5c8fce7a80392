import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';

/** Shown in place of a settings page to people who may not see it. */
export function AdminsOnly({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        icon={<ShieldX />}
        title={title}
        action={
          <Link href="/imports" className={buttonClass({ variant: 'primary' })}>
            Go to the imports
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
