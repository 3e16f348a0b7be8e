import { describe, expect, test } from 'vitest';
import { faultIn, told } from './lockfile-reading.ts';

const pom = (...inner: string[]): string => `<project>\n${inner.join('\n')}\n</project>\n`;
const dependency = (group: string, name: string, ...more: string[]): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${more.join('')}</dependency>`;
const version = (text: string): string => `<version>${text}</version>`;

describe('what the files of Maven and Gradle name', () => {
  test.for([
    {
      title: 'values of the project, of its parent and of its properties',
      path: 'a/pom.xml',
      text: pom(
        '<parent><groupId>org.parent</groupId><artifactId>p</artifactId><version>3</version></parent>',
        '<properties><x>1.${y}</x><y>2</y></properties><dependencies>',
        dependency('${project.groupId}', 'a', version('${project.version}')),
        dependency('g', 'b', version('${x}')),
        dependency('g', 'c', version('${env.C}')),
        dependency('g', 'd'),
        '</dependencies>',
      ),
      packages: [
        '4 org.parent:a@3 direct runtime',
        '5 g:b@1.2 direct runtime',
        '6 g:c@ direct runtime',
        '7 g:d@ direct runtime',
      ],
    },
    {
      title: 'scopes, managed versions, and a range of which the lower end counts',
      path: 'pom.xml',
      text: pom(
        '<dependencyManagement><dependencies>',
        dependency('g', 'a', version('[1.5,2)')),
        dependency('g', 'unused', version('9')),
        '</dependencies></dependencyManagement>',
        '<dependencies>',
        dependency('g', 'a', '<scope>provided</scope><optional>true</optional>'),
        dependency('g', 'b', version('(,4]'), '<scope>test</scope>'),
        dependency('g', 'c', version('[7]')),
        '</dependencies>',
      ),
      packages: [
        '7 g:a@>=1.5 direct runtime optional provided',
        '8 g:b@<=4 direct dev test',
        '9 g:c@7 direct runtime',
      ],
    },
    {
      title: 'a parent pins for its children, and a profile has properties of its own',
      path: 'pom.xml',
      text: pom(
        '<packaging>pom</packaging><properties><v>1</v></properties>',
        '<dependencyManagement><dependencies>',
        dependency('g', 'a', version('${v}')),
        '</dependencies></dependencyManagement><profiles><profile><properties><v>2</v></properties><dependencies>',
        dependency('g', 'a'),
        '</dependencies></profile></profiles>',
      ),
      packages: ['4 g:a@1 direct runtime', '6 g:a@2 direct runtime'],
    },
    {
      title: 'a property that stands in itself, and one that would grow for ever',
      path: 'pom.xml',
      text: pom(
        `<properties><a>\${b}</a><b>\${a}</b>${Array.from({ length: 40 }, (_, n) => `<n${n}>\${n${n + 1}}\${n${n + 1}}</n${n}>`).join('')}<n40>1</n40></properties>`,
        '<dependencies>',
        dependency('g', 'a', version('${a}')),
        dependency('g', '__proto__', version('${n0}')),
        '</dependencies>',
      ),
      packages: ['4 g:a@ direct runtime', '5 g:__proto__@ direct runtime'],
    },
    {
      title: 'configurations say what is for tests alone',
      path: 'gradle.lockfile',
      text: '# written by hand\ng:a:1.0=runtimeClasspath,testRuntimeClasspath\r\ng:b:2=testCompileClasspath\ng:c:3=debugAndroidTestRuntimeClasspath\ng:d:4=developmentOnly\nempty=annotationProcessor\n',
      packages: [
        '2 g:a@1.0 runtime runtimeClasspath testRuntimeClasspath',
        '3 g:b@2 dev testCompileClasspath',
        '4 g:c@3 dev debugAndroidTestRuntimeClasspath',
        '5 g:d@4 dev developmentOnly',
      ],
    },
    {
      title: 'plugins of the build',
      path: 'app/buildscript-gradle.lockfile',
      text: 'g:plugin:1=classpath\nempty=\n',
      packages: ['1 g:plugin@1 dev classpath'],
    },
    {
      title: 'a file for each configuration, as it was of old',
      path: 'gradle/dependency-locks/testRuntime.lockfile',
      text: 'g:a:1\n',
      packages: ['1 g:a@1 dev testRuntime'],
    },
    {
      title: 'checksums, those that are trusted as well too',
      path: 'gradle/verification-metadata.xml',
      text: `<?xml version="1.0"?>
<verification-metadata><components>
<component group="g" name='a' version="1"><artifact name="a.jar">
<sha256 value="bb"><also-trust value="aa"/></sha256><pgp value="cc"/></artifact></component>
</components></verification-metadata>`,
      packages: ['3 g:a@1 sha256:aa sha256:bb'],
    },
    {
      title: 'all that a version may be',
      path: 'gradle/libs.versions.toml',
      text: `[versions]
k = "1.9"
r = { strictly = "[3, 4[", prefer = "3.5" }
[libraries]
a = "g:a:1.0"
b = { module = "g:b", version.ref = "k" }
c = { group = "g", name = "c", version = { ref = "r" } }
d = { module = "g:d", version = "2.+" }
e = { module = "g:e", version = "[1,2)" }
[libraries.f]
module = "g:f"
version = "6"
[plugins]
p = { id = "p", version = "1" }
`,
      packages: [
        '5 g:a@1.0 direct',
        '6 g:b@1.9 direct',
        '7 g:c@3.5 direct',
        '8 g:d@ direct',
        '9 g:e@>=1 direct',
        '10 g:f@6 direct',
      ],
    },
  ])('$path: $title', ({ path, text, packages }) => {
    expect(told(path, text)).toEqual(packages);
  });
});

describe('what cannot be read says where', () => {
  test.for([
    ['pom.xml', 'project', '1: Not readable as XML: text data outside of root node.'],
    ['pom.xml', '', '1: Not readable as XML: document must contain a root element.'],
    ['pom.xml', '<settings/>', '1: The outermost element is not `project`.'],
    ['pom.xml', '<project>\n<dependencies>\n</project>', '3: Not readable as XML: unexpected close tag.'],
    ['pom.xml', '<project>\n&company;</project>', '2: Not readable as XML: undefined entity.'],
    [
      'gradle.lockfile',
      'nothing\nat all',
      '1: The line is not of the form `group:name:version=configurations`.',
    ],
    [
      'gradle.lockfile',
      'g:a:1=x\ng:b=x',
      '2: The line is not of the form `group:name:version=configurations`.',
    ],
    [
      'verification-metadata.xml',
      '<verification-metadata>\n<components>\n<component name="a"/></components></verification-metadata>',
      '3: A component has no group, name or version.',
    ],
    ['libs.versions.toml', '[libraries]\na = "b"', '2: A library names no module.'],
    [
      'libs.versions.toml',
      '[metadata]\nformat.version = "2.0"',
      '2: The lockfile states a version that is not known here (known: 1.0, 1.1).',
    ],
  ] as const)('%s %j', ([path, text, fault]) => {
    expect(faultIn(path, text)).toBe(fault);
  });
});

test('properties that name one another many times over cost no more than they are', () => {
  const properties = Array.from({ length: 16 }, (_, n) => `<n${n}>${`\${n${n + 1}}`.repeat(100)}</n${n}>`);
  const text = pom(
    `<properties>${properties.join('')}<n16></n16></properties><dependencies>`,
    dependency('g', 'a', version('1${n0}')),
    '</dependencies>',
  );
  expect(told('pom.xml', text)).toEqual(['3 g:a@1 direct runtime']);
});
