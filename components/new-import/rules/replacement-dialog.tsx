'use client';
import { fieldLabel } from '@/lib/messages/field-label';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import type { Replacement } from '@/components/new-import/rules/change-replacements';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TickBox } from '@/components/ui/tick-box';
import { type LogicalField, orderFields } from '@/lib/fields/order-fields';
import { MAX_CONSTANT_CHARACTERS } from '@/lib/shaping/profile-schema';

interface ReplacementDialogProps {
  open: boolean;
  /** Preselected; null: the person chooses. */
  field: LogicalField | null;
  /** The value to be replaced, as far as it is known. */
  from: string;
  /** The fields that the file fills. */
  fields: readonly LogicalField[];
  onSave: (replacement: Replacement) => void;
  onClose: () => void;
}

/** Reads a value of a field as another one, or as nothing. */
export function ReplacementDialog(props: ReplacementDialogProps) {
  const t = useTranslations('newImport.replacementDialog');
  return (
    <FormDialog open={props.open} onClose={props.onClose} title={t('title')}>
      {props.open ? <ReplacementForm key={`${props.field} ${props.from}`} {...props} /> : null}
    </FormDialog>
  );
}

function ReplacementForm({ field: preset, from: given, fields, onSave, onClose }: ReplacementDialogProps) {
  const t = useTranslations('newImport.replacementDialog');
  const say = useSay();
  const [field, setField] = useState(preset);
  const [from, setFrom] = useState(given);
  const [to, setTo] = useState('');
  const [isNothing, setIsNothing] = useState(false);
  const isComplete = field !== null && from.trim() !== '' && (isNothing || to.trim() !== '');
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSave({ field, from: from.trim(), to: isNothing ? '' : to.trim() });
      }}
    >
      <SelectField
        label={t('field')}
        value={field}
        placeholder={t('chooseField')}
        onChange={(value) => setField(value as LogicalField)}
        options={fields.map((name) => ({ value: name, label: fieldLabel(name, say) }))}
      />
      <TextField
        label={t('from')}
        dir="auto"
        value={from}
        maxLength={MAX_CONSTANT_CHARACTERS}
        onChange={(event) => setFrom(event.target.value)}
        hint={t('fromHint')}
      />
      <TextField
        label={t('to')}
        dir="auto"
        // The person came to type this.
        autoFocus={given !== ''}
        value={isNothing ? '' : to}
        disabled={isNothing}
        maxLength={MAX_CONSTANT_CHARACTERS}
        onChange={(event) => setTo(event.target.value)}
        placeholder={field ? orderFields[field].example : undefined}
      />
      <TickBox isOn={isNothing} onChange={setIsNothing} label={t('nothing')} />
      <FormButtons
        submitLabel={t('use')}
        busy={false}
        isDisabled={!isComplete}
        error={null}
        onCancel={onClose}
      />
    </form>
  );
}
