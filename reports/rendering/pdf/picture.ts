import type { Drawing, Shape } from '../../chart.ts';
import { TEXT_TONE, TONES } from '../picture.ts';
import { MARGIN } from './paper.ts';
import type { Paper } from './paper.ts';

/** The drawing in lines of the paper itself, as a figure with its text for those who do not see it. */
export function drawPicture(paper: Paper, { width, height, shapes }: Drawing, alt: string): void {
  if (paper.y + height > paper.bottom) paper.turn();
  const { pdf, y } = paper;
  const bbox: [number, number, number, number] = [MARGIN, y, MARGIN + width, y + height];
  paper.tagged(
    paper.root,
    'Figure',
    () => {
      for (const shape of shapes) draw(pdf, shape, y);
    },
    { alt, bbox },
  );
  paper.y += height + 10;
}

function draw(pdf: PDFKit.PDFDocument, shape: Shape, top: number): void {
  switch (shape.kind) {
    case 'rect':
      pdf.rect(MARGIN + shape.x, top + shape.y, shape.width, shape.height).fill(TONES[shape.tone]);
      return;
    case 'line':
      pdf
        .moveTo(MARGIN + shape.x1, top + shape.y1)
        .lineTo(MARGIN + shape.x2, top + shape.y2)
        .lineWidth(shape.weight)
        .stroke(TONES[shape.tone]);
      return;
    case 'dot':
      pdf.circle(MARGIN + shape.x, top + shape.y, shape.radius).fill(TONES[shape.tone]);
      return;
    case 'text': {
      pdf
        .font(shape.bold ? 'bold' : 'regular')
        .fontSize(shape.size)
        .fillColor(TEXT_TONE);
      const wide = pdf.widthOfString(shape.text);
      const shift = { start: 0, middle: wide / 2, end: wide }[shape.anchor];
      pdf.text(shape.text, MARGIN + shape.x - shift, top + shape.y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}
