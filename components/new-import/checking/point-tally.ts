import { isSent, type Side, sides } from '@/lib/fields/point-origin';
import { findFarFromOthers } from '@/lib/geography/far-from-others';
import { toMap } from '@/lib/geography/mercator';
import type { Point } from '@/lib/geography/point';
import type { OrderDraft } from '@/lib/rows/check-orders';

/** What may be wrong with a point on the map, the worst first. */
const pointIssues = [
  'coordinates_swapped',
  'coordinates_zero',
  'coordinates_outside_country',
  'coordinates_far_from_city',
  /** Nothing but the map says so: it is no warning of the delivery. */
  'far_from_others',
] as const;

type PointIssue = (typeof pointIssues)[number];

/** A point that a person should look at. */
export interface SuspiciousPoint {
  /** Its position in the arrays. */
  index: number;
  issue: PointIssue;
  side: Side;
  rowNumber: number;
  address: string;
  city: string;
  country: string;
  latitude: string;
  longitude: string;
  /** The centre of its city; null: it is not certain which place is meant. */
  cityCentre: Point | null;
}

/** All points of a file. The arrays have an entry for each end of each order. */
export interface FilePoints {
  /** The order's first row. */
  rows: Uint32Array;
  /** Position in `sides`. */
  sides: Uint8Array;
  /** See `toMap`. */
  x: Float64Array;
  y: Float64Array;
  /** Equal for equal addresses of the same side. */
  addresses: Uint32Array;
  /** 1: what stands in the file can be corrected; 0: it comes from elsewhere, such as the address book. */
  fromFile: Uint8Array;
  /** Position in `pointIssues`, counted from 1; 0: nothing is wrong. */
  issues: Uint8Array;
  /** Further rows of orders, and the position of their order's point. */
  laterRows: Uint32Array;
  laterOf: Uint32Array;
  suspicious: SuspiciousPoint[];
  /** How many there are: more than `suspicious` lists. */
  suspiciousCount: number;
  swappedCount: number;
}

/** More would make a long message, and nobody reads so many. */
const LISTED = 500;

/** Collects where the ends of all good orders are. */
export class PointTally {
  /** @param centreOf the centre of a city of a country (alpha-2); null: it is not known for certain */
  constructor(private readonly centreOf: (city: string, country: string) => Point | null) {}

  private readonly rows: number[] = [];
  private readonly sides: number[] = [];
  private readonly points: Point[] = [];
  private readonly addresses: number[] = [];
  private readonly fromFile: number[] = [];
  private readonly issues: number[] = [];
  private readonly laterRows: number[] = [];
  private readonly laterOf: number[] = [];
  private readonly keys = new Map<string, number>();
  private readonly texts: Pick<SuspiciousPoint, 'address' | 'city' | 'country'>[] = [];

  take(rowNumbers: readonly number[], { draft, warnings, origins }: OrderDraft): void {
    const [first = 0, ...later] = rowNumbers;
    for (const [side, end] of sides.entries()) {
      const index = this.rows.length;
      this.rows.push(first);
      this.sides.push(side);
      this.points.push({
        latitude: Number(draft[`${end}_latitude`]),
        longitude: Number(draft[`${end}_longitude`]),
      });
      this.addresses.push(
        this.addressOf(side, draft[`${end}_full_address`], draft[`${end}_city`], draft[`${end}_country`]),
      );
      this.fromFile.push(isSent(origins[end].source) ? 1 : 0);
      let issue = 0;
      for (const { field, code } of warnings) {
        if (field !== `${end}_latitude`) continue;
        const place = pointIssues.indexOf(code as PointIssue) + 1;
        if (place > 0 && (issue === 0 || place < issue)) issue = place;
      }
      this.issues.push(issue);
      for (const row of later) {
        this.laterRows.push(row);
        this.laterOf.push(index);
      }
    }
  }

  private addressOf(side: number, address: string, city: string, country: string): number {
    const key = `${side}\n${address}\n${city}\n${country}`;
    let id = this.keys.get(key);
    if (id === undefined) {
      id = this.keys.size;
      this.keys.set(key, id);
      this.texts.push({ address, city, country });
    }
    return id;
  }

  result(): FilePoints {
    const size = this.rows.length;
    const x = new Float64Array(size);
    const y = new Float64Array(size);
    for (const [index, point] of this.points.entries()) {
      const onMap = toMap(point);
      x[index] = onMap.x;
      y[index] = onMap.y;
    }
    const issues = this.withFarOnes();
    const places = [...issues.keys()].filter((index) => issues[index] !== 0);
    places.sort((one, other) => issues[one]! - issues[other]!);
    return {
      ...{ x, y, issues },
      rows: Uint32Array.from(this.rows),
      sides: Uint8Array.from(this.sides),
      addresses: Uint32Array.from(this.addresses),
      fromFile: Uint8Array.from(this.fromFile),
      laterRows: Uint32Array.from(this.laterRows),
      laterOf: Uint32Array.from(this.laterOf),
      suspicious: places.slice(0, LISTED).map((index) => {
        const place = this.texts[this.addresses[index]!]!;
        return {
          index,
          issue: pointIssues[issues[index]! - 1]!,
          side: sides[this.sides[index]!]!,
          rowNumber: this.rows[index]!,
          ...place,
          latitude: String(this.points[index]!.latitude),
          longitude: String(this.points[index]!.longitude),
          cityCentre: this.centreOf(place.city, place.country),
        };
      }),
      suspiciousCount: places.length,
      swappedCount: issues.filter((issue) => pointIssues[issue - 1] === 'coordinates_swapped').length,
    };
  }

  private withFarOnes(): Uint8Array {
    const issues = Uint8Array.from(this.issues);
    for (const side of sides.keys()) {
      const ofSide = [...this.sides.keys()].filter((index) => this.sides[index] === side);
      for (const far of findFarFromOthers(ofSide.map((index) => this.points[index]!))) {
        const index = ofSide[far]!;
        if (issues[index] === 0) issues[index] = pointIssues.indexOf('far_from_others') + 1;
      }
    }
    return issues;
  }
}
