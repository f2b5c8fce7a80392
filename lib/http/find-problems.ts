import type { z } from 'zod';
import { isErrorCode, type MessageParams } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';
import { apiErrorMessage } from '@/lib/messages/api-errors';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { isRequestProblem, requestProblemMessage } from '@/lib/messages/request-problems';
import { messageForRowProblem, sentenceForRowProblem } from '@/lib/messages/row-problems';
import { zodMessages } from '@/lib/messages/zod-messages';
import { isLogicalField } from '@/lib/fields/order-fields';
import { isRowProblemCode, type RowProblem } from '@/lib/fields/row-problem';

type Outcome<Schema extends z.ZodType> =
  { data: z.output<Schema>; problems?: undefined } | { data?: undefined; problems: Problem[] };

interface PartContext {
  place: Problem['in'];
  language: Language;
  /** The one top-level key whose value is not searched for text that cannot be stored. */
  uncheckedKey?: string;
}

/** Parses one part of a request. Returns its value or all of its problems. */
export function parsePart<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { place, language, uncheckedKey }: PartContext,
): Outcome<Schema> {
  const unstorable = findUnstorable(input, uncheckedKey).map((path) => ({
    in: place,
    path,
    code: 'invalid_character',
    message: requestProblemMessage('not_storable', language),
  }));
  if (unstorable.length > 0) return { problems: unstorable };
  const result = schema.safeParse(input, { error: zodMessages[language] });
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => describeIssue(issue, input, place, language)) };
}

/** Translates a zod issue into problems. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  input: unknown,
  place: Problem['in'],
  language: Language,
): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...path, key], 'unrecognized_key', issue.message));
  }
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
    const { code, ...params } = issue.params as MessageParams & { code: string };
    const message = ruleMessage(code, params, language) ?? issue.message;
    return [{ ...problem(path, code, message), ...(Object.keys(params).length > 0 && { params }) }];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Not "invalid input" alone: what is wrong with the form that fits best, as its own rules say it.
    const fewest = Math.min(...issue.errors.map(({ length }) => length));
    const closest = issue.errors.find(({ length }) => length === fewest) ?? [];
    return closest.flatMap((inner) =>
      describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, input, place, language),
    );
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && isAbsent(input, issue.path)) {
    return [problem(path, 'required', requestProblemMessage('required', language))];
  }
  return [problem(path, issue.code, issue.message)];

  function problem(at: string[], code: string, message: string): Problem {
    return { in: place, path: at.join('.'), code, message };
  }
}

/** Our own rules have the messages of their codes, which are those of row problems or of API errors. */
function ruleMessage(code: string, params: MessageParams, language: Language): string | undefined {
  if (isRowProblemCode(code) && typeof params.field === 'string') {
    const { field, ...rest } = params as RowProblem['params'] & { field: string };
    return isLogicalField(field)
      ? messageForRowProblem({ field, code, params: rest }, speak(language))
      : sentenceForRowProblem({ code, params: rest }, speak(language));
  }
  if (code === 'invalid_character') return requestProblemMessage('not_on_one_line', language);
  if (isRequestProblem(code)) return requestProblemMessage(code, language, params);
  return isErrorCode(code) ? apiErrorMessage(code, language, params) : undefined;
}

function isAbsent(input: unknown, path: PropertyKey[]): boolean {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value === undefined;
}

/**
 * The paths of text that PostgreSQL cannot store: U+0000, and lone surrogates, which would all become U+FFFD and so be
 * equal. Not recursive, because a body may be nested very deeply.
 */
function findUnstorable(input: unknown, uncheckedKey: string | undefined): string[] {
  const found: string[] = [];
  const pending: [value: unknown, path: string][] = [[input, '']];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, path] = next;
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) found.push(path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('\0')) found.push(path);
      else if (path !== '' || key !== uncheckedKey) pending.push([inner, path ? `${path}.${key}` : key]);
    }
  }
  return found;
}
