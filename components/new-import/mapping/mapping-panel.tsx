'use client';
import { fieldLabel } from '@/lib/messages/field-label';

import { useSkipTo } from '@/components/new-import/use-skip-to';
import { TriangleAlert } from 'lucide-react';
import { Fragment, memo, type Dispatch, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import { fieldOptions, noField } from '@/components/new-import/mapping/field-options';
import {
  type MappedColumn,
  type MappingAction,
  type MappingState,
} from '@/components/new-import/mapping/mapping-state';
import { RepeatedHeaders } from '@/components/new-import/mapping/repeated-headers';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { Tooltip } from '@/components/ui/tooltip';
import { useFormats } from '@/components/ui/use-formats';
import { isLogicalField, logicalFields } from '@/lib/fields/order-fields';
import { columnLetters } from '@/lib/table-files/column-letters';

const SAMPLES = 3;

interface MappingPanelProps {
  mapping: MappingState;
  dispatch: Dispatch<MappingAction>;
  /** Rows below the header. */
  sampleRows: readonly (readonly string[])[];
  /** The columns that rules read: parts, joined ones, packages, kept ones. The same set while they are the same. */
  ruleColumns: ReadonlySet<string>;
  /** How many fields are filled, by columns and otherwise. */
  filledCount: number;
  /** The server's objection to the mapping. */
  error: string | null;
}

/**
 * Box 2: which column fills which field. Redrawn only when the mapping changes, not whenever the row count
 * does: one select per column makes it the most expensive part of the page.
 */
export const MappingPanel = memo(function MappingPanel(props: MappingPanelProps) {
  const { mapping, dispatch, sampleRows, ruleColumns, filledCount, error } = props;
  const { columns, moved } = mapping;
  const skipTo = useSkipTo('rules');
  const t = useTranslations('newImport.mappingPanel');
  const formats = useFormats();
  const say = useSay();
  return (
    <Panel
      id="columns"
      skipTo={skipTo}
      number={2}
      title={t('title')}
      aside={
        <>
          <span>{t('filled', { filled: formats.count(filledCount), total: logicalFields.length })}</span>
          <Button size="sm" variant="quiet" onClick={() => dispatch({ type: 'clear-all' })}>
            {t('clearAll')}
          </Button>
        </>
      }
      bodyClassName="p-0"
    >
      {error ? (
        <Notice tone="bad" title={t('problem')} className="m-4">
          {error}
        </Notice>
      ) : null}
      <RepeatedHeaders columns={columns} />
      <p
        role="status"
        className={classNames(moved ? 'border-b bg-warn-soft px-4 py-2 text-warn' : 'sr-only')}
      >
        {moved
          ? t('moved', {
              field: fieldLabel(moved.field, say),
              to: columns[moved.to]?.name ?? '',
              from: columns[moved.from]?.name ?? '',
            })
          : ''}
      </p>
      <div className="grid grid-cols-2 gap-x-3 border-b px-4 py-2 text-xs md:gap-x-4 text-faint md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_15rem_6.5rem]">
        <span>{t('columnOfFile')}</span>
        <span className="max-md:hidden max-sm:block max-sm:text-end">{t('firstValues')}</span>
        <span className="max-sm:hidden">{t('fillsField')}</span>
      </div>
      <ul>
        {columns.map((column, index) => (
          <ColumnLine
            key={column.name}
            column={column}
            index={index}
            columns={columns}
            isRead={ruleColumns.has(column.name)}
            samples={samplesOf(sampleRows, index)}
            lostField={moved?.from === index && column.field === null ? fieldLabel(moved.field, say) : null}
            onChoose={(value) =>
              dispatch({ type: 'choose', index, field: isLogicalField(value) ? value : null })
            }
          />
        ))}
      </ul>
    </Panel>
  );
});

function ColumnLine({
  column,
  index,
  columns,
  isRead,
  samples,
  lostField,
  onChoose,
}: {
  column: MappedColumn;
  index: number;
  columns: readonly MappedColumn[];
  /** Whether a rule reads the column. */
  isRead: boolean;
  samples: string[];
  /** The field that another column has just taken from this one. */
  lostField: string | null;
  onChoose: (value: string) => void;
}) {
  const t = useTranslations('newImport.mappingPanel');
  const fieldWords = useTranslations('newImport.fieldOptions');
  const say = useSay();
  const originId = useId();
  const origin = originOf(column);
  const originHint =
    origin &&
    (origin === 'remembered' ? t('rememberedHint') : column.reason && t(`reasons.${column.reason}`));
  return (
    <li className="grid min-h-12 grid-cols-2 items-center gap-x-3 gap-y-0.5 max-sm:gap-y-1.5 max-sm:py-2.5 md:gap-x-4 border-b px-4 py-1.5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_15rem_6.5rem]">
      <div className="flex min-w-0 items-baseline gap-2.5">
        <span aria-hidden className="w-5 shrink-0 text-end text-xs text-faint max-md:hidden">
          {columnLetters(index)}
        </span>
        <span
          className={classNames('truncate', column.field ? 'font-medium' : 'text-muted')}
          title={column.name}
          dir="auto"
        >
          {column.name}
        </span>
      </div>
      <p className="truncate text-[0.8125rem] text-muted max-sm:text-end sm:max-md:order-3 sm:max-md:col-span-2">
        {samples.length > 0 ? (
          samples.map((sample, at) => (
            <Fragment key={sample}>
              {at > 0 ? ' · ' : ''}
              {/* Cut at its own end, whatever the direction of the page. */}
              <bdi className="inline-block max-w-full truncate align-bottom">{sample}</bdi>
            </Fragment>
          ))
        ) : (
          <span className="text-faint">{t('noSamples')}</span>
        )}
      </p>
      <SelectField
        label={t('fieldFor', { column: column.name })}
        hideLabel
        size="sm"
        // A phone has no room for both beside each other: of “Latitude of the …”, only the end tells one field from the next.
        className="max-sm:col-span-2"
        value={column.field ?? noField}
        onChange={onChoose}
        options={fieldOptions(columns, index, isRead, fieldWords, say)}
        triggerClassName={column.field ? 'font-medium' : isRead ? undefined : 'text-faint'}
        describedBy={origin ? originId : undefined}
      />
      {origin ? (
        <span id={originId} hidden>
          {t(origin)}. {originHint}
        </span>
      ) : null}
      {lostField ? (
        <p className="text-xs text-warn max-md:order-4 max-md:col-span-2 max-md:text-end">
          {t('lost', { field: lostField })}
        </p>
      ) : (
        <span aria-hidden className="max-md:hidden">
          {origin ? <OriginBadge origin={origin} hint={originHint} /> : null}
        </span>
      )}
    </li>
  );
}

type Origin = 'remembered' | 'suggested' | 'unsure';

/** Where the field of a column comes from; null: from the person, or there is none. */
function originOf({ field, origin, reason }: MappedColumn): Origin | null {
  if (field === null || origin === 'chosen') return null;
  if (origin === 'remembered') return 'remembered';
  return reason === 'name' ? 'suggested' : 'unsure';
}

/** Only for the eye and the pointer: the select beside it is described by the same words. */
function OriginBadge({ origin, hint }: { origin: Origin; hint: string | null }) {
  const t = useTranslations('newImport.mappingPanel');
  return (
    <Tooltip text={hint}>
      <span className="cursor-help">
        <Badge tone={origin === 'unsure' ? 'warn' : 'neutral'}>
          {origin === 'unsure' ? <TriangleAlert aria-hidden /> : null}
          {t(origin)}
        </Badge>
      </span>
    </Tooltip>
  );
}

function samplesOf(rows: readonly (readonly string[])[], index: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const cell = row[index]?.trim();
    if (cell && !samples.includes(cell)) samples.push(cell);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
