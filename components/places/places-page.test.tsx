import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlacesPage } from '@/components/places/places-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { type PlaceEntry, placeSchema } from '@/lib/places/place-schemas';
import { testLimits } from '@/lib/testing/read-rows';

const depot: PlaceEntry = placeSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000080',
  tenant_id: '0192f0c1-7a00-7000-8000-000000000001',
  code: 'DEPOT-ESSEN',
  name: 'Depot Essen',
  full_address: 'Musterweg 5',
  postcode: '45127',
  city: 'Essen',
  country: 'DE',
  latitude: '51.4556',
  longitude: '7.0116',
  created_at: '2026-11-20T06:00:00.000Z',
  updated_at: '2026-11-20T06:00:00.000Z',
});
const address = `/api/delivery/places/${depot.id}`;

function renderPlaces(answers: ApiAnswers = {}, listed: PlaceEntry[] = [depot]) {
  const body = { data: listed, page: 1, limit: 50, total: listed.length, total_pages: 1 };
  const calls = fakeApi(Object.assign(answers, { 'GET /api/delivery/places': { body } }));
  const { user } = renderPage(<PlacesPage limits={testLimits} />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for Depot Essen' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('an empty address book says what it is for; a place needs all but its name and postcode', async () => {
  const answers: ApiAnswers = {
    'POST /api/delivery/places': {
      status: 400,
      body: {
        error: {
          code: 'validation_failed',
          message: 'One value is wrong.',
          details: {
            problems: [{ path: 'latitude', code: 'latitude_out_of_range', message: 'Not on earth.' }],
          },
        },
      },
    },
  };
  const { user, sent } = renderPlaces(answers, []);
  expect(await screen.findByRole('heading', { name: 'No places yet' })).toBeTruthy();
  expect(screen.getByText(/“DEPOT-ESSEN” instead of an address/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Add place' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add place' }));
  await user.click(form.getByRole('button', { name: 'Add place' }));
  expect(await form.findByText('Enter the code that files use for the place.')).toBeTruthy();
  expect(sent()).toEqual([]);
  expect(await findViolations()).toEqual([]);

  for (const [label, text] of [
    ['Code', 'D-1'],
    ['Address', 'Street 1'],
    ['City', 'Essen'],
    ['Country', 'Germany'],
    ['Latitude', '151'],
    ['Longitude', '7'],
  ] as const) {
    await user.click(form.getByLabelText(label));
    await user.paste(text);
  }
  await user.click(form.getByRole('button', { name: 'Add place' }));
  expect(await form.findByText('Not on earth.')).toBeTruthy();
  expect(form.getByLabelText('Latitude').getAttribute('aria-invalid')).toBe('true');

  answers['POST /api/delivery/places'] = { status: 201, body: depot };
  await user.click(form.getByRole('button', { name: 'Add place' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent().at(-1)?.body).toEqual({
    ...{
      code: 'D-1',
      name: 'D-1',
      full_address: 'Street 1',
      postcode: '',
      city: 'Essen',
      country: 'Germany',
    },
    ...{ latitude: '151', longitude: '7' },
  });
});

test('a place is edited and archived', async () => {
  const { user, choose, sent } = renderPlaces({
    [`PATCH ${address}`]: { body: { ...depot, city: 'Mülheim' } },
    [`DELETE ${address}`]: { body: null },
  });
  expect(await screen.findByText('51.4556, 7.0116')).toBeTruthy();
  await choose('Edit…');
  const form = within(await screen.findByRole('dialog', { name: 'Edit “Depot Essen”' }));
  await user.clear(form.getByLabelText('City'));
  await user.type(form.getByLabelText('City'), 'Mülheim');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent()[0]).toMatchObject({ method: 'PATCH', body: { code: 'DEPOT-ESSEN', city: 'Mülheim' } });

  await choose('Archive…');
  const question = within(await screen.findByRole('alertdialog', { name: 'Archive “Depot Essen”?' }));
  expect(await findViolations()).toEqual([]);
  await user.click(question.getByRole('button', { name: 'Archive place' }));
  await waitFor(() => expect(sent().at(-1)).toMatchObject({ method: 'DELETE', path: address }));
});

test('a search narrows the list by its address', async () => {
  const { user } = renderPlaces();
  await user.type(await screen.findByRole('searchbox', { name: 'Search the address book' }), 'essen{Enter}');
  expect(window.location.search).toBe('?search=essen');
});

test('places come from a spreadsheet: columns are recognised, and what is left out is named', async () => {
  const { user, sent } = renderPlaces({
    'POST /api/delivery/places/bulk': {
      body: {
        ...{ created: 1, updated: 0, unchanged: 0, rejected: 1 },
        data: [
          { index: 0, code: 'D-1', outcome: 'created', problems: [] },
          {
            ...{ index: 1, code: 'D-2', outcome: 'rejected' },
            problems: [{ field: 'latitude', code: 'invalid_number', message: 'Not a number.' }],
          },
        ],
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Import from a spreadsheet' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Import places from a spreadsheet' }));
  expect(await findViolations()).toEqual([]);
  const file = new File(
    [
      'Kürzel;Bezeichnung;Straße;PLZ;Ort;Land;Breite;Länge\n' +
        'D-1;Eins;Weg 1;45127;Essen;DE;51,4556;7,0116\n' +
        'D-2;Zwei;Weg 2;45127;Essen;DE;nowhere;7\n' +
        'd-1;Drei;Weg 3;45127;Essen;DE;51;7\n',
    ],
    'depots.csv',
  );
  await user.upload(dialog.getByLabelText('Spreadsheet with places'), file);
  const go = await dialog.findByRole('button', { name: 'Import 3 places' });
  expect(dialog.getByText('Weg 1')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(go);
  const result = within(await screen.findByRole('dialog', { name: 'Places imported' }));
  expect(result.getByText('1 added')).toBeTruthy();
  const rows = within(result.getByRole('list', { name: 'Rows that were left out' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Row 3 · D-2Latitude: Not a number.',
    'Row 4 · d-1Code: row 2 has the same code.',
  ]);
  expect(await findViolations()).toEqual([]);
  expect(sent()[0]?.body).toEqual({
    places: [
      {
        ...{ code: 'D-1', name: 'Eins', full_address: 'Weg 1', postcode: '45127', city: 'Essen' },
        ...{ country: 'DE', latitude: '51,4556', longitude: '7,0116' },
      },
      expect.objectContaining({ code: 'D-2', latitude: 'nowhere' }),
    ],
  });
});

test('a file without the columns of a place asks for them', async () => {
  const { user } = renderPlaces();
  await user.click(await screen.findByRole('button', { name: 'Import from a spreadsheet' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Import places from a spreadsheet' }));
  await user.upload(
    dialog.getByLabelText('Spreadsheet with places'),
    new File(['Code,City\nA,Essen\n'], 'a.csv'),
  );
  const go = await dialog.findByRole('button', { name: 'Import 1 place' });
  expect(go.hasAttribute('disabled')).toBe(true);
  expect(dialog.getByText('Address, Country, Latitude, Longitude')).toBeTruthy();
});

test('a file that is no spreadsheet is refused in words', async () => {
  const { user } = renderPlaces();
  await user.click(await screen.findByRole('button', { name: 'Import from a spreadsheet' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Import places from a spreadsheet' }));
  await user.upload(dialog.getByLabelText('Spreadsheet with places'), new File([], 'empty.csv'));
  expect(await dialog.findByRole('alert')).toBeTruthy();
});
