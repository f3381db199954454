const newline = 0x0a;

/** One line of input, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly error: string };

/**
 * The lines of a stream of UTF-8, one by one as they come. Of one that is too long no more than the limit is ever held;
 * the lines after it are read as if nothing had happened.
 */
export async function* linesOf(input: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let size = 0;

  const take = (part: Buffer): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const [bytes, length] = [Buffer.concat(parts), size];
    parts = [];
    size = 0;
    if (length > maxBytes) return { error: `The line is longer than ${maxBytes} bytes.` };
    try {
      return { text: decoder.decode(bytes) };
    } catch {
      return { error: 'The line is not UTF-8.' };
    }
  };

  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

/** Answers each line that is a JSON object with one line of JSON, and every other one with what is wrong. True if all were. */
export async function answerLines(
  input: AsyncIterable<Buffer>,
  output: NodeJS.WritableStream,
  answer: (value: Readonly<Record<string, unknown>>) => unknown,
): Promise<boolean> {
  let isFine = true;
  for await (const line of linesOf(input, maxLineBytes)) {
    const read = 'error' in line ? line : objectIn(line.text);
    if ('error' in read) isFine = false;
    const text = JSON.stringify('error' in read ? { error: read.error } : answer(read.value));
    if (!output.write(`${text}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return isFine;
}

/** Many times the longest honest set of answers. */
export const maxLineBytes = 16 * 1024 * 1024;

function objectIn(text: string): { readonly value: Readonly<Record<string, unknown>> } | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'The line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'The line is not a JSON object.' };
  return { value: value as Readonly<Record<string, unknown>> };
}
