import { describe, expect, test } from 'vitest';
import { readFollowed } from '../../../actions/dependency-audit/gathering/followed-files.ts';
import { audited, osv, told } from './audited.ts';
import { lockfile } from './lockfile-lines.ts';

const fault = osv('GHSA-2222-3333-4444', 'left', '2.0', {
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'left' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }],
    },
  ],
});
const found = (status: string, place: string): string =>
  `${status} vulnerable-dependency ${place} pkg:pypi/left GHSA-2222-3333-4444`;

describe('a file that another one names', () => {
  const head = { 'requirements.txt': '-r deps/prod.list\n', 'deps/prod.list': '# all\nleft==1.0\n' };

  test.each([
    ['is judged', undefined, 'unknown'],
    [
      'is new where base named none',
      { 'requirements.txt': '\n', 'deps/prod.list': head['deps/prod.list'] },
      'introduced',
    ],
    ['is new where it changed', { ...head, 'deps/prod.list': 'left==2.0\n' }, 'introduced'],
    ['exists where base named it', { ...head, 'other.txt': '' }, 'existing'],
  ])('%s', async (_, base, status) => {
    const run = await audited({ head, base, records: [fault] });
    expect(told(run).filter((one) => one.includes('vulnerable'))).toEqual([
      found(status, 'deps/prod.list:2'),
    ]);
    expect(run.result.checks[0]?.unchecked).toEqual([]);
  });

  test('is judged once where its own name has it read', async () => {
    const run = await audited({
      head: { 'requirements.txt': '-r requirements/prod.txt\n', 'requirements/prod.txt': 'left==1.0\n' },
      records: [fault],
    });
    expect(told(run)).toEqual([found('unknown', 'requirements/prod.txt:1')]);
  });

  test('is read offline, too', async () => {
    const broken = { ...head, 'deps/prod.list': 'left==1.0\nno requirement\n' };
    const run = await audited({ head: broken, offline: true });
    expect(run.result.checks[0]?.unchecked.map(({ path, line }) => [path, line])).toEqual([
      ['deps/prod.list', 2],
    ]);
  });

  test('is left out where the policy says so', async () => {
    const policy = { exclude: ['deps/**'] };
    expect(told(await audited({ head, records: [fault], policy }))).toEqual([]);
  });
});

/** Paths that were read, and `path:line code` of what was not. */
async function reading(text: string, files: Readonly<Record<string, string>>, path = 'py/requirements.txt') {
  const asked: string[] = [];
  const followed = await readFollowed([lockfile(path, text)], {
    paths: new Set(Object.keys(files)),
    read(paths) {
      asked.push(...paths);
      return Promise.resolve(new Map(paths.map((one) => [one, Buffer.from(files[one] ?? '', 'latin1')])));
    },
  });
  return {
    asked,
    docs: followed.docs.map((doc) => doc.path),
    unchecked: followed.unchecked.map((one) => `${one.path}:${String(one.line)} ${one.code}`),
    excluded: followed.excluded.map((one) => one.path),
  };
}

describe('what is read', () => {
  test('each once, in circles too', async () => {
    const files = { 'py/a': '-r ../b\n-c a\n-r requirements.txt\n', b: '-r py/a\n-r ./py/../b\n' };
    const { asked, docs, unchecked } = await reading('-r a\n-r a\n', files);
    expect([asked, docs, unchecked]).toEqual([['py/a', 'b'], ['py/a', 'b'], []]);
  });

  test.each([
    ['-r missing', 'unreadable'],
    ['-r ../../outside', 'not-fetched'],
    ['-r /etc/outside', 'not-fetched'],
    ['-r https://files.example/a.txt', 'not-fetched'],
    ['-r file:///a.txt', 'not-fetched'],
    ['-r ${PLACE}/a.txt', 'not-fetched'],
    ['-r binary', 'unreadable'],
  ])('%s is told at its line', async (line, code) => {
    const { docs, unchecked } = await reading(`left==1.0\n${line}\n`, { 'py/binary': '\xff\xfe' });
    expect([docs, unchecked]).toEqual([[], [`py/requirements.txt:2 ${code}`]]);
  });

  test('a name that says little is no way out', async () => {
    const files = { 'py/requirements-x.txt': 'left\nno requirement\nnor this\n' };
    const { unchecked } = await reading('-r requirements-x.txt\n', files);
    expect(unchecked).toEqual(['py/requirements-x.txt:2 parse-error']);
  });

  test('a lockfile of another kind is one of requirements here', async () => {
    const { docs } = await reading('-r go.mod\n', { 'py/go.mod': 'left==1.0\n' });
    expect(docs).toEqual(['py/go.mod']);
  });

  test('what is not there in test data is left out', async () => {
    const { unchecked, excluded } = await reading('-r missing\n', {}, 'fixtures/requirements.txt');
    expect([unchecked, excluded]).toEqual([[], ['fixtures/requirements.txt']]);
  });

  test('no more than 500', async () => {
    const names = Array.from({ length: 502 }, (_, number) => `f${String(number)}`);
    const files = Object.fromEntries(names.map((name) => [`py/${name}`, '']));
    const { docs, unchecked } = await reading(names.map((name) => `-r ${name}\n`).join(''), files);
    expect(docs.length).toBe(500);
    expect(unchecked).toEqual(['py/requirements.txt:501 limit']);
  });
});
