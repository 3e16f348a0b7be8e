import { describe, expect, test } from 'vitest';
import { shellWords } from '../../../actions/dependency-audit/lockfiles/python/shell-words.ts';
import { lockfile, read } from './lockfile-lines.ts';
import { faultIn, told } from './lockfile-reading.ts';

const path = 'requirements.txt';

const followed = (text: string): readonly string[] => {
  const { joins } = lockfile(path, text);
  return joins?.kind === 'requirements'
    ? joins.follows.map(({ target, region }) => `${String(region.startLine)} ${target}`)
    : [];
};

describe('options', () => {
  test.each([
    ['-r a.list', '1 a.list'],
    ['-ra.list', '1 a.list'],
    ['--requirement=a.list', '1 a.list'],
    ['--requirem a.list', '1 a.list'],
    ['-c "a b.list" # why', '1 a b.list'],
    ["--constraint 'a.list'", '1 a.list'],
    ['--pre -r \\\n  a.list', '1 a.list'],
    ['-r a\\ b.list', '1 a b.list'],
    ['-r https://files.example/a.txt', '1 https://files.example/a.txt'],
  ])('%j names a file', (text, target) => expect(followed(text)).toEqual([target]));

  test('of a requirement name no file', () => expect(followed('left==1.0 -r a.list\n')).toEqual([]));

  test('say where packages are looked for, without logins', () => {
    const { indexes = [], packages } = lockfile(
      path,
      `-i https://me:secret@index.example/simple
--extra https://Other.example:8080/simple
--find-links=./wheels
-f http://links.example/all.html --trusted-host links.example:80
`,
    );
    expect(packages).toEqual([]);
    expect(indexes.map(({ kind, url, host, region }) => [region.startLine, kind, url, host])).toEqual([
      [1, 'index-url', 'https://index.example/simple', 'index.example'],
      [2, 'extra-index-url', 'https://Other.example:8080/simple', 'other.example'],
      [3, 'find-links', './wheels', undefined],
      [4, 'find-links', 'http://links.example/all.html', 'links.example'],
      [4, 'trusted-host', 'links.example:80', 'links.example'],
    ]);
  });

  test.each([
    ['left==1.0 -C a=b --hash=sha256:aa', '1 left@1.0 sha256:aa'],
    ['left==1.0 --config-settings "a=b c" --hash sha256:aa', '1 left@1.0 sha256:aa'],
    ['--pre -e git+https://git.example/l.git#egg=left', '1 left@ <git https://git.example/l.git>'],
    ['-egit+https://git.example/l.git#egg=left', '1 left@ <git https://git.example/l.git>'],
    ['\\left==1.0\\\\\\', '1 left@1.0'],
    ['left==${V}', '1 left@'],
    [
      'left @ https://${TOKEN}@files.example/left-1.0.zip',
      '1 left@1.0 <url https://files.example/left-1.0.zip>',
    ],
    ['${BASE}/left-1.0.zip', '1 left@1.0 <url ${BASE}/left-1.0.zip>'],
    ['left @ https://files.example/left.zip', '1 left@ <url https://files.example/left.zip>'],
    ['https://files.example/left.zip', '1 left@ <url https://files.example/left.zip>'],
    ['vendor/left.tar.gz', '1 left@ <archive vendor/left.tar.gz>'],
    ['./my wheels/left-1.0.zip[x] ; a == "b"', '1 left@1.0 <archive ./my wheels/left-1.0.zip>'],
    ['my wheels/left-1.0.zip', '1 left@1.0 <archive my wheels/left-1.0.zip>'],
    ['left@./right-1.0.zip', '1 left@1.0 <archive ./right-1.0.zip>'],
  ])('%j', (text, line) => expect(told(path, text)).toEqual([line]));
});

describe('words of a shell', () => {
  test.each([
    ['a  "b c"\td', ['a', 'b c', 'd']],
    [`'a\\"b' "a\\"\\b" a\\ b`, ['a\\"b', 'a"\\b', 'a b']],
    ["'' x", ['', 'x']],
    ['', []],
    ['"a', undefined],
    ['"a\\"', undefined],
    ['a\\', undefined],
  ])('%j', (text, words) => expect(shellWords(text)).toEqual(words));
});

describe('a name that says little', () => {
  const likely = 'requirements-notes.txt';
  test.each([
    [
      'one pin and much else',
      'left==1.0\nWhat we need:\nand why\n',
      '2: A line is neither a requirement nor an option of pip.',
    ],
    [
      'a variable in place of a line',
      'left==1.0\n${A}\n${B}\n',
      '2: A line is neither a requirement nor an option of pip.',
    ],
    [
      'a quote without an end',
      "left==1.0\nright==1.0 -C 'a\n",
      '2: A line is neither a requirement nor an option of pip.',
    ],
  ])('is one of requirements with %s', (_, text, fault) => expect(faultIn(likely, text)).toBe(fault));

  test.each([
    ['options of requirements', 'left==1.0\nright==1.0 -C a=b\n', ['left', 'right']],
    ['other files alone', '-r deps/all.list\n', []],
  ])('is one of requirements with %s', (_, text, names) =>
    expect(lockfile(likely, text).packages.map(({ name }) => name)).toEqual(names),
  );

  test.each([
    ['prose', 'What we need:\n\nleft and right\n'],
    ['a list', 'Needs\n\n- left\n- right\n- and == more\n'],
    ['a comparison', 'size == big\nleft is more than right\nand so on\n'],
    ['nothing', '# later\n'],
    ['a template', 'left==1.0\n{% if x %}\nright==1.0\n{% endif %}\n'],
  ])('is none of them with %s', (_, text) => expect(read(likely, text)).toEqual({}));
});

describe('an encoding that the file states', () => {
  test.each([
    ['# -*- coding: utf-8 -*-\nleft==1.0 # é\n', undefined],
    ['# x\n# vim: set fileencoding=latin-1 :\nleft==1.0\n', undefined],
    ['# coding: latin-1\nleft==1.0 # é\n', 1],
    ['# coding: utf-7\n# +AAo-right==1.0\n', 1],
    ['left==1.0\n# coding=unicode_escape\n# \\nright==1.0\n', 2],
    ['left==1.0\n\n# coding: utf-7\n', undefined],
  ])('%j', (text, line) => expect(faultIn(path, text)?.split(':')[0]).toBe(line?.toString()));
});
