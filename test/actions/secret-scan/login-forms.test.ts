import { describe, expect, it } from 'vitest';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { base32, base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const watches = watchesFor([], genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const scan = (text: string) =>
  scanner.scan(Buffer.from(text)).map(({ kind, text: found }) => [kind.id, found]);

const random = seeded('login forms');
const made = `Nq4${sampleOf([base62(3)], random)}!w_Z9`;
const plain = `v${sampleOf([base62(9)], random)}7Q`;

describe('a password by its place in', () => {
  it.each([
    ['PyMySQL', `db = pymysql.connect("db.example", "app", "${made}", "orders")`],
    ['PHP', `$link = mysqli_connect("db.example", "app", '${made}');`],
    ['PDO', `new PDO($dsn, 'app', '${made}')`],
    ['JDBC', `DriverManager.getConnection(url, "app", "${made}")`],
    ['FTP', `ftp_login($connection, "app", "${made}");`],
    ['MQTT', `client.username_pw_set("app", "${made}")`],
    ['Arduino', `WiFi.begin("home", "${made}");`],
    ['Go', `request.SetBasicAuth("app", "${made}")`],
    ['Ruby', `request.basic_auth('app', '${made}')`],
    ['superagent', `request.get(url).auth('app', '${made}')`],
    ['REST Assured', `given().auth().basic("app", "${made}")`],
    ['HttpClient', `client.setCredentials("app", "${made}")`],
    ['Shiro', `new UsernamePasswordToken("app", "${made}")`],
    ['the SDK of AWS', `new BasicAWSCredentials("app", "${made}")`],
    ['a key of Java', `new SecretKeySpec("${made}".getBytes(), "AES")`],
    ['a cipher of Node', `crypto.createCipheriv('aes-256-cbc', '${made}', iv)`],
    ['CryptoJS', `CryptoJS.AES.encrypt(text, '${made}')`],
    ['HTTPie', `https -a app:${plain} api.example`],
    ['.pgpass', `db.example:5432:orders:app:${made}\n`],
    ['requests', `requests.get(url, auth=('app', '${made}'))`],
    ['a signed token', `jwt.sign({ id: user.id }, '${made}', { expiresIn: '1h' })`],
    ['an HMAC', `crypto.createHmac('sha256', '${made}').update(body)`],
    ['signed cookies', `app.use(cookieParser('${made}'))`],
    ['a source of Go', `sql.Open("mysql", "app:${plain}@tcp(db.example:3306)/orders")`],
    ['a URL of Oracle', `jdbc:oracle:thin:app/${plain}@db.example:1521:orders`],
    ['SQL*Plus', `sqlplus -s app/${plain}@orders @report.sql`],
    ['a default of netrc', `default login app password ${made}`],
    ['a key of openssl', `openssl enc -aes-256-cbc -k ${plain} -in a`],
    ['ssh-keygen', `ssh-keygen -t ed25519 -N '${made}' -f key`],
    ['a task of Windows', `schtasks /create /ru app /rp ${plain} /tn nightly`],
    ['twine', `twine upload -u app -p ${plain} dist/a.whl`],
    ['Poetry', `poetry config http-basic.packages app ${plain}`],
    ['Composer', `composer config --global http-basic.packages.example app ${plain}`],
    ['user secrets of .NET', `dotnet user-secrets set "Db:Password" "${made}"`],
    ['the client of MinIO', `mc alias set store https://store.example app ${plain}`],
    ['PowerShell', `$password = ('${made}' | ConvertTo-SecureString -AsPlainText -Force)`],
    ['RADIUS', `radius-server key ${plain}\n`],
    ['IKE', `crypto isakmp key ${plain} address 198.51.100.7`],
    ['ipsec.secrets', `%any : PSK "${made}"`],
    ['an answer file', `<AdministratorPassword>\n  <Value>${plain}</Value>\n</AdministratorPassword>`],
  ])('%s', (_, text) => {
    expect(scan(text).map(([, found]) => found)).toStrictEqual([text.includes(made) ? made : plain]);
  });
});

it('sees what type 7 only disguises', () => {
  expect(scan('username app password 7 0822455D0A16544B\n')).toStrictEqual([
    ['generic-password', '0822455D0A16544B'],
  ]);
});

it.each([
  ['a variable', 'pymysql.connect(host, user, os.environ["DB_PASSWORD1"], "orders")'],
  ['a name of an algorithm', "jwt.verify(token, publicKey, ['RS256', 'ES256'])"],
  ['a word of documentation', "jwt.sign({ foo: 'bar' }, 'shhhhh')"],
  ['an empty passphrase', "ssh-keygen -t ed25519 -N '' -f key"],
  ['a script', 'sqlplus reports/daily1.sql'],
  ['a login of the system', 'sqlplus / as sysdba'],
  ['a variable of Go', '"app:" + secret1 + "@tcp(db.example:3306)/orders"'],
  ['a user alone', 'sql.Open("mysql", "app@tcp(db.example:3306)/orders")'],
  ['a service', 'jdbc:oracle:thin:@db.example:1521/orders1'],
  ['a wallet', 'jdbc:oracle:thin:/@orders1'],
  ['a sentence', 'By default login 1 password 1 account are made.'],
])('%s is none', (_, text) => {
  expect(scan(text)).toStrictEqual([]);
});

it.each([
  ['pyotp', (v: string) => `pyotp.TOTP('${v}')`, sampleOf([base32(32)], random)],
  ['otplib', (v: string) => `authenticator.generate('${v}')`, sampleOf([base32(32)], random)],
  [
    'web-push',
    (v: string) => `setVapidDetails('mailto:a@b.example', key, '${v}')`,
    sampleOf([base62(43)], random),
  ],
])('the seed or key in a call of %s', (_, write, seed) => {
  expect(scan(write(seed))).toStrictEqual([['generic-secret', seed]]);
});

describe('the words of a wallet', () => {
  const words = 'orbit velvet anchor piano lunar quick fabric gossip marble tunnel exile wisdom';
  it.each([
    `mnemonic: '${words}',`,
    `MNEMONIC="${words}"\n`,
    `seed_phrase = ${words}\n`,
    `const mnemonicPhrase = "${words}";`,
  ])('%s', (text) => {
    expect(scan(text)).toStrictEqual([['wallet-mnemonic', words]]);
  });

  it.each([
    ['too few', `mnemonic: '${words.replace('orbit ', '')}'`],
    ['a list', `mnemonic: '${words.split(' ').toSorted().join(' ')}'`],
    ['those of a test', `mnemonic: '${'test '.repeat(11)}junk'`],
    ['a sentence', 'mnemonic: "the list from which your wallet has made keys and was not saved"'],
    ['a variable', 'mnemonic: process.env.MNEMONIC'],
  ])('are not: %s', (_, text) => {
    expect(scan(text)).toStrictEqual([]);
  });
});

it.each([`md5$seasalt$${'0a1b2c3d'.repeat(4)}`, `sha1$seasalt$${'0a1b2c3d'.repeat(5)}`])(
  'knows a hash of Django by its form: %s',
  (hash) => {
    expect(scan(`"password": "${hash}"`)).toStrictEqual([['password-hash', hash]]);
  },
);
