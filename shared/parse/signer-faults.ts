import { claimNamed, signerClaims } from '../core/signer-claims.ts';
import { asksProvenance, isPredicateType, predicateNames } from '../core/predicate-types.ts';
import type { AttestationRule, SignerRule, TrustedSigners } from '../core/signers.ts';
import { didYouMean } from '../core/suggest.ts';
import { identityPattern } from './identity-pattern.ts';
import { isImageNamePattern } from './image-name-pattern.ts';
import { parseFullReference } from './image-reference.ts';

/** What is wrong with an entry of the right form. It must count for nothing then. */
export interface SignerFault {
  /** Keys and indexes from the entry. */
  readonly path: readonly (string | number)[];
  /** One sentence without a full stop; it quotes names and no values. */
  readonly message: string;
  readonly hint: string;
}

type Path = SignerFault['path'];

/** Everything that a schema cannot say: an entry without faults asks for a signature by somebody who is named. */
export function signerFaults(entry: TrustedSigners): SignerFault[] {
  const { images, signers, attestations = [], atLeast, repository } = entry;
  const isBare = signers.length === 0 || atLeast === 0;
  return [
    ...images.flatMap((pattern, index) => imageFaults(pattern, ['images', index])),
    ...signers.flatMap((rule, index) => ruleFaults(rule, ['signers', index])),
    ...countFaults(atLeast, signers.length, ['atLeast']),
    ...(isBare && attestations.length === 0
      ? [fault(['signers'], 'the entry asks for no signature', 'Name a signer, or an attestation.')]
      : []),
    ...(signers.length === 0 && attestations.some((rule) => (rule.signers ?? []).length === 0)
      ? [
          fault(
            ['attestations'],
            'an attestation has no signers, and the entry has none for it',
            'Give the entry or the attestation its `signers`.',
          ),
        ]
      : []),
    ...(isBare && Object.keys(entry.annotations ?? {}).length > 0
      ? [fault(['annotations'], 'annotations belong to signatures', 'Ask for a signature, or drop them.')]
      : []),
    ...attestations.flatMap((rule, index) =>
      attestationFaults(rule, signers.length, ['attestations', index]),
    ),
    ...(repository !== undefined && !isRepository(repository)
      ? [
          fault(
            ['repository'],
            'repository names none',
            'Write it whole, without tag: `ghcr.io/acme/proofs`.',
          ),
        ]
      : []),
  ];
}

function ruleFaults(rule: SignerRule, path: Path): SignerFault[] {
  const { identity, identityRegexp, issuer, issuerRegexp, key, claims = {}, withoutLog } = rule;
  const named = [identity, identityRegexp, key].filter((one) => one !== undefined).length;
  if (named !== 1)
    return [
      fault(
        path,
        named === 0 ? 'the signer has neither identity nor key' : 'the signer is named in more than one way',
        'Write one of `identity`, `identityRegexp` and `key`.',
      ),
    ];
  if (key !== undefined) {
    const alien = (['issuer', 'issuerRegexp', 'claims'] as const).filter((name) => rule[name] !== undefined);
    return [
      ...(keyAddress.test(key) ? [noAddress([...path, 'key'])] : []),
      ...alien.map((name) => fault([...path, name], `a key has no ${name}`, 'They stand in certificates.')),
    ];
  }
  const issuers = [issuer, issuerRegexp].filter((one) => one !== undefined).length;
  return [
    ...(issuers === 1
      ? []
      : [
          fault(
            path,
            issuers === 0 ? 'the identity has no issuer' : 'the identity has two issuers',
            'Write one of `issuer` and `issuerRegexp`: anybody may call himself so elsewhere. ' +
              'For GitHub Actions it is https://token.actions.githubusercontent.com.',
          ),
        ]),
    ...(withoutLog === true
      ? [fault([...path, 'withoutLog'], 'only a key may do without a log', 'Drop `withoutLog`.')]
      : []),
    ...patternFaults(identityRegexp, [...path, 'identityRegexp']),
    ...patternFaults(issuerRegexp, [...path, 'issuerRegexp']),
    ...Object.keys(claims).flatMap((name) => claimFaults(name, [...path, 'claims', name])),
  ];
}

/** A key in a KMS, on a web server or in a token: all that cosign takes and that is no file. */
const keyAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|pkcs11:)/i;

const noAddress = (path: Path): SignerFault =>
  fault(
    path,
    'a key is a PEM file of the repository, or PEM text, and no address',
    'Export the public key as PEM (`cosign public-key --key … > keys/cosign.pub`), and name that file.',
  );

/** Of names that are as near, the first is proposed. */
const newestFirst = [...new Set(['slsaprovenance1', ...predicateNames])];

const patternFaults = (source: string | undefined, path: Path): SignerFault[] =>
  source === undefined || identityPattern(source) !== undefined
    ? []
    : [
        fault(
          path,
          `${String(path.at(-1))} is no pattern that RE2 knows, or too large a one`,
          'Look-around, back references and possessive repeats are none of its; https://github.com/google/re2/wiki/Syntax lists what is.',
        ),
      ];

function claimFaults(name: string, path: Path): SignerFault[] {
  if (claimNamed(name) !== undefined) return [];
  const lower = name.toLowerCase();
  const names = signerClaims.map((claim) => claim.name);
  const near =
    signerClaims.find(({ alias }) => alias?.toLowerCase() === lower)?.name ??
    (lower.length > 3 ? names.find((one) => one.toLowerCase().startsWith(lower)) : undefined);
  const hint = near === undefined ? didYouMean(name, names) : `Did you mean ${near}?`;
  return [fault(path, `no claim is called "${name.slice(0, 100)}"`, hint)];
}

function attestationFaults(rule: AttestationRule, inherited: number, path: Path): SignerFault[] {
  const { type, signers, atLeast } = rule;
  const alien = (['builder', 'source', 'ref'] as const).filter((name) => rule[name] !== undefined);
  return [
    ...(isPredicateType(type)
      ? []
      : [
          fault(
            [...path, 'type'],
            `no type of attestation is called "${type.slice(0, 100)}"`,
            `${didYouMean(type, newestFirst)} Or write the URI.`,
          ),
        ]),
    ...(isPredicateType(type) && !asksProvenance(type)
      ? alien.map((name) =>
          fault([...path, name], `only SLSA provenance has a ${name}`, 'Use `predicate` for other types.'),
        )
      : []),
    ...(signers ?? []).flatMap((one, index) => ruleFaults(one, [...path, 'signers', index])),
    ...countFaults(atLeast, signers?.length ?? inherited, [...path, 'atLeast']),
  ];
}

const countFaults = (atLeast: number | undefined, signers: number, path: Path): SignerFault[] =>
  atLeast !== undefined && atLeast > signers
    ? [
        fault(
          path,
          `atLeast asks for ${String(atLeast)} signers where ${String(signers)} are named`,
          'Name more of them; where any two of a pattern will do, write the pattern twice.',
        ),
      ]
    : [];

const imageFaults = (pattern: string, path: Path): SignerFault[] =>
  isImageNamePattern(pattern)
    ? []
    : [
        fault(
          path,
          'an image pattern fits no repository',
          'Write names without tag and digest: `ghcr.io/acme/app`, `ghcr.io/acme/*`, `ghcr.io/acme/**`.',
        ),
      ];

function isRepository(text: string): boolean {
  const reference = parseFullReference(text);
  return (
    typeof reference === 'object' &&
    /[.:]|^localhost$/.test(reference.domain) &&
    reference.tag === undefined &&
    reference.digest === undefined
  );
}

const fault = (path: Path, message: string, hint: string): SignerFault => ({ path, message, hint });
