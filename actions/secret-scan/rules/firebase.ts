import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const firebase: Provider = {
  name: 'Firebase',
  revoke:
    'Delete the server key under Project settings > Cloud Messaging, or the database secret under Service accounts.',
  references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
  kinds: [
    {
      how: 'token',
      id: 'firebase-server-key',
      title: 'Firebase Cloud Messaging server key',
      grammar: ['AAAA', base64url(7), ':APA91b', base64url(100, 170)],
      literals: [':APA91b'],
    },
    {
      how: 'token',
      id: 'firebase-device-token',
      title: 'Firebase Cloud Messaging device token',
      severity: 'info',
      grammar: [base64url(22), ':APA91b', base64url(100, 170)],
      literals: [':APA91b'],
    },
    {
      how: 'named',
      id: 'firebase-database-secret',
      title: 'Firebase Realtime Database secret',
      names: ['firebase'],
      words: ['secret'],
      grammar: [base62(40)],
    },
  ],
};
