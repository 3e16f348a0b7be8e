import type { SourceFile } from '../../../../shared/core/document.ts';
import { pypi } from '../../versions/pypi.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import type { Read } from '../read.ts';
import { failOnOtherEncoding } from './declared-encoding.ts';
import { type Asked, RequirementFile } from './requirement-file.ts';
import { ViaComments } from './via-comments.ts';

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const readRequirements = (file: SourceFile): Read => strictly(file, new RequirementFile(file));

/**
 * The same for a file whose name alone says little: with more lines that are no requirements, or
 * as a template, it is something else.
 */
export function readLikelyRequirements(file: SourceFile): Read | undefined {
  const found = new RequirementFile(file);
  const { asked, follows, indexes, broken, odd } = found;
  // pip takes no such line: whatever makes something of it makes another file.
  if (broken.some(({ text }) => /^\{[%#{]/.test(text))) return undefined;
  if (asked.some(isPin)) return strictly(file, found);
  const known = asked.length + follows.length + indexes.length - odd;
  return broken.length > known || known <= 0 ? undefined : strictly(file, found);
}

/** `name==1.0`: nobody writes that by chance. */
const isPin = ({ requirement: { version, comparator, url } }: Asked): boolean =>
  url === undefined && comparator === undefined && pypi.reads(version);

function strictly(file: SourceFile, { lines, asked, follows, indexes, broken }: RequirementFile): Read {
  failOnOtherEncoding(file.text);
  const [first] = broken;
  if (first !== undefined)
    throw new LockfileFault(
      'A line is neither a requirement nor an option of pip.',
      lines.lineAt(first.start),
    );
  return {
    packages: packagesOf('PyPI', entriesOf(asked, lines)),
    ...(indexes.length > 0 && { indexes }),
    ...(follows.length > 0 && { joins: { kind: 'requirements', follows } }),
  };
}

function entriesOf(asked: readonly Asked[], lines: RequirementFile['lines']): readonly Entry[] {
  const links = new Links(asked.map(({ requirement }) => requirement.name));
  const vias = asked.map(({ line }) => {
    const via = new ViaComments();
    for (const comment of line.comments) via.read(comment);
    return via;
  });
  const tells = vias.some(({ isDirect }) => isDirect !== undefined);
  const needs: number[][] = asked.map(() => []);
  vias.forEach(({ parents }, index) => {
    for (const parent of links.ofAll(parents)) needs[parent]?.push(index);
  });
  return asked.map(({ line, requirement, origin, delivers, integrity }, index) => ({
    ...requirement,
    region: lines.region(line.start, line.end),
    isDirect: vias[index]?.isDirect,
    origin,
    delivers,
    integrity,
    needs: tells ? needs[index] : undefined,
  }));
}
