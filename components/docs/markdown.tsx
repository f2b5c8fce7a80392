import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { docsWords as words } from '@/components/docs/docs-words';
import { anchorOf, linkOfGuide } from '@/lib/guides/guide-address';

interface Places {
  /** The names of all guides, which links may name. */
  guides: readonly string[];
  /** Its headings stand so many levels deeper than in the text. */
  deeper?: number;
}

/**
 * Markdown of our own as elements, made on the server. HTML in it is shown as text.
 * @throws Error when it has something that no guide had until now
 */
export function Markdown({ text, guides, deeper = 0 }: Places & { text: string }) {
  return <div className="docs-text min-w-0">{blocks(marked.lexer(text), { guides, deeper })}</div>;
}

/** The headings of the second level, with their anchors. */
export function headingsOf(text: string): { title: string; anchor: string }[] {
  return marked
    .lexer(text)
    .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2)
    .map(({ tokens }) => ({ title: plainText(tokens), anchor: anchorOf(plainText(tokens)) }));
}

/** What is read of inline elements, without their marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');
}

const blocks = (tokens: readonly Token[], places: Places): ReactNode =>
  tokens.map((token, index) => <Fragment key={index}>{block(token as MarkedToken, places)}</Fragment>);

function block(token: MarkedToken, places: Places): ReactNode {
  switch (token.type) {
    case 'heading':
      return heading(token, places);
    case 'paragraph':
      return <p>{inlines(token.tokens, places)}</p>;
    case 'text':
      return token.tokens ? inlines(token.tokens, places) : token.text;
    case 'code':
      return (
        <pre tabIndex={0} role="group" aria-label={words.code}>
          <code>{token.text}</code>
        </pre>
      );
    case 'list': {
      const items = token.items.map((item, index) => <li key={index}>{blocks(item.tokens, places)}</li>);
      return token.ordered ? <ol start={token.start || 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return table(token, places);
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, places)}</blockquote>;
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    default:
      return inline(token, places);
  }
}

function heading({ depth, tokens }: Tokens.Heading, places: Places) {
  const Tag = `h${Math.min(depth + (places.deeper ?? 0), 6)}` as 'h1' | 'h2' | 'h3' | 'h4';
  return <Tag id={anchorOf(plainText(tokens))}>{inlines(tokens, places)}</Tag>;
}

/** A table may be wider than a phone: it is scrolled on its own, with the keyboard too. */
function table({ header, rows }: Tokens.Table, places: Places) {
  return (
    <div tabIndex={0} role="group" aria-label={words.sideways} className="overflow-x-auto">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) =>
              cell.text === '' ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  {inlines(cell.tokens, places)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={number}>
              {row.map((cell, index) => (
                <td key={index}>{inlines(cell.tokens, places)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const inlines = (tokens: readonly Token[], places: Places): ReactNode =>
  tokens.map((token, index) => <Fragment key={index}>{inline(token as MarkedToken, places)}</Fragment>);

function inline(token: MarkedToken, places: Places): ReactNode {
  switch (token.type) {
    case 'text':
      return token.tokens ? inlines(token.tokens, places) : token.text;
    case 'escape':
    case 'html':
      return token.text;
    case 'strong':
      return <strong>{inlines(token.tokens, places)}</strong>;
    case 'em':
      return <em>{inlines(token.tokens, places)}</em>;
    case 'del':
      return <del>{inlines(token.tokens, places)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return link(token, places);
    case 'image':
      // eslint-disable-next-line @next/next/no-img-element -- a picture of the docs, as large as it is
      return <img src={`/docs/${token.href}`} alt={token.text} loading="lazy" />;
    default:
      throw new Error(`The documentation has ${token.type}, which its pages cannot show: ${token.raw}`);
  }
}

function link({ href, tokens }: Tokens.Link, places: Places) {
  const target = linkOfGuide(href, places.guides);
  if (target !== null) return <a href={target}>{inlines(tokens, places)}</a>;
  return (
    <>
      {inlines(tokens, places)}
      {words.notServed(href.replace(/^\.\.\//, ''))}
    </>
  );
}
