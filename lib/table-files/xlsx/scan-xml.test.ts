import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '@/lib/table-files/file-problem';
import { readWholeXml } from '@/lib/table-files/xlsx/read-xml';
import { XmlScanner } from '@/lib/table-files/xlsx/scan-xml';

type Event = ['open', string, ...(string | undefined)[]] | ['close', string] | ['text', string];

/** `npm run fuzz` runs more. */
const times = process.env.FUZZ_RUNS ? 20 : 1;

/** Joins adjacent texts: where CDATA or a comment splits them does not matter. */
function join(events: Event[]): Event[] {
  const joined: Event[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') last[1] += event[1];
    else if (event[0] !== 'text' || event[1] !== '') joined.push([...event]);
  }
  return joined;
}

/** The attributes to read. */
const asked = ['r', 't', 'x:id', 'é'];

/** @returns null when the document is refused as not well-formed */
function scan(pieces: readonly string[], maxHeld = 1024 * 1024): Event[] | null {
  const events: Event[] = [];
  const scanner = new XmlScanner(
    {
      open: (name, tag) => events.push(['open', name, ...asked.map((wanted) => tag.attribute(wanted))]),
      close: (name) => events.push(['close', name]),
      text: (text) => events.push(['text', text]),
    },
    maxHeld,
    () => {
      throw new FileProblem('cell_too_long', { limit: 1 });
    },
  );
  try {
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return join(events);
  } catch (error) {
    if (error instanceof FileProblem && error.code === 'unreadable_file') return null;
    throw error;
  }
}

/** The events according to saxes. */
function oracle(xml: string): Event[] | null {
  const events: Event[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  let refused = false;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => (refused = true));
  parser.on('doctype', () => (refused = true));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', local(name), ...asked.map((wanted) => attributes[wanted])]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', local(name)]);
  });
  // Only saxes reports white space around the root as text.
  const text = (piece: string) => depth > 0 && events.push(['text', piece]);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return refused ? null : join(events);
}

const name = fc.constantFrom('c', 'row', 'v', 'x:c', 'is', 'é', 'a-b.1');
const piece = fc.constantFrom(
  ...['a', ' ', '0', 'é', '😀', '\n', '\t', '\r\n', '\r', ']', ']]', '>', '"', "'", '=', '/', '-', '_x000D_'],
  ...['&lt;', '&amp;', '&quot;', '&apos;', '&gt;', '&#65;', '&#x1F600;', '&#10;', '&#13;', '&#009;'],
);
const characters = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const attributes = fc
  .uniqueArray(fc.constantFrom(...asked, 's', 'xml:space'), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((own) =>
        fc.tuple(characters, fc.boolean(), fc.constantFrom('', ' ', '\n')).map(([value, single, space]) => {
          const quote = single ? "'" : '"';
          return ` ${space}${own}${space}=${space}${quote}${value.replaceAll(quote, '')}${quote}`;
        }),
      ),
    ),
  )
  .map((written) => written.join(''));
const comment = characters.map((text) => `<!--${text.replaceAll('-', '')}-->`);
const instruction = characters.map((text) => `<?pi ${text.replaceAll('?', '')}?>`);
const cdata = characters.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }), fc.constantFrom('', ' ', '\n'))
    .map(([own, written, content, space]) =>
      content.length === 0
        ? `<${own}${written}${space}/>`
        : `<${own}${written}${space}>${content.join('')}</${own}${space}>`,
    ),
  content: fc.oneof(
    { depthSize: 'small' },
    characters.map((text) => text.replaceAll('>', '')),
    comment,
    instruction,
    cdata,
    tie('element'),
  ),
}));
const space = fc.constantFrom('', '\n', ' <!-- x --> ');
const wellFormed = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\'?>'),
    space,
    element,
    space,
  )
  .map((parts) => parts.join(''));

/** saxes accepts `<?a?b?>` as an instruction; XML requires white space after its name. */
const unlikeSaxes = /<\?[^\s?]*\?(?!>)/;

/** Input that someone would write to break a parser. */
const splinter = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '=',
    '/',
    '!',
    '?',
    '-',
    '--',
    ']',
    ']]>',
    '<!',
    '<!--',
    '-->',
    '<?',
    '?>',
    '\0',
  ],
  ...[
    '&#0;',
    '&#xD800;',
    '&#xFFFF;',
    '&#X41;',
    '&nope;',
    '&#1114112;',
    '<![CDATA[',
    '<!DOCTYPE a>',
    '<a',
    '</a>',
    ' r="1"',
  ],
  ...[
    '<?xml version="1.0"?>',
    '\u000b',
    '\ufffe',
    'a',
    ' ',
    ' r=1',
    '1',
    ':',
    'é',
    '\u00d7',
    '\u0301',
    '</c>',
    '<c>',
    '<r',
  ],
);
const damaged = fc
  .tuple(
    wellFormed,
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.option(splinter)), { minLength: 1, maxLength: 3 }),
  )
  .map(([xml, edits]) => {
    for (const [at, cut, put] of edits) {
      const start = at % (xml.length + 1);
      xml = xml.slice(0, start) + (put ?? '') + xml.slice(start + cut);
    }
    return xml;
  })
  .filter((xml) => xml.isWellFormed() && !unlikeSaxes.test(xml));
const soup = fc
  .array(splinter, { maxLength: 12 })
  .map((pieces) => `<a>${pieces.join('')}</a>`)
  .filter((xml) => !unlikeSaxes.test(xml));

/** Cuts a text at arbitrary places. */
function cut(xml: string, places: readonly number[]): string[] {
  const sorted = places.map((place) => place % (xml.length + 1)).sort((one, other) => one - other);
  return [...sorted, xml.length].map((end, index) => xml.slice(sorted[index - 1] ?? 0, end));
}

describe('XmlScanner', () => {
  it('reads well-formed documents as saxes does', () => {
    fc.assert(
      fc.property(wellFormed, (xml) => {
        const events = scan([xml]);
        expect(events).not.toBeNull();
        expect(events).toEqual(oracle(xml));
      }),
      { numRuns: 500 * times },
    );
  });

  it('refuses what saxes refuses, and otherwise agrees with it', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, soup), (xml) => {
        expect(scan([xml])).toEqual(oracle(xml));
      }),
      { numRuns: 3000 * times },
    );
  });

  it('gives the same result wherever a document is cut', () => {
    fc.assert(
      fc.property(fc.oneof(wellFormed, damaged), fc.array(fc.nat(), { maxLength: 8 }), (xml, places) => {
        const whole = scan([xml]);
        expect(scan(cut(xml, places))).toEqual(whole);
        expect(scan(xml.split(''))).toEqual(whole);
      }),
      { numRuns: 500 * times },
    );
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['an entity that nobody declared', '<a>&b;</a>'],
    ['one in a value that nobody asks for', '<a z="&b;"/>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond all characters', '<a>&#x110000;</a>'],
    ['an ampersand alone', '<a>a & b</a>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a close too many', '<a/></a>'],
    ['a value without quotes', '<a r=1/>'],
    ['a value with <', '<a r="<"/>'],
    ['attributes without space between', '<a r="1"t="2"/>'],
    ['an attribute twice', '<a r="1" r="1"/>'],
    [
      'one of many attributes twice',
      `<a ${Array.from({ length: 20 }, (_, at) => `a${at % 19}="1"`).join(' ')}/>`,
    ],
    ['attributes without end', `<a ${Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(' ')}/>`],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['a second root', '<a/><a/>'],
    ['CDATA after the root', '<a/><![CDATA[]]>'],
    ['a comment that does not end', '<a/><!-- '],
    ['CDATA that does not end', '<a><![CDATA[ </a>'],
    ['an instruction that does not end', '<a/><?b '],
    ['a declaration that is not at the start', ' <?xml version="1.0"?><a/>'],
    ['an element that does not end', '<a><b/>'],
    ['a tag that does not end', '<a'],
    ['nothing', ''],
    ['a name without end', `<${'x'.repeat(1001)}`],
    ['too many levels', '<a>'.repeat(101) + '</a>'.repeat(101)],
    ['a control character', '<a>\u0001</a>'],
    ['a control character in a value', '<a r="\u0001"/>'],
    ['the end of CDATA without its start', '<a>]]></a>'],
  ])('refuses %s', (_, xml) => {
    expect(scan([xml])).toBeNull();
    expect(scan(xml.split(''))).toBeNull();
  });

  it('finds an attribute with any prefix', () => {
    const found: (string | undefined)[] = [];
    const scanner = new XmlScanner(
      { open: (_, tag) => found.push(tag.localAttribute('id'), tag.attribute('id')) },
      1000,
      () => {
        throw new Error('too long');
      },
    );
    scanner.push('<sheet sheetId="1" r:id="&#97;b"/>');
    scanner.end();
    expect(found).toEqual(['ab', undefined]);
  });
});

describe('input beyond the maximum length', () => {
  const tooLong = expect.objectContaining({ code: 'cell_too_long' });

  it.each([
    ['text', '<a>', 'x'],
    ['space', '<a>', ' '],
    ['a value', '<a r="', 'x'],
    ['a tag', '<a', ' '],
    ['a comment', '<a><!--', 'x'],
    ['CDATA', '<a><![CDATA[', 'x'],
    ['an instruction', '<a><?b ', 'x'],
  ])('is refused before it is whole: %s', (_, start, more) => {
    expect(() => scan([start, ...Array<string>(20).fill(more.repeat(100))], 1000)).toThrowError(tooLong);
  });

  it('is not scanned again with each piece', () => {
    let looked = 0;
    const scanner = new XmlScanner({}, 1024 * 1024, () => {
      throw new Error('too long');
    });
    const inner = scanner as unknown as { scan(data: string): number };
    const own = inner.scan.bind(scanner);
    inner.scan = (data) => {
      looked += data.length;
      return own(data);
    };
    scanner.push('<a><!--');
    for (let at = 0; at < 50_000; at++) scanner.push('0123456789');
    scanner.push('--></a>');
    scanner.end();
    expect(looked).toBeLessThan(2_500_000);
  });
});

describe('the bytes of a part', () => {
  async function eventsOf(bytes: Uint8Array, sizes: readonly number[]): Promise<Event[]> {
    async function* blocks() {
      let at = 0;
      for (let turn = 0; at < bytes.length; turn++) {
        const end = at + (sizes[turn % sizes.length] ?? 1);
        yield await Promise.resolve(bytes.subarray(at, end));
        at = end;
      }
    }
    const events: Event[] = [];
    await readWholeXml(
      blocks(),
      {
        open: (own, tag) => events.push(['open', own, ...asked.map((wanted) => tag.attribute(wanted))]),
        close: (own) => events.push(['close', own]),
        text: (text) => events.push(['text', text]),
      },
      32_767,
    );
    return join(events);
  }

  const encode: Record<string, (xml: string) => Uint8Array> = {
    'UTF-8': (xml) => new TextEncoder().encode(xml),
    'UTF-8 with a mark': (xml) => new TextEncoder().encode(`\ufeff${xml}`),
    'UTF-16LE': (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le'),
    'UTF-16BE': (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16(),
  };

  it.each(Object.keys(encode))('give the same text in blocks of any size: %s', async (charset) => {
    await fc.assert(
      fc.asyncProperty(
        wellFormed,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (xml, sizes) => {
          expect(await eventsOf(encode[charset]!(xml), sizes)).toEqual(scan([xml]));
        },
      ),
      { numRuns: 100 * times },
    );
  });
});
