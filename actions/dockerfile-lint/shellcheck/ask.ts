import { digest } from '../../../shared/core/fingerprint.ts';
import { ProgramError, type ProgramCall, type Programs } from '../../../shared/core/programs.ts';
import { workOff } from '../../../shared/core/work-off.ts';
import { readComments, type Comment } from './comment.ts';

/** ShellCheck's word on a script, or why there is none. */
export type Answer = readonly Comment[] | 'too-hard' | 'no-answer' | 'no-time';

/** Of one process. */
const maxScripts = 100;
const maxCharacters = 4 * 1024 * 1024;
const maxOutputBytes = 64 * 1024 * 1024;
const processes = 2;
/** A longer script goes alone and last: the time that ShellCheck takes can grow far faster than a script does. */
const largeCharacters = 32 * 1024;
/** A script that ShellCheck chokes on is looked for by halving: as many calls may fail as one search takes. */
const maxFailures = Math.ceil(Math.log2(maxScripts)) + 1;

const timeoutMs = (scripts: number): number => 10_000 + 100 * scripts;
/** Of a whole run. */
const budgetMs = (scripts: number): number => 60_000 + 50 * scripts;

/**
 * Options: no settings of the checked repository or of the user, and no file is followed (SC1090, SC1091 say so of every
 * `.`). SC2187 says that ash is read as dash.
 */
const options = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187', '--'];

/** Asks about each text once, in as few processes as their size allows; `now` is in milliseconds. */
export async function ask(
  texts: ReadonlySet<string>,
  program: string,
  programs: Programs,
  now: () => number = Date.now,
): Promise<ReadonlyMap<string, Answer>> {
  const deadline = now() + budgetMs(texts.size);
  const answers = new Map<string, Answer>();
  const queue = batches([...texts]);
  let failures = 0;

  const askFor = async (batch: readonly string[]): Promise<void> => {
    // Nobody can know the name of a script and write it into one, to have ShellCheck read that one too.
    const prefix = digest(batch.join('\0'));
    const names = batch.map((_, at) => `${prefix}-${String(at)}`);
    const files = Object.fromEntries(batch.map((text, at) => [names[at] ?? '', text]));
    const left = failures > maxFailures ? 0 : deadline - now();
    const limits = { timeoutMs: Math.min(left, timeoutMs(batch.length)), maxOutputBytes };
    const comments =
      left > 0
        ? await look(programs, { program, args: [...options, ...names], files, ...limits })
        : 'no-time';
    if (typeof comments === 'string') {
      failures += 1;
      if (batch.length === 1 || comments === 'no-time') {
        for (const text of batch) answers.set(text, comments);
        return;
      }
      const half = batch.length >> 1;
      await askFor(batch.slice(0, half));
      return askFor(batch.slice(half));
    }
    const byName = new Map(names.map((name): [string, Comment[]] => [name, []]));
    for (const comment of comments) byName.get(comment.file)?.push(comment);
    batch.forEach((text, at) => answers.set(text, byName.get(names[at] ?? '') ?? []));
  };
  await workOff(queue, processes, askFor);
  return answers;
}

async function look(
  programs: Programs,
  call: ProgramCall,
): Promise<readonly Comment[] | 'too-hard' | 'no-answer'> {
  try {
    const { code, stdout } = await programs.run(call);
    // 0: nothing found, 1: something found.
    return (code <= 1 ? readComments(new TextDecoder().decode(stdout)) : undefined) ?? 'no-answer';
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return error.code === 'not-started' ? 'no-answer' : 'too-hard';
  }
}

/** Even shares for the processes that run side by side, none of them too large; then the large ones, one by one. */
function batches(texts: readonly string[]): string[][] {
  const large = texts.filter((text) => text.length > largeCharacters);
  const small = texts.filter((text) => text.length <= largeCharacters);
  const share = Math.min(maxScripts, Math.ceil(small.length / processes));
  const all: string[][] = [];
  let size = 0;
  for (const text of small) {
    const last = all.at(-1);
    if (last === undefined || last.length === share || size + text.length > maxCharacters) {
      all.push([text]);
      size = 0;
    } else last.push(text);
    size += text.length;
  }
  return [...all, ...large.map((text) => [text])];
}
