import { decimalsOf, totalsRow } from '../../document.ts';
import type { Cell, Column, Sheet } from '../../document.ts';
import { MARGIN } from './paper.ts';
import type { Element, Paper, PaperWriting } from './paper.ts';

const SIZE = 8;
const PADDING = 3;
const LINE = '#c3ccd4';
const HEAD = '#e2f0f5';
const INK = '#14202b';
const NARROWEST = 30;
/** After so many rows others get their turn: what draws does not wait for anything by itself. */
const BETWEEN_TURNS = 20;

interface Laid extends Column {
  x: number;
  points: number;
}

/** A sheet as a table with a structure; its head stands again on every page, where it is decoration. */
export async function drawTable(paper: Paper, sheet: Sheet, writing: PaperWriting): Promise<void> {
  const printed = sheet.columns.flatMap(({ printed: shown }, index) => (shown === false ? [] : [index]));
  const pick = <T>(cells: readonly T[]) => printed.flatMap((index) => cells.slice(index, index + 1));
  const columns = laid(pick(sheet.columns), paper.width);
  const write = (row: readonly Cell[]) => pick(row).map((cell, index) => textOf(cell, columns[index], writing));
  const headings = columns.map(({ heading }) => heading);
  const table = new Table(paper, columns, headings);
  table.head();
  await table.body(sheet.rows.map(write));
  const sums = totalsRow(sheet);
  if (sums) table.foot(write(sums));
  table.end();
}

function textOf(cell: Cell, column: Column | undefined, { number }: PaperWriting): string {
  if (cell === null || !column) return '';
  return typeof cell === 'number' ? number(cell, decimalsOf(column)) : cell;
}

/** The whole width shared as the columns of the workbook share theirs. */
function laid(columns: readonly Column[], width: number): Laid[] {
  const wanted = columns.reduce((sum, column) => sum + column.width, 0);
  const spare = Math.max(0, width - NARROWEST * columns.length);
  let x = MARGIN;
  return columns.map((column) => {
    const points = Math.min(NARROWEST, width / columns.length) + (spare * column.width) / wanted;
    const at = { ...column, x, points };
    x += points;
    return at;
  });
}

class Table {
  readonly paper: Paper;
  readonly columns: readonly Laid[];
  readonly headings: readonly string[];
  readonly element: Element;

  constructor(paper: Paper, columns: readonly Laid[], headings: readonly string[]) {
    this.paper = paper;
    this.columns = columns;
    this.headings = headings;
    this.element = paper.element(paper.root, 'Table');
  }

  head(): void {
    const height = this.heightOf(this.headings, 'bold');
    if (this.paper.y + height + 40 > this.paper.bottom) this.paper.turn();
    const part = this.paper.element(this.element, 'THead');
    this.fill(height);
    this.row(part, this.headings, { font: 'bold', height, type: 'TH' });
    part.end();
  }

  async body(rows: readonly string[][]): Promise<void> {
    const part = this.paper.element(this.element, 'TBody');
    for (const [index, row] of rows.entries()) {
      this.placed(part, row, 'regular');
      if (index % BETWEEN_TURNS === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    part.end();
  }

  foot(row: readonly string[]): void {
    const part = this.paper.element(this.element, 'TFoot');
    this.placed(part, row, 'bold');
    part.end();
  }

  end(): void {
    this.element.end();
    this.paper.y += 14;
  }

  private placed(part: Element, row: readonly string[], font: 'regular' | 'bold'): void {
    const height = this.heightOf(row, font);
    if (this.paper.y + height > this.paper.bottom) this.onNextPage();
    this.row(part, row, { font, height, type: 'TD' });
  }

  private onNextPage(): void {
    this.paper.turn();
    const height = this.heightOf(this.headings, 'bold');
    this.fill(height);
    this.paper.decoration(() => this.headings.forEach((text, index) => this.cell(text, this.columns[index], 'bold')));
    this.paper.y += height;
  }

  private row(
    part: Element,
    cells: readonly string[],
    { font, height, type }: { font: 'regular' | 'bold'; height: number; type: 'TH' | 'TD' },
  ): void {
    const element = this.paper.element(part, 'TR');
    cells.forEach((text, index) => {
      const options = type === 'TH' ? { scope: 'Column' as const } : {};
      this.paper.tagged(element, type, () => this.cell(text, this.columns[index], font), options);
    });
    element.end();
    this.paper.y += height;
    const { pdf, y, width } = this.paper;
    this.paper.decoration(() => {
      pdf
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + width, y)
        .lineWidth(0.5)
        .stroke(LINE);
    });
  }

  private cell(text: string, column: Laid | undefined, font: 'regular' | 'bold'): void {
    if (!column || text === '') return;
    const { pdf, y } = this.paper;
    pdf.font(font).fontSize(SIZE).fillColor(INK);
    pdf.text(text, column.x + PADDING, y + PADDING, optionsOf(column));
  }

  private heightOf(cells: readonly string[], font: 'regular' | 'bold'): number {
    const { pdf } = this.paper;
    pdf.font(font).fontSize(SIZE);
    const heights = this.columns.map((column, index) => {
      const text = cells[index] ?? '';
      return text === '' ? SIZE : pdf.heightOfString(text, optionsOf(column));
    });
    return Math.min(Math.max(...heights) + 2 * PADDING, this.paper.bottom - 4 * MARGIN);
  }

  private fill(height: number): void {
    const { pdf, y, width } = this.paper;
    this.paper.decoration(() => pdf.rect(MARGIN, y, width, height).fill(HEAD));
  }
}

function optionsOf({ points, kind }: Laid): PDFKit.Mixins.TextOptions {
  return { width: points - 2 * PADDING, align: kind === 'integer' || kind === 'decimal' ? 'right' : 'left' };
}
