import type { Writing, WritingContext } from '../../shared/core/writing.ts';
import type { Lockfile } from './package.ts';
import { writeCycloneDx } from './sbom/cyclonedx.ts';
import { writeSpdxDocument } from './sbom/spdx.ts';
import { vexWord } from './vex/claim.ts';
import { writeOpenVex, type VexClaim } from './vex/write-openvex.ts';

/** The SBOM, and what the suppressions say as OpenVEX, into the files that inputs name. */
export function writings(docs: readonly Lockfile[], context: WritingContext): readonly Writing[] {
  const { options, commit, today, tool } = context;
  const text = (name: string): string => {
    const value = options[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const timestamp = `${today}T00:00:00Z`;
  const about = {
    name: text('projectName') || nameOf(context),
    version: commit ?? undefined,
    timestamp,
    tool,
  };
  const claims = claimsIn(context);
  const wanted: readonly (readonly [path: string, write: () => string])[] = [
    [text('cyclonedxFile'), () => writeCycloneDx(docs, about)],
    [text('spdxFile'), () => writeSpdxDocument(docs, about)],
    // OpenVEX knows no document without a statement.
    [
      claims.length === 0 ? '' : text('openvexFile'),
      () => writeOpenVex(claims, { author: about.name, timestamp }),
    ],
  ];
  return wanted.flatMap(([path, write]) => (path === '' ? [] : [{ path, text: write() }]));
}

const nameOf = ({ name = '' }: WritingContext): string => (name === '' ? 'project' : name);

/** Each vulnerability and reason once, for all the packages that it was accepted in. */
function claimsIn({ suppressed }: WritingContext): readonly VexClaim[] {
  const claims = new Map<string, VexClaim>();
  for (const { finding, reason } of suppressed) {
    const { purl, advisories } = finding.properties;
    if (typeof purl !== 'string' || !Array.isArray(advisories)) continue;
    const ids = advisories.filter((id) => typeof id === 'string');
    const word = vexWord(finding, reason);
    const key = JSON.stringify([ids, word]);
    const purls = new Set([...(claims.get(key)?.purls ?? []), purl]);
    claims.set(key, { ids, purls: [...purls], ...word });
  }
  return [...claims.values()];
}
