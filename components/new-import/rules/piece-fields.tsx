import { pieceName } from '@/components/domain/describe-source';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';

/** Which of the texts between separators. */
export interface PieceChoice {
  piece: number;
  separator: string;
}

const pieces = [1, 2, 3, 4, 5, 6, -1, -2, -3, -4];

/** Takes one of the texts of a cell: the city of "Ring 8,Köln,NRW,50667" is the third from the end. */
export function PieceFields({
  choice,
  onChange,
}: {
  choice: PieceChoice;
  onChange: (choice: PieceChoice) => void;
}) {
  const { piece, separator } = choice;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label="Which of them"
        value={String(piece)}
        onChange={(value) => onChange({ piece: Number(value), separator })}
        options={pieces.map((number) => ({ value: String(number), label: `the ${pieceName(number)}` }))}
      />
      <TextField
        label="Between them stands"
        value={separator}
        maxLength={20}
        onChange={(event) => onChange({ piece, separator: event.target.value })}
      />
    </div>
  );
}
