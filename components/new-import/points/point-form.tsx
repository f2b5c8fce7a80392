import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSetPoints } from '@/components/new-import/points/use-set-points';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { TextField } from '@/components/ui/text-field';
import { parsePoint } from '@/lib/fields/kinds/parse-point';
import { trimCell } from '@/lib/fields/trim-cell';
import type { OpenAddress } from '@/lib/rows/open-address';

/** Sets the point of one address, for all its rows and all imports to come, in any notation that files may have. */
export function PointForm({ address }: { address: OpenAddress }) {
  const t = useTranslations('newImport.pointForm');
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const set = useSetPoints();
  return (
    <form
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const point = parsePoint(trimCell(text));
        setIsWrong(point === null);
        if (point) set.mutate([{ address, ...point }]);
      }}
    >
      <TextField
        label={t('label', { address: address.full_address })}
        hideLabel
        className="min-w-0 flex-1 basis-48"
        dir="ltr"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIsWrong(false);
        }}
        placeholder="51.45, 7.01"
        error={isWrong ? t('wrong') : undefined}
      />
      <Button type="submit" size="md" busy={set.isPending} disabled={text.trim() === ''}>
        {t('set')}
      </Button>
      <MutationProblem error={set.error} />
    </form>
  );
}
