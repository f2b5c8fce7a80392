import type { PlacesFileOutcome } from '@/components/places/send-places-file';
import { Button } from '@/components/ui/button';
import { formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';

/** The rows that are named; the others of a file with more are counted. */
const MAX_SHOWN = 100;

/** What became of the rows of a file with places. */
export function PlacesFileResult({ outcome, onDone }: { outcome: PlacesFileOutcome; onDone: () => void }) {
  const { created, updated, unchanged, rejected } = outcome;
  const counts = [
    created > 0 ? `${formatCount(created)} added` : null,
    updated > 0 ? `${formatCount(updated)} changed` : null,
    unchanged > 0 ? `${formatCount(unchanged)} already as in the file` : null,
  ].filter((text) => text !== null);
  return (
    <>
      {counts.length > 0 ? <Notice tone="ok" title={counts.join(', ')} /> : null}
      {rejected.length > 0 ? (
        <>
          <Notice
            tone="warn"
            title={`${formatCount(rejected.length)} ${rejected.length === 1 ? 'row was' : 'rows were'} left out`}
          >
            Correct them in the file and import it again: the others will stay as they are.
          </Notice>
          <ul aria-label="Rows that were left out" className="flex flex-col divide-y rounded-lg border">
            {rejected.slice(0, MAX_SHOWN).map(({ rowNumber, code, messages }) => (
              <li key={rowNumber} className="px-3 py-2 [overflow-wrap:anywhere]">
                <p className="font-medium">
                  Row {rowNumber}
                  {code === '' ? null : (
                    <>
                      {' '}
                      · <bdi>{code}</bdi>
                    </>
                  )}
                </p>
                {messages.map((message) => (
                  <p key={message} className="text-[0.8125rem] text-muted">
                    {message}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {rejected.length > MAX_SHOWN ? (
            <p className="text-muted">And {formatCount(rejected.length - MAX_SHOWN)} more.</p>
          ) : null}
        </>
      ) : null}
      <div className="flex justify-end">
        <Button variant="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}
