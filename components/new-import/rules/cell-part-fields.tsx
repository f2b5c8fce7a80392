import { partNames } from '@/components/domain/describe-source';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type CellPart, cellParts } from '@/lib/shaping/profile-schema';

/** The part of a cell as it is being chosen. */
export interface DraftPart {
  column: string | null;
  kind: (typeof cellParts)[number] | 'before' | 'after' | null;
  /** For what stands before or after a text: that text. */
  mark: string;
}

export const noPart: DraftPart = { column: null, kind: null, mark: '' };

/** Null while something is not chosen yet. */
export function partOf({ kind, mark }: DraftPart): CellPart | null {
  if (kind === 'before') return mark === '' ? null : { before: mark };
  if (kind === 'after') return mark === '' ? null : { after: mark };
  return kind;
}

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
  const { column, kind, mark } = draft;
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
    </div>
  );
}
