import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { isPath, originOf, sourceOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { readRequirement, type Requirement, versionInFile } from './requirement.ts';
import { type RequirementLine, requirementLines } from './requirement-lines.ts';
import { ViaComments } from './via-comments.ts';

/**
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/. What `-r` and `-c` name are files of their own,
 * and read as such.
 */
export const readRequirements = (file: SourceFile): Read => {
  const { lines, read, broken } = judged(file);
  const [first] = broken;
  if (first !== undefined)
    throw new LockfileFault(
      'A line is neither a requirement nor an option of pip.',
      lines.lineAt(first.start),
    );
  return { packages: packagesOf('PyPI', entriesOf(read, lines)) };
};

/** The same for a file whose name alone says little: with more lines that are no requirements it is something else. */
export function readLikelyRequirements(file: SourceFile): Read | undefined {
  const { read, broken } = judged(file);
  return broken.length > read.length || read.length === 0 ? undefined : readRequirements(file);
}

interface Asked {
  readonly line: RequirementLine;
  readonly requirement: Requirement;
  readonly origin: Origin | undefined;
  readonly integrity: readonly string[];
}

function judged(file: SourceFile): {
  lines: Lines;
  read: readonly Asked[];
  broken: readonly RequirementLine[];
} {
  const lines = new Lines(file.path, file.text);
  const read: Asked[] = [];
  const broken: RequirementLine[] = [];
  for (const line of requirementLines(file.text)) {
    const [asked = '', ...options] = line.text.split(/\s(?=--[a-z])/);
    if (/^-(?:-[a-z]|[A-Za-z])/.test(asked) && !editable.test(asked)) continue;
    const source = asked.replace(editable, '');
    const found = requirementOf(source.trim());
    // A path without a name: a project that is not known by this file.
    if (found === undefined && !isPlace(source)) broken.push(line);
    if (found === undefined) continue;
    const hashes = options.map((option) => /^--hash[=\s]+([\w:+/=-]+)/.exec(option)?.[1]);
    read.push({
      line,
      requirement: found,
      origin: found.url === undefined ? undefined : pythonSource(found.url),
      integrity: hashes.filter((hash) => hash !== undefined),
    });
  }
  return { lines, read, broken };
}

const editable = /^(?:-e|--editable)[\s=]+/;

const isPlace = (source: string): boolean =>
  isPath(source) ||
  /^[A-Za-z][\w+.-]*:\/\/\S+/.test(source) ||
  /^[^\s;]*[\\/]/.test(source) ||
  archive.test(source);

const archive = /^[^\s;@]+\.(?:whl|tar\.gz|tar\.bz2|tgz|zip)(?:[\s;[#?]|$)/;

function requirementOf(source: string): Requirement | undefined {
  const asked = archive.test(source) ? undefined : readRequirement(source);
  if (asked !== undefined || !isPlace(source)) return asked;
  const [place = ''] = source.split(/\s/, 1);
  const egg = /[#&]egg=([^&[\s]+)/.exec(place)?.[1];
  const [path = ''] = place.split(/[?#]/, 1);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const known =
    egg ?? /^([^-]+)-[^/]+\.whl$/.exec(file)?.[1] ?? /^(.+)-\d[^-]*\.(?:tar\.|tgz|zip)/.exec(file)?.[1];
  // Only the build would tell the name of what lies at an address: the address is what can be judged.
  const named = readRequirement(
    known ?? (place.includes('://') ? file.replace(/(?:\.git)?(?:@.*)?$/, '') : ''),
  );
  return named && { ...named, version: versionInFile(place) ?? named.version, url: place };
}

/** `git+https://host/x.git@reference#egg=x`: a reference that is a whole commit is one. */
function pythonSource(url: string): Origin {
  const [, place = '', reference] = /^git\+(.*?)(?:@([^@/#]+))?(?:#.*)?$/.exec(url) ?? [];
  if (place === '')
    return /^\w+:\/\//.test(url) ? originOf(url.startsWith('file:') ? 'path' : 'url', url) : sourceOf(url);
  const isCommit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference);
  return originOf('git', place, isCommit ? reference.toLowerCase() : undefined);
}

function entriesOf(read: readonly Asked[], lines: Lines): readonly Entry[] {
  const links = new Links(read.map(({ requirement }) => requirement.name));
  const vias = read.map(({ line }) => {
    const via = new ViaComments();
    for (const comment of line.comments) via.read(comment);
    return via;
  });
  const tells = vias.some(({ isDirect }) => isDirect !== undefined);
  const needs: number[][] = read.map(() => []);
  vias.forEach(({ parents }, index) => {
    for (const parent of links.ofAll(parents)) needs[parent]?.push(index);
  });
  return read.map(({ line, requirement, origin, integrity }, index) => ({
    ...requirement,
    region: lines.region(line.start, line.end),
    isDirect: vias[index]?.isDirect,
    origin,
    integrity,
    needs: tells ? needs[index] : undefined,
  }));
}
