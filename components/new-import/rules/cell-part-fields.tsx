import { useTranslations } from 'use-intl';
import { pieceName } from '@/components/domain/describe-source';
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
  const t = useTranslations('newImport.cellPartFields');
  const sourceWords = useTranslations('domain.sources');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('column')}
        value={column}
        placeholder={t('chooseColumn')}
        onChange={(name) => onChange({ ...draft, column: name })}
        options={columns.map((name) => ({ value: name, label: name }))}
      />
      <SelectField
        label={t('part')}
        value={kind}
        placeholder={t('choosePart')}
        onChange={(value) => onChange({ ...draft, kind: value as DraftPart['kind'] })}
        options={[
          ...cellParts.map((name) => ({ value: name, label: sourceWords(`parts.${name}`) })),
          { value: 'before', label: t('before') },
          { value: 'after', label: t('after') },
          { value: 'piece', label: t('piece') },
        ]}
      />
      {kind === 'before' || kind === 'after' ? (
        <TextField
          label={t(kind === 'before' ? 'beforeWhich' : 'afterWhich')}
          dir="auto"
          value={mark}
          maxLength={20}
          placeholder="/"
          onChange={(event) => onChange({ ...draft, mark: event.target.value })}
          hint={t(kind === 'before' ? 'beforeHint' : 'afterHint')}
        />
      ) : null}
      {kind === 'piece' ? (
        <>
          <SelectField
            label={t('whichPiece')}
            value={String(piece)}
            onChange={(value) => onChange({ ...draft, piece: Number(value) })}
            options={pieces.map((number) => ({
              value: String(number),
              label: pieceName(number, sourceWords),
            }))}
          />
          <TextField
            label={t('separator')}
            dir="auto"
            value={mark}
            maxLength={20}
            placeholder=","
            onChange={(event) => onChange({ ...draft, mark: event.target.value })}
            hint={t('separatorHint')}
          />
        </>
      ) : null}
    </div>
  );
}
