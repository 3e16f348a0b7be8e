import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wandb: Provider = {
  name: 'Weights & Biases',
  revoke: 'Delete it under API Keys of the user settings.',
  references: [
    'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
  ],
  kinds: [
    {
      how: 'token',
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      grammar: ['wandb_v1_', base62(27), '_', base62(45, 52)],
    },
    {
      how: 'named',
      id: 'wandb-old-api-key',
      title: 'Weights & Biases API key of the older format',
      names: ['wandb', 'weights and biases', 'weightsandbiases'],
      words: ['key', 'token', 'secret', 'password', 'access', 'api', 'login', 'wandb'],
      grammar: [hex(40)],
    },
  ],
};
