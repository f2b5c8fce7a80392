import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DeliveryPage } from '@/components/deliveries/delivery-page';
import { fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { sampleDelivery } from '@/components/testing/sample-delivery';

const address = `/api/delivery/deliveries/${sampleDelivery.id}`;

/** Every later answer about the delivery waits for `hear`, as on a slow line. */
function renderDelivery() {
  let hear = () => {};
  const heard = new Promise<void>((resolve) => (hear = resolve));
  let asked = 0;
  fakeApi({
    [`GET ${address}`]: async () => {
      asked += 1;
      if (asked === 1) return { body: sampleDelivery };
      await heard;
      return { body: { ...sampleDelivery, status: 'cancelled' } };
    },
    [`GET ${address}/history`]: { body: { data: [] } },
    [`POST ${address}/cancel`]: { body: { ...sampleDelivery, status: 'cancelled' } },
    [`POST ${address}/dispatch`]: { body: { ...sampleDelivery, status: 'dispatched' } },
  });
  const { user } = renderPage(
    <main id="main" tabIndex={-1}>
      <DeliveryPage deliveryId={sampleDelivery.id} />
    </main>,
  );
  return { user, hear };
}

test('the content gets the focus when the buttons go after the dialog of one of them', async () => {
  const { user, hear } = renderDelivery();
  await user.click(await screen.findByRole('button', { name: 'Cancel delivery…' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel delivery' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  const asked = screen.getByRole('button', { name: 'Cancel delivery…' });
  await waitFor(() => expect(document.activeElement).toBe(asked));
  hear();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel delivery…' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
