import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';
import { renderPage } from '@/components/testing/render-page';
import { DropFile } from '@/components/ui/drop-file';
import { FormDialog } from '@/components/ui/form-dialog';

const file = new File(['a,b'], 'morning.csv', { type: 'text/csv' });
const carried = () => ({ dataTransfer: { types: ['Files'], files: [file], items: [], dropEffect: 'copy' } });

/** Drags the file over an element and drops it. @returns whether the browser would have opened it in place of the page */
function drop(on: Element): boolean {
  fireEvent.dragEnter(on, carried());
  fireEvent.dragOver(on, carried());
  return fireEvent.drop(on, carried());
}

test('a file that hovers is told what will happen, and is taken when dropped', () => {
  const onFiles = vi.fn();
  renderPage(<PageDropTarget onFiles={onFiles} />);
  fireEvent.dragEnter(document.body, carried());
  expect(screen.getByText('Drop to import')).toBeTruthy();
  expect(screen.getByText(/nothing is imported before you start/)).toBeTruthy();
  expect(drop(document.body)).toBe(false);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  expect(screen.queryByText('Drop to import')).toBeNull();
});

test('below an open window a file is refused, and still not opened by the browser', async () => {
  const onFiles = vi.fn();
  renderPage(
    <>
      <PageDropTarget onFiles={onFiles} />
      <FormDialog open onClose={() => undefined} title="A form">
        <p>Within</p>
      </FormDialog>
    </>,
  );
  const within = await screen.findByText('Within');
  expect(drop(within)).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
  expect(screen.queryByText('Drop to import')).toBeNull();
});

test('a box that takes files itself keeps them', async () => {
  const [onFiles, onBox] = [vi.fn(), vi.fn()];
  renderPage(
    <>
      <PageDropTarget onFiles={onFiles} />
      <DropFile icon={null} title="Places" hint="" label="Places" accept=".csv" onFile={onBox} />
    </>,
  );
  drop(screen.getByText('Places'));
  await waitFor(() => expect(onBox).toHaveBeenCalledExactlyOnceWith(file));
  expect(onFiles).not.toHaveBeenCalled();
});

test('nothing is taken where there is nobody to import for', () => {
  const onFiles = vi.fn();
  renderPage(<PageDropTarget onFiles={onFiles} isRefusing />);
  expect(drop(document.body)).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
});
