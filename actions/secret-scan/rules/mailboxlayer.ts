import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailboxlayer: Provider = {
  name: 'mailboxlayer',
  revoke: 'Reset the access key in the mailboxlayer dashboard.',
  references: ['https://mailboxlayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'mailboxlayer-access-key',
      title: 'mailboxlayer access key',
      severity: 'medium',
      names: ['mailboxlayer', 'mailbox layer'],
      grammar: [lowerDigits(32)],
    },
  ],
};
