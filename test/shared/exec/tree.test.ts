import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programsFor } from '../../../shared/exec/programs.ts';
import { makeFolder } from '../files/sandbox.ts';

const script = `
  const { lstatSync, readdirSync, readFileSync } = require('node:fs');
  const names = readdirSync('.', { recursive: true }).map((name) => name.replaceAll('\\\\', '/')).sort();
  console.log(JSON.stringify({
    files: names.map((name) => [name, lstatSync(name).isFile() ? readFileSync(name, 'hex') : '']),
    links: names.filter((name) => lstatSync(name).isSymbolicLink()),
    folder: process.cwd(),
    home: readdirSync(process.env.HOME),
    isApart: !process.env.HOME.startsWith(process.cwd()),
    environment: process.env,
  }));
`;

interface Seen {
  readonly files: unknown;
  readonly links: unknown;
  readonly folder: string;
  readonly home: unknown;
  readonly isApart: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

async function runWith(
  tree: ReadonlyMap<string, Uint8Array>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const ours = {
    PATH: process.env.PATH,
    GITHUB_TOKEN: 'x',
    HTTPS_PROXY: 'http://proxy.example',
    KUBECONFIG: '/k',
    HELM_PLUGINS: '/p',
  };
  const programs = programsFor(makeFolder(), ours);
  const { stdout } = await programs.run({
    program: process.execPath,
    args: ['-e', script],
    tree,
    environment,
  });
  return JSON.parse(new TextDecoder().decode(stdout)) as Seen;
}

describe('the tree of a call', () => {
  it('lies in a folder of its own, beside an empty home', async () => {
    const seen = await runWith(
      new Map([
        ['a/b/c', Uint8Array.of(0, 255)],
        ['a/d', Uint8Array.of()],
        ['-e', Uint8Array.of(1)],
      ]),
    );
    expect(seen).toMatchObject({
      files: [
        ['-e', '01'],
        ['a', ''],
        ['a/b', ''],
        ['a/b/c', '00ff'],
        ['a/d', ''],
      ],
      links: [],
      home: [],
      isApart: true,
    });
    expect(existsSync(seen.folder)).toBe(false);
  });

  it('comes with no environment but its own', async () => {
    const { environment } = await runWith(new Map(), { ADDED: 'a', PATH: '' });
    const names = Object.keys(environment).filter((name) => !name.startsWith('__'));
    expect(environment).toMatchObject({ ADDED: 'a', PATH: '' });
    expect(names.filter((name) => /TOKEN|PROXY|KUBE|HELM/.test(name))).toEqual([]);
    expect(environment.TMPDIR).toBe(environment.HOME);
  });

  it.each(['../a', 'a/../b', '/a', 'a//b', 'a/', '', '.', 'a/./b', 'a\0b'])(
    'refuses the path %j',
    async (path) => {
      await expect(runWith(new Map([[path, Uint8Array.of()]]))).rejects.toThrow(TypeError);
    },
  );
});
