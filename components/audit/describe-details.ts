import { languageNames, roleNames } from '@/components/domain/person-words';
import { scopeNames } from '@/components/domain/scope-names';
import { actionNames, ownerNames } from '@/components/audit/audit-words';
import { formatBytes, formatCount } from '@/components/ui/format-number';
import { formatMinute } from '@/components/ui/relative-time';
import type { LabelledValue } from '@/components/ui/value-list';
import type { AuditEventEntry } from '@/lib/audit/audit-schemas';

interface Detail {
  label: string;
  /** Codes of this detail, in words. */
  words?: Readonly<Record<string, string>>;
  /** How else to write the value; only called for what is not null. */
  format?: (value: unknown) => string;
  /** What null means here. Elsewhere null says nothing and is left out. */
  none?: string;
}

const namesOf = <Key extends string>(names: Record<Key, { name: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries<{ name: string }>(names).map(([key, { name }]) => [key, name]));

const time = (value: unknown) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? formatMinute(value) : describe(value);

const overlaps: Record<string, string> = {
  0: 'Not at all',
  3600: 'For an hour',
  86400: 'For 24 hours',
  604800: 'For 7 days',
};

/** The details that the trail records (`recordAudit`), by their names in the API. */
const knownDetails = new Map<string, Detail>(
  Object.entries<Detail>({
    name: { label: 'Name' },
    role: { label: 'Role', words: { ...namesOf(roleNames), system_admin: 'System admin' } },
    language: { label: 'Language', words: languageNames },
    scopes: { label: 'What it may do', words: namesOf(scopeNames) },
    expires_at: { label: 'Expires', format: time, none: 'Never' },
    overlap_seconds: {
      label: 'Old secret keeps working',
      words: overlaps,
      format: (value) => `For ${describe(value)} seconds`,
    },
    purpose: {
      label: 'For',
      words: { invitation: 'An invitation', reset: 'A password reset', forgotten: 'A forgotten password' },
    },
    ended_sessions: { label: 'Sessions ended' },
    ended_count: { label: 'Sessions ended' },
    time_zone: { label: 'Time zone' },
    file_name: { label: 'File' },
    file_size_bytes: {
      label: 'Size',
      format: (value) => (typeof value === 'number' ? formatBytes(value) : describe(value)),
    },
    file: {
      label: 'File',
      words: { original: 'Original', success: 'Success file', failed: 'Failed file' },
    },
    succeeded_records: { label: 'Deliveries created' },
    failed_records: { label: 'Failed rows' },
    deleted_count: { label: 'Deliveries deleted' },
    kept_count: { label: 'Deliveries kept' },
    selected_rows: { label: 'Only selected rows' },
    made_for: { label: 'For' },
    mail_to: { label: 'Mailed to' },
    rows: { label: 'Rows' },
    orders: { label: 'Orders' },
    packages: { label: 'Packages' },
    weight_kg: { label: 'Weight (kg)' },
    cod: { label: 'Cash on delivery' },
    cells: { label: 'Cells' },
    mend_link_id: { label: 'Mend link' },
    job_ids: { label: 'Follow-ups' },
    code: { label: 'Reason', format: (value) => spellOut(String(value)) },
    source_system: { label: 'Source system' },
    total_items: { label: 'Items' },
    by: { label: 'Looked up by', words: { phone: 'Phone', name: 'Name' } },
    deliveries: { label: 'Deliveries' },
    failed_rows: { label: 'Failed rows' },
    targets: { label: 'Targets' },
    batch_items: { label: 'Batch items' },
    imports: { label: 'Imports whose files were removed' },
    unread_imports: { label: 'Files with unread rows removed too' },
    actor: { label: 'Who' },
    action: { label: 'What', words: actionNames },
    subject: { label: 'To what' },
    from: { label: 'From' },
    to: { label: 'To' },
    of: { label: 'Company', words: ownerNames },
  }),
);

const beforeSuffix = '_before';

const knownNames = [...knownDetails.keys()];

function placeOf(name: string): number {
  return knownDetails.has(name) ? knownNames.indexOf(name) : knownNames.length;
}

/**
 * The details of an entry in people's words, in the order of `knownDetails` (the database keeps none).
 * `role_before` is shown as the old value of `role`. What is not known by name comes last and is spelled out,
 * nested objects one line a value.
 */
export function describeDetails(details: AuditEventEntry['details']): LabelledValue[] {
  const all = details ?? {};
  const names = Object.keys(all).sort((one, other) => placeOf(one) - placeOf(other));
  return names.flatMap((name) => {
    const value = all[name];
    const changed = name.endsWith(beforeSuffix) ? name.slice(0, -beforeSuffix.length) : null;
    if (changed !== null && Object.hasOwn(all, changed)) return [];
    const detail = knownDetails.get(name) ?? { label: spellOut(name) };
    if (Object.hasOwn(all, `${name}${beforeSuffix}`)) {
      const before = write(detail, all[`${name}${beforeSuffix}`]);
      return [{ label: detail.label, value: write(detail, value), before }];
    }
    if (isObject(value)) return describeNested(detail.label, value);
    const text = write(detail, value);
    return text === null ? [] : [{ label: detail.label, value: text }];
  });
}

function describeNested(label: string, value: object): LabelledValue[] {
  return describeDetails(Object.fromEntries(Object.entries(value))).map((line) => ({
    ...line,
    label: `${label} › ${line.label}`,
  }));
}

function write({ words, format, none }: Detail, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return none ?? null;
  if (Array.isArray(value)) {
    const parts = value.map((part) => write({ label: '', words, format }, part) ?? '');
    return parts.length === 0 ? 'None' : parts.join(', ');
  }
  const code = String(value);
  if (words && Object.hasOwn(words, code)) return words[code]!;
  return format ? format(value) : describe(value);
}

function describe(value: unknown): string {
  if (typeof value === 'number') return formatCount(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (!isObject(value)) return String(value);
  return describeDetails({ ...value })
    .map((line) => `${line.label}: ${line.value ?? 'nothing'}`)
    .join('; ');
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "empty_file" → "Empty file" */
function spellOut(code: string): string {
  const text = code.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
