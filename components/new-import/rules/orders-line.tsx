import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { SelectField } from '@/components/ui/select-field';

/** Stands for "no column" in a select: a real value, so that it can be chosen again. */
const eachRow = '';

/** Which rows are one order. */
export function OrdersLine({ further, change, columns }: RuleLineProps) {
  return (
    <RuleLine title="Rows and orders">
      <SelectField
        label="Rows and orders"
        hideLabel
        size="sm"
        value={further.orderColumns[0] ?? eachRow}
        onChange={(value) => change({ orderColumns: value === eachRow ? [] : [value] })}
        options={[
          { value: eachRow, label: 'Each row is an order' },
          ...columns.map((name) => ({ value: name, label: `Rows with the same “${name}” are one order` })),
        ]}
      />
    </RuleLine>
  );
}
