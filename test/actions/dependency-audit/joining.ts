import { joined } from '../../../actions/dependency-audit/joined/compose.ts';
import type { Package } from '../../../actions/dependency-audit/package.ts';
import { lockfile } from './lockfile-lines.ts';
import { line } from './lockfile-reading.ts';

export type Files = Readonly<Record<string, string>>;

/** Packages of the files together, those of each file as one line each, with the place of a version that is elsewhere. */
export function joinedLines(files: Files): Readonly<Record<string, readonly string[]>> {
  const docs = Object.entries(files).map(([path, text]) => lockfile(path, text));
  return Object.fromEntries(
    joined(docs).map(({ path, packages }) => [path, packages.map((each) => placed(each, packages))]),
  );
}

function placed(each: Package, all: readonly Package[]): string {
  const { pinnedAt } = each;
  return line(each, all) + (pinnedAt === undefined ? '' : ` at ${pinnedAt.path}:${pinnedAt.startLine}`);
}

/** A pom, one part a line from line 2 on. */
export const pom = (...inner: string[]): string => `<project>\n${inner.join('\n')}\n</project>\n`;

/** `group:name:version`, the version may be left out; `more` goes inside. */
export function dependency(named: string, more = ''): string {
  const [group = '', name = '', version] = named.split(':');
  const versioned = version === undefined ? '' : `<version>${version}</version>`;
  return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${versioned}${more}</dependency>`;
}

export const self = (named: string): string =>
  dependency(named).replace(/^<dependency>|<\/dependency>$/g, '');
export const parent = (named: string, more = ''): string =>
  dependency(named, more)
    .replace(/^<dependency>/, '<parent>')
    .replace(/<\/dependency>$/, '</parent>');
export const needs = (...named: string[]): string => `<dependencies>${named.join('\n')}</dependencies>`;
export const manages = (...named: string[]): string =>
  `<dependencyManagement>${needs(...named)}</dependencyManagement>`;
export const bill = '<type>pom</type><scope>import</scope>';
export const isParent = '<packaging>pom</packaging>';
