import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';

const SHOWN = 6;

/** Which rules the bad rows break, with the first row for each; a value that could not be read can be replaced. */
export function BreachList({
  breaches,
  onDialog,
}: {
  breaches: readonly RuleBreach[];
  onDialog: (dialog: RuleDialog) => void;
}) {
  const names = useNames();
  const t = useTranslations('newImport.breachList');
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? breaches : breaches.slice(0, SHOWN);
  return (
    <ul className="mt-2 text-[0.8125rem]">
      {shown.map(({ field, code, count, firstRowNumber, values: [value] }) => (
        <li key={`${field} ${code}`} className="border-b py-1 last:border-b-0">
          <div className="flex justify-between gap-3">
            <span className="min-w-0">
              {t('breach', { field: names.field(field), problem: names.problem(code) })}
            </span>
            <span className="shrink-0 text-muted">{t('firstIn', { count, row: firstRowNumber })}</span>
          </div>
          {value ? (
            <button
              type="button"
              className="max-w-full truncate text-accent underline-offset-2 hover:underline"
              onClick={() => onDialog({ kind: 'replacement', field, from: value.text })}
            >
              {t.rich('readAs', { bdi: (chunks) => <bdi>{chunks}</bdi>, value: value.text })}
            </button>
          ) : null}
        </li>
      ))}
      {breaches.length > shown.length ? (
        <li className="pt-1">
          <button
            type="button"
            className="text-accent underline-offset-2 hover:underline"
            onClick={() => setIsWhole(true)}
          >
            {t('others', { count: breaches.length - shown.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
