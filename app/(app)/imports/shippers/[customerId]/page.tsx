import type { Metadata } from 'next';
import { z } from 'zod';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ShipperPage, UnknownShipper } from '@/components/shippers/shipper-page';

export const metadata: Metadata = { title: 'Shipper' };

export default async function Page({ params }: PageProps<'/imports/shippers/[customerId]'>) {
  const { customerId } = await params;
  await signInFirst(`/imports/shippers/${customerId}`);
  return z.uuid().safeParse(customerId).success ? (
    <ShipperPage customerId={customerId} />
  ) : (
    <UnknownShipper />
  );
}
