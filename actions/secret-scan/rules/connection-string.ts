import { base62, sampleOf } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { isGuessed } from '../generic/guessed.ts';
import { isGuessedLogin, isTrivialLogin, urlLoginAt } from '../login-url.ts';
import { isPlaceholder } from '../match/placeholder.ts';

const databases =
  /^(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|redis|rediss|valkey|amqps?|mssql|sqlserver|oracle|clickhouse|cassandra|couchbases?|neo4j|bolt|cockroachdb|snowflake|redshift|db2|ldaps?|nats|kafka|stomp|mqtts?|hive2|presto|trino|influxdb|elasticsearch)(?:\+[\w.]+)?$/;

/** `guessed`: anything whose password all try first; else what opens a database, or all others. */
const findLogin =
  (wanted: 'database' | 'other' | 'guessed') =>
  (text: string, at: number): Found | undefined => {
    const login = urlLoginAt(text, at);
    if (login === undefined || isTrivialLogin(login)) return undefined;
    const kind = databases.test(login.scheme) ? 'database' : 'other';
    if ((isGuessedLogin(login) ? 'guessed' : kind) !== wanted) return undefined;
    if (login.password === 'x-oauth-basic') return undefined;
    return { start: login.start, end: login.end };
  };

const password = /(?:password|pwd)\s*=\s*(?:"([^"\r\n]{3,128})"|'([^'\r\n]{3,128})'|([^;"'\s<>&]{3,128}))/i;
const others =
  /(?:^|[;"'\s])(?:server|data source|datasource|host(?:name)?|addr(?:ess)?|network address|user id|uid|username|user|initial catalog|database(?:name)?|driver|provider)\s*=/gi;

const pairLiterals = ['assword=', 'assword =', 'wd=', 'ASSWORD=', 'WD='] as const;

/** `key=value;` in ADO.NET, ODBC and OLE DB: a password beside a server, a database or a user. */
function findPairs(text: string, literal: number, guessed: boolean): Found | undefined {
  const at = literal - (/(?:p|pass)$/i.exec(text.slice(Math.max(0, literal - 4), literal))?.[0].length ?? 0);
  const before = lineBefore(text, at);
  const line = before + (/^[^\r\n]{0,400}/.exec(text.slice(at))?.[0] ?? '');
  if (!line.includes(';')) return undefined;
  const match = password.exec(line.slice(before.length));
  if (match?.index !== 0 || new Set(line.match(others)?.map((one) => one.toLowerCase())).size < 2)
    return undefined;
  const value = match[1] ?? match[2] ?? match[3] ?? '';
  if (
    isPlaceholder(value) ||
    /^[$%{<@[*#(]|^[\w.]+\(|^(?:pass(?:word)?|pwd|null|true|false)$|[})]$/i.test(value)
  )
    return undefined;
  if ((isGuessed(value) || isUser(line, value)) !== guessed) return undefined;
  const start = at + match[0].indexOf(value, match[0].indexOf('=') + 1);
  return { start, end: start + value.length };
}

/** `Username=postgres;Password=postgres` */
const isUser = (line: string, value: string): boolean =>
  /(?:user id|uid|username|user)\s*=\s*([^;\s]{1,128})/i.exec(line)?.[1] === value;

const lineBefore = (text: string, at: number): string =>
  /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';

export const connectionString: Provider = {
  name: 'Connection string',
  revoke: 'Change the password at the service that it opens.',
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  kinds: [
    {
      how: 'block',
      id: 'database-url',
      title: 'Login in the URL of a database or message broker',
      severity: 'critical',
      aliases: ['mongodb-connection-string'],
      literals: ['://'],
      reach: { before: 32, behind: 520 },
      find: findLogin('database'),
      sample: (random) => `postgres://app:${sampleOf([base62(16)], random)}@db.acme.example:5432/orders`,
    },
    {
      how: 'block',
      id: 'url-login',
      title: 'Login in a URL',
      literals: ['://'],
      reach: { before: 32, behind: 520 },
      find: findLogin('other'),
      sample: (random) => `https://ci:${sampleOf([base62(16)], random)}@git.acme.example/shop.git`,
    },
    {
      how: 'block',
      id: 'connection-string',
      title: 'Password in a connection string',
      severity: 'critical',
      literals: pairLiterals,
      reach: { before: 408, behind: 420 },
      find: (text, at) => findPairs(text, at, false),
      sample: (random) =>
        `Server=db.acme.example;Database=orders;User Id=app;Password=${sampleOf([base62(16)], random)};`,
      references: ['https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax'],
    },
    {
      how: 'block',
      id: 'weak-login',
      title: 'Login with a password that is easily guessed',
      severity: 'low',
      isGuessed: true,
      literals: ['://', ...pairLiterals],
      reach: { before: 408, behind: 520 },
      find: (text, at) =>
        text.startsWith('://', at) ? findLogin('guessed')(text, at) : findPairs(text, at, true),
      sample: () => 'postgres://postgres:postgres@orders.acme.example/orders',
    },
  ],
};
