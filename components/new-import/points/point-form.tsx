import { useState } from 'react';
import { useSetPoints } from '@/components/new-import/points/use-set-points';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { TextField } from '@/components/ui/text-field';
import { parsePoint } from '@/lib/fields/kinds/parse-point';
import { trimCell } from '@/lib/fields/trim-cell';
import type { OpenAddress } from '@/lib/rows/open-address';

/** Sets the point of one address, for all its rows and all imports to come, in any notation that files may have. */
export function PointForm({ address }: { address: OpenAddress }) {
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
        label={`Point of ${address.full_address}`}
        hideLabel
        className="min-w-0 flex-1 basis-48"
        dir="ltr"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIsWrong(false);
        }}
        placeholder="51.45, 7.01"
        error={
          isWrong
            ? 'No point. Paste latitude and longitude, a link of a map, or a full Plus Code.'
            : undefined
        }
      />
      <Button type="submit" size="md" busy={set.isPending} disabled={text.trim() === ''}>
        Set
      </Button>
      <MutationProblem error={set.error} />
    </form>
  );
}
