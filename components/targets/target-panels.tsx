import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NoCoordinatesMark, PriorityMark } from '@/components/targets/target-marks';
import { formatMinutes, mapAddress } from '@/components/targets/target-words';
import { SourceVersionFact } from '@/components/domain/source-version-fact';
import { Fact, Panel } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';
import type { Target } from '@/lib/targets/target-schemas';

const factsClass = 'grid grid-cols-2 gap-4';

function NotGiven() {
  return <span className="text-faint">{useTranslations('targets.targetPanels')('notGiven')}</span>;
}

export function AddressPanel({ address }: { address: Target['address'] }) {
  const t = useTranslations('targets.targetPanels');
  const fields = useTranslations('targets.fields');
  const formats = useFormats();
  const map = mapAddress(address);
  return (
    <Panel
      id="address"
      title={t('address')}
      aside={
        map ? (
          <a
            href={map}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1.5 text-[0.8125rem] text-accent underline-offset-2 hover:underline"
          >
            <ExternalLink aria-hidden className="size-3.5" />
            {t('showOnMap')}
          </a>
        ) : null
      }
    >
      <dl className={factsClass}>
        <Fact label={fields('street')} className="col-span-2">
          {address.street ?? <NotGiven />}
        </Fact>
        <Fact label={fields('postalCode')}>{address.postalCode ?? <NotGiven />}</Fact>
        <Fact label={fields('city')}>{address.city ?? <NotGiven />}</Fact>
        <Fact label={fields('country')}>
          {address.country === null ? <NotGiven /> : formats.country(address.country)}
        </Fact>
        <Fact label={t('point')}>
          {map ? (
            <bdi>
              {address.latitude}, {address.longitude}
            </bdi>
          ) : (
            <span className="inline-flex items-center gap-1.5 text-warn">
              <NoCoordinatesMark /> <span aria-hidden>{t('missing')}</span>
            </span>
          )}
        </Fact>
      </dl>
    </Panel>
  );
}

export function PlanningPanel({ target }: { target: Target }) {
  const t = useTranslations('targets.targetPanels');
  const fields = useTranslations('targets.fields');
  const duration = useTranslations('targets.duration');
  const formats = useFormats();
  const { routeDate, estimatedWorkMinutes, priority } = target.planning;
  const { expectedRevenue } = target.businessValue;
  return (
    <Panel id="planning" title={t('planning')}>
      <dl className={factsClass}>
        <Fact label={fields('routeDate')}>{routeDate === null ? <NotGiven /> : formats.day(routeDate)}</Fact>
        <Fact label={fields('priority')}>
          {priority === null ? (
            <NotGiven />
          ) : (
            <PriorityMark priority={priority} isQuiet={target.status === 'Cancelled'} />
          )}
        </Fact>
        <Fact label={fields('estimatedWorkMinutes')}>
          {estimatedWorkMinutes === null ? (
            <NotGiven />
          ) : (
            <bdi>{formatMinutes(estimatedWorkMinutes, duration)}</bdi>
          )}
        </Fact>
        <Fact label={fields('expectedRevenue')}>
          {expectedRevenue === null ? <NotGiven /> : formats.money(expectedRevenue)}
        </Fact>
      </dl>
    </Panel>
  );
}

export function OriginPanel({ target }: { target: Target }) {
  const t = useTranslations('targets.targetPanels');
  const formats = useFormats();
  return (
    <Panel id="origin" title={t('origin')}>
      <dl className={factsClass}>
        <Fact label={t('externalId')}>
          <bdi>{target.externalId}</bdi>
        </Fact>
        <Fact label={t('source')}>{target.sourceSystem}</Fact>
        <Fact label={t('created')}>
          <bdi>{formats.exact(target.createdAt)}</bdi>
        </Fact>
        <Fact label={t('lastChanged')}>
          <bdi>{formats.exact(target.updatedAt)}</bdi>
        </Fact>
        <Fact label={t('targetId')}>{target.targetId}</Fact>
        <SourceVersionFact version={target.sourceVersion} />
      </dl>
    </Panel>
  );
}

/** What the sender keeps with the target for itself; nothing when that is nothing. */
export function MetadataPanel({ metadata }: { metadata: Target['metadata'] }) {
  const t = useTranslations('targets.targetPanels');
  if (metadata === null) return null;
  return (
    <Panel id="metadata" title={t('metadata')}>
      <dl className={factsClass}>
        {Object.entries(metadata).map(([key, value]) => (
          <Fact key={key} label={key}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
      </dl>
    </Panel>
  );
}
