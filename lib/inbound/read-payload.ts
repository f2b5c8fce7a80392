/** PostgreSQL keeps what `JSON.stringify` cannot write any more: it recurses, and gives up at some 6,000 levels. */
const deepest = 500;

/**
 * A stored payload, such that the answer can be written: parsed, or as its own text where it is nested too deep.
 * @param text JSON, or null where none was kept
 */
export function readPayload(text: string | null): unknown {
  if (text === null) return null;
  const payload: unknown = JSON.parse(text);
  return isDeeperThan(payload, deepest) ? text : payload;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((inner) =>
      typeof inner === 'object' && inner !== null ? Object.values(inner as object) : [],
    );
  }
  return false;
}
