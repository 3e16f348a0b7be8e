import { expect, test } from 'vitest';
import { composeLockfiles, joined, joinedBase } from '../../../actions/dependency-audit/joined/compose.ts';
import { dependency, isParent, manages, needs, parent, pom, self } from './joining.ts';
import { lockfile } from './lockfile-lines.ts';

const root = (version: string) =>
  lockfile('pom.xml', pom(self('o:root:1'), isParent, manages(dependency(`g:a:${version}`))));
const child = (path: string, ...named: string[]) =>
  lockfile(
    path,
    pom(parent('o:root:1'), '<artifactId>m</artifactId>', needs(...named.map((one) => dependency(one)))),
  );
const npm = lockfile(
  'package-lock.json',
  JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }),
);

test('only what changed is judged anew, and the rest by itself', () => {
  const alone = child('x/pom.xml', 'g:b:2');
  const { docs, parts, sources, unchecked } = composeLockfiles([
    root('1'),
    npm,
    child('m/pom.xml', 'g:a'),
    alone,
  ]);
  expect([...parts]).toEqual(['pom.xml', 'm/pom.xml']);
  expect(docs.map(({ doc }) => [doc.path, doc.packages.map(({ purl }) => purl)])).toEqual([
    ['pom.xml', []],
    ['m/pom.xml', ['pkg:maven/g/a@1']],
  ]);
  expect([sources, unchecked]).toEqual([[], []]);
});

test('what nothing joins is the same document', () => {
  const docs = [npm, child('m/pom.xml', 'g:b:2', 'g:c')];
  expect(joined(docs)).toEqual(docs);
  expect(joined(docs).every((doc, index) => doc === docs[index])).toBe(true);
});

test('what base pins is known where only the parent, or only the child, differs', () => {
  const pinned = (docs: ReturnType<typeof joinedBase>) =>
    docs.flatMap(({ path, packages }) => packages.map(({ version }) => `${path} ${version}`));
  const unchanged = child('m/pom.xml', 'g:a');
  expect(pinned(joinedBase([root('2'), unchanged], [root('1')]))).toEqual(['m/pom.xml 1']);
  expect(pinned(joinedBase([root('1'), child('m/pom.xml')], [unchanged]))).toEqual(['m/pom.xml 1']);
});
