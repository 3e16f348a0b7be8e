import { readFileSync } from 'node:fs';
import { checks } from '../checks.ts';
import { coverageOf } from '../../shared/core/coverage.ts';
import { advisoryIndex, advisoryServer } from './advisories.ts';
import { admissionPolicies } from './admission-policies.ts';
import { hadolintRules, hadolintShellCheck } from './hadolint.ts';
import { heredocs } from './heredocs.ts';
import { imageReferences } from './image-references.ts';
import { lockfiles } from './lockfiles.ts';
import { osvRecords } from './osv.ts';
import type { Pack } from './pack.ts';
import { podSecurity } from './pod-security.ts';
import { purls } from './purl.ts';
import { fixedVersions, legacyPairs, rangePairs } from './ranges.ts';
import { schemas } from './schemas.ts';
import { secretRecall, secretSilence } from './secrets.ts';
import { sigstore } from './sigstore.ts';
import { versions } from './versions.ts';

const packs: readonly Pack[] = [
  imageReferences,
  heredocs,
  hadolintRules,
  hadolintShellCheck,
  secretRecall,
  secretSilence,
  ...podSecurity,
  ...admissionPolicies,
  schemas,
  ...sigstore,
  versions,
  purls,
  osvRecords,
  rangePairs,
  legacyPairs,
  fixedVersions,
  advisoryIndex,
  advisoryServer,
  ...lockfiles,
];

/** Measures every pack and prints `name: passed/total`; a count below its floor in floors.json fails. */
async function main(folder: string): Promise<number> {
  const floors = JSON.parse(readFileSync('test/conformance/floors.json', 'utf8')) as Readonly<
    Record<string, number>
  >;
  let below = 0;
  for (const pack of packs) {
    const { passed, total, failures, exceptions } = await pack.measure(folder);
    const floor = floors[pack.name];
    console.log(`${pack.name}: ${String(passed)}/${String(total)}`);
    for (const failure of failures) console.log(`  ${failure}`);
    for (const [row, reason] of Object.entries(exceptions)) console.log(`  on purpose: ${row}: ${reason}`);
    if (floor === undefined || passed < floor) {
      below += 1;
      console.log(`  BELOW its floor of ${String(floor)}`);
    }
  }
  printCoverage();
  return below > 0 ? 1 : 0;
}

/** How many rules of each tool that people come from have an answer here. */
function printCoverage(): void {
  for (const { id, rules, upstream = [] } of checks)
    for (const { tool, covered, open } of upstream.map((one) => coverageOf(one, rules)))
      console.log(`${id} coverage: ${tool} ${String(covered.size)}/${String(covered.size + open.size)}`);
}

const folder = process.env.PORTCULLIS_CONFORMANCE;
if (folder === undefined || folder === '') {
  console.error(
    'PORTCULLIS_CONFORMANCE is not set: NOTHING WAS MEASURED. It names the folder of the labelled data.',
  );
  process.exitCode = 2;
} else process.exitCode = await main(folder);
