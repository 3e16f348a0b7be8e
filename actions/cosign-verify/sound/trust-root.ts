import { TrustedRoot, type TransparencyLogInstance } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify';
import { attempt, SigstoreFault } from './fault.ts';

/** Authorities and logs of one Sigstore instance, as its trusted_root.json names them. */
export interface TrustRoot {
  /** For people: `public-good`, `github`, or the path of a file. */
  readonly title: string;
  /** The newest day that it knows of, `YYYY-MM-DD`: when its last key or authority came in. What is newer it cannot know. */
  readonly date: string;
  /** Made once for a root: reading keys costs more than checking a signature. */
  readonly material: TrustMaterial;
}

const mostBytes = 4_000_000;
const mostRoots = 16;
const mediaTypes: readonly string[] = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

const howTo =
  'Give the trusted_root.json of the Sigstore instance: `cosign trusted-root create` and `gh attestation trusted-root` print one.';

/** Throws SigstoreFault. */
export function parseTrustRoot(json: Uint8Array, title: string): TrustRoot {
  const [root, ...others] = parseTrustRoots(json, title);
  if (root === undefined || others.length > 0)
    throw new SigstoreFault('trust-root', `${title} does not hold one trusted root`, { hint: howTo });
  return root;
}

/** One root as JSON, or one a line (as `gh attestation trusted-root` prints them); never none. Throws SigstoreFault. */
export function parseTrustRoots(json: Uint8Array, title: string): readonly TrustRoot[] {
  if (json.length > mostBytes)
    throw new SigstoreFault('trust-root', `${title} is too large for a trusted root`, { hint: howTo });
  const text = Buffer.from(json).toString('utf8');
  const whole = parsed(text);
  const lines = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [text];
  if (lines.length === 0 || lines.length > mostRoots)
    throw new SigstoreFault('trust-root', `${title} holds no trusted root`, { hint: howTo });
  return lines.map((line, index) =>
    trustRootOf(whole ?? parsed(line), lines.length === 1 ? title : `${title}, line ${index + 1}`),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes parsed JSON. Throws SigstoreFault. */
export function trustRootOf(json: unknown, title: string): TrustRoot {
  const root = attempt('trust-root', `${title} is not a trusted root`, { hint: howTo }, () =>
    TrustedRoot.fromJSON(json),
  );
  if (!mediaTypes.includes(root.mediaType))
    throw new SigstoreFault('trust-root', `${title} is not a trusted root of a version that is understood`, {
      expected: mediaTypes.join(' or '),
      actual: root.mediaType,
      hint: howTo,
    });
  for (const log of [...root.tlogs, ...root.ctlogs]) checkLog(log, title);
  const starts = [
    ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
    ...[...root.certificateAuthorities, ...root.timestampAuthorities].map(({ validFor }) => validFor?.start),
  ].flatMap((start) => (start === undefined ? [] : [start.getTime()]));
  if (starts.length === 0)
    throw new SigstoreFault('trust-root', `${title} names neither authorities nor logs`, { hint: howTo });
  return {
    title,
    date: attempt('trust-root', `${title} holds a date that is none`, { hint: howTo }, () =>
      new Date(Math.max(...starts)).toISOString().slice(0, 10),
    ),
    material: attempt(
      'trust-root',
      `${title} holds a key or certificate that cannot be read`,
      { hint: howTo },
      () => toTrustMaterial(root),
    ),
  };
}

/** A log key without a first day would count for all times, those before the log was there included. */
function checkLog({ baseUrl, publicKey, logId }: TransparencyLogInstance, title: string): void {
  if (publicKey?.validFor?.start === undefined || logId === undefined)
    throw new SigstoreFault('trust-root', `${title} does not say from when on the key of a log counts`, {
      expected: 'publicKey.validFor.start and logId',
      actual: baseUrl,
      hint: howTo,
    });
}
