'use client';

import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnValues } from '@/components/new-import/reading/count-values';
import type { SkipRule } from '@/components/new-import/rules/change-skip-rules';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { Skeleton } from '@/components/ui/skeleton';
import { TextField } from '@/components/ui/text-field';
import { foldValue } from '@/lib/shaping/compile-rules';
import { MAX_CONSTANT_CHARACTERS } from '@/lib/shaping/profile-schema';

interface SkipDialogProps {
  open: boolean;
  /** Preselected; null: the person chooses. */
  column: string | null;
  columns: readonly string[];
  /** The rules so far. */
  rules: readonly SkipRule[];
  counted: ColumnValues | null;
  onCount: (column: number) => void;
  onSave: (rule: SkipRule) => void;
  onClose: () => void;
}

/** Leaves out rows by what stands in one of their columns: "Status" is "cancelled", or is anything but "open". */
export function SkipDialog(props: SkipDialogProps) {
  const t = useTranslations('newImport.skipDialog');
  return (
    <FormDialog open={props.open} onClose={props.onClose} title={t('title')}>
      {props.open ? <SkipForm key={props.column} {...props} /> : null}
    </FormDialog>
  );
}

function SkipForm({ column: preset, columns, rules, counted, onCount, onSave, onClose }: SkipDialogProps) {
  const t = useTranslations('newImport.skipDialog');
  const tCommon = useTranslations('common');
  const [column, setColumn] = useState(preset);
  const [values, setValues] = useState<readonly string[]>(valuesOf(rules, preset));
  const [except, setExcept] = useState(isExcept(rules, preset));
  const [typed, setTyped] = useState('');
  const index = column === null ? -1 : columns.indexOf(column);
  const count = useEffectEvent(onCount);
  useEffect(() => {
    if (index !== -1) count(index);
  }, [index]);

  const add = () => {
    const text = typed.trim();
    if (text === '') return values;
    const isThere = values.some((value) => foldValue(value) === foldValue(text));
    return isThere ? values : [...values, text];
  };
  const known = add();
  const isChanged = known.length > 0 || valuesOf(rules, column).length > 0;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (column !== null && isChanged) onSave({ column, values: [...known], ...(except && { except }) });
      }}
    >
      <SelectField
        label={t('column')}
        value={column}
        placeholder={t('chooseColumn')}
        onChange={(name) => {
          setColumn(name);
          setValues(valuesOf(rules, name));
          setExcept(isExcept(rules, name));
        }}
        options={columns.map((name) => ({ value: name, label: name }))}
      />
      {column === null ? null : (
        <ChoiceList
          kind="radio"
          label={t('which')}
          chosen={[except ? 'except' : 'is']}
          onChange={([chosen]) => setExcept(chosen === 'except')}
          choices={[
            { value: 'is', label: t('is') },
            { value: 'except', label: t('except') },
          ]}
        />
      )}
      {column === null ? null : counted?.column === index ? (
        <ValueChoices
          label={t(except ? 'keepWhere' : 'leaveOutWhere')}
          counted={counted}
          values={values}
          onChange={setValues}
        />
      ) : index === -1 ? null : (
        <div role="status" aria-label={t('counting')} className="space-y-2">
          <Skeleton className="h-5 w-1/2" />
          <Skeleton className="h-5 w-1/3" />
        </div>
      )}
      {column === null ? null : (
        <div className="flex items-end gap-2">
          <TextField
            label={t('another')}
            dir="auto"
            className="flex-1"
            value={typed}
            maxLength={MAX_CONSTANT_CHARACTERS}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button
            icon={<Plus />}
            disabled={typed.trim() === ''}
            onClick={() => {
              setValues(known);
              setTyped('');
            }}
          >
            {tCommon('add')}
          </Button>
        </div>
      )}
      <FormButtons
        submitLabel={t('submit')}
        busy={false}
        isDisabled={column === null || !isChanged}
        error={null}
        onCancel={onClose}
      />
    </form>
  );
}

/** The values to choose from: the most frequent of the file, and those that were typed. */
function ValueChoices({
  label,
  counted,
  values,
  onChange,
}: {
  label: string;
  counted: ColumnValues;
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const t = useTranslations('newImport.skipDialog');
  const countOfValue = (value: string) =>
    counted.values.find(({ text }) => foldValue(text) === foldValue(value))?.count;
  const typed = values.filter((value) => countOfValue(value) === undefined);
  const offered = [...counted.values.map(({ text }) => text), ...typed];
  return (
    <div className="max-h-64 overflow-y-auto rounded-md border px-3 py-2">
      <ChoiceList
        kind="checkbox"
        label={label}
        choices={offered.map((text) => ({
          value: text,
          label: (
            <span className="[overflow-wrap:anywhere]">
              {text === '' ? <em>{t('empty')}</em> : <bdi>{text}</bdi>}{' '}
              <span className="text-faint">
                {countOfValue(text) === undefined
                  ? t('typed')
                  : t('rows', { count: countOfValue(text) ?? 0 })}
              </span>
            </span>
          ),
        }))}
        chosen={offered.filter((text) => values.some((value) => foldValue(value) === foldValue(text)))}
        onChange={onChange}
      />
      {counted.hasMore ? <p className="mt-1 text-[0.8125rem] text-faint">{t('rarer')}</p> : null}
    </div>
  );
}

function isExcept(rules: readonly SkipRule[], column: string | null): boolean {
  return rules.find((rule) => rule.column === column)?.except === true;
}

function valuesOf(rules: readonly SkipRule[], column: string | null): readonly string[] {
  return rules.find((rule) => rule.column === column)?.values ?? [];
}
