import { base64url, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const contentful: Provider = {
  name: 'Contentful',
  revoke: 'Revoke it under Settings > CMA tokens, or delete the key under Settings > API keys.',
  references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'contentful-personal-access-token',
      title: 'Contentful personal access token',
      severity: 'critical',
      grammar: ['CFPAT-', base64url(43)],
    },
    {
      how: 'named',
      id: 'contentful-delivery-token',
      title: 'Contentful delivery or preview token',
      severity: 'medium',
      aliases: ['contentful-delivery-api-token'],
      names: ['contentful', 'ctfl'],
      grammar: [base64url(42, 44)],
    },
    {
      how: 'named',
      id: 'contentful-legacy-delivery-token',
      title: 'Contentful legacy delivery token',
      severity: 'medium',
      names: ['contentful'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'contentful-legacy-management-token',
      title: 'Contentful legacy management token',
      severity: 'critical',
      names: ['contentful'],
      words: ['management'],
      grammar: [lowerDigits(64)],
    },
  ],
};
