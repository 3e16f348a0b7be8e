import { expect, test } from 'vitest';
import {
  bill,
  dependency,
  isParent,
  joinedLines,
  manages,
  needs,
  parent,
  pom,
  self,
  type Files,
} from './joining.ts';

interface Row {
  readonly title: string;
  readonly files: Files;
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const rows: readonly Row[] = [
  {
    title: 'a version and a scope that the parent of the parent manages, reported once',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        isParent,
        manages(dependency('g:a:1.5'), dependency('g:t:2', '<scope>test</scope>'), dependency('g:rest:9')),
      ),
      'm/pom.xml': pom(parent('o:root:1'), '<artifactId>m</artifactId>', isParent),
      'm/n/pom.xml': pom(parent('o:m:1'), needs(dependency('g:a'), dependency('g:t'), dependency('g:none'))),
    },
    packages: {
      'pom.xml': ['6 g:rest@9 direct runtime'],
      'm/pom.xml': [],
      'm/n/pom.xml': [
        '3 g:a@1.5 direct runtime at pom.xml:4',
        '4 g:t@2 direct dev test at pom.xml:5',
        '5 g:none@ direct runtime',
      ],
    },
  },
  {
    title: 'properties of a child go before those of its parent, in what the parent manages too',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        isParent,
        '<properties><a.version>1</a.version>\n<b.version>2</b.version></properties>',
        manages(dependency('g:a:${a.version}'), dependency('g:b:${b.version}')),
      ),
      'm/pom.xml': pom(
        parent('o:root:1'),
        '<properties><a.version>7</a.version></properties>',
        needs(dependency('g:a'), dependency('g:b'), dependency('g:c:${b.version}')),
      ),
    },
    packages: {
      'pom.xml': ['6 g:a@1 direct runtime at pom.xml:4'],
      'm/pom.xml': [
        '4 g:a@7 direct runtime at m/pom.xml:3',
        '5 g:b@2 direct runtime at pom.xml:5',
        '6 g:c@2 direct runtime at pom.xml:5',
      ],
    },
  },
  {
    title: 'a parent at another path, as a folder, and by coordinates alone',
    files: {
      'build/pom.xml': pom(self('o:base:${revision}'), '<properties><revision>4</revision></properties>'),
      'a/pom.xml': pom(
        parent('o:base:${revision}', '<relativePath>../build/pom.xml</relativePath>'),
        needs(dependency('g:a:${revision}')),
      ),
      'b/pom.xml': pom(
        parent('o:base:${revision}', '<relativePath>../build</relativePath>'),
        needs(dependency('g:a:${revision}')),
      ),
      'c/pom.xml': pom(parent('o:base:4', '<relativePath/>'), needs(dependency('g:a:${revision}'))),
      'd/pom.xml': pom(parent('o:other:4'), needs(dependency('g:a:${revision}'))),
      'e/pom.xml': pom(
        parent('o:base:4', '<relativePath>../../../../build/pom.xml</relativePath>'),
        needs(dependency('g:a:${revision}')),
      ),
    },
    packages: {
      'build/pom.xml': [],
      'a/pom.xml': ['3 g:a@4 direct runtime at build/pom.xml:3'],
      'b/pom.xml': ['3 g:a@4 direct runtime at build/pom.xml:3'],
      'c/pom.xml': ['3 g:a@4 direct runtime at build/pom.xml:3'],
      'd/pom.xml': ['3 g:a@ direct runtime'],
      'e/pom.xml': ['3 g:a@4 direct runtime at build/pom.xml:3'],
    },
  },
  {
    title: 'a parent of another version is another one',
    files: {
      'pom.xml': pom(self('o:root:2'), manages(dependency('g:a:1'))),
      'm/pom.xml': pom(parent('o:root:1'), needs(dependency('g:a'))),
    },
    packages: { 'pom.xml': [], 'm/pom.xml': ['3 g:a@ direct runtime'] },
  },
  {
    title:
      'bills of materials of the repository, through others too, in the order in which they are imported',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        isParent,
        manages(dependency('o:first:${project.version}', bill), dependency('o:second:1', bill)),
      ),
      'first/pom.xml': pom(
        self('o:first:1'),
        isParent,
        '<properties><v>1.1</v></properties>',
        manages(dependency('g:a:${v}'), dependency('o:third:1', bill)),
      ),
      'second/pom.xml': pom(self('o:second:1'), isParent, manages(dependency('g:a:2'), dependency('g:b:2'))),
      'third/pom.xml': pom(
        self('o:third:1'),
        isParent,
        manages(dependency('g:b:3'), dependency('o:first:1', bill)),
      ),
      'm/pom.xml': pom(
        parent('o:root:1'),
        '<properties><v>8</v></properties>',
        needs(dependency('g:a'), dependency('g:b'), dependency('g:c')),
      ),
    },
    packages: {
      'pom.xml': ['4 o:first@1 direct runtime import', '5 o:second@1 direct runtime import'],
      'first/pom.xml': ['6 o:third@1 direct runtime import'],
      'second/pom.xml': ['4 g:a@2 direct runtime', '5 g:b@2 direct runtime'],
      'third/pom.xml': ['5 o:first@1 direct runtime import'],
      'm/pom.xml': [
        '4 g:a@1.1 direct runtime at first/pom.xml:4',
        '5 g:b@3 direct runtime at third/pom.xml:4',
        '6 g:c@ direct runtime',
      ],
    },
  },
  {
    title: 'a version is managed for one type and classifier',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        manages(
          dependency('g:a:1', '<type>test-jar</type><scope>test</scope>'),
          dependency('${project.groupId}:b:2'),
        ),
      ),
      'm/pom.xml': pom(
        parent('o:root:1'),
        needs(dependency('g:a'), dependency('g:a', '<type>test-jar</type>'), dependency('o:b')),
      ),
    },
    packages: {
      'pom.xml': [],
      'm/pom.xml': [
        '3 g:a@ direct runtime',
        '4 g:a@1 direct dev test at pom.xml:3',
        '5 o:b@2 direct runtime at pom.xml:4',
      ],
    },
  },
  {
    title: 'modules of one build are taken from it, at their own version, if they are part of it by default',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        isParent,
        '<modules><module>m</module><module>n/pom.xml</module><module>../x</module></modules>',
        '<profiles><profile><modules><module>p</module></modules></profile></profiles>',
      ),
      'm/pom.xml': pom(parent('o:root:1'), '<artifactId>m</artifactId>'),
      'n/pom.xml': pom(
        parent('o:root:1'),
        '<artifactId>n</artifactId>',
        needs(
          dependency('o:m:${project.version}'),
          dependency('o:m:0.9'),
          dependency('o:p:1'),
          dependency('o:q:1'),
        ),
      ),
      'p/pom.xml': pom(parent('o:root:1'), '<artifactId>p</artifactId>'),
      'q/pom.xml': pom(parent('o:root:1'), '<artifactId>q</artifactId>'),
      // A pom of nobody, which lists what is not its own.
      'a/pom.xml': pom(self('o:a:1'), '<modules><module>../n</module><module>../q</module></modules>'),
    },
    packages: {
      'pom.xml': [],
      'm/pom.xml': [],
      'n/pom.xml': [
        '4 o:m@1 direct runtime <workspace>',
        '5 o:m@0.9 direct runtime',
        '6 o:p@1 direct runtime',
        '7 o:q@1 direct runtime',
      ],
      'p/pom.xml': [],
      'q/pom.xml': [],
      'a/pom.xml': [],
    },
  },
  {
    title: 'what a default profile sets and manages',
    files: {
      'pom.xml': pom(
        self('o:root:1'),
        '<properties><v>1</v></properties><profiles>',
        `<profile><activation><activeByDefault>true</activeByDefault></activation><properties><v>2</v></properties>${manages(dependency('g:a:${v}'))}</profile>`,
        `<profile><properties><v>3</v></properties>${manages(dependency('g:b:${v}'))}</profile></profiles>`,
      ),
      'm/pom.xml': pom(parent('o:root:1'), needs(dependency('g:a'), dependency('g:b'))),
    },
    packages: {
      'pom.xml': [],
      'm/pom.xml': ['3 g:a@2 direct runtime at pom.xml:4', '4 g:b@ direct runtime'],
    },
  },
  {
    title: 'poms that are parents of one another, of themselves, and that import one another',
    files: {
      'a/pom.xml': pom(
        self('o:a:1'),
        parent('o:b:1', '<relativePath>../b</relativePath>'),
        manages(dependency('o:b:1', bill), dependency('g:x:1')),
        needs(dependency('g:y')),
      ),
      'b/pom.xml': pom(
        self('o:b:1'),
        parent('o:a:1', '<relativePath>../a</relativePath>'),
        manages(dependency('o:a:1', bill), dependency('g:y:2')),
        needs(dependency('g:x')),
      ),
      'c/pom.xml': pom(
        self('o:c:1'),
        parent('o:c:1', '<relativePath>.</relativePath>'),
        needs(dependency('g:z')),
      ),
    },
    packages: {
      'a/pom.xml': ['6 g:y@2 direct runtime at b/pom.xml:5'],
      'b/pom.xml': ['6 g:x@1 direct runtime at a/pom.xml:5'],
      'c/pom.xml': ['4 g:z@ direct runtime'],
    },
  },
  {
    title: 'names of a prototype, and expressions over several files that would grow for ever',
    files: {
      'pom.xml': pom(
        self('__proto__:constructor:1'),
        `<properties>${Array.from({ length: 20 }, (_, n) => `<n${n}>\${n${n + 1}}\${n${n + 1}}</n${n}>`).join('')}<__proto__>5</__proto__></properties>`,
        manages(dependency('toString:__proto__:${__proto__}'), dependency('g:big:${n0}')),
      ),
      'm/pom.xml': pom(
        parent('__proto__:constructor:1'),
        '<properties><n20>xxxxxxxxxx</n20></properties>',
        needs(
          dependency('toString:__proto__'),
          dependency('g:big'),
          dependency('g:own:${constructor}'),
          dependency('g:nested:${n${n20}}'),
        ),
      ),
    },
    packages: {
      'pom.xml': [],
      'm/pom.xml': [
        '4 toString:__proto__@5 direct runtime at pom.xml:3',
        '5 g:big@ direct runtime',
        '6 g:own@ direct runtime',
        '7 g:nested@ direct runtime',
      ],
    },
  },
];

test.for(rows)('$title', ({ files, packages }) => {
  expect(joinedLines(files)).toEqual(packages);
});

test('a line of parents that is longer than any is cut, wherever it is read from', () => {
  const count = 500;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `p${n}/pom.xml`,
      pom(
        self(`o:p${n}:1`),
        parent(`o:p${n + 1}:1`, `<relativePath>../p${n + 1}</relativePath>`),
        `<properties><v${n}>${n}</v${n}></properties>`,
        needs(dependency(`g:near:\${v${n + 1}}`), dependency(`g:far:\${v${n + 100}}`)),
      ),
    ]),
  );
  const lines = joinedLines(files);
  const near = Object.values(lines).filter(([first]) => / g:near@\d/.test(first ?? ''));
  expect(near.length).toBeGreaterThan(count * 0.9);
  expect(Object.values(lines).every(([, second]) => second?.includes(' g:far@ '))).toBe(true);
});
