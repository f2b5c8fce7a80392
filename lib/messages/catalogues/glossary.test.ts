import { expect, it } from 'vitest';
import { catalogues } from '@/lib/messages/catalogues/words-of';
import type { Language } from '@/lib/languages/language';

/** The terms of docs/languages.md that are told apart by a stem: where English says one, each language says its own. */
const terms: [english: RegExp, others: Record<Exclude<Language, 'en'>, RegExp>][] = [
  [/\bcolumns?\b/i, { de: /spalte/i, fr: /colonne/i, es: /columna/i, ar: /عمود|أعمد/ }],
  [/\brows?\b/i, { de: /zeile/i, fr: /ligne/i, es: /fila/i, ar: /صف/ }],
  [/\bcells?\b/i, { de: /zelle/i, fr: /cellule/i, es: /celda/i, ar: /خلية|خلايا|خليتا/ }],
  [/\bbatch(es)?\b/i, { de: /stapel/i, fr: /\blots?\b/i, es: /\blotes?\b/i, ar: /دفع/ }],
  [/\bwebhooks?\b/i, { de: /webhook/i, fr: /webhook/i, es: /webhook/i, ar: /خطاف|webhook/i }],
  [/\brecipient/i, { de: /empfänger/i, fr: /destinataire/i, es: /destinatari/i, ar: /مستلم/ }],
  [/\bcustomers?\b/i, { de: /kunde/i, fr: /client/i, es: /client/i, ar: /عميل|عملاء|عملائ/ }],
  [/\bshipper/i, { de: /versender/i, fr: /expéditeur/i, es: /remitente/i, ar: /مرسل/ }],
  [/\bdry run/i, { de: /probelauf/i, fr: /essai à blanc/i, es: /simulación/i, ar: /تشغيل|تجريبي/ }],
  [/\btemplate/i, { de: /vorlage/i, fr: /modèle/i, es: /plantilla/i, ar: /قالب/ }],
  [/\bpackages?\b/i, { de: /packst/i, fr: /colis/i, es: /bulto/i, ar: /طرد|طرود/ }],
  [/\bmanifest/i, { de: /ladeliste|abholliste/i, fr: /bordereau/i, es: /manifiesto/i, ar: /قائمة|بيان/ }],
];

/** Where a sentence says it otherwise: “numbers of that country”. */
const exceptions: Record<string, RegExp> = { 'rows.problems.invalid_phone.country_needed': /\brows?\b/i };

function* leavesOf(words: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(words) as [string, string | object][]) {
    if (typeof value === 'string') yield [`${path}${key}`, value];
    else yield* leavesOf(value, `${path}${key}.`);
  }
}

/** What people read: without the names of parameters and tags. */
const readOf = (text: string) =>
  text.replaceAll(/<\/?\w+>/g, '').replaceAll(/\{\w+(, \w+(, [^{}]*)?)?\}|\{\w+, plural,/g, ' ');

const english = [...leavesOf(catalogues.en)];

it.each(Object.keys(catalogues).filter((language) => language !== 'en') as Exclude<Language, 'en'>[])(
  '%s says the terms of its glossary',
  (language) => {
    const said = new Map(leavesOf(catalogues[language]));
    const wrong = english.flatMap(([key, text]) =>
      terms
        .filter(([term, others]) => term.test(readOf(text)) && !others[language].test(said.get(key) ?? ''))
        .filter(([term]) => exceptions[key]?.source !== term.source)
        .map(([term]) => `${key}: ${term.source}\n  ${text}\n  ${said.get(key)}`),
    );
    expect(wrong).toEqual([]);
  },
);
