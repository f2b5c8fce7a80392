import { useTranslations } from 'use-intl';
import { describeValue, fieldName } from '@/components/targets/target-words';
import { useFormats } from '@/components/ui/use-formats';
import { ValueList } from '@/components/ui/value-list';
import type { Change } from '@/lib/targets/target-schemas';

/** What a batch changed, field by field: the old value and the new one. */
export function ChangesList({ changes }: { changes: Change[] }) {
  const fields = useTranslations('targets.fields');
  const duration = useTranslations('targets.duration');
  const formats = useFormats();
  return (
    <ValueList
      className="mt-2 rounded-md bg-sunken px-3 py-2"
      values={changes.map(({ path, from, to }) => ({
        label: fieldName(path, fields),
        value: describeValue(path, to, duration, formats),
        before: describeValue(path, from, duration, formats),
      }))}
    />
  );
}
