import { isPath } from '../origin.ts';

/** An address that no host answers for: `file:///mirror`, `artifacts/left.zip`. */
export const isOnDisk = (address: string): boolean =>
  isPath(address) || !/^[a-z][a-z\d+.-]*:|@/i.test(address);
