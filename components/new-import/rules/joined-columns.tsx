import { useTranslations } from 'use-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { MAX_JOINED_COLUMNS } from '@/lib/shaping/profile-schema';

/** Stands for "no column" in a select: a real value, so that it can be chosen again. */
const noColumn = '';

/** How many selects there are before any column is chosen; the first two are needed. */
const AT_FIRST = 3;

/** Several columns that make a field together, in this order. There is always an empty select for one more. */
export function JoinedColumns({
  columns,
  joined,
  onJoin,
  separator,
  onSeparator,
}: {
  columns: readonly string[];
  /** Where the person has chosen none yet, the text is empty. */
  joined: readonly string[];
  onJoin: (joined: string[]) => void;
  separator: string;
  onSeparator: (separator: string) => void;
}) {
  const t = useTranslations('newImport.joinedColumns');
  const count = Math.min(MAX_JOINED_COLUMNS, Math.max(AT_FIRST, joined.length + 1));
  const options = columns.map((name) => ({ value: name, label: name }));
  const choose = (index: number, value: string) => {
    const next = Array.from({ length: Math.max(joined.length, index + 1) }, (_, at) =>
      at === index ? value : (joined[at] ?? noColumn),
    );
    while (next.at(-1) === noColumn) next.pop();
    onJoin(next);
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {Array.from({ length: count }, (_, index) => (
        <SelectField
          key={index}
          label={t('column', { number: String(index + 1) })}
          value={joined[index] || (index < 2 ? null : noColumn)}
          placeholder={t('choose')}
          onChange={(value) => choose(index, value)}
          options={index < 2 ? options : [{ value: noColumn, label: t('none') }, ...options]}
        />
      ))}
      <TextField
        label={t('between')}
        value={separator}
        maxLength={20}
        onChange={(event) => onSeparator(event.target.value)}
      />
    </div>
  );
}
