import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const adafruit: Provider = {
  name: 'Adafruit IO',
  revoke: 'Regenerate it on the My Key page of Adafruit IO.',
  references: ['https://io.adafruit.com/api/docs/'],
  kinds: [
    { how: 'token', id: 'adafruit-key', title: 'Adafruit IO key', grammar: ['aio_', base62(28)] },
    {
      how: 'named',
      id: 'adafruit-legacy-key',
      title: 'Adafruit IO legacy key',
      aliases: ['adafruit-api-key'],
      names: ['adafruit'],
      grammar: [base64url(32)],
    },
  ],
};
