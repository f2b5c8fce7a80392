import { Readable } from 'node:stream';
import type { Actor } from '@/lib/actors/actor';
import { scopes } from '@/lib/actors/permissions';
import { query } from '@/lib/db';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { createImport } from '@/lib/imports/create-import';
import { findKnownPoints } from '@/lib/import-runs/find-known-points';
import {
  geocodeAddresses,
  type GeocodingProgress,
  geocodingStart,
} from '@/lib/import-runs/geocode-addresses';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { contentTypes } from '@/lib/import-files/content-types';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import type { LeasedJob } from '@/lib/import-runs/lease';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { requestUpload } from '@/lib/imports/request-upload';
import { objectStore } from '@/lib/storage/open-object-store';
import { type ProfileInput, profileRulesSchema } from '@/lib/shaping/profile-schema';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { makeCustomer, makeDeliveryService, makeTenant } from '@/lib/testing/seed';

/** A tenant with everything that an import refers to. */
export interface Shop {
  tenantId: string;
  customerId: string;
  deliveryServiceId: string;
}

export async function makeShop(name?: string): Promise<Shop> {
  const tenantId = await makeTenant(name);
  const [customerId, deliveryServiceId] = await Promise.all([
    makeCustomer(tenantId),
    makeDeliveryService(tenantId),
  ]);
  return { tenantId, customerId, deliveryServiceId };
}

export function clientActor(tenantId: string): Actor {
  const id = '01936d2e-0000-7000-8000-00000000000a';
  return {
    kind: 'client',
    id,
    clientId: 'test',
    name: 'Test program',
    permissions: scopes,
    language: 'en',
    tenantId,
  };
}

/** Uploads the content and returns the request body that creates an import from it. */
export async function uploadFile(
  shop: Shop,
  content: string | Uint8Array,
  fileName = 'orders.csv',
): Promise<CreateImportInput> {
  const { tenantId } = shop;
  const slot = await requestUpload({ tenantId, fileName, origin: 'http://lading.test' });
  await objectStore().write(
    slot.file_key,
    Readable.from([Buffer.from(content)]),
    contentTypes[slot.file_kind],
  );
  return {
    source_view: 'dispatcher',
    customer_id: shop.customerId,
    delivery_service_id: shop.deliveryServiceId,
    payer_type: 'sender',
    payment_method: 'wallet',
    mappings: { ...sampleMappings },
    file_key: slot.file_key,
    file_kind: slot.file_kind,
  };
}

/**
 * Creates the import of a file and returns it with its first lease.
 * @param profile absent: the sample's columns are mapped
 */
export async function makeImport(
  shop: Shop,
  content: string | Uint8Array,
  profile?: ProfileInput,
): Promise<LeasedJob> {
  const upload = await uploadFile(shop, content);
  const input = profile
    ? { ...upload, mappings: undefined, profile: profileRulesSchema.parse(profile) }
    : upload;
  const { tenantId } = shop;
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  return { jobId: job.id, leaseId: job.worker_lease_id! };
}

/** Runs the steps of the engine's function one after the other. */
export async function runImport(leased: LeasedJob): Promise<void> {
  if (!(await claimImport(leased))) return;
  const plan = await planImport(leased);
  if (plan.state === 'stopped') return;
  if (plan.needsPoints) {
    for (let next: GeocodingProgress | null = geocodingStart; next;) {
      const asked = await geocodeAddresses(leased, next);
      if (asked.state === 'stopped') return;
      next = asked.state === 'more' ? asked.progress : null;
    }
    if ((await findKnownPoints(leased)).state === 'stopped') return;
  }
  for (let chunkIndex = 0; chunkIndex < plan.chunkCount; chunkIndex++) {
    if ((await importChunk({ ...leased, chunkIndex })).state === 'stopped') return;
  }
  if ((await reportImport(leased)).state === 'stopped') return;
  await completeImport(leased);
}

/** Expires the job's lease, as if its worker had died long ago. */
export async function expireLease(jobId: string): Promise<void> {
  await query(
    "UPDATE bulk_order_creations SET lease_expires_at = now() - interval '1 second' WHERE id = $1",
    [jobId],
  );
}
