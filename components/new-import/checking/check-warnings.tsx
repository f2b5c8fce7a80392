import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { useFormats } from '@/components/ui/use-formats';

/** What is odd about rows that become deliveries all the same, and a way to swap swapped coordinates back. */
export function CheckWarnings({
  check,
  onSwapBack,
}: {
  check: CheckResult;
  /** Null: the rules swap them back already. */
  onSwapBack: (() => void) | null;
}) {
  const names = useNames();
  const t = useTranslations('newImport.checkWarnings');
  const formats = useFormats();
  const warnings = Object.entries(check.warnings).sort(([, one], [, other]) => other - one);
  const total = warnings.reduce((sum, [, count]) => sum + count, 0);
  // A longitude beyond 90 is no latitude: such rows fail, though swapping them would mend them too.
  const beyond = check.breaches.find(({ code }) => code === 'latitude_out_of_range')?.count ?? 0;
  const swapped = (check.warnings.coordinates_swapped ?? 0) + beyond;
  return (
    <>
      {total > 0 ? (
        <div className="mt-2 text-[0.8125rem]">
          <p className="text-warn">{t('total', { count: total })}</p>
          <ul>
            {warnings.map(([code, count]) => (
              <li key={code} className="flex justify-between gap-3 border-b py-1 last:border-b-0">
                <span className="min-w-0">{names.warning(code)}</span>
                <span className="shrink-0 text-muted tabular-nums">{formats.count(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {swapped > 0 && onSwapBack ? (
        <Button size="sm" className="mt-2 h-auto min-h-7 text-start whitespace-normal" onClick={onSwapBack}>
          {t('swapBack')}
        </Button>
      ) : null}
    </>
  );
}
