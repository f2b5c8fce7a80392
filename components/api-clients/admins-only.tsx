import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';

/** What stands in the settings for whoever may not change them. */
export function AdminsOnly() {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        icon={<ShieldX />}
        title="Only administrators manage API clients"
        action={
          <Link href="/imports" className={buttonClass({ variant: 'primary' })}>
            Go to the imports
          </Link>
        }
      >
        Your account may not see or change them. If a program needs access, or must be stopped, ask an
        administrator of your company.
      </EmptyState>
    </div>
  );
}
