import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yubico: Provider = {
  name: 'Yubico',
  revoke: 'Replace it in the API settings of the Yubico account.',
  references: ['https://developers.yubico.com/OTP/Specifications/OTP_validation_protocol.html'],
  kinds: [
    {
      how: 'named',
      id: 'yubico-api-key',
      title: 'Yubico validation API key',
      severity: 'medium',
      names: ['yubico', 'yubikey', 'yubicloud'],
      words: ['secret', 'key', 'token'],
      grammar: [base64(27), '='],
    },
  ],
};
