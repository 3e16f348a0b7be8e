import { digits, either, hex, upper, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mercadoPago: Provider = {
  name: 'Mercado Pago',
  revoke: 'Renew the credentials under Your integrations > Credentials.',
  references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  kinds: [
    {
      how: 'token',
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      severity: 'critical',
      grammar: ['APP_USR-', digits(15, 17), '-', digits(6), '-', hex(32), '-', digits(6, 10)],
    },
    {
      how: 'token',
      id: 'mercado-pago-long-access-token',
      title: 'Mercado Pago access token with marks around its random part',
      severity: 'critical',
      grammar: [
        'APP_USR-',
        digits(15, 17),
        '-',
        digits(6),
        '-__',
        upper(2),
        '_',
        upper(2),
        '__',
        hex(32),
        '__',
        upper(2),
        '_',
        upper(2),
        '__-',
        digits(6, 10),
      ],
    },
    {
      how: 'token',
      id: 'mercado-pago-test-access-token',
      title: 'Mercado Pago test access token',
      severity: 'medium',
      grammar: ['TEST-', digits(15, 17), '-', digits(6), '-', hex(32), '-', digits(6, 10)],
    },
    {
      how: 'token',
      id: 'mercado-pago-public-key',
      title: 'Mercado Pago public key',
      severity: 'info',
      grammar: [either('APP_USR-', 'TEST-'), ...uuid],
    },
  ],
};
