import { Webhook as Verifier } from 'standardwebhooks';
import { expect, signIn, test } from './fixtures';
import { startReceiver } from './webhook-receiver';

/** What an administrator does so that a program is told of what happens. */

test('a webhook: from nothing to a verified message, and to what happens afterwards', async ({
  page,
  credentials,
}) => {
  const receiver = await startReceiver();
  try {
    await signIn(page, credentials.users.admin);
    await page.goto('/settings/webhooks');
    const name = `ERP ${Date.now()}`;
    await page.getByRole('button', { name: 'New webhook' }).first().click();
    await page.getByLabel('Address').fill('http://192.168.0.1/');
    await page.getByLabel('Description').fill(name);
    await page.getByRole('button', { name: 'Create webhook' }).click();
    await expect(page.getByText(/Lading may not send to 192\.168\.0\.1/)).toBeVisible();
    await page.getByLabel('Address').fill(receiver.url);
    await page.getByRole('button', { name: 'Create webhook' }).click();
    const secret = (await page.getByText(/^whsec_/).textContent())!.trim();
    await page.getByLabel('I have stored the secret').check();
    await page.getByRole('button', { name: 'Close' }).click();

    const choose = async (action: string) => {
      await page.getByRole('button', { name: `Actions for ${name}` }).click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    await choose('Send a test…');
    await page.getByRole('button', { name: 'Send test' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Delivered', { exact: true })).toBeVisible();
    await expect(dialog.getByText('taken')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    const [tested] = receiver.received;
    expect(new Verifier(secret).verify(tested!.body, tested!.headers)).toMatchObject({
      type: 'webhook.test',
    });

    // Something happens: the engine tells of it by itself.
    const { data } = (await (await page.request.get('/api/delivery/customers?limit=1')).json()) as {
      data: { id: string }[];
    };
    const services = (await (await page.request.get('/api/delivery/delivery-services?limit=1')).json()) as {
      data: { id: string }[];
    };
    const created = await page.request.post('/api/delivery/deliveries', {
      headers: { Origin: new URL(page.url()).origin },
      data: {
        ...{ customer_id: data[0]!.id, delivery_service_id: services.data[0]!.id },
        ...{ payer_type: 'sender', payment_method: 'wallet', external_reference_id: name },
        ...{ pickup_full_address: 'Am Borsigturm 100', pickup_city: 'Berlin', pickup_country: 'DE' },
        ...{ pickup_latitude: 52.5823, pickup_longitude: 13.2885 },
        ...{ delivery_full_address: 'Musterweg 5', delivery_city: 'Essen', delivery_country: 'DE' },
        ...{ delivery_latitude: 51.4556, delivery_longitude: 7.0116 },
        ...{ delivery_contact_name: 'Jo Weber', delivery_contact_phone: '+4915112345678' },
      },
    });
    expect(created.status()).toBe(201);
    const told = () => receiver.received.find(({ body }) => body.includes(name));
    await expect.poll(told, { timeout: 30_000 }).toBeTruthy();
    const verified = new Verifier(secret).verify(told()!.body, told()!.headers);
    expect(verified).toMatchObject({ type: 'delivery.created', data: { external_reference_id: name } });
    expect(told()!.body).not.toContain('Weber');

    await choose('Messages…');
    await expect(page.getByRole('dialog').getByText('Delivery created by itself')).toBeVisible();
    await expect(page.getByRole('dialog').getByText('Delivered', { exact: true })).toHaveCount(2);
    await page.getByRole('button', { name: 'Close' }).click();

    await choose('Delete…');
    await page.getByRole('button', { name: 'Delete webhook' }).click();
    await expect(page.getByRole('button', { name: `Actions for ${name}` })).toHaveCount(0);
  } finally {
    receiver.close();
  }
});
