import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCommandLine } from '../actions/command-line.ts';
import { outlines } from '../actions/outlines.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const hooks = z
  .array(
    z.strictObject({
      id: z.string().regex(/^portcullis(?:-[a-z]+)*$/),
      name: z.string(),
      description: z.string(),
      entry: z.string(),
      language: z.literal('script'),
      require_serial: z.literal(true).optional(),
      pass_filenames: z.literal(false).optional(),
      always_run: z.literal(true).optional(),
    }),
  )
  .parse(load(read('.pre-commit-hooks.yaml')));

test.for(hooks.map((hook) => [hook.id, hook] as const))('%s: its entry is a command of ours', ([, hook]) => {
  const [program, ...argv] = hook.entry.split(' ');
  const { command, paths, values, problems } = readCommandLine(argv, {});
  expect([program, paths, problems]).toEqual(['dist/index.js', [], []]);
  expect(['all', ...outlines.map(({ id }) => id)]).toContain(command);
  expect(values.get('offline')).toBe(true);
  // Named for one check, a file that the policy excludes is an error.
  if (command !== 'all') expect(hook.pass_filenames).toBe(false);
});

test('dist starts as a program, for hooks and for the installed package', () => {
  const { bin } = z.object({ bin: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
  expect(bin).toEqual({ portcullis: 'dist/index.js' });
  expect(read('dist/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  // As git keeps it: pre-commit starts the file itself.
  const staged = execFileSync('git', ['ls-files', '--stage', 'dist/index.js'], { encoding: 'utf8' });
  expect(staged).toMatch(/^100755 /);
});
