import type { useTranslations } from 'use-intl';
import type { Quotes } from '@/components/domain/use-quotes';
import type { FieldSource } from '@/lib/shaping/profile-schema';

type SourceWords = ReturnType<typeof useTranslations<'domain.sources'>>;

/** Which of several texts: "the third", "the last". @param piece counted from 1, or from -1 at the end */
export function pieceName(piece: number, t: SourceWords): string {
  if (piece === -1) return t('lastPiece');
  const number = String(Math.abs(piece));
  return t(piece > 0 ? 'piece' : 'pieceFromEnd', { place: number, number });
}

/** Where a field's text comes from, in words: "always “DE”". */
export function describeSource(source: FieldSource, t: SourceWords, quotes: Quotes): string {
  if ('constant' in source) return t('constant', { text: source.constant });
  if ('columns' in source)
    return source.columns.map(quotes.quoted).reduce((before, next) => t('joined', { before, next }));
  const { column, part } = source;
  if (part === undefined) return quotes.quoted(column);
  if (typeof part === 'string') return t('partOf', { part: t(`parts.${part}`), column });
  if ('piece' in part)
    return t('pieceOf', { piece: pieceName(part.piece, t), column, separator: part.separator });
  return 'before' in part
    ? t('before', { column, mark: part.before })
    : t('after', { column, mark: part.after });
}
