import type { DocumentRule } from '../../../shared/core/rule.ts';
import { isForeign, isOpen, isUnchosen } from '../asked.ts';
import type { Lockfile, Package } from '../package.ts';
import { code, counted, listed, shown } from '../wording.ts';

const mostNamed = 5;

export const unpinnedDependency: DocumentRule<Lockfile> = {
  id: 'dependency-audit/unpinned-dependency',
  scope: 'document',
  title: 'Dependencies without a version that is pinned',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  why: 'What will be installed is decided on the day, by whoever publishes: no advisory about single versions can be matched, and no review sees it change.',
  advice: 'Pin exact versions, or commit the lockfile that the package manager writes.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      { path: 'requirements.txt', text: 'left-lane==1.2.0\nright-lane>=2\nmiddle-lane\n', lines: [2] },
      { path: 'requirements.txt', text: 'left-lane @ https://files.example/left-lane.zip\n', lines: [1] },
      {
        path: 'left.csproj',
        text: '<Project>\n<ItemGroup>\n<PackageReference Include="$(Lane)" Version="1.0.0" />\n</ItemGroup>\n</Project>\n',
        lines: [3],
      },
    ],
    good: [
      { path: 'requirements.txt', text: 'left-lane==1.2.0\n' },
      { path: 'go.mod', text: 'module mod.example/own\n\ngo 1.25\n' },
      {
        path: 'pom.xml',
        text: '<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>3.1.0</version></parent><artifactId>a</artifactId><dependencies><dependency><groupId>g</groupId><artifactId>left-lane</artifactId></dependency></dependencies></project>\n',
      },
    ],
  },
  check({ doc, leftOut }, report) {
    const unnamed = doc.packages.filter(isUnnamed);
    const [nameless] = unnamed;
    if (nameless !== undefined)
      report({
        region: nameless.region,
        message: `Names that only a build knows, so that no advisory can be matched: ${listed(
          unnamed.map(({ name }) => code(name)),
          mostNamed,
        )}`,
        evidence: 'unnamed',
        properties: { unnamed: unnamed.length },
      });
    // What a manifest asks for exactly needs others that it does not name.
    const isAsking = doc.joins?.kind === 'manifest';
    const found = doc.packages.filter(
      (one) => (isAsking ? isForeign(one) : isUnpinned(one)) && !isUnnamed(one),
    );
    const open = found.filter((one) => !isManaged(one, doc));
    for (let left = found.length - open.length; left > 0; left -= 1)
      leftOut?.(
        'Not looked up, since a parent or BOM outside of the repository has their versions: artifacts',
      );
    const [first] = open;
    if (first === undefined) return;
    const names = listed(
      open.map((one) => shown({ ...one, version: '' })),
      mostNamed,
    );
    report({
      region: first.region,
      message: isAsking
        ? `No lockfile pins what is asked for here (${String(open.length)}), nor what that needs: ${names}`
        : `${String(open.length)} of ${counted(doc.packages.length, 'dependency', 'dependencies')} ${open.length === 1 ? 'has' : 'have'} no pinned version, so that no advisory about single versions can be matched: ${names}`,
      evidence: 'unpinned',
      properties: { unpinned: open.length, purls: open.slice(0, 50).map(({ purl }) => purl) },
    });
  },
};

/** A property that is set elsewhere, or a function. */
const isUnnamed = (one: Package): boolean => isForeign(one) && /\$[({]|@\(/.test(one.name);

/** A commit is a pin, though advisories know none; the moving tag of an action names a version all the same. */
const isUnpinned = (one: Package): boolean =>
  isForeign(one) &&
  one.origin.commit === undefined &&
  (isOpen(one) || one.version === '') &&
  !isUnchosen(one);

/** Maven takes no artifact without a version: one that no pom of the repository gives stands in a parent, or in a BOM. */
function isManaged({ version, comparator }: Package, { joins }: Lockfile): boolean {
  if (joins?.kind !== 'maven' || version !== '' || comparator !== undefined) return false;
  const { parent, profiles } = joins.pom;
  const isImport = ({ scope }: { readonly scope: string | undefined }) => scope === 'import';
  return parent !== undefined || [joins.pom, ...profiles].some((part) => part.managed.some(isImport));
}
