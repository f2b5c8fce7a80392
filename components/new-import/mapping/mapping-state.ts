import { isLogicalField, requiredFields, type LogicalField } from '@/lib/fields/order-fields';
import { matchColumns } from '@/lib/headers/match-columns';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** Where a column's field came from. */
type MappingOrigin = 'suggested' | 'remembered' | 'chosen';

export interface MappedColumn {
  /** Unique: see `headerNames`. */
  name: string;
  field: LogicalField | null;
  origin: MappingOrigin;
  /** Why it was suggested; null for other origins. */
  reason: 'name' | 'spelling' | 'content' | null;
}

export interface MappingState {
  columns: readonly MappedColumn[];
  /** What the last choice took away from another column; shown beside both. */
  moved: { field: LogicalField; from: number; to: number } | null;
  /** Whether the person has made choices that leaving the page would lose. */
  touched: boolean;
}

export type MappingAction =
  /** `anew`: the header of a changed file, whose columns may have moved. */
  | { type: 'begin'; columns: readonly MappedColumn[]; anew: boolean }
  | { type: 'choose'; index: number; field: LogicalField | null }
  /** The field comes from the column of this name; null: from none. */
  | { type: 'fill'; field: string; name: string | null }
  | { type: 'clear-all' };

export const noMapping: MappingState = { columns: [], moved: null, touched: false };

/** At most one column fills a field: choosing it for another column takes it from the first. */
export function reduceMapping(state: MappingState, action: MappingAction): MappingState {
  switch (action.type) {
    case 'begin':
      return beginAnew(state.columns, action.columns, action.anew);
    case 'clear-all':
      return {
        columns: state.columns.map((column) => ({ ...column, field: null, origin: 'chosen', reason: null })),
        moved: null,
        touched: true,
      };
    case 'fill': {
      const { field, name } = action;
      if (!isLogicalField(field)) return state;
      const from = state.columns.findIndex((column) => column.field === field);
      const to = state.columns.findIndex((column) => column.name === name);
      if (to !== -1) return reduceMapping(state, { type: 'choose', index: to, field });
      return from === -1 ? state : reduceMapping(state, { type: 'choose', index: from, field: null });
    }
    case 'choose': {
      const { index, field } = action;
      const from = field === null ? -1 : state.columns.findIndex((column) => column.field === field);
      if (state.columns[index]?.field === field) return state;
      return {
        columns: state.columns.map((column, at) => {
          if (at === index) return { ...column, field, origin: 'chosen', reason: null };
          return at === from ? emptied(column) : column;
        }),
        moved: field !== null && from !== -1 ? { field, from, to: index } : null,
        touched: true,
      };
    }
  }
}

/**
 * The mapping after the header was read again, in another charset or from another row. The person's choices
 * stay. A column is identified by its name or, within the same file, by its position if the number of
 * columns is unchanged.
 */
function beginAnew(
  before: readonly MappedColumn[],
  columns: readonly MappedColumn[],
  isOtherFile: boolean,
): MappingState {
  const byName = new Map(before.map((column) => [column.name, column]));
  const isSameWidth = !isOtherFile && before.length === columns.length;
  const chosen = columns.map(({ name }, index) => {
    const known = isSameWidth ? before[index] : byName.get(name);
    return known?.origin === 'chosen' ? known : null;
  });
  const taken = new Set(chosen.map((column) => column?.field));
  return {
    columns: columns.map((column, index) => {
      const kept = chosen[index];
      if (kept) return { ...kept, name: column.name };
      return column.field !== null && taken.has(column.field)
        ? { ...column, field: null, reason: null }
        : column;
    }),
    moved: null,
    touched: chosen.some((column) => column !== null),
  };
}

function emptied(column: MappedColumn): MappedColumn {
  return column.field === null ? column : { ...column, field: null, origin: 'chosen', reason: null };
}

/** The required fields that no column fills. */
export function missingFields(columns: readonly MappedColumn[]): LogicalField[] {
  return requiredFields.filter((field) => !columns.some((column) => column.field === field));
}

/** The mapping as the API takes it: column name → field, in file order. */
export function toMappings(columns: readonly MappedColumn[]): Record<string, LogicalField> {
  // fromEntries creates own properties, even for a column called "__proto__".
  return Object.fromEntries(
    columns.flatMap(({ name, field }) => (field === null ? [] : [[name, field] as const])),
  );
}

export interface ColumnSuggestion {
  field: LogicalField | null;
  reason: MappedColumn['reason'];
}

/**
 * The initial mapping of a file. What the person chose for the same headers before takes precedence over
 * suggestions.
 * @param remembered column name → field, from an earlier import with these headers
 */
export function beginMapping(
  names: readonly string[],
  suggestions: readonly ColumnSuggestion[],
  remembered: ReadonlyMap<string, string> | null,
): MappedColumn[] {
  const taken = new Set<LogicalField>();
  return names.map((name, index) => {
    const suggestion = suggestions[index];
    const known = remembered?.get(name);
    const wanted = remembered ? (known && isLogicalField(known) ? known : null) : (suggestion?.field ?? null);
    const field = wanted && !taken.has(wanted) ? wanted : null;
    if (field) taken.add(field);
    return {
      name,
      field,
      origin: remembered ? 'remembered' : 'suggested',
      reason: field && !remembered ? (suggestion?.reason ?? null) : null,
    };
  });
}

/**
 * Whether the rules and the other choices of an earlier import apply to a file: it has at least one of the columns that
 * they read, because the corrected file may have renamed a few.
 */
export function fitsTemplate(
  names: readonly string[],
  template: ProfileRules | null,
): template is ProfileRules {
  return template !== null && matchColumns(names, namedColumns(template)).size > 0;
}
