import JSZip from 'jszip';

/**
 * Gives the pictures of a workbook their alternative texts, in the order of the sheets that have one: exceljs writes
 * pictures without (`descr` of ECMA-376 Part 1, 20.1.2.2.8).
 */
export async function describePictures(
  workbook: Uint8Array<ArrayBuffer>,
  texts: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (texts.length === 0) return workbook;
  const zip = await JSZip.loadAsync(workbook);
  for (const [index, text] of texts.entries()) {
    const path = `xl/drawings/drawing${index + 1}.xml`;
    const drawing = await zip.file(path)?.async('string');
    if (drawing === undefined) throw new Error(`the workbook has no ${path}`);
    zip.file(path, drawing.replace(/<xdr:cNvPr /, `<xdr:cNvPr descr="${escaped(text)}" `));
  }
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
