import type { Edit } from '../../shared/core/finding.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { insertBehind, spanOf } from '../../shared/parse/edit.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';
import { operands } from './command-line.ts';
import type { Invocation } from './invocations.ts';
import { programsOf } from './invocations.ts';
import { passingFolders } from './runs.ts';

/** Whether a RUN's layer never holds one of the folders: a cache or a tmpfs lies over it. */
export const isPassing = (instruction: Instruction, folders: readonly string[]): boolean =>
  passingFolders(instruction).some((mount) => folders.some((folder) => covers(mount, folder)));

const covers = (path: string, folder: string): boolean => folder === path || folder.startsWith(`${path}/`);

/** Whether a program behind the one at `index` removes one of the folders, or may do so for all that can be known. */
export const isRemovedBehind = (
  instruction: Instruction,
  index: number,
  folders: readonly string[],
): boolean => programsOf(instruction).some((program, at) => at > index && removes(program, folders));

function removes({ name, args }: Invocation, folders: readonly string[]): boolean {
  // A script of that name is not ours to read.
  if (name.includes('clean')) return true;
  const words = operands(args);
  if (name === 'find')
    return args.some(({ value }) => value === '-delete' || value === 'rm') && reaches(words[0], folders);
  return name === 'rm' && words.some((word) => isVariable(word) || reaches(word, folders));
}

const isVariable = ({ value, source }: ShellWord): boolean =>
  value === undefined && /^["']?\$(?:\w+|\{\w+\})["']?$/.test(source);

function reaches(word: ShellWord | undefined, folders: readonly string[]): boolean {
  if (word === undefined) return false;
  const paths = braced(word.value ?? word.source.replace(/["']/g, ''));
  return paths.some((path) => path.startsWith('/') && folders.some((folder) => takesAway(path, folder)));
}

/** Whether removing a path, which may end parts in `*`, leaves nothing of a folder's content: it, one above, all in it. */
function takesAway(path: string, folder: string): boolean {
  const own = folder.split('/');
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((part, at) => {
      const other = own[at];
      const star = part.indexOf('*');
      return star === -1 ? part === other : other === undefined || other.startsWith(part.slice(0, star));
    });
}

const longestPath = 500;
const mostPaths = 64;

/** What a shell makes of `/var/{cache,lib/{apt,dpkg}}/*`, the innermost braces first. */
function braced(path: string): string[] {
  let paths = [path.slice(0, longestPath)];
  while (paths.length < mostPaths) {
    const next = paths.flatMap((each) => {
      const found = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(each);
      if (found === null) return [each];
      const [whole, parts = ''] = found;
      const [before, behind] = [each.slice(0, found.index), each.slice(found.index + whole.length)];
      return parts.split(',').map((part) => before + part + behind);
    });
    if (next.length === paths.length) return paths;
    paths = next;
  }
  return paths;
}

/**
 * Adds a command to the end of a RUN. Undefined where its end is no plain command (a comment, a heredoc, `fi`), in an
 * exec form, and where the programs run as another user.
 */
export function commandAtEnd(doc: Dockerfile, instruction: Instruction, command: string): Edit | undefined {
  const { region, json, heredocs, script } = instruction;
  if (json !== undefined || heredocs.length > 0 || script?.complete !== true) return undefined;
  if (script.commands.some(({ name }) => /^(?:sudo|doas|su|runuser|gosu|su-exec|chroot)$/.test(name ?? '')))
    return undefined;
  const end = spanOf(doc, region).end;
  const last = script.commands.find((each) => spanOf(doc, each.region).end === end);
  return last && insertBehind(doc, last.region, ` && ${command}`);
}
