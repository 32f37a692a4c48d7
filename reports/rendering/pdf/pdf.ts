import { checkDocument, emptySentence } from '../../document.ts';
import type { ReportDocument } from '../../document.ts';
import { drawChart } from '../../chart.ts';
import { Paper } from './paper.ts';
import type { PaperWriting } from './paper.ts';
import { drawPicture } from './picture.ts';
import { drawTable } from './table.ts';

/**
 * A paper of more rows is not made: it takes some ten seconds of a processor and is read by nobody; fifteen hundred are
 * about fifty pages.
 */
export const MOST_ROWS_ON_PAPER = 1_500;

/** The document as a tagged PDF (PDF/UA-1): language, title, headings and tables that a screen reader can walk. */
export async function renderPdf(document: ReportDocument, writing: PaperWriting): Promise<Uint8Array<ArrayBuffer>> {
  checkDocument(document);
  const paper = new Paper(document);
  paper.heading('H1', document.title);
  for (const sheet of document.sheets) {
    const { chart } = sheet;
    const picture = chart && { drawing: drawChart(chart, writing.number), alt: chart.alt };
    paper.heading('H2', sheet.name, picture?.drawing.height);
    if (picture) drawPicture(paper, picture.drawing, picture.alt);
    if (sheet.rows.length === 0) paper.paragraph(emptySentence(document, sheet) ?? writing.noRows);
    else await drawTable(paper, sheet, writing);
  }
  return paper.finish(document.title, writing.page);
}
