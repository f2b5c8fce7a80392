import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { ChoiceList } from '@/components/ui/choice-list';

/** What becomes of rows whose reference a delivery already has. */
export function ExistingOrdersLine({ further, change }: RuleLineProps) {
  return (
    <RuleLine title="Orders that exist already">
      <ChoiceList
        kind="radio"
        label="Rows whose reference a delivery already has"
        chosen={[further.duplicateMode]}
        onChange={([mode]) => mode && change({ duplicateMode: mode })}
        choices={[
          { value: 'fail', label: 'Let them fail' },
          { value: 'skip', label: 'Leave out rows whose reference a delivery already has' },
          { value: 'update', label: 'Update the delivery, if it has not left' },
        ]}
      />
    </RuleLine>
  );
}
