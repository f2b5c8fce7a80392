import { compareTotals, type TotalLine } from '@/lib/fields/manifest-totals';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import type { Translate } from '@/lib/messages/say';
import { code128, QUIET_BARS, qrCode } from '@/lib/printing/barcodes';
import { mm } from '@/lib/printing/paper';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';
import type { TextSetter } from '@/lib/printing/text-setter';
import { writeAmount, writeCity, writeDecimal, writeMoment } from '@/lib/printing/written-values';

const MARGIN = 36;
const FOOT = 40;
const ROW = 50;
const GROUP = 30;
const SIGNATURES = 96;
const GREY = '#555';
const FAINT = '#bbb';
const MIN_MODULE = mm(0.19);
const MAX_MODULE = mm(0.3);
const BAR_HEIGHT = 22;
const SQUARE_SIDE = 34;

/** Writes a list of what is picked up, address by address. */
export class ManifestWriter {
  private y = 0;
  private number = 0;
  private readonly t: Translate;

  constructor(
    private readonly setter: TextSetter,
    private readonly head: PrintHead,
  ) {
    this.t = translatorOf(head.language);
    this.beginPage();
    this.writeHead();
    this.writeColumns();
  }

  add(delivery: PrintedDelivery): void {
    const needed = ROW + (delivery.group ? GROUP : 0);
    if (this.y + needed > this.bottom) this.turnPage();
    if (delivery.group) this.writeGroup(delivery, delivery.group);
    this.writeDelivery(delivery);
  }

  /** The lines for names and signatures, which are never alone on a page without need. */
  end(): void {
    const { canvas } = this.setter;
    if (this.y + SIGNATURES > this.bottom) this.turnPage(false);
    const gap = 18;
    const width = (this.width - 2 * gap) / 3;
    const parts = [
      `${this.t('print.driver')}: ${this.t('print.nameAndSignature')}`,
      `${this.t('print.shipper')}: ${this.t('print.nameAndSignature')}`,
      this.t('print.dateAndTime'),
    ];
    for (const [index, label] of parts.entries()) {
      const x = MARGIN + index * (width + gap);
      const left = this.setter.left(x, width);
      canvas.line(left, this.y + 70, left + width, this.y + 70, '#000');
      this.setter.write(label, { x, y: this.y + 80, width, size: 8, color: GREY });
    }
  }

  private get width(): number {
    return this.setter.canvas.width - 2 * MARGIN;
  }

  private get bottom(): number {
    return this.setter.canvas.height - FOOT;
  }

  /** Where each column begins, from the side where reading begins, and how wide it is. */
  private get columns() {
    const fixed = { number: 24, reference: 158, packages: 40, weight: 44, cod: 62, box: 12 };
    const gap = 6;
    const place = this.width - Object.values(fixed).reduce((sum, width) => sum + width + gap, 0);
    let x = MARGIN;
    const column = (width: number) => {
      const box = { x, width };
      x += width + gap;
      return box;
    };
    return {
      number: column(fixed.number),
      reference: column(fixed.reference),
      place: column(place),
      packages: column(fixed.packages),
      weight: column(fixed.weight),
      cod: column(fixed.cod),
      box: column(fixed.box),
    };
  }

  private beginPage(): void {
    const { setter, head, t } = this;
    const { canvas } = setter;
    canvas.addPage();
    this.y = MARGIN;
    const y = canvas.height - 22;
    const id = `${t('print.jobId')}: ${head.jobId}`;
    setter.write(id, { x: MARGIN, y, width: this.width / 2, size: 7.5, color: GREY });
    // The number of all pages stands at the end of the line, and is filled in when it is known.
    const room = 20;
    const page = t('print.pageOf', { page: canvas.pages });
    const width = setter.widthOf(page, { size: 7.5 });
    const isRtl = setter.direction === 'rtl';
    const left = isRtl ? MARGIN : canvas.width - MARGIN - room - width;
    const x = isRtl ? canvas.width - left - width : left;
    setter.write(page, { x, y, width: width + 1, size: 7.5, color: GREY, align: isRtl ? 'end' : 'start' });
    canvas.writeTotal(left + width + 3, y);
  }

  private turnPage(withColumns = true): void {
    this.beginPage();
    const { t, head, setter } = this;
    const line = `${t('print.manifest')} · ${head.customer} · ${head.importName}`;
    setter.write(line, { x: MARGIN, y: this.y + 8, width: this.width, size: 8, color: GREY });
    this.y += 16;
    if (withColumns) this.writeColumns();
  }

  private writeHead(): void {
    const { setter, head, t } = this;
    const half = this.width * 0.46;
    const left = { x: MARGIN, width: half };
    let y = setter.write(t('print.manifest'), { ...left, y: this.y + 16, size: 20, bold: true });
    y = setter.write(head.company, { ...left, y: y - 4, size: 11, bold: true, maxLines: 2 }) + 4;
    const facts: [string, string][] = [
      [t('print.customer'), head.customer],
      [t('print.importName'), head.importName],
      [t('print.printed'), writeMoment(head)],
    ];
    for (const [name, value] of facts) {
      setter.write(name, { ...left, y, width: 62, size: 8, color: GREY });
      const box = { x: MARGIN + 66, width: half - 66 };
      y = setter.write(value, { ...box, y, size: 8.5, bold: true, maxLines: 2 }) + 2;
    }
    const notes = [
      head.rows && t('print.rowsFromTo', { from: head.rows.from ?? '…', to: head.rows.to ?? '…' }),
      head.cancelled > 0 && t('print.cancelled', { count: head.cancelled }),
    ];
    for (const note of notes) if (note) y = setter.write(note, { ...left, y, size: 8, maxLines: 2 });
    this.y = Math.max(y, this.writeTotals(MARGIN + half + 20, this.width - half - 20)) + 6;
  }

  /** The totals beside what the shipper's manifest says. @returns where they end */
  private writeTotals(x: number, width: number): number {
    const { setter, head, t } = this;
    const { rows, ...totals } = head.totals;
    const lines = compareTotals({ ...totals, rows: rows ?? 0 }, head.rows ? {} : head.manifest).filter(
      ({ key }) => key !== 'rows' || rows !== null,
    );
    const isCompared = lines.some(({ expected }) => expected !== null);
    const columns = isCompared ? [0.36, 0.21, 0.21, 0.22] : [0.62, 0.38];
    const boxes: { x: number; width: number }[] = [];
    for (const share of columns) {
      const before = boxes.at(-1);
      boxes.push({ x: before ? before.x + before.width : x, width: share * width });
    }
    const cells = (y: number, texts: string[], bold: boolean) => {
      for (const [index, box] of boxes.entries()) {
        const isNumber = index === 1 || index === 2;
        const style = {
          ...box,
          y,
          size: 8.5,
          bold: bold && index === 1,
          align: isNumber ? 'end' : 'start',
        } as const;
        const inner = index === 3 ? { ...style, x: box.x + 6, width: box.width - 6 } : style;
        setter.write(texts[index] ?? '', bold ? inner : { ...inner, size: 7.5, color: GREY });
      }
    };
    let y = this.y + 8;
    cells(y, ['', t('print.listed'), t('print.expected'), ''], false);
    for (const line of lines) {
      this.rule(y + 4, x, width);
      y += 14;
      const agreement =
        line.agrees === null ? '' : line.agrees ? `= ${t('print.agrees')}` : `≠ ${t('print.differs')}`;
      cells(
        y,
        [
          this.nameOf(line),
          this.decimal(line.total),
          line.expected ? this.decimal(line.expected) : '–',
          agreement,
        ],
        true,
      );
    }
    return y + 8;
  }

  private decimal(text: string): string {
    return writeDecimal(text, this.head.language);
  }

  private nameOf({ key, currency }: TotalLine): string {
    const { t } = this;
    const names: Record<string, string> = {
      ...{
        rows: t('print.rows'),
        orders: t('print.orders'),
        packages: t('print.packages'),
        weight_kg: t('print.weight'),
      },
    };
    return names[key] ?? (currency ? `${t('print.cod')}, ${currency}` : t('print.cod'));
  }

  private writeColumns(): void {
    const { t, setter } = this;
    const { number, reference, place, packages, weight, cod } = this.columns;
    const style = { y: this.y + 8, size: 7, color: GREY };
    setter.write('#', { ...style, ...number });
    setter.write(t('print.reference'), { ...style, ...reference });
    setter.write(t('print.recipient'), { ...style, ...place });
    setter.write(t('print.packages'), { ...style, ...packages, align: 'end' });
    setter.write('kg', { ...style, ...weight, align: 'end' });
    setter.write(t('print.cod'), { ...style, ...cod, align: 'end' });
    this.y += 12;
    this.rule(this.y, MARGIN, this.width, '#000');
  }

  private writeGroup({ from }: PrintedDelivery, group: NonNullable<PrintedDelivery['group']>): void {
    const { setter, t } = this;
    setter.canvas.rectangle(MARGIN, this.y, this.width, GROUP - 4, '#eee');
    const sums = `${t('print.orders')}: ${group.deliveries} · ${t('print.packages')}: ${group.packages} · ${this.decimal(group.weight_kg)} kg`;
    const sumsWidth = Math.min(this.width / 2, setter.widthOf(sums, { size: 8 }) + 1);
    const x = MARGIN + 6;
    const width = this.width - 12 - sumsWidth - 12;
    const place = `${t('print.pickup')}: ${from.full}, ${writeCity(from)}`;
    const style = { size: 8.5, bold: true };
    const middle = this.y + 16;
    const y = setter.widthOf(place, style) > width ? this.y + 10.5 : middle;
    setter.write(place, { ...style, x, width, y, maxLines: 2, leading: 1.2 });
    const end = { x: MARGIN + this.width - 6 - sumsWidth, width: sumsWidth };
    setter.write(sums, { ...end, y: middle, size: 8, align: 'end' });
    this.y += GROUP - 4;
  }

  private writeDelivery(delivery: PrintedDelivery): void {
    const { setter, head } = this;
    const { canvas } = setter;
    const columns = this.columns;
    const top = this.y;
    const y = top + 12;
    setter.write(String(++this.number), { ...columns.number, y, size: 8, color: GREY });
    this.writeReference(delivery.reference, y);
    let line = setter.write(delivery.name, { ...columns.place, y, size: 9, bold: true });
    const address = `${delivery.to.full}, ${writeCity(delivery.to)}`;
    line = setter.write(address, { ...columns.place, y: line, size: 8, maxLines: 2, leading: 1.2 });
    setter.write(delivery.phone, { ...columns.place, y: line, size: 8, color: GREY });
    setter.write(String(delivery.packages), { ...columns.packages, y, size: 9, align: 'end' });
    const weight = delivery.weight_kg === '0' ? '–' : this.decimal(delivery.weight_kg);
    setter.write(weight, { ...columns.weight, y, size: 9, align: 'end' });
    if (delivery.cod !== null) {
      const amount = writeAmount(delivery.cod, delivery.currency, head.language);
      setter.write(amount, { ...columns.cod, y, size: 9, bold: true, align: 'end', maxLines: 3 });
    }
    canvas.frame(setter.left(columns.box.x, 10), top + 5, 10, 10, '#000');
    this.y += ROW;
    this.rule(this.y, MARGIN, this.width);
  }

  private writeReference(reference: string | null, y: number): void {
    const { setter, t } = this;
    const column = this.columns.reference;
    if (!reference) {
      setter.write(t('print.noReference'), { ...column, y, size: 8, color: GREY });
      return;
    }
    const bars = code128(reference);
    const unit = bars ? Math.min(MAX_MODULE, column.width / (bars.modules + QUIET_BARS)) : 0;
    if (bars && unit >= MIN_MODULE) {
      setter.write(reference, { ...column, y, size: 9, bold: true });
      const left = setter.left(column.x, bars.modules * unit);
      setter.canvas.bars(bars, left, y + 5, unit, BAR_HEIGHT);
      return;
    }
    // Too long for bars, or in letters that they do not have.
    const square = qrCode(reference);
    const room = square ? column.width - SQUARE_SIDE - 8 : column.width;
    setter.write(reference, { ...column, width: room, y, size: 8, bold: true, maxLines: 4, leading: 1.2 });
    if (!square) return;
    const x = column.x + column.width - SQUARE_SIDE;
    setter.canvas.square(square, setter.left(x, SQUARE_SIDE), y - 6, SQUARE_SIDE);
  }

  private rule(y: number, x: number, width: number, color = FAINT): void {
    const left = this.setter.left(x, width);
    this.setter.canvas.line(left, y, left + width, y, color, 0.5);
  }
}
