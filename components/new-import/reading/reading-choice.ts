import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import type { FurtherRules } from '@/components/new-import/rules/rules-state';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';

/** What is decided about how a file is read; everything else is detected. */
export type ReadingChoice = Pick<ProfileRules, 'charset' | 'delimiter' | 'sheet_name'>;

export const noChoice: ReadingChoice = {};

/** The part of some rules that says how the file is read. */
export function choiceOf({ charset, delimiter, sheet_name }: ReadingChoice): ReadingChoice {
  return {
    ...(charset !== undefined && { charset }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet_name !== undefined && { sheet_name }),
  };
}

/** Rules by which the server reads the file as the page does. */
export function withReadingChoice(further: FurtherRules, choice: ReadingChoice): FurtherRules {
  return { ...further, other: { ...withoutChoice(further.other), ...choice } };
}

function withoutChoice({
  charset: _,
  delimiter: _delimiter,
  sheet_name: _sheet,
  ...other
}: FurtherRules['other']) {
  return other;
}

/**
 * The choice that an import is sent with: a sheet that is not there is left out, and where several sheets could be meant,
 * the one that the page shows is named.
 */
export function choiceToSend(choice: ReadingChoice, facts: FileFacts | null): ReadingChoice {
  if (!facts?.sheetName) return choice;
  const { sheet_name: name, ...others } = choice;
  if (name !== undefined && facts.missingSheet === undefined) return choice;
  return otherOrderSheets(facts).length > 0 ? { ...others, sheet_name: facts.sheetName } : others;
}
