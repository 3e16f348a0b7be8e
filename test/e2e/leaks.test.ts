import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipOf } from '../actions/secret-scan/zip-file.ts';
import { commit, git, makeFolder, makeRepository, type Content } from '../shared/files/sandbox.ts';
import { plant, type Planted } from './planted.ts';
import { job, portcullis, root, type Ended } from './portcullis.ts';
import { tracesOf } from './traces.ts';
import { workflowCommands } from './workflow-commands.ts';

const planted = await plant(1_000);
/** Those that are one word, so that they can stand anywhere. */
const loose = planted.filter(({ text }) => /^[^\s"'\\<>]+$/.test(text));
const traces = tracesOf(planted.flatMap(({ pieces }) => pieces));

/** The next so many of them, not yet in any file; those of several lines where a form has room for one line alone. */
function* portions(): Generator<readonly Planted[], never, number> {
  let at = 0;
  let count = yield [];
  for (;;) {
    const portion = loose.slice(at, (at += count));
    if (portion.length < count) throw new Error('There are not so many secrets.');
    count = yield portion;
  }
}
const supply = portions();
supply.next();
const take = <Line>(count: number, line: (one: Planted) => Line): Line[] =>
  supply.next(count).value.map(line);
const lines = (count: number, line: (one: Planted) => string): string => `${take(count, line).join('\n')}\n`;

const setting = ({ name, text }: Planted): string => `${name}=${text}`;
const quoted = ({ name, text }: Planted): string => `${JSON.stringify(name)}: ${JSON.stringify(text)}`;

/** Files that are read as what they say they are. */
const plain = (): Record<string, Content> => ({
  'config/settings.yml': lines(100, quoted),
  'config/settings.json': `{\n${take(80, quoted).join(',\n')}\n}\n`,
  Dockerfile: [
    'FROM node:20 AS build',
    'MAINTAINER nobody',
    ...take(30, ({ name, text }) => `ENV ${name} ${text}`),
    ...take(20, ({ name, text }) => `ARG ${name}=${text}`),
    ...take(20, ({ name, text }) => `LABEL ${name}="${text}"`),
    ...take(
      20,
      ({ name, text }) => `RUN apt-get install curl && cd /x && deploy --${name} '${text}' | sudo sh`,
    ),
    ...take(20, ({ text }) => `ADD https://files.example/${text} /x`),
    ...take(20, ({ text }) => `RUN curl -k -H "Authorization: Bearer ${text}" https://api.example/ | sh`),
    ...take(10, ({ text }) => `FROM registry.example/team:${text}`),
    ...take(10, ({ text }) => `CMD run ${text}`),
    ...take(10, ({ text }) => `USER ${text}`),
    ...take(10, ({ text }) => `EXPOSE ${text}`),
    'from ubuntu',
  ].join('\n'),
  '.github/workflows/ci.yml': [
    'on: push',
    'env:',
    ...take(20, (one) => `  ${quoted(one)}`),
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...take(20, ({ text }) => `      - uses: docker://registry.example/tool:${text}`),
    ...take(20, ({ text }) => `      - uses: owner/tool@${text}`),
    ...take(20, ({ name, text }) => `      - run: deploy --${name} '${text}'`),
  ].join('\n'),
  'compose.yml': [
    'services:',
    ...take(
      30,
      (one) =>
        `  s${one.name.toLowerCase()}:\n    image: registry.example/${one.name.toLowerCase()}\n    environment:\n      ${quoted(one)}`,
    ),
    ...take(10, ({ name, text }) => `  i${name.toLowerCase()}:\n    image: 'registry.example/x:${text}'`),
  ].join('\n'),
  'deploy.yaml': [
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  annotations:',
    ...take(10, (one) => `    ${quoted(one)}`),
    'stringData:',
    ...take(10, (one) => `  ${quoted(one)}`),
    'data:',
    ...take(10, ({ name, text }) => `  ${JSON.stringify(name)}: ${Buffer.from(text).toString('base64')}`),
    '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\ndata:',
    ...take(10, (one) => `  ${quoted(one)}`),
    '---\napiVersion: v1\nkind: Pod\nmetadata: {name: c}\nspec:\n  containers:',
    ...take(10, ({ name, text }) => `    - name: ${JSON.stringify(text)}\n      args: ["--${name}=${text}"]`),
    '    - name: last\n      image: registry.example/web:1\n      env:',
    ...take(
      10,
      ({ name, text }) => `        - {name: ${JSON.stringify(name)}, value: ${JSON.stringify(text)}}`,
    ),
    '---\napiVersion: v1\nkind: Config\nusers:',
    ...take(5, ({ text }) => `  - {name: d, user: {token: ${JSON.stringify(text)}}}`),
  ].join('\n'),
  'encoded.txt': lines(40, (one) => Buffer.from(setting(one)).toString('base64')),
  'ignored.py': lines(
    30,
    (one) => `${setting(one)} # portcullis-ignore: nothing\n# portcullis-ignore: ${one.text}`,
  ),
  'packed.zip': zipOf({ name: 'a/.env', data: lines(20, setting) }),
  '.gitattributes': lines(5, ({ text }) => `${text} linguist-vendored`),
});

/** Files that are refused, or break off, in all the ways that a message might quote. */
const broken = (): Record<string, Content> => ({
  '.github/portcullis.yml': `${take(10, quoted).join('\n')}\nignore:\n  - rule: ${take(1, ({ text }) => text).join('')}\n`,
  'baseline.json': `{"version": 1, "entries": [{${take(5, quoted).join(',\n')}\n`,
  '.gitleaks.toml': `[[rules]]\nid = "x"\n${lines(3, ({ text }) => `regex = ${text}`)}`,
  '.gitleaksignore': lines(5, ({ text }) => text),
  '.secrets.baseline': `{"results": {${take(3, quoted).join(',')}}, x`,
  '.secretlintrc.json': `{"rules": [{"id": ${take(1, ({ text }) => JSON.stringify(text)).join('')}, x]}`,
  'bad/Dockerfile': `FROM node:20\n${lines(10, ({ text }) => `${text}\nRUN [ "${text}"\nCOPY --${text} a b`)}RUN <<${take(1, ({ text }) => text).join('')}\n`,
  'bad/compose.yml': `services:\n${lines(5, ({ name, text }) => `  ${name}: ${text}\n ${text}: [`)}`,
  '.github/workflows/bad.yml': `on: push\njobs:\n${lines(5, ({ name, text }) => `  ${name}: "${text}\n   - ${text}: {`)}`,
  'broken.zip': zipOf({ name: 'a/.env', data: lines(5, setting), method: 0 }).subarray(0, -30),
  'broken-2.zip': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(lines(5, setting))]),
  link: { link: take(1, ({ text }) => text.replaceAll('/', '')).join('') },
});

interface Outputs extends Ended {
  /** Each output by its name, reports and the runner's files included. */
  readonly texts: ReadonlyMap<string, string>;
}

/** With every report that can be written. */
async function outputs(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outputs> {
  const folder = makeFolder();
  const reports = ['json', 'sarif', 'markdown', 'html', 'comment'].flatMap((format) => [
    '--report',
    `${format}=${join(folder, format)}`,
  ]);
  const ended = await portcullis([...args, ...reports], { cwd, env });
  const texts = new Map([
    ['stdout', env.GITHUB_ACTIONS === undefined ? ended.stdout : readerOf(ended.stdout)],
    ['stderr', ended.stderr],
  ]);
  for (const from of [
    folder,
    env.GITHUB_STEP_SUMMARY,
    env.GITHUB_OUTPUT,
    ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : []),
  ])
    if (from !== undefined && existsSync(from))
      for (const [name, text] of filesAt(from)) texts.set(name, text);
  return { ...ended, texts };
}

const filesAt = (path: string): [string, string][] =>
  /(?:summary|output)$/.test(path)
    ? [[path, readFileSync(path, 'utf8')]]
    : readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);

/** What a reader sees: Markdown, JSON and HTML put signs between, or others in their place. */
const shownBy = (text: string): string =>
  text
    .replaceAll(/&#8203;|\u200b|\\/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const leaksOf = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts].flatMap(([name, text]) =>
    traces.in(`${text}\n\n${shownBy(text)}`).map((piece) => `${name}: ${piece}`),
  );

/** A log as people see it: the runner takes its orders out, and stars what they name from there on. */
function readerOf(log: string): string {
  const masks = workflowCommands(log)
    .filter(({ name }) => name === 'add-mask')
    .map(({ data }) => data);
  const shown = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return masks.reduce((text, mask) => text.replaceAll(mask, '***'), shown.join('\n'));
}

/** The surroundings of a step of ours, and the files that the runner gives it. */
function step(sha: string): Record<string, string> {
  const folder = makeFolder({ summary: '', output: '' });
  return {
    ...job({ event: 'push', sha, ref: 'refs/heads/main' }),
    GITHUB_ACTION_PATH: root,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'output'),
  };
}

const everything = planted.map(setting).join('\n');

/** Work tree and history full of secrets. */
function leaky(): string {
  const cwd = makeRepository();
  commit(cwd, { 'old/.env': lines(30, setting), 'old/b.yml': lines(30, quoted) });
  git(cwd, 'rm', '-r', '--quiet', 'old');
  commit(cwd, { 'all.env': everything, ...plain() });
  return cwd;
}

/** Of all checks: where secret-scan is not among them, only what looks like a secret to `redact.ts` is starred. */
test('no output holds a planted secret', async () => {
  const cwd = leaky();
  const refused = makeRepository({ 'all.env': everything, ...broken() });
  const inRunner = step(git(refused, 'rev-parse', 'HEAD'));
  const strict = ['all', '--history', '--preset', 'strict'];
  const runs = await Promise.all([
    outputs(strict, cwd),
    outputs([...strict, '--baseline', 'baseline.json'], refused, inRunner),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 2]);
  expect(runs[1].texts.get(inRunner.GITHUB_STEP_SUMMARY ?? '')?.length).toBeGreaterThan(10_000);
  for (const { texts } of runs) {
    expect(leaksOf(texts)).toEqual([]);
    // Else nothing was looked at.
    for (const name of ['stdout', 'json', 'sarif', 'markdown', 'html'])
      expect(texts.get(name)?.length).toBeGreaterThan(50_000);
  }
});

test('nor does a baseline, nor secret-scan alone', async () => {
  const cwd = makeRepository({ 'all.env': everything });
  const reason = ['--reason', 'x', '--until', '2099-01-01'];
  const { code, texts } = await outputs(
    ['secret-scan', '--history', '--write-baseline', 'b.json', ...reason],
    cwd,
    step(git(cwd, 'rev-parse', 'HEAD')),
  );
  const baseline = readFileSync(join(cwd, 'b.json'), 'utf8');
  expect([code, leaksOf(new Map([...texts, ['baseline', baseline]]))]).toEqual([1, []]);
  expect((JSON.parse(baseline) as { entries: object[] }).entries.length).toBeGreaterThan(900);
});

/** A diff is the file itself, so outside of a runner it shows what stands there; so it does with passwords. */
test('a diff in a log of a runner shows no token', async () => {
  const tokens = planted.filter(
    ({ kind, text }) => kind.how === 'token' && !kind.anyValue && text.length >= 20,
  );
  const text = tokens.map((one) => `ENV ${setting(one)}\nRUN cd /x\nENTRYPOINT run me\n`).join('');
  const cwd = makeRepository({ Dockerfile: `FROM node:20\nMAINTAINER nobody\n${text}from node:20\n` });
  const env = step(git(cwd, 'rev-parse', 'HEAD'));
  const ended = await portcullis(['all', '--preset', 'strict', '--fix', '--diff'], { cwd, env });
  expect(ended.stdout).toContain('+++ ');
  expect(traces.in(ended.stdout)).not.toEqual([]);
  expect(leaksOf(new Map([['log', readerOf(`${ended.stdout}\n${ended.stderr}`)]]))).toEqual([]);
});
