import { partNames, pieceName } from '@/components/domain/describe-source';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type CellPart, cellParts } from '@/lib/shaping/profile-schema';

/** The part of a cell as it is being chosen. */
export interface DraftPart {
  column: string | null;
  kind: (typeof cellParts)[number] | 'before' | 'after' | 'piece' | null;
  /** For what stands before, after or between texts: that text. */
  mark: string;
  /** For what stands between texts: which of it. */
  piece: number;
}

export const noPart: DraftPart = { column: null, kind: null, mark: '', piece: 1 };

/** Null while something is not chosen yet. */
export function partOf({ kind, mark, piece }: DraftPart): CellPart | null {
  if (kind === 'before') return mark === '' ? null : { before: mark };
  if (kind === 'after') return mark === '' ? null : { after: mark };
  if (kind === 'piece') return mark === '' ? null : { piece, separator: mark };
  return kind;
}

/** Counted from 1, or from -1 at the end. */
const pieces = [1, 2, 3, 4, 5, 6, -1, -2, -3, -4];

/** A column, and which part of its cells is taken. */
export function CellPartFields({
  columns,
  draft,
  onChange,
}: {
  columns: readonly string[];
  draft: DraftPart;
  onChange: (draft: DraftPart) => void;
}) {
  const { column, kind, mark, piece } = draft;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label="Column"
        value={column}
        placeholder="Choose a column"
        onChange={(name) => onChange({ ...draft, column: name })}
        options={columns.map((name) => ({ value: name, label: name }))}
      />
      <SelectField
        label="Part"
        value={kind}
        placeholder="Choose a part"
        onChange={(value) => onChange({ ...draft, kind: value as DraftPart['kind'] })}
        options={[
          ...cellParts.map((name) => ({ value: name, label: partNames[name] })),
          { value: 'before', label: 'what stands before a text' },
          { value: 'after', label: 'what stands after a text' },
          { value: 'piece', label: 'one of the texts between separators' },
        ]}
      />
      {kind === 'before' || kind === 'after' ? (
        <TextField
          label={kind === 'before' ? 'Before which text' : 'After which text'}
          dir="auto"
          value={mark}
          maxLength={20}
          placeholder="/"
          onChange={(event) => onChange({ ...draft, mark: event.target.value })}
          hint={
            kind === 'before'
              ? 'A cell without it is taken whole. Spaces count.'
              : 'A cell without it gives nothing. Spaces count.'
          }
        />
      ) : null}
      {kind === 'piece' ? (
        <>
          <SelectField
            label="Which of them"
            value={String(piece)}
            onChange={(value) => onChange({ ...draft, piece: Number(value) })}
            options={pieces.map((number) => ({ value: String(number), label: `the ${pieceName(number)}` }))}
          />
          <TextField
            label="What stands between them"
            dir="auto"
            value={mark}
            maxLength={20}
            placeholder=","
            onChange={(event) => onChange({ ...draft, mark: event.target.value })}
            hint="A cell with fewer texts gives nothing."
          />
        </>
      ) : null}
    </div>
  );
}
