import { v4 as uuidv4 } from 'uuid';

const KEY = 'lading-draft-holder';

let own: string | null = null;

/**
 * The ID by which this tab works at unfinished imports. It outlives a reload and a sign-in, but is nobody else's: while the
 * page is open it does not stand in the tab's storage, which a duplicated tab would have as well.
 */
export function draftHolder(): string {
  if (own === null) {
    own = take() ?? uuidv4();
    window.addEventListener('pagehide', leave);
    // Back may bring this very page again.
    window.addEventListener('pageshow', take);
  }
  return own;
}

function take(): string | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return null; // a forbidden storage only costs the convenience
  }
}

function leave(): void {
  try {
    if (own !== null) sessionStorage.setItem(KEY, own);
  } catch {
    // The next page is another one then.
  }
}
