import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Lockfile, Package } from '../package.ts';
import { packagePurl, said, shown } from '../wording.ts';
import { entryLine, lockfile } from './example-facts.ts';
import { judgeOf, licenceOptions } from './licence-options.ts';

const options = { denyLicences: ['AGPL-3.0-only'] };
const twoPackages = `${JSON.stringify(
  {
    lockfileVersion: 3,
    packages: {
      'node_modules/a-lane': { version: '1.0.0', license: 'MIT' },
      'node_modules/b-lane': { version: '1.0.0' },
    },
  },
  null,
  1,
)}\n`;

export const licenceUnknown: DocumentRule<Lockfile, typeof licenceOptions> = {
  id: 'dependency-audit/licence-unknown',
  scope: 'document',
  title: 'Dependency whose licence is not known',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why: 'Where no licence is stated, or one that says nothing, nobody knows whether the package is permitted; it is neither permitted nor denied here.',
  advice:
    'Look the licence up and add the purl to `licenceExceptions`. Where the format holds no licences at all, put an SBOM (CycloneDX, SPDX) that holds them into the repository, which is judged as well, and accept this finding for the file.',
  references: ['https://spdx.org/licenses/', 'CWE-1357'],
  aliases: [],
  options: licenceOptions,
  examples: {
    bad: [
      { text: lockfile('1.0.0', { license: 'see LICENSE.txt' }), lines: [entryLine], options },
      { text: twoPackages, lines: [8], options },
      {
        path: 'Cargo.lock',
        text: 'version = 4\n\n[[package]]\nname = "left-lane"\nversion = "1.0.0"\nsource = "registry+https://index.example"\n',
        lines: [1],
        options,
      },
    ],
    good: [
      { text: lockfile('1.0.0') },
      { text: lockfile('1.0.0', { license: 'MIT' }), options },
      {
        path: '.github/workflows/a.yml',
        text: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/deploy@v1\n',
        options,
      },
    ],
  },
  check({ doc, options: asked, leftOut }, report) {
    const judge = judgeOf(asked);
    if (judge === undefined) return;
    const unknown = doc.packages.flatMap((one) => {
      if (one.origin.kind === 'path' || one.origin.kind === 'workspace') return [];
      // A workflow holds no licences and cannot: with one finding for each of them nobody would know more.
      if (one.ecosystem === 'GitHub Actions' && one.licence === undefined) {
        leftOut?.('Actions whose licences are not known, since workflows hold none');
        return [];
      }
      const { verdict, reason } = judge(one.licence, one.purl);
      return verdict === 'unknown' ? [{ one, reason }] : [];
    });
    if (unknown.length === 0) return;
    // Most formats hold no licences: that is one thing to say of the file.
    if (doc.packages.every(({ licence }) => licence === undefined)) report(ofFile(doc, unknown.length));
    else for (const { one, reason } of unknown) report(ofPackage(one, reason));
  },
};

const ofFile = ({ path, format }: Lockfile, count: number) => ({
  region: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  message: `${count === 1 ? 'The licence of 1 package is' : `The licences of ${String(count)} packages are`} not known: the file holds none`,
  evidence: `${format} without licences`,
  properties: { unknownLicences: count },
});

const ofPackage = (one: Package, reason: string) => ({
  region: one.region,
  message: `${shown(one)} ${said(reason, 300)}: whether that is permitted is not known`,
  evidence: `${packagePurl(one.purl)} ${one.licence ?? ''}`,
  isPlaceless: true as const,
  properties: { purl: one.purl, licence: one.licence ?? null },
});
