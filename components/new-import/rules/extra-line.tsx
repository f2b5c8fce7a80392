import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { countOf } from '@/components/ui/format-number';
import { TickBox } from '@/components/ui/tick-box';

/** The columns that no field takes and that are kept with the delivery. @param others those that no rule reads */
export function ExtraLine({
  further,
  change,
  others,
}: Pick<RuleLineProps, 'further' | 'change'> & { others: readonly string[] }) {
  if (others.length === 0) return null;
  return (
    <RuleLine title="Other columns">
      <TickBox
        isOn={further.extra !== null}
        onChange={(isOn) => change({ extra: isOn ? 'all' : null })}
        label={`Keep the ${countOf(others.length, 'column')} that no field takes with each delivery`}
      />
    </RuleLine>
  );
}
