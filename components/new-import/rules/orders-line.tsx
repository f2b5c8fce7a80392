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
  const free = columns.filter((name) => !chosen.includes(name));
  const choose = (index: number, value: string) => {
    if (value !== noColumn) change({ orderColumns: chosen.with(index, value) });
    else if (index === 0) change({ orderColumns: [] });
    else change({ orderColumns: chosen.toSpliced(index, 1) });
  };
  return (
    <RuleLine title="Rows and orders">
      <div className="flex flex-col items-start gap-2">
        <SelectField
          label="Rows and orders"
          hideLabel
          size="sm"
          className="w-full"
          value={chosen[0] ?? noColumn}
          onChange={(value) => (chosen.length === 0 ? change({ orderColumns: [value] }) : choose(0, value))}
          options={[
            { value: noColumn, label: 'Each row is an order' },
            ...columns
              .filter((name) => !chosen.slice(1).includes(name))
              .map((name) => ({ value: name, label: `Rows with the same “${name}” are one order` })),
          ]}
        />
        {chosen.slice(1).map((column, at) => (
          <SelectField
            key={at}
            label={`Order column ${at + 2}`}
            hideLabel
            size="sm"
            className="w-full"
            value={column}
            onChange={(value) => choose(at + 1, value)}
            options={[
              { value: noColumn, label: 'Without this column' },
              ...[column, ...free].map((name) => ({ value: name, label: `and the same “${name}”` })),
            ]}
          />
        ))}
        {chosen.length > 0 && chosen.length < MAX_JOINED_COLUMNS && free[0] !== undefined ? (
          <SelectField
            label="Another column that must be the same"
            hideLabel
            size="sm"
            className="w-full"
            value={null}
            placeholder="and the same …"
            onChange={(value) => change({ orderColumns: [...chosen, value] })}
            options={free.map((name) => ({ value: name, label: `and the same “${name}”` }))}
          />
        ) : null}
        {chosen.length > 0 ? (
          <TickBox
            isOn={orderContinues}
            onChange={(isOn) => change({ orderContinues: isOn })}
            label="Rows without a value there belong to the order above"
            hint="For files that write an order’s own columns only in its first row"
          />
        ) : null}
      </div>
    </RuleLine>
  );
}
