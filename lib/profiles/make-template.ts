import { buildCountryIndex, createCountryLookup } from '@/lib/fields/kinds/parse-country';
import { priorities } from '@/lib/fields/kinds/parse-priority';
import { type LogicalField, logicalFields, type OrderField, orderFields } from '@/lib/fields/order-fields';
import { directionOf, type Language } from '@/lib/languages/language';
import { speak, translatorOf } from '@/lib/messages/catalogues/speak';
import { fieldLabel } from '@/lib/messages/field-label';
import { getProfile } from '@/lib/profiles/get-profile';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { columnLetters } from '@/lib/table-files/column-letters';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import {
  rowXml,
  sheetEnd,
  sheetStart,
  type TextCell,
  type Validation,
} from '@/lib/table-files/xlsx-writing/sheet-xml';
import { type WrittenSheet, zipWorkbook } from '@/lib/table-files/xlsx-writing/zip-workbook';

/** Rows that offer lists and prompts. */
const PREPARED_ROWS = 5000;

const LISTS = 'Lists';

interface TemplateOptions {
  tenantId: string;
  /** The profile whose files it is for; undefined: it is for anybody, and has every field. */
  profileId: string | undefined;
  language: Language;
}

/** A column of the template, and the fields that it fills; none: it is only the shipper's own. */
interface TemplateColumn {
  header: string;
  fields: readonly LogicalField[];
  /** Whether its cells are a field's text as they stand. */
  isWhole: boolean;
}

/**
 * An empty workbook for a shipper's orders in a person's language: with the headers of the profile, or with our own names of all
 * fields, drop-down lists, and a sheet of notes with examples. What the profile sets by itself has no column. When it is filled
 * in and uploaded, its headers say all that has to be mapped.
 * @throws ApiError import_profile_not_found
 */
export async function makeTemplate({
  tenantId,
  profileId,
  language,
}: TemplateOptions): Promise<{ fileName: string; content: ReadableStream<Uint8Array> }> {
  const profile = profileId === undefined ? null : await getProfile(tenantId, profileId);
  const columns = profile ? columnsOfProfile(profile) : columnsOfAll(language);
  const t = translatorOf(language);
  const lists = listsOf(language);
  const encoder = new TextEncoder();
  const sheet = (name: string, xml: string, isHidden = false): WrittenSheet => ({
    ...{ name, isHidden },
    pieces: () => [encoder.encode(xml)],
  });
  return {
    fileName: `${profile?.name ?? t('templates.orders')}.xlsx`,
    content: zipWorkbook([
      sheet(t('templates.orders'), ordersSheet(columns, language, lists)),
      sheet(t('templates.notes'), notesSheet(columns, language)),
      sheet(LISTS, listsSheet(lists), true),
    ]),
  };
}

function columnsOfAll(language: Language): TemplateColumn[] {
  const required = logicalFields.filter((field) => declarationOf(field).required);
  const others = logicalFields.filter((field) => !declarationOf(field).required);
  return [...required, ...others].map((field) => ({
    ...{ header: fieldLabel(field, speak(language)), fields: [field], isWhole: true },
  }));
}

function columnsOfProfile({ rules, columns }: Profile): TemplateColumn[] {
  const headers = columns.length > 0 ? columns : namedColumns(rules);
  return headers.map((header) => {
    const reading = Object.entries(rules.fields).filter(
      ([, source]) =>
        ('column' in source && source.column === header) ||
        ('columns' in source && source.columns.includes(header)),
    );
    const isWhole = reading.some(([, source]) => 'column' in source && source.part === undefined);
    return { header, fields: reading.map(([field]) => field as LogicalField), isWhole };
  });
}

const declarationOf = (field: LogicalField): OrderField => orderFields[field];

type Lists = { country: string[]; priority: string[] };

let countries: { lookUp: (text: string) => string | undefined; codes: string[] } | undefined;

/** The choices, in words that the import reads. */
function listsOf(language: Language): Lists {
  if (!countries) {
    const index = buildCountryIndex();
    countries = { lookUp: createCountryLookup(index), codes: [...new Set(index.values())] };
  }
  const { lookUp, codes } = countries;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const known = codes.map((code) => {
    const name = names.of(code) ?? code;
    return lookUp(name) === code ? name : code;
  });
  return {
    country: known.sort((one, other) => one.localeCompare(other, language)),
    priority: priorities.map((priority) => translatorOf(language)(`templates.priorities.${priority}`)),
  };
}

function ordersSheet(columns: readonly TemplateColumn[], language: Language, lists: Lists): string {
  const t = translatorOf(language);
  const validations = columns.flatMap(({ header, fields, isWhole }, index): Validation[] => {
    const [field] = fields;
    if (field === undefined) return [];
    const { kind, example } = declarationOf(field);
    const letters = columnLetters(index);
    const list = isWhole && kind in lists ? listRange(lists, kind as keyof Lists) : undefined;
    const text = isWhole
      ? `${t(`templates.kinds.${kind}`)}. ${t('templates.example')}: ${example}`
      : labelsOf(fields, language);
    return [{ cells: `${letters}2:${letters}${PREPARED_ROWS + 1}`, prompt: { title: header, text }, list }];
  });
  const header = columns.map(({ header: text, fields }): TextCell => ({
    text: escapeFormula(text),
    style: isRequired(fields) ? 'requiredHeader' : 'header',
  }));
  const frame = {
    columns: columns.map(({ header: text }) => ({ width: Math.min(40, Math.max(14, text.length + 2)) })),
    ...{ frozenRows: 1, isRightToLeft: directionOf(language) === 'rtl' },
  };
  return sheetStart(frame) + rowXml(1, header) + sheetEnd(validations);
}

const isRequired = (fields: readonly LogicalField[]) => fields.some((field) => declarationOf(field).required);

const labelsOf = (fields: readonly LogicalField[], language: Language) =>
  fields.map((field) => fieldLabel(field, speak(language))).join(', ');

function notesSheet(columns: readonly TemplateColumn[], language: Language): string {
  const t = translatorOf(language);
  const steps = ['oneRowEach', 'blueColumns', 'keepHeaders'] as const;
  const rows: TextCell[][] = steps.map((step) => [{ text: t(`templates.steps.${step}`), style: 'title' }]);
  const titles = [
    t('templates.column'),
    t('templates.isRequired'),
    t('templates.holds'),
    t('templates.example'),
  ];
  rows.push(
    [],
    titles.map((text) => ({ text, style: 'header' })),
  );
  for (const { header, fields, isWhole } of columns) {
    const [field] = fields;
    const declaration = field && declarationOf(field);
    const holds = declaration && isWhole ? ` – ${t(`templates.kinds.${declaration.kind}`)}` : '';
    rows.push([
      { text: escapeFormula(header), style: 'title' },
      { text: isRequired(fields) ? t('templates.yes') : t('templates.no'), style: 'note' },
      { text: declaration ? `${labelsOf(fields, language)}${holds}` : t('templates.unread'), style: 'note' },
      { text: declaration && isWhole ? escapeFormula(declaration.example) : '', style: 'example' },
    ]);
  }
  const frame = {
    columns: [32, 12, 60, 40].map((width) => ({ width })),
    ...{ frozenRows: 0, isRightToLeft: directionOf(language) === 'rtl' },
  };
  return sheetStart(frame) + rows.map((row, index) => rowXml(index + 1, row)).join('') + sheetEnd([]);
}

function listsSheet(lists: Lists): string {
  const rows = lists.country.map((country, index) =>
    rowXml(index + 1, [
      { text: country, style: 'text' },
      { text: lists.priority[index] ?? '', style: 'text' },
    ]),
  );
  return (
    sheetStart({ columns: [{ width: 30 }, { width: 12 }], frozenRows: 0 }) + rows.join('') + sheetEnd([])
  );
}

function listRange(lists: Lists, name: keyof Lists): string {
  const letters = name === 'country' ? 'A' : 'B';
  return `${LISTS}!$${letters}$1:$${letters}$${lists[name].length}`;
}
