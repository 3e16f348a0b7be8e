import { LockfileFault } from '../fault.ts';

/**
 * pip decodes a file as one of its first two lines says (https://peps.python.org/pep-0263/): in UTF-7, or with Python's
 * escapes, a comment can hold lines of its own.
 * @throws LockfileFault where that is another text than the one that was read.
 */
export function failOnOtherEncoding(text: string): void {
  // A byte order mark says it first.
  const lines = text.startsWith('\uFEFF') ? [] : text.split('\n', 2);
  for (const [index, line] of lines.entries()) {
    const stated = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1] : undefined;
    if (stated === undefined) continue;
    const isRead = unicode.test(stated) || (ofBytes.test(stated) && /^[\0-\x7f]*$/.test(text));
    if (isRead) return;
    throw new LockfileFault('The file states an encoding that is not read.', index + 1, 'Write it in UTF-8.');
  }
}

const unicode = /^utf[-_]?8(?:[-_]sig)?$/i;
/** In these, and in UTF-8, ASCII is ASCII. */
const ofBytes = /^(?:(?:us[-_]?)?ascii|latin[-_]?\d+|iso[-_]?8859[-_]\d+|(?:cp|windows[-_]?)125\d)$/i;
