import { Plus } from 'lucide-react';
import { describeSource } from '@/components/domain/describe-source';
import { fieldName } from '@/components/domain/problem-names';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button } from '@/components/ui/button';
import { isLogicalField } from '@/lib/fields/order-fields';

/** The fields that no whole column fills. */
export function SourcesLine({ further, change, onDialog }: RuleLineProps) {
  const sources = Object.entries(further.sources).filter(([field]) => isLogicalField(field));
  return (
    <RuleLine title="Fields filled another way">
      <RuleList
        rules={sources.map(([field, source]) => ({
          key: field,
          text: (
            <>
              <span className="font-medium">{fieldName(field)}</span>{' '}
              <span className="text-muted">
                is <bdi>{describeSource(source)}</bdi>
              </span>
            </>
          ),
          removeLabel: `Remove the rule for ${fieldName(field)}`,
          onRemove: () => change({ sources: Object.fromEntries(sources.filter(([name]) => name !== field)) }),
        }))}
      />
      <Button size="sm" icon={<Plus />} onClick={() => onDialog({ kind: 'source', field: null })}>
        Fill a field another way
      </Button>
    </RuleLine>
  );
}
