import { form, type Form } from './form.ts';
import { callPassword, databasePassword, genericSecret } from './kinds.ts';

const text = `["'][^"'\\r\\n]{1,160}["']`;
/** An argument that may be a variable. */
const argument = `(?:${text}|&?\\$?[A-Za-z_][\\w.>()-]{0,60})`;
const secret = `[bru]?(["'])(?<secret>[^"'\\r\\n]{4,120})\\1`;
const comma = `\\s{0,4},\\s{0,24}`;

/** A function that takes a password by its place, behind so many other arguments. */
const call = (names: readonly string[], before: readonly string[]): Form =>
  form(
    callPassword,
    names.map((name) => `${name}(`),
    `[\\w. =]{4,40}\\(\\s{0,24}${before.map((one) => one + comma).join('')}${secret}`,
    false,
  );

/** Functions of languages and their libraries that take a password or a key by its place. */
export const calls: readonly Form[] = [
  // Databases: host or URL, user, password.
  call(
    [
      ...['mysql.connect', 'mysqldb.connect', 'mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo'],
      'drivermanager.getconnection',
    ],
    [argument, text],
  ),
  call(['ftp_login', 'ssh2_auth_password', 'ldap_bind'], [argument, text]),
  call(
    (
      'username_pw_set wifi.begin setbasicauth basic_auth withbasicauth basicauth .auth .basic .setauth .authenticate ' +
      'setcredentials addcredentials withcredentials basiccredentials basicawscredentials newstaticcredentials ' +
      'usernamepasswordtoken'
    ).split(' '),
    [text],
  ),
  // `auth=('user', 'password')` of requests.
  call(['auth='], [text]),
  form(
    databasePassword,
    ['sp_addlogin ', 'sp_password '],
    `sp_\\w{8} (?:@\\w{1,20} ?= ?)?N?${text}, ?(?:@\\w{1,20} ?= ?)?N?${secret}`,
    false,
  ),
  form(
    genericSecret,
    ['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode('],
    `jwt\\.[a-z]{4,6}\\([^\\r\\n;]{1,120}?,\\s{0,4}${secret}\\s{0,4}[,)]`,
    false,
  ),
  form(genericSecret, ['createhmac('], `createhmac\\(\\s{0,4}${text}${comma}${secret}\\s{0,4}\\)`, false),
  form(
    genericSecret,
    ['createcipheriv(', 'createdecipheriv(', 'cryptojs.aes.encrypt(', 'cryptojs.aes.decrypt('],
    `[\\w.]{10,24}\\(\\s{0,4}${argument}${comma}(?:Buffer\\.from\\()?${secret}`,
    false,
  ),
  form(genericSecret, ['secretkeyspec('], `secretkeyspec\\(\\s{0,4}${secret}\\.getbytes`, false),
  // The seed of a one-time password (RFC 6238), in base32.
  form(
    genericSecret,
    ['pyotp.totp(', 'authenticator.generate(', 'totp.generate(', 'totp.new('],
    `[\\w.]{8,24}\\(\\s{0,4}(["'])(?<secret>[a-z2-7]{16,64}={0,6})\\1`,
    false,
  ),
  form(
    genericSecret,
    ['setvapiddetails('],
    `setvapiddetails\\(\\s{0,24}${argument}${comma}${argument}${comma}${secret}`,
    false,
  ),
  form(genericSecret, ['cookieparser('], `cookieparser\\(\\s{0,4}${secret}\\s{0,4}[,)]`, false),
  // Oracle's thin driver; sqlplus has a command of its own.
  form(
    databasePassword,
    ['jdbc:oracle:'],
    `jdbc:oracle:(?:thin|oci8?):[\\w$#.-]{1,64}/(?<bare>[^\\s"'@$<{]{4,64})@`,
  ),
];
