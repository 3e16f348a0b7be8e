import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fastSpring: Provider = {
  name: 'FastSpring',
  revoke: 'Revoke it under Developer tools > APIs.',
  references: ['https://developer.fastspring.com/'],
  kinds: [
    {
      how: 'named',
      id: 'fast-spring-api-password',
      title: 'FastSpring API password',
      names: ['fastspring'],
      grammar: [base64url(20, 40)],
    },
  ],
};
