import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Artifact, Proof } from '../../actions/cosign-verify/proof.ts';
import { SigstoreFault } from '../../actions/cosign-verify/sound/fault.ts';
import { parsePublicKeys } from '../../actions/cosign-verify/sound/public-key.ts';
import { parseTrustRoot, trustRootOf } from '../../actions/cosign-verify/sound/trust-root.ts';
import { verifyProof } from '../../actions/cosign-verify/sound/verify.ts';
import { isSound } from '../../actions/cosign-verify/verdict.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  readonly name: string;
  readonly expect: 'pass' | 'fail';
  readonly artifact_base64: string;
  readonly artifact_sha256: string;
  readonly bundle: unknown;
  readonly bundle_text?: string;
  readonly trusted_root: unknown;
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly key: string | null;
}

/** The suite that Sigstore's own clients must pass: what must hold and what must be refused, counted apart. */
export const sigstore: readonly Pack[] = [
  rows('what holds', 'pass', true),
  rows('what must be refused', 'fail', true),
  rows('what holds, by digest', 'pass', false),
  rows('what must be refused, by digest', 'fail', false),
];

function rows(name: string, expect: Row['expect'], withBytes: boolean): Pack {
  return {
    name: `sigstore/${name}`,
    measure(folder): Measure {
      const cases = rowsOf(folder).filter((row) => row.expect === expect);
      const failures = cases.flatMap((row) => {
        const why = refusal(row, withBytes, folder);
        return (why === undefined) === (expect === 'pass') ? [] : [`${row.name}: ${why ?? 'accepted'}`];
      });
      return { passed: cases.length - failures.length, total: cases.length, failures, exceptions: {} };
    },
  };
}

const rowsOf = (folder: string): readonly Row[] =>
  gunzipSync(readFileSync(join(folder, 'sigstore/bundle-verify.ndjson.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** Why it is refused; undefined where it is accepted. */
function refusal(row: Row, withBytes: boolean, folder: string): string | undefined {
  const bytes = Buffer.from(row.artifact_base64, 'base64');
  const artifact: Artifact = {
    algorithm: 'sha256',
    digest: row.artifact_sha256,
    ...(withBytes ? { bytes } : {}),
  };
  const material = {
    kind: 'bundle',
    bytes: Buffer.from(row.bundle_text ?? JSON.stringify(row.bundle)),
  } as const;
  const proof: Proof = { layout: 'file', where: row.name, material };
  try {
    const root =
      row.trusted_root === null
        ? parseTrustRoot(readFileSync(join(folder, 'sigstore/public-good-trusted-root.json')), 'public-good')
        : trustRootOf(row.trusted_root, 'own');
    const keys = row.key === null ? [] : parsePublicKeys(row.key, 'key');
    const checked = verifyProof(proof, artifact, { roots: [root], keys, withoutLog: false });
    if (!isSound(checked)) return `${checked.failure.step}: ${checked.failure.message}`;
    const { signer } = checked;
    if (signer.kind === 'key') return undefined;
    return signer.identity === row.identity && signer.issuer === row.issuer ? undefined : 'another identity';
  } catch (error) {
    // Anything else is a fault of ours.
    if (error instanceof SigstoreFault) return `${error.code}: ${error.message}`;
    throw error;
  }
}
