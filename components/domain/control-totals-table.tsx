import { Check, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import type { ControlTotals } from '@/lib/fields/control-totals';
import {
  compareTotals,
  countAgreement,
  type ManifestTotals,
  readExpected,
  type TotalLine,
  withExpected,
} from '@/lib/fields/manifest-totals';

const words: Readonly<Record<string, 'rows' | 'orders' | 'packages' | 'weight'>> = {
  rows: 'rows',
  orders: 'orders',
  packages: 'packages',
  weight_kg: 'weight',
};

/** The name of a number: "Packages", "Cash on delivery, EUR". */
function useTotalName(): (line: Pick<TotalLine, 'key' | 'currency'>) => string {
  const t = useTranslations('domain.totals');
  return ({ key, currency }) => {
    const word = words[key];
    if (word) return t(word);
    return currency ? t('codIn', { currency }) : t('cod');
  };
}

/**
 * The totals of an import, each beside a field for the number of the shipper's manifest, which says whether they agree.
 * @param onChange absent: the manifest's numbers are only shown
 */
export function ControlTotalsTable({
  totals,
  column,
  manifest,
  onChange,
}: {
  totals: ControlTotals;
  /** What the totals are of: "Deliveries". */
  column: string;
  manifest: ManifestTotals;
  onChange?: (manifest: ManifestTotals) => void;
}) {
  const t = useTranslations('domain.totals');
  const formats = useFormats();
  const totalName = useTotalName();
  const lines = compareTotals(totals, manifest);
  return (
    <table className="w-full max-w-3xl text-[0.8125rem]">
      <thead>
        <tr className="text-xs text-faint">
          <th scope="col" className="py-1 pe-3 text-start font-normal">
            <span className="sr-only">{t('total')}</span>
          </th>
          <th scope="col" className="py-1 pe-3 text-end font-normal">
            {column}
          </th>
          <th scope="col" className="w-32 py-1 text-start font-normal">
            {t('manifest')}
          </th>
          <th scope="col" className="w-24 py-1 ps-3 text-start font-normal">
            <span className="sr-only">{t('agreesHead')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className="border-t">
            <th scope="row" className="py-1 pe-3 text-start font-normal">
              {totalName(line)}
            </th>
            <td className="py-1 pe-3 text-end font-medium tabular-nums">{formats.decimal(line.total)}</td>
            <td className="py-1">
              {onChange ? (
                <ExpectedField
                  line={line}
                  onChange={(text) => onChange(withExpected(manifest, line, text))}
                />
              ) : line.expected === null ? (
                <span className="text-faint">{t('notGiven')}</span>
              ) : (
                <span className="tabular-nums">{formats.decimal(line.expected)}</span>
              )}
            </td>
            <td className="py-1 ps-3">
              <Agreement agrees={line.agrees} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ExpectedField({ line, onChange }: { line: TotalLine; onChange: (text: string | null) => void }) {
  const t = useTranslations('domain.totals');
  const totalName = useTotalName();
  const [text, setText] = useState(line.expected ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  return (
    <>
      <input
        aria-label={t('onManifest', { name: totalName(line) })}
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong || line.agrees === false || undefined}
        aria-describedby={isWrong ? id : undefined}
        onChange={(event) => {
          const written = event.target.value;
          setText(written);
          const read = readExpected(line.key, written);
          setIsWrong(written.trim() !== '' && read === null);
          onChange(read);
        }}
        className={classNames(
          'h-8 w-full min-w-0 rounded-md border bg-surface px-2 text-end tabular-nums',
          line.agrees === null && !isWrong && 'border-line-strong',
          line.agrees === true && 'border-ok',
          (line.agrees === false || isWrong) && 'border-bad',
        )}
      />
      {isWrong ? (
        <span id={id} role="alert" className="block text-xs text-bad">
          {t('noNumber')}
        </span>
      ) : null}
    </>
  );
}

function Agreement({ agrees }: { agrees: boolean | null }) {
  const t = useTranslations('domain.totals');
  if (agrees === null) return null;
  return agrees ? (
    <span className="inline-flex items-center gap-1 font-medium text-ok">
      <Check aria-hidden className="size-4 shrink-0" /> {t('agrees')}
    </span>
  ) : (
    <span className="inline-flex items-center gap-1 font-medium text-bad">
      <TriangleAlert aria-hidden className="size-4 shrink-0" /> {t('differs')}
    </span>
  );
}

/** On one line whether the totals agree with the manifest; nothing when it says nothing. */
export function TotalsAgreement({ totals, manifest }: { totals: ControlTotals; manifest: ManifestTotals }) {
  const t = useTranslations('domain.totals');
  const { agree, differ } = countAgreement(compareTotals(totals, manifest));
  // The region is there before it says anything, so that its first words are heard.
  if (agree + differ === 0) return <p role="status" className="sr-only" />;
  return (
    <p role="status" className={classNames('flex items-start gap-2', differ > 0 ? 'text-bad' : 'text-ok')}>
      {differ > 0 ? (
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      ) : (
        <Check aria-hidden className="mt-0.5 size-4 shrink-0" />
      )}
      {differ === 0 ? t('agree') : t('differ', { differ, all: String(agree + differ) })}
    </p>
  );
}
