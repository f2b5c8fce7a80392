import { CityAndCountry } from '@/components/domain/city-and-country';
import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { RowSample } from '@/components/new-import/reading/reading-messages';
import { otherFields } from '@/components/domain/other-fields';
import { useSay } from '@/components/domain/use-say';
import { Badge } from '@/components/ui/badge';
import { useFormats } from '@/components/ui/use-formats';
import { messageForRowProblem } from '@/lib/messages/row-problems';

/** One row as the delivery it will become, or the problems that prevent it. */
export function DraftCard({ sample: { draft, problems, called } }: { sample: RowSample }) {
  const names = useNames();
  const t = useTranslations('newImport.draftCard');
  const sizes = useTranslations('domain.sizes');
  const formats = useFormats();
  const say = useSay();
  if (!draft) {
    return (
      <div className="min-h-40 self-start rounded-md border border-bad/40 bg-bad-soft p-3">
        <p className="flex flex-wrap items-center gap-1.5 text-[0.8125rem] [overflow-wrap:anywhere]">
          <Badge tone="bad">{t('willFail')}</Badge>
          <bdi className="ms-auto font-medium">{called}</bdi>
        </p>
        <ul className="mt-2 space-y-1.5 text-[0.8125rem] [overflow-wrap:anywhere]">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.code}`}>
              <span className="font-medium">{names.field(problem.field)}.</span>{' '}
              {names.withoutField(problem.field, messageForRowProblem(problem, say))}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="min-h-40 self-start rounded-md border bg-page p-3 text-[0.8125rem] [overflow-wrap:anywhere]">
      <div className="mb-2 flex flex-wrap items-center gap-1.5">
        <Badge tone="ok">{t('delivery')}</Badge>
        <Badge>{sizes(draft.unit_size)}</Badge>
        {draft.external_reference_id ? (
          <span className="ms-auto font-medium">{draft.external_reference_id}</span>
        ) : null}
      </div>
      <Place
        address={draft.pickup_full_address}
        place={<CityAndCountry city={draft.pickup_city} country={draft.pickup_country} />}
        point={`${draft.pickup_latitude}, ${draft.pickup_longitude}`}
      />
      <ArrowDown aria-label={t('to')} className="my-1 size-3.5 text-faint" />
      <Place
        address={draft.delivery_full_address}
        place={<CityAndCountry city={draft.delivery_city} country={draft.delivery_country} />}
        point={`${draft.delivery_latitude}, ${draft.delivery_longitude}`}
      />
      <p className="mt-2 border-t pt-2">
        {draft.delivery_contact_name} · <bdi>{draft.delivery_contact_phone}</bdi>
      </p>
      <p className="text-muted">
        {draft.packages.length === 0
          ? t('noPackages')
          : t('packages', { count: draft.packages.reduce((sum, item) => sum + item.quantity, 0) })}
        {draft.cod_amount === null
          ? ''
          : ` · ${names.field('cod_amount')}: ${formats.decimal(draft.cod_amount)}`}
        {draft.package_special_instructions ? ` · ${draft.package_special_instructions}` : ''}
      </p>
      {otherFields(draft, say).map(({ label, value }) => (
        <p key={label} className="text-muted">
          {label}: <bdi>{value}</bdi>
        </p>
      ))}
    </div>
  );
}

function Place({ address, place, point }: { address: string; place: ReactNode; point: string }) {
  return (
    <p>
      <bdi>{address}</bdi>
      <span className="text-muted">
        {' '}
        · {place} · <bdi>{point}</bdi>
      </span>
    </p>
  );
}
