import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** The page of every printed document: A4, its lines 480 points long, in which the ornament fits twelve times. */
const PAGE: Pick<TDocumentDefinitions, 'pageSize' | 'pageMargins'> = {
  pageSize: 'A4',
  pageMargins: [57.64, 48, 57.64, 48],
};

/**
 * Makes a PDF in Roboto, which has every letter of Russian and Sakha. The maker is loaded by the first document:
 * a server that prints nothing starts without it. It reads nothing but the font.
 */
export async function renderPdf(document: TDocumentDefinitions): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'));
  pdfmake.setFonts({
    Roboto: { normal: `${folder}/Roboto-Regular.ttf`, bold: `${folder}/Roboto-Medium.ttf` },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
  return pdfmake.createPdf({ ...PAGE, ...document }).getBuffer();
}
