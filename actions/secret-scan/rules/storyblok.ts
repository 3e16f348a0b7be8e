import { base62, base64, base64url, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const storyblok: Provider = {
  name: 'Storyblok',
  revoke: 'Delete it under Settings > Access Tokens of the space, or My account > Access tokens.',
  references: ['https://www.storyblok.com/docs/concepts/access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'storyblok-preview-token',
      title: 'Storyblok access token',
      severity: 'medium',
      names: ['story blok'],
      grammar: [base62(22), 'tt'],
    },
    {
      how: 'named',
      id: 'storyblok-personal-access-token',
      title: 'Storyblok personal access token',
      names: ['story blok'],
      grammar: [base62(22), 'tt-', digits(5, 7), '-', base64url(20)],
    },
    {
      how: 'named',
      id: 'storyblok-region-token',
      title: 'Storyblok region token',
      severity: 'medium',
      names: ['story blok'],
      grammar: [base62(40, 60), 'tt'],
    },
    {
      how: 'named',
      id: 'storyblok-oauth-secret',
      title: 'Storyblok OAuth secret',
      names: ['story blok'],
      words: ['secret'],
      grammar: [base64(86), '=='],
    },
  ],
};
