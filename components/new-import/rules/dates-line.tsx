import { useTranslations } from 'use-intl';
import { describeDates } from '@/components/new-import/rules/describe-dates';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { TenantDays } from '@/components/new-import/rules/tenant-days';
import { SelectField } from '@/components/ui/select-field';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';

/** How dates are read: told when it is certain, asked when it is not. */
export function DatesLine({ further, change, check }: RuleLineProps) {
  const t = useTranslations('newImport.datesLine');
  const dateWords = useTranslations('newImport.describeDates');
  const [finding] = Object.values(check?.dateOrders ?? {});
  if (!finding) return null;
  return (
    <RuleLine title={t('title')}>
      <p className="mb-2 text-muted">{describeDates(finding, further.dateOrder, dateWords)}</p>
      <SelectField
        label={t('order')}
        hideLabel
        size="sm"
        value={further.dateOrder ?? 'auto'}
        onChange={(value) => change({ dateOrder: value === 'auto' ? null : (value as DateOrder) })}
        options={[
          { value: 'auto', label: t('auto') },
          { value: 'day_first', label: t('dayFirst') },
          { value: 'month_first', label: t('monthFirst') },
        ]}
      />
      <TenantDays />
    </RuleLine>
  );
}
