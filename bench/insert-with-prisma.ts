import Papa from 'papaparse';
import { v7 as newId } from 'uuid';
import { db } from '@/lib/db';
import type { LogicalField } from '@/lib/fields/order-fields';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { Prisma } from '@/prisma/generated/client';
import type { BenchTenant } from './import-over-http';
import { orderInZod } from './order-in-zod';

/** More rows at once are hardly faster (bench/results.md), and a statement can have at most 65,535 values. */
const batchRows = 1000;

type NewDelivery = Prisma.DeliveryCreateManyInput;

/** The outcome of a file's rows. There is no report file. */
export interface PrismaOutcome {
  made: number;
  bad: number;
}

/**
 * What most people would write first: papaparse, zod, and `createMany` in sequential batches. The database skips rows whose
 * reference is taken.
 */
export async function createManyFromCsv(tenant: BenchTenant, csv: string): Promise<PrismaOutcome> {
  const { good, bad } = await checkRows(tenant, csv);
  let made = 0;
  for (let at = 0; at < good.length; at += batchRows) {
    const data = good.slice(at, at + batchRows);
    made += (await db().delivery.createMany({ data, skipDuplicates: true })).count;
  }
  return { made, bad: bad + good.length - made };
}

/** The same with one `create` per row, so that each row whose reference is taken can be reported. */
export async function createOneByOneFromCsv(tenant: BenchTenant, csv: string): Promise<PrismaOutcome> {
  const { good, bad } = await checkRows(tenant, csv);
  let made = 0;
  for (const data of good) {
    try {
      await db().delivery.create({ data });
      made += 1;
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    }
  }
  return { made, bad: bad + good.length - made };
}

async function checkRows({ tenantId, owner }: BenchTenant, csv: string) {
  const service = await db().deliveryService.findUniqueOrThrow({ where: { id: owner.delivery_service_id } });
  const constants = {
    tenantId,
    customerId: owner.customer_id,
    deliveryServiceId: service.id,
    deliveryTypeId: service.deliveryTypeId,
    payerType: 'sender',
    paymentMethod: 'wallet',
  } as const;
  const fieldOf: Record<string, LogicalField> = sampleMappings;
  const { data } = Papa.parse<Record<LogicalField, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => fieldOf[name] ?? name,
  });
  const good: NewDelivery[] = [];
  let bad = 0;
  for (const row of data) {
    const { data: order } = orderInZod.safeParse(row);
    if (order) good.push({ id: newId(), ...constants, ...order });
    else bad += 1;
  }
  return { good, bad };
}
