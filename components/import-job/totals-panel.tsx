'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ControlTotalsTable, TotalsAgreement } from '@/components/domain/control-totals-table';
import { usePerson } from '@/components/frame/person-context';
import { setManifestTotals } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Panel } from '@/components/ui/panel';
import type { ControlTotals } from '@/lib/fields/control-totals';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/**
 * What the deliveries of an ended import amount to, beside the numbers of the shipper's manifest, which are kept with it. With
 * follow-ups, it is all imports of the file that have to agree with its manifest.
 */
export function TotalsPanel({ job, totals: own }: { job: ImportDetail; totals: ControlTotals }) {
  const t = useTranslations('importJob.totalsPanel');
  const { tenantId } = usePerson();
  const refresh = useRefreshJob(job.id);
  const { family } = job;
  const totals = family?.control_totals ?? own;
  const kept = (family ?? job).manifest_totals ?? {};
  const [entered, setEntered] = useState<ManifestTotals | null>(null);
  const save = useMutation({
    mutationFn: (manifest: ManifestTotals) =>
      setManifestTotals(tenantId, family?.root_id ?? job.id, manifest),
    onSuccess: async () => {
      await refresh();
      setEntered(null);
    },
  });
  const manifest = entered ?? kept;
  return (
    <Panel id="totals" title={t('title')}>
      <ControlTotalsTable
        totals={totals}
        column={t('deliveries')}
        manifest={manifest}
        onChange={setEntered}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <TotalsAgreement totals={totals} manifest={manifest} />
        {entered ? (
          <Button size="sm" className="ms-auto" busy={save.isPending} onClick={() => save.mutate(entered)}>
            {t('keep')}
          </Button>
        ) : null}
      </div>
      <MutationProblem error={save.error} />
      {family || job.deleted_count > 0 ? (
        <p className="mt-2 text-[0.8125rem] text-faint">
          {[
            family && t('ofAllImports'),
            (family?.members ?? [job]).some((member) => member.deleted_count > 0) && t('withoutRolledBack'),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      ) : null}
    </Panel>
  );
}
