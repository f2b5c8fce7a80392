import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CommandsButton } from '@/components/frame/commands/commands-button';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import { SearchField } from '@/components/ui/search-field';

const job = sampleImport({ name: 'Cedar morning' });
const page = (data: unknown[]) => ({ data, page: 1, limit: 5, total: data.length, total_pages: 1 });

const answers: ApiAnswers = {
  'GET /api/import-jobs': { body: { ...page([{ channel: 'spreadsheet', import: job }]), need_look: 0 } },
  'GET /api/delivery/deliveries': {
    body: {
      ...page([
        {
          ...{ id: 'd1', external_reference_id: 'WEB-2026-0011007' },
          ...{ delivery_contact_name: 'Erika', delivery_city: 'Wien' },
        },
      ]),
      ...{ total_is_exact: true, next_cursor: null, searched_back_to: null },
    },
  },
  'GET /api/inbound/targets': {
    body: { data: [], paging: { page: 1, limit: 5, total: 0, totalPages: 0 } },
  },
};

beforeEach(() => localStorage.clear());

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });

async function openPalette() {
  press('k', { ctrlKey: true });
  return await screen.findByRole<HTMLInputElement>('combobox', { name: 'Search and commands' });
}

test('the palette opens by its keys, shows the newest imports, and goes where the keyboard says', async () => {
  fakeApi(answers);
  const { user, router } = renderPage(<CommandsButton />);
  const input = await openPalette();
  await waitFor(() => expect(document.activeElement).toBe(input));
  const list = screen.getByRole('listbox', { name: 'Results' });
  expect(await within(list).findByRole('option', { name: /Cedar morning/ })).toBeTruthy();
  expect(within(list).getByRole('group', { name: 'Newest imports' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);

  await user.type(input, 'audi');
  // A dispatcher sees no audit trail.
  expect(within(list).queryByRole('option', { name: 'Audit trail' })).toBeNull();
  await user.clear(input);
  await user.type(input, 'shipp');
  const active = await within(list).findByRole('option', { name: 'Shippers' });
  await waitFor(() => expect(input.getAttribute('aria-activedescendant')).toBe(active.id));
  await user.keyboard('{Enter}');
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/imports/shippers');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a reference is found through the lists, and how many were found is announced', async () => {
  const calls = fakeApi(answers);
  const { user, router } = renderPage(<CommandsButton />);
  const input = await openPalette();
  // As fast as a test can: a busy machine would pause between the letters.
  for (let typed = 1; typed <= 7; typed += 1)
    fireEvent.change(input, { target: { value: '0011007'.slice(0, typed) } });
  const found = await screen.findByRole('option', { name: /WEB-2026-0011007/ });
  expect(found.textContent).toContain('Erika · Wien');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 results'));
  // One search when the typing pauses, not one a letter.
  expect(calls.filter(({ path }) => path === '/api/delivery/deliveries')).toHaveLength(1);
  await user.click(found);
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/deliveries/d1');
});

test('Escape closes the palette and gives the focus back', async () => {
  fakeApi(answers);
  const { user } = renderPage(<CommandsButton />);
  const button = screen.getByRole('button', { name: 'Search and commands' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
  button.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('combobox');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(button);
});

test('single keys do nothing while somebody types, and can be switched off', async () => {
  fakeApi(answers);
  const { user } = renderPage(
    <>
      <CommandsButton />
      <SearchField label="Search" placeholder="" value="" onSearch={() => undefined} />
    </>,
  );
  const field = screen.getByRole('searchbox', { name: 'Search' });
  press('/');
  expect(document.activeElement).toBe(field);
  await user.type(field, 'a/b?');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(field).toHaveProperty('value', 'a/b?');

  field.blur();
  press('?', { shiftKey: true });
  const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(within(help).getByText('New import')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  // Under an open window no shortcut acts.
  press('/');
  expect(document.activeElement).not.toBe(field);
  await user.click(within(help).getByRole('checkbox', { name: /Shortcuts of a single key/ }));
  expect(within(help).queryByText('New import')).toBeNull();
  await user.click(within(help).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('/');
  expect(document.activeElement).not.toBe(field);
  press('?', { shiftKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
  // With Ctrl they go on.
  await openPalette();
});
