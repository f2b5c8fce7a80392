import { describeDates } from '@/components/new-import/rules/describe-dates';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { TenantDays } from '@/components/new-import/rules/tenant-days';
import { SelectField } from '@/components/ui/select-field';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';

/** How dates are read: told when it is certain, asked when it is not. */
export function DatesLine({ further, change, check }: RuleLineProps) {
  const [finding] = Object.values(check?.dateOrders ?? {});
  if (!finding) return null;
  return (
    <RuleLine title="Dates">
      <p className="mb-2 text-muted">{describeDates(finding, further.dateOrder)}</p>
      <SelectField
        label="Order of day and month"
        hideLabel
        size="sm"
        value={further.dateOrder ?? 'auto'}
        onChange={(value) => change({ dateOrder: value === 'auto' ? null : (value as DateOrder) })}
        options={[
          { value: 'auto', label: 'As the column itself tells' },
          { value: 'day_first', label: 'Day first: 05/03 is 5 March' },
          { value: 'month_first', label: 'Month first: 05/03 is May 3' },
        ]}
      />
      <TenantDays />
    </RuleLine>
  );
}
