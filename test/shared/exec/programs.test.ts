import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programsFor } from '../../../shared/exec/programs.ts';
import { makeFolder } from '../files/sandbox.ts';

const script = `
  const { lstatSync, readdirSync, readFileSync } = require('node:fs');
  const names = readdirSync('.').sort();
  console.log(JSON.stringify({
    folder: process.cwd(),
    mode: lstatSync('.').mode & 0o777,
    files: names.map((name) => [name, readFileSync(name, 'utf8'), lstatSync(name).isFile(), lstatSync(name).mode & 0o777]),
  }));
  process.exitCode = Number(process.argv[1]);
`;

interface Seen {
  readonly folder: string;
  readonly mode: number;
  readonly files: readonly unknown[];
}

async function runWith(files: Readonly<Record<string, string>>, code = 0): Promise<Seen> {
  const programs = programsFor(makeFolder(), process.env);
  const { stdout } = await programs.run({
    program: process.execPath,
    args: ['-e', script, '--', String(code)],
    files,
  });
  return JSON.parse(new TextDecoder().decode(stdout)) as Seen;
}

describe('files of a call', () => {
  it.each([0, 1])('lie in a folder of their own that is gone behind exit code %i', async (code) => {
    const seen = await runWith({ a: 'é', '-b.sh': '' }, code);
    expect(seen).toMatchObject({
      mode: 0o700,
      files: [
        ['-b.sh', '', true, 0o600],
        ['a', 'é', true, 0o600],
      ],
    });
    expect(existsSync(seen.folder)).toBe(false);
  });

  it('of two calls do not meet', async () => {
    const [one, other] = await Promise.all([runWith({ a: '1' }), runWith({ a: '2' })]);
    expect(one.folder).not.toBe(other.folder);
    expect([one.files, other.files]).toEqual([[['a', '1', true, 0o600]], [['a', '2', true, 0o600]]]);
  });

  it('are gone when the program never starts', async () => {
    const [temporary, tree] = [makeFolder(), makeFolder()];
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    try {
      const programs = programsFor(tree, process.env);
      const call = programs.run({ program: join(temporary, 'absent'), args: [], files: { a: '' } });
      await expect(call).rejects.toMatchObject({ code: 'not-started' });
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  it.each(['../a', 'a/b', '', '.', '..', '/a'])('called "%s" are refused', async (name) => {
    await expect(runWith({ [name]: '' })).rejects.toThrow('is no plain name');
  });
});
