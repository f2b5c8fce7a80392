'use client';

import { AddressSection } from '@/components/new-import/points/address-section';
import { describePoint } from '@/components/new-import/points/describe-point';
import { PointForm } from '@/components/new-import/points/point-form';
import { sortAddresses } from '@/components/new-import/points/sort-addresses';
import type { AddressPointsOfFile } from '@/components/new-import/points/use-address-points';
import { useSetPoints } from '@/components/new-import/points/use-set-points';
import { Button } from '@/components/ui/button';
import { countOf } from '@/components/ui/format-number';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import type { OpenAddress } from '@/lib/rows/open-address';
import type { AddressPoint } from '@/lib/shaping/address-point';

const pointFor = (address: OpenAddress, { latitude, longitude, accuracy_m: accuracyM }: AddressPoint) => ({
  address,
  latitude,
  longitude,
  accuracyM,
});

const coordinatesOf = ({ latitude, longitude }: AddressPoint) => `${latitude}, ${longitude}`;

/**
 * The addresses of the file that have no coordinates: those whose point is known, those of which something is known
 * that a person has to accept, and the others, each with a field for its point. Nothing when there are none.
 * @param isGeocoded whether the import asks the geocoder for the others
 */
export function PointsPanel({ points, isGeocoded }: { points: AddressPointsOfFile; isGeocoded: boolean }) {
  const accept = useSetPoints();
  const { addresses, rows, problem, retry } = points;
  if (addresses.length === 0) return null;
  const { known, proposed, unknown } = sortAddresses(points);
  // Of several proposals a person chooses one.
  const single = proposed.flatMap(({ address, proposals }) => {
    const [proposal, ...others] = proposals;
    return proposal && others.length === 0 ? [pointFor(address, proposal)] : [];
  });
  return (
    <Panel id="points" title="Rows without coordinates" bodyClassName="p-0">
      <p className="px-4 py-3">
        {countOf(addresses.length, 'address', 'addresses')} in {countOf(rows, 'row')}{' '}
        {addresses.length === 1 ? 'has' : 'have'} no coordinates.{' '}
        {points.points
          ? `The points of ${known.length === addresses.length ? 'all' : known.length} are known.`
          : null}
      </p>
      {problem ? (
        <Notice
          tone="bad"
          className="mx-4 mb-3"
          action={
            <Button size="sm" onClick={retry}>
              Try again
            </Button>
          }
        >
          What is known of the addresses could not be looked up. The import will look again.
        </Notice>
      ) : !points.points ? (
        <div role="status" aria-label="Looking the addresses up" className="px-4 pb-4">
          <Skeleton className="h-12 w-full" />
        </div>
      ) : (
        <>
          <AddressSection
            title={`${countOf(proposed.length, 'proposal')} to accept`}
            hint="A single delivery, or several that lie far apart: accept what is right, for this import and all others."
            action={
              single.length > 1 ? (
                <Button size="sm" busy={accept.isPending} onClick={() => accept.mutate(single)}>
                  Accept all {single.length}
                </Button>
              ) : null
            }
            items={proposed}
          >
            {({ address, proposals }) => (
              <>
                {proposals.map((proposal) => (
                  <p
                    key={coordinatesOf(proposal)}
                    className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1"
                  >
                    <span className="min-w-0 flex-1 basis-48">
                      {coordinatesOf(proposal)}
                      <span className="block text-[0.8125rem] text-muted">{describePoint(proposal)}</span>
                    </span>
                    <Button
                      size="sm"
                      aria-label={`Accept ${coordinatesOf(proposal)} for ${address.full_address}`}
                      disabled={accept.isPending}
                      onClick={() => accept.mutate([pointFor(address, proposal)])}
                    >
                      Accept
                    </Button>
                  </p>
                ))}
                <PointForm address={address} />
              </>
            )}
          </AddressSection>
          <AddressSection
            title={`${countOf(unknown.length, 'address', 'addresses')} to look up`}
            hint={`Paste the point of each: latitude and longitude, a link of a map, or a Plus Code. It counts for all its rows, and is kept for the next imports. ${isGeocoded ? 'The import asks the geocoder for the others; rows' : 'Rows'} without a point fail, unless the rules above give them their city’s centre.`}
            items={unknown.map((address) => ({ address }))}
          >
            {({ address }) => <PointForm address={address} />}
          </AddressSection>
          <AddressSection
            title={`${countOf(known.length, 'address', 'addresses')} with a known point`}
            hint="From earlier deliveries that agree, or set by hand. The deliveries say so."
            items={known}
          >
            {({ point }) => (
              <p>
                {coordinatesOf(point)}
                <span className="block text-[0.8125rem] text-muted">{describePoint(point)}</span>
              </p>
            )}
          </AddressSection>
          {accept.error ? (
            <div className="border-t px-4 py-3">
              <MutationProblem error={accept.error} />
            </div>
          ) : null}
        </>
      )}
    </Panel>
  );
}
