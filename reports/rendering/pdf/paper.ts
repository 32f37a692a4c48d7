import PDFDocument from 'pdfkit';
import { FONTS } from '../fonts.ts';
import type { ReportDocument } from '../../document.ts';

/** Wording and figures of the paper, in the language of the document. */
export interface PaperWriting {
  number: (value: number, decimals: number) => string;
  noRows: string;
  /** `Sida 2 av 7` */
  page: (number: number, of: number) => string;
}

type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export const MARGIN = 36;
const FOOT = 34;
/** After so many pages that get their foot others get their turn. */
const PAGES_BETWEEN_TURNS = 10;
/** Known to the package and not yet to its types. */
const PDF_UA = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets;
const INK = '#14202b';
const SOFT = '#4a5866';

interface ElementOptions {
  /** What a picture shows, in words. */
  alt?: string;
  /** Of a picture: its corners, from the upper left of the page. */
  bbox?: [number, number, number, number];
  /** Of a head cell: what it is the head of. */
  scope?: 'Column' | 'Row';
}

interface TextLook {
  /** Points. */
  size?: number;
  bold?: boolean;
  /** Points between it and what comes next. */
  after?: number;
}

const BULLET = 12;

/** A4, across unless told, with its structure beside what is drawn: what has no element of its own is marked as decoration. */
export class Paper {
  readonly pdf: Pdf;
  readonly root: Element;
  /** Where the next line begins, in points from the top. */
  y = MARGIN;

  constructor(
    { title, language, at }: Pick<ReportDocument, 'title' | 'language' | 'at'>,
    layout: 'landscape' | 'portrait' = 'landscape',
  ) {
    this.pdf = new PDFDocument({
      ...{ size: 'A4', layout, bufferPages: true, pdfVersion: '1.7', subset: PDF_UA },
      ...{ tagged: true, displayTitle: true, lang: language === 'sv' ? 'sv-SE' : 'en-GB' },
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
      info: { Title: title, Creator: 'FoU Utbildning', CreationDate: new Date(at), ModDate: new Date(at) },
    });
    this.pdf.registerFont('regular', FONTS.regular);
    this.pdf.registerFont('bold', FONTS.bold);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.pdf.page.height - FOOT;
  }

  turn(): void {
    this.pdf.addPage();
    this.y = MARGIN;
  }

  /** An element below another; ends the one that it is given nothing more. */
  element(parent: Element, type: string, options: ElementOptions = {}): Element {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** An element with what is drawn for it. */
  tagged(parent: Element, type: string, draw: () => void, options: ElementOptions = {}): void {
    const element = this.element(parent, type, options);
    element.add(draw);
    element.end();
  }

  /** Something that is drawn and not read aloud: lines, page numbers, a head that is repeated. */
  decoration(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A heading stands with the beginning of what it is above, which takes `below` points at least. */
  heading(level: 'H1' | 'H2', text: string, below = 0): void {
    const size = level === 'H1' ? 17 : 12;
    if (this.y + Math.max(8 * size, 2 * size + below) > this.bottom) this.turn();
    this.tagged(this.root, level, () => {
      this.pdf.font('bold').fontSize(size).fillColor(INK).text(text, MARGIN, this.y, { width: this.width });
    });
    this.y = this.pdf.y + size / 2;
  }

  paragraph(text: string, { size = 9, bold = false, after = 8 }: TextLook = {}): void {
    this.write(text, { size, bold }, (draw) => this.tagged(this.root, 'P', draw));
    this.y = this.pdf.y + after;
  }

  list(items: readonly string[], size = 10): void {
    const list = this.element(this.root, 'L');
    for (const item of items) {
      const row = this.element(list, 'LI');
      this.write('•', { size, bold: false }, (draw) => this.tagged(row, 'Lbl', draw));
      this.write(item, { size, bold: false, indent: BULLET }, (draw) => this.tagged(row, 'LBody', draw));
      row.end();
      this.y = this.pdf.y + 3;
    }
    list.end();
    this.y += 3;
  }

  /** Text from where the paper has come to; on the next page when there is no room for it. */
  private write(
    text: string,
    { size, bold, indent = 0 }: { size: number; bold: boolean; indent?: number },
    place: (draw: () => void) => void,
  ): void {
    const { pdf } = this;
    const options = { width: this.width - indent };
    pdf.font(bold ? 'bold' : 'regular').fontSize(size);
    if (this.y + pdf.heightOfString(text, options) > this.bottom) this.turn();
    place(() => {
      pdf
        .font(bold ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(bold ? INK : SOFT)
        .text(text, MARGIN + indent, this.y, options);
    });
  }

  /** Numbers the pages and gives the file. */
  async finish(title: string, page: PaperWriting['page']): Promise<Uint8Array<ArrayBuffer>> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.pdf.switchToPage(index);
      const y = this.pdf.page.height - FOOT + 12;
      this.decoration(() => {
        this.pdf.font('regular').fontSize(8).fillColor(SOFT);
        this.pdf.text(title, MARGIN, y, { width: this.width * 0.7, height: 10, ellipsis: true });
        this.pdf.text(page(index + 1, count), MARGIN, y, { width: this.width, align: 'right', lineBreak: false });
      }, 'Pagination');
      if (index % PAGES_BETWEEN_TURNS === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.root.end();
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => this.pdf.on('end', resolve).on('error', reject));
    this.pdf.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }
}
