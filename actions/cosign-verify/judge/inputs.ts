import type { OptionValues } from '../../../shared/core/check.ts';
import { inputList, inputText } from '../../../shared/core/input-options.ts';
import { camelCase } from '../../../shared/core/common-inputs.ts';
import type { Input } from '../../../shared/core/input.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { OptionDefinitions } from '../../../shared/core/rule.ts';
import type { SignerRule, TrustedSigners } from '../../../shared/core/signers.ts';
import { parseImageReference, referenceFaults } from '../../../shared/parse/image-reference.ts';
import { signerFaults, type SignerFault } from '../../../shared/parse/signer-faults.ts';

const platformModes = ['index', 'all', 'any'] as const;

/** Inputs that say who must have signed the images that are named. Each is an option of the same name (camelCase). */
export const signerInputs: readonly Input[] = (
  [
    ['identity', 'text', 'Who must have signed the named images: the whole name in the certificate.'],
    ['identity-regexp', 'text', 'The same as an RE2 pattern, which has to fit the whole name.'],
    ['issuer', 'text', 'Who vouches for that identity: the whole OIDC issuer.'],
    ['issuer-regexp', 'text', 'The same as an RE2 pattern, which has to fit the whole issuer.'],
    [
      'key',
      'list',
      'Public keys in place of an identity, any of which may sign: paths of PEM files, or PEM texts.',
    ],
    ['without-log', 'flag', 'Signatures of keys count without an entry in a transparency log too.'],
    ['claims', 'list', 'What else the certificate must hold: `sourceRepository=acme/app`.'],
    ['signed-annotations', 'list', 'What the annotations of a signature must hold: `name=value`.'],
    [
      'attestations',
      'list',
      'Types of attestations that the named images must have: slsaprovenance1, spdxjson …, or URIs.',
    ],
    ['at-least', 'number', 'How many of the signers must have signed; 0 where attestations are enough.'],
    ['proof-repository', 'text', 'Another repository that holds the proofs.'],
    ['trust-root', 'text', 'public-good, github, or the path of a trusted_root.json.'],
  ] as const
).map(([name, kind, summary]): Input => ({
  name,
  kind,
  summary,
  otherwise: "the policy's `trustedSigners`",
  where: 'anywhere',
}));

/** What of an index must be signed; apart, since `platforms` says which ones. */
export const platformsInput: Input = {
  name: 'signed-platforms',
  kind: 'choice',
  choices: platformModes,
  summary: 'What of an index must be signed: itself, every platform, or any of these.',
  otherwise: 'index',
  where: 'anywhere',
};

/** No policy sets them: it has `trustedSigners`, by image. */
export const signerOptions = {
  identity: inputText,
  identityRegexp: inputText,
  issuer: inputText,
  issuerRegexp: inputText,
  key: inputList,
  withoutLog: { ...inputText, default: false },
  claims: inputList,
  signedAnnotations: inputList,
  attestations: inputList,
  atLeast: { ...inputText, default: -1 },
  proofRepository: inputText,
  trustRoot: inputText,
  signedPlatforms: inputText,
} satisfies OptionDefinitions;

export interface SignersOfInputs {
  /** Undefined where inputs say nothing about signers, and with problems. */
  readonly entry?: TrustedSigners;
  readonly problems: readonly Problem[];
}

/** What inputs say about the images that are named (references as people write them). With any fault nothing counts. */
export function signersOfInputs(values: OptionValues, images: readonly string[]): SignersOfInputs {
  const given = new Inputs(values);
  if (given.isEmpty) return { problems: [] };
  const claims = given.pairs('claims');
  const annotations = given.pairs('signed-annotations');
  const platforms = given.platforms();
  const named = images.map((image) => ({ image, reference: parseImageReference(image) }));
  const problems = [
    ...given.problems,
    ...(images.length === 0
      ? [problem('inputs name a signer and no image', 'Name the images that it has to sign with `images`.')]
      : []),
    ...named.flatMap(({ image, reference }) =>
      typeof reference === 'string' ? [noImage(image, referenceFaults[reference])] : [],
    ),
  ];
  const rule: SignerRule = {
    ...given.texts('identity', 'identityRegexp', 'issuer', 'issuerRegexp'),
    ...(claims && { claims }),
    ...(values.withoutLog === true && { withoutLog: true }),
  };
  const keys = keysIn(given.list('key'));
  const attestations = given.list('attestations').map((type) => ({ type }));
  const { atLeast } = values;
  const { proofRepository: repository } = given.texts('proofRepository');
  const entry: TrustedSigners = {
    images: named.flatMap(({ reference }) => (typeof reference === 'string' ? [] : [reference.repository])),
    signers: keys.length === 0 ? [rule] : keys.map((key) => ({ ...rule, key })),
    ...(typeof atLeast === 'number' && atLeast >= 0 && { atLeast }),
    ...(annotations && { annotations }),
    ...(attestations.length > 0 && { attestations }),
    ...platforms,
    ...(repository !== undefined && { repository }),
    ...given.texts('trustRoot'),
  };
  problems.push(...distinctFaults(entry).map(asProblem));
  return problems.length > 0 ? { problems } : { entry, problems };
}

/** Lists are split at line ends, and so are the keys in them that are written out. */
function keysIn(items: readonly string[]): readonly string[] {
  const keys: string[] = [];
  let isOpen = false;
  for (const item of items) {
    const last = keys.at(-1);
    if (isOpen && last !== undefined) keys[keys.length - 1] = `${last}\n${item}`;
    else keys.push(item);
    isOpen = (isOpen || item.includes('-----BEGIN ')) && !item.includes('-----END ');
  }
  return keys;
}

/** Two keys have the faults of one: they differ in nothing else. */
const distinctFaults = (entry: TrustedSigners): readonly SignerFault[] => [
  ...new Map(signerFaults(entry).map((fault) => [fault.message, fault])).values(),
];

/** For an image that is named, and for which neither inputs nor the policy trust anybody. */
export const nobodyTrusted = (image: string): Problem =>
  problem(
    `nobody is named who must have signed ${JSON.stringify(image.slice(0, 300))}`,
    'Give `identity` and `issuer`, or `key`; or an entry of `trustedSigners` in the policy.',
  );

class Inputs {
  readonly problems: Problem[] = [];
  readonly #values: OptionValues;

  constructor(values: OptionValues) {
    this.#values = values;
  }

  get isEmpty(): boolean {
    return Object.entries(signerOptions).every(([name, { default: standard }]) => {
      const value = this.#values[name];
      return value === undefined || (Array.isArray(value) ? value.length === 0 : value === standard);
    });
  }

  /** Those of the names that are given. */
  texts<Name extends string>(...names: readonly Name[]): Partial<Readonly<Record<Name, string>>> {
    const given = names.filter((name) => typeof this.#values[name] === 'string' && this.#values[name] !== '');
    return Object.fromEntries(given.map((name) => [name, this.#values[name]])) as Partial<
      Readonly<Record<Name, string>>
    >;
  }

  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  /** `name=value`; the value may hold further `=`. */
  pairs(input: string): Readonly<Record<string, string>> | undefined {
    const pairs = new Map<string, string>();
    for (const one of this.list(camelCase(input))) {
      const at = one.indexOf('=');
      const key = one.slice(0, Math.max(at, 0)).trim();
      if (key === '') this.problems.push(problem(`${input} has an item without name`, 'Write `name=value`.'));
      else if (pairs.has(key))
        this.problems.push(problem(`${input} has a name twice`, 'Keep one of the two.'));
      else pairs.set(key, one.slice(at + 1));
    }
    return pairs.size === 0 ? undefined : Object.fromEntries(pairs);
  }

  platforms(): Pick<TrustedSigners, 'platforms'> {
    const value = this.#values.signedPlatforms;
    const mode = platformModes.find((name) => name === value);
    if (mode === undefined && value !== undefined && value !== '')
      this.problems.push(problem('signed-platforms is none of its values', 'Known: index, all, any.'));
    return mode === undefined ? {} : { platforms: mode };
  }
}

/** Faults of an entry name its keys, which inputs call the same; `withoutLog` is `without-log`. */
const asProblem = ({ message, hint }: SignerFault): Problem => problem(message, hint);

const problem = (message: string, hint: string): Problem => ({ code: 'bad-input', message, hint });

const noImage = (image: string, fault: string): Problem =>
  problem(
    `images: ${JSON.stringify(image.slice(0, 300))} ${fault}`,
    'Write it as it is pulled: `ghcr.io/acme/app:1.2`.',
  );
