import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const drupal: Provider = {
  name: 'Drupal',
  revoke: 'Set a new hash salt; sessions and one-time links made with the old one end.',
  references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
  kinds: [
    {
      how: 'named',
      id: 'drupal-hash-salt',
      title: 'Drupal hash salt',
      names: ['hash salt'],
      words: [],
      grammar: [base64url(55, 86)],
    },
  ],
};
