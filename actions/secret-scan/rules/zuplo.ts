import { hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { zuploSample, zuploVerdict } from '../verdicts/zuplo.ts';

export const zuplo: Provider = {
  name: 'Zuplo',
  revoke: 'Roll or delete the key of that consumer under API Key Service of the project.',
  references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
  kinds: [
    {
      how: 'token',
      id: 'zuplo-consumer-key',
      title: 'Zuplo consumer API key',
      grammar: ['zpka_', lowerDigits(32), '_', hex(8)],
      verify: zuploVerdict,
      sample: zuploSample,
    },
  ],
};
