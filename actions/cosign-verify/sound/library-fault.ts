import { VerificationError } from '@sigstore/verify';
import type { Step } from '../verdict.ts';
import { SigstoreFault, type FaultFacts } from './fault.ts';

/** What is known about a proof when its verification fails. */
export interface Circumstances {
  /** Title of the trust root. */
  readonly root: string;
  readonly certificate: { readonly notBefore: Date; readonly notAfter: Date } | undefined;
  /** What log and timestamp authorities state. */
  readonly times: readonly Date[];
  /** Ids of the logs that its entries name, hex. */
  readonly logs: readonly string[];
  /** The root knows a log of them. */
  readonly knowsLog: boolean;
}

export const nothingKnown: Circumstances = {
  root: '',
  certificate: undefined,
  times: [],
  logs: [],
  knowsLog: false,
};

type Told = readonly [code: Step, message: string, facts: FaultFacts];

const doNotTrust = 'Do not trust the artifact: have it signed again by whoever publishes it.';

/** An error of @sigstore/verify in our words. Whatever else was thrown came from bytes that it could not read. */
export function explained(error: unknown, about: Circumstances): SigstoreFault {
  if (error instanceof SigstoreFault) return error;
  const [code, message, facts] = error instanceof VerificationError ? told(error, about) : unreadable;
  return new SigstoreFault(code, message, facts, error);
}

const unreadable: Told = [
  'format',
  'parts of it cannot be read',
  { hint: 'It is damaged or made up: have the artifact signed again.' },
];

function told(error: VerificationError, about: Circumstances): Told {
  switch (error.code) {
    case 'TIMESTAMP_ERROR':
      return timestamps(error.message, about);
    case 'CERTIFICATE_ERROR':
      return certificates(error.message, about);
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
      return inclusion(error.code, about);
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return ['log', 'the log entry comes without promise and proof', { hint: doNotTrust }];
    case 'TLOG_BODY_ERROR':
      return [
        'log',
        'the log entry is about another signature',
        { hint: `The entry was exchanged for another one. ${doNotTrust}` },
      ];
    case 'TLOG_ERROR':
      return error.message.startsWith('duplicate')
        ? ['log', 'the same log entry stands there twice', { hint: doNotTrust }]
        : [
            'log',
            'it has no entry in a transparency log',
            {
              expected: `an entry in a log of the trust root ${about.root}`,
              actual: 'none',
              hint: 'Sign with upload to the log; for a key of your own `withoutLog` accepts signatures that have none.',
            },
          ];
    case 'PUBLIC_KEY_ERROR':
    case 'SIGNATURE_ERROR':
    case 'NOT_IMPLEMENTED_ERROR':
      return [
        'signature',
        'the signature does not fit what is signed',
        { hint: `Signature, content or certificate were changed. ${doNotTrust}` },
      ];
  }
}

function timestamps(message: string, { times, root }: Circumstances): Told {
  if (message.startsWith('expected'))
    return [
      'timestamp',
      'nothing that is trusted says when it was signed',
      {
        expected: 'a promise of a log, or a signed timestamp',
        actual: 'neither',
        hint: 'A certificate counts for minutes only: sign with a timestamp authority or a log that promises.',
      },
    ];
  if (message.startsWith('duplicate'))
    return ['timestamp', 'the same timestamp stands there twice', { hint: doNotTrust }];
  return [
    'timestamp',
    'its timestamp is not signed by an authority of the trust root',
    {
      expected: `an authority that ${root} trusts at that time, and that stamped this signature`,
      ...(times.length === 0 ? {} : { actual: `a timestamp of ${isoTimes(times)}` }),
      hint: 'If the authority is new, refresh the trust root; else do not trust the artifact.',
    },
  ];
}

function certificates(message: string, { certificate, times, root }: Circumstances): Told {
  if (message.includes('SCT'))
    return [
      'certificate-log',
      'its certificate does not stand in a certificate log of the trust root',
      {
        expected: `a signed certificate timestamp of a log of ${root}`,
        hint: 'An authority that hides a certificate is not to be trusted; if the log is new, refresh the trust root.',
      },
    ];
  const actual = times.length === 0 ? {} : { actual: `signed ${isoTimes(times)}` };
  if (certificate && times.some((time) => time < certificate.notBefore || time > certificate.notAfter))
    return [
      'certificate',
      'its certificate was not valid when it was signed',
      {
        expected: `signed from ${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`,
        ...actual,
        hint: doNotTrust,
      },
    ];
  return [
    'certificate',
    'its certificate is not issued by an authority that the trust root trusts for that time',
    {
      expected: `an authority of ${root}`,
      ...actual,
      hint: 'If the authority is new, refresh the trust root; if it is another instance, name its trust root.',
    },
  ];
}

function inclusion(
  code: 'TLOG_INCLUSION_PROOF_ERROR' | 'TLOG_INCLUSION_PROMISE_ERROR',
  { logs, knowsLog, root }: Circumstances,
): Told {
  const actual = logs.length === 0 ? 'no log is named' : `log ${logs.join(' and ')}`;
  if (!knowsLog)
    return [
      'log',
      'its log entry stands in a log that the trust root does not know',
      {
        expected: `a log of ${root}`,
        actual,
        hint: 'If the log is new, refresh the trust root; if it is of another instance, name its trust root.',
      },
    ];
  const isProof = code === 'TLOG_INCLUSION_PROOF_ERROR';
  return [
    'log',
    isProof
      ? 'the log does not prove that it holds the entry'
      : 'the promise of the log is not for this entry',
    { expected: `what a log of ${root} signed`, actual, hint: doNotTrust },
  ];
}

const isoTimes = (times: readonly Date[]): string => times.map((time) => time.toISOString()).join(' and ');
