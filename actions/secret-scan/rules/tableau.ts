import { base62, base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tableau: Provider = {
  name: 'Tableau',
  revoke: 'Revoke it under Personal Access Tokens of My Account Settings.',
  references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
  kinds: [
    {
      how: 'token',
      id: 'tableau-personal-token',
      title: 'Tableau personal access token',
      severity: 'critical',
      grammar: [base64(22), '==:', base62(32)],
      literals: ['==:'],
    },
  ],
};
