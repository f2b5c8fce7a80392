import { translatorOf } from '@/lib/messages/catalogues/speak';
import { type Bars, code128, QUIET_BARS, QUIET_SQUARE, qrCode, type Square } from '@/lib/printing/barcodes';
import { labelsOf, mm } from '@/lib/printing/paper';
import type { PdfCanvas } from '@/lib/printing/pdf-canvas';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';
import type { TextSetter } from '@/lib/printing/text-setter';
import { writeAmount, writeCity, writeDecimal, writeWindow } from '@/lib/printing/written-values';

const MARGIN = mm(4);
const GREY = '#555';
/** From one base line of the recipient to the next, in sizes. */
const LEADING = 1.2;
const QR_SIDE = mm(27);
/** Narrower bars are not read reliably from a printed label. */
const MIN_MODULE = mm(0.19);
const MAX_MODULE = mm(0.45);
const BAR_HEIGHT = mm(15);

/** Writes the labels of a delivery: one for each package, each with its number. */
export function writeLabels(setter: TextSetter, head: PrintHead, delivery: PrintedDelivery): void {
  const codes = delivery.reference
    ? { bars: code128(delivery.reference), square: qrCode(delivery.reference) }
    : { bars: null, square: null };
  const count = labelsOf(delivery.packages);
  for (let n = 1; n <= count; n += 1) {
    setter.canvas.addPage();
    const t = translatorOf(head.language);
    const which =
      count === 1 && delivery.packages > 1
        ? t('print.all', { count: delivery.packages })
        : t('print.nthOf', { n, count });
    writeLabel(setter, head, delivery, which, codes);
  }
}

function writeLabel(
  setter: TextSetter,
  head: PrintHead,
  delivery: PrintedDelivery,
  which: string,
  codes: { bars: Bars | null; square: Square | null },
): void {
  const { canvas } = setter;
  const t = translatorOf(head.language);
  const width = canvas.width - 2 * MARGIN;
  const foot = canvas.height - MARGIN;
  const codesTop = foot - QR_SIDE;

  // Who sends it, and which package it is.
  const side = mm(30);
  let y = MARGIN + 8;
  const from = { x: MARGIN, width: width - side };
  y = setter.write(`${t('print.from')}: ${head.customer}`, { ...from, y, size: 8, bold: true });
  y = setter.write(`${delivery.from.full}, ${writeCity(delivery.from)}`, {
    ...from,
    y,
    size: 7.5,
    maxLines: 2,
  });
  const whichSize = setter.fit(which, [16, 12, 9], side, 1, true);
  setter.write(which, {
    ...{ x: MARGIN + width - side, y: MARGIN + 14, width: side, size: whichSize, bold: true, align: 'end' },
  });
  const weight = delivery.weight_kg === '0' ? '' : `Σ ${writeDecimal(delivery.weight_kg, head.language)} kg`;
  setter.write(weight, { x: MARGIN + width - side, y: MARGIN + 27, width: side, size: 8, align: 'end' });
  y = MARGIN + 36;
  rule(canvas, y);

  // For whom.
  y = writeRecipient(setter, delivery, t('print.to'), y);

  // When, and what to mind.
  const window = writeWindow(delivery, head.language);
  const note = { x: MARGIN, width, size: 9.5 };
  if (window) y = setter.write(`${t('print.deliver')}: ${window}`, { ...note, y: y + 8, bold: true }) - 4;
  const codBottom = codesTop - mm(3);
  const codTop = delivery.cod === null ? codBottom : codBottom - mm(13);
  const lines = Math.max(0, Math.min(4, Math.floor((codTop - y - 14) / (9.5 * 1.25))));
  if (delivery.notes && lines > 0) {
    // The label stands by itself, so that notes in another script keep their own direction.
    y = setter.write(t('print.notes'), { ...note, y: y + 8, size: 8, color: GREY });
    setter.write(delivery.notes, { ...note, y: y + 2, maxLines: lines });
  }
  if (delivery.cod !== null) {
    canvas.rectangle(MARGIN, codTop, width, codBottom - codTop, '#000');
    const amount = writeAmount(delivery.cod, delivery.currency, head.language);
    const size = setter.fit(amount, [24, 20, 16, 12], width - mm(38), 1, true);
    const box = { y: codTop + mm(6.5) + size * 0.36, color: '#fff', bold: true };
    setter.write(t('print.cod'), { ...box, x: MARGIN + mm(3), width: mm(33), size: 10, y: codTop + mm(7.6) });
    setter.write(amount, { ...box, x: MARGIN + mm(35), width: width - mm(38), size, align: 'end' });
  }
  writeCodes(setter, delivery.reference ?? t('print.noReference'), codes, { codesTop, foot, width });
}

/** @returns the base line of the last line */
function writeRecipient(
  setter: TextSetter,
  { name, phone, to }: PrintedDelivery,
  label: string,
  top: number,
): number {
  const width = setter.canvas.width - 2 * MARGIN;
  const box = { x: MARGIN, width };
  let y = setter.write(label, { ...box, y: top + 11, size: 8, color: GREY }) + 11;
  /** Where a line goes on, if it is larger than the one before: a base line leaves room for letters of its own size only. */
  const below = (before: number, size: number) => y + LEADING * Math.max(0, size - before);
  const nameSize = setter.fit(name, [22, 18, 15, 12], width, 2, true);
  y = setter.write(name, { ...box, y, size: nameSize, bold: true, maxLines: 2, leading: LEADING }) + 1;
  const addressSize = setter.fit(to.full, [19, 16, 14, 12, 10.5], width, 3);
  y =
    setter.write(to.full, {
      ...box,
      y: below(nameSize, addressSize),
      size: addressSize,
      maxLines: addressSize < 12 ? 5 : 3,
      leading: LEADING,
    }) + 2;
  const city = writeCity(to);
  const citySize = setter.fit(city, [24, 20, 16, 12], width, 1, true);
  y = setter.write(city, {
    ...box,
    y: below(addressSize, citySize),
    size: citySize,
    bold: true,
    maxLines: 2,
    leading: LEADING,
  });
  return setter.write(phone, { ...box, y: below(citySize, 15), size: 15 }) - 8;
}

/** The reference in letters, as bars and as a square, so that any scanner reads it. */
function writeCodes(
  setter: TextSetter,
  reference: string,
  { bars, square }: { bars: Bars | null; square: Square | null },
  { codesTop, foot, width }: { codesTop: number; foot: number; width: number },
): void {
  const { canvas } = setter;
  rule(canvas, codesTop - mm(1.5));
  const gap = mm(4);
  const room = square ? width - QR_SIDE - gap : width;
  const size = setter.fit(reference, [15, 12, 10, 8], room, 1, true);
  const text = { x: MARGIN, width: room, size, bold: true, maxLines: size === 8 ? 3 : 1 };
  const unit = bars ? Math.min(MAX_MODULE, room / (bars.modules + 2 * QUIET_BARS)) : 0;
  if (bars && unit >= MIN_MODULE) {
    const barWidth = bars.modules * unit;
    const left = setter.left(MARGIN, room) + (room - barWidth) / 2;
    canvas.bars(bars, left, codesTop + mm(2), unit, BAR_HEIGHT);
    setter.write(reference, { ...text, y: codesTop + mm(2) + BAR_HEIGHT + size + 3, align: 'center' });
  } else {
    setter.write(reference, { ...text, y: codesTop + mm(8), maxLines: 4 });
  }
  if (square) {
    const unit = QR_SIDE / (square.size + QUIET_SQUARE);
    const inner = square.size * unit;
    const left = setter.left(MARGIN + width - QR_SIDE, QR_SIDE) + (QR_SIDE - inner) / 2;
    canvas.square(square, left, foot - inner - (QR_SIDE - inner) / 2, inner);
  }
}

function rule(canvas: PdfCanvas, y: number): void {
  canvas.line(MARGIN, y, canvas.width - MARGIN, y, '#000', 0.8);
}
