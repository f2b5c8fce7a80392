import { useTranslations } from 'use-intl';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { SelectField } from '@/components/ui/select-field';
import { TickBox } from '@/components/ui/tick-box';
import { MAX_JOINED_COLUMNS } from '@/lib/shaping/profile-schema';

/** Stands for "no column" in a select: a real value, so that it can be chosen again. */
const noColumn = '';

/** Which rows are one order: those with the same cells in one or more columns. */
export function OrdersLine({
  further: { orderColumns: chosen, orderContinues },
  change,
  columns,
}: RuleLineProps) {
  const t = useTranslations('newImport.ordersLine');
  const free = columns.filter((name) => !chosen.includes(name));
  const choose = (index: number, value: string) => {
    if (value !== noColumn) change({ orderColumns: chosen.with(index, value) });
    else if (index === 0) change({ orderColumns: [] });
    else change({ orderColumns: chosen.toSpliced(index, 1) });
  };
  return (
    <RuleLine title={t('title')}>
      <div className="flex flex-col items-start gap-2">
        <SelectField
          label={t('title')}
          hideLabel
          size="sm"
          className="w-full"
          value={chosen[0] ?? noColumn}
          onChange={(value) => (chosen.length === 0 ? change({ orderColumns: [value] }) : choose(0, value))}
          options={[
            { value: noColumn, label: t('eachRow') },
            ...columns
              .filter((name) => !chosen.slice(1).includes(name))
              .map((name) => ({ value: name, label: t('same', { column: name }) })),
          ]}
        />
        {chosen.slice(1).map((column, at) => (
          <SelectField
            key={at}
            label={t('orderColumn', { number: String(at + 2) })}
            hideLabel
            size="sm"
            className="w-full"
            value={column}
            onChange={(value) => choose(at + 1, value)}
            options={[
              { value: noColumn, label: t('without') },
              ...[column, ...free].map((name) => ({ value: name, label: t('andSame', { column: name }) })),
            ]}
          />
        ))}
        {chosen.length > 0 && chosen.length < MAX_JOINED_COLUMNS && free[0] !== undefined ? (
          <SelectField
            label={t('another')}
            hideLabel
            size="sm"
            className="w-full"
            value={null}
            placeholder={t('andSameOpen')}
            onChange={(value) => change({ orderColumns: [...chosen, value] })}
            options={free.map((name) => ({ value: name, label: t('andSame', { column: name }) }))}
          />
        ) : null}
        {chosen.length > 0 ? (
          <TickBox
            isOn={orderContinues}
            onChange={(isOn) => change({ orderContinues: isOn })}
            label={t('continues')}
            hint={t('continuesHint')}
          />
        ) : null}
      </div>
    </RuleLine>
  );
}
