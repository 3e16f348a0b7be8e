import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kinsta: Provider = {
  name: 'Kinsta',
  revoke: 'Revoke it under Company settings > API keys.',
  references: ['https://kinsta.com/docs/kinsta-api/'],
  kinds: [
    { how: 'named', id: 'kinsta-api-key', title: 'Kinsta API key', names: ['kinsta'], grammar: [hex(64)] },
  ],
};
