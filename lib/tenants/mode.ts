/** Whose data something belongs to: the tenant's own, or that of its test twin. */
export const modes = ['live', 'test'] as const;

export type Mode = (typeof modes)[number];

/** The mode of a tenant row. */
export function modeOf({ testOf }: { testOf: string | null }): Mode {
  return testOf === null ? 'live' : 'test';
}
