import { gunzip, looksLikeGzip } from '../../../shared/parse/gzip.ts';
import { looksLikeTar, TarReader } from '../../../shared/parse/tar.ts';
import { endsWithZip, looksLikeZip, readZip } from '../../../shared/parse/zip.ts';
import { mostOfEntry, type Allowance } from './allowance.ts';
import type { Layer } from './layer.ts';

export const looksLikeArchive = (bytes: Buffer): boolean =>
  looksLikeZip(bytes) || looksLikeGzip(bytes) || looksLikeTar(bytes);

/** Whether there is an archive behind whatever it begins with, if that is none itself. */
export const endsWithArchive = (bytes: Buffer): boolean => endsWithZip(bytes);

/** What is packed in a way that nothing here undoes, by what it begins with. */
const otherPackers: readonly (readonly [name: string, magic: RegExp])[] = [
  ['xz', /^\xfd7zXZ\0/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['7-Zip', /^7z\xbc\xaf'\x1c/],
  ['RAR', /^Rar!\x1a\x07/],
];

/** Tells of what is packed so. `head`: at least the first bytes. */
export function tellOtherPacker(head: Buffer, allowance: Allowance): void {
  const beginning = head.toString('latin1', 0, 10);
  const packer = otherPackers.find(([, magic]) => magic.test(beginning));
  if (packer !== undefined)
    allowance.tell('limit', 'The file', `is packed with ${packer[0]}, which is not undone`);
}

/**
 * Each file of a zip, a gzip or a tar, one after the other; what cannot be opened is told. Damage is told only where it
 * is sure that it should be an archive.
 */
export function* archiveLayers(bytes: Buffer, allowance: Allowance, isSure: boolean): Generator<Layer> {
  const box = boxOf(allowance, isSure);
  if (looksLikeGzip(bytes)) yield* gzipContent(bytes, box);
  else if (looksLikeTar(bytes)) yield* tarContent(bytes, box);
  else yield* zipEntries(bytes, box);
}

export const boxOf = (allowance: Allowance, isSure: boolean): Box => ({
  allowance,
  damaged: (what, why) => {
    if (isSure) allowance.tell('parse-error', what, why);
  },
});

/** How an archive's content is counted, and its damage told. */
interface Box {
  readonly allowance: Allowance;
  damaged(what: string, why: string): void;
}

function* tarContent(bytes: Buffer, box: Box): Generator<Layer> {
  const reader = new TarReader(mostOfEntry, 'all');
  yield* tarEntries(reader, bytes, box);
  tellEnd(reader, box);
}

/** Tells of an archive that does not end where it should. */
export function tellEnd({ isWhole, goesOn }: TarReader, box: Box): void {
  if (box.allowance.isSpent) return;
  if (!isWhole) box.damaged('The archive', 'breaks off');
  if (goesOn) box.damaged('The archive', goesOnBehind);
}

export const goesOnBehind = 'goes on behind its end';

function* zipEntries(bytes: Buffer, box: Box): Generator<Layer> {
  const zip = readZip(bytes);
  if (typeof zip === 'string') {
    box.damaged('The archive', zip);
    return;
  }
  for (const entry of zip.entries) {
    if (isOver(box.allowance)) return;
    const name = `zip entry ${shown(entry.name)}`;
    if (entry.fault !== undefined) {
      box.allowance.tell('unreadable', name, entry.fault);
      continue;
    }
    const content = opened(name, (most) => entry.open(most), box);
    if (content === undefined) continue;
    if (!entry.isWhole(content)) box.allowance.tell('unreadable', name, 'does not fit its checksum');
    yield { name, bytes: content, span: undefined };
  }
  if (zip.hasUnlisted()) box.damaged('The archive', 'holds files that its directory does not list');
  if (zip.goesOn()) box.damaged('The archive', goesOnBehind);
}

function* gzipContent(bytes: Buffer, box: Box): Generator<Layer> {
  if (isOver(box.allowance)) return;
  const goesOn = () => {
    box.damaged('The archive', goesOnBehind);
  };
  const content = opened('gzip', (most) => gunzip(bytes, most, goesOn), box);
  if (content === undefined) return;
  // A `.tar.gz` is one archive, whichever way it is made.
  if (looksLikeTar(content)) yield* tarContent(content, box);
  else yield { name: 'gzip', bytes: content, span: undefined };
}

/** The files that one more chunk of a tar makes whole. */
export function* tarEntries(reader: TarReader, chunk: Buffer, box: Box): Generator<Layer> {
  const { allowance } = box;
  if (allowance.isSpent) return;
  try {
    for (const entry of reader.push(chunk)) {
      if (isOver(allowance)) return;
      allowance.entries -= 1;
      const name = `tar entry ${shown(entry.name)}`;
      if (entry.bytes === undefined) allowance.tell('too-large', name, tooLarge);
      else yield { name, bytes: entry.bytes, span: undefined };
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    box.damaged('The archive', error.message);
  }
}

const tooLarge = `has more than ${mostOfEntry} bytes, which are not unpacked at once`;

/** What an entry holds, if it can be unpacked; and it is counted. */
function opened(name: string, open: (most: number) => Buffer, box: Box): Buffer | undefined {
  const { allowance } = box;
  allowance.entries -= 1;
  const { room } = allowance;
  try {
    const content = open(room);
    allowance.bytes -= content.length;
    return content;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      // It was unpacked so far all the same.
      allowance.bytes -= room;
      if (room === mostOfEntry) allowance.tell('too-large', name, tooLarge);
      else isOver(allowance);
    } else box.damaged(name, `cannot be unpacked (${error.message})`);
    return undefined;
  }
}

/** Whether no more is unpacked of this file; then that is told. */
export function isOver(allowance: Allowance): boolean {
  if (!allowance.isSpent) return false;
  allowance.tell('limit', 'The archive', 'holds more than is unpacked of one file');
  return true;
}

/** A name as a stranger wrote it, fit to be shown. */
const shown = (name: string): string => name.slice(0, 1000).replace(/\p{C}/gu, '').slice(0, 200);
