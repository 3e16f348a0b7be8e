import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import type { Signer, Sound, Statement, Unsound } from '../../../actions/cosign-verify/verdict.ts';

export const actions = 'https://token.actions.githubusercontent.com';
export const google = 'https://accounts.google.com';
export const release = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.3';

export const certificate = (
  identity: string,
  issuer = actions,
  claims: Readonly<Record<string, string>> = {},
): Signer => ({
  kind: 'certificate',
  identity,
  identityType: identity.includes('://') ? 'uri' : 'email',
  issuer,
  claims,
});

export const keySigner = (fingerprint: string, name = 'keys/cosign.pub'): Signer => ({
  kind: 'key',
  name,
  fingerprint,
});

const proof: Proof = {
  layout: 'sig-tag',
  where: 'ghcr.io/acme/app, layer 1',
  material: { kind: 'simple-signing', payload: new Uint8Array(), annotations: {} },
};

export const signature = (signer: Signer, rest: Partial<Sound> = {}): Sound => ({
  proof,
  signer,
  signedAt: '2026-01-02T03:04:05Z',
  isLogged: true,
  trust: 'test root',
  statement: undefined,
  annotations: {},
  ...rest,
});

export const attestation = (
  signer: Signer,
  predicateType: string,
  predicate: unknown = {},
  rest: Partial<Sound> = {},
): Sound => {
  const statement: Statement = { predicateType, predicate };
  return signature(signer, { statement, ...rest });
};

export const unsound = (
  claimed?: Signer,
  kind: 'simple-signing' | 'dsse' | 'bundle' = 'simple-signing',
): Unsound => ({
  proof: {
    ...proof,
    material:
      kind === 'bundle'
        ? { kind, bytes: new Uint8Array() }
        : kind === 'dsse'
          ? { kind, envelope: new Uint8Array(), annotations: {} }
          : proof.material,
  },
  failure: { step: 'signature', message: 'the signature is not over these bytes', hint: 'Sign it anew.' },
  claimed,
});
