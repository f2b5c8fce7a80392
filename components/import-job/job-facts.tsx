import { Download } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { usePerson } from '@/components/frame/person-context';
import { describeFile } from '@/components/domain/describe-file';
import { RulesView } from '@/components/domain/rules-view';
import { Fact, Panel } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';
import { apiAddress } from '@/lib/http/browser-fetch';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** The file, the details and the mapping of the import. */
export function JobFacts({ job }: { job: ImportDetail }) {
  const names = useNames();
  const tDomain = useTranslations('domain');
  const t = useTranslations('importJob.jobFacts');
  const formats = useFormats();
  const { tenantId } = usePerson();
  const file = job.file_details;
  const mapped = Object.entries(job.mappings);
  return (
    <>
      <div className="flex min-w-0 flex-col gap-5">
        <Panel
          id="job-file"
          title={t('file')}
          aside={
            job.files_removed_at ? null : (
              <a
                href={apiAddress(`/delivery/bulk-order-creations/${job.id}/original-file`, tenantId)}
                download={job.file_name}
                className="inline-flex items-center gap-1.5 text-[0.8125rem] text-accent underline-offset-2 hover:underline"
              >
                <Download aria-hidden className="size-3.5" />
                {t('original')}
              </a>
            )
          }
        >
          <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
            <Fact label={t('name')} className="col-span-2">
              {job.file_name}
            </Fact>
            <Fact label={t('size')}>{formats.bytes(job.file_size_bytes)}</Fact>
            {file
              ? describeFile(
                  {
                    kind: file.kind,
                    charset: file.charset ?? undefined,
                    delimiter: file.delimiter ?? undefined,
                    sheetName: file.sheet_name ?? undefined,
                  },
                  tDomain,
                  names,
                ).map(({ label, value }) => (
                  <Fact key={label} label={label}>
                    {value}
                  </Fact>
                ))
              : null}
            {file ? <Fact label={t('headerRow')}>{formats.count(file.header_row_number)}</Fact> : null}
          </dl>
        </Panel>
        <Panel id="job-details" title={t('details')}>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
            <Fact label={t('customer')}>{job.customer_name}</Fact>
            <Fact label={t('deliveryService')}>{job.delivery_service_name}</Fact>
            <Fact label={t('payer')}>{tDomain(`payers.${job.payer_type}`)}</Fact>
            <Fact label={t('paymentMethod')}>{tDomain(`payments.${job.payment_method}`)}</Fact>
          </dl>
        </Panel>
      </div>
      {job.profile ? (
        <Panel
          id="job-rules"
          className="sm:max-xl:col-span-2"
          title={t('rules')}
          aside={
            job.profile_id ? (
              <Link
                href={`/settings/import-profiles/${job.profile_id}`}
                className="text-[0.8125rem] text-accent underline-offset-2 hover:underline"
              >
                {t('profileVersion', { version: String(job.profile_version) })}
              </Link>
            ) : null
          }
          bodyClassName="p-0"
        >
          <RulesView
            content={{
              rules: job.profile,
              ...{ delivery_service_id: null, payer_type: null, payment_method: null },
            }}
            serviceName={null}
          />
        </Panel>
      ) : (
        <Panel
          id="job-mapping"
          className="sm:max-xl:col-span-2"
          title={t('mapping')}
          aside={<span>{t('columns', { count: mapped.length })}</span>}
          bodyClassName="py-2"
        >
          <table className="w-full table-fixed text-[0.8125rem]">
            <thead className="sr-only">
              <tr>
                <th>{t('columnOfFile')}</th>
                <th>{t('field')}</th>
              </tr>
            </thead>
            <tbody>
              {mapped.map(([column, field]) => (
                <tr key={column} className="border-b last:border-b-0">
                  <td dir="auto" className="py-1.5 pe-2 [overflow-wrap:anywhere]">
                    {column}
                  </td>
                  <td className="py-1.5 text-muted">{names.field(field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}
