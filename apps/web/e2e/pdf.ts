import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Printed {
  readonly title: string;
  /** The lines of each page, from top to bottom. */
  readonly pages: readonly (readonly string[])[];
}

/** What a reader of the paper reads. */
export async function readPdf(bytes: Buffer): Promise<Printed> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines: string[] = [''];
    for (const item of items) {
      if (!('str' in item)) continue;
      lines[lines.length - 1] += item.str.normalize('NFKC');
      if (item.hasEOL) lines.push('');
    }
    pages.push(lines.map((line) => line.trim()).filter(Boolean));
  }
  await document.loadingTask.destroy();
  return { title: String((info as { Title?: unknown }).Title ?? ''), pages };
}

/** Without spaces, since a line may break anywhere, also inside a long hash. */
export const dense = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
