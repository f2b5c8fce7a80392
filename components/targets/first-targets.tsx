import { MapPinned } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';

const sample = `curl "$LADING/api/inbound/targets/batch" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{
    "sourceSystem": "logistics_erp",
    "batchId": "BATCH-1",
    "operation": "upsert",
    "targets": [{
      "externalId": "DEL-1",
      "title": "Pickup at City Pharmacy",
      "planning": {"routeDate": "2026-06-25"}
    }]
  }'`;

/** Shown while there are no targets: how to send some, for those who set programs up. */
export function FirstTargets() {
  const t = useTranslations('targets.firstTargets');
  const { person } = usePerson();
  return (
    <EmptyState
      icon={<MapPinned />}
      title={t('title')}
      action={
        person.role === 'dispatcher' ? null : (
          <div className="flex w-full max-w-xl flex-col items-center gap-5">
            <Link href="/settings/api-clients" className={buttonClass({ variant: 'primary' })}>
              {t('createClient')}
            </Link>
            <pre
              dir="ltr"
              tabIndex={0}
              aria-label={t('sample')}
              className="w-full overflow-x-auto rounded-md border bg-sunken p-3 text-start font-mono text-[0.8125rem] leading-5"
            >
              {sample}
            </pre>
          </div>
        )
      }
    >
      {t('explanation')} {person.role === 'dispatcher' ? t('whoCreates') : null}
    </EmptyState>
  );
}
