import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';

/** `cabal.project.freeze`: https://cabal.readthedocs.io/en/stable/cabal-project-description-file.html */
export function readCabalFreeze(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  let field = '';
  let start = file.text.startsWith('\uFEFF') ? 1 : 0;
  const entries: Entry[] = [];
  for (const line of file.text.slice(start).split('\n')) {
    const at = start;
    start += line.length + 1;
    if (/^\s*(?:--|$)/.test(line)) continue;
    const head = /^([A-Za-z][\w-]*)\s*:/.exec(line);
    if (head !== null) field = (head[1] ?? '').toLowerCase();
    else if (field === '' || !/^\s/.test(line))
      throw new LockfileFault('A line is no field of a cabal project.', lines.lineAt(at));
    if (field === 'constraints') entries.push(...constraintsIn(line, head?.[0].length ?? 0, at, lines));
  }
  if (field === '') throw new LockfileFault('The file holds no field of a cabal project.', 1);
  return { packages: packagesOf('Hackage', entries) };
}

/** `any.name ==1.0, name +flag -other`, also `setup.name` and `other:setup.name`. */
const constraint = /^(?:[\w.-]+:)?(?:any\.|setup\.)?([A-Za-z0-9][A-Za-z0-9-]*)(?:\s+(.*)|\s*([=<>^].*))?$/;

function constraintsIn(line: string, from: number, offset: number, lines: Lines): readonly Entry[] {
  const entries: Entry[] = [];
  let at = from;
  for (const part of line.slice(from).split(',')) {
    const text = part.trim();
    const start = offset + at + part.indexOf(text);
    at += part.length + 1;
    if (text === '') continue;
    const [, name, ...rest] = constraint.exec(text) ?? [];
    if (name === undefined) throw new LockfileFault('A constraint names no package.', lines.lineAt(start));
    const version = /^==\s*(\d+(?:\.\d+)*)$/.exec(rest.join('').trim())?.[1];
    // Flags, and ranges that somebody wrote by hand, pin nothing.
    if (version !== undefined)
      entries.push({ name, version, region: lines.region(start, start + text.length) });
  }
  return entries;
}
