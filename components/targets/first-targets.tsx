import { MapPinned } from 'lucide-react';
import Link from 'next/link';
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

/** Shown while there are no targets: how to send some. */
export function FirstTargets() {
  const { person } = usePerson();
  return (
    <EmptyState
      icon={<MapPinned />}
      title="No targets yet"
      action={
        <div className="flex w-full max-w-xl flex-col items-center gap-5">
          {person.role === 'dispatcher' ? null : (
            <Link href="/settings/api-clients" className={buttonClass({ variant: 'primary' })}>
              Create an API client
            </Link>
          )}
          <pre
            dir="ltr"
            tabIndex={0}
            aria-label="A batch sent with curl"
            className="w-full overflow-x-auto rounded-md border bg-sunken p-3 text-start font-mono text-[0.8125rem] leading-5"
          >
            {sample}
          </pre>
        </div>
      }
    >
      An ERP, logistics or warehouse system sends them in batches, signed in as an API client.{' '}
      {person.role === 'dispatcher'
        ? 'An administrator creates one in the settings, under API clients.'
        : null}
    </EmptyState>
  );
}
