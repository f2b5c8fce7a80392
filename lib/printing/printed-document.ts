import { directionOf } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import { paperSizes } from '@/lib/printing/paper';
import { PdfCanvas } from '@/lib/printing/pdf-canvas';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';
import { TextSetter } from '@/lib/printing/text-setter';
import { writeLabels } from '@/lib/printing/write-labels';
import { ManifestWriter } from '@/lib/printing/write-manifest';

/** The number of all pages is written in the size of the other texts at the foot of a page. */
const FOOT_SIZE = 7.5;

/** A manifest or labels in the making: deliveries go in, and finished pages come out. */
export class PrintedDocument {
  private readonly canvas: PdfCanvas;
  private readonly setter: TextSetter;
  private readonly manifest: ManifestWriter | null;

  constructor(private readonly head: PrintHead) {
    this.canvas = new PdfCanvas({
      size: paperSizes[head.paper],
      title: `${translatorOf(head.language)(`print.${head.kind}`)} – ${head.importName}`,
      language: head.language,
      createdAt: new Date(head.printedAt),
    });
    this.setter = new TextSetter(this.canvas, directionOf(head.language));
    this.manifest = head.kind === 'manifest' ? new ManifestWriter(this.setter, head) : null;
  }

  /** @returns what is finished so far, to follow what was returned before */
  add(deliveries: readonly PrintedDelivery[]): Uint8Array<ArrayBuffer> {
    for (const delivery of deliveries) {
      if (this.manifest) this.manifest.add(delivery);
      else writeLabels(this.setter, this.head, delivery);
    }
    return this.canvas.take();
  }

  /** @returns the rest */
  end(): Uint8Array<ArrayBuffer> {
    this.manifest?.end();
    return this.canvas.end(FOOT_SIZE);
  }
}
