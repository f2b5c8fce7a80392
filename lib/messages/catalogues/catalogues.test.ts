import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { errorStatuses } from '@/lib/errors';
import { logicalFields } from '@/lib/fields/order-fields';
import { rowProblemCodes } from '@/lib/fields/row-problem';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { itemErrorCodes, itemWarningCodes } from '@/lib/items/item-problem';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';
import { catalogues } from '@/lib/messages/catalogues/words-of';
import { failureCodes } from '@/lib/messages/file-problems';
import { fileWarningCodes } from '@/lib/messages/file-warnings';
import { reasons } from '@/lib/messages/row-problems';

type Leaves = Map<string, string>;

function leavesOf(words: object, path = ''): Leaves {
  const leaves: Leaves = new Map();
  for (const [key, value] of Object.entries(words) as [string, string | object][]) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') leaves.set(at, value);
    else for (const [inner, text] of leavesOf(value, at)) leaves.set(inner, text);
  }
  return leaves;
}

const partsOf = (text: string) => parse(text, { requiresOtherClause: true });

/** The parameters of a message with their kinds, and its tags: "count:6". */
function parametersOf(parts: MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const part of parts) {
    if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
    // A count may stand in a plural in one language, and alone in another.
    found.add(part.type === TYPE.tag ? `<${part.value}>` : part.value);
    if (part.type === TYPE.tag) for (const each of parametersOf(part.children)) found.add(each);
    if (part.type === TYPE.plural || part.type === TYPE.select)
      for (const { value } of Object.values(part.options))
        for (const each of parametersOf(value)) found.add(each);
  }
  return found;
}

/** The plural forms that a message has, for each of its plurals. */
function pluralsOf(parts: MessageFormatElement[]): { forms: string[]; isOrdinal: boolean }[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return pluralsOf(part.children);
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [];
    const inner = Object.values(part.options).flatMap(({ value }) => pluralsOf(value));
    if (part.type === TYPE.select) return inner;
    return [{ forms: Object.keys(part.options), isOrdinal: part.pluralType === 'ordinal' }, ...inner];
  });
}

const english = leavesOf(en);

it.each(Object.entries(catalogues))(
  '%s has the parameters and tags of English in every message',
  (_, words) => {
    const differing = [...leavesOf(words)].flatMap(([key, text]) => {
      const own = [...parametersOf(partsOf(text))].sort().join(' ');
      const wanted = [...parametersOf(partsOf(english.get(key)!))].sort().join(' ');
      return own === wanted ? [] : [`${key}: has “${own}”, English “${wanted}”`];
    });
    expect(differing).toEqual([]);
  },
);

it.each(Object.entries(catalogues))('%s has every plural form that its numbers take', (language, words) => {
  const locale = localeOf[language as keyof typeof localeOf];
  const incomplete = [...leavesOf(words)].flatMap(([key, text]) =>
    pluralsOf(partsOf(text)).flatMap(({ forms, isOrdinal }) => {
      const rules = new Intl.PluralRules(locale, { type: isOrdinal ? 'ordinal' : 'cardinal' });
      // "many" of French and Spanish is for whole millions, which take "other" as well where the noun is not counted.
      const wanted = rules
        .resolvedOptions()
        .pluralCategories.filter((form) => form !== 'many' || language === 'ar')
        .filter((form) => form !== 'zero' || forms.includes('zero') || !forms.includes('=0'));
      const missing = wanted.filter((form) => !forms.includes(form));
      return missing.length > 0 ? [`${key}: lacks ${missing.join(', ')}`] : [];
    }),
  );
  expect(incomplete).toEqual([]);
});

it('no message is empty, and none begins or ends with a space', () => {
  const odd = Object.entries(catalogues).flatMap(([language, words]) =>
    [...leavesOf(words)]
      .filter(([, text]) => text !== text.trim() || text === '')
      .map(([key]) => `${language} ${key}`),
  );
  expect(odd).toEqual([]);
});

const marks = { narrow: '\u202f', others: /[ \u00a0]+[;:!?»]|«[ \u00a0]*(?!\u202f)|(?<!\u202f)»/ };

it('French has narrow spaces before its double marks and inside its quotation marks', () => {
  const wrong = [...leavesOf(catalogues.fr)].filter(([, text]) => {
    const isTight = new RegExp(`[\\p{L}\\p{N}})…’»][;!?]|[\\p{L}\\p{N}})…’»]:(?= |$)`, 'u').test(
      // What is quoted is written as it is typed: the header “Authorization: Bearer …”.
      text.replaceAll(/«\u202f[^»]*\u202f»/g, `«${marks.narrow}${marks.narrow}»`),
    );
    return isTight || marks.others.test(text);
  });
  expect(wrong).toEqual([]);
});

it('Arabic sets apart what a cell says: “-90” and “+971 50” keep their order', () => {
  const mixed = [...leavesOf(catalogues.ar)].filter(
    ([key, text]) =>
      key.startsWith('rows.') &&
      /(?<!\u2068)\{(value|expected|place)\}|(?<!\u2066)(\{(min|max|latitude)\}|\+971)/.test(text),
  );
  expect(mixed).toEqual([]);
});

/** Groups whose keys are codes, with all of these: a sentence for a code that is no more is found here. */
const codes: [group: object, codes: readonly string[]][] = [
  [en.answers.errors, Object.keys(errorStatuses)],
  [en.answers.items, [...itemErrorCodes, ...itemWarningCodes]],
  [en.files.problems, failureCodes],
  [en.reports.fileWarnings, fileWarningCodes],
  [en.rows.problems, rowProblemCodes],
  [en.rows.warnings, rowWarningCodes],
  [en.domain.problems, rowProblemCodes],
  [en.domain.warnings, rowWarningCodes],
  [en.domain.fields, logicalFields],
  ...Object.entries(reasons).map(([code, known]): [object, string[]] => [
    en.rows.problems[code as keyof typeof reasons],
    Object.keys(known),
  ]),
];

it.each(codes)('%o has a message for each code, and for no other', (group, wanted) => {
  expect(Object.keys(group).sort()).toEqual([...new Set(wanted)].sort());
});

const root = path.resolve(import.meta.dirname, '../../..');
const sources = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|messages\/catalogues/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  .map((source) => ({
    source,
    isUsing: /useTranslations|titles\(|Words|\bt\(|\bsay\(|speak\(|translatorOf\(/.test(source),
  }))
  .filter(({ isUsing }) => isUsing)
  .map(({ source }) => source);

/** The ends of keys that stand in sources, and the groups whose keys are put together: `statuses.${status}`. */
const ends = new Set(
  sources.flatMap((source) => [...source.matchAll(/['"`]([\w.]+)['"`]/g)].map(([, text]) => text!)),
);
const openGroups = new Set(
  sources.flatMap((source) => {
    const prefixes = [...source.matchAll(/`([\w.]+)\$\{/g)].map(([, before]) => before!);
    // A key that is a variable, or begins with one, may be any of the file's groups.
    const groups = [
      ...source.matchAll(/(?:(\w+) = useTranslations\(|useTranslations<)\s*'([\w.]+\.[\w.]+)'/g),
    ];
    const open = groups.filter(([, name = 't']) =>
      new RegExp(`\\b${name}(\\.rich)?\\(\\s*(\`\\$\\{|[a-z]\\w*[,.)])`).test(source),
    );
    return [...prefixes, ...open.map(([, , group]) => `${group}.`)];
  }),
);

it('every message is used', () => {
  const unused = [...english.keys()].filter((key) => {
    const levels = key.split('.');
    return !levels.some((_, index) => {
      const end = levels.slice(index).join('.');
      if (ends.has(end)) return true;
      // Put together of a group and a code, or all of a group by its code.
      return [...openGroups].some((before) => before !== '' && end.startsWith(before));
    });
  });
  expect(unused).toEqual([]);
});
