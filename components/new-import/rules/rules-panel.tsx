'use client';

import { useSkipTo } from '@/components/new-import/use-skip-to';
import { useTranslations } from 'use-intl';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import type { ColumnValues } from '@/components/new-import/reading/count-values';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { CoordinatesLine } from '@/components/new-import/rules/coordinates-line';
import { DatesLine } from '@/components/new-import/rules/dates-line';
import { ExistingOrdersLine } from '@/components/new-import/rules/existing-orders-line';
import { ExtraLine } from '@/components/new-import/rules/extra-line';
import { LeftOutLine } from '@/components/new-import/rules/left-out-line';
import { OrdersLine } from '@/components/new-import/rules/orders-line';
import { PackagesLine } from '@/components/new-import/rules/packages-line';
import { PlacesLine } from '@/components/new-import/rules/places-line';
import { ReplacementsLine } from '@/components/new-import/rules/replacements-line';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import { RuleDialogs } from '@/components/new-import/rules/rule-dialogs';
import type { FurtherRules } from '@/components/new-import/rules/rules-state';
import { SourcesLine } from '@/components/new-import/rules/sources-line';
import { Panel } from '@/components/ui/panel';
import type { LogicalField } from '@/lib/fields/order-fields';

export interface RulesPanelProps {
  further: FurtherRules;
  onChange: (further: FurtherRules) => void;
  /** Names of the file's columns. */
  columns: readonly string[];
  /** The columns that no rule reads. */
  otherColumns: readonly string[];
  /** Rows below the header. */
  sampleRows: readonly (readonly string[])[];
  check: CheckResult | null;
  /** The fields that columns or other sources fill. */
  filledFields: readonly LogicalField[];
  /** The values of the column that was counted last. */
  counted: ColumnValues | null;
  /** Asks for the values of a column (its index). */
  onCount: (column: number) => void;
  places: PlacesOfImport;
  /** The customer that is chosen in the details. */
  customer: Reference | null;
  /** The dialog that is open; others on the page open it as well. */
  dialog: RuleDialog | null;
  onDialog: (dialog: RuleDialog | null) => void;
}

/** Box 3: what is decided about the file besides its columns. */
export function RulesPanel(props: RulesPanelProps) {
  const t = useTranslations('newImport.rulesPanel');
  const skipTo = useSkipTo('check');
  const { further, onChange, columns, otherColumns, sampleRows, check, places, customer, onDialog } = props;
  const change = (changes: Partial<FurtherRules>) => onChange({ ...further, ...changes });
  const line = { further, change, columns, check, onDialog };
  return (
    <Panel id="rules" skipTo={skipTo} number={3} title={t('title')} bodyClassName="p-0">
      <ul>
        <PlacesLine {...line} sampleRows={sampleRows} places={places} customer={customer} />
        <SourcesLine {...line} />
        <ReplacementsLine {...line} />
        <OrdersLine {...line} />
        <PackagesLine {...line} />
        <LeftOutLine {...line} />
        <ExtraLine {...line} others={otherColumns} />
        <DatesLine {...line} />
        <CoordinatesLine {...line} />
        <ExistingOrdersLine {...line} />
      </ul>
      <RuleDialogs {...props} />
    </Panel>
  );
}
