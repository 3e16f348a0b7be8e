import { describe, expect, it } from 'vitest';
import { genericKinds } from '../../../actions/secret-scan/generic/watches.ts';
import { base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { loginIn } from '../../../actions/secret-scan/verdicts/login.ts';
import { drawn, made, random, scan } from './generic-scan.ts';

describe('a password in the syntax of', () => {
  it.each([
    ['env', (v: string) => `DB_PASSWORD=${v}`],
    ['shell export', (v: string) => `export PGPASSWORD='${v}'`],
    ['Dockerfile', (v: string) => `ENV ADMIN_PASSWORD ${v}`],
    ['JSON', (v: string) => `{"host": "db.example", "password": "${v}"}`],
    ['JSON in a string', (v: string) => `"{\\"password\\":\\"${v}\\"}"`],
    ['YAML', (v: string) => `smtp:\n  password: ${v}\n  port: 25`],
    ['YAML list', (v: string) => `environment:\n  - MYSQL_ROOT_PASSWORD=${v}`],
    ['Kubernetes env', (v: string) => `- name: DB_PASSWORD\n  value: "${v}"`],
    ['TOML', (v: string) => `password = "${v}"`],
    ['properties', (v: string) => `spring.datasource.password=${v}`],
    ['XML element', (v: string) => `<password>${v}</password>`],
    ['XML attributes', (v: string) => `<add key="MailPassword" value="${v}"/>`],
    ['PHP', (v: string) => `'password' => '${v}',`],
    ['Ruby', (v: string) => `:password => "${v}"`],
    ['Go', (v: string) => `dbPassword := "${v}"`],
    ['Rust', (v: string) => `const PASSWORD: &str = "${v}";`],
    ['Java', (v: string) => `private static final String PASSWORD = "${v}";`],
    ['Kotlin', (v: string) => `val password: String = "${v}"`],
    ['C#', (v: string) => `Password = @"${v}",`],
    ['a property of C#', (v: string) => `public string Password { get; set; } = "${v}";`],
    ['an XML element of several lines', (v: string) => `<password>\n  ${v}\n</password>`],
    ['SQL with rights', (v: string) => `CREATE ROLE app WITH PASSWORD '${v}' NOSUPERUSER;`],
    ['TypeScript', (v: string) => `const adminPassword: string = '${v}';`],
    ['a setter', (v: string) => `factory.setPassword("${v}");`],
    ['a default', (v: string) => `os.environ.get('DB_PASSWORD', '${v}')`],
    ['an alternative of Python', (v: string) => `os.environ.get('DB_PASSWORD') or '${v}'`],
    ['an alternative of PHP', (v: string) => `$password = getenv("DB_PASSWORD") ?: "${v}";`],
    ['an alternative', (v: string) => `const password = process.env.DB_PASSWORD || '${v}'`],
    ['a comparison', (v: string) => `if (password === '${v}') {`],
    ['an option', (v: string) => `tool --password ${v} --verbose`],
    ['an option with =', (v: string) => `tool --password=${v}`],
    ['PowerShell', (v: string) => `-Password "${v}"`],
    ['Gradle', (v: string) => `credentials {\n  username 'ci'\n  password '${v}'\n}`],
    ['a connection string', (v: string) => `"Server=db.example;User Id=app;Password=${v};"`],
    ['Terraform', (v: string) => `variable "db_password" {\n  default = "${v}"\n}`],
    ['SQL', (v: string) => `CREATE USER app IDENTIFIED BY '${v}';`],
    ['curl', (v: string) => `curl -s -u app:${v} https://api.example`],
    ['curl over lines', (v: string) => `curl -X POST \\\n  --user "app:${v}" \\\n  https://api.example`],
    ['netrc', (v: string) => `machine git.example\n  login app\n  password ${v}`],
    ['sshpass', (v: string) => `sshpass -p '${v}' ssh app@host.example`],
    ['docker login', (v: string) => `docker login -u app -p ${v} registry.example`],
    ['PsExec', (v: string) => `psexec \\\\host -u admin -p ${v} cmd`],
    ['an element of a list', (v: string) => `environment: ["DB_PASSWORD=${v}", "TZ=UTC"]`],
    ['an argument', (v: string) => `args: ["--password=${v}"]`],
    ['docker run', (v: string) => `docker run -e 'DB_PASSWORD=${v}' registry.example/app`],
    ['the environment of a command', (v: string) => `PGPASSWORD=${v} psql -h db.example`],
    ['libpq', (v: string) => `dsn = "host=db.example user=app password=${v} dbname=orders"`],
    ['a form', (v: string) => `curl -d "grant_type=password&password=${v}" https://id.example`],
    ['options of mount', (v: string) => `mount -t cifs -o username=app,password=${v} //nas.example/a /a`],
    ['helm', (v: string) => `helm upgrade --set auth.password=${v},auth.database=shop shop ./chart`],
    ['kubectl', (v: string) => `kubectl create secret generic db --from-literal=password=${v}`],
    ['Vault', (v: string) => `vault kv put secret/shop password=${v}`],
    ['a comment', (v: string) => `# database password: ${v}`],
    ['make', (v: string) => `DB_PASSWORD ?= ${v}`],
    ['a fake thing', (v: string) => `MOCK_SERVER_PASSWORD="${v}"`],
    ['a login of Vault', (v: string) => `vault login -method=token ${v}`],
    ['three quotes', (v: string) => `password = """${v}"""`],
    ['Lua', (v: string) => `password = [[${v}]]`],
    ['bold type', (v: string) => `- **DB password**: \`${v}\``],
    ['sqlcmd', (v: string) => `sqlcmd -S db.example -U sa -P ${v} -Q "select 1"`],
    ['redis-cli', (v: string) => `redis-cli -h cache.example -a ${v} ping`],
    ['mongodump', (v: string) => `mongodump --host db.example -u app -p ${v}`],
    ['ldapsearch', (v: string) => `ldapsearch -x -D cn=admin -w ${v}`],
    ['unzip', (v: string) => `unzip -P '${v}' backup.zip`],
    ['7z', (v: string) => `7z x -p${v} backup.7z`],
    ['htpasswd', (v: string) => `htpasswd -b users.txt app ${v}`],
    ['rabbitmqctl', (v: string) => `rabbitmqctl add_user app ${v}`],
    ['smbclient', (v: string) => `smbclient //nas.example/a -U app%${v}`],
    ['lftp', (v: string) => `lftp -u app,${v} ftp://files.example`],
    ['az login', (v: string) => `az login --service-principal -u app -p ${v}`],
    ['openssl', (v: string) => `openssl enc -aes-256-cbc -pass pass:${v}`],
    ['standard input', (v: string) => `echo '${v}' | docker login -u app --password-stdin`],
    ['chpasswd', (v: string) => `echo "app:${v}" | sudo chpasswd`],
    ['smtplib', (v: string) => `smtp.login("app@mail.example", "${v}")`],
    ['redis.conf', (v: string) => `requirepass ${v}\n`],
    ['ldap.conf', (v: string) => `bindpw ${v}\n`],
    ['LDIF', (v: string) => `olcRootPW: ${v}\n`],
    ['wpa_supplicant', (v: string) => `network={\n  ssid="home"\n  psk="${v}"\n}`],
    ['Cisco IOS', (v: string) => `enable secret 0 ${v}\n`],
    ['SNMP', (v: string) => `snmp-server community ${v} RO\n`],
    ['NetworkCredential', (v: string) => `new NetworkCredential("app", "${v}")`],
    ['FileZilla', (v: string) => `<User>app</User><Pass>${v}</Pass>`],
    ['the fallback of a variable in a shell', (v: string) => `: "\${DB_PASSWORD:=${v}}"`],
    ['the fallback of a variable in YAML', (v: string) => `password: \${DB_PASSWORD:-${v}}`],
    ['the fallback of a property', (v: string) => `spring.datasource.password=\${DB_PASSWORD:${v}}`],
    ['a macro of RPM', (v: string) => `%define PASSWORD "${v}"`],
    ['Tcl', (v: string) => `set password ${v}`],
    ['Basic', (v: string) => `Const Password As String = "${v}"`],
    ['an array of C', (v: string) => `char password[] = "${v}";`],
    ['Lisp', (v: string) => `(setq password "${v}")`],
    ['Spanish', (v: string) => `contrasena = "${v}"`],
    ['Dutch', (v: string) => `wachtwoord: "${v}"`],
    ['HAProxy', (v: string) => `  user ada insecure-password ${v}\n`],
    ['statistics of HAProxy', (v: string) => `  stats auth ada:${v}\n`],
    ['Mosquitto', (v: string) => `mosquitto_pub -h mq.example -u ada -P ${v} -t orders`],
    ['users of Mosquitto', (v: string) => `mosquitto_passwd -b users.txt ada ${v}`],
    ['Redis Sentinel', (v: string) => `sentinel auth-pass orders ${v}\n`],
    ['SQL Server', (v: string) => `EXEC sp_addlogin 'ada', '${v}'`],
    ['a macro', (v: string) => `#define WIFI_PASSWORD "${v}"`],
    ['fish', (v: string) => `set -gx DB_PASSWORD ${v}`],
    ['setx', (v: string) => `setx DB_PASSWORD "${v}"`],
    ['CMake', (v: string) => `set(SIGNING_PASSWORD "${v}")`],
    ['Clojure', (v: string) => `{:user "app" :db-password "${v}"}`],
    ['settings of Heroku', (v: string) => `heroku config:set TZ=UTC DB_PASSWORD=${v}`],
    ['a constant of PHP', (v: string) => `define('SMTP_PASS', '${v}');`],
    ['Terraform under another name', (v: string) => `variable "smtp_pass" {\n  default = "${v}"\n}`],
    ['a sentence', (v: string) => `The default password is "${v}", so change it.`],
    ['a folded scalar of YAML', (v: string) => `smtp:\n  password: >-\n    ${v}\n  port: 25`],
    ['a literal scalar of YAML', (v: string) => `password: |\n  ${v}\n`],
    ['CDATA', (v: string) => `<password><![CDATA[${v}]]></password>`],
    ['an array of characters in Java', (v: string) => `char[] password = "${v}".toCharArray();`],
    ['a text that Java makes anew', (v: string) => `String password = new String("${v}");`],
    ['a text of Rust', (v: string) => `let password = "${v}".to_string();`],
    ['a text that Rust owns', (v: string) => `password: String::from("${v}"),`],
    ['a pointer of Go', (v: string) => `MasterUserPassword: aws.String("${v}"),`],
    ['the default of a flag in Go', (v: string) => `flag.String("password", "${v}", "of the database")`],
    ['the default of an option in Python', (v: string) => `add_argument("--password", default="${v}")`],
    ['parentheses over lines', (v: string) => `PASSWORD = (\n    "${v}"\n)`],
    ['Markdown', (v: string) => `Log in as admin; your password is \`${v}\`.`],
  ])('%s', (_, write) => {
    expect(scan(write(made)).map(([, text]) => text)).toStrictEqual([made]);
  });
});

describe('a token named', () => {
  it.each([
    `api_key = "${drawn}"`,
    `acmeApiKey: '${drawn}'`,
    `ACME_TOKEN=${drawn}`,
    `X-Api-Key: ${drawn}`,
    `"client_secret": "${drawn}"`,
    `getEnv("SERVICE_TOKEN", "${drawn}")`,
    `access key: "${drawn}"`,
    `https://api.example/v1?token=${drawn}&page=2`,
    `Authorization: Bearer ${drawn}`,
    `curl -H "X-Auth-Token: ${drawn}" https://api.example`,
    `headers['Authorization'] = 'Token ${drawn}'`,
    `<apiKey>${drawn} </apiKey>`,
    `<apiKey>${drawn}\n</apiKey>`,
    `curl "https://api.example/v1?access_token=${drawn}"`,
    `docker run -e "API_KEY=${drawn}" registry.example/app`,
    `API_KEY ?= ${drawn}`,
    `The api key is ${drawn}.`,
    `service token ${drawn}\n`,
    `secret_key: ${drawn} # "x"`,
    `{ apiKey: '${drawn}', index: 'docs' }`,
    `The api key is \`${drawn}\`.`,
    `#define API_KEY "${drawn}"`,
    `TOKEN="\${GATEWAY_TOKEN:-${drawn}}"`,
    `headers = {"Authorization": f"Bearer ${drawn}"}`,
    `* **API key**: \`${drawn}\``,
    `resValue("string", "api_key", "${drawn}")`,
    `<meta-data android:name="com.example.API_KEY" android:value="${drawn}" />`,
    `public string ApiKey { get; init; } = "${drawn}";`,
    `API_TOKEN :::= "${drawn}"`,
    `signingKey := []byte("${drawn}")`,
    `const encryptionKey = Buffer.from('${drawn}', 'utf8')`,
    `manager.setCipherKey(Base64.getDecoder().decode("${drawn}"));`,
    `<apiToken>\n  ${drawn}\n</apiToken>`,
  ])('%s', (text) => {
    expect(scan(text).map(([, found]) => found)).toStrictEqual([drawn]);
  });
});

it.each(genericKinds.map((kind) => [kind.id, kind] as const))('reads its own sample: %s', (id, kind) => {
  const text = kind.sample(seeded(id));
  expect(scan(text).map(([found]) => found)).toContain(id);
});

it.each([
  ['a build script', "credentials {\n  username 'ci'\n  password 'password'\n}"],
  ['several words', 'login = "ada"\npassword = "open sesame"'],
  ['a comparison', 'if (account.secret !== "open-sesame") refuse()'],
  ['a sentence', 'The default password is "kumquat".'],
  ['digits of an environment', 'DB_PASSWORD=8472910365'],
  ['a netrc file that counts', 'machine git.example login app password 0123456789ab'],
])('sees a guessable password in %s', (_, text) => {
  expect(scan(text).map(([id]) => id)).toStrictEqual(['weak-password']);
});

it('sees that base64 begins with a slash', () => {
  const key = `/${sampleOf([base62(42)], random)}=`;
  expect(scan(`SESSION_SECRET=${key}\n`)).toStrictEqual([['generic-secret', key]]);
  expect(scan('SESSION_SECRET=/etc/pki/tls/private/session2/key1\n')).toStrictEqual([]);
});

it('sees what a generator made of all signs', () => {
  const signs = 'k"Vq9}#_[t;X&w@7|Gz!%b:R?e^2Mf)y~L';
  expect(scan(`jwt_secret: '${signs}'`)).toStrictEqual([['generic-secret', signs]]);
  expect(scan(`jwt_secret: '^(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9!@#$%^&*]{8,}$'`)).toStrictEqual([]);
});

it('reads a login whose password is not in ASCII', () => {
  const login = Buffer.from('deploy:Zq7\xe9kV2mX9w\xfcT4', 'latin1').toString('base64');
  expect(loginIn(login)).toMatchObject({ user: 'deploy' });
  expect(
    loginIn(Buffer.from('a\xe9\xfc:\x93\xf1\x85k\x9a\xd0', 'latin1').toString('base64')),
  ).toBeUndefined();
});
