import { useQuery } from '@tanstack/react-query';
import { MapPin, Package } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { channelIcons } from '@/components/domain/channel-mark';
import type { Command, CommandGroup } from '@/components/frame/commands/command';
import {
  foundDeliveriesQuery,
  foundImportsQuery,
  foundTargetsQuery,
} from '@/components/frame/commands/queries';
import { usePerson } from '@/components/frame/person-context';
import { outcomeOfImport, outcomeOfBatch } from '@/lib/import-jobs/job-outcome';

/** What the lists have for a text: imports, deliveries and targets; without a text, the newest imports. */
export function useFound(search: string): { groups: CommandGroup[]; isSearching: boolean } {
  const t = useTranslations('commands.groups');
  const noReference = useTranslations('commands')('noReference');
  const outcomes = useTranslations('domain.outcomes');
  const { person, tenantId } = usePerson();
  const router = useRouter();
  const hasTenant = !person.isSystemAdmin || tenantId !== null;
  const imports = useQuery({ ...foundImportsQuery(tenantId, search), enabled: hasTenant });
  const wanted = hasTenant ? search : '';
  const deliveries = useQuery(foundDeliveriesQuery(tenantId, wanted));
  const targets = useQuery(foundTargetsQuery(tenantId, wanted));
  const entry = (href: string, label: string, hint: string, icon: Command['icon']): Command => ({
    ...{ id: href, label, hint, icon },
    run: () => router.push(href),
  });
  const groups = [
    {
      id: 'imports',
      label: search === '' ? t('newestImports') : t('imports'),
      items: (imports.data?.data ?? []).map((job) =>
        job.channel === 'spreadsheet'
          ? entry(
              `/imports/${job.import.id}`,
              job.import.name,
              `${job.import.customer_name} · ${outcomes(outcomeOfImport(job.import))}`,
              channelIcons.spreadsheet,
            )
          : entry(
              `/imports/batches/${job.batch.importJobId}`,
              `${job.batch.sourceSystem} / ${job.batch.batchId}`,
              outcomes(outcomeOfBatch(job.batch)),
              channelIcons.erp,
            ),
      ),
    },
    {
      id: 'deliveries',
      label: t('deliveries'),
      items: (deliveries.data?.data ?? []).map((delivery) =>
        entry(
          `/deliveries/${delivery.id}`,
          delivery.external_reference_id ?? noReference,
          `${delivery.delivery_contact_name} · ${delivery.delivery_city}`,
          Package,
        ),
      ),
    },
    {
      id: 'targets',
      label: t('targets'),
      items: (targets.data?.data ?? []).map((target) =>
        entry(`/targets/${target.targetId}`, target.externalId, target.title, MapPin),
      ),
    },
  ];
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    isSearching: [imports, deliveries, targets].some(
      ({ isFetching, isPlaceholderData, data }) => isFetching && (data === undefined || isPlaceholderData),
    ),
  };
}
