import type { useTranslations } from 'use-intl';
import { charsetOf } from '@/components/domain/charset-names';
import { isLogicalField } from '@/lib/fields/order-fields';
import { isRowProblemCode } from '@/lib/fields/row-problem';
import { isRowWarningCode } from '@/lib/fields/row-warning';
import type { Say } from '@/lib/messages/say';
import { fieldLabel } from '@/lib/messages/field-label';

export type DomainWords = ReturnType<typeof useTranslations<'domain'>>;
export type Names = ReturnType<typeof makeNames>;

/** The delimiters that have names. */
const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
export const namedDelimiters = Object.keys(delimiters);

/** What Lading's fields, problems, scopes and files are called, in one language. Components take `useNames`. */
export function makeNames(t: DomainWords, say: Say) {
  const field = (name: string) => (isLogicalField(name) ? fieldLabel(name, say) : name);
  return {
    /** "Recipient phone"; an unknown field keeps its own name. */
    field,
    /** Short, for filters and summaries: "invalid phone"; an unknown code is spelled out. */
    problem: (code: string) => (isRowProblemCode(code) ? t(`problems.${code}`) : code.replaceAll('_', ' ')),
    /** "Outside the country"; an unknown code is spelled out. */
    warning: (code: string) => (isRowWarningCode(code) ? t(`warnings.${code}`) : code.replaceAll('_', ' ')),
    /** A row's message begins with its field; this drops it where the field is already shown beside the message. */
    withoutField: (name: string, message: string) => {
      const rest = message.startsWith(field(name)) ? message.slice(field(name).length).trimStart() : null;
      return rest?.startsWith(':') ? rest.slice(1).trimStart() : message;
    },
    /** What a delimiter is called; itself when it has no name. */
    delimiter: (delimiter: string) =>
      delimiter in delimiters ? t(`file.${delimiters[delimiter as keyof typeof delimiters]}`) : delimiter,
    /** The name of a charset with whose letters it is for: "Windows-1250 (Central European)". */
    charset: (label: string) => {
      const { name, letters } = charsetOf(label);
      return letters ? `${name} (${t(`letters.${letters}`)})` : name;
    },
  };
}
