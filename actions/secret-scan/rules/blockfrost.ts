import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blockfrost: Provider = {
  name: 'Blockfrost',
  revoke: 'Regenerate the token on the page of the project.',
  references: ['https://docs.blockfrost.io/'],
  kinds: [
    {
      how: 'named',
      id: 'blockfrost-api-key',
      title: 'Blockfrost API key',
      severity: 'medium',
      names: ['blockfrost'],
      grammar: [either('mainnet', 'preprod', 'preview', 'testnet', 'ipfs', 'sanchonet'), base62(32)],
    },
  ],
};
