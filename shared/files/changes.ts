import type { Git } from '../exec/git.ts';
import { gitlink } from './index-listing.ts';
import { bytesOf, pathOf } from './names.ts';

/** A blob that a commit brings in, under a path. */
export interface Change {
  readonly commit: string;
  readonly blob: string;
  readonly path: string;
}

/**
 * What each of these commits changes against its parents, in their order. Of a merge only what no parent has. Plumbing
 * alone: `git log` starts programs that a repository names (log.showSignature). Throws PortcullisError `git`.
 */
export async function* changesOf(git: Git, commits: readonly string[]): AsyncGenerator<Change> {
  const running = git.start([
    'diff-tree',
    '--stdin',
    '-r',
    '--root',
    '-c',
    '--raw',
    '-z',
    '--no-renames',
    '--no-ext-diff',
  ]);
  running.stdin.end(commits.map((commit) => `${commit}\n`).join(''));
  let commit = '';
  let entry: string | undefined;
  try {
    for await (const record of records(running.stdout)) {
      if (entry !== undefined) {
        const blob = blobOf(entry);
        if (blob !== undefined)
          yield { commit, blob, path: pathOf(record) ?? bytesOf(record).toString('utf8') };
        entry = undefined;
      } else if (record.startsWith(':')) entry = record;
      else commit = record;
    }
    const { code, stderr } = await running.ended;
    if (code !== 0) throw git.failed('diff-tree', stderr);
  } finally {
    running.stop();
  }
}

/** `:<mode> <mode> <object> <object> <status>`; with two parents or more, as many colons, modes and objects. */
function blobOf(entry: string): string | undefined {
  const parents = entry.lastIndexOf(':') + 1;
  const words = entry.slice(parents).split(' ');
  const [mode, blob = ''] = [words[parents], words[2 * parents + 1]];
  return mode === gitlink || /^0*$/.test(blob) ? undefined : blob;
}

/** What stands between NULs, one character for each byte. */
async function* records(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk.toString('latin1')).split('\0');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
