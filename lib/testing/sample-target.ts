/** A batch item that is accepted without a warning. */
export function goodTarget(externalId: string, changes: Record<string, unknown> = {}) {
  return {
    externalId,
    title: `Delivery ${externalId}`,
    address: {
      ...{ street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', country: 'DE' },
      ...{ latitude: 51.4513, longitude: 7.0116 },
    },
    ...changes,
  };
}
