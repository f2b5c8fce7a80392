/** How urgent a delivery is, the least urgent first. */
export const priorities = ['low', 'normal', 'high'] as const;

export type Priority = (typeof priorities)[number];

/** What people write for each, in the ten languages of headers; planners' templates have letters. A bare number is none: 1 may be the most or the least urgent. */
const words: Readonly<Record<Priority, string>> = {
  low: 'low; L; niedrig; gering; basse; faible; baja; bajo; bassa; laag; baixa; düşük; niski; niska; منخفض; منخفضة',
  normal:
    'normal; medium; M; standard; regular; mittel; normale; moyenne; media; medio; estándar; standaard; gemiddeld; média; normalna; ' +
    'średni; orta; عادي; عادية; متوسط; متوسطة',
  high:
    'high; H; urgent; express; asap; rush; critical; C; hoch; dringend; eilig; haute; élevée; urgente; alta; alto; hoog; spoed; dringend; ' +
    'yüksek; acil; wysoki; wysoka; pilne; عالي; عالية; عاجل; مستعجل',
};

const byWord = new Map(
  priorities.flatMap((priority) =>
    words[priority].split(';').map((word) => [plain(word), priority] as const),
  ),
);

/** Reads a priority by its word, in any case, with or without accents; undefined for any other text. */
export function parsePriority(text: string): Priority | undefined {
  return text.length > 30 ? undefined : byWord.get(plain(text));
}

/** Every word for a priority, in lower case and without accents, with what it means. */
export function priorityWords(): Iterable<readonly [string, Priority]> {
  return byWord;
}

function plain(word: string): string {
  return word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
