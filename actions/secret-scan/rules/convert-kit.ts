import { base64url, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const convertKit: Provider = {
  name: 'Kit (ConvertKit)',
  revoke: 'Regenerate it under Settings > Developer.',
  references: ['https://developers.kit.com/'],
  kinds: [
    {
      how: 'named',
      id: 'convert-kit-api-secret',
      title: 'Kit (ConvertKit) API secret',
      names: ['convert kit'],
      grammar: [base64url(43)],
    },
    {
      how: 'token',
      id: 'convert-kit-v4-api-key',
      title: 'Kit (ConvertKit) API key',
      grammar: ['kit_', lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'convert-kit-api-key',
      title: 'Kit (ConvertKit) API key',
      severity: 'medium',
      names: ['convert kit'],
      grammar: [base64url(22)],
    },
  ],
};
