import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ProgramCall, ProgramOutput, Programs } from '../core/programs.ts';
import { cleanEnvironment } from './environment.ts';
import { findProgram } from './program.ts';
import { run } from './run.ts';

/** Programs on PATH, for a look at the tree `outside` which none of them may lie in. */
export function programsFor(
  outside: string,
  environment: Readonly<Record<string, string | undefined>>,
): Programs {
  const clean = cleanEnvironment(outside, environment);
  return {
    find: (name) => findProgram(name, outside, environment),
    run: ({ files, ...call }) => {
      const start = (folder?: string) => run({ ...call, environment: clean, ...(folder && { folder }) });
      return files === undefined ? start() : amid(files, start);
    },
  };
}

/** In a new folder that nobody else may enter. */
async function amid(
  files: NonNullable<ProgramCall['files']>,
  start: (folder: string) => Promise<ProgramOutput>,
): Promise<ProgramOutput> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      if (name !== basename(name) || /^\.{0,2}$/.test(name)) throw new TypeError(`${name} is no plain name`);
      writeFileSync(join(folder, name), text, { flag: 'wx', mode: 0o600 });
    }
    return await start(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
