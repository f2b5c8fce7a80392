import { ExternalLink } from 'lucide-react';
import { NoCoordinatesMark, PriorityMark } from '@/components/targets/target-marks';
import { countryName, formatMinutes, formatRevenue, mapAddress } from '@/components/targets/target-words';
import { formatDay } from '@/components/ui/format-day';
import { Fact, Panel } from '@/components/ui/panel';
import { formatExact } from '@/components/ui/relative-time';
import type { Target } from '@/lib/targets/target-schemas';

const factsClass = 'grid grid-cols-2 gap-4';

const notSaid = <span className="text-faint">Not given</span>;

export function AddressPanel({ address }: { address: Target['address'] }) {
  const map = mapAddress(address);
  return (
    <Panel
      id="address"
      title="Address"
      aside={
        map ? (
          <a
            href={map}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1.5 text-[0.8125rem] text-accent underline-offset-2 hover:underline"
          >
            <ExternalLink aria-hidden className="size-3.5" />
            Show on a map
          </a>
        ) : null
      }
    >
      <dl className={factsClass}>
        <Fact label="Street" className="col-span-2">
          {address.street ?? notSaid}
        </Fact>
        <Fact label="Postal code">{address.postalCode ?? notSaid}</Fact>
        <Fact label="City">{address.city ?? notSaid}</Fact>
        <Fact label="Country">{address.country === null ? notSaid : countryName(address.country)}</Fact>
        <Fact label="Latitude, longitude">
          {map ? (
            <bdi>
              {address.latitude}, {address.longitude}
            </bdi>
          ) : (
            <span className="inline-flex items-center gap-1.5 text-warn">
              <NoCoordinatesMark /> <span aria-hidden>Missing</span>
            </span>
          )}
        </Fact>
      </dl>
    </Panel>
  );
}

export function PlanningPanel({ target }: { target: Target }) {
  const { routeDate, estimatedWorkMinutes, priority } = target.planning;
  const { expectedRevenue } = target.businessValue;
  return (
    <Panel id="planning" title="Planning">
      <dl className={factsClass}>
        <Fact label="Route date">{routeDate === null ? notSaid : formatDay(routeDate)}</Fact>
        <Fact label="Priority">
          {priority === null ? (
            notSaid
          ) : (
            <PriorityMark priority={priority} isQuiet={target.status === 'Cancelled'} />
          )}
        </Fact>
        <Fact label="Planned work">
          {estimatedWorkMinutes === null ? notSaid : <bdi>{formatMinutes(estimatedWorkMinutes)}</bdi>}
        </Fact>
        <Fact label="Expected revenue">
          {expectedRevenue === null ? notSaid : formatRevenue(expectedRevenue)}
        </Fact>
      </dl>
    </Panel>
  );
}

export function OriginPanel({ target }: { target: Target }) {
  return (
    <Panel id="origin" title="Where it comes from">
      <dl className={factsClass}>
        <Fact label="External ID">
          <bdi>{target.externalId}</bdi>
        </Fact>
        <Fact label="Source system">{target.sourceSystem}</Fact>
        <Fact label="Created">
          <bdi>{formatExact(target.createdAt)}</bdi>
        </Fact>
        <Fact label="Last changed">
          <bdi>{formatExact(target.updatedAt)}</bdi>
        </Fact>
        <Fact label="Target ID">{target.targetId}</Fact>
      </dl>
    </Panel>
  );
}
