import type { Side } from '@/lib/fields/order-fields';

/** What the ends of the journey are called. */
export const sideNames: Readonly<Record<Side, string>> = { pickup: 'Pickup', delivery: 'Delivery' };
