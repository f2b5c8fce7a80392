import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { TickBox } from '@/components/ui/tick-box';

/** What becomes of rows whose reference a delivery already has. */
export function ExistingOrdersLine({ further, change }: RuleLineProps) {
  return (
    <RuleLine title="Orders that exist already">
      <TickBox
        isOn={further.duplicateMode === 'skip'}
        onChange={(isOn) => change({ duplicateMode: isOn ? 'skip' : 'fail' })}
        label="Leave out rows whose reference a delivery already has"
      />
    </RuleLine>
  );
}
