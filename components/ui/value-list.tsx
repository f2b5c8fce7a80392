import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';

/** A labelled value and, where it was changed, what it was before; null stands for nothing. */
export interface LabelledValue {
  label: string;
  value: string | null;
  before?: string | null;
}

/** Labelled values as a list; a changed one as the old value, an arrow and the new value. */
export function ValueList({ values, className }: { values: readonly LabelledValue[]; className?: string }) {
  const t = useTranslations('ui.valueList');
  if (values.length === 0) return null;
  return (
    <dl
      className={classNames(
        'grid grid-cols-[fit-content(45%)_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.8125rem]',
        className,
      )}
    >
      {values.map(({ label, value, before }, index) => (
        <div key={index} className="contents">
          <dt className="text-muted [overflow-wrap:anywhere]">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">
            {before === undefined ? null : (
              <>
                <Value text={before} isOld />
                <ArrowRight
                  aria-label={t('became')}
                  className="mx-1.5 inline size-3 text-faint rtl:rotate-180"
                />
              </>
            )}
            <Value text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ text, isOld = false }: { text: string | null; isOld?: boolean }) {
  const t = useTranslations('ui.valueList');
  if (text === null) return <span className="text-faint">{t('nothing')}</span>;
  return isOld ? (
    <del className="text-faint decoration-line-strong">
      <bdi>{text}</bdi>
    </del>
  ) : (
    <ins className="no-underline">
      <bdi>{text}</bdi>
    </ins>
  );
}
