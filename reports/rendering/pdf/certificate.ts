import type { Block } from '#app/domain/learning/credential/blocks.ts';
import { MARGIN, Paper } from './paper.ts';
import type { PaperWriting } from './paper.ts';

/** A certificate in words, in one language. */
export interface CertificateText {
  /** Of the file. */
  title: string;
  language: 'sv' | 'en';
  /** ISO instant of the issuing. */
  at: string;
  /** What kind of paper it is. */
  kind: string;
  holder: string;
  /** Between the name and the module. */
  has: string;
  module: string;
  description: string;
  facts: readonly string[];
  parts: readonly { title: string; blocks: readonly Block[] }[];
  check: {
    title: string;
    text: string;
    address: string;
    /** The address again, as the dark modules in a square of `size`. */
    code: { size: number; path: string };
    codeText: string;
  };
  page: PaperWriting['page'];
}

const CODE_SIDE = 110;

/** A certificate as a tagged PDF (PDF/UA-1) on an upright page: its words can be read aloud, its code has a text. */
export async function renderCertificate(text: CertificateText): Promise<Uint8Array<ArrayBuffer>> {
  const paper = new Paper(text, 'portrait');
  paper.heading('H1', text.kind);
  paper.paragraph(text.holder, { size: 22, bold: true });
  paper.paragraph(text.has, { size: 11 });
  paper.paragraph(text.module, { size: 15, bold: true });
  paper.paragraph(text.description, { size: 11 });
  for (const fact of text.facts) paper.paragraph(fact, { size: 10, after: 3 });
  paper.y += 8;
  for (const { title, blocks } of text.parts) {
    paper.heading('H2', title);
    for (const block of blocks) {
      if (block.kind === 'list') paper.list(block.items);
      else paper.paragraph(block.text, { size: 10, after: 5 });
    }
    paper.y += 5;
  }
  drawCheck(paper, text.check);
  return paper.finish(text.title, text.page);
}

function drawCheck(paper: Paper, { title, text, address, code, codeText }: CertificateText['check']): void {
  paper.heading('H2', title, CODE_SIDE + 60);
  paper.paragraph(text, { size: 10, after: 3 });
  paper.paragraph(address, { size: 10 });
  const { pdf, y } = paper;
  const bbox: [number, number, number, number] = [MARGIN, y, MARGIN + CODE_SIDE, y + CODE_SIDE];
  paper.tagged(
    paper.root,
    'Figure',
    () => {
      pdf
        .save()
        .translate(MARGIN, y)
        .scale(CODE_SIDE / code.size);
      pdf.path(code.path).fill('#000000');
      pdf.restore();
    },
    { alt: codeText, bbox },
  );
  paper.y += CODE_SIDE;
}
