import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ecostruxureIt: Provider = {
  name: 'EcoStruxure IT',
  revoke: 'Delete it under API keys of the organization.',
  references: ['https://helpcenter.ecostruxureit.com/hc/en-us/articles/360039576094'],
  kinds: [
    {
      how: 'named',
      id: 'ecostruxure-it-api-key',
      title: 'EcoStruxure IT API key',
      names: ['ecostruxure', 'ecostruxure it'],
      words: [],
      grammar: ['AK1', from('0-9A-Za-z/', 50, 55)],
    },
  ],
};
