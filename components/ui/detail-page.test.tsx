import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { English } from '@/components/testing/english';
import { DetailPage } from '@/components/ui/detail-page';
import { ErrorWordsProvider } from '@/components/ui/error-words';

const gone = new Error('There is no such parcel.');

function draw(thing: string | undefined, error: unknown = null) {
  return renderToStaticMarkup(
    <English>
      <ErrorWordsProvider readError={(of) => ({ message: null, isMissing: of === gone })}>
        <DetailPage
          noun="delivery"
          thing={thing}
          error={error}
          onRetry={() => undefined}
          missing={<p>Not here</p>}
          skeleton={null}
        >
          {(parcel) => <h1>{parcel}</h1>}
        </DetailPage>
      </ErrorWordsProvider>
    </English>,
  );
}

test('shows the thing once it has loaded, and keeps it if a refetch fails', () => {
  expect(draw('P-1')).toBe('<h1>P-1</h1>');
  expect(draw('P-1', gone)).toBe('<h1>P-1</h1>');
});

test('shows a placeholder until then', () => {
  expect(draw(undefined)).toContain('aria-label="Loading the delivery"');
});

test('distinguishes what does not exist from what could not be loaded', () => {
  expect(draw(undefined, gone)).toBe('<p>Not here</p>');
  expect(draw(undefined, new Error('x'))).toContain('The delivery could not be loaded');
});
