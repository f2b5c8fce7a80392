/**
 * Words of addresses that are written in several ways, each with the form in which they are compared. All are folded:
 * lower case, without accents.
 */
export const addressWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // German, Dutch
    str: ['strasse', 'straat'],
    pl: ['platz', 'place', 'plaza', 'plac', 'plein'],
    // English. "St" is a street or a saint: nobody tells the two apart by the word alone.
    st: ['street', 'saint', 'sankt', 'sainte'],
    rd: ['road'],
    av: ['avenue', 'ave', 'avenida', 'avda'],
    ln: ['lane'],
    dr: ['drive'],
    sq: ['square'],
    ct: ['court'],
    hwy: ['highway'],
    pkwy: ['parkway'],
    apt: ['apartment'],
    ste: ['suite'],
    n: ['north'],
    s: ['south'],
    e: ['east'],
    w: ['west'],
    // French
    bd: ['boulevard', 'blvd', 'bld'],
    ch: ['chemin'],
    rte: ['route'],
    imp: ['impasse'],
    // Spanish, Italian, Polish
    c: ['calle'],
    pza: ['piazza'],
    al: ['aleja', 'aleje'],
  }).flatMap(([short, words]) => words.map((word) => [word, short])),
);

/** Ends of compound words: Hauptstraße, Kerkstraat, Marktplatz. */
export const addressEndings: ReadonlyArray<readonly [ending: string, short: string]> = [
  ['strasse', 'str'],
  ['straat', 'str'],
  ['platz', 'pl'],
];

/** Words that say nothing by themselves: in front of a street or of a number. */
export const emptyAddressWords: ReadonlySet<string> = new Set(['ulica', 'ul', 'nr', 'no', 'num', 'numero']);
