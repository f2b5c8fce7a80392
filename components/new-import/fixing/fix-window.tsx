'use client';

import { useMemo, useState } from 'react';
import type { ProblemGroup } from '@/components/domain/fixing/group-problems';
import { RepairsList } from '@/components/domain/fixing/repairs-list';
import { SheetOfRows } from '@/components/domain/fixing/sheet-of-rows';
import { useFixing } from '@/components/domain/fixing/use-fixing';
import { withProblems } from '@/components/new-import/fixing/fixable-rows';
import { type ShownRows, useListedRows } from '@/components/new-import/fixing/use-listed-rows';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { withReplacement } from '@/components/new-import/rules/change-replacements';
import type { FileRules } from '@/components/new-import/use-file-rules';
import { Button } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
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

/** The rows of the file in a grid, to be fixed before the import starts. They are checked again after every change. */
export function FixWindow({ fileRules, check, onClose }: FixWindowProps) {
  const { fixes, names, rules, further, changeFurther } = fileRules;
  const { edits, act, corrections } = fixes;
  const [isRemembered, setIsRemembered] = useState(false);
  const listed = useListedRows(fileRules, check.problemRows);
  const isChecking = !check.done || check.corrections !== corrections;
  const columnsOf = useMemo(() => {
    const { columnsOf: byField } = compileRules(rules, names);
    return (field: string) => (isLogicalField(field) ? (byField.get(field) ?? []) : []);
  }, [rules, names]);
  const rows = useMemo(
    () => listed.rows && withProblems(listed.rows, check.problemRows),
    [listed.rows, check.problemRows],
  );
  const { groups, markOf, repair } = useFixing({
    ...{ rows: rows ?? [], columnsOf, edits, onAction: act },
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
  const chip = (mode: ShownRows, label: string, count?: number) => (
    <ToggleChip
      label={label}
      count={count}
      pressed={listed.mode === mode}
      onClick={() => listed.show(mode)}
    />
  );
  return (
    <LargeDialog
      open
      onClose={onClose}
      title="Fix rows"
      footer={
        <>
          <p role="status" className="flex min-w-0 items-center gap-2">
            {isChecking ? (
              <>
                <Spinner /> Checking the rows…
              </>
            ) : check.bad > 0 ? (
              <span className="text-bad">
                {countOf(check.bad, 'row', 'rows')} will fail
                {check.bad > counted.listed ? `, the first ${formatCount(counted.listed)} are listed` : ''}
              </span>
            ) : (
              'No row will fail'
            )}
          </p>
          <Button variant="primary" className="ms-auto" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      {rows ? (
        <>
          {groups.length > 0 ? (
            <div className="border-b px-3 pt-2 pb-1 text-[0.8125rem]">
              <TickBox
                isOn={isRemembered}
                onChange={setIsRemembered}
                label="Remember what is mended for all rows, for this shipper’s next files"
              />
            </div>
          ) : null}
          <RepairsList groups={groups} onRepair={repairAll} />
          <SheetOfRows
            label="Rows of the file"
            rows={rows}
            columns={names}
            columnsOf={columnsOf}
            edits={edits}
            onAction={act}
            markOf={markOf}
            startsInProblem
            className="flex-1"
            toolbar={
              <div role="group" aria-label="Rows to show" className="flex flex-wrap gap-1.5">
                {chip('bad', 'With problems', counted.bad)}
                {counted.warned > 0 ? chip('warned', 'With warnings', counted.warned) : null}
                {chip('all', 'All rows', check.rows)}
              </div>
            }
          />
        </>
      ) : (
        <div role="status" aria-label="Reading the rows" className="space-y-3 p-4">
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
