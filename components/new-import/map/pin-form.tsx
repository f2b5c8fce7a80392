import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { degreesOf } from '@/components/new-import/map/pin-corrections';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { parsePoint } from '@/lib/fields/kinds/parse-point';
import { trimCell } from '@/lib/fields/trim-cell';
import type { Point } from '@/lib/geography/point';

/** The point of the pin in figures, which can be entered as well, and what it is for. */
export function PinForm({
  pin,
  rows,
  isBusy,
  onPin,
  onUse,
  onCancel,
}: {
  pin: Point;
  /** How many rows get it. */
  rows: number;
  isBusy: boolean;
  onPin: (point: Point) => void;
  onUse: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('newImport.pinForm');
  const tCommon = useTranslations('common');
  const shown = `${degreesOf(pin.latitude)}, ${degreesOf(pin.longitude)}`;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && parsePoint(trimCell(typed)) === null;
  return (
    <form
      className="mt-2 space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!isWrong) onUse();
      }}
    >
      <TextField
        label={t('point')}
        dir="ltr"
        value={typed ?? shown}
        error={isWrong ? t('noPoint') : undefined}
        hint={t('hint')}
        onChange={(event) => {
          setTyped(event.target.value);
          const point = parsePoint(trimCell(event.target.value));
          if (point) onPin({ latitude: Number(point.latitude), longitude: Number(point.longitude) });
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" variant="primary" busy={isBusy} disabled={isWrong}>
          {t('use', { rows })}
        </Button>
        <Button size="sm" onClick={onCancel}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
