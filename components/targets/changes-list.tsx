import { describeValue, fieldName } from '@/components/targets/target-words';
import { ValueList } from '@/components/ui/value-list';
import type { Change } from '@/lib/targets/target-schemas';

/** What a batch changed, field by field: the old value and the new one. */
export function ChangesList({ changes }: { changes: Change[] }) {
  return (
    <ValueList
      className="mt-2 rounded-md bg-sunken px-3 py-2"
      values={changes.map(({ path, from, to }) => ({
        label: fieldName(path),
        value: describeValue(path, to),
        before: describeValue(path, from),
      }))}
    />
  );
}
