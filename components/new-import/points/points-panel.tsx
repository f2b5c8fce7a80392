'use client';

import { useTranslations } from 'use-intl';
import { AddressSection } from '@/components/new-import/points/address-section';
import { describePoint } from '@/components/new-import/points/describe-point';
import { PointForm } from '@/components/new-import/points/point-form';
import { sortAddresses } from '@/components/new-import/points/sort-addresses';
import type { AddressPointsOfFile } from '@/components/new-import/points/use-address-points';
import { useSetPoints } from '@/components/new-import/points/use-set-points';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
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
  const t = useTranslations('newImport.pointsPanel');
  const tCommon = useTranslations('common');
  const pointWords = useTranslations('newImport.describePoint');
  const formats = useFormats();
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
    <Panel id="points" title={t('title')} bodyClassName="p-0">
      <p className="px-4 py-3">
        {t('open', { addresses: addresses.length, rows })}{' '}
        {!points.points
          ? null
          : known.length === addresses.length
            ? t('allKnown')
            : t('someKnown', { count: formats.count(known.length) })}
      </p>
      {problem ? (
        <Notice
          tone="bad"
          className="mx-4 mb-3"
          action={
            <Button size="sm" onClick={retry}>
              {tCommon('tryAgain')}
            </Button>
          }
        >
          {t('failed')}
        </Notice>
      ) : !points.points ? (
        <div role="status" aria-label={t('looking')} className="px-4 pb-4">
          <Skeleton className="h-12 w-full" />
        </div>
      ) : (
        <>
          <AddressSection
            title={t('proposals', { count: proposed.length })}
            hint={t('proposalsHint')}
            action={
              single.length > 1 ? (
                <Button size="sm" busy={accept.isPending} onClick={() => accept.mutate(single)}>
                  {t('acceptAll', { count: formats.count(single.length) })}
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
                      <span className="block text-[0.8125rem] text-muted">
                        {describePoint(proposal, pointWords, formats)}
                      </span>
                    </span>
                    <Button
                      size="sm"
                      aria-label={t('acceptFor', {
                        point: coordinatesOf(proposal),
                        address: address.full_address,
                      })}
                      disabled={accept.isPending}
                      onClick={() => accept.mutate([pointFor(address, proposal)])}
                    >
                      {t('accept')}
                    </Button>
                  </p>
                ))}
                <PointForm address={address} />
              </>
            )}
          </AddressSection>
          <AddressSection
            title={t('unknown', { count: unknown.length })}
            hint={t(isGeocoded ? 'unknownHintGeocoded' : 'unknownHint')}
            items={unknown.map((address) => ({ address }))}
          >
            {({ address }) => <PointForm address={address} />}
          </AddressSection>
          <AddressSection title={t('known', { count: known.length })} hint={t('knownHint')} items={known}>
            {({ point }) => (
              <p>
                {coordinatesOf(point)}
                <span className="block text-[0.8125rem] text-muted">
                  {describePoint(point, pointWords, formats)}
                </span>
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
