import { fieldIndex, type Side } from '@/lib/fields/order-fields';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import { trimCell } from '@/lib/fields/trim-cell';
import { shown } from '@/lib/fields/value-rules';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import type { CompiledRules, FieldTexts } from '@/lib/shaping/compile-rules';
import {
  applyPlace,
  hasOtherAddress,
  type ImportPlaces,
  isSideBlank,
  type Place,
  placeFields,
} from '@/lib/shaping/place-book';
import type { SurveyedRow } from '@/lib/shaping/row-survey';

const sides = ['pickup', 'delivery'] as const;

/** A row's texts with what its places give, and what is wrong with the codes of its places. */
export interface PlacedTexts {
  texts: FieldTexts;
  problems: RowProblem[];
  /** The sides whose point is that of a place. */
  placed: Side[];
  /** What looks wrong about the points of places. */
  warnings: RowWarning[];
}

/** Fills rows from the address book, by the rules of a profile. */
export class PlaceFiller {
  /** The sides for which rows name their place themselves, with the column of the code. */
  private readonly columns: ReadonlyArray<{ side: Side; column: number }>;
  /** The sides with the same place in every row, and its code. */
  private readonly constants: ReadonlyArray<{ side: Side; code: string; place: Place | undefined }>;

  constructor(
    { rules, placeColumns }: CompiledRules,
    private readonly places: ImportPlaces,
  ) {
    this.columns = sides.flatMap((side) => {
      const column = placeColumns[side];
      return column === null ? [] : [{ side, column }];
    });
    this.constants = sides.flatMap((side) => {
      const source = rules.places[side];
      return source && 'code' in source
        ? [{ side, code: source.code, place: places.book.find(source.code) }]
        : [];
    });
  }

  /** Fills an order's first row: from the places that it names, that the profile names, and the default pickup. */
  fill(texts: FieldTexts, row: SurveyedRow): PlacedTexts {
    const named = this.fillNamed(texts, row);
    for (const { side, code, place } of this.constants) {
      if (!place) named.problems.push(unknownPlace(side, code));
      else if (!hasOtherAddress(named.texts, side, place)) take(named, side, place);
    }
    const { defaultPickup } = this.places;
    const isPickupOpen = named.problems.every(({ field }) => field !== 'pickup_full_address');
    if (defaultPickup && isPickupOpen && isSideBlank(named.texts, 'pickup'))
      take(named, 'pickup', defaultPickup);
    return named;
  }

  /** Fills a row from the places whose codes stand in it, and from nothing else. */
  fillNamed(texts: FieldTexts, { cells, uncalculated }: SurveyedRow): PlacedTexts {
    const named: PlacedTexts = { texts, problems: [], placed: [], warnings: [] };
    for (const { side, column } of this.columns) {
      if (uncalculated?.includes(column)) {
        named.problems.push({ field: `${side}_full_address`, code: 'formula_not_calculated' });
        continue;
      }
      const code = trimCell(cells[column] ?? '');
      if (code === '') continue;
      const place = this.places.book.find(code);
      if (place) {
        if (take(named, side, place) && hasOtherAddress(texts, side, place))
          named.warnings.push(otherAddress(texts, side, place));
      } else if (!meansNothing(code, false)) named.problems.push(unknownPlace(side, code));
    }
    return named;
  }
}

/** @returns whether the side's point is that of the place */
function take(named: PlacedTexts, side: Side, place: Place): boolean {
  const latitude = fieldIndex[`${side}_latitude`];
  const before = named.texts;
  named.texts = applyPlace(before, side, place);
  const isPlaced = named.texts[latitude] !== before[latitude];
  if (isPlaced) named.placed.push(side);
  return isPlaced;
}

/** The code in a row decides; but a code of the customer, beside the address of a neighbour, would mislead. */
function otherAddress(texts: FieldTexts, side: Side, place: Place): RowWarning {
  const own = trimCell(texts[fieldIndex[`${side}_full_address`]] ?? '');
  const params = { place: place.code, expected: place.full_address, value: shown(storable(own)) };
  return { field: `${side}_latitude`, code: 'coordinates_of_other_address', params };
}

/** As PostgreSQL can store it in JSON. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd');

function unknownPlace(side: Side, code: string): RowProblem {
  const value = shown(storable(code));
  return { field: `${side}_full_address`, code: 'unknown_place', params: { value } };
}

/** Adds the problems of places to a row's: they stand for the fields that are missing because of them. */
export function withPlaceProblems(problems: RowProblem[], ofPlaces: readonly RowProblem[]): RowProblem[] {
  if (ofPlaces.length === 0) return problems;
  const missing = new Set(
    ofPlaces.flatMap(({ field }): string[] => {
      const side = field === 'pickup_full_address' ? 'pickup' : 'delivery';
      return placeFields.map((name) => `${side}_${name}`);
    }),
  );
  return [
    ...problems.filter(({ field, code }) => code !== 'required_field_missing' || !missing.has(field)),
    ...ofPlaces,
  ];
}
