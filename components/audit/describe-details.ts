import { useTranslations } from 'use-intl';
import { auditOwners } from '@/components/audit/audit-words';
import { scopeNames } from '@/components/domain/scope-names';
import { type Formats, useFormats } from '@/components/ui/use-formats';
import type { LabelledValue } from '@/components/ui/value-list';
import type { Scope } from '@/lib/actors/permissions';
import { auditActionSchema, type AuditEventEntry } from '@/lib/audit/audit-schemas';
import { languageNames, languages } from '@/lib/languages/language';
import type { en } from '@/lib/messages/catalogues/en';

interface Words {
  t: ReturnType<typeof useTranslations<'audit'>>;
  domain: ReturnType<typeof useTranslations<'domain'>>;
  formats: Formats;
}

type DetailName = keyof (typeof en)['audit']['details']['labels'];

interface Detail {
  /** A code of this detail in words; undefined: none that is known. */
  say?: (code: string, words: Words) => string | undefined;
  /** How else to write the value; only called for what is not null. */
  format?: (value: unknown, words: Words) => string;
  /** What null means here. Elsewhere null says nothing and is left out. */
  none?: (words: Words) => string;
}

const among =
  <Code extends string>(codes: readonly Code[], say: (code: Code, words: Words) => string) =>
  (code: string, words: Words) => {
    const known = codes.find((each) => each === code);
    return known === undefined ? undefined : say(known, words);
  };

const overlaps: Partial<Record<string, 'notAtAll' | 'hour' | 'day' | 'week'>> = {
  0: 'notAtAll',
  3600: 'hour',
  86400: 'day',
  604800: 'week',
};

const known: Record<DetailName, Detail> = {
  name: {},
  role: {
    say: among(['dispatcher', 'admin', 'system_admin'], (role, { t, domain }) =>
      role === 'system_admin' ? t('details.systemAdmin') : domain(`roles.${role}.name`),
    ),
  },
  language: { say: among(languages, (language) => languageNames[language]) },
  scopes: {
    say: among(Object.keys(scopeNames) as Scope[], (scope, { domain }) =>
      domain(`scopes.${scopeNames[scope]}.name`),
    ),
  },
  expires_at: {
    format: (value, words) =>
      typeof value === 'string' && !Number.isNaN(Date.parse(value))
        ? words.formats.minute(value)
        : describe(value, words),
    none: ({ t }) => t('details.never'),
  },
  overlap_seconds: {
    say: (code, { t }) => overlaps[code] && t(`details.overlaps.${overlaps[code]}`),
    format: (value, words) => words.t('details.forSeconds', { seconds: describe(value, words) }),
  },
  allowed_addresses: { none: ({ t }) => t('details.anywhere') },
  purpose: {
    say: among(['invitation', 'reset', 'forgotten'], (purpose, { t }) => t(`details.purposes.${purpose}`)),
  },
  ended_sessions: {},
  ended_count: {},
  time_zone: {},
  file_name: {},
  file_size_bytes: {
    format: (value, words) =>
      typeof value === 'number' ? words.formats.bytes(value) : describe(value, words),
  },
  file: {
    say: among(
      ['original', 'success', 'failed', 'unprocessed', 'skipped', 'failed-workbook', 'manifest', 'labels'],
      (file, { t }) => t(`details.files.${file === 'failed-workbook' ? 'failedWorkbook' : file}`),
    ),
  },
  succeeded_records: {},
  failed_records: {},
  deleted_count: {},
  kept_count: {},
  selected_rows: {},
  made_for: {},
  mail_to: {},
  rows: {},
  orders: {},
  packages: {},
  weight_kg: {},
  cod: {},
  cells: {},
  mend_link_id: {},
  job_ids: {},
  code: { format: (value) => spellOut(String(value)) },
  source_system: {},
  total_items: {},
  by: { say: among(['phone', 'name'], (by, { t }) => t(`details.lookedUpBy.${by}`)) },
  deliveries: {},
  failed_rows: {},
  targets: {},
  batch_items: {},
  imports: {},
  unread_imports: {},
  actor: {},
  action: { say: among(auditActionSchema.options, (action, { t }) => t(`actions.${action}`)) },
  subject: {},
  from: {},
  to: {},
  of: { say: among(auditOwners, (owner, { t }) => t(`owners.${owner}`)) },
  created: {},
  updated: {},
  // By the catalogue: the table of fields brings their synonyms in all languages with it, which no page of this needs.
  fields: {
    say: (field, { domain }) =>
      domain.has(`fields.${field}` as never) ? domain(`fields.${field}` as never) : undefined,
  },
  default_pickup: {},
  version: {},
  addresses: {},
  dry_run: {},
  event_types: {},
  host: {},
  reason: { say: among(['failing', 'gone'], (reason, { t }) => t(`details.offReasons.${reason}`)) },
  since: {
    format: (value, words) => words.formats.minute(String(value)),
  },
  count: {},
  customer_name: {},
  max_failed_percent: {},
  max_rows: {},
  is_disabled: {},
  identity_provider: {},
};

/** The details that the trail records (`recordAudit`), by their names in the API. */
const knownDetails = new Map<string, Detail>(Object.entries(known));

const isKnown = (name: string): name is DetailName => knownDetails.has(name);

const beforeSuffix = '_before';

const knownNames = [...knownDetails.keys()];

function placeOf(name: string): number {
  return isKnown(name) ? knownNames.indexOf(name) : knownNames.length;
}

/**
 * Describes the details of an entry in people's words, in the order of `knownDetails` (the database keeps none).
 * `role_before` is shown as the old value of `role`. What is not known by name comes last and is spelled out,
 * nested objects one line a value.
 */
export function useDescribeDetails(): (details: AuditEventEntry['details']) => LabelledValue[] {
  const words = {
    t: useTranslations('audit'),
    domain: useTranslations('domain'),
    formats: useFormats(),
  };
  return (details) => describeDetails(details, words);
}

function describeDetails(details: AuditEventEntry['details'], words: Words): LabelledValue[] {
  const all = details ?? {};
  const names = Object.keys(all).sort((one, other) => placeOf(one) - placeOf(other));
  return names.flatMap((name) => {
    const value = all[name];
    const changed = name.endsWith(beforeSuffix) ? name.slice(0, -beforeSuffix.length) : null;
    if (changed !== null && Object.hasOwn(all, changed)) return [];
    const label = isKnown(name) ? words.t(`details.labels.${name}`) : spellOut(name);
    const detail = knownDetails.get(name) ?? {};
    if (Object.hasOwn(all, `${name}${beforeSuffix}`)) {
      const before = write(detail, all[`${name}${beforeSuffix}`], words);
      return [{ label, value: write(detail, value, words), before }];
    }
    if (isObject(value)) return describeNested(label, value, words);
    const text = write(detail, value, words);
    return text === null ? [] : [{ label, value: text }];
  });
}

function describeNested(label: string, value: object, words: Words): LabelledValue[] {
  return describeDetails(Object.fromEntries(Object.entries(value)), words).map((line) => ({
    ...line,
    label: `${label} › ${line.label}`,
  }));
}

function write({ say, format, none }: Detail, value: unknown, words: Words): string | null {
  if (value === null || value === undefined || value === '') return none?.(words) ?? null;
  if (Array.isArray(value)) {
    const parts = value.map((part) => write({ say, format }, part, words) ?? '');
    return parts.length === 0 ? words.t('details.none') : parts.join(', ');
  }
  return say?.(String(value), words) ?? (format ? format(value, words) : describe(value, words));
}

function describe(value: unknown, words: Words): string {
  const { t, formats } = words;
  if (typeof value === 'number') return formats.count(value);
  if (typeof value === 'boolean') return value ? t('details.yes') : t('details.no');
  if (!isObject(value)) return String(value);
  return describeDetails({ ...value }, words)
    .map((line) => t('details.pair', { label: line.label, value: line.value ?? t('details.nothing') }))
    .join('; ');
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "empty_file" → "Empty file" */
function spellOut(code: string): string {
  const text = code.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
