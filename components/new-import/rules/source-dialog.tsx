'use client';
import { fieldLabel } from '@/lib/messages/field-label';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import {
  CellPartFields,
  type DraftPart,
  noPart,
  partOf,
} from '@/components/new-import/rules/cell-part-fields';
import { JoinedColumns } from '@/components/new-import/rules/joined-columns';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type LogicalField, logicalFields, orderFields } from '@/lib/fields/order-fields';
import { compileRules } from '@/lib/shaping/compile-rules';
import { type FieldSource, rulesOfMappings } from '@/lib/shaping/profile-schema';

type Way = 'constant' | 'part' | 'columns';

const PREVIEWED = 3;

interface SourceDialogProps {
  open: boolean;
  /** Preselected; null: the person chooses. */
  field: LogicalField | null;
  columns: readonly string[];
  /** Rows below the header. */
  sampleRows: readonly (readonly string[])[];
  onSave: (field: LogicalField, source: FieldSource) => void;
  onClose: () => void;
}

/** Fills a field in another way than by a whole column: always the same, a part of a column, several columns. */
export function SourceDialog(props: SourceDialogProps) {
  const t = useTranslations('newImport.sourceDialog');
  return (
    <FormDialog open={props.open} onClose={props.onClose} title={t('title')}>
      {/* A new form each time it opens. */}
      {props.open ? <SourceForm key={props.field} {...props} /> : null}
    </FormDialog>
  );
}

function SourceForm({ field: preset, columns, sampleRows, onSave, onClose }: SourceDialogProps) {
  const t = useTranslations('newImport.sourceDialog');
  const tCommon = useTranslations('common');
  const say = useSay();
  const [field, setField] = useState<LogicalField | null>(preset);
  const [way, setWay] = useState<Way>('constant');
  const [constant, setConstant] = useState('');
  const [part, setPart] = useState(noPart);
  const [joined, setJoined] = useState<string[]>([]);
  const [separator, setSeparator] = useState(' ');

  const source = makeSource({ way, constant, part, joined, separator });
  const preview = field && source ? previewOf(field, source, columns, sampleRows) : [];
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (field && source) onSave(field, source);
      }}
    >
      <SelectField
        label={t('field')}
        value={field}
        placeholder={t('chooseField')}
        onChange={(value) => setField(value as LogicalField)}
        options={logicalFields
          .filter((name) => orderFields[name].kind !== 'package_items')
          .map((name) => ({ value: name, label: fieldLabel(name, say) }))}
      />
      <ChoiceList
        kind="radio"
        label={t('whence')}
        chosen={[way]}
        onChange={([chosen]) => chosen && setWay(chosen)}
        choices={[
          { value: 'constant', label: t('constant'), hint: t('constantHint') },
          { value: 'part', label: t('part'), hint: t('partHint') },
          { value: 'columns', label: t('columns'), hint: t('columnsHint') },
        ]}
      />
      {way === 'constant' ? (
        <TextField
          label={t('value')}
          value={constant}
          onChange={(event) => setConstant(event.target.value)}
          placeholder={field ? orderFields[field].example : undefined}
        />
      ) : null}
      {way === 'part' ? <CellPartFields columns={columns} draft={part} onChange={setPart} /> : null}
      {way === 'columns' ? (
        <JoinedColumns
          columns={columns}
          joined={joined}
          onJoin={setJoined}
          separator={separator}
          onSeparator={setSeparator}
        />
      ) : null}
      {preview.length > 0 ? (
        <div>
          <p className="text-xs text-faint">{t('preview')}</p>
          <ul className="text-[0.8125rem]">
            {preview.map((text, index) => (
              <li key={index} className={text === '' ? 'text-faint' : undefined}>
                <bdi>{text === '' ? t('nothing') : text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{tCommon('cancel')}</Button>
        <Button variant="primary" type="submit" disabled={!field || !source}>
          {t('use')}
        </Button>
      </div>
    </form>
  );
}

interface Draft {
  way: Way;
  constant: string;
  part: DraftPart;
  joined: readonly string[];
  separator: string;
}

/** Null while something is not chosen yet. */
function makeSource({ way, constant, part, joined, separator }: Draft): FieldSource | null {
  switch (way) {
    case 'constant':
      return constant.trim() === '' ? null : { constant: constant.trim() };
    case 'part': {
      const chosen = partOf(part);
      return part.column === null || chosen === null ? null : { column: part.column, part: chosen };
    }
    case 'columns': {
      const columns = joined.filter((name) => name !== '');
      return columns.length < 2 ? null : { columns, separator };
    }
  }
}

function previewOf(
  field: LogicalField,
  source: FieldSource,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const compiled = compileRules({ ...rulesOfMappings({}), fields: { [field]: source } }, columns);
  return rows.slice(0, PREVIEWED).map((cells) => compiled.text(field, cells) ?? '');
}
