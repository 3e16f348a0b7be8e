import { CelError } from '../error.ts';
import { func, type Overload } from '../overload.ts';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The extension `encoders`. */
export const encoderFunctions: readonly Overload[] = [
  func('base64.encode', ['bytes'], (bytes) => Buffer.from(bytes).toString('base64')),
  func('base64.decode', ['string'], (text) => {
    const digits = text.replace(/[\r\n]/g, '');
    const fault = new CelError('value', 'not base64');
    if (!base64.test(digits)) return fault;
    // The pattern leaves two of them at most.
    const length = digits.replace(/={1,2}$/, '').length;
    const isPadded = digits.length !== length;
    if (length % 4 === 1 || (isPadded && digits.length % 4 !== 0)) return fault;
    return new Uint8Array(Buffer.from(digits, 'base64'));
  }),
];
