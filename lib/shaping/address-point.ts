import { z } from 'zod';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** What may know the point of an address, in the order in which it is believed. */
const addressPointSources = ['manual', 'earlier_delivery', 'geocoder'] as const;

/** A point that is known for an address. */
export const addressPointSchema = z.object({
  source: z
    .enum(addressPointSources)
    .describe('manual: set by a person; earlier_delivery: earlier deliveries to the address'),
  latitude: z.string(),
  longitude: z.string(),
  accuracy_m: z
    .int()
    .nullable()
    .describe(
      'How far off it may be, in metres; of earlier deliveries: how far they lie from each other; null: unknown',
    ),
  deliveries: z
    .int()
    .nullable()
    .describe('The number of earlier deliveries, at most 50; null for other sources'),
  label: z.string().nullable().describe('The address that the geocoder has found; null for other sources'),
  is_proposal: z
    .boolean()
    .describe('Whether it is not certain enough to be taken without a person: only one delivery, far apart'),
});

export type AddressPoint = z.infer<typeof addressPointSchema>;

type Switches = Pick<ProfileRules['coordinates'], 'manual' | 'earlier_deliveries' | 'geocode'>;

const switchOf = {
  manual: 'manual',
  earlier_delivery: 'earlier_deliveries',
  geocoder: 'geocode',
} as const satisfies Record<AddressPoint['source'], keyof Switches>;

/** Whether rows without coordinates may get those that are known for their address. */
export function asksForAddressPoints(rules: Switches): boolean {
  return Object.values(switchOf).some((name) => rules[name]);
}

/** The rules without the points that are known for addresses. */
export function withoutAddressPoints<Rules extends Switches>(rules: Rules): Rules {
  return { ...rules, manual: false, earlier_deliveries: false, geocode: false };
}

/**
 * The point that an import takes for an address: the first by a source that the rules allow, and never a proposal.
 * @param points in the order in which they are believed
 */
export function choosePoint(points: readonly AddressPoint[], rules: Switches): AddressPoint | null {
  return points.find(({ source, is_proposal }) => rules[switchOf[source]] && !is_proposal) ?? null;
}

export type ChosenPoint = Pick<AddressPoint, 'source' | 'latitude' | 'longitude' | 'accuracy_m'>;

/**
 * The points of addresses that an import takes, by the keys of the addresses (see `addressKeyOf`). Null: there are
 * proposals only.
 */
export type ChosenPoints = ReadonlyMap<string, ChosenPoint | null>;

/** Chooses for each address. @param found by the keys of the addresses */
export function choosePoints(
  found: ReadonlyMap<string, readonly AddressPoint[]>,
  rules: Switches,
): Map<string, AddressPoint | null> {
  const chosen = new Map<string, AddressPoint | null>();
  for (const [key, points] of found) {
    const point = choosePoint(points, rules);
    if (point || points.some(({ source }) => rules[switchOf[source]])) chosen.set(key, point);
  }
  return chosen;
}
