'use client';

import { startTransition, useMemo, useOptimistic, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FixableRow, ProblemGroup } from '@/components/domain/fixing/group-problems';
import { RepairsList } from '@/components/domain/fixing/repairs-list';
import { SheetOfRows } from '@/components/domain/fixing/sheet-of-rows';
import { useFixing } from '@/components/domain/fixing/use-fixing';
import { useSay } from '@/components/domain/use-say';
import { withProblems } from '@/components/new-import/fixing/fixable-rows';
import { type ShownRows, useListedRows } from '@/components/new-import/fixing/use-listed-rows';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { withReplacement } from '@/components/new-import/rules/change-replacements';
import type { FileRules } from '@/components/new-import/use-file-rules';
import { Button } from '@/components/ui/button';
import { reduceEdits, type SheetAction } from '@/components/ui/sheet-grid/sheet-edits';
import { LargeDialog } from '@/components/ui/large-dialog';
import { Skeleton } from '@/components/ui/skeleton';
import { Spinner } from '@/components/ui/spinner';
import { TickBox } from '@/components/ui/tick-box';
import { ToggleChip } from '@/components/ui/toggle-chip';
import { isLogicalField } from '@/lib/fields/order-fields';
import { compileRules } from '@/lib/shaping/compile-rules';
import { MAX_CONSTANT_CHARACTERS } from '@/lib/shaping/profile-schema';

interface FixWindowProps {
  fileRules: FileRules;
  check: CheckResult;
  onClose: () => void;
}

const noRows: readonly FixableRow[] = [];

/** The rows of the file in a grid, to be fixed before the import starts. They are checked again after every change. */
export function FixWindow({ fileRules, check, onClose }: FixWindowProps) {
  const t = useTranslations('newImport.fixWindow');
  const say = useSay();
  const { fixes, names, rules, further, changeFurther } = fileRules;
  // The sheet shows a change at once; the page below the window follows in pieces.
  const [edits, showAction] = useOptimistic(fixes.edits, reduceEdits);
  const act = (action: SheetAction) =>
    startTransition(() => {
      showAction(action);
      fixes.act(action);
    });
  const [isRemembered, setIsRemembered] = useState(false);
  const listed = useListedRows(fileRules, check.problemRows);
  const isChecking = !check.done || check.corrections !== fixes.corrections || edits !== fixes.edits;
  const columnsOf = useMemo(() => {
    const { columnsOf: byField } = compileRules(rules, names);
    return (field: string) => (isLogicalField(field) ? (byField.get(field) ?? []) : []);
  }, [rules, names]);
  const rows = useMemo(
    () => listed.rows && withProblems(listed.rows, check.problemRows, say),
    [listed.rows, check.problemRows, say],
  );
  const { groups, markOf, repair } = useFixing({
    ...{ rows: rows ?? noRows, columnsOf, edits, onAction: act },
    hidesChanged: isChecking,
  });
  const repairAll = (group: ProblemGroup, text: string) => {
    const { field, text: from } = group;
    const isValue = isLogicalField(field) && from !== '' && from.length <= MAX_CONSTANT_CHARACTERS;
    const source = isLogicalField(field) ? rules.fields[field] : undefined;
    const isWhole = source !== undefined && 'column' in source && source.part === undefined;
    if (!isRemembered || !isValue || !isWhole) return repair(group, text);
    changeFurther({
      ...further,
      replacements: withReplacement(further.replacements, { field, from, to: text }),
    });
  };
  const counted = countKinds(check);
  const chip = (mode: ShownRows, count?: number) => (
    <ToggleChip
      label={t(`modes.${mode}`)}
      count={count}
      pressed={listed.mode === mode}
      onClick={() => listed.show(mode)}
    />
  );
  return (
    <LargeDialog
      open
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <p role="status" className="flex min-w-0 items-center gap-2">
            {isChecking ? (
              <>
                <Spinner /> {t('checking')}
              </>
            ) : check.bad > 0 ? (
              <span className="text-bad">
                {check.bad > counted.listed
                  ? t('willFailSome', { bad: check.bad, listed: counted.listed })
                  : t('willFail', { bad: check.bad })}
              </span>
            ) : (
              t('noneFail')
            )}
          </p>
          <Button variant="primary" className="ms-auto" onClick={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      {rows ? (
        <>
          <RepairsList groups={groups} onRepair={repairAll}>
            <TickBox isOn={isRemembered} onChange={setIsRemembered} label={t('remember')} />
          </RepairsList>
          <SheetOfRows
            label={t('rows')}
            rows={rows}
            columns={names}
            columnsOf={columnsOf}
            edits={edits}
            onAction={act}
            markOf={markOf}
            startsInProblem
            className="flex-1"
            toolbar={
              <div role="group" aria-label={t('show')} className="flex flex-wrap gap-1.5">
                {chip('bad', counted.bad)}
                {counted.warned > 0 ? chip('warned', counted.warned) : null}
                {chip('all', check.rows)}
              </div>
            }
          />
        </>
      ) : (
        <div role="status" aria-label={t('reading')} className="space-y-3 p-4">
          <Skeleton className="h-8 w-full" />
          <Skeleton className="h-8 w-full" />
        </div>
      )}
    </LargeDialog>
  );
}

function countKinds({ problemRows, bad }: CheckResult) {
  const warned = problemRows.filter(({ warnings }) => warnings.length > 0).length;
  return { bad, warned, listed: problemRows.length - warned };
}
