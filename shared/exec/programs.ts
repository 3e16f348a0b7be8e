import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ProgramOutput, Programs } from '../core/programs.ts';
import { cleanEnvironment, secludedEnvironment } from './environment.ts';
import { findProgram } from './program.ts';
import { run } from './run.ts';
import { writeTree } from './tree.ts';

/** Programs on PATH, for a look at the tree `outside` which none of them may lie in. */
export function programsFor(
  outside: string,
  environment: Readonly<Record<string, string | undefined>>,
): Programs {
  const clean = cleanEnvironment(outside, environment);
  return {
    find: (name) => findProgram(name, outside, environment),
    run: ({ files, tree, environment: added, ...call }) => {
      if (tree !== undefined)
        return inFolder((folder) => {
          const [home, work] = [join(folder, 'home'), join(folder, 'work')];
          mkdirSync(home, { mode: 0o700 });
          writeTree(work, tree);
          return run({
            ...call,
            environment: { ...secludedEnvironment(clean, home), ...added },
            folder: work,
          });
        });
      if (files === undefined) return run({ ...call, environment: clean });
      return inFolder((folder) => {
        for (const [name, text] of Object.entries(files)) {
          if (name !== basename(name) || /^\.{0,2}$/.test(name))
            throw new TypeError(`${name} is no plain name`);
          writeFileSync(join(folder, name), text, { flag: 'wx', mode: 0o600 });
        }
        return run({ ...call, environment: clean, folder });
      });
    },
  };
}

/** In a new folder that nobody else may enter. */
async function inFolder(start: (folder: string) => Promise<ProgramOutput>): Promise<ProgramOutput> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
  try {
    return await start(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
