import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipgeolocation: Provider = {
  name: 'ipgeolocation',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://ipgeolocation.io/documentation.html'],
  kinds: [
    {
      how: 'named',
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation API key',
      severity: 'medium',
      names: ['ipgeolocation', 'ip geolocation'],
      grammar: [lowerDigits(32)],
    },
  ],
};
