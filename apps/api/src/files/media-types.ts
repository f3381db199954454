/** What may be attached: papers, pictures and tables. Nothing that a browser or an office suite would run. */
const kinds = [
  { mediaType: 'application/pdf', extensions: ['pdf'], starts: [[0x25, 0x50, 0x44, 0x46]] },
  { mediaType: 'image/png', extensions: ['png'], starts: [[0x89, 0x50, 0x4e, 0x47]] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], starts: [[0xff, 0xd8, 0xff]] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    starts: [[0x50, 0x4b, 0x03, 0x04]],
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    starts: [[0x50, 0x4b, 0x03, 0x04]],
  },
  { mediaType: 'text/plain', extensions: ['txt'], starts: null },
  { mediaType: 'text/csv', extensions: ['csv'], starts: null },
] as const;

export const acceptedExtensions: readonly string[] = kinds.flatMap((kind) => kind.extensions);

/** UTF-8 text without control characters. */
function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
     
    return !/[\u0000-\u0008\u000e-\u001f]/u.test(text);
  } catch {
    return false;
  }
}

/** The media type, if the name's extension is accepted and the first bytes are what it promises; null otherwise. */
export function mediaTypeOf(name: string, bytes: Buffer): string | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.find((one) => (one.extensions as readonly string[]).includes(extension));
  if (!kind) return null;
  const matches =
    kind.starts === null ? isText(bytes) : kind.starts.some((start) => start.every((byte, index) => bytes[index] === byte));
  return matches ? kind.mediaType : null;
}
