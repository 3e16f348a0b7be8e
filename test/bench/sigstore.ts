import { createHash } from 'node:crypto';
import { verifyProof } from '../../actions/cosign-verify/sound/verify.ts';
import { isSound } from '../../actions/cosign-verify/verdict.ts';
import { layoutsOf } from '../actions/cosign-verify/layouts.ts';
import { sigstoreInstance } from '../actions/cosign-verify/sigstore-instance.ts';

/** CPU time of one verification of each layout, trust root read before; a busy machine does not change it much. */
export async function benchSigstore(): Promise<void> {
  const bytes = Buffer.from('an image manifest');
  const artifact = {
    algorithm: 'sha256',
    digest: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  } as const;
  for (const { name, given, sign } of layoutsOf(await sigstoreInstance())) {
    const proof = await sign(artifact);
    const verify = (): void => {
      if (!isSound(verifyProof(proof, artifact, given))) throw new Error(`${name} does not hold`);
    };
    for (let warm = 0; warm < 10; warm += 1) verify();
    const rounds = 40;
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) verify();
    const { user, system } = process.cpuUsage(start);
    const most = name.includes('timestamp') ? 40 : 20;
    console.log(`${name}: ${((user + system) / 1000 / rounds).toFixed(1)} ms, must be <= ${most} ms`);
  }
}
