import { CityAndCountry } from '@/components/domain/city-and-country';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { FilePoints, SuspiciousPoint } from '@/components/new-import/checking/point-tally';
import type { AddressInFile } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/** What is chosen in the list or on the map. */
export type Chosen = { kind: 'point'; index: number } | { kind: 'address'; key: string };

const SHOWN = 100;

/** The points that should be looked at, and the addresses that have none. The way to the map without seeing it. */
export function SuspiciousList({
  points,
  open,
  chosen,
  onChoose,
  swapped,
  onSwapBack,
}: {
  points: FilePoints;
  /** Addresses without a point. */
  open: readonly AddressInFile[];
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
  /** How many points are swapped. */
  swapped: number;
  /** Null: there is nothing to swap back. */
  onSwapBack: (() => void) | null;
}) {
  const names = useNames();
  const t = useTranslations('newImport.suspiciousList');
  const issueName = (issue: SuspiciousPoint['issue']) =>
    issue === 'far_from_others' ? t('far') : names.warning(issue);
  const { suspicious, suspiciousCount } = points;
  const shown = suspicious.slice(0, SHOWN);
  return (
    <div className="min-w-0">
      <h3 className="font-medium">
        {suspiciousCount === 0 ? t('none') : t('count', { count: suspiciousCount })}
      </h3>
      {onSwapBack ? (
        <Button size="sm" className="mt-2" onClick={onSwapBack}>
          {t('swapAll', { count: swapped })}
        </Button>
      ) : null}
      <ul aria-label={t('list')} className="mt-2 max-h-72 overflow-y-auto">
        {shown.map((point) => (
          <li key={point.index} className="border-t first:border-t-0">
            <Choice
              isChosen={chosen?.kind === 'point' && chosen.index === point.index}
              onClick={() => onChoose({ kind: 'point', index: point.index })}
            >
              <span className="font-medium">
                {point.side === 'pickup'
                  ? t('pickup', { issue: issueName(point.issue) })
                  : issueName(point.issue)}
              </span>{' '}
              <span className="text-faint">{t('row', { row: point.rowNumber })}</span>
              <span className="block truncate text-muted">
                <bdi>{point.address}</bdi>, <CityAndCountry city={point.city} country={point.country} />
              </span>
            </Choice>
          </li>
        ))}
        {open.slice(0, SHOWN).map((address) => (
          <li key={address.key} className="border-t first:border-t-0">
            <Choice
              isChosen={chosen?.kind === 'address' && chosen.key === address.key}
              onClick={() => onChoose({ kind: 'address', key: address.key })}
            >
              <span className="font-medium">{t('noCoordinates')}</span>{' '}
              <span className="text-faint">{t('rows', { count: address.rows })}</span>
              <span className="block truncate text-muted">
                <bdi>{address.full_address}</bdi>,{' '}
                <CityAndCountry city={address.city} country={address.country} />
              </span>
            </Choice>
          </li>
        ))}
      </ul>
      {suspiciousCount > shown.length ? (
        <p className="mt-1 text-xs text-faint">{t('more', { count: suspiciousCount - shown.length })}</p>
      ) : null}
    </div>
  );
}

function Choice({
  isChosen,
  onClick,
  children,
}: {
  isChosen: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onClick}
      className={classNames(
        'w-full rounded-sm px-2 py-1.5 text-start text-[0.8125rem] -outline-offset-2 hover:bg-hover',
        isChosen && 'bg-accent-soft',
      )}
    >
      {children}
    </button>
  );
}
