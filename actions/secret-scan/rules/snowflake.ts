import { base64, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const snowflake: Provider = {
  name: 'Snowflake',
  revoke: 'Remove it with ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN, or set a new one.',
  references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'snowflake-programmatic-access-token',
      title: 'Snowflake programmatic access token',
      severity: 'critical',
      names: ['snowflake', 'snowsql'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
    {
      how: 'token',
      id: 'snowflake-session-token',
      title: 'Snowflake session token',
      severity: 'critical',
      grammar: ['ETMsDgAAA', base64(150, 600)],
    },
  ],
};
