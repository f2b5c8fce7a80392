import type { DeliveryDraft } from '@/lib/orders/delivery-draft';
import type { ReferenceData } from '@/lib/orders/reference-data';
import type { RowProblem } from '@/lib/orders/row-problem';

/** The cells of a row's fields, each at its `fieldIndex`; undefined where no column is mapped. */
export type RowCells = ReadonlyArray<string | undefined>;

/** A good row's draft, or everything that is wrong with it, in the order of the fields. */
export type RowVerdict = { draft: DeliveryDraft; problems: null } | { draft: null; problems: RowProblem[] };

/** Checks one row. Pure: the same cells give the same verdict. */
export type ValidateRow = (cells: RowCells, reference: ReferenceData) => RowVerdict;
