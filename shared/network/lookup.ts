import dns, { type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { addressNotAllowed, mayReach, type Target } from './hosts.ts';

/** As `dns.lookup` of node:dns with `all`. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export const systemLookup: Lookup = (hostname, options, done) => dns.lookup(hostname, options, done);

/**
 * The look-up of the connection itself: what is seen here is what is connected to, so no second answer can differ.
 * One bad address among good ones refuses all, since it is the connection that picks.
 */
export const guardedLookup =
  (target: Target, lookup: Lookup): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, '');
        return;
      }
      const [first] = addresses;
      if (first === undefined) {
        done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
      } else if (!addresses.every(({ address }) => mayReach(address, target.trusted))) {
        done(addressNotAllowed(target.url.host), '');
      } else if (options.all === true) {
        done(null, addresses);
      } else {
        done(null, first.address, first.family);
      }
    });
