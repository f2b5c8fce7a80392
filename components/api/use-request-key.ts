import { useCallback, useRef } from 'react';
import { v4 as uuidv4 } from 'uuid';

/**
 * Gives requests their idempotency keys: the same one as long as they say the same, so that a request sent again, because the
 * first answer was lost, is the same request.
 */
export function useRequestKey(): (content: unknown) => string {
  const last = useRef({ of: '', key: '' });
  return useCallback((content) => {
    const of = JSON.stringify(content);
    if (last.current.of !== of) last.current = { of, key: uuidv4() };
    return last.current.key;
  }, []);
}
