import type { Provider } from '../kind.ts';
import * as kinds from './kinds.ts';

const { genericPassword, ...others } = kinds;

/** Secrets whose giver is not known. */
export const generic: Provider = {
  name: 'the service that it opens',
  page: 'generic',
  revoke: 'Change it where it was set.',
  references: [
    'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    'https://cwe.mitre.org/data/definitions/259.html',
  ],
  kinds: [genericPassword, ...Object.values(others)],
};
