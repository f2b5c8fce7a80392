'use client';

import { withReplacement } from '@/components/new-import/rules/change-replacements';
import { PackagesDialog } from '@/components/new-import/rules/packages-dialog';
import { PlaceDialog } from '@/components/new-import/rules/place-dialog';
import { ReplacementDialog } from '@/components/new-import/rules/replacement-dialog';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import type { RulesPanelProps } from '@/components/new-import/rules/rules-panel';
import type { FurtherRules } from '@/components/new-import/rules/rules-state';
import { SkipDialog } from '@/components/new-import/rules/skip-dialog';
import { withSkipRule } from '@/components/new-import/rules/change-skip-rules';
import { SourceDialog } from '@/components/new-import/rules/source-dialog';

/** The dialogs in which rules are made; at most one is open. */
export function RuleDialogs({
  dialog,
  onDialog,
  further,
  onChange,
  columns,
  sampleRows,
  filledFields,
  counted,
  onCount,
  places,
  customer,
}: RulesPanelProps) {
  const close = () => onDialog(null);
  const save = (changes: Partial<FurtherRules>) => {
    onChange({ ...further, ...changes });
    close();
  };
  const of = <Kind extends RuleDialog['kind']>(kind: Kind) =>
    dialog?.kind === kind ? (dialog as Extract<RuleDialog, { kind: Kind }>) : null;
  return (
    <>
      <SourceDialog
        open={dialog?.kind === 'source'}
        field={of('source')?.field ?? null}
        columns={columns}
        sampleRows={sampleRows}
        onClose={close}
        onSave={(field, source) => save({ sources: { ...further.sources, [field]: source } })}
      />
      <PlaceDialog
        side={of('place')?.side ?? null}
        chosen={further.places}
        columns={columns}
        sampleRows={sampleRows}
        places={places}
        customer={customer}
        onClose={close}
        onSave={(chosen) => save({ places: chosen })}
      />
      <ReplacementDialog
        open={dialog?.kind === 'replacement'}
        field={of('replacement')?.field ?? null}
        from={of('replacement')?.from ?? ''}
        fields={filledFields}
        onClose={close}
        onSave={(replacement) => save({ replacements: withReplacement(further.replacements, replacement) })}
      />
      <SkipDialog
        open={dialog?.kind === 'skip'}
        column={of('skip')?.column ?? null}
        columns={columns}
        rules={further.skip.values ?? []}
        counted={counted}
        onCount={onCount}
        onClose={close}
        onSave={(rule) => save({ skip: withSkipRule(further.skip, rule) })}
      />
      <PackagesDialog
        open={dialog?.kind === 'packages'}
        columns={columns}
        packages={further.packages}
        onClose={close}
        onSave={(packages) => save({ packages })}
      />
    </>
  );
}
