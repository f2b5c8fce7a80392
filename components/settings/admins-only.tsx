'use client';

import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';

/** Shown in place of a settings page to people who may not see it. */
export function AdminsOnly({
  page,
}: {
  page: 'apiClients' | 'apiKeys' | 'webhooks' | 'inboxes' | 'people' | 'company' | 'audit' | 'consignees';
}) {
  const t = useTranslations('settings.adminsOnly');
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        isPage
        icon={<ShieldX />}
        title={t(`titles.${page}`)}
        action={
          <Link href="/imports" className={buttonClass({ variant: 'primary' })}>
            {t('goToImports')}
          </Link>
        }
      >
        {t(`hints.${page}`)}
      </EmptyState>
    </div>
  );
}
