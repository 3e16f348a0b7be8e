import { NetworkError, type NetworkFault } from '../core/http.ts';

/**
 * What an error of node:http, node:tls or node:net means to a user. Only its code is told: the rest may quote what the
 * server sent, and goes no further where the code says it all.
 */
export function faultOf(error: unknown, host: string): NetworkError {
  if (error instanceof NetworkError) return error;
  const code = codeOf(error);
  const row = rows.find(({ codes }) => codes.test(code));
  if (row === undefined) throw error;
  const { fault, says, hint } = row;
  return new NetworkError(fault, host, `${host} ${says}${code === '' ? '' : ` (${code})`}.`, hint, { code });
}

/** The code of the error below, as node names it (`ECONNRESET`); empty without one. */
export function codeOf(error: unknown): string {
  const { cause = error } = error instanceof NetworkError ? error : {};
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

export const badAnswer = (host: string, what: string) =>
  new NetworkError('bad-answer', host, `${host} ${what}.`, misbehaves);

export const tooLarge = (host: string, bytes: number) =>
  new NetworkError(
    'too-large',
    host,
    `${host} answers with more than ${bytes} bytes.`,
    'Nothing that large is expected here: see whether the right server was asked.',
  );

const misbehaves = 'The server, or a proxy before it, misbehaves: try again later, or ask who runs it.';

interface Row {
  readonly codes: RegExp;
  readonly fault: NetworkFault;
  readonly says: string;
  readonly hint: string;
}

const rows: readonly Row[] = [
  {
    codes: /^HPE_HEADER_OVERFLOW$/,
    fault: 'too-large',
    says: 'answers with headers of more than 16 KiB',
    hint: misbehaves,
  },
  { codes: /^HPE_/, fault: 'bad-answer', says: 'answers with what is not HTTP', hint: misbehaves },
  {
    // The names that OpenSSL gives to what is wrong with a certificate, and node's own.
    codes: /CERT|SSL|TLS|^EPROTO$|CRL|SIGNATURE|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|ISSUER/,
    fault: 'tls',
    says: 'cannot be spoken to by TLS',
    hint: 'Where an own certificate authority is in use, name its file in NODE_EXTRA_CA_CERTS.',
  },
  {
    codes: /^(?:ENOTFOUND|EAI_\w+)$/,
    fault: 'not-reached',
    says: 'is a name without an address',
    hint: 'See whether the name is right, and whether this machine may use DNS or needs HTTPS_PROXY.',
  },
  {
    codes: /^ERR_INVALID_(?:CHAR|HTTP_TOKEN)$/,
    fault: 'bad-url',
    says: 'would be sent a header that HTTP does not allow',
    hint: 'A token or password with a line break in it is the usual cause.',
  },
  {
    codes: /^E[A-Z]+$|^ERR_STREAM_/,
    fault: 'not-reached',
    says: 'cannot be reached',
    hint: 'See whether this machine may connect there, or needs HTTPS_PROXY; else try again later.',
  },
];
