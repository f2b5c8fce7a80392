import { CityAndCountry } from '@/components/domain/city-and-country';
import { useTranslations } from 'use-intl';
import type { FilePoints } from '@/components/new-import/checking/point-tally';
import type { Corrections } from '@/components/new-import/correcting/corrections';
import {
  coordinateColumnsOf,
  degreesOf,
  pinCorrections,
  rowsOfAddress,
  sideOf,
} from '@/components/new-import/map/pin-corrections';
import { PinForm } from '@/components/new-import/map/pin-form';
import type { Chosen } from '@/components/new-import/map/suspicious-list';
import { useSetPoints } from '@/components/new-import/points/use-set-points';
import type { AddressInFile } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { fromMap } from '@/lib/geography/mercator';
import type { Point } from '@/lib/geography/point';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { MAX_CORRECTIONS } from '@/lib/table-files/correct-rows';

/** One point or address, and a pin for all its rows. */
export function ChosenPoint({
  chosen,
  points,
  open,
  rules,
  names,
  corrections,
  pin,
  onPin,
  start,
  onFocus,
  onClose,
}: {
  chosen: Chosen;
  points: FilePoints;
  open: readonly AddressInFile[];
  rules: ProfileRules;
  names: readonly string[];
  corrections: Corrections;
  pin: Point | null;
  onPin: (pin: Point | null) => void;
  /** Where a new pin stands at first. */
  start: Point;
  onFocus: (point: Point) => void;
  onClose: () => void;
}) {
  const t = useTranslations('newImport.chosenPoint');
  const set = useSetPoints();
  const begin = (
    <Button
      size="sm"
      onClick={() => {
        onPin(start);
        onFocus({ ...start });
      }}
    >
      {t('setPin')}
    </Button>
  );
  const back = (
    <Button size="sm" variant="quiet" onClick={onClose}>
      {t('back')}
    </Button>
  );
  if (chosen.kind === 'address') {
    const address = open.find(({ key }) => key === chosen.key);
    if (!address) return back;
    const use = (point: Point) =>
      set.mutate(
        [
          {
            address,
            latitude: degreesOf(point.latitude),
            longitude: degreesOf(point.longitude),
            accuracyM: null,
          },
        ],
        { onSuccess: onClose },
      );
    return (
      <div className="text-[0.8125rem]">
        {back}
        <h3 className="mt-1 font-medium">{t('noCoordinates')}</h3>
        <p className="[overflow-wrap:anywhere]">
          <bdi>{address.full_address}</bdi>,{' '}
          <CityAndCountry
            city={[address.postcode, address.city].filter(Boolean).join(' ')}
            country={address.country}
          />
        </p>
        <p className="mb-2 text-muted">{t('kept', { rows: address.rows })}</p>
        {pin ? (
          <PinForm
            {...{ pin, onPin, isBusy: set.isPending, rows: address.rows }}
            onUse={() => use(pin)}
            onCancel={() => onPin(null)}
          />
        ) : (
          begin
        )}
        <MutationProblem error={set.error} />
      </div>
    );
  }
  const { index } = chosen;
  const side = sideOf(points, index);
  const known = points.suspicious.find((point) => point.index === index);
  const { latitude, longitude } = fromMap({ x: points.x[index]!, y: points.y[index]! });
  const columns = points.fromFile[index] === 1 ? coordinateColumnsOf(rules, side, names) : null;
  const rows = columns ? rowsOfAddress(points, index) : [];
  const isTooMany = corrections.all.length + 2 * rows.length > MAX_CORRECTIONS;
  return (
    <div className="text-[0.8125rem]">
      {back}
      <h3 className="mt-1 font-medium">{t(`title.${side}`, { row: points.rows[index]! })}</h3>
      {known ? (
        <p className="[overflow-wrap:anywhere]">
          <bdi>{known.address}</bdi>, <CityAndCountry city={known.city} country={known.country} />
        </p>
      ) : null}
      <p dir="ltr" className="mb-2 text-muted tabular-nums">
        {known ? `${known.latitude}, ${known.longitude}` : `${degreesOf(latitude)}, ${degreesOf(longitude)}`}
      </p>
      {!columns ? (
        <p className="text-muted">{t('elsewhere')}</p>
      ) : isTooMany ? (
        <p className="text-muted">{t('tooMany', { count: rows.length })}</p>
      ) : pin ? (
        <PinForm
          {...{ pin, onPin, isBusy: false, rows: rows.length }}
          onUse={() => corrections.put(pinCorrections(rows, columns, pin))}
          onCancel={() => onPin(null)}
        />
      ) : (
        begin
      )}
    </div>
  );
}
