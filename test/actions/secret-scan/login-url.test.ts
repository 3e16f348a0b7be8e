import { expect, test } from 'vitest';
import { isTrivialLogin, urlLoginAt } from '../../../actions/secret-scan/login-url.ts';

const passwordIn = (url: string): string | undefined => {
  const login = urlLoginAt(url, url.indexOf('://'));
  return login === undefined || isTrivialLogin(login) ? undefined : url.slice(login.start, login.end);
};

test.each([
  ['postgres://app:kT9vQ2mZ@db.acme.example:5432/shop', 'kT9vQ2mZ'],
  ['redis://:kT9vQ2mZ@cache.acme.example', 'kT9vQ2mZ'],
  ['mongodb+srv://app:k@T9:v!Q2@cluster.acme.example/x', 'k@T9:v!Q2'],
  ['https://ci:kT9%40vQ2@git.acme.example/a.git', 'kT9%40vQ2'],
  ['amqp://app:kT9vQ2mZ@[::1]:5672/', 'kT9vQ2mZ'],
  ['postgres://app:kT9vQ2mZ@localhost/shop', 'kT9vQ2mZ'],
  ['https://admin:password@files.acme.example/', 'password'],
])('%s holds a password', (url, password) => {
  expect(passwordIn(url)).toBe(password);
});

test.each([
  'https://acme.example/a:b@c',
  'https://acme.example:8080/',
  'https://user@acme.example/',
  'https://${USER}:${PASSWORD}@acme.example/',
  'https://{{user}}:{{password}}@acme.example/',
  'https://app:$DB_PASSWORD@acme.example/',
  'https://app:<password>@acme.example/',
  'https://app:%s@acme.example/',
  'https://app:*****@acme.example/',
  'https://app:DB_PASSWORD@acme.example/',
  'https://user:password@acme.example/',
  'https://user:pass@acme.example/',
  'amqp://guest:guest@localhost/',
  'https://app:your-password@acme.example/',
  'https://app:1111@acme.example/',
  'https://anonymous:me@files.acme.example/',
  'https://user:p%40ss@acme.example/',
  'postgres://app:hidden@[2001:db8::7]/shop',
  'postgres://app:hidden@203.0.113.9/shop',
  'vault://:key_1234@acme.example/',
])('%s holds none', (url) => {
  expect(passwordIn(url)).toBeUndefined();
});
