import { Environment, type ParseResult } from '@marcbachmann/cel-js';

const environment = new Environment({ unlistedVariablesAreDyn: true });
const parsed = new Map<string, ParseResult>();

/** The variables of an expression: `event` is the run's own event, `async` the one that has just arrived. */
export interface ExpressionScope {
  event: unknown;
  async?: unknown;
}

function parse(expression: string): ParseResult {
  const known = parsed.get(expression);
  if (known) return known;
  const made = environment.parse(expression);
  if (parsed.size > 1000) parsed.clear(); // expressions come from functions' settings, so this is never many
  parsed.set(expression, made);
  return made;
}

/** Why the expression cannot be parsed, or undefined. */
export function findExpressionFault(expression: string): string | undefined {
  try {
    parse(expression);
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
}

/** Whether the CEL expression is true; one that cannot be evaluated (a field is absent) is not. */
export function isMatch(expression: string | null | undefined, scope: ExpressionScope): boolean {
  if (!expression) return true;
  try {
    return parse(expression)({ ...scope }) === true;
  } catch {
    return false;
  }
}

/** The same limit as Inngest's: a run overtakes, or falls behind, others by ten minutes at most. */
const maxPriority = 600;

/** The seconds by which a run goes ahead of others: 0 without an expression, or when the result is not a whole number. */
export function evaluatePriority(expression: string | null | undefined, scope: ExpressionScope): number {
  if (!expression) return 0;
  try {
    const value: unknown = parse(expression)({ ...scope });
    const seconds = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
    return Number.isInteger(seconds) ? Math.max(-maxPriority, Math.min(seconds, maxPriority)) : 0;
  } catch {
    return 0;
  }
}

/** The value of a key expression (of a concurrency limit) as text; undefined when it cannot be evaluated. */
export function evaluateKey(expression: string, scope: ExpressionScope): string | undefined {
  try {
    const value: unknown = parse(expression)({ ...scope });
    return typeof value === 'string'
      ? value
      : JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  } catch {
    return undefined;
  }
}
