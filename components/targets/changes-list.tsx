import { ArrowRight } from 'lucide-react';
import { describeValue, fieldName } from '@/components/targets/target-words';
import type { Change } from '@/lib/targets/target-schemas';

/** What a batch changed, field by field: the old value and the new one. */
export function ChangesList({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <dl className="mt-2 grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-4 gap-y-1 rounded-md bg-sunken px-3 py-2 text-[0.8125rem]">
      {changes.map(({ path, from, to }) => (
        <div key={path} className="contents">
          <dt className="text-muted">{fieldName(path)}</dt>
          <dd className="[overflow-wrap:anywhere]">
            <Value text={describeValue(path, from)} isOld />
            <ArrowRight aria-label="became" className="mx-1.5 inline size-3 text-faint rtl:rotate-180" />
            <Value text={describeValue(path, to)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ text, isOld = false }: { text: string | null; isOld?: boolean }) {
  if (text === null) return <span className="text-faint">nothing</span>;
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
