'use client';

import { Pencil, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { fieldName } from '@/components/domain/problem-names';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { describeDates } from '@/components/new-import/rules/describe-dates';
import { describeSource } from '@/components/domain/describe-source';
import { PackagesDialog } from '@/components/new-import/rules/packages-dialog';
import type { FurtherRules } from '@/components/new-import/rules/rules-state';
import { SourceDialog } from '@/components/new-import/rules/source-dialog';
import { TenantDays } from '@/components/new-import/rules/tenant-days';
import { Button, IconButton } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';
import { isLogicalField, type LogicalField } from '@/lib/fields/order-fields';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

interface RulesPanelProps {
  further: FurtherRules;
  onChange: (further: FurtherRules) => void;
  /** Names of the file's columns. */
  columns: readonly string[];
  /** How many columns no field takes. */
  otherColumns: number;
  /** Rows below the header. */
  sampleRows: readonly (readonly string[])[];
  check: CheckResult | null;
  /** The field to fill another way, asked for elsewhere on the page; null: none. */
  asked: LogicalField | null;
  onAsked: (field: LogicalField | null) => void;
}

const eachRow = '';

/** Box 3: what is decided about the file besides its columns. */
export function RulesPanel(props: RulesPanelProps) {
  const { further, onChange, columns, otherColumns, sampleRows, check, asked, onAsked } = props;
  const [isAdding, setIsAdding] = useState(false);
  const [isPacking, setIsPacking] = useState(false);
  const change = (changes: Partial<FurtherRules>) => onChange({ ...further, ...changes });
  const sources = Object.entries(further.sources).filter(([field]) => isLogicalField(field));
  const close = () => {
    setIsAdding(false);
    onAsked(null);
  };
  return (
    <Panel id="rules" number={3} title="Rules for this file" bodyClassName="p-0">
      <ul>
        <Line title="Fields filled another way">
          {sources.length > 0 ? (
            <ul className="mb-2 flex flex-col gap-1">
              {sources.map(([field, source]) => (
                <li key={field} className="flex items-center gap-2">
                  <span className="min-w-0">
                    <span className="font-medium">{fieldName(field)}</span>{' '}
                    <span className="text-muted">
                      is <bdi>{describeSource(source)}</bdi>
                    </span>
                  </span>
                  <IconButton
                    size="sm"
                    label={`Remove the rule for ${fieldName(field)}`}
                    icon={<X />}
                    onClick={() =>
                      change({
                        sources: Object.fromEntries(sources.filter(([name]) => name !== field)),
                      })
                    }
                  />
                </li>
              ))}
            </ul>
          ) : null}
          <Button size="sm" icon={<Plus />} onClick={() => setIsAdding(true)}>
            Fill a field another way
          </Button>
        </Line>
        <Line title="Rows and orders">
          <SelectField
            label="Rows and orders"
            hideLabel
            size="sm"
            value={further.orderColumns[0] ?? eachRow}
            onChange={(value) => change({ orderColumns: value === eachRow ? [] : [value] })}
            options={[
              { value: eachRow, label: 'Each row is an order' },
              ...columns.map((name) => ({
                value: name,
                label: `Rows with the same “${name}” are one order`,
              })),
            ]}
          />
        </Line>
        <Line title="Packages">
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-muted">
              {further.packages
                ? `From ${Object.values(further.packages.sets[0] ?? {})
                    .map((name) => `“${name}”`)
                    .join(', ')}`
                : 'None, or a JSON list in a column'}
            </span>
            <Button size="sm" icon={<Pencil />} onClick={() => setIsPacking(true)}>
              {further.packages ? 'Change' : 'From columns'}
            </Button>
          </div>
        </Line>
        <LeftOut further={further} change={change} check={check} />
        {otherColumns > 0 ? (
          <Line title="Other columns">
            <Tick
              isOn={further.extra !== null}
              onChange={(isOn) => change({ extra: isOn ? 'all' : null })}
              label={`Keep the ${countOf(otherColumns, 'column')} that no field takes with each delivery`}
            />
          </Line>
        ) : null}
        <Dates further={further} change={change} check={check} />
        <Line title="Orders that exist already">
          <Tick
            isOn={further.duplicateMode === 'skip'}
            onChange={(isOn) => change({ duplicateMode: isOn ? 'skip' : 'fail' })}
            label="Leave out rows whose reference a delivery already has"
          />
        </Line>
      </ul>
      <SourceDialog
        open={isAdding || asked !== null}
        field={asked}
        columns={columns}
        sampleRows={sampleRows}
        onClose={close}
        onSave={(field, source) => {
          change({ sources: { ...further.sources, [field]: source } });
          close();
        }}
      />
      <PackagesDialog
        open={isPacking}
        columns={columns}
        packages={further.packages}
        onClose={() => setIsPacking(false)}
        onSave={(packages) => {
          change({ packages });
          setIsPacking(false);
        }}
      />
    </Panel>
  );
}

interface RuleLineProps {
  further: FurtherRules;
  change: (changes: Partial<FurtherRules>) => void;
  check: CheckResult | null;
}

type SkipSwitch = 'totals' | 'repeated_headers' | 'hidden_rows';

const skipSwitches: readonly { reason: SkipReason; rule: SkipSwitch; noun: string }[] = [
  { reason: 'totals', rule: 'totals', noun: 'sum or footer' },
  { reason: 'repeated_header', rule: 'repeated_headers', noun: 'repeated header' },
  { reason: 'hidden_row', rule: 'hidden_rows', noun: 'hidden row' },
];

/** Rows that are no orders: offered when some are seen. */
function LeftOut({ further, change, check }: RuleLineProps) {
  const offered = skipSwitches.filter(({ reason, rule }) => check?.seen[reason] ?? further.skip[rule]);
  if (offered.length === 0) return null;
  return (
    <Line title="Rows to leave out">
      <div className="flex flex-col gap-1">
        {offered.map(({ reason, rule, noun }) => {
          const seen = check?.seen[reason];
          return (
            <Tick
              key={rule}
              isOn={further.skip[rule] === true}
              onChange={(isOn) => change({ skip: { ...further.skip, [rule]: isOn } })}
              label={
                seen
                  ? `${countOf(seen.count, noun, noun === 'sum or footer' ? 'sums or footers' : undefined)}, first in row ${formatCount(seen.firstRowNumber)}`
                  : `No ${noun} in this file`
              }
            />
          );
        })}
      </div>
    </Line>
  );
}

/** How dates are read: told when it is certain, asked when it is not. */
function Dates({ further, change, check }: RuleLineProps) {
  const findings = Object.values(check?.dateOrders ?? {});
  const [finding] = findings;
  if (!finding) return null;
  return (
    <Line title="Dates">
      <p className="mb-2 text-muted">{describeDates(finding, further.dateOrder)}</p>
      <SelectField
        label="Order of day and month"
        hideLabel
        size="sm"
        value={further.dateOrder ?? 'auto'}
        onChange={(value) => change({ dateOrder: value === 'auto' ? null : (value as DateOrder) })}
        options={[
          { value: 'auto', label: 'As the column itself tells' },
          { value: 'day_first', label: 'Day first: 05/03 is 5 March' },
          { value: 'month_first', label: 'Month first: 05/03 is May 3' },
        ]}
      />
      <TenantDays />
    </Line>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-b px-4 py-3 last:border-b-0 md:grid-cols-[13rem_minmax(0,1fr)]">
      <h3 className="text-[0.8125rem] text-muted md:pt-1">{title}</h3>
      <div className="min-w-0">{children}</div>
    </li>
  );
}

function Tick({
  isOn,
  onChange,
  label,
}: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  label: string;
}) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 py-0.5">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
