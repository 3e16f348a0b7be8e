export const id = 4215;
export const ids = [4215];
export const modules = {

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   c: () => (/* binding */ littleEndian)
/* harmony export */ });
/** CRC-32 as in ISO 3309 and zlib; of a text of one character a byte. Unsigned. */
function crc32(text) {
    const table = (remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)));
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at += 1) {
        crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
    }
    return ~crc >>> 0;
}
let remainders;
function remainderOf(byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1)
        crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
}
/** Its bytes, the least significant first, one character a byte. */
const littleEndian = (value) => String.fromCharCode(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);


/***/ }),

/***/ 16773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   TK: () => (/* binding */ jsonInBase64)
/* harmony export */ });
/* unused harmony export jsonObject */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73068);

/** Undefined: no JSON, or not an object. `text` is of one character a byte (UTF-8). */
function jsonObject(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** A JSON object in base64 or base64url. */
const jsonInBase64 = (text) => jsonObject((0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(text));
/** The fields that are short text, numbers or truth values, of those named; no URL with a login in it. */
const factsIn = (object, ...names) => Object.fromEntries(names.flatMap((name) => {
    const value = object[name];
    return isTold(value) ? [[name, value]] : [];
}));
const isTold = (value) => typeof value === 'string'
    ? value.length <= 200 && !/:\/\/[^/]*@/.test(value)
    : typeof value === 'number' || typeof value === 'boolean';


/***/ }),

/***/ 96182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ marvin32)
/* harmony export */ });
/**
 * Marvin32, the checksum in Microsoft's identifiable keys, of a text of one character a byte. Unsigned.
 * `seed` is 8 ASCII characters, of which the first is the most significant byte: `Default0`.
 */
function marvin32(text, seed) {
    let [low, high] = [bigEndian(seed.slice(4)), bigEndian(seed.slice(0, 4))];
    const mix = (word) => {
        low = (low + word) | 0;
        high ^= low;
        low = (rotate(low, 20) + high) | 0;
        high = rotate(high, 9) ^ low;
        low = (rotate(low, 27) + high) | 0;
        high = rotate(high, 19);
    };
    // The end is marked by a byte 0x80, and filled up with zeros.
    const padded = `${text}\x80`.padEnd((text.length & ~3) + 4, '\0');
    for (let at = 0; at < padded.length; at += 4)
        mix(word(padded, at));
    mix(0);
    return (low ^ high) >>> 0;
}
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
const word = (text, at) => text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24);
const bigEndian = (text) => word(Array.from(text).reverse().join(''), 0);


/***/ }),

/***/ 12261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ inAlphabet),
/* harmony export */   kM: () => (/* binding */ base62Digits),
/* harmony export */   zw: () => (/* binding */ base36Digits)
/* harmony export */ });
/** A number of 32 bits, unsigned, in the digits of an alphabet; filled up in front with its first digit. */
function inAlphabet(value, alphabet, width) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
        digits = (alphabet[rest % alphabet.length] ?? '') + digits;
    }
    return digits.padStart(width, alphabet[0]);
}
const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz';


/***/ }),

/***/ 94215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abstractApi: () => (/* reexport */ abstractApi),
  adafruit: () => (/* reexport */ adafruit),
  adyen: () => (/* reexport */ adyen),
  affinity: () => (/* reexport */ affinity),
  africasTalking: () => (/* reexport */ africasTalking),
  agora: () => (/* reexport */ agora),
  aha: () => (/* reexport */ aha),
  ahrefs: () => (/* reexport */ ahrefs),
  airVisual: () => (/* reexport */ airVisual),
  airbrake: () => (/* reexport */ airbrake),
  airtable: () => (/* reexport */ airtable),
  aiven: () => (/* reexport */ aiven),
  akamai: () => (/* reexport */ akamai),
  alchemy: () => (/* reexport */ alchemy),
  algolia: () => (/* reexport */ algolia),
  alpaca: () => (/* reexport */ alpaca),
  amadeus: () => (/* reexport */ amadeus),
  amplitude: () => (/* reexport */ amplitude),
  ankr: () => (/* reexport */ ankr),
  ansibleAwx: () => (/* reexport */ ansibleAwx),
  anypoint: () => (/* reexport */ anypoint),
  apiflash: () => (/* reexport */ apiflash),
  apimetrics: () => (/* reexport */ apimetrics),
  apitemplate: () => (/* reexport */ apitemplate),
  apollo: () => (/* reexport */ apollo),
  appSignal: () => (/* reexport */ appSignal),
  apple: () => (/* reexport */ apple),
  appveyor: () => (/* reexport */ appveyor),
  aqicn: () => (/* reexport */ aqicn),
  artifactory: () => (/* reexport */ artifactory),
  artsy: () => (/* reexport */ artsy),
  asana: () => (/* reexport */ asana),
  atlassian: () => (/* reexport */ atlassian),
  audd: () => (/* reexport */ audd),
  auth0: () => (/* reexport */ auth0),
  authy: () => (/* reexport */ authy),
  autodesk: () => (/* reexport */ autodesk),
  autopilot: () => (/* reexport */ autopilot),
  azureIdentifiable: () => (/* reexport */ azureIdentifiable),
  backblaze: () => (/* reexport */ backblaze),
  baidu: () => (/* reexport */ baidu),
  basecamp: () => (/* reexport */ basecamp),
  baserow: () => (/* reexport */ baserow),
  baseten: () => (/* reexport */ baseten),
  basiq: () => (/* reexport */ basiq),
  belvo: () => (/* reexport */ belvo),
  besttime: () => (/* reexport */ besttime),
  betterstack: () => (/* reexport */ betterstack),
  bigcommerce: () => (/* reexport */ bigcommerce),
  bitbucket: () => (/* reexport */ bitbucket),
  bitly: () => (/* reexport */ bitly),
  bittrex: () => (/* reexport */ bittrex),
  bitwarden: () => (/* reexport */ bitwarden),
  bluesky: () => (/* reexport */ bluesky),
  borgbase: () => (/* reexport */ borgbase),
  braintree: () => (/* reexport */ braintree),
  braveSearch: () => (/* reexport */ braveSearch),
  brightcove: () => (/* reexport */ brightcove),
  browserstack: () => (/* reexport */ browserstack),
  buffer: () => (/* reexport */ buffer),
  bugsnag: () => (/* reexport */ bugsnag),
  bugzilla: () => (/* reexport */ bugzilla),
  buildbuddy: () => (/* reexport */ buildbuddy),
  buildkite: () => (/* reexport */ buildkite),
  bulksms: () => (/* reexport */ bulksms),
  bunny: () => (/* reexport */ bunny),
  buttondown: () => (/* reexport */ buttondown),
  bybit: () => (/* reexport */ bybit),
  chatbot: () => (/* reexport */ chatbot),
  checkmarx: () => (/* reexport */ checkmarx),
  chroma: () => (/* reexport */ chroma),
  chromatic: () => (/* reexport */ chromatic),
  cicero: () => (/* reexport */ cicero),
  circleci: () => (/* reexport */ circleci),
  civo: () => (/* reexport */ civo),
  clay: () => (/* reexport */ clay),
  clearbit: () => (/* reexport */ clearbit),
  clickhouse: () => (/* reexport */ clickhouse),
  clicksend: () => (/* reexport */ clicksend),
  clickup: () => (/* reexport */ clickup),
  close: () => (/* reexport */ close_close),
  cloudinary: () => (/* reexport */ cloudinary),
  cloudns: () => (/* reexport */ cloudns),
  cloudplan: () => (/* reexport */ cloudplan),
  cloudsmith: () => (/* reexport */ cloudsmith),
  codacy: () => (/* reexport */ codacy),
  codeClimate: () => (/* reexport */ codeClimate),
  codefresh: () => (/* reexport */ codefresh),
  cognito: () => (/* reexport */ cognito),
  cohere: () => (/* reexport */ cohere),
  coinbase: () => (/* reexport */ coinbase),
  collect2: () => (/* reexport */ collect2),
  column: () => (/* reexport */ column),
  comet: () => (/* reexport */ comet),
  commercetools: () => (/* reexport */ commercetools),
  commodities: () => (/* reexport */ commodities),
  configcat: () => (/* reexport */ configcat),
  consul: () => (/* reexport */ consul),
  contentful: () => (/* reexport */ contentful),
  convertKit: () => (/* reexport */ convertKit),
  convertapi: () => (/* reexport */ convertapi),
  convex: () => (/* reexport */ convex),
  convier: () => (/* reexport */ convier),
  coralogix: () => (/* reexport */ coralogix),
  couchbase: () => (/* reexport */ couchbase),
  courier: () => (/* reexport */ courier),
  coveralls: () => (/* reexport */ coveralls),
  cpanel: () => (/* reexport */ cpanel),
  crates: () => (/* reexport */ crates),
  crisp: () => (/* reexport */ crisp),
  cronitor: () => (/* reexport */ cronitor),
  crossBrowserTesting: () => (/* reexport */ crossBrowserTesting),
  crowdin: () => (/* reexport */ crowdin),
  cursor: () => (/* reexport */ cursor),
  customerIo: () => (/* reexport */ customerIo),
  dailymotion: () => (/* reexport */ dailymotion),
  dashScope: () => (/* reexport */ dashScope),
  dataGov: () => (/* reexport */ dataGov),
  databento: () => (/* reexport */ databento),
  databricks: () => (/* reexport */ databricks),
  datarobot: () => (/* reexport */ datarobot),
  datawrapper: () => (/* reexport */ datawrapper),
  deadMansSnitch: () => (/* reexport */ deadMansSnitch),
  delighted: () => (/* reexport */ delighted),
  deputy: () => (/* reexport */ deputy),
  desec: () => (/* reexport */ desec),
  deviantart: () => (/* reexport */ deviantart),
  dfuse: () => (/* reexport */ dfuse),
  diffbot: () => (/* reexport */ diffbot),
  dify: () => (/* reexport */ dify),
  digitalocean: () => (/* reexport */ digitalocean),
  dingtalk: () => (/* reexport */ dingtalk),
  discogs: () => (/* reexport */ discogs),
  discourse: () => (/* reexport */ discourse),
  ditto: () => (/* reexport */ ditto),
  dnscheck: () => (/* reexport */ dnscheck),
  dnsimple: () => (/* reexport */ dnsimple),
  dnspod: () => (/* reexport */ dnspod),
  docusign: () => (/* reexport */ docusign),
  dreamhost: () => (/* reexport */ dreamhost),
  dropbox: () => (/* reexport */ dropbox),
  dropboxSign: () => (/* reexport */ dropboxSign),
  duckdns: () => (/* reexport */ duckdns),
  duo: () => (/* reexport */ duo),
  dynatrace: () => (/* reexport */ dynatrace),
  eightXEight: () => (/* reexport */ eightXEight),
  enablex: () => (/* reexport */ enablex),
  enigma: () => (/* reexport */ enigma),
  env0: () => (/* reexport */ env0),
  envato: () => (/* reexport */ envato),
  equinixMetal: () => (/* reexport */ equinixMetal),
  eraser: () => (/* reexport */ eraser),
  etherscan: () => (/* reexport */ etherscan),
  eventbrite: () => (/* reexport */ eventbrite),
  exoscale: () => (/* reexport */ exoscale),
  fastly: () => (/* reexport */ fastly),
  fedex: () => (/* reexport */ fedex),
  feishu: () => (/* reexport */ feishu),
  fernet: () => (/* reexport */ fernet),
  fetchrss: () => (/* reexport */ fetchrss),
  figma: () => (/* reexport */ figma),
  fileIo: () => (/* reexport */ fileIo),
  filebase: () => (/* reexport */ filebase),
  filestack: () => (/* reexport */ filestack),
  findl: () => (/* reexport */ findl),
  firebase: () => (/* reexport */ firebase),
  fireworksAi: () => (/* reexport */ fireworksAi),
  fleetbase: () => (/* reexport */ fleetbase),
  flickr: () => (/* reexport */ flickr),
  flightaware: () => (/* reexport */ flightaware),
  fmfw: () => (/* reexport */ fmfw),
  formIo: () => (/* reexport */ formIo),
  formbucket: () => (/* reexport */ formbucket),
  fossa: () => (/* reexport */ fossa),
  foursquare: () => (/* reexport */ foursquare),
  freemius: () => (/* reexport */ freemius),
  fullstory: () => (/* reexport */ fullstory),
  gandi: () => (/* reexport */ gandi),
  geminiExchange: () => (/* reexport */ geminiExchange),
  gengo: () => (/* reexport */ gengo),
  genius: () => (/* reexport */ genius),
  geocodeXyz: () => (/* reexport */ geocodeXyz),
  getemail: () => (/* reexport */ getemail),
  getgeoApi: () => (/* reexport */ getgeoApi),
  getsandbox: () => (/* reexport */ getsandbox),
  github: () => (/* reexport */ github),
  gitkraken: () => (/* reexport */ gitkraken),
  gitlab: () => (/* reexport */ gitlab),
  gitter: () => (/* reexport */ gitter),
  godaddy: () => (/* reexport */ godaddy),
  goodday: () => (/* reexport */ goodday),
  grist: () => (/* reexport */ grist),
  guardian: () => (/* reexport */ guardian),
  gumroad: () => (/* reexport */ gumroad),
  gusto: () => (/* reexport */ gusto),
  gyazo: () => (/* reexport */ gyazo),
  hackerone: () => (/* reexport */ hackerone),
  happi: () => (/* reexport */ happi),
  hashnode: () => (/* reexport */ hashnode),
  hasura: () => (/* reexport */ hasura),
  here: () => (/* reexport */ here),
  heroku: () => (/* reexport */ heroku),
  hetzner: () => (/* reexport */ hetzner),
  holistic: () => (/* reexport */ holistic),
  hostinger: () => (/* reexport */ hostinger),
  huaweiCloud: () => (/* reexport */ huaweiCloud),
  hubspot: () => (/* reexport */ hubspot),
  huggingFace: () => (/* reexport */ huggingFace),
  humanity: () => (/* reexport */ humanity),
  hunter: () => (/* reexport */ hunter),
  huobi: () => (/* reexport */ huobi),
  ibmCloud: () => (/* reexport */ ibmCloud),
  ideogram: () => (/* reexport */ ideogram),
  ilovepdf: () => (/* reexport */ ilovepdf),
  imgur: () => (/* reexport */ imgur),
  impala: () => (/* reexport */ impala),
  influxdb: () => (/* reexport */ influxdb),
  infomaniak: () => (/* reexport */ infomaniak),
  instagram: () => (/* reexport */ instagram),
  instana: () => (/* reexport */ instana),
  instantly: () => (/* reexport */ instantly),
  instatus: () => (/* reexport */ instatus),
  intercom: () => (/* reexport */ intercom),
  intuit: () => (/* reexport */ intuit),
  ionic: () => (/* reexport */ ionic),
  ionos: () => (/* reexport */ ionos),
  ipapi: () => (/* reexport */ ipapi),
  ipdata: () => (/* reexport */ ipdata),
  ipify: () => (/* reexport */ ipify),
  ipinfo: () => (/* reexport */ ipinfo),
  ipqualityscore: () => (/* reexport */ ipqualityscore),
  iterable: () => (/* reexport */ iterable),
  iugu: () => (/* reexport */ iugu),
  jawg: () => (/* reexport */ jawg),
  jfrog: () => (/* reexport */ jfrog),
  jira: () => (/* reexport */ jira),
  jsonbin: () => (/* reexport */ jsonbin),
  juro: () => (/* reexport */ juro),
  jwt: () => (/* reexport */ jwt_jwt),
  kagi: () => (/* reexport */ kagi),
  katalon: () => (/* reexport */ katalon),
  keboola: () => (/* reexport */ keboola),
  keycdn: () => (/* reexport */ keycdn),
  keygen: () => (/* reexport */ keygen),
  kinde: () => (/* reexport */ kinde),
  kinsta: () => (/* reexport */ kinsta),
  klaviyo: () => (/* reexport */ klaviyo),
  koyeb: () => (/* reexport */ koyeb),
  kraken: () => (/* reexport */ kraken),
  kylas: () => (/* reexport */ kylas),
  lambdatest: () => (/* reexport */ lambdatest),
  laravel: () => (/* reexport */ laravel),
  lark: () => (/* reexport */ lark),
  lastfm: () => (/* reexport */ lastfm),
  lightstep: () => (/* reexport */ lightstep),
  line: () => (/* reexport */ line),
  lineNotify: () => (/* reexport */ lineNotify),
  linkedin: () => (/* reexport */ linkedin),
  linkpreview: () => (/* reexport */ linkpreview),
  linode: () => (/* reexport */ linode),
  litellm: () => (/* reexport */ litellm),
  lithic: () => (/* reexport */ lithic),
  lmnt: () => (/* reexport */ lmnt),
  localstack: () => (/* reexport */ localstack),
  locationiq: () => (/* reexport */ locationiq),
  locize: () => (/* reexport */ locize),
  logentries: () => (/* reexport */ logentries),
  loggly: () => (/* reexport */ loggly),
  logrocket: () => (/* reexport */ logrocket),
  logzio: () => (/* reexport */ logzio),
  lokalise: () => (/* reexport */ lokalise),
  luno: () => (/* reexport */ luno),
  lusha: () => (/* reexport */ lusha),
  m3o: () => (/* reexport */ m3o),
  magento: () => (/* reexport */ magento),
  magnetic: () => (/* reexport */ magnetic),
  mailchimp: () => (/* reexport */ mailchimp),
  mailgun: () => (/* reexport */ mailgun),
  mailjet: () => (/* reexport */ mailjet),
  mailtrap: () => (/* reexport */ mailtrap),
  make: () => (/* reexport */ make),
  mandrill: () => (/* reexport */ mandrill),
  mapbox: () => (/* reexport */ mapbox),
  mastodon: () => (/* reexport */ mastodon),
  mattermost: () => (/* reexport */ mattermost),
  medium: () => (/* reexport */ medium),
  meilisearch: () => (/* reexport */ meilisearch),
  metaapi: () => (/* reexport */ metaapi),
  metabase: () => (/* reexport */ metabase),
  mezmo: () => (/* reexport */ mezmo),
  microsoftTeams: () => (/* reexport */ microsoftTeams),
  miro: () => (/* reexport */ miro),
  misskey: () => (/* reexport */ misskey),
  mistral: () => (/* reexport */ mistral),
  modal: () => (/* reexport */ modal),
  moderationApi: () => (/* reexport */ moderationApi),
  moengage: () => (/* reexport */ moengage),
  mongodbAtlas: () => (/* reexport */ mongodbAtlas),
  moodle: () => (/* reexport */ moodle),
  moonshot: () => (/* reexport */ moonshot),
  mozillaAddons: () => (/* reexport */ mozillaAddons),
  nameCom: () => (/* reexport */ nameCom),
  namecheap: () => (/* reexport */ namecheap),
  nasa: () => (/* reexport */ nasa),
  nasdaqDataLink: () => (/* reexport */ nasdaqDataLink),
  nats: () => (/* reexport */ nats),
  neo4j: () => (/* reexport */ neo4j),
  netbox: () => (/* reexport */ netbox),
  netlify: () => (/* reexport */ netlify),
  newRelic: () => (/* reexport */ newRelic),
  nexmo: () => (/* reexport */ nexmo),
  ngrok: () => (/* reexport */ ngrok),
  nimble: () => (/* reexport */ nimble),
  noip: () => (/* reexport */ noip),
  nomad: () => (/* reexport */ nomad),
  nordvpn: () => (/* reexport */ nordvpn),
  noticeable: () => (/* reexport */ noticeable),
  notion: () => (/* reexport */ notion),
  novu: () => (/* reexport */ novu),
  npm: () => (/* reexport */ npm),
  nuget: () => (/* reexport */ nuget),
  nutritionix: () => (/* reexport */ nutritionix),
  nytimes: () => (/* reexport */ nytimes),
  oanda: () => (/* reexport */ oanda),
  octopusDeploy: () => (/* reexport */ octopusDeploy),
  oculus: () => (/* reexport */ oculus),
  odoo: () => (/* reexport */ odoo),
  okta: () => (/* reexport */ okta),
  okx: () => (/* reexport */ okx),
  oneForge: () => (/* reexport */ oneForge),
  onelogin: () => (/* reexport */ onelogin),
  openai: () => (/* reexport */ openai),
  openproject: () => (/* reexport */ openproject),
  openvsx: () => (/* reexport */ openvsx),
  openweather: () => (/* reexport */ openweather),
  opsgenie: () => (/* reexport */ opsgenie),
  ovh: () => (/* reexport */ ovh),
  owlbot: () => (/* reexport */ owlbot),
  packagecloud: () => (/* reexport */ packagecloud),
  pagerduty: () => (/* reexport */ pagerduty),
  papertrail: () => (/* reexport */ papertrail),
  parseur: () => (/* reexport */ parseur),
  particle: () => (/* reexport */ particle),
  patreon: () => (/* reexport */ patreon),
  paymo: () => (/* reexport */ paymo),
  paypal: () => (/* reexport */ paypal),
  payu: () => (/* reexport */ payu),
  pendo: () => (/* reexport */ pendo),
  percy: () => (/* reexport */ percy),
  phabricator: () => (/* reexport */ phabricator),
  picovoice: () => (/* reexport */ picovoice),
  pinecone: () => (/* reexport */ pinecone),
  pingdom: () => (/* reexport */ pingdom),
  pinterest: () => (/* reexport */ pinterest),
  pipedrive: () => (/* reexport */ pipedrive),
  pivotalTracker: () => (/* reexport */ pivotalTracker),
  plausible: () => (/* reexport */ plausible),
  plex: () => (/* reexport */ plex),
  plivo: () => (/* reexport */ plivo),
  podio: () => (/* reexport */ podio),
  polygon: () => (/* reexport */ polygon),
  portkey: () => (/* reexport */ portkey),
  posthog: () => (/* reexport */ posthog),
  postmark: () => (/* reexport */ postmark),
  prestashop: () => (/* reexport */ prestashop),
  printful: () => (/* reexport */ printful),
  prisma: () => (/* reexport */ prisma),
  prospectCrm: () => (/* reexport */ prospectCrm),
  pushbullet: () => (/* reexport */ pushbullet),
  pusher: () => (/* reexport */ pusher),
  pushover: () => (/* reexport */ pushover),
  qase: () => (/* reexport */ qase),
  qdrant: () => (/* reexport */ qdrant),
  qiniu: () => (/* reexport */ qiniu),
  qubole: () => (/* reexport */ qubole),
  quickbooks: () => (/* reexport */ quickbooks),
  quip: () => (/* reexport */ quip),
  rackspace: () => (/* reexport */ rackspace),
  rails: () => (/* reexport */ rails),
  railway: () => (/* reexport */ railway),
  ramp: () => (/* reexport */ ramp),
  rapidapi: () => (/* reexport */ rapidapi),
  rawg: () => (/* reexport */ rawg),
  razorpay: () => (/* reexport */ razorpay),
  recaptcha: () => (/* reexport */ recaptcha),
  reddit: () => (/* reexport */ reddit),
  redpanda: () => (/* reexport */ redpanda),
  reka: () => (/* reexport */ reka),
  replyio: () => (/* reexport */ replyio),
  resend: () => (/* reexport */ resend),
  retellAi: () => (/* reexport */ retellAi),
  revenuecat: () => (/* reexport */ revenuecat),
  revolut: () => (/* reexport */ revolut),
  ritekit: () => (/* reexport */ ritekit),
  roaring: () => (/* reexport */ roaring),
  robinhood: () => (/* reexport */ robinhood),
  rocketChat: () => (/* reexport */ rocketChat),
  rocketreach: () => (/* reexport */ rocketreach),
  rockset: () => (/* reexport */ rockset),
  rollbar: () => (/* reexport */ rollbar),
  rudderstack: () => (/* reexport */ rudderstack),
  runway: () => (/* reexport */ runway),
  salesforce: () => (/* reexport */ salesforce),
  sanity: () => (/* reexport */ sanity),
  scaleway: () => (/* reexport */ scaleway),
  scrapestack: () => (/* reexport */ scrapestack),
  scrutinizer: () => (/* reexport */ scrutinizer),
  sematext: () => (/* reexport */ sematext),
  semgrep: () => (/* reexport */ semgrep),
  sendcloud: () => (/* reexport */ sendcloud),
  serpapi: () => (/* reexport */ serpapi),
  serper: () => (/* reexport */ serper),
  shopify: () => (/* reexport */ shopify),
  shutterstock: () => (/* reexport */ shutterstock),
  signable: () => (/* reexport */ signable),
  signoz: () => (/* reexport */ signoz),
  sigopt: () => (/* reexport */ sigopt),
  simplelogin: () => (/* reexport */ simplelogin),
  sinch: () => (/* reexport */ sinch),
  singleStore: () => (/* reexport */ singleStore),
  sirv: () => (/* reexport */ sirv),
  smarty: () => (/* reexport */ smarty),
  smtp2go: () => (/* reexport */ smtp2go),
  snovIo: () => (/* reexport */ snovIo),
  snowflake: () => (/* reexport */ snowflake),
  snyk: () => (/* reexport */ snyk),
  solana: () => (/* reexport */ solana),
  sonatype: () => (/* reexport */ sonatype),
  soundcloud: () => (/* reexport */ soundcloud),
  sourcegraph: () => (/* reexport */ sourcegraph),
  sourcehut: () => (/* reexport */ sourcehut),
  sparkpost: () => (/* reexport */ sparkpost),
  spotify: () => (/* reexport */ spotify),
  squadcast: () => (/* reexport */ squadcast),
  square: () => (/* reexport */ square),
  sslmate: () => (/* reexport */ sslmate),
  stabilityAi: () => (/* reexport */ stabilityAi),
  stackexchange: () => (/* reexport */ stackexchange),
  stackpath: () => (/* reexport */ stackpath),
  statsig: () => (/* reexport */ statsig),
  statuspage: () => (/* reexport */ statuspage),
  steam: () => (/* reexport */ steam),
  stellar: () => (/* reexport */ stellar),
  stepFun: () => (/* reexport */ stepFun),
  storj: () => (/* reexport */ storj),
  strapi: () => (/* reexport */ strapi),
  strava: () => (/* reexport */ strava),
  streak: () => (/* reexport */ streak),
  sumologic: () => (/* reexport */ sumologic),
  sumsub: () => (/* reexport */ sumsub),
  sumup: () => (/* reexport */ sumup),
  svix: () => (/* reexport */ svix),
  swiftype: () => (/* reexport */ swiftype),
  sysdig: () => (/* reexport */ sysdig),
  tableau: () => (/* reexport */ tableau),
  telegram: () => (/* reexport */ telegram),
  teletype: () => (/* reexport */ teletype),
  tenable: () => (/* reexport */ tenable),
  testingbot: () => (/* reexport */ testingbot),
  textlocal: () => (/* reexport */ textlocal),
  theOddsApi: () => (/* reexport */ theOddsApi),
  thousandeyes: () => (/* reexport */ thousandeyes),
  threeScale: () => (/* reexport */ threeScale),
  thunderforest: () => (/* reexport */ thunderforest),
  ticketmaster: () => (/* reexport */ ticketmaster),
  tiktok: () => (/* reexport */ tiktok),
  timescale: () => (/* reexport */ timescale),
  tly: () => (/* reexport */ tly),
  tmdb: () => (/* reexport */ tmdb),
  together: () => (/* reexport */ together),
  trakt: () => (/* reexport */ trakt),
  travisCi: () => (/* reexport */ travisCi),
  treasureData: () => (/* reexport */ treasureData),
  trello: () => (/* reexport */ trello),
  tripadvisor: () => (/* reexport */ tripadvisor),
  truId: () => (/* reexport */ truId),
  truenas: () => (/* reexport */ truenas),
  tumblr: () => (/* reexport */ tumblr),
  turso: () => (/* reexport */ turso),
  tuya: () => (/* reexport */ tuya),
  twilio: () => (/* reexport */ twilio),
  twist: () => (/* reexport */ twist),
  unleash: () => (/* reexport */ unleash),
  unplugg: () => (/* reexport */ unplugg),
  unsplash: () => (/* reexport */ unsplash),
  unstructured: () => (/* reexport */ unstructured),
  untappd: () => (/* reexport */ untappd),
  uphold: () => (/* reexport */ uphold),
  upstage: () => (/* reexport */ upstage),
  uptimeKuma: () => (/* reexport */ uptimeKuma),
  uptimerobot: () => (/* reexport */ uptimerobot),
  upwork: () => (/* reexport */ upwork),
  usersnap: () => (/* reexport */ usersnap),
  userstack: () => (/* reexport */ userstack),
  usps: () => (/* reexport */ usps),
  vapi: () => (/* reexport */ vapi),
  vapid: () => (/* reexport */ vapid),
  venafi: () => (/* reexport */ venafi),
  veracode: () => (/* reexport */ veracode),
  vercel: () => (/* reexport */ vercel),
  verifier: () => (/* reexport */ verifier),
  viber: () => (/* reexport */ viber),
  victorops: () => (/* reexport */ victorops),
  vimeo: () => (/* reexport */ vimeo),
  virustotal: () => (/* reexport */ virustotal),
  vk: () => (/* reexport */ vk),
  volcengine: () => (/* reexport */ volcengine),
  voyageAi: () => (/* reexport */ voyageAi),
  vultr: () => (/* reexport */ vultr),
  vyte: () => (/* reexport */ vyte),
  wasabi: () => (/* reexport */ wasabi),
  weatherapi: () => (/* reexport */ weatherapi),
  weaviate: () => (/* reexport */ weaviate),
  webex: () => (/* reexport */ webex),
  webflow: () => (/* reexport */ webflow),
  webscrapingAi: () => (/* reexport */ webscrapingAi),
  wechat: () => (/* reexport */ wechat),
  wecom: () => (/* reexport */ wecom),
  weibo: () => (/* reexport */ weibo),
  windmill: () => (/* reexport */ windmill),
  wise: () => (/* reexport */ wise),
  witAi: () => (/* reexport */ witAi),
  wiz: () => (/* reexport */ wiz),
  wolfram: () => (/* reexport */ wolfram),
  wpEngine: () => (/* reexport */ wpEngine),
  wpscan: () => (/* reexport */ wpscan),
  xero: () => (/* reexport */ xero),
  yahoo: () => (/* reexport */ yahoo),
  yelp: () => (/* reexport */ yelp),
  yext: () => (/* reexport */ yext),
  ynab: () => (/* reexport */ ynab),
  yookassa: () => (/* reexport */ yookassa),
  yousign: () => (/* reexport */ yousign),
  youtube: () => (/* reexport */ youtube),
  yubico: () => (/* reexport */ yubico),
  zendesk: () => (/* reexport */ zendesk),
  zerossl: () => (/* reexport */ zerossl),
  zillow: () => (/* reexport */ zillow),
  zipcodeapi: () => (/* reexport */ zipcodeapi),
  zoho: () => (/* reexport */ zoho),
  zoom: () => (/* reexport */ zoom),
  zulip: () => (/* reexport */ zulip),
  zyte: () => (/* reexport */ zyte)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abstract-api.js

const abstractApi = {
    name: 'Abstract API',
    revoke: 'Regenerate it on the page of the API in the Abstract dashboard.',
    references: ['https://docs.abstractapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abstract-api-api-key',
            title: 'Abstract API API key',
            severity: 'medium',
            names: ['abstract api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adafruit.js

const adafruit = {
    name: 'Adafruit IO',
    revoke: 'Regenerate it on the My Key page of Adafruit IO.',
    references: ['https://io.adafruit.com/api/docs/'],
    kinds: [
        { how: 'token', id: 'adafruit-key', title: 'Adafruit IO key', grammar: ['aio_', (0,grammar/* base62 */.Yb)(28)] },
        {
            how: 'named',
            id: 'adafruit-legacy-key',
            title: 'Adafruit IO legacy key',
            aliases: ['adafruit-api-key'],
            names: ['adafruit'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adyen.js

const adyen = {
    name: 'Adyen',
    revoke: 'Generate a new API key under Developers > API credentials.',
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
    kinds: [
        {
            how: 'token',
            id: 'adyen-api-key',
            title: 'Adyen API key',
            severity: 'critical',
            grammar: [
                'AQE',
                (0,grammar/* base64 */.K3)(60, 140),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
                '-',
                (0,grammar/* base64 */.K3)(43),
                '=-',
                (0,grammar/* from */.HT)('!#-&(-;=?-_a-~', 8, 20),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/affinity.js

const affinity = {
    name: 'Affinity',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://api-docs.affinity.co/'],
    kinds: [
        {
            how: 'named',
            id: 'affinity-api-key',
            title: 'Affinity API key',
            names: ['affinity api', 'affinity crm'],
            grammar: [(0,grammar/* base64url */.r0)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/africas-talking.js

const africasTalking = {
    name: "Africa's Talking",
    revoke: 'Revoke it under account.africastalking.com > Settings > API key.',
    references: ['https://developers.africastalking.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'africas-talking-api-key',
            title: "Africa's Talking API key",
            names: ['africastalking', 'africas talking', 'at api'],
            grammar: [(0,grammar/* either */.gP)(['atsk_', (0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/agora.js

const agora = {
    name: 'Agora',
    revoke: 'Reset the certificate or delete the secret in the Agora console.',
    references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
    kinds: [
        {
            how: 'named',
            id: 'agora-certificate',
            title: 'Agora app certificate',
            names: ['agora app certificate', 'agora certificate', 'agora primary certificate'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'agora-customer-secret',
            title: 'Agora customer secret',
            names: ['agora'],
            words: ['key', 'secret', 'token'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aha.js

const aha = {
    name: 'Aha!',
    revoke: 'Revoke it under Settings > Personal > Developer.',
    references: ['https://www.aha.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'aha-api-key',
            title: 'Aha! API key',
            names: ['aha io', 'aha api', 'aha token', 'aha key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ahrefs.js

const ahrefs = {
    name: 'Ahrefs',
    revoke: 'Delete the key under Account settings > API keys.',
    references: ['https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management'],
    kinds: [
        {
            how: 'named',
            id: 'ahrefs-api-key',
            title: 'Ahrefs API key',
            names: ['ahrefs'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/air-visual.js

const airVisual = {
    name: 'AirVisual',
    revoke: 'Regenerate it in the API settings of the AirVisual account.',
    references: ['https://api-docs.iqair.com/'],
    kinds: [
        {
            how: 'named',
            id: 'air-visual-api-key',
            title: 'AirVisual API key',
            severity: 'medium',
            names: ['air visual', 'iq air'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airbrake.js

const airbrake = {
    name: 'Airbrake',
    revoke: 'Regenerate it in the settings of the project or of the user.',
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
    kinds: [
        {
            how: 'named',
            id: 'airbrake-user-key',
            title: 'Airbrake user key',
            names: ['air brake'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'airbrake-project-key',
            title: 'Airbrake project key',
            severity: 'medium',
            names: ['air brake'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airtable.js

const airtable = {
    name: 'Airtable',
    revoke: 'Delete the token at airtable.com/create/tokens.',
    references: ['https://airtable.com/developers/web/api/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'airtable-personal-access-token',
            title: 'Airtable personal access token',
            severity: 'high',
            aliases: ['airtable-personnal-access-token'],
            grammar: ['pat', (0,grammar/* base62 */.Yb)(14), '.', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'airtable-api-key',
            title: 'Airtable API key',
            aliases: ['airtable-api-key'],
            names: ['air table'],
            grammar: ['key', (0,grammar/* base62 */.Yb)(14)],
        },
        {
            how: 'named',
            id: 'airtable-oauth-token',
            title: 'Airtable OAuth token',
            names: ['air table'],
            grammar: [(0,grammar/* base62 */.Yb)(7, 64), '.v1.', (0,grammar/* base64url */.r0)(8, 512), '.', (0,grammar/* hex */.uh)(12, 128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aiven.js

const aiven = {
    name: 'Aiven',
    revoke: 'Revoke the token under User information > Tokens, or reset the password of the service user.',
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'aiven-service-password',
            title: 'Aiven service password',
            grammar: ['AVNS_', (0,grammar/* base64url */.r0)(14, 40)],
        },
        {
            how: 'named',
            id: 'aiven-api-token',
            title: 'Aiven API token',
            severity: 'critical',
            names: ['aiven'],
            grammar: [(0,grammar/* optional */.lq)('aivenv1_'), (0,grammar/* base64 */.K3)(60, 600), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/akamai.js

const akamai = {
    name: 'Akamai',
    revoke: 'Deactivate the credential under Identity and access > API clients.',
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
    kinds: [
        {
            how: 'token',
            id: 'akamai-edgegrid-token',
            title: 'Akamai EdgeGrid client or access token',
            severity: 'medium',
            neither: { behind: '0-9A-Za-z.-' },
            grammar: ['akab-', (0,grammar/* lowerDigits */.q2)(16), '-', (0,grammar/* lowerDigits */.q2)(16)],
        },
        {
            how: 'named',
            id: 'akamai-client-secret',
            title: 'Akamai EdgeGrid client secret',
            severity: 'critical',
            names: ['akamai', 'edgegrid'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alchemy.js

const alchemy = {
    name: 'Alchemy',
    revoke: 'Delete the app in the Alchemy dashboard and make a new one.',
    references: ['https://www.alchemy.com/docs/reference/api-overview'],
    kinds: [
        { how: 'token', id: 'alchemy-auth-token', title: 'Alchemy auth token', grammar: ['alcht_', (0,grammar/* base62 */.Yb)(30)] },
        {
            how: 'token',
            id: 'alchemy-url',
            title: 'Alchemy URL with API key',
            anyValue: true,
            grammar: [
                (0,grammar/* either */.gP)('g.alchemy.com/', 'alchemyapi.io/'),
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('nft/', 'data/')),
                'v',
                (0,grammar/* digits */.vm)(1),
                '/',
                (0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(21)]),
            ],
        },
        {
            how: 'named',
            id: 'alchemy-api-key',
            title: 'Alchemy API key',
            names: ['alchemy'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(21)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/algolia.js

const algolia = {
    name: 'Algolia',
    revoke: 'Delete the key under Settings > API keys; the admin key is rotated there too.',
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'algolia-api-key',
            title: 'Algolia API key',
            aliases: ['algolia-api-key'],
            names: ['algolia'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'algolia-app-id',
            title: 'Algolia application id',
            severity: 'info',
            names: ['algolia app'],
            words: ['id'],
            grammar: [(0,grammar/* upperDigits */.RO)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alpaca.js

const alpaca = {
    name: 'Alpaca',
    revoke: 'Regenerate the keys on the API Keys panel of the dashboard.',
    references: ['https://docs.alpaca.markets/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'alpaca-secret-key',
            title: 'Alpaca secret key',
            severity: 'critical',
            names: ['alpaca', 'apca'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'named',
            id: 'alpaca-key-id',
            title: 'Alpaca key id',
            severity: 'low',
            names: ['alpaca', 'apca'],
            grammar: [(0,grammar/* either */.gP)('PK', 'AK', 'CK'), (0,grammar/* upperDigits */.RO)(18, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amadeus.js

const amadeus = {
    name: 'Amadeus',
    revoke: 'Delete the app, or regenerate its secret, under My Self-Service Workspace.',
    references: [
        'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'amadeus-secret',
            title: 'Amadeus API secret',
            names: ['amadeus'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'amadeus-api-key',
            title: 'Amadeus API key',
            severity: 'medium',
            names: ['amadeus'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amplitude.js

const amplitude = {
    name: 'Amplitude',
    revoke: 'Rotate the keys under Settings > Projects of the organisation.',
    references: ['https://amplitude.com/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'amplitude-key',
            title: 'Amplitude API or secret key',
            names: ['amplitude'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ankr.js

const ankr = {
    name: 'Ankr',
    revoke: "Revoke it in the project's settings.",
    references: ['https://www.ankr.com/docs/rpc-service/getting-started/intro/'],
    kinds: [
        { how: 'named', id: 'ankr-api-token', title: 'Ankr API token', names: ['ankr'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ansible-awx.js

const ansibleAwx = {
    name: 'Ansible AWX',
    revoke: 'Delete the token under Access > Applications or Users.',
    references: ['https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html'],
    kinds: [
        {
            how: 'named',
            id: 'ansible-awx-token',
            title: 'Ansible AWX OAuth token',
            severity: 'critical',
            names: ['awx token', 'awx oauth', 'ansible tower', 'tower oauth'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anypoint.js

const anypoint = {
    name: 'Anypoint',
    revoke: 'Revoke it under Access Management > Connected apps.',
    references: ['https://docs.mulesoft.com/access-management/'],
    kinds: [
        {
            how: 'named',
            id: 'anypoint-token',
            title: 'Anypoint token or environment key',
            names: ['any point', 'mulesoft'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'anypoint-client-secret',
            title: 'Anypoint client secret',
            severity: 'critical',
            names: ['anypoint', 'mulesoft'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apiflash.js

const apiflash = {
    name: 'ApiFlash',
    revoke: 'Regenerate it in the API settings of the ApiFlash account.',
    references: ['https://apiflash.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'apiflash-api-key',
            title: 'ApiFlash API key',
            severity: 'medium',
            names: ['api flash'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apimetrics.js

const apimetrics = {
    name: 'APImetrics',
    revoke: 'Regenerate it in the API settings of the APImetrics account.',
    references: ['https://apimetrics.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'apimetrics-api-key',
            title: 'APImetrics API key',
            names: ['apimetrics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apitemplate.js

const apitemplate = {
    name: 'APITemplate.io',
    revoke: 'Regenerate it in the API settings of the APITemplate.io account.',
    references: ['https://docs.apitemplate.io/'],
    kinds: [
        {
            how: 'named',
            id: 'apitemplate-api-key',
            title: 'APITemplate.io API key',
            names: ['apitemplate', 'api template io'],
            grammar: [(0,grammar/* base62 */.Yb)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apollo.js

const apollo = {
    name: 'Apollo',
    revoke: 'Delete the key in the settings of Apollo.io, or of the graph in GraphOS Studio.',
    references: [
        'https://docs.apollo.io/docs/create-api-key',
        'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
    ],
    kinds: [
        {
            how: 'named',
            id: 'apollo-io-api-key',
            title: 'Apollo API key',
            names: ['apollo'],
            words: ['key', 'token', 'secret', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'apollo-graphql-key',
            title: 'Apollo GraphQL API key',
            names: ['apollo key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('service:', 'user:'), (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 64), ':', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/app-signal.js

const appSignal = {
    name: 'AppSignal',
    revoke: 'Regenerate the key under App settings > Push & deploy.',
    references: ['https://docs.appsignal.com/api.html'],
    kinds: [
        {
            how: 'named',
            id: 'app-signal-push-key',
            title: 'AppSignal push or deploy key',
            severity: 'medium',
            names: ['app signal'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apple.js

const apple = {
    name: 'Apple',
    revoke: 'Revoke it under Sign-In and Security > App-Specific Passwords of the Apple account.',
    references: ['https://support.apple.com/en-us/102654'],
    kinds: [
        {
            how: 'named',
            id: 'apple-app-specific-password',
            title: 'Apple app-specific password',
            names: [
                'app specific password',
                'apple id password',
                'apple password',
                'apple app password',
                'notarization password',
                'notarize password',
            ],
            words: [],
            grammar: [(0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appveyor.js

const appveyor = {
    name: 'AppVeyor',
    revoke: 'Regenerate it on the API tokens page of the account.',
    references: ['https://www.appveyor.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'appveyor-api-token',
            title: 'AppVeyor API token',
            names: ['app veyor'],
            grammar: [(0,grammar/* optional */.lq)('v', (0,grammar/* digits */.vm)(1), '.'), (0,grammar/* lowerDigits */.q2)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aqicn.js

const aqicn = {
    name: 'World Air Quality Index',
    revoke: 'Revoke it under aqicn.org/data-platform/token.',
    references: ['https://aqicn.org/json-api/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'aqicn-api-token',
            title: 'World Air Quality Index API token',
            names: ['aqicn', 'waqi'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/jfrog.js


/**
 * Reference tokens of JFrog, in base64: `reftkn`, a version, the time at which it expires (seconds since 1970, or 0) and
 * the token. https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token
 */
function jfrogVerdict(text) {
    const match = /^reftkn:\d{2}:(\d{10}):[0-9A-Za-z]{20,}$/.exec((0,base64/* decodeBase64 */.y4)(text) ?? '');
    if (match === null)
        return undefined;
    return { state: 'proven', why: 'it decodes', facts: { expires: Number(match[1]) } };
}
const jfrogSample = (random) => (0,base64/* encodeBase64 */.WG)((0,grammar/* sampleOf */.uV)(['reftkn:01:2', (0,grammar/* digits */.vm)(9), ':', (0,grammar/* base62 */.Yb)(27)], random));

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/artifactory.js


const artifactory = {
    name: 'JFrog Artifactory',
    revoke: 'Revoke it under Edit profile, or Administration > User management > Access tokens.',
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'artifactory-api-key',
            title: 'JFrog Artifactory API key',
            severity: 'critical',
            aliases: ['artifactory-api-key'],
            grammar: ['AKCp', (0,grammar/* base62 */.Yb)(66, 72)],
        },
        {
            how: 'token',
            id: 'artifactory-reference-token',
            title: 'JFrog Artifactory reference token',
            severity: 'critical',
            aliases: ['artifactory-reference-token'],
            grammar: ['cmVmdGtu', (0,grammar/* base62 */.Yb)(56)],
            verify: jfrogVerdict,
            sample: jfrogSample,
        },
        {
            how: 'named',
            id: 'artifactory-encrypted-password',
            title: 'JFrog Artifactory encrypted password',
            severity: 'critical',
            names: ['artifactory', 'jfrog', 'jfrog artifactory'],
            grammar: ['AP', (0,grammar/* base62 */.Yb)(22, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/artsy.js

const artsy = {
    name: 'Artsy',
    revoke: 'Delete the app under My Apps at developers.artsy.net.',
    references: ['https://developers.artsy.net/'],
    kinds: [
        {
            how: 'named',
            id: 'artsy-client-secret',
            title: 'Artsy client secret',
            severity: 'medium',
            names: ['artsy'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'artsy-client-id',
            title: 'Artsy client id',
            severity: 'info',
            names: ['artsy'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/asana.js

const asana = {
    name: 'Asana',
    revoke: 'Delete the token in the developer console (My apps).',
    references: ['https://developers.asana.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'asana-personal-access-token',
            title: 'Asana personal access token',
            names: ['asana'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(1), '/', (0,grammar/* digits */.vm)(13, 20), ':'], [(0,grammar/* digits */.vm)(1), '/', (0,grammar/* digits */.vm)(13, 20), '/', (0,grammar/* digits */.vm)(13, 20), ':'], [(0,grammar/* digits */.vm)(1), '/']),
                (0,grammar/* anyHex */.YM)(32),
            ],
        },
        {
            how: 'named',
            id: 'asana-client-secret',
            title: 'Asana client secret',
            aliases: ['asana-client-secret'],
            names: ['asana'],
            grammar: [(0,grammar/* anyHex */.YM)(32, 36)],
        },
        {
            how: 'named',
            id: 'asana-client-id',
            title: 'Asana client id',
            severity: 'info',
            aliases: ['asana-client-id'],
            names: ['asana'],
            words: ['id'],
            grammar: [(0,grammar/* digits */.vm)(16)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var verdicts_checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/atlassian.js



/**
 * API tokens of Atlassian (`ATATT3`, `ATCTT3`): the CRC-32 of all up to and with the `=`, in 8 upper-case hex digits.
 * Recomputed on published examples; Atlassian does not describe it.
 */
function atlassianVerdict(text) {
    const body = text.slice(0, -8);
    return body.endsWith('=') && text.endsWith(checksumOf(body)) ? verdicts_checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,crc32/* crc32 */.Q)(body).toString(16).toUpperCase().padStart(8, '0');
const atlassianSample = (prefix, length) => (random) => {
    const body = `${prefix}${(0,grammar/* sampleOf */.uV)([(0,grammar/* base64url */.r0)(length)], random)}=`;
    return `${body}${checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/atlassian.js


const atlassian = {
    name: 'Atlassian',
    revoke: 'Revoke the token at id.atlassian.com under Security > API tokens.',
    references: [
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'atlassian-api-token',
            title: 'Atlassian API token',
            severity: 'critical',
            aliases: ['atlassian-api-token'],
            grammar: ['ATATT3', (0,grammar/* base64url */.r0)(150, 300), '=', (0,grammar/* upperHex */.gh)(8)],
            verify: atlassianVerdict,
            sample: atlassianSample('ATATT3', 180),
        },
        {
            how: 'token',
            id: 'atlassian-admin-api-key',
            title: 'Atlassian organisation API key or Bitbucket access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('ATCTT3', 'ATSTT3'), (0,grammar/* base64url */.r0)(80, 300), '=', (0,grammar/* upperHex */.gh)(8)],
            verify: atlassianVerdict,
            sample: atlassianSample('ATCTT3', 180),
        },
        {
            how: 'named',
            id: 'atlassian-legacy-api-token',
            title: 'Atlassian legacy API token',
            severity: 'critical',
            aliases: ['atlassian-api-token'],
            names: ['atlassian', 'jira', 'confluence'],
            words: ['key', 'token', 'secret', 'password', 'pat'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/audd.js

const audd = {
    name: 'AudD',
    revoke: 'Regenerate it in the API settings of the AudD account.',
    references: ['https://docs.audd.io/'],
    kinds: [
        {
            how: 'named',
            id: 'audd-api-key',
            title: 'AudD API key',
            severity: 'medium',
            names: ['audd'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/auth0.js

const auth0 = {
    name: 'Auth0',
    revoke: 'Rotate the secret under Applications > Settings of the application.',
    references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
    kinds: [
        {
            how: 'named',
            id: 'auth0-client-secret',
            title: 'Auth0 client secret',
            severity: 'critical',
            names: ['auth0', 'auth zero'],
            words: ['secret', 'key', 'token', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(64, 66)],
        },
        {
            how: 'named',
            id: 'auth0-client-id',
            title: 'Auth0 client id',
            severity: 'info',
            names: ['auth0', 'auth zero'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authy.js

const authy = {
    name: 'Authy',
    revoke: 'Regenerate it in the settings of the application in the Twilio console.',
    references: ['https://www.twilio.com/docs/authy/api'],
    kinds: [
        { how: 'named', id: 'authy-api-key', title: 'Authy API key', names: ['authy'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autodesk.js

const autodesk = {
    name: 'Autodesk',
    revoke: 'Regenerate the secret of the application at aps.autodesk.com.',
    references: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/'],
    kinds: [
        {
            how: 'named',
            id: 'autodesk-client-secret',
            title: 'Autodesk client secret',
            names: ['autodesk', 'forge client'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(16)], [(0,grammar/* base62 */.Yb)(64)])],
        },
        {
            how: 'named',
            id: 'autodesk-client-id',
            title: 'Autodesk client id',
            severity: 'info',
            names: ['autodesk', 'forge client'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base62 */.Yb)(48)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autopilot.js

const autopilot = {
    name: 'Autopilot',
    revoke: 'Regenerate it in the API settings of the Autopilot account.',
    references: ['https://autopilot.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'autopilot-api-key',
            title: 'Autopilot API key',
            names: [
                'autopilot api',
                'autopilot key',
                'autopilot secret',
                'autopilot token',
                'autopilot access',
                'autopilot auth',
                'autopilot private',
                'autopilothq',
            ],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/azure.js
var azure = __webpack_require__(4435);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/azure-identifiable.js


/** `length` of the key in bytes; what the checksum begins with depends on it. */
const key = (id, title, signature, length, grammar) => ({
    how: 'token',
    id: `azure-${id}-key`,
    title: `Azure ${title} key`,
    severity: 'critical',
    grammar,
    literals: [signature],
    verify: azure/* azureIdentifiableVerdict */.n$,
    sample: (0,azure/* azureIdentifiableSample */._1)(signature, length),
});
const azure_identifiable_long = (signature) => [(0,grammar/* base64 */.K3)(76), signature, (0,grammar/* base64 */.K3)(5), (0,grammar/* from */.HT)('AQgw', 1), '=='];
const azure_identifiable_short = (signature) => [(0,grammar/* base64 */.K3)(33), signature, (0,grammar/* from */.HT)('A-P', 1), (0,grammar/* base64 */.K3)(5), '='];
/** Keys that hold a signature of their service and a checksum. */
const azureIdentifiable = {
    name: 'Azure',
    revoke: 'Regenerate it under Access keys (or Keys) of the resource in the Azure portal.',
    references: ['https://github.com/microsoft/security-utilities'],
    kinds: [
        key('storage-identifiable', 'storage account', '+ASt', 64, azure_identifiable_long('+ASt')),
        key('cosmos-identifiable', 'Cosmos DB', 'ACDb', 64, azure_identifiable_long('ACDb')),
        key('batch-identifiable', 'Batch', '+ABa', 64, azure_identifiable_long('+ABa')),
        key('machine-learning-identifiable', 'Machine Learning', '+AMC', 64, azure_identifiable_long('+AMC')),
        key('management-identifiable', 'API Management', 'APIM', 64, azure_identifiable_long('APIM')),
        key('redis-identifiable', 'Cache for Redis', 'AzCa', 32, azure_identifiable_short('AzCa')),
        key('service-bus-identifiable', 'Service Bus', '+ASb', 32, azure_identifiable_short('+ASb')),
        key('event-hubs-identifiable', 'Event Hubs', '+AEh', 32, azure_identifiable_short('+AEh')),
        key('relay-identifiable', 'Relay', '+ARm', 32, azure_identifiable_short('+ARm')),
        key('iot-identifiable', 'IoT Hub', 'AIoT', 32, azure_identifiable_short('AIoT')),
        key('functions-identifiable', 'Functions', 'AzFu', 40, [
            (0,grammar/* base64url */.r0)(44),
            'AzFu',
            (0,grammar/* base64url */.r0)(5),
            (0,grammar/* from */.HT)('AQgw', 1),
            '==',
        ]),
        {
            ...key('search-identifiable', 'AI Search', 'AzSe', 39, [(0,grammar/* base62 */.Yb)(42), 'AzSe', (0,grammar/* from */.HT)('A-D', 1), (0,grammar/* base62 */.Yb)(5)]),
            severity: 'high',
        },
        key('registry-identifiable', 'Container Registry', '+ACR', 39, [
            (0,grammar/* base62 */.Yb)(42),
            '+ACR',
            (0,grammar/* from */.HT)('A-D', 1),
            (0,grammar/* base62 */.Yb)(5),
        ]),
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/backblaze.js

const backblaze = {
    name: 'Backblaze',
    revoke: 'Revoke it under App keys of the account.',
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
    kinds: [
        {
            how: 'named',
            id: 'backblaze-application-key',
            title: 'Backblaze B2 application key',
            names: ['backblaze', 'b2 app', 'b2 application'],
            grammar: ['K00', (0,grammar/* digits */.vm)(1), (0,grammar/* base64 */.K3)(27)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baidu.js

const baidu = {
    name: 'Baidu',
    revoke: 'Delete the API key, or disable the AccessKey pair, in the Baidu AI Cloud console.',
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
    kinds: [
        {
            how: 'token',
            id: 'baidu-api-key',
            title: 'Baidu AI Cloud API key',
            severity: 'critical',
            grammar: ['bce-v3/ALTAK-', (0,grammar/* base62 */.Yb)(16, 32), '/', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'baidu-access-key-id',
            title: 'Baidu AI Cloud access key id',
            severity: 'info',
            grammar: ['ALTAK', (0,grammar/* base62 */.Yb)(21)],
        },
        {
            how: 'named',
            id: 'baidu-key',
            title: 'Baidu API key',
            names: ['baidu api', 'baidu map', 'baidu secret', 'baidu client', 'baidu ak', 'baidu app', 'bmap ak'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(24)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/basecamp.js

const basecamp = {
    name: 'Basecamp',
    revoke: 'Reset it on the page of the application at launchpad.37signals.com.',
    references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
    kinds: [
        {
            how: 'named',
            id: 'basecamp-client-secret',
            title: 'Basecamp client secret',
            names: ['basecamp', '37signals'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baserow.js

const baserow = {
    name: 'Baserow',
    revoke: 'Regenerate it in the API settings of the Baserow account.',
    references: ['https://baserow.io/docs/apis/rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'baserow-api-key',
            title: 'Baserow API key',
            names: ['baserow'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baseten.js

const baseten = {
    name: 'Baseten',
    revoke: 'Regenerate it in the API settings of the Baseten account.',
    references: ['https://docs.baseten.co/organization/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'baseten-api-key',
            title: 'Baseten API key',
            names: ['baseten'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/basiq.js

const basiq = {
    name: 'Basiq',
    revoke: 'Regenerate it in the API settings of the Basiq account.',
    references: ['https://api.basiq.io/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'basiq-api-key',
            title: 'Basiq API key',
            severity: 'critical',
            names: ['basiq'],
            grammar: [(0,grammar/* base64 */.K3)(90, 110), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/belvo.js

const belvo = {
    name: 'Belvo',
    revoke: 'Revoke it under Developers > Secret keys of the dashboard.',
    references: ['https://developers.belvo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'belvo-secret-password',
            title: 'Belvo secret password',
            names: ['belvo'],
            grammar: [(0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/besttime.js

const besttime = {
    name: 'BestTime',
    revoke: 'Regenerate it on the API keys page of the account.',
    references: ['https://documentation.besttime.app/'],
    kinds: [
        {
            how: 'named',
            id: 'besttime-api-key',
            title: 'BestTime API key',
            names: ['besttime', 'best time app', 'best time api'],
            grammar: [(0,grammar/* either */.gP)(['pri_', (0,grammar/* hex */.uh)(32)], ['pub_', (0,grammar/* hex */.uh)(32)], [(0,grammar/* from */.HT)('0-9A-Za-z_', 36)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/betterstack.js

const betterstack = {
    name: 'Better Stack',
    revoke: 'Delete the token under Settings > API tokens of the team.',
    references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
    kinds: [
        {
            how: 'named',
            id: 'betterstack-api-token',
            title: 'Better Stack API or source token',
            names: ['better stack', 'better uptime', 'logtail'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bigcommerce.js

const bigcommerce = {
    name: 'BigCommerce',
    revoke: 'Delete the account under Settings > Store-level API accounts.',
    references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
    kinds: [
        {
            how: 'named',
            id: 'bigcommerce-access-token',
            title: 'BigCommerce access token or client secret',
            severity: 'critical',
            names: ['big commerce'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(31)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitbucket.js

const bitbucket = {
    name: 'Bitbucket',
    revoke: 'Revoke it under Personal settings, or Repository settings > Access tokens.',
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'bitbucket-app-password',
            title: 'Bitbucket app password',
            severity: 'critical',
            grammar: ['ATBB', (0,grammar/* base62 */.Yb)(24), (0,grammar/* upperHex */.gh)(8)],
        },
        {
            how: 'token',
            id: 'bitbucket-server-token',
            title: 'Bitbucket Data Center HTTP access token',
            severity: 'critical',
            grammar: ['BBDC-', (0,grammar/* base64 */.K3)(40, 50)],
        },
        {
            how: 'named',
            id: 'bitbucket-server-legacy-token',
            title: 'Bitbucket Server personal access token',
            severity: 'critical',
            names: ['bitbucket'],
            grammar: [(0,grammar/* from */.HT)('MNO', 1), (0,grammar/* base64 */.K3)(43)],
        },
        {
            how: 'named',
            id: 'bitbucket-legacy-app-password',
            title: 'Bitbucket legacy app password',
            severity: 'critical',
            names: ['bitbucket'],
            words: ['password', 'passwd', 'pass', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'bitbucket-client-secret',
            title: 'Bitbucket OAuth client secret',
            severity: 'critical',
            aliases: ['bitbucket-client-secret'],
            names: ['bitbucket'],
            words: ['secret', 'key', 'token', 'password', 'auth'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(40, 66)])],
        },
        {
            how: 'named',
            id: 'bitbucket-client-id',
            title: 'Bitbucket OAuth client id',
            severity: 'info',
            aliases: ['bitbucket-client-id'],
            names: ['bitbucket client'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(18)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitly.js

const bitly = {
    name: 'Bitly',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'bitly-access-token',
            title: 'Bitly access token',
            names: ['bit ly'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bittrex.js

const bittrex = {
    name: 'Bittrex',
    revoke: 'Delete the key; the exchange closed in 2023.',
    references: ['https://bittrex.github.io/api/v3'],
    kinds: [
        {
            how: 'named',
            id: 'bittrex-key',
            title: 'Bittrex API key or secret',
            severity: 'low',
            aliases: ['bittrex-access-key', 'bittrex-secret-key'],
            names: ['bittrex'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitwarden.js

const bitwarden = {
    name: 'Bitwarden',
    revoke: 'Revoke the access token of the machine account in Secrets Manager, or rotate the API key under Security > Keys.',
    references: ['https://bitwarden.com/help/access-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'bitwarden-access-token',
            title: 'Bitwarden Secrets Manager access token',
            severity: 'critical',
            names: ['bws', 'bitwarden'],
            grammar: ['0.', ...grammar/* uuid */.uR, '.', (0,grammar/* base62 */.Yb)(30), ':', (0,grammar/* base64 */.K3)(22), '=='],
        },
        {
            how: 'named',
            id: 'bitwarden-client-secret',
            title: 'Bitwarden API client secret',
            severity: 'critical',
            names: ['bitwarden', 'bw client'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bluesky.js

const bluesky = {
    name: 'Bluesky',
    revoke: 'Delete it under Settings > Privacy and security > App passwords.',
    references: ['https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial'],
    kinds: [
        {
            how: 'named',
            id: 'bluesky-app-password',
            title: 'Bluesky app password',
            names: ['bluesky', 'bsky', 'atproto', 'atp app'],
            grammar: [(0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/borgbase.js

const borgbase = {
    name: 'BorgBase',
    revoke: 'Delete the token under Account > API.',
    references: ['https://docs.borgbase.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'borgbase-api-key',
            title: 'BorgBase API key',
            names: ['borg base'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z/_.-', 148, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braintree.js

const braintree = {
    name: 'Braintree',
    revoke: 'Delete the key under Settings > API of the control panel.',
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
    kinds: [
        {
            how: 'token',
            id: 'braintree-access-token',
            title: 'Braintree access token',
            severity: 'critical',
            grammar: ['access_token$production$', (0,grammar/* lowerDigits */.q2)(16), '$', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'braintree-sandbox-access-token',
            title: 'Braintree sandbox access token',
            severity: 'medium',
            grammar: ['access_token$sandbox$', (0,grammar/* lowerDigits */.q2)(16), '$', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'braintree-private-key',
            title: 'Braintree private key',
            severity: 'critical',
            names: ['braintree', 'bt private'],
            words: ['private', 'secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'braintree-tokenization-key',
            title: 'Braintree tokenization key',
            severity: 'low',
            names: ['braintree'],
            grammar: [(0,grammar/* either */.gP)('production_', 'sandbox_'), (0,grammar/* lowerDigits */.q2)(8), '_', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brave-search.js

const braveSearch = {
    name: 'Brave Search',
    revoke: 'Delete the subscription key on the API keys page of the dashboard.',
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
    kinds: [
        {
            how: 'token',
            id: 'brave-search-api-key',
            title: 'Brave Search API key',
            aliases: ['brave-search-api-key'],
            neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/=_-' },
            grammar: ['BSA', (0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brightcove.js

const brightcove = {
    name: 'Brightcove',
    revoke: 'Delete the registration under Admin > API authentication.',
    references: ['https://apis.support.brightcove.com/oauth/getting-started/overview-oauth-api.html'],
    kinds: [
        {
            how: 'named',
            id: 'brightcove-client-secret',
            title: 'Brightcove client secret',
            names: ['brightcove'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browserstack.js

const browserstack = {
    name: 'BrowserStack',
    revoke: 'Reset it under Account > Settings, Access key.',
    references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'browserstack-access-key',
            title: 'BrowserStack access key',
            names: ['browser stack'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buffer.js

const buffer = {
    name: 'Buffer',
    revoke: 'Regenerate it in the API settings of the Buffer account.',
    references: ['https://buffer.com/developers/api'],
    kinds: [
        {
            how: 'named',
            id: 'buffer-access-token',
            title: 'Buffer access token',
            names: ['buffer access', 'buffer api', 'buffer client', 'bufferapp'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* digits */.vm)(1), '/'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugsnag.js

const bugsnag = {
    name: 'Bugsnag',
    revoke: 'Regenerate it in the settings of the project, or under My account > Personal auth tokens.',
    references: ['https://docs.bugsnag.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'bugsnag-auth-token',
            title: 'Bugsnag personal auth token',
            names: ['bugsnag'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'bugsnag-api-key',
            title: 'Bugsnag notifier API key',
            severity: 'low',
            names: ['bugsnag'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugzilla.js

const bugzilla = {
    name: 'Bugzilla',
    revoke: 'Revoke it under Preferences > API keys.',
    references: ['https://bugzilla.readthedocs.io/en/latest/api/core/v1/general.html'],
    kinds: [
        {
            how: 'named',
            id: 'bugzilla-api-key',
            title: 'Bugzilla API key',
            names: ['bugzilla'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buildbuddy.js

const buildbuddy = {
    name: 'BuildBuddy',
    revoke: 'Delete the key under Settings > API keys of the organisation.',
    references: ['https://www.buildbuddy.io/docs/guide-auth'],
    kinds: [
        {
            how: 'named',
            id: 'buildbuddy-api-key',
            title: 'BuildBuddy API key',
            names: ['build buddy'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buildkite.js

const buildkite = {
    name: 'Buildkite',
    revoke: 'Revoke it under Personal settings > API Access Tokens, or on the Agent Tokens page of the cluster.',
    references: ['https://buildkite.com/docs/platform/security/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'buildkite-user-access-token',
            title: 'Buildkite API access token',
            severity: 'critical',
            grammar: ['bkua_', (0,grammar/* lowerDigits */.q2)(40, 64)],
        },
        {
            how: 'token',
            id: 'buildkite-agent-token',
            title: 'Buildkite agent session, job or cluster token',
            grammar: [(0,grammar/* either */.gP)('bkaa_', 'bkaj_', 'bkct_'), (0,grammar/* base64url */.r0)(20, 1500)],
        },
        {
            how: 'named',
            id: 'buildkite-legacy-token',
            title: 'Buildkite legacy API or agent token',
            names: ['buildkite'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(40)], [(0,grammar/* hex */.uh)(50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bulksms.js

const bulksms = {
    name: 'BulkSMS',
    revoke: 'Delete the token under Settings > Developer settings.',
    references: ['https://www.bulksms.com/developer/json/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'bulksms-token-secret',
            title: 'BulkSMS token secret',
            names: ['bulk sms'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z*#!_', 29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bunny.js

const bunny = {
    name: 'bunny.net',
    revoke: 'Reset the key on the page of the account, of the storage zone or of the stream library.',
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'bunny-account-key',
            title: 'bunny.net account API key',
            severity: 'critical',
            names: ['bunny'],
            grammar: [...grammar/* uuid */.uR, ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'bunny-zone-password',
            title: 'bunny.net storage zone or stream key',
            names: ['bunny'],
            grammar: [(0,grammar/* hex */.uh)(8), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(12), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4)],
        },
        {
            how: 'named',
            id: 'bunny-api-key',
            title: 'bunny.net API key',
            names: ['bunny net', 'bunnycdn', 'bunny api', 'bunny access', 'bunny storage'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buttondown.js

const buttondown = {
    name: 'Buttondown',
    revoke: 'Regenerate it in the API settings of the Buttondown account.',
    references: ['https://docs.buttondown.com/api-introduction'],
    kinds: [
        {
            how: 'named',
            id: 'buttondown-api-key',
            title: 'Buttondown API key',
            names: ['buttondown'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bybit.js

const bybit = {
    name: 'Bybit',
    revoke: 'Delete the key under API Management.',
    references: ['https://bybit-exchange.github.io/docs/v5/intro'],
    kinds: [
        {
            how: 'named',
            id: 'bybit-api-key',
            title: 'Bybit API key or secret',
            severity: 'critical',
            names: ['bybit'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(36)], [(0,grammar/* base62 */.Yb)(18)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatbot.js

const chatbot = {
    name: 'ChatBot',
    revoke: 'Regenerate it in the API settings of the ChatBot account.',
    references: ['https://www.chatbot.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'chatbot-access-token',
            title: 'ChatBot developer access token',
            names: ['chatbot'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkmarx.js

const checkmarx = {
    name: 'Checkmarx',
    revoke: 'Revoke it under Settings > Identity and access management > API keys.',
    references: ['https://docs.checkmarx.com/'],
    kinds: [
        {
            how: 'named',
            id: 'checkmarx-client-secret',
            title: 'Checkmarx client secret',
            names: ['checkmarx', 'cxone'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(32, 40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chroma.js

const chroma = {
    name: 'Chroma Cloud',
    revoke: 'Delete the key in the settings of the database.',
    references: ['https://docs.trychroma.com/cloud/getting-started'],
    kinds: [
        { how: 'token', id: 'chroma-api-key', title: 'Chroma Cloud API key', grammar: ['ck-', (0,grammar/* base62 */.Yb)(40, 48)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chromatic.js

const chromatic = {
    name: 'Chromatic',
    revoke: 'Reset the token on the Manage page of the project.',
    references: ['https://www.chromatic.com/docs/setup/'],
    kinds: [
        {
            how: 'token',
            id: 'chromatic-project-token',
            title: 'Chromatic project token',
            grammar: ['chpt_', (0,grammar/* lowerDigits */.q2)(12, 32)],
        },
        {
            how: 'named',
            id: 'chromatic-legacy-project-token',
            title: 'Chromatic legacy project token',
            names: ['chromatic'],
            words: ['token'],
            grammar: [(0,grammar/* lowerDigits */.q2)(11, 15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cicero.js

const cicero = {
    name: 'Cicero',
    revoke: 'Regenerate it in the API settings of the Cicero account.',
    references: ['https://cicero.azavea.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'cicero-api-key',
            title: 'Cicero API key',
            severity: 'medium',
            names: ['cicero'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/circleci.js

const circleci = {
    name: 'CircleCI',
    revoke: 'Delete it under User settings > Personal API tokens, or Project settings > API permissions.',
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'circleci-personal-token',
            title: 'CircleCI personal access token',
            severity: 'critical',
            grammar: ['CCIPAT_', (0,grammar/* base62 */.Yb)(16, 28), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'token',
            id: 'circleci-project-token',
            title: 'CircleCI project token',
            aliases: ['circleci-project-token'],
            grammar: ['CCIPRJ_', (0,grammar/* base62 */.Yb)(16, 28), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'named',
            id: 'circleci-legacy-token',
            title: 'CircleCI legacy API token',
            severity: 'critical',
            names: ['circle ci', 'circle token', 'circle api'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
        {
            how: 'named',
            id: 'circleci-runner-token',
            title: 'CircleCI runner token',
            names: ['circle ci', 'circle runner', 'launch agent'],
            grammar: [(0,grammar/* hex */.uh)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/civo.js

const civo = {
    name: 'Civo',
    revoke: 'Regenerate the key under Profile > Security.',
    references: ['https://www.civo.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'civo-api-key',
            title: 'Civo API key',
            severity: 'critical',
            aliases: ['civo-api-key'],
            names: ['civo'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clay.js

const clay = {
    name: 'Clay',
    revoke: 'Delete the key under Settings > Account.',
    references: ['https://www.clay.com/university'],
    kinds: [
        {
            how: 'named',
            id: 'clay-api-key',
            title: 'Clay API key',
            names: ['clay'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clearbit.js

const clearbit = {
    name: 'Clearbit',
    revoke: 'Regenerate it in the API settings of the Clearbit account.',
    references: ['https://clearbit.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'clearbit-api-key',
            title: 'Clearbit API key',
            names: ['clear bit'],
            grammar: [(0,grammar/* either */.gP)(['sk_', (0,grammar/* hex */.uh)(32)], ['pk_', (0,grammar/* hex */.uh)(32)], [(0,grammar/* lowerDigits */.q2)(35)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickhouse.js

const clickhouse = {
    name: 'ClickHouse Cloud',
    revoke: 'Delete the key on the API keys page of the organisation.',
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
    kinds: [
        {
            how: 'token',
            id: 'clickhouse-cloud-api-secret',
            title: 'ClickHouse Cloud API key secret',
            severity: 'critical',
            aliases: ['clickhouse-cloud-api-secret-key'],
            grammar: ['4b1d', (0,grammar/* base62 */.Yb)(38)],
        },
        {
            how: 'named',
            id: 'clickhouse-cloud-key-id',
            title: 'ClickHouse Cloud API key id',
            severity: 'info',
            names: ['click house'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clicksend.js

const clicksend = {
    name: 'ClickSend',
    revoke: 'Regenerate it in the API settings of the ClickSend account.',
    references: ['https://developers.clicksend.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'clicksend-api-key',
            title: 'ClickSend API key',
            names: ['click send'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickup.js

const clickup = {
    name: 'ClickUp',
    revoke: 'Regenerate it under Settings > Apps.',
    references: ['https://developer.clickup.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'clickup-personal-token',
            title: 'ClickUp personal API token',
            aliases: ['clickup-personal-api-token'],
            grammar: ['pk_', (0,grammar/* digits */.vm)(5, 10), '_', (0,grammar/* upperDigits */.RO)(31, 32)],
        },
        {
            how: 'named',
            id: 'clickup-client-secret',
            title: 'ClickUp OAuth client secret',
            names: ['click up'],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/close.js

const close_close = {
    name: 'Close',
    revoke: 'Delete the key under Settings > Developer > API keys.',
    references: ['https://developer.close.com/topics/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'close-api-key',
            title: 'Close API key',
            grammar: ['api_', (0,grammar/* base62 */.Yb)(22), '.', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'close-crm-api-key',
            title: 'Close CRM API key',
            names: ['close crm', 'close io', 'close api'],
            grammar: ['api_', (0,grammar/* from */.HT)('0-9A-Za-z.', 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudinary.js

const cloudinary = {
    name: 'Cloudinary',
    revoke: 'Delete the key pair under Settings > API keys.',
    references: ['https://cloudinary.com/documentation/finding_your_credentials_tutorial'],
    kinds: [
        {
            how: 'token',
            id: 'cloudinary-url',
            title: 'Cloudinary environment URL with secret',
            anyValue: true,
            grammar: ['cloudinary://', (0,grammar/* digits */.vm)(12, 15), ':', (0,grammar/* base64url */.r0)(20, 30), '@', (0,grammar/* from */.HT)('0-9A-Za-z_-', 2, 64)],
        },
        {
            how: 'named',
            id: 'cloudinary-api-secret',
            title: 'Cloudinary API secret',
            aliases: ['cloudinary-api-secret'],
            names: ['cloudinary'],
            grammar: [(0,grammar/* base64url */.r0)(27)],
        },
        {
            how: 'named',
            id: 'cloudinary-api-key',
            title: 'Cloudinary API key',
            severity: 'info',
            aliases: ['cloudinary-api-key'],
            names: ['cloudinary'],
            grammar: [(0,grammar/* digits */.vm)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudns.js

const cloudns = {
    name: 'ClouDNS',
    revoke: 'Revoke it under API & resellers of the account.',
    references: ['https://www.cloudns.net/wiki/article/42/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudns-password',
            title: 'ClouDNS API password',
            names: ['cloudns'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudplan.js

const cloudplan = {
    name: 'cloudplan',
    revoke: 'Regenerate it in the API settings of the cloudplan account.',
    references: ['https://www.cloudplan.net/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudplan-api-key',
            title: 'cloudplan API key',
            names: ['cloudplan'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudsmith.js

const cloudsmith = {
    name: 'Cloudsmith',
    revoke: 'Refresh the key under Personal API keys, or reset the entitlement token.',
    references: ['https://docs.cloudsmith.com/accounts-and-teams/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'cloudsmith-service-api-key',
            title: 'Cloudsmith service API key',
            severity: 'critical',
            aliases: ['cloudsmith-api-key'],
            grammar: ['csa_', (0,grammar/* lowerDigits */.q2)(30), (0,grammar/* base62 */.Yb)(6)],
        },
        {
            how: 'named',
            id: 'cloudsmith-api-key',
            title: 'Cloudsmith API key',
            severity: 'critical',
            aliases: ['cloudsmith-api-key'],
            names: ['cloudsmith'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'cloudsmith-entitlement-token',
            title: 'Cloudsmith entitlement token',
            names: ['cloudsmith'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codacy.js

const codacy = {
    name: 'Codacy',
    revoke: 'Revoke the token under Integrations of the repository, or Your account > Access management.',
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'codacy-api-token',
            title: 'Codacy API token',
            names: ['codacy'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'codacy-project-token',
            title: 'Codacy project token',
            names: ['codacy'],
            words: ['token', 'secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/code-climate.js

const codeClimate = {
    name: 'Code Climate',
    revoke: 'Regenerate it in the settings of the repository, or under User settings > API access.',
    references: ['https://developer.codeclimate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'code-climate-token',
            title: 'Code Climate reporter id or API token',
            severity: 'medium',
            names: ['code climate', 'cc test reporter'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'code-climate-api-token',
            title: 'Code Climate API token',
            names: ['code climate'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codefresh.js

const codefresh = {
    name: 'Codefresh',
    revoke: 'Delete the key under User settings > API keys.',
    references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
    kinds: [
        {
            how: 'named',
            id: 'codefresh-api-key',
            title: 'Codefresh API key',
            severity: 'critical',
            names: ['codefresh', 'cf api'],
            grammar: [(0,grammar/* hex */.uh)(24), '.', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cognito.js

const cognito = {
    name: 'Amazon Cognito',
    revoke: 'Make a new app client of the user pool; a secret cannot be rotated in place.',
    references: [
        'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'cognito-client-secret',
            title: 'Amazon Cognito app client secret',
            severity: 'critical',
            names: ['cognito'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cohere.js

const cohere = {
    name: 'Cohere',
    revoke: 'Delete the key on the API keys page of the dashboard.',
    references: ['https://docs.cohere.com/reference/about'],
    kinds: [
        {
            how: 'named',
            id: 'cohere-api-key',
            title: 'Cohere API key',
            aliases: ['cohere-api-token'],
            names: ['cohere', 'co api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinbase.js

const coinbase = {
    name: 'Coinbase',
    revoke: 'Delete the key in the Coinbase Developer Platform portal, or under Settings > API.',
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
    kinds: [
        {
            how: 'named',
            id: 'coinbase-api-secret',
            title: 'Coinbase API secret',
            severity: 'critical',
            names: ['coinbase'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base64 */.K3)(86), '=='])],
        },
        {
            how: 'named',
            id: 'coinbase-access-token',
            title: 'Coinbase access token',
            severity: 'critical',
            aliases: ['coinbase-access-token'],
            names: ['coinbase'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
        {
            how: 'named',
            id: 'coinbase-api-key',
            title: 'Coinbase API key',
            severity: 'medium',
            names: ['coinbase'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(16)])],
        },
        {
            how: 'token',
            id: 'coinbase-key-name',
            title: 'Coinbase CDP key name',
            severity: 'low',
            grammar: ['organizations/', ...grammar/* uuid */.uR, '/apiKeys/', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/collect2.js

const collect2 = {
    name: 'Collect2',
    revoke: 'Regenerate it in the API settings of the Collect2 account.',
    references: ['https://collect2.com/api'],
    kinds: [
        { how: 'named', id: 'collect2-api-key', title: 'Collect2 API key', names: ['collect2'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/column.js

const column = {
    name: 'Column',
    revoke: 'Delete the key under API keys of the dashboard.',
    references: ['https://column.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'column-live-api-key',
            title: 'Column live API key',
            severity: 'critical',
            names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(24, 36)],
        },
        {
            how: 'named',
            id: 'column-test-api-key',
            title: 'Column sandbox API key',
            severity: 'medium',
            names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(24, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/comet.js

const comet = {
    name: 'Comet',
    revoke: 'Regenerate it in the API settings of the Comet account.',
    references: ['https://www.comet.com/docs/v2/guides/getting-started/quickstart/'],
    kinds: [
        {
            how: 'named',
            id: 'comet-api-key',
            title: 'Comet API key',
            names: ['comet api', 'comet ml', 'comet key', 'opik'],
            grammar: [(0,grammar/* base62 */.Yb)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commercetools.js

const commercetools = {
    name: 'commercetools',
    revoke: 'Revoke it under Settings > Developer settings.',
    references: ['https://docs.commercetools.com/api/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'commercetools-client-secret',
            title: 'commercetools client secret',
            names: ['commercetools', 'commerce tools', 'ctp'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commodities.js

const commodities = {
    name: 'Commodities-API',
    revoke: 'Regenerate it in the API settings of the Commodities-API account.',
    references: ['https://commodities-api.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'commodities-api-key',
            title: 'Commodities-API API key',
            severity: 'medium',
            names: ['commodities'],
            grammar: [(0,grammar/* lowerDigits */.q2)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/configcat.js

const configcat = {
    name: 'ConfigCat',
    revoke: 'Revoke the SDK key on the SDK keys page of the product.',
    references: ['https://configcat.com/docs/advanced/manage-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'configcat-sdk-key',
            title: 'ConfigCat SDK key',
            severity: 'medium',
            aliases: ['configcat-sdk-key-extended'],
            grammar: ['configcat-sdk-1/', (0,grammar/* base64url */.r0)(22), '/', (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'configcat-proxy-key',
            title: 'ConfigCat proxy SDK key',
            severity: 'medium',
            grammar: ['configcat-proxy/', (0,grammar/* from */.HT)('0-9A-Za-z_/-', 3, 120)],
        },
        {
            how: 'named',
            id: 'configcat-legacy-sdk-key',
            title: 'ConfigCat legacy SDK key',
            severity: 'medium',
            aliases: ['configcat-sdk-key'],
            names: ['config cat'],
            grammar: [(0,grammar/* base64url */.r0)(22), '/', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/consul.js

const consul = {
    name: 'HashiCorp Consul',
    revoke: 'Delete the token with the ACL token API.',
    references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'consul-acl-token',
            title: 'HashiCorp Consul ACL token',
            severity: 'critical',
            names: ['consul'],
            words: ['token', 'secret', 'master', 'bootstrap'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contentful.js

const contentful = {
    name: 'Contentful',
    revoke: 'Revoke it under Settings > CMA tokens, or delete the key under Settings > API keys.',
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'contentful-personal-access-token',
            title: 'Contentful personal access token',
            severity: 'critical',
            grammar: ['CFPAT-', (0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'contentful-delivery-token',
            title: 'Contentful delivery or preview token',
            severity: 'medium',
            aliases: ['contentful-delivery-api-token'],
            names: ['contentful', 'ctfl'],
            grammar: [(0,grammar/* base64url */.r0)(42, 44)],
        },
        {
            how: 'named',
            id: 'contentful-legacy-delivery-token',
            title: 'Contentful legacy delivery token',
            severity: 'medium',
            names: ['contentful'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'contentful-legacy-management-token',
            title: 'Contentful legacy management token',
            severity: 'critical',
            names: ['contentful'],
            words: ['management'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convert-kit.js

const convertKit = {
    name: 'Kit (ConvertKit)',
    revoke: 'Regenerate it under Settings > Developer.',
    references: ['https://developers.kit.com/'],
    kinds: [
        {
            how: 'named',
            id: 'convert-kit-api-secret',
            title: 'Kit (ConvertKit) API secret',
            names: ['convert kit'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'token',
            id: 'convert-kit-v4-api-key',
            title: 'Kit (ConvertKit) API key',
            grammar: ['kit_', (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'convert-kit-api-key',
            title: 'Kit (ConvertKit) API key',
            severity: 'medium',
            names: ['convert kit'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convertapi.js

const convertapi = {
    name: 'ConvertAPI',
    revoke: 'Regenerate it in the API settings of the ConvertAPI account.',
    references: ['https://docs.convertapi.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'convertapi-api-key',
            title: 'ConvertAPI secret',
            names: ['convert api'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(16)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convex.js

const convex = {
    name: 'Convex',
    revoke: 'Delete the key under Settings of the deployment.',
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
    kinds: [
        {
            how: 'named',
            id: 'convex-deploy-key',
            title: 'Convex deploy key',
            severity: 'critical',
            names: ['convex'],
            grammar: [
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('prod:', 'dev:', 'preview:', 'project:'), (0,grammar/* from */.HT)('0-9A-Za-z_:-', 3, 80), '|'),
                'ey',
                (0,grammar/* base64 */.K3)(20, 200),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convier.js

const convier = {
    name: 'Convier',
    revoke: 'Regenerate it in the API settings of the Convier account.',
    references: ['https://convier.me/api'],
    kinds: [
        {
            how: 'named',
            id: 'convier-api-key',
            title: 'Convier API key',
            names: ['convier'],
            grammar: [(0,grammar/* digits */.vm)(2, 5), '|', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coralogix.js

const coralogix = {
    name: 'Coralogix',
    revoke: 'Delete the key under Data flow > API keys.',
    references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'coralogix-api-key',
            title: 'Coralogix API key',
            grammar: [(0,grammar/* either */.gP)('cxup_', 'cxtp_'), (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'coralogix-private-key',
            title: 'Coralogix Send-Your-Data key',
            severity: 'medium',
            names: ['coralogix'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/couchbase.js

const couchbase = {
    name: 'Couchbase',
    revoke: 'Delete the key under Settings > API keys of Capella.',
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html'],
    kinds: [
        {
            how: 'named',
            id: 'couchbase-capella-api-key',
            title: 'Couchbase Capella API key secret',
            severity: 'critical',
            aliases: ['couchbase-capella-api-key'],
            names: ['couchbase', 'capella'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('0-9A-Za-z+/%!#@_-', 64)], [(0,grammar/* base64 */.K3)(62, 80), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/courier.js

const courier = {
    name: 'Courier',
    revoke: 'Rotate the key under Settings > API keys.',
    references: ['https://www.courier.com/docs/reference/auth/intro'],
    kinds: [
        {
            how: 'token',
            id: 'courier-api-key',
            title: 'Courier API key',
            grammar: [(0,grammar/* either */.gP)('pk_prod_', 'pk_test_'), (0,grammar/* upperDigits */.RO)(28)],
        },
        {
            how: 'named',
            id: 'courier-short-api-key',
            title: 'Courier API key',
            names: ['courier'],
            grammar: [(0,grammar/* either */.gP)('pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'), (0,grammar/* upperDigits */.RO)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coveralls.js

const coveralls = {
    name: 'Coveralls',
    revoke: 'Regenerate it in the settings of the repository, or on the account page.',
    references: ['https://docs.coveralls.io/api-introduction'],
    kinds: [
        {
            how: 'named',
            id: 'coveralls-personal-token',
            title: 'Coveralls personal API token',
            aliases: ['coveralls-personal-api-token'],
            names: ['coveralls'],
            grammar: [(0,grammar/* lowerDigits */.q2)(36, 38)],
        },
        {
            how: 'named',
            id: 'coveralls-repo-token',
            title: 'Coveralls repository token',
            severity: 'medium',
            names: ['coveralls'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cpanel.js

const cpanel = {
    name: 'cPanel',
    revoke: 'Revoke it under Security > Manage API tokens.',
    references: ['https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/'],
    kinds: [
        {
            how: 'named',
            id: 'cpanel-api-token',
            title: 'cPanel API token',
            severity: 'critical',
            names: ['cpanel', 'whm api', 'whm token'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crates.js

const crates = {
    name: 'Cargo',
    revoke: 'Revoke it under API Tokens of the account settings.',
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    kinds: [
        {
            how: 'token',
            id: 'crates-api-token',
            title: 'Cargo registry API token',
            severity: 'critical',
            aliases: ['crates-io-api-key'],
            grammar: ['cio', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'crates-registry-token',
            title: 'Token of a Cargo registry',
            severity: 'critical',
            names: ['cargo registry token', 'cargo token', 'crates token', 'crates io', 'cargo registries'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crisp.js

const crisp = {
    name: 'Crisp',
    revoke: 'Regenerate the token keypair in the Crisp marketplace.',
    references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'crisp-token-key',
            title: 'Crisp token key',
            names: ['crisp'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'crisp-token-id',
            title: 'Crisp token id',
            severity: 'info',
            names: ['crisp token', 'crisp identifier', 'crisp website'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cronitor.js

const cronitor = {
    name: 'Cronitor',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://cronitor.io/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'cronitor-api-key',
            title: 'Cronitor API key',
            names: ['cronitor'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cross-browser-testing.js

const crossBrowserTesting = {
    name: 'CrossBrowserTesting',
    revoke: 'Regenerate it in the API settings of the CrossBrowserTesting account.',
    references: ['https://crossbrowsertesting.com/apidocs/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'cross-browser-testing-api-key',
            title: 'CrossBrowserTesting auth key',
            names: ['cross browser testing', 'cbt auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crowdin.js

const crowdin = {
    name: 'Crowdin',
    revoke: 'Revoke the token under Account settings > API.',
    references: ['https://support.crowdin.com/account-settings/#api'],
    kinds: [
        {
            how: 'named',
            id: 'crowdin-personal-token',
            title: 'Crowdin personal access token',
            names: ['crowdin'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(80)], [(0,grammar/* base62 */.Yb)(86)], [(0,grammar/* hex */.uh)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cursor.js

const cursor = {
    name: 'Cursor',
    revoke: 'Delete the key under Integrations of the dashboard.',
    references: ['https://cursor.com/docs/account/integrations'],
    kinds: [
        {
            how: 'token',
            id: 'cursor-api-key',
            title: 'Cursor API key',
            aliases: ['cursor-api-key'],
            grammar: [(0,grammar/* either */.gP)('key_', 'crsr_'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/customer-io.js

const customerIo = {
    name: 'Customer.io',
    revoke: 'Delete the key under Account settings > API credentials.',
    references: ['https://docs.customer.io/accounts-and-workspaces/managing-credentials/'],
    kinds: [
        {
            how: 'named',
            id: 'customer-io-tracking-key',
            title: 'Customer.io tracking API key or site id',
            names: ['customer io', 'tracking api', 'cio track', 'cio site'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'customer-io-app-key',
            title: 'Customer.io app API key',
            names: ['customer io', 'cio app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dailymotion.js

const dailymotion = {
    name: 'Dailymotion',
    revoke: 'Regenerate the API secret on the page of the key.',
    references: ['https://developers.dailymotion.com/guides/api-authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'dailymotion-api-secret',
            title: 'Dailymotion API secret',
            names: ['dailymotion'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dash-scope.js

const dashScope = {
    name: 'DashScope',
    revoke: 'Revoke it under API keys of the Model Studio console.',
    references: ['https://help.aliyun.com/zh/model-studio/get-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'dash-scope-api-key',
            title: 'DashScope API key',
            names: ['dashscope', 'qwen', 'bailian'],
            grammar: ['sk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/data-gov.js

const dataGov = {
    name: 'Data.gov',
    revoke: 'Ask for a new key on the sign-up page; the old one is disabled by a message to the service.',
    references: ['https://api.data.gov/docs/developer-manual/'],
    kinds: [
        {
            how: 'named',
            id: 'data-gov-api-key',
            title: 'Data.gov API key',
            severity: 'medium',
            names: ['data gov', 'datagov'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databento.js

const databento = {
    name: 'Databento',
    revoke: 'Revoke it on the API keys page of the portal.',
    references: ['https://databento.com/docs/portal/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'databento-api-key',
            title: 'Databento API key',
            grammar: ['db-', (0,grammar/* base62 */.Yb)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databricks.js

const databricks = {
    name: 'Databricks',
    revoke: 'Revoke it under Settings > Developer > Access tokens of the workspace; a service principal secret on its Secrets tab.',
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
    kinds: [
        {
            how: 'token',
            id: 'databricks-access-token',
            title: 'Databricks personal access token',
            severity: 'critical',
            aliases: ['databricks-api-token'],
            grammar: ['dapi', (0,grammar/* anyHex */.YM)(32), (0,grammar/* optional */.lq)('-', (0,grammar/* digits */.vm)(1, 2))],
        },
        {
            how: 'token',
            id: 'databricks-oauth-secret',
            title: 'Databricks OAuth secret',
            severity: 'critical',
            grammar: ['dose', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datarobot.js

const datarobot = {
    name: 'DataRobot',
    revoke: 'Delete it under API keys and tools of the account settings.',
    references: ['https://docs.datarobot.com/en/docs/get-started/acct-mgmt/acct-settings/api-key-mgmt.html'],
    kinds: [
        {
            how: 'named',
            id: 'datarobot-api-token',
            title: 'DataRobot API token',
            names: ['datarobot', 'data robot'],
            grammar: [(0,grammar/* base64 */.K3)(62, 120), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datawrapper.js

const datawrapper = {
    name: 'Datawrapper',
    revoke: 'Delete it under Settings > API tokens.',
    references: ['https://developer.datawrapper.de/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'datawrapper-api-token',
            title: 'Datawrapper API token',
            names: ['datawrapper'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dead-mans-snitch.js

const deadMansSnitch = {
    name: "Dead Man's Snitch",
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://deadmanssnitch.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'dead-mans-snitch-api-key',
            title: "Dead Man's Snitch API key",
            names: ['dead mans snitch', 'deadmans snitch'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], ['_', (0,grammar/* base64url */.r0)(20, 44)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/delighted.js

const delighted = {
    name: 'Delighted',
    revoke: 'Reset it on the API page of the account settings.',
    references: ['https://app.delighted.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'delighted-api-key',
            title: 'Delighted API key',
            names: ['delighted'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deputy.js

const deputy = {
    name: 'Deputy',
    revoke: 'Delete the OAuth client or revoke its permanent token in the Deputy developer settings.',
    references: ['https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy'],
    kinds: [
        {
            how: 'named',
            id: 'deputy-access-token',
            title: 'Deputy access token',
            names: ['deputy'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/desec.js

const desec = {
    name: 'deSEC',
    revoke: 'Delete it under Token management.',
    references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'desec-api-token',
            title: 'deSEC API token',
            severity: 'critical',
            names: ['desec'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deviantart.js

const deviantart = {
    name: 'DeviantArt',
    revoke: 'Reset the secret of the application under Your Applications in the developer area.',
    references: ['https://www.deviantart.com/developers/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'deviantart-client-secret',
            title: 'DeviantArt OAuth client secret',
            names: ['deviantart', 'deviant art'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'deviantart-access-token',
            title: 'DeviantArt access token',
            names: ['deviantart', 'deviant art'],
            words: ['token'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dfuse.js

const dfuse = {
    name: 'dfuse',
    revoke: 'Delete it in the API key section of the customer portal.',
    references: ['https://docs.streamingfast.io/'],
    kinds: [
        {
            how: 'token',
            id: 'dfuse-api-key',
            title: 'dfuse API key',
            severity: 'medium',
            confidence: 'medium',
            grammar: [(0,grammar/* either */.gP)('web_', 'server_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/diffbot.js

const diffbot = {
    name: 'Diffbot',
    revoke: 'Ask the support to replace it: one token belongs to an account.',
    references: ['https://docs.diffbot.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'diffbot-api-token',
            title: 'Diffbot API token',
            names: ['diffbot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dify.js

const dify = {
    name: 'Dify',
    revoke: 'Delete it on the API Access page of the application or knowledge base.',
    references: ['https://docs.dify.ai/en/use-dify/publish/developing-with-apis'],
    kinds: [
        {
            how: 'named',
            id: 'dify-api-key',
            title: 'Dify API key',
            names: ['dify'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('app-', 'dataset-'), (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/digitalocean.js

const digitalocean = {
    name: 'DigitalOcean',
    revoke: 'Revoke it under API in the control panel: Tokens, or Spaces Keys.',
    references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'digitalocean-personal-token',
            title: 'DigitalOcean personal access token',
            severity: 'critical',
            aliases: ['digitalocean-pat'],
            grammar: ['dop_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-oauth-token',
            title: 'DigitalOcean OAuth access token',
            severity: 'critical',
            aliases: ['digitalocean-access-token'],
            grammar: ['doo_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-refresh-token',
            title: 'DigitalOcean OAuth refresh token',
            severity: 'critical',
            aliases: ['digitalocean-refresh-token'],
            grammar: ['dor_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-functions-key',
            title: 'DigitalOcean Functions namespace key',
            grammar: ['dof_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-model-key',
            title: 'DigitalOcean model access key',
            grammar: ['sk-do-', (0,grammar/* base64url */.r0)(40, 100)],
        },
        {
            how: 'named',
            id: 'digitalocean-legacy-token',
            title: 'DigitalOcean access token without prefix',
            severity: 'critical',
            names: ['digitalocean', 'digital ocean', 'do api'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'digitalocean-spaces-secret',
            title: 'DigitalOcean Spaces secret key',
            severity: 'critical',
            names: [
                'digitalocean spaces',
                'digitalocean secret',
                'do spaces',
                'spaces secret',
                'spaces access',
                'spaces key',
            ],
            grammar: [(0,grammar/* base64 */.K3)(43)],
        },
        {
            how: 'named',
            id: 'digitalocean-spaces-key-id',
            title: 'DigitalOcean Spaces access key ID',
            severity: 'info',
            names: ['digitalocean spaces', 'do spaces', 'spaces access', 'spaces key'],
            words: [],
            grammar: ['DO', (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dingtalk.js

const dingtalk = {
    name: 'DingTalk',
    revoke: 'Delete the robot in the settings of the group, or reset the secret of the application in the developer console.',
    references: ['https://open.dingtalk.com/document/orgapp/custom-robot-access'],
    kinds: [
        {
            how: 'token',
            id: 'dingtalk-webhook-url',
            title: 'DingTalk webhook URL',
            grammar: ['oapi.dingtalk.com/robot/send?access_token=', (0,grammar/* anyHex */.YM)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-robot-secret',
            title: 'DingTalk robot signing secret',
            names: ['dingtalk', 'dingding', 'robot secret'],
            words: [],
            grammar: ['SEC', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-app-secret',
            title: 'DingTalk app secret',
            names: ['dingtalk', 'dingding'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-app-key',
            title: 'DingTalk app key',
            severity: 'info',
            names: ['dingtalk', 'dingding'],
            words: [],
            grammar: ['ding', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/discogs.js

const discogs = {
    name: 'Discogs',
    revoke: 'Generate a new token under Settings > Developers.',
    references: ['https://www.discogs.com/developers/#page:authentication'],
    kinds: [
        {
            how: 'named',
            id: 'discogs-personal-token',
            title: 'Discogs personal token',
            names: ['discogs'],
            grammar: [(0,grammar/* letters */.Mm)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/discourse.js

const discourse = {
    name: 'Discourse',
    revoke: 'Revoke it under Admin > API > Keys of the forum.',
    references: ['https://meta.discourse.org/t/create-and-configure-an-api-key/230124'],
    kinds: [
        {
            how: 'named',
            id: 'discourse-api-key',
            title: 'Discourse API key',
            names: ['discourse'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ditto.js

const ditto = {
    name: 'Ditto',
    revoke: 'Regenerate it under Developer integrations of the workspace.',
    references: ['https://developer.dittowords.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ditto-api-key',
            title: 'Ditto API key',
            names: ['ditto'],
            words: [],
            grammar: [...grammar/* uuid */.uR, '.', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnscheck.js

const dnscheck = {
    name: 'DNSCheck',
    revoke: 'Replace it on the API page of the account.',
    references: ['https://www.dnscheck.co/api'],
    kinds: [
        {
            how: 'named',
            id: 'dnscheck-api-key',
            title: 'DNSCheck API key',
            severity: 'medium',
            names: ['dnscheck', 'dns check'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnsimple.js

const dnsimple = {
    name: 'DNSimple',
    revoke: 'Delete it under Access tokens of the user or the account.',
    references: ['https://support.dnsimple.com/articles/api-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'dnsimple-access-token',
            title: 'DNSimple access token',
            severity: 'critical',
            grammar: ['dnsimple_', (0,grammar/* either */.gP)('a_', 'u_'), (0,grammar/* base62 */.Yb)(30, 50)],
        },
        {
            how: 'named',
            id: 'dnsimple-legacy-token',
            title: 'DNSimple access token without prefix',
            names: ['dnsimple'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnspod.js

const dnspod = {
    name: 'DNSPod',
    revoke: 'Delete it under Account > Keys in the console.',
    references: ['https://docs.dnspod.com/api/common-request-parameters/'],
    kinds: [
        {
            how: 'named',
            id: 'dnspod-api-token',
            title: 'DNSPod API token',
            severity: 'critical',
            names: ['dnspod', 'dp key', 'dp token'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* digits */.vm)(4, 8), ','), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/docusign.js

const docusign = {
    name: 'Docusign',
    revoke: 'Delete the secret key of the app under Apps and Keys.',
    references: ['https://developers.docusign.com/platform/configure-app/'],
    kinds: [
        {
            how: 'named',
            id: 'docusign-secret-key',
            title: 'Docusign secret key',
            names: ['docusign', 'docu sign'],
            words: ['secret'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'docusign-integration-key',
            title: 'Docusign integration key',
            severity: 'info',
            names: ['docusign', 'docu sign'],
            words: ['integration', 'client', 'key'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dreamhost.js

const dreamhost = {
    name: 'DreamHost',
    revoke: 'Delete it on the API page of the panel.',
    references: ['https://help.dreamhost.com/hc/en-us/articles/4407354972692'],
    kinds: [
        {
            how: 'named',
            id: 'dreamhost-api-key',
            title: 'DreamHost API key',
            severity: 'critical',
            names: ['dreamhost', 'dream host'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* upperDigits */.RO)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dropbox-sign.js

const dropboxSign = {
    name: 'Dropbox Sign',
    revoke: 'Delete it on the API tab of the settings.',
    references: ['https://developers.hellosign.com/api/reference/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'dropbox-sign-api-key',
            title: 'Dropbox Sign API key',
            names: ['hellosign', 'hello sign', 'dropbox sign'],
            grammar: [(0,grammar/* base64 */.K3)(64), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dropbox.js

const dropbox = {
    name: 'Dropbox',
    revoke: 'Revoke it on the settings tab of the app in the App Console.',
    references: ['https://www.dropbox.com/developers/reference/oauth-guide'],
    kinds: [
        {
            how: 'token',
            id: 'dropbox-short-lived-token',
            title: 'Dropbox short lived token',
            aliases: ['dropbox-short-lived-api-token'],
            grammar: ['sl.', (0,grammar/* optional */.lq)('u.'), (0,grammar/* base64url */.r0)(120, 2500)],
        },
        {
            how: 'named',
            id: 'dropbox-long-lived-token',
            title: 'Dropbox long-lived access or refresh token',
            confidence: 'high',
            aliases: ['dropbox-long-lived-api-token'],
            names: ['dropbox', 'dbx'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(11), 'AAAAAAAAAA', (0,grammar/* base64url */.r0)(43)],
            anyValue: true,
        },
        {
            how: 'named',
            id: 'dropbox-app-secret',
            title: 'Dropbox app secret',
            aliases: ['dropbox-api-token'],
            names: ['dropbox', 'dbx'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duckdns.js

const duckdns = {
    name: 'DuckDNS',
    revoke: 'Recreate the token from the menu of the account.',
    references: ['https://www.duckdns.org/spec.jsp'],
    kinds: [
        {
            how: 'named',
            id: 'duckdns-token',
            title: 'DuckDNS token',
            names: ['duckdns', 'duck dns'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duo.js

const duo = {
    name: 'Duo',
    revoke: 'Reset the secret key of the application in the Duo admin panel.',
    references: ['https://duo.com/docs/adminapi'],
    kinds: [
        {
            how: 'named',
            id: 'duo-secret-key',
            title: 'Duo secret key',
            severity: 'critical',
            names: ['duo secret', 'duo skey', 'duo security', 'duosecurity', 'duo api', 'duo auth'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'duo-integration-key',
            title: 'Duo integration key',
            severity: 'info',
            names: ['duo integration', 'duo ikey', 'duo security', 'duosecurity', 'duo api'],
            words: [],
            grammar: ['DI', (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynatrace.js

const dynatrace = {
    name: 'Dynatrace',
    revoke: 'Revoke it under Access Tokens, or OAuth clients in the account management.',
    references: [
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'dynatrace-api-token',
            title: 'Dynatrace API token',
            aliases: ['dynatrace-api-token'],
            grammar: ['dt0', (0,grammar/* lower */.ib)(1), (0,grammar/* digits */.vm)(2), '.', (0,grammar/* base62 */.Yb)(8, 24), '.', (0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eight-x-eight.js

const eightXEight = {
    name: '8x8',
    revoke: 'Delete it under API keys in 8x8 Connect.',
    references: ['https://developer.8x8.com/connect/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'eight-x-eight-api-key',
            title: '8x8 API key',
            names: ['8x8'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enablex.js

const enablex = {
    name: 'EnableX',
    revoke: 'Reset the app key of the project in the portal.',
    references: ['https://www.enablex.io/developer/'],
    kinds: [
        {
            how: 'named',
            id: 'enablex-app-key',
            title: 'EnableX app key',
            names: ['enablex'],
            grammar: [(0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'enablex-app-id',
            title: 'EnableX app ID',
            severity: 'info',
            names: ['enablex'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enigma.js

const enigma = {
    name: 'Enigma',
    revoke: 'Delete it in the developer console.',
    references: ['https://developers.enigma.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'enigma-api-key',
            title: 'Enigma API key',
            confidence: 'low',
            names: ['enigma'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/env0.js

const env0 = {
    name: 'env0',
    revoke: 'Revoke it under Organization settings > API keys.',
    references: ['https://docs.env0.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'env0-api-secret',
            title: 'env0 API key secret',
            names: ['env0'],
            grammar: [(0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/envato.js

const envato = {
    name: 'Envato',
    revoke: 'Delete it under Apps of the author account.',
    references: ['https://build.envato.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'envato-personal-token',
            title: 'Envato personal token',
            names: ['envato'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/equinix-metal.js

const equinixMetal = {
    name: 'Equinix Metal',
    revoke: 'Revoke it under Project settings > API keys.',
    references: ['https://deploy.equinix.com/developers/docs/metal/'],
    kinds: [
        {
            how: 'named',
            id: 'equinix-metal-auth-token',
            title: 'Equinix Metal authentication token',
            names: ['equinix', 'equinix metal', 'packet auth', 'packet api', 'metal auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eraser.js

const eraser = {
    name: 'Eraser',
    revoke: 'Delete it in the API tokens section of the team settings.',
    references: ['https://docs.eraser.io/reference/api-token'],
    kinds: [
        {
            how: 'named',
            id: 'eraser-api-token',
            title: 'Eraser API token',
            names: ['eraser'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/etherscan.js

const etherscan = {
    name: 'Etherscan',
    revoke: 'Delete it on the API Keys page of the account.',
    references: ['https://docs.etherscan.io/getting-started/viewing-api-usage-statistics'],
    kinds: [
        {
            how: 'named',
            id: 'etherscan-api-key',
            title: 'Etherscan API key',
            severity: 'medium',
            names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace', 'basescan'],
            grammar: [(0,grammar/* upperDigits */.RO)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eventbrite.js

const eventbrite = {
    name: 'Eventbrite',
    revoke: 'Delete the key on the API Keys page of the account.',
    references: ['https://www.eventbrite.com/platform/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'eventbrite-private-token',
            title: 'Eventbrite private token',
            names: ['eventbrite'],
            grammar: [(0,grammar/* upperDigits */.RO)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exoscale.js

const exoscale = {
    name: 'Exoscale',
    revoke: 'Delete the key under IAM > API Keys.',
    references: ['https://community.exoscale.com/product/iam/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'exoscale-api-secret',
            title: 'Exoscale API secret',
            severity: 'critical',
            names: ['exoscale'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'token',
            id: 'exoscale-api-key',
            title: 'Exoscale API key ID',
            severity: 'info',
            grammar: ['EXO', (0,grammar/* base62 */.Yb)(24, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fastly.js

const fastly = {
    name: 'Fastly',
    revoke: 'Delete it under Account > API tokens.',
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'fastly-api-token',
            title: 'Fastly API token',
            severity: 'critical',
            aliases: ['fastly-api-token'],
            names: ['fastly'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fedex.js

const fedex = {
    name: 'FedEx',
    revoke: 'Revoke it in the project in the developer portal.',
    references: ['https://developer.fedex.com/'],
    kinds: [
        { how: 'named', id: 'fedex-api-secret', title: 'FedEx API secret', names: ['fedex'], grammar: [(0,grammar/* hex */.uh)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/feishu.js

const feishu = {
    name: 'Feishu',
    revoke: 'Reset the app secret on the credentials page of the developer console, or remove the bot from the group.',
    references: ['https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot'],
    kinds: [
        {
            how: 'token',
            id: 'feishu-webhook-url',
            title: 'Feishu or Lark bot webhook URL',
            grammar: [
                (0,grammar/* either */.gP)('open.feishu.cn', 'open.larksuite.com'),
                '/open-apis/bot/',
                (0,grammar/* optional */.lq)('v2/'),
                'hook/',
                ...grammar/* uuid */.uR,
            ],
        },
        {
            how: 'named',
            id: 'feishu-app-secret',
            title: 'Feishu or Lark app secret',
            names: ['feishu', 'larksuite', 'lark app', 'lark secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'feishu-app-id',
            title: 'Feishu or Lark app ID',
            severity: 'info',
            names: ['feishu', 'larksuite', 'lark app'],
            words: [],
            grammar: ['cli_', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fernet.js

const fernet = {
    name: 'Fernet',
    revoke: 'Generate a new key, put it first, and encrypt the stored values again.',
    references: [
        'https://cryptography.io/en/latest/fernet/',
        'https://github.com/fernet/spec/blob/master/Spec.md',
    ],
    kinds: [
        {
            how: 'named',
            id: 'fernet-key',
            title: 'Fernet key',
            names: ['fernet'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fetchrss.js

const fetchrss = {
    name: 'FetchRSS',
    revoke: 'Replace it on the API page of the account.',
    references: ['https://fetchrss.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'fetchrss-api-key',
            title: 'FetchRSS API key',
            severity: 'medium',
            names: ['fetchrss', 'fetch rss'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z.', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/figma.js

const figma = {
    name: 'Figma',
    revoke: 'Revoke it under Settings > Security > Personal access tokens.',
    references: ['https://www.figma.com/developers/api#access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'figma-access-token',
            title: 'Figma access token',
            grammar: [
                (0,grammar/* either */.gP)('figd_', 'figdr_', 'figu_', 'figur_', 'figuh_', 'figo_', 'figor_', 'figoh_', 'figp_'),
                (0,grammar/* base64url */.r0)(40, 60),
            ],
        },
        {
            how: 'named',
            id: 'figma-legacy-token',
            title: 'Figma personal access token without prefix',
            names: ['figma'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(4, 7), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/file-io.js

const fileIo = {
    name: 'file.io',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://www.file.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'file-io-api-key',
            title: 'file.io API key',
            names: ['fileio', 'file io'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Z.-', 39, 41)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/filebase.js

const filebase = {
    name: 'Filebase',
    revoke: 'Revoke it under Access keys of the console.',
    references: ['https://docs.filebase.com/'],
    kinds: [
        {
            how: 'named',
            id: 'filebase-secret-key',
            title: 'Filebase secret key',
            names: ['filebase'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/filestack.js

const filestack = {
    name: 'Filestack',
    revoke: 'Regenerate the app secret under Security of the dashboard.',
    references: ['https://www.filestack.com/docs/security/'],
    kinds: [
        {
            how: 'named',
            id: 'filestack-app-secret',
            title: 'Filestack app secret',
            names: ['filestack'],
            words: ['secret'],
            grammar: [(0,grammar/* upperDigits */.RO)(26)],
        },
        {
            how: 'named',
            id: 'filestack-api-key',
            title: 'Filestack API key',
            severity: 'low',
            names: ['filestack'],
            words: [],
            grammar: ['A', (0,grammar/* base62 */.Yb)(20), 'z'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/findl.js

const findl = {
    name: 'FindL',
    revoke: 'Replace it in the account settings.',
    references: ['https://www.findl.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'findl-api-key',
            title: 'FindL API key',
            severity: 'medium',
            names: ['findl'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firebase.js

const firebase = {
    name: 'Firebase',
    revoke: 'Delete the server key under Project settings > Cloud Messaging, or the database secret under Service accounts.',
    references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
    kinds: [
        {
            how: 'token',
            id: 'firebase-server-key',
            title: 'Firebase Cloud Messaging server key',
            grammar: ['AAAA', (0,grammar/* base64url */.r0)(7), ':APA91b', (0,grammar/* base64url */.r0)(100, 170)],
            literals: [':APA91b'],
        },
        {
            how: 'token',
            id: 'firebase-device-token',
            title: 'Firebase Cloud Messaging device token',
            severity: 'info',
            grammar: [(0,grammar/* base64url */.r0)(22), ':APA91b', (0,grammar/* base64url */.r0)(100, 170)],
            literals: [':APA91b'],
        },
        {
            how: 'named',
            id: 'firebase-database-secret',
            title: 'Firebase Realtime Database secret',
            names: ['firebase'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fireworks-ai.js

const fireworksAi = {
    name: 'Fireworks AI',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://docs.fireworks.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'fireworks-ai-api-key',
            title: 'Fireworks AI API key',
            grammar: ['fw_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fleetbase.js

const fleetbase = {
    name: 'Fleetbase',
    revoke: 'Delete it under Developers > API Keys in the console.',
    references: ['https://docs.fleetbase.io/'],
    kinds: [
        {
            how: 'token',
            id: 'fleetbase-live-key',
            title: 'Fleetbase live API key',
            grammar: ['flb_live_', (0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'token',
            id: 'fleetbase-test-key',
            title: 'Fleetbase test API key',
            severity: 'medium',
            grammar: ['flb_test_', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flickr.js

const flickr = {
    name: 'Flickr',
    revoke: 'Delete the app in the App Garden, or its permission under Sharing and Extending.',
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'flickr-api-key',
            title: 'Flickr API key',
            severity: 'medium',
            aliases: ['flickr-access-token'],
            names: ['flickr'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'flickr-api-secret',
            title: 'Flickr API secret',
            names: ['flickr'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'named',
            id: 'flickr-oauth-token',
            title: 'Flickr OAuth token',
            names: ['flickr'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(17), '-', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightaware.js

const flightaware = {
    name: 'FlightAware',
    revoke: 'Revoke it in the AeroAPI portal.',
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'flightaware-api-key',
            title: 'FlightAware AeroAPI key',
            names: ['flightaware', 'aeroapi'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fmfw.js

const fmfw = {
    name: 'FMFW',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://api.fmfw.io/'],
    kinds: [
        {
            how: 'named',
            id: 'fmfw-api-key',
            title: 'FMFW API key',
            severity: 'critical',
            names: ['fmfw'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/form-io.js

const formIo = {
    name: 'Form.io',
    revoke: 'Delete the API key in the project settings.',
    references: ['https://help.form.io/developers/auth'],
    kinds: [
        {
            how: 'named',
            id: 'form-io-jwt',
            title: 'Form.io token',
            names: ['formio', 'form io'],
            words: [],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 120), '.', (0,grammar/* base64url */.r0)(60, 700), '.', (0,grammar/* base64url */.r0)(20, 120)],
        },
        {
            how: 'named',
            id: 'form-io-api-key',
            title: 'Form.io API key',
            names: ['formio', 'form io'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formbucket.js

const formbucket = {
    name: 'FormBucket',
    revoke: 'Replace it in the account settings.',
    references: ['https://www.formbucket.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'formbucket-api-key',
            title: 'FormBucket API key',
            severity: 'medium',
            names: ['formbucket', 'form bucket'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(4, 300), '.', (0,grammar/* base62 */.Yb)(4, 700), '.', (0,grammar/* base64url */.r0)(8, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fossa.js

const fossa = {
    name: 'FOSSA',
    revoke: 'Delete it under Settings > Integrations > API.',
    references: ['https://docs.fossa.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'fossa-api-key',
            title: 'FOSSA API key',
            names: ['fossa'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/foursquare.js

const foursquare = {
    name: 'Foursquare',
    revoke: 'Regenerate it in the settings of the project in the developer console.',
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'foursquare-api-key',
            title: 'Foursquare API key',
            grammar: ['fsq3', (0,grammar/* base64 */.K3)(40, 46), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'foursquare-client-secret',
            title: 'Foursquare client secret',
            names: ['foursquare', 'fsq'],
            words: ['secret'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
        {
            how: 'named',
            id: 'foursquare-client-id',
            title: 'Foursquare client ID',
            severity: 'info',
            names: ['foursquare', 'fsq'],
            words: ['id'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freemius.js

const secretKey = ['sk_', (0,grammar/* from */.HT)('!#-&(-~', 29)];
const freemius = {
    name: 'Freemius',
    revoke: 'Regenerate the secret key on the Settings page of the product.',
    references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
    kinds: [
        {
            // Its alphabet is all of ASCII, so only an entry of the plugin's PHP array tells it from other `sk_` keys.
            how: 'block',
            id: 'freemius-secret-key',
            title: 'Freemius secret key',
            aliases: ['freemius-secret-key'],
            literals: ['secret_key'],
            reach: { before: 1, behind: 70 },
            find: (text, at) => {
                const entry = /^(['"])secret_key\1\s{0,9}=>\s{0,9}(['"])(?=(sk_[!#-&(-~]{29})\2)/.exec(text.slice(at - 1));
                const key = entry?.[3];
                if (entry === null || key === undefined)
                    return undefined;
                const start = at - 1 + entry[0].length;
                return { start, end: start + key.length };
            },
            sample: (random) => `'secret_key' => '${(0,grammar/* sampleOf */.uV)(secretKey, random)}',`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fullstory.js

const fullstory = {
    name: 'Fullstory',
    revoke: 'Delete it under Settings > Integrations > API keys.',
    references: ['https://developer.fullstory.com/server/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'fullstory-api-key',
            title: 'Fullstory API key',
            grammar: [(0,grammar/* either */.gP)('na1.', 'eu1.'), (0,grammar/* base64 */.K3)(100)],
        },
        {
            how: 'named',
            id: 'fullstory-legacy-api-key',
            title: 'Fullstory API key without prefix',
            names: ['fullstory', 'full story'],
            grammar: [(0,grammar/* base64 */.K3)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gandi.js

const gandi = {
    name: 'Gandi',
    revoke: 'Delete it under Organizations > Sharing, or User settings > Security.',
    references: ['https://api.gandi.net/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'gandi-personal-token',
            title: 'Gandi personal token',
            severity: 'critical',
            names: ['gandi'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'gandi-api-key',
            title: 'Gandi API key',
            severity: 'critical',
            names: ['gandi'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gemini-exchange.js

const geminiExchange = {
    name: 'Gemini Exchange',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.gemini.com/authentication/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'gemini-exchange-api-secret',
            title: 'Gemini Exchange API secret',
            severity: 'critical',
            names: ['gemini', 'gemini exchange'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(27, 28)],
        },
        {
            how: 'named',
            id: 'gemini-exchange-api-key',
            title: 'Gemini Exchange API key',
            severity: 'info',
            names: ['gemini', 'gemini exchange'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('account-', 'master-'), (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gengo.js

const gengo = {
    name: 'Gengo',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://developers.gengo.com/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'gengo-api-key',
            title: 'Gengo API key',
            names: ['gengo'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z\\[\\](){}|_^@$=~-', 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/genius.js

const genius = {
    name: 'Genius',
    revoke: 'Regenerate the client access token on the API clients page.',
    references: ['https://docs.genius.com/#/authentication-h1'],
    kinds: [
        {
            how: 'named',
            id: 'genius-access-token',
            title: 'Genius access token',
            severity: 'medium',
            names: ['genius'],
            words: ['token', 'key', 'secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocode-xyz.js

const geocodeXyz = {
    name: 'geocode.xyz',
    revoke: 'Reset it in the account.',
    references: ['https://geocode.xyz/api'],
    kinds: [
        {
            how: 'named',
            id: 'geocode-xyz-auth-token',
            title: 'geocode.xyz auth token',
            severity: 'medium',
            names: ['geocode', 'geocode xyz'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getemail.js

const getemail = {
    name: 'GetEmail',
    revoke: 'Replace it in the account settings.',
    references: ['https://getemail.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'getemail-api-key',
            title: 'GetEmail API key',
            severity: 'medium',
            names: ['getemail', 'get email'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getgeo-api.js

const getgeoApi = {
    name: 'GetGeo API',
    revoke: 'Replace it in the dashboard.',
    references: ['https://getgeoapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'getgeo-api-api-key',
            title: 'GetGeo API API key',
            severity: 'medium',
            names: ['getgeoapi', 'getgeo'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getsandbox.js

const getsandbox = {
    name: 'Getsandbox',
    revoke: 'Replace it in the account settings.',
    references: ['https://getsandbox.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'getsandbox-api-key',
            title: 'Getsandbox API key',
            severity: 'medium',
            names: ['getsandbox'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 40)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/radix.js
var radix = __webpack_require__(12261);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/github.js




/**
 * `ghp_` and its kin, and `npm_`: after the prefix 30 characters and the CRC-32 of these in 6 base62 digits.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function githubVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    if (body.length !== 36)
        return undefined;
    return body.slice(30) === github_checksumOf(body.slice(0, 30)) ? verdicts_checksum/* fits */.l : verdicts_checksum/* misfits */.g;
}
const github_checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), radix/* base62Digits */.kM, 6);
const githubSample = (prefix) => (random) => {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(30)], random);
    return `${prefix}${body}${github_checksumOf(body)}`;
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/github.js



const classic = (prefix) => ({
    how: 'token',
    grammar: [prefix, (0,grammar/* base62 */.Yb)(36)],
    verify: githubVerdict,
    sample: githubSample(prefix),
});
const github = {
    name: 'GitHub',
    revoke: 'Revoke it under Settings > Developer settings of the account or organization that it belongs to.',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    ],
    kinds: [
        {
            ...classic('ghp_'),
            id: 'github-personal-token',
            title: 'GitHub personal access token',
            severity: 'critical',
            aliases: ['github-pat'],
        },
        {
            how: 'token',
            id: 'github-fine-grained-token',
            title: 'GitHub fine-grained personal access token',
            severity: 'critical',
            aliases: ['github-fine-grained-pat'],
            grammar: ['github_pat_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(59)],
        },
        {
            ...classic('gho_'),
            id: 'github-oauth-token',
            title: 'GitHub OAuth access token',
            severity: 'critical',
            aliases: ['github-oauth'],
        },
        {
            ...classic('ghu_'),
            id: 'github-user-token',
            title: 'GitHub App user access token',
            severity: 'critical',
            aliases: ['github-app-token'],
        },
        { ...classic('ghs_'), id: 'github-installation-token', title: 'GitHub App installation access token' },
        {
            how: 'token',
            id: 'github-installation-jwt',
            title: 'GitHub App installation access token with a JWT',
            grammar: [
                'ghs_',
                (0,grammar/* digits */.vm)(1, 12),
                '_eyJ',
                (0,grammar/* base64url */.r0)(10, 400),
                '.eyJ',
                (0,grammar/* base64url */.r0)(10, 900),
                '.',
                (0,grammar/* base64url */.r0)(20, 700),
            ],
            verify: (text) => (0,jwt/* jwtVerdict */.Z)(text.slice(text.indexOf('_', 4) + 1)),
            sample: (random) => `ghs_123456_${(0,jwt/* jwtSample */.A)(random)}`,
        },
        {
            ...classic('ghr_'),
            id: 'github-refresh-token',
            title: 'GitHub App refresh token',
            aliases: ['github-refresh-token'],
        },
        {
            how: 'named',
            id: 'github-old-token',
            title: 'GitHub token or client secret of 40 hex digits',
            names: [
                'github token',
                'github api token',
                'github api key',
                'github access token',
                'github oauth token',
                'github oauth secret',
                'github personal access token',
                'github pat',
                'github auth',
                'github auth token',
                'github key',
                'github secret',
                'github client secret',
                'github app secret',
                'github password',
                'gh token',
                'gh pat',
            ],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'github-basic-token',
            title: 'GitHub token as the user of a URL',
            severity: 'critical',
            grammar: [(0,grammar/* base62 */.Yb)(30, 40), ':x-oauth-basic'],
            literals: [':x-oauth-basic'],
        },
        {
            how: 'named',
            id: 'github-runner-token',
            title: 'GitHub Actions runner registration token',
            names: ['runner token', 'runner registration token', 'actions runner', 'config.sh --url'],
            grammar: ['A', (0,grammar/* upperDigits */.RO)(28)],
        },
        {
            how: 'token',
            id: 'github-client-id',
            title: 'GitHub client id',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)(['Iv1.', (0,grammar/* hex */.uh)(16)], ['Iv23', (0,grammar/* base62 */.Yb)(16)], ['Ov23', (0,grammar/* base62 */.Yb)(16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitkraken.js

const gitkraken = {
    name: 'GitKraken',
    revoke: 'Revoke it under API access of the account.',
    references: ['https://help.gitkraken.com/'],
    kinds: [
        {
            how: 'named',
            id: 'gitkraken-api-token',
            title: 'GitKraken API token',
            names: ['gitkraken'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/gitlab.js





/**
 * Routable tokens: prefix, payload in base64url, `.`, perhaps version and `.`, the payload's length in 2 and the CRC-32
 * of all before it in 7 base36 digits. One that does not fit proves nothing: an instance may have a prefix of its own,
 * which counts in. https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
function gitlabVerdict(text) {
    const match = /([\w-]+)(?:\.[0-9a-z]{2})?\.([0-9a-z]{2})([0-9a-z]{7})$/.exec(text);
    if (match === null)
        return undefined;
    const [, , length = '', checksum] = match;
    const payload = match[1]?.slice(-parseInt(length, 36)) ?? '';
    if (payload.length !== parseInt(length, 36))
        return undefined;
    return gitlab_checksumOf(text.slice(0, -7)) === checksum ? verdicts_checksum/* fits */.l : undefined;
}
const gitlab_checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), radix/* base36Digits */.zw, 7);
const gitlabSample = (prefix, version = '') => (random) => {
    const payload = (0,base64/* encodeBase64url */.Fo)(`o:1\nu:${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(2)], random)}${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}\x10`);
    const body = `${prefix}${payload}.${version}${(0,radix/* inAlphabet */.Hj)(payload.length, radix/* base36Digits */.zw, 2)}`;
    return `${body}${gitlab_checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitlab.js


const routable = [(0,grammar/* base64url */.r0)(27, 300), (0,grammar/* optional */.lq)('.', (0,grammar/* lowerDigits */.q2)(2)), '.', (0,grammar/* lowerDigits */.q2)(9)];
/** What is given out in two formats: a short one, and one that says where it belongs. */
const both = (prefix, short) => ({
    how: 'token',
    grammar: [prefix, (0,grammar/* either */.gP)(routable, short)],
    verify: gitlabVerdict,
    sample: gitlabSample(prefix),
});
const plain = (prefix, ...rest) => ({ how: 'token', grammar: [prefix, ...rest] });
const gitlab = {
    name: 'GitLab',
    revoke: 'Revoke it under Access tokens of the user, project or group, or where that kind of token is made.',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    kinds: [
        {
            ...both('glpat-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-personal-token',
            title: 'GitLab personal, project or group access token',
            severity: 'critical',
            aliases: ['gitlab-pat', 'gitlab-pat-routable'],
        },
        {
            ...both('glrt-', [(0,grammar/* optional */.lq)('t', (0,grammar/* digits */.vm)(1), '_'), (0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-runner-token',
            title: 'GitLab runner authentication token',
            aliases: ['gitlab-runner-authentication-token', 'gitlab-runner-authentication-token-routable'],
        },
        {
            ...both('glrtr-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-runner-router-token',
            title: 'GitLab runner token made from a registration token',
        },
        {
            ...both('gldt-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-deploy-token',
            title: 'GitLab deploy token',
            aliases: ['gitlab-deploy-token'],
        },
        {
            ...plain('glcbt-', (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(1, 5), '_', (0,grammar/* base64url */.r0)(20)], ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 1500), '.', (0,grammar/* base64url */.r0)(20, 700)])),
            id: 'gitlab-job-token',
            title: 'GitLab CI/CD job token',
            aliases: ['gitlab-cicd-job-token'],
        },
        {
            ...plain('glptt-', (0,grammar/* hex */.uh)(40)),
            id: 'gitlab-trigger-token',
            title: 'GitLab pipeline trigger token',
            aliases: ['gitlab-ptt'],
        },
        {
            ...plain('glft-', (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64), '-', (0,grammar/* digits */.vm)(1, 9)], [(0,grammar/* base64url */.r0)(20)])),
            id: 'gitlab-feed-token',
            title: 'GitLab feed token',
            severity: 'medium',
            aliases: ['gitlab-feed-token'],
        },
        {
            ...plain('glimt-', (0,grammar/* base64url */.r0)(25)),
            id: 'gitlab-mail-token',
            title: 'GitLab incoming mail token',
            severity: 'medium',
            aliases: ['gitlab-incoming-mail-token'],
        },
        {
            ...plain('glagent-', (0,grammar/* base64url */.r0)(50)),
            id: 'gitlab-agent-token',
            title: 'GitLab agent for Kubernetes token',
            aliases: ['gitlab-kubernetes-agent-token'],
        },
        {
            ...plain('gloas-', (0,grammar/* base64url */.r0)(64)),
            id: 'gitlab-oauth-secret',
            title: 'GitLab OAuth application secret',
            aliases: ['gitlab-oauth-app-secret'],
        },
        {
            ...plain('glsoat-', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-scim-token',
            title: 'GitLab SCIM token',
            aliases: ['gitlab-scim-token'],
        },
        {
            ...plain('glffct-', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-feature-flags-token',
            title: 'GitLab feature flags client token',
            severity: 'medium',
            aliases: ['gitlab-feature-flag-client-token'],
        },
        { ...plain('glwt-', (0,grammar/* base64url */.r0)(20)), id: 'gitlab-workspace-token', title: 'GitLab workspace token' },
        {
            ...plain('GR1348941', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-registration-token',
            title: 'GitLab runner registration token',
            aliases: ['gitlab-rrt'],
        },
        {
            ...plain('_gitlab_session=', (0,grammar/* hex */.uh)(32)),
            id: 'gitlab-session',
            title: 'GitLab session cookie',
            aliases: ['gitlab-session-cookie'],
        },
        {
            how: 'named',
            id: 'gitlab-old-token',
            title: 'GitLab token without a prefix',
            names: [
                'gitlab token',
                'gitlab access token',
                'gitlab api token',
                'gitlab api key',
                'gitlab private token',
                'gitlab pat',
            ],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitter.js

const gitter = {
    name: 'Gitter',
    revoke: 'Regenerate it on the page of the app in the developer site.',
    references: ['https://developer.gitter.im/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gitter-access-token',
            title: 'Gitter access token',
            aliases: ['gitter-access-token'],
            names: ['gitter'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z_-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/godaddy.js

const godaddy = {
    name: 'GoDaddy',
    revoke: 'Delete it on the API Keys page of the developer portal.',
    references: ['https://developer.godaddy.com/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'godaddy-api-key',
            title: 'GoDaddy API key',
            severity: 'critical',
            names: ['godaddy', 'go daddy'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(8, 14), '_', (0,grammar/* base62 */.Yb)(21, 22)],
        },
        {
            how: 'named',
            id: 'godaddy-api-secret',
            title: 'GoDaddy API secret',
            severity: 'critical',
            names: ['godaddy', 'go daddy'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/goodday.js

const goodday = {
    name: 'GoodDay',
    revoke: 'Delete it under Settings > API of the organization.',
    references: ['https://www.goodday.work/developers/api-v2'],
    kinds: [
        {
            how: 'named',
            id: 'goodday-api-token',
            title: 'GoodDay API token',
            names: ['goodday', 'good day'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/grist.js

const grist = {
    name: 'Grist',
    revoke: 'Remove it under Profile settings > API key.',
    references: ['https://support.getgrist.com/rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'grist-api-key',
            title: 'Grist API key',
            names: ['grist'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/guardian.js

const guardian = {
    name: 'The Guardian',
    revoke: 'Ask for another key on the Open Platform.',
    references: ['https://open-platform.theguardian.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'guardian-api-key',
            title: 'The Guardian API key',
            severity: 'medium',
            names: ['guardian'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gumroad.js

const gumroad = {
    name: 'Gumroad',
    revoke: 'Delete the application under Settings > Advanced.',
    references: ['https://gumroad.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'gumroad-access-token',
            title: 'Gumroad access token',
            names: ['gumroad'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gusto.js

const gusto = {
    name: 'Gusto',
    revoke: 'Regenerate the secret of the app in the developer portal.',
    references: ['https://docs.gusto.com/embedded-payroll/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gusto-client-secret',
            title: 'Gusto client secret',
            severity: 'critical',
            names: ['gusto'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gyazo.js

const gyazo = {
    name: 'Gyazo',
    revoke: 'Delete the app on the OAuth applications page.',
    references: ['https://gyazo.com/api/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'gyazo-access-token',
            title: 'Gyazo access token',
            names: ['gyazo'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hackerone.js

const hackerone = {
    name: 'HackerOne',
    revoke: 'Revoke it under Organization settings > API tokens.',
    references: ['https://api.hackerone.com/getting-started-hacker-api/'],
    kinds: [
        {
            how: 'named',
            id: 'hackerone-api-token',
            title: 'HackerOne API token',
            names: ['hackerone', 'hacker one', 'h1 api'],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/happi.js

const happi = {
    name: 'Happi',
    revoke: 'Replace it in the panel.',
    references: ['https://happi.dev/docs'],
    kinds: [
        {
            how: 'named',
            id: 'happi-api-key',
            title: 'Happi API key',
            severity: 'medium',
            names: ['happi'],
            grammar: [(0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hashnode.js

const hashnode = {
    name: 'Hashnode',
    revoke: 'Revoke it under Developer of the account settings.',
    references: ['https://apidocs.hashnode.com/'],
    kinds: [
        {
            how: 'named',
            id: 'hashnode-access-token',
            title: 'Hashnode access token',
            names: ['hashnode'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hasura.js

const hasura = {
    name: 'Hasura',
    revoke: 'Rotate it under Env vars of the project.',
    references: ['https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/'],
    kinds: [
        {
            how: 'named',
            id: 'hasura-admin-secret',
            title: 'Hasura admin secret',
            severity: 'critical',
            names: ['hasura'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/here.js

const here = {
    name: 'HERE',
    revoke: 'Delete it under Access Manager > Apps.',
    references: [
        'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'here-api-key',
            title: 'HERE API key',
            severity: 'medium',
            names: ['hereapi', 'here api', 'here maps', 'here key', 'here rest', 'here token', 'here access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'here-access-key-secret',
            title: 'HERE access key secret',
            names: ['here access', 'here client', 'here api'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/heroku.js

const heroku = {
    name: 'Heroku',
    revoke: 'Delete the authorization with heroku authorizations:revoke, or regenerate the key in the account settings.',
    references: ['https://devcenter.heroku.com/articles/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'heroku-api-token',
            title: 'Heroku API token',
            severity: 'critical',
            aliases: ['heroku-api-key-v2'],
            grammar: ['HRKU-AA', (0,grammar/* base64url */.r0)(58)],
        },
        {
            how: 'token',
            id: 'heroku-api-key',
            title: 'Heroku API key with prefix',
            severity: 'critical',
            grammar: ['HRKU-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'heroku-legacy-api-key',
            title: 'Heroku API key',
            severity: 'critical',
            aliases: ['heroku-api-key'],
            names: ['heroku'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hetzner.js

const hetzner = {
    name: 'Hetzner',
    revoke: 'Delete it under Security > API tokens of the project.',
    references: ['https://docs.hetzner.cloud/reference/cloud#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'hetzner-api-token',
            title: 'Hetzner API token',
            severity: 'critical',
            names: ['hcloud', 'hetzner'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'hetzner-dns-token',
            title: 'Hetzner DNS API token',
            names: ['hetzner'],
            words: ['token', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holistic.js

const holistic = {
    name: 'Holistic',
    revoke: 'Replace it in the account settings.',
    references: ['https://holistic.dev/api/'],
    kinds: [
        {
            how: 'named',
            id: 'holistic-api-key',
            title: 'Holistic API key',
            names: ['holistic'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(64, 84)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hostinger.js

const hostinger = {
    name: 'Hostinger',
    revoke: 'Delete it under API of the account panel.',
    references: ['https://developers.hostinger.com/'],
    kinds: [
        {
            how: 'named',
            id: 'hostinger-api-token',
            title: 'Hostinger API token',
            severity: 'critical',
            names: ['hostinger'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/huawei-cloud.js

const huaweiCloud = {
    name: 'Huawei Cloud',
    revoke: 'Revoke it under My credentials > Access keys.',
    references: ['https://support.huaweicloud.com/intl/en-us/iam/'],
    kinds: [
        {
            how: 'named',
            id: 'huawei-cloud-secret-access-key',
            title: 'Huawei Cloud secret access key',
            names: ['huawei', 'hwcloud', 'huaweicloud'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hubspot.js

const hubspot = {
    name: 'HubSpot',
    revoke: 'Rotate it on the Auth tab of the private app, or under Keys of the account.',
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    kinds: [
        {
            how: 'token',
            id: 'hubspot-private-app-token',
            title: 'HubSpot private app token',
            grammar: ['pat-', (0,grammar/* lower */.ib)(2), (0,grammar/* digits */.vm)(1), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'hubspot-api-key',
            title: 'HubSpot API key',
            aliases: ['hubspot-api-key'],
            names: ['hubspot', 'hapikey'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* lower */.ib)(2), (0,grammar/* digits */.vm)(1), '-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hugging-face.js

const huggingFace = {
    name: 'Hugging Face',
    revoke: 'Revoke it under Settings > Access Tokens.',
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'hugging-face-access-token',
            title: 'Hugging Face access token',
            aliases: ['huggingface-access-token'],
            grammar: ['hf_', (0,grammar/* letters */.Mm)(34)],
        },
        {
            how: 'token',
            id: 'hugging-face-organization-token',
            title: 'Hugging Face organization API token',
            aliases: ['huggingface-organization-api-token'],
            grammar: ['api_org_', (0,grammar/* letters */.Mm)(34)],
        },
        {
            how: 'token',
            id: 'hugging-face-oauth-token',
            title: 'Hugging Face OAuth token',
            grammar: ['hf_oauth_', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 40, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/humanity.js

const humanity = {
    name: 'Humanity',
    revoke: 'Regenerate the app secret in the developer section.',
    references: ['https://platform.humanity.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'humanity-api-key',
            title: 'Humanity API key',
            names: ['humanity'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hunter.js

const hunter = {
    name: 'Hunter',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://hunter.io/api-documentation/v2'],
    kinds: [
        {
            how: 'named',
            id: 'hunter-api-key',
            title: 'Hunter API key',
            names: ['hunter'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/huobi.js

const huobi = {
    name: 'Huobi',
    revoke: 'Delete it under API Management.',
    references: ['https://www.htx.com/en-us/opend/newApiPages/'],
    kinds: [
        {
            how: 'named',
            id: 'huobi-api-key',
            title: 'Huobi API key',
            severity: 'critical',
            names: ['huobi', 'htx'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(5)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ibm-cloud.js

const ibmCloud = {
    name: 'IBM Cloud',
    revoke: 'Delete it under Manage > Access (IAM) > API keys.',
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
    kinds: [
        {
            how: 'named',
            id: 'ibm-cloud-api-key',
            title: 'IBM Cloud user API key',
            severity: 'critical',
            names: ['ibm', 'bluemix', 'iam api', 'bx api'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'credential'],
            grammar: [(0,grammar/* base64url */.r0)(42, 44)],
        },
        {
            how: 'named',
            id: 'ibm-cloud-cos-secret',
            title: 'IBM Cloud Object Storage HMAC secret',
            names: ['ibm cos', 'cos hmac', 'cos secret'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ideogram.js

const ideogram = {
    name: 'Ideogram',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://developer.ideogram.ai/ideogram-api/api-setup'],
    kinds: [
        {
            how: 'named',
            id: 'ideogram-api-key',
            title: 'Ideogram API key',
            names: ['ideogram'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ilovepdf.js

const ilovepdf = {
    name: 'iLovePDF',
    revoke: 'Regenerate the secret key of the project in the console.',
    references: ['https://www.iloveapi.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'ilovepdf-secret-key',
            title: 'iLovePDF secret key',
            names: ['ilovepdf', 'iloveapi', 'secret key'],
            words: [],
            grammar: ['secret_key_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* base64url */.r0)(5, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgur.js

const imgur = {
    name: 'Imgur',
    revoke: 'Reset the client secret under Applications of the account settings.',
    references: ['https://apidocs.imgur.com/'],
    kinds: [
        {
            how: 'named',
            id: 'imgur-client-secret',
            title: 'Imgur client secret',
            names: ['imgur'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'imgur-client-id',
            title: 'Imgur client ID',
            severity: 'info',
            names: ['imgur'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/impala.js

const impala = {
    name: 'Impala',
    revoke: 'Replace it in the developer portal.',
    references: ['https://docs.getimpala.com/'],
    kinds: [
        {
            how: 'named',
            id: 'impala-api-key',
            title: 'Impala API key',
            names: ['impala'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(46, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/influxdb.js

const influxdb = {
    name: 'InfluxDB',
    revoke: 'Delete it under Load Data > API Tokens.',
    references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'influxdb-api-token',
            title: 'InfluxDB API token',
            names: ['influx', 'influx db'],
            words: ['token', 'key', 'secret', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(86), '=='],
        },
        {
            how: 'token',
            id: 'influxdb-database-token',
            title: 'InfluxDB 3 token',
            grammar: ['apiv3_', (0,grammar/* base64url */.r0)(60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infomaniak.js

const infomaniak = {
    name: 'Infomaniak',
    revoke: 'Delete it on the API tokens page of the manager.',
    references: ['https://developer.infomaniak.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'infomaniak-api-token',
            title: 'Infomaniak API token',
            names: ['infomaniak'],
            grammar: [(0,grammar/* base64url */.r0)(64, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instagram.js

const instagram = {
    name: 'Instagram',
    revoke: 'Remove the app under Apps and Websites, or reset its secret in the app dashboard.',
    references: ['https://developers.facebook.com/docs/instagram-platform/overview'],
    kinds: [
        {
            how: 'token',
            id: 'instagram-access-token',
            title: 'Instagram access token',
            grammar: [(0,grammar/* either */.gP)('IGQV', 'IGQW', 'IGAA'), (0,grammar/* base64url */.r0)(90, 400)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/=' },
        },
        {
            how: 'named',
            id: 'instagram-legacy-token',
            title: 'Instagram legacy access token',
            names: ['instagram'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(6, 11), '.', (0,grammar/* hex */.uh)(7), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'instagram-client-secret',
            title: 'Instagram client secret',
            names: ['instagram'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instana.js

const instana = {
    name: 'Instana',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'instana-api-token',
            title: 'Instana API token',
            names: ['instana'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instantly.js

const instantly = {
    name: 'Instantly',
    revoke: 'Delete it under Settings > Integrations > API keys.',
    references: ['https://developer.instantly.ai/getting-started/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'instantly-api-key',
            title: 'Instantly API key',
            names: ['instantly'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64 */.K3)(66), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instatus.js

const instatus = {
    name: 'Instatus',
    revoke: 'Regenerate it on the developer page of the user settings.',
    references: ['https://instatus.com/help/api'],
    kinds: [
        {
            how: 'named',
            id: 'instatus-api-key',
            title: 'Instatus API key',
            names: ['instatus'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intercom.js

const intercom = {
    name: 'Intercom',
    revoke: 'Delete the token, or the app, in the Developer Hub.',
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'intercom-access-token',
            title: 'Intercom access token',
            grammar: ['dG9rO', (0,grammar/* base64 */.K3)(50, 62), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'intercom-api-key',
            title: 'Intercom API key',
            aliases: ['intercom-api-key'],
            names: ['intercom', 'ic token', 'ic access'],
            grammar: [(0,grammar/* base64 */.K3)(57, 60), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'intercom-client-secret',
            title: 'Intercom client or identity verification secret',
            names: ['intercom'],
            words: ['secret'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intuit.js

const intuit = {
    name: 'Intuit',
    revoke: 'Reset the client secret on the keys page of the app.',
    references: [
        'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
    ],
    kinds: [
        {
            how: 'named',
            id: 'intuit-client-secret',
            title: 'Intuit client secret',
            names: ['intuit', 'quickbooks', 'qbo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'intuit-client-id',
            title: 'Intuit client ID',
            severity: 'info',
            names: ['intuit', 'quickbooks', 'qbo'],
            words: [],
            grammar: ['AB', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ionic.js

const ionic = {
    name: 'Ionic',
    revoke: 'Revoke it under Personal settings > Access tokens.',
    references: ['https://ionic.io/docs/appflow/automation/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'ionic-access-token',
            title: 'Ionic personal access token',
            grammar: ['ion_', (0,grammar/* base62 */.Yb)(42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ionos.js

const ionos = {
    name: 'IONOS',
    revoke: 'Revoke it under developer.hosting.ionos.com/keys.',
    references: ['https://developer.hosting.ionos.com/docs/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'ionos-api-key',
            title: 'IONOS API key',
            names: ['ionos'],
            grammar: [(0,grammar/* hex */.uh)(32), '.', (0,grammar/* base64url */.r0)(80, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipapi.js

const ipapi = {
    name: 'ipapi',
    revoke: 'Reset it in the dashboard.',
    references: ['https://ipapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ipapi-access-key',
            title: 'ipapi access key',
            severity: 'medium',
            names: ['ipapi'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipdata.js

const ipdata = {
    name: 'ipdata',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.ipdata.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'ipdata-api-key',
            title: 'ipdata API key',
            severity: 'medium',
            names: ['ipdata'],
            grammar: [(0,grammar/* hex */.uh)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipify.js

const ipify = {
    name: 'IPify',
    revoke: 'Replace it on the products page of the account.',
    references: ['https://geo.ipify.org/docs'],
    kinds: [
        {
            how: 'named',
            id: 'ipify-api-key',
            title: 'IPify API key',
            severity: 'medium',
            names: ['ipify', 'ipifi'],
            grammar: [(0,grammar/* either */.gP)(['at_', (0,grammar/* base62 */.Yb)(29)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipinfo.js

const ipinfo = {
    name: 'IPinfo',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipinfo.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'ipinfo-access-token',
            title: 'IPinfo access token',
            severity: 'medium',
            names: ['ipinfo', 'ip info'],
            grammar: [(0,grammar/* hex */.uh)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipqualityscore.js

const ipqualityscore = {
    name: 'IPQualityScore',
    revoke: 'Reset it in the account settings.',
    references: ['https://www.ipqualityscore.com/documentation/overview'],
    kinds: [
        {
            how: 'named',
            id: 'ipqualityscore-api-key',
            title: 'IPQualityScore API key',
            severity: 'medium',
            names: ['ip quality', 'ip quality score', 'ipqs'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iterable.js

const iterable = {
    name: 'Iterable',
    revoke: 'Delete it under Integrations > API Keys.',
    references: ['https://support.iterable.com/hc/en-us/articles/360043464871'],
    kinds: [
        {
            how: 'named',
            id: 'iterable-api-key',
            title: 'Iterable API key',
            names: ['iterable'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* anyHex */.YM)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iugu.js

const iugu = {
    name: 'Iugu',
    revoke: 'Delete it under Administration > API tokens.',
    references: ['https://dev.iugu.com/docs/autentica%C3%A7%C3%A3o'],
    kinds: [
        {
            how: 'named',
            id: 'iugu-api-token',
            title: 'Iugu API token',
            severity: 'critical',
            names: ['iugu'],
            grammar: [(0,grammar/* upperHex */.gh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jawg.js

const jawg = {
    name: 'Jawg',
    revoke: 'Revoke it under Access tokens of the account.',
    references: ['https://www.jawg.io/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'jawg-access-token',
            title: 'Jawg access token',
            names: ['jawg'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jfrog.js

const jfrog = {
    name: 'JFrog',
    revoke: 'Revoke it under Administration > User Management > Access Tokens, or in the profile of its user.',
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'jfrog-api-key',
            title: 'JFrog API key',
            severity: 'critical',
            aliases: ['jfrog-api-key'],
            names: ['jfrog', 'artifactory', 'bintray'],
            words: ['key', 'token', 'secret', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(73)],
        },
        {
            how: 'named',
            id: 'jfrog-identity-token',
            title: 'JFrog identity token',
            severity: 'critical',
            aliases: ['jfrog-identity-token'],
            names: ['jfrog', 'artifactory', 'bintray', 'xray'],
            words: ['key', 'token', 'secret', 'password', 'identity'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jira.js

const jira = {
    name: 'Jira',
    revoke: 'Revoke the token under Profile > Personal Access Tokens.',
    references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
    kinds: [
        {
            how: 'named',
            id: 'jira-personal-token',
            title: 'Jira or Confluence Data Center personal access token',
            names: ['jira', 'confluence'],
            grammar: [(0,grammar/* from */.HT)('MNO', 1), (0,grammar/* base64 */.K3)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jsonbin.js

const jsonbin = {
    name: 'JSONBin',
    revoke: 'Regenerate the key on the API keys page of JSONBin.',
    references: ['https://jsonbin.io/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'jsonbin-api-key',
            title: 'JSONBin API key',
            names: ['jsonbin', 'x master key', 'x access key'],
            grammar: ['$2', (0,grammar/* from */.HT)('aby', 1), '$10$', (0,grammar/* from */.HT)('./0-9A-Za-z', 53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/juro.js

const juro = {
    name: 'Juro',
    revoke: 'Ask Juro to replace the key, or delete it under Settings > Integrations > API.',
    references: ['https://api-docs.juro.com/'],
    kinds: [
        {
            how: 'named',
            id: 'juro-api-key',
            title: 'Juro API key',
            names: ['juro'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jwt.js


const jwt_jwt = {
    name: 'JSON Web Token',
    revoke: 'End the session that it belongs to, or change the key that it was signed with.',
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    kinds: [
        {
            how: 'token',
            id: 'json-web-token',
            title: 'JSON Web Token',
            aliases: ['jwt', 'jwt-base64'],
            grammar: [
                (0,grammar/* either */.gP)('eyJ', 'eyAi', 'ewog', 'ewoJ'),
                (0,grammar/* base64url */.r0)(10, 1000),
                '.',
                (0,grammar/* either */.gP)('eyJ', 'eyA', 'ewo', 'e30'),
                (0,grammar/* base64url */.r0)(0, 4000),
                '.',
                (0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(20, 1000)], []),
            ],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kagi.js

const kagi = {
    name: 'Kagi',
    revoke: 'Generate a new token under Settings > API, or invalidate the session link under Settings > Account.',
    references: ['https://help.kagi.com/kagi/api/overview.html'],
    kinds: [
        {
            how: 'named',
            id: 'kagi-token',
            title: 'Kagi API or session token',
            severity: 'medium',
            names: ['kagi'],
            grammar: [(0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/katalon.js

const katalon = {
    name: 'Katalon',
    revoke: 'Delete the key on the API Keys page of Katalon.',
    references: ['https://docs.katalon.com/katalon-platform/administer/user-management/generate-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'katalon-api-key',
            title: 'Katalon API key',
            names: ['katalon'],
            words: ['key', 'token', 'secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keboola.js

const keboola = {
    name: 'Keboola',
    revoke: 'Delete the token under Users & Settings > API Tokens of the project.',
    references: ['https://developers.keboola.com/integrate/storage/api/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'keboola-storage-token',
            title: 'Keboola Storage API token',
            names: ['keboola', 'kbc storage', 'kbc token', 'storage api', 'storageapi'],
            grammar: [(0,grammar/* digits */.vm)(1, 6), '-', (0,grammar/* digits */.vm)(1, 9), '-', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keycdn.js

const keycdn = {
    name: 'KeyCDN',
    revoke: 'Revoke it under Account settings.',
    references: ['https://www.keycdn.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'keycdn-api-key',
            title: 'KeyCDN API key',
            names: ['keycdn'],
            grammar: [(0,grammar/* either */.gP)(['sk_prod_', (0,grammar/* base62 */.Yb)(24, 40)], [(0,grammar/* base62 */.Yb)(24, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keygen.js

const keygen = {
    name: 'Keygen',
    revoke: 'Revoke the token on its page in the Keygen dashboard.',
    references: ['https://keygen.sh/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'keygen-token',
            title: 'Keygen token',
            grammar: [
                (0,grammar/* either */.gP)('admin-', 'admi-', 'prod-', 'user-', 'activ-', 'env-', 'envi-', 'dev-', 'spprt-', 'sale-'),
                (0,grammar/* hex */.uh)(64),
                'v',
                (0,grammar/* digits */.vm)(1),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kinde.js

const kinde = {
    name: 'Kinde',
    revoke: 'Rotate the secret on the details page of the application in Kinde.',
    references: ['https://docs.kinde.com/build/applications/'],
    kinds: [
        {
            how: 'named',
            id: 'kinde-client-secret',
            title: 'Kinde client secret',
            severity: 'critical',
            names: ['kinde'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kinsta.js

const kinsta = {
    name: 'Kinsta',
    revoke: 'Revoke it under Company settings > API keys.',
    references: ['https://kinsta.com/docs/kinsta-api/'],
    kinds: [
        { how: 'named', id: 'kinsta-api-key', title: 'Kinsta API key', names: ['kinsta'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klaviyo.js

const klaviyo = {
    name: 'Klaviyo',
    revoke: 'Delete the private key under Settings > API keys of the Klaviyo account.',
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    kinds: [
        {
            how: 'token',
            id: 'klaviyo-private-key',
            title: 'Klaviyo private API key',
            grammar: ['pk_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(6), '_'), (0,grammar/* hex */.uh)(34)],
        },
        {
            how: 'named',
            id: 'klaviyo-api-key',
            title: 'Klaviyo API key',
            aliases: ['klaviyo-api-key'],
            names: ['klaviyo'],
            grammar: ['pk_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(6), '_'), (0,grammar/* lowerDigits */.q2)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/koyeb.js

const koyeb = {
    name: 'Koyeb',
    revoke: 'Delete the token under Account > API of the control panel.',
    references: ['https://www.koyeb.com/docs/reference/api'],
    kinds: [
        {
            how: 'named',
            id: 'koyeb-api-token',
            title: 'Koyeb API token',
            severity: 'critical',
            names: ['koyeb'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kraken.js

const kraken = {
    name: 'Kraken',
    revoke: 'Delete the key under Settings > API of the Kraken account.',
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
    kinds: [
        {
            how: 'named',
            id: 'kraken-api-key',
            title: 'Kraken API key',
            severity: 'critical',
            names: ['kraken'],
            words: ['key', 'token', 'api'],
            grammar: [(0,grammar/* base64 */.K3)(55, 56)],
        },
        {
            how: 'named',
            id: 'kraken-private-key',
            title: 'Kraken private API key',
            severity: 'critical',
            aliases: ['kraken-access-token'],
            names: ['kraken'],
            words: ['key', 'token', 'secret', 'private', 'api'],
            grammar: [(0,grammar/* base64 */.K3)(80, 88), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kylas.js

const kylas = {
    name: 'Kylas',
    revoke: 'Delete the key under My Account > API Key of Kylas.',
    references: ['https://support.kylas.io/portal/en/kb'],
    kinds: [
        {
            how: 'named',
            id: 'kylas-api-key',
            title: 'Kylas API key',
            names: ['kylas'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lambdatest.js

const lambdatest = {
    name: 'LambdaTest',
    revoke: 'Revoke it under Settings > Password & security.',
    references: ['https://www.lambdatest.com/support/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'lambdatest-access-key',
            title: 'LambdaTest access key',
            names: ['lambdatest', 'lambda test'],
            grammar: [(0,grammar/* either */.gP)(['LT_', (0,grammar/* base62 */.Yb)(44, 50)], [(0,grammar/* base62 */.Yb)(50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/laravel.js

const laravel = {
    name: 'Laravel',
    revoke: 'Make a new key with `php artisan key:generate`; keep the old one in APP_PREVIOUS_KEYS only while it has to decrypt.',
    references: ['https://laravel.com/docs/encryption#configuration'],
    kinds: [
        {
            how: 'token',
            id: 'laravel-app-key',
            title: 'Laravel application key',
            grammar: ['base64:', (0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lark.js

const lark = {
    name: 'Lark',
    revoke: 'Reset the app secret under Credentials & Basic Info in the developer console: its tokens expire within two hours.',
    references: [
        'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
    ],
    kinds: [
        {
            how: 'named',
            id: 'lark-tenant-token',
            title: 'Lark tenant access token',
            names: ['lark', 'feishu'],
            words: ['tenant', 'token', 'access', 'secret', 'key'],
            grammar: ['t-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
        {
            how: 'named',
            id: 'lark-user-token',
            title: 'Lark user access token',
            names: ['lark', 'feishu'],
            words: ['user', 'token', 'access', 'secret', 'key'],
            grammar: ['u-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
        {
            how: 'named',
            id: 'lark-app-token',
            title: 'Lark app access token',
            names: ['lark', 'feishu'],
            words: ['app', 'token', 'access', 'secret', 'key'],
            grammar: ['a-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lastfm.js

const lastfm = {
    name: 'Last.fm',
    revoke: 'Revoke it under last.fm/api/accounts.',
    references: ['https://www.last.fm/api'],
    kinds: [
        {
            how: 'named',
            id: 'lastfm-api-key',
            title: 'Last.fm API key',
            names: ['lastfm', 'last fm'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lightstep.js

const lightstep = {
    name: 'Lightstep',
    revoke: 'Revoke it under Project settings > Access tokens.',
    references: ['https://docs.lightstep.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lightstep-access-token',
            title: 'Lightstep access token',
            names: ['lightstep'],
            grammar: [(0,grammar/* base64 */.K3)(80, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/line-notify.js

const lineNotify = {
    name: 'LINE Notify',
    revoke: 'Disconnect the service on the My page of LINE Notify.',
    references: ['https://notify-bot.line.me/doc/en/'],
    kinds: [
        {
            how: 'named',
            id: 'line-notify-token',
            title: 'LINE Notify access token',
            severity: 'medium',
            names: ['line notify'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/line.js

const line = {
    name: 'LINE',
    revoke: 'Reissue the channel access token, or the channel secret, in the LINE Developers Console.',
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    kinds: [
        {
            how: 'named',
            id: 'line-channel-token',
            title: 'LINE channel access token',
            names: [
                'line channel',
                'line messaging',
                'line msg',
                'line bot',
                'line api',
                'line access',
                'line token',
                'line key',
                'line secret',
            ],
            grammar: [(0,grammar/* base64 */.K3)(171, 172), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'line-channel-secret',
            title: 'LINE channel secret',
            names: ['line channel', 'line bot', 'line login', 'line messaging', 'line secret'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linkedin.js

const linkedin = {
    name: 'LinkedIn',
    revoke: 'Generate a new client secret on the Auth tab of the app in the developer portal; that invalidates its tokens.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow'],
    kinds: [
        {
            how: 'token',
            id: 'linkedin-client-secret-v2',
            title: 'LinkedIn client secret with prefix',
            grammar: ['WPL_AP', (0,grammar/* digits */.vm)(1), '.', (0,grammar/* base62 */.Yb)(16), '.', (0,grammar/* base64 */.K3)(4, 12), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'linkedin-access-token',
            title: 'LinkedIn access token',
            grammar: [(0,grammar/* either */.gP)('AQR', 'AQS', 'AQT', 'AQU', 'AQV', 'AQW', 'AQX'), (0,grammar/* base64url */.r0)(180, 600)],
            neither: { before: '0-9A-Za-z_+/-' },
        },
        {
            how: 'named',
            id: 'linkedin-client-secret',
            title: 'LinkedIn client secret',
            aliases: ['linkedin-client-secret'],
            names: ['linkedin', 'linked in'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'linkedin-client-id',
            title: 'LinkedIn client ID',
            severity: 'info',
            aliases: ['linkedin-client-id'],
            names: ['linkedin', 'linked in'],
            words: ['client', 'id', 'api key'],
            grammar: [(0,grammar/* base62 */.Yb)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linkpreview.js

const linkpreview = {
    name: 'LinkPreview',
    revoke: 'Delete the key in the LinkPreview account.',
    references: ['https://docs.linkpreview.net/'],
    kinds: [
        {
            how: 'named',
            id: 'linkpreview-api-key',
            title: 'LinkPreview API key',
            severity: 'medium',
            names: ['link preview'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linode.js

const linode = {
    name: 'Linode',
    revoke: 'Revoke the token under My Profile > API Tokens of Cloud Manager.',
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'linode-api-token',
            title: 'Linode personal access token',
            severity: 'critical',
            names: ['linode'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/litellm.js

const litellm = {
    name: 'LiteLLM',
    revoke: 'Delete the key on the Virtual Keys page of the proxy.',
    references: ['https://docs.litellm.ai/docs/proxy/virtual_keys'],
    kinds: [
        {
            how: 'named',
            id: 'litellm-key',
            title: 'LiteLLM virtual or master key',
            names: ['litellm'],
            grammar: ['sk-', (0,grammar/* base64url */.r0)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lithic.js

const lithic = {
    name: 'Lithic',
    revoke: 'Revoke it under Account settings of the dashboard.',
    references: ['https://docs.lithic.com/'],
    kinds: [{ how: 'named', id: 'lithic-api-key', title: 'Lithic API key', names: ['lithic'], grammar: grammar/* uuid */.uR }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lmnt.js

const lmnt = {
    name: 'LMNT',
    revoke: 'Delete the key on the account page of LMNT.',
    references: ['https://docs.lmnt.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lmnt-api-key',
            title: 'LMNT API key',
            severity: 'medium',
            names: ['lmnt'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/localstack.js

const localstack = {
    name: 'LocalStack',
    revoke: 'Reset the token on the Auth Tokens page of the LocalStack web application.',
    references: ['https://docs.localstack.cloud/aws/getting-started/auth-token/'],
    kinds: [
        {
            how: 'named',
            id: 'localstack-auth-token',
            title: 'LocalStack auth token',
            names: ['localstack', 'local stack'],
            grammar: ['ls-', (0,grammar/* base62 */.Yb)(4, 12), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(12)],
        },
        {
            how: 'named',
            id: 'localstack-api-key',
            title: 'LocalStack API key',
            severity: 'medium',
            names: ['localstack', 'local stack'],
            words: ['api key', 'apikey', 'api_key'],
            grammar: [(0,grammar/* base62 */.Yb)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/locationiq.js

const locationiq = {
    name: 'LocationIQ',
    revoke: 'Delete the token under API Access Tokens of the LocationIQ dashboard.',
    references: ['https://docs.locationiq.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'locationiq-token',
            title: 'LocationIQ access token',
            severity: 'medium',
            grammar: ['pk.', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/locize.js

const locize = {
    name: 'Locize',
    revoke: 'Delete the key under Settings > API Keys of the project.',
    references: ['https://www.locize.com/docs/integration/api'],
    kinds: [
        {
            how: 'named',
            id: 'locize-api-key',
            title: 'Locize API key',
            severity: 'medium',
            names: ['locize'],
            words: ['key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logentries.js

const logentries = {
    name: 'Logentries',
    revoke: 'Delete the log, or the API key, in the account settings.',
    references: ['https://docs.rapid7.com/insightops/token-tcp/'],
    kinds: [
        {
            how: 'named',
            id: 'logentries-token',
            title: 'Logentries token',
            severity: 'medium',
            names: ['logentries', 'insightops'],
            words: ['token', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loggly.js

const loggly = {
    name: 'Loggly',
    revoke: 'Retire the token under Logs > Source Setup > Customer Tokens.',
    references: [
        'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    ],
    kinds: [
        {
            how: 'named',
            id: 'loggly-customer-token',
            title: 'Loggly customer token',
            severity: 'medium',
            names: ['loggly'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logrocket.js

const logrocket = {
    name: 'LogRocket',
    revoke: 'Revoke it under Settings > General settings.',
    references: ['https://docs.logrocket.com/'],
    kinds: [
        {
            how: 'named',
            id: 'logrocket-api-key',
            title: 'LogRocket API key',
            names: ['logrocket'],
            grammar: [(0,grammar/* base62 */.Yb)(8, 40), ':', (0,grammar/* base62 */.Yb)(6, 40), ':', (0,grammar/* base62 */.Yb)(10, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logzio.js

const logzio = {
    name: 'Logz.io',
    revoke: 'Delete the token under Settings > Manage tokens of Logz.io.',
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'logzio-api-token',
            title: 'Logz.io API token',
            names: ['logz', 'logzio'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'named',
            id: 'logzio-shipping-token',
            title: 'Logz.io shipping token',
            severity: 'medium',
            names: ['logz io'],
            grammar: [(0,grammar/* letters */.Mm)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lokalise.js

const lokalise = {
    name: 'Lokalise',
    revoke: 'Revoke the token under Profile settings > API tokens.',
    references: ['https://docs.lokalise.com/en/articles/1929556-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'lokalise-api-token',
            title: 'Lokalise API token',
            names: ['lokalise'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/luno.js

const luno = {
    name: 'Luno',
    revoke: 'Delete the key under Settings > API keys of the Luno account.',
    references: ['https://www.luno.com/en/developers/api#tag/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'luno-api-secret',
            title: 'Luno API key secret',
            severity: 'critical',
            names: ['luno'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lusha.js

const lusha = {
    name: 'Lusha',
    revoke: 'Replace the key under Settings > API of the Lusha dashboard.',
    references: ['https://docs.lusha.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lusha-api-key',
            title: 'Lusha API key',
            severity: 'medium',
            names: ['lusha'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/m3o.js

const m3o = {
    name: 'M3O',
    revoke: 'Delete the key under Settings > API keys of M3O.',
    references: ['https://m3o.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'm3o-api-key',
            title: 'M3O API key',
            severity: 'medium',
            names: ['m3o'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magento.js

const magento = {
    name: 'Magento',
    revoke: 'Revoke it under System > Integrations, or in the marketplace account for the composer keys.',
    references: [
        'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'magento-access-token',
            title: 'Magento access token',
            severity: 'critical',
            names: ['magento'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magnetic.js

const magnetic = {
    name: 'Magnetic',
    revoke: 'Delete the token under Settings > API of Magnetic.',
    references: ['https://developers.magnetichq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'magnetic-api-token',
            title: 'Magnetic API token',
            names: ['magnetic'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/words.js
var words = __webpack_require__(30106);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailchimp.js


const mailchimp = {
    name: 'Mailchimp',
    revoke: 'Revoke the key under Account & billing > Extras > API keys.',
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
    kinds: [
        {
            how: 'token',
            id: 'mailchimp-api-key',
            title: 'Mailchimp API key',
            aliases: ['mailchimp-api-key'],
            grammar: [(0,grammar/* hex */.uh)(32), '-us', (0,grammar/* digits */.vm)(1, 2)],
            literals: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        },
        {
            how: 'named',
            id: 'mailchimp-named-api-key',
            title: 'Mailchimp API key beside its name',
            names: ['mailchimp', 'mail chimp'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32), '-us', (0,grammar/* digits */.vm)(1, 2)],
        },
        {
            how: 'token',
            id: 'mailchimp-transactional-key',
            title: 'Mailchimp Transactional API key',
            grammar: ['md-', (0,grammar/* base64url */.r0)(22)],
            // Names of classes in style sheets of Material Design begin with it too.
            verify: (text) => ((0,words/* isWords */.y)(text) ? { state: 'disproven', why: 'it is made of words' } : undefined),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailgun.js

const mailgun = {
    name: 'Mailgun',
    revoke: 'Delete the key under API Security of the Mailgun account.',
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'],
    kinds: [
        {
            how: 'token',
            id: 'mailgun-api-key',
            title: 'Mailgun private API key',
            aliases: ['mailgun-private-api-token'],
            grammar: ['key-', (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'mailgun-account-key',
            title: 'Mailgun API or webhook signing key',
            aliases: ['mailgun-signing-key'],
            names: ['mailgun', 'mail gun', 'mg api', 'mg domain'],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(8), '-', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'named',
            id: 'mailgun-long-api-key',
            title: 'Mailgun API key of 72 characters',
            names: ['mailgun'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 72)],
        },
        {
            how: 'named',
            id: 'mailgun-validation-key',
            title: 'Mailgun public validation key',
            severity: 'low',
            aliases: ['mailgun-pub-key'],
            names: ['mailgun'],
            grammar: ['pubkey-', (0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailjet.js

const mailjet = {
    name: 'Mailjet',
    revoke: 'Regenerate the secret key, or revoke the SMS token, under Account Settings > REST API.',
    references: ['https://dev.mailjet.com/email/guides/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mailjet-basic-auth',
            title: 'Mailjet basic authentication value',
            names: ['mailjet'],
            grammar: [(0,grammar/* base64 */.K3)(87), '='],
        },
        {
            how: 'named',
            id: 'mailjet-api-key',
            title: 'Mailjet API key or secret',
            names: ['mailjet', 'mj apikey'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailtrap.js

const mailtrap = {
    name: 'Mailtrap',
    revoke: 'Delete the token under Settings > API Tokens of Mailtrap.',
    references: ['https://docs.mailtrap.io/getting-started/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'mailtrap-api-token',
            title: 'Mailtrap API token',
            names: ['mailtrap'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/make.js

const make = {
    name: 'Make',
    revoke: 'Delete the webhook, or the token under Profile > API.',
    references: ['https://developers.make.com/api-documentation/authentication/create-authentication-token'],
    kinds: [
        {
            how: 'token',
            id: 'make-webhook',
            title: 'Make webhook',
            severity: 'medium',
            grammar: [
                'https://hook.',
                (0,grammar/* either */.gP)('eu1.make', 'eu2.make', 'us1.make', 'us2.make', 'integromat'),
                '.com/',
                (0,grammar/* lowerDigits */.q2)(32),
            ],
        },
        {
            how: 'named',
            id: 'make-api-token',
            title: 'Make API token',
            names: ['integromat', 'make api', 'make com'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mandrill.js

const mandrill = {
    name: 'Mandrill',
    revoke: 'Disable the key under Settings > SMTP & API Info of Mandrill.',
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'mandrill-api-key',
            title: 'Mandrill API key',
            names: ['mandrill'],
            words: ['key', 'token', 'secret', 'password', 'api'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/mapbox.js



/**
 * `pk.`, `sk.` or `tk.`, then a JSON object in base64url that names the user `u` and the token `a`, `.` and a signature.
 * https://docs.mapbox.com/help/dive-deeper/access-tokens/
 */
function mapboxVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.split('.')[1] ?? '');
    if (typeof object?.u !== 'string')
        return undefined;
    return {
        state: 'proven',
        why: 'it names its user',
        facts: { user: object.u, ...(0,json/* factsIn */.PC)(object, 'exp') },
    };
}
const mapboxSample = (prefix) => (random) => {
    const payload = { u: (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(8)], random), a: `c${(0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(24)], random)}` };
    return `${prefix}${(0,base64/* encodeBase64url */.Fo)(JSON.stringify(payload))}.${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(22)], random)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapbox.js


const mapbox = {
    name: 'Mapbox',
    revoke: 'Delete or rotate the token on the Access tokens page of the Mapbox account.',
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'mapbox-secret-token',
            title: 'Mapbox secret access token',
            grammar: ['sk.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('sk.'),
        },
        {
            how: 'token',
            id: 'mapbox-temporary-token',
            title: 'Mapbox temporary access token',
            severity: 'medium',
            grammar: ['tk.eyJ', (0,grammar/* base64url */.r0)(20, 300), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('tk.'),
        },
        {
            how: 'token',
            id: 'mapbox-public-token',
            title: 'Mapbox public access token',
            severity: 'low',
            grammar: ['pk.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('pk.'),
        },
        {
            how: 'named',
            id: 'mapbox-api-token',
            title: 'Mapbox API token',
            severity: 'low',
            aliases: ['mapbox-api-token'],
            names: ['mapbox', 'map box'],
            grammar: ['pk.', (0,grammar/* base62 */.Yb)(60), '.', (0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mastodon.js

const mastodon = {
    name: 'Mastodon',
    revoke: 'Revoke the application under Preferences > Development, or Account > Authorized apps.',
    references: ['https://docs.joinmastodon.org/client/token/'],
    kinds: [
        {
            how: 'named',
            id: 'mastodon-access-token',
            title: 'Mastodon access token',
            names: ['mastodon'],
            words: ['token', 'key', 'secret', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mattermost.js

const mattermost = {
    name: 'Mattermost',
    revoke: 'Revoke the token under Profile > Security > Personal Access Tokens, or delete the webhook under Integrations.',
    references: [
        'https://developers.mattermost.com/integrate/reference/personal-access-token/',
        'https://developers.mattermost.com/integrate/webhooks/incoming/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'mattermost-access-token',
            title: 'Mattermost access token',
            aliases: ['mattermost-access-token'],
            names: ['mattermost', 'mm access', 'mm token', 'mm bot', 'mm personal'],
            words: ['token', 'key', 'secret', 'access', 'password', 'auth', 'bot'],
            grammar: [(0,grammar/* from */.HT)('a-km-uw-z13-9', 26)],
        },
        {
            how: 'token',
            id: 'mattermost-incoming-webhook',
            title: 'Mattermost incoming webhook',
            severity: 'medium',
            grammar: ['/hooks/', (0,grammar/* from */.HT)('a-km-uw-z13-9', 26)],
            neither: { before: '\\s' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/medium.js

const medium = {
    name: 'Medium',
    revoke: 'Revoke the token under Settings > Security and apps > Integration tokens.',
    references: ['https://github.com/Medium/medium-api-docs'],
    kinds: [
        {
            how: 'named',
            id: 'medium-integration-token',
            title: 'Medium integration token',
            names: ['medium integration', 'medium token', 'medium access', 'medium api'],
            grammar: [(0,grammar/* hex */.uh)(64, 65)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meilisearch.js

const meilisearch = {
    name: 'Meilisearch',
    revoke: 'Delete the key with the keys API, or change the master key and restart.',
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
    kinds: [
        {
            how: 'named',
            id: 'meilisearch-api-key',
            title: 'Meilisearch API key',
            names: ['meilisearch', 'meili'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base62 */.Yb)(40)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metaapi.js

const metaapi = {
    name: 'MetaApi',
    revoke: 'Revoke the token on the API tokens page of MetaApi.',
    references: ['https://metaapi.cloud/docs/client/'],
    kinds: [
        {
            how: 'named',
            id: 'metaapi-token',
            title: 'MetaApi API token',
            names: ['metaapi', 'meta api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metabase.js

const metabase = {
    name: 'Metabase',
    revoke: 'Delete the key under Admin settings > Authentication > API keys.',
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'metabase-api-key',
            title: 'Metabase API key',
            grammar: ['mb_', (0,grammar/* base64 */.K3)(43), '='],
        },
        {
            how: 'named',
            id: 'metabase-session-token',
            title: 'Metabase session token',
            severity: 'medium',
            names: ['metabase'],
            words: ['session', 'token', 'key', 'auth'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'metabase-embedding-secret',
            title: 'Metabase embedding secret key',
            names: ['metabase', 'mb embedding', 'mb jwt'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mezmo.js

const mezmo = {
    name: 'Mezmo',
    revoke: 'Delete the key under Settings > Organization > API Keys of Mezmo.',
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    kinds: [
        {
            how: 'named',
            id: 'mezmo-key',
            title: 'Mezmo ingestion or service key',
            severity: 'medium',
            names: ['mezmo', 'logdna', 'log dna'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/microsoft-teams.js

const microsoftTeams = {
    name: 'Microsoft Teams',
    revoke: 'Remove the connector under Manage channel > Connectors of its channel.',
    references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
    kinds: [
        {
            how: 'token',
            id: 'microsoft-teams-office-webhook',
            title: 'Microsoft Teams incoming webhook',
            severity: 'medium',
            aliases: ['microsoft-teams-webhook'],
            grammar: [
                'https://outlook.office',
                (0,grammar/* optional */.lq)('365'),
                '.com/webhook',
                (0,grammar/* optional */.lq)('b2'),
                '/',
                ...grammar/* uuid */.uR,
                (0,grammar/* either */.gP)('@', '%40', '%2540'),
                ...grammar/* uuid */.uR,
                '/IncomingWebhook/',
                (0,grammar/* anyHex */.YM)(32),
                '/',
                ...grammar/* uuid */.uR,
            ],
        },
        {
            how: 'token',
            id: 'microsoft-teams-tenant-webhook',
            title: 'Microsoft Teams incoming webhook of a tenant',
            severity: 'medium',
            grammar: [
                'https://',
                (0,grammar/* from */.HT)('0-9A-Za-z-', 1, 63),
                '.webhook.office.com/webhookb2/',
                ...grammar/* uuid */.uR,
                (0,grammar/* either */.gP)('@', '%40', '%2540'),
                ...grammar/* uuid */.uR,
                '/IncomingWebhook/',
                (0,grammar/* anyHex */.YM)(32),
                '/',
                ...grammar/* uuid */.uR,
                (0,grammar/* optional */.lq)('/', (0,grammar/* base64url */.r0)(20, 80)),
            ],
            literals: ['.webhook.office.com/webhookb2/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/miro.js

const miro = {
    name: 'Miro',
    revoke: 'Uninstall the app, or delete it under Settings > Your apps, to invalidate its token.',
    references: ['https://developers.miro.com/reference/authorization-flow-for-expiring-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'miro-access-token',
            title: 'Miro access token of a region',
            grammar: ['eyJtaXJvLm9yaWdpbiI6', (0,grammar/* base64url */.r0)(8, 20), '_', (0,grammar/* base64url */.r0)(27)],
        },
        {
            how: 'named',
            id: 'miro-token',
            title: 'Miro access token',
            names: ['miro'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 27, 36)],
        },
        {
            how: 'named',
            id: 'miro-client-secret',
            title: 'Miro client secret',
            names: ['miro'],
            words: ['client', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/misskey.js

const misskey = {
    name: 'Misskey',
    revoke: 'Delete the token under Settings > API of the instance.',
    references: ['https://misskey-hub.net/en/docs/for-developers/api/token/'],
    kinds: [
        {
            how: 'named',
            id: 'misskey-access-token',
            title: 'Misskey access token',
            severity: 'medium',
            names: ['misskey'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mistral.js

const mistral = {
    name: 'Mistral AI',
    revoke: 'Delete the key on the API Keys page of the Mistral console.',
    references: ['https://docs.mistral.ai/getting-started/quickstart/'],
    kinds: [
        {
            how: 'named',
            id: 'mistral-api-key',
            title: 'Mistral AI API key',
            aliases: ['mistral-api-key'],
            names: ['mistral', 'mistral ai'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/modal.js

const modal = {
    name: 'Modal',
    revoke: 'Revoke the token under Settings > API Tokens of Modal.',
    references: ['https://modal.com/docs/reference/modal.config'],
    kinds: [
        {
            how: 'named',
            id: 'modal-token-secret',
            title: 'Modal token secret',
            names: ['modal token', 'modal secret', 'modal key'],
            grammar: ['as-', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'modal-token-id',
            title: 'Modal token ID',
            severity: 'info',
            names: ['modal token', 'modal key'],
            grammar: ['ak-', (0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moderation-api.js

const moderationApi = {
    name: 'Moderation API',
    revoke: 'Delete the key in the project settings of Moderation API.',
    references: ['https://docs.moderationapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'moderation-api-api-key',
            title: 'Moderation API API key',
            names: ['moderation'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(80, 300), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
        {
            how: 'token',
            id: 'moderation-api-project-key',
            title: 'Moderation API project secret key',
            grammar: ['modapi_', (0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moengage.js

const moengage = {
    name: 'MoEngage',
    revoke: 'Revoke it under Settings > APIs.',
    references: ['https://developers.moengage.com/'],
    kinds: [
        {
            how: 'named',
            id: 'moengage-api-secret',
            title: 'MoEngage API secret',
            names: ['moengage'],
            grammar: [(0,grammar/* base64url */.r0)(20, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mongodb-atlas.js

const mongodbAtlas = {
    name: 'MongoDB Atlas',
    revoke: 'Delete the key or the service account under Access Manager of the organization or project.',
    references: [
        'https://www.mongodb.com/docs/atlas/configure-api-access/',
        'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'mongodb-atlas-service-account-secret',
            title: 'MongoDB Atlas service account secret',
            severity: 'critical',
            aliases: ['mongodb-atlas-service-account-secret'],
            grammar: ['mdb_sa_sk_', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'token',
            id: 'mongodb-atlas-service-account-id',
            title: 'MongoDB Atlas service account ID',
            severity: 'info',
            aliases: ['mongodb-atlas-service-account-client-id'],
            grammar: ['mdb_sa_id_', (0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'mongodb-atlas-private-key',
            title: 'MongoDB Atlas API private key',
            severity: 'critical',
            names: [
                'mongodb atlas',
                'mongo atlas',
                'mongodb api',
                'mongodb private',
                'atlas private',
                'atlas api',
                'mcli private',
                'mcli ops manager',
            ],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moodle.js

const moodle = {
    name: 'Moodle',
    revoke: 'Reset the token under Preferences > Security keys.',
    references: ['https://docs.moodle.org/en/Security_keys'],
    kinds: [
        {
            how: 'named',
            id: 'moodle-token',
            title: 'Moodle web service token',
            names: ['moodle', 'wstoken'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moonshot.js

const moonshot = {
    name: 'Moonshot AI',
    revoke: 'Delete the key on the API keys page of the Kimi Open Platform.',
    references: ['https://platform.moonshot.ai/docs/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'moonshot-kimi-code-key',
            title: 'Moonshot AI Kimi Code key',
            grammar: ['sk-kimi-', (0,grammar/* base64url */.r0)(48, 80)],
        },
        {
            how: 'named',
            id: 'moonshot-api-key',
            title: 'Moonshot AI API key',
            aliases: ['kimi-api-key'],
            names: ['moonshot', 'moonshot ai', 'kimi'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mozilla-addons.js

const mozillaAddons = {
    name: 'Mozilla Add-ons',
    revoke: 'Revoke the credentials on the Manage API Keys page of the developer hub.',
    references: ['https://mozilla.github.io/addons-server/topics/api/auth.html'],
    kinds: [
        {
            how: 'named',
            id: 'mozilla-addons-api-secret',
            title: 'Mozilla Add-ons API secret',
            severity: 'critical',
            names: ['web ext api', 'amo jwt', 'amo api', 'amo secret', 'mozilla api', 'mozilla addons'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/name-com.js

const nameCom = {
    name: 'Name.com',
    revoke: 'Revoke it under Account > Settings > API tokens.',
    references: ['https://docs.name.com/'],
    kinds: [
        {
            how: 'named',
            id: 'name-com-api-token',
            title: 'Name.com API token',
            names: ['name com', 'namecom', 'namedotcom'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/namecheap.js

const namecheap = {
    name: 'Namecheap',
    revoke: 'Reset the key under Profile > Tools > API Access.',
    references: ['https://www.namecheap.com/support/api/intro/'],
    kinds: [
        {
            how: 'named',
            id: 'namecheap-api-key',
            title: 'Namecheap API key',
            severity: 'critical',
            names: ['namecheap', 'name cheap'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nasa.js

const nasa = {
    name: 'NASA',
    revoke: 'Request a new key: one cannot be revoked by its owner.',
    references: ['https://api.nasa.gov/'],
    kinds: [
        {
            how: 'named',
            id: 'nasa-api-key',
            title: 'NASA API key',
            severity: 'medium',
            names: ['nasa'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nasdaq-data-link.js

const nasdaqDataLink = {
    name: 'Nasdaq Data Link',
    revoke: 'Regenerate the key in the account settings.',
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'nasdaq-data-link-api-key',
            title: 'Nasdaq Data Link API key',
            severity: 'medium',
            names: ['nasdaq', 'quandl'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nats.js

const nats = {
    name: 'NATS',
    revoke: 'Revoke the user key in the account with `nsc revocations add-user` and issue a new one.',
    references: [
        'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    ],
    kinds: [
        {
            how: 'token',
            id: 'nats-nkey-seed',
            title: 'NATS NKey seed',
            severity: 'critical',
            grammar: ['S', (0,grammar/* from */.HT)('ACNOUX', 1), 'A', (0,grammar/* base32 */.RG)(55)],
            literals: ['SAA', 'SCA', 'SNA', 'SOA', 'SUA', 'SXA'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neo4j.js

const neo4j = {
    name: 'Neo4j',
    revoke: 'Revoke it under Access of the instance, or API keys of the Aura console.',
    references: ['https://neo4j.com/docs/aura/'],
    kinds: [
        {
            how: 'named',
            id: 'neo4j-password',
            title: 'Neo4j Aura password or client secret',
            names: ['neo4j'],
            grammar: [(0,grammar/* base64url */.r0)(43, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netbox.js

const netbox = {
    name: 'NetBox',
    revoke: 'Delete the token under API Tokens of the profile of its user.',
    references: ['https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'netbox-token',
            title: 'NetBox API token with prefix',
            grammar: ['nbt_', (0,grammar/* base62 */.Yb)(12), '.', (0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'netbox-api-token',
            title: 'NetBox API token',
            names: ['netbox'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netlify.js

const netlify = {
    name: 'Netlify',
    revoke: 'Revoke the token under User settings > Applications, or delete the build hook.',
    references: [
        'https://docs.netlify.com/api/get-started/#authentication',
        'https://docs.netlify.com/build/configure-builds/build-hooks/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'netlify-personal-token',
            title: 'Netlify access token with prefix',
            severity: 'critical',
            grammar: ['nf', (0,grammar/* from */.HT)('bcopu', 1), '_', (0,grammar/* base62 */.Yb)(36)],
            literals: ['nfb_', 'nfc_', 'nfo_', 'nfp_', 'nfu_'],
        },
        {
            how: 'token',
            id: 'netlify-build-hook',
            title: 'Netlify build hook',
            severity: 'medium',
            grammar: ['https://api.netlify.com/build_hooks/', (0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'netlify-access-token',
            title: 'Netlify access token',
            severity: 'critical',
            aliases: ['netlify-access-token'],
            names: ['netlify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(40, 46)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/new-relic.js

const newRelic = {
    name: 'New Relic',
    revoke: 'Delete the key on the API keys page of New Relic.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'new-relic-user-key',
            title: 'New Relic user key',
            aliases: ['new-relic-user-api-key'],
            grammar: ['NRAK-', (0,grammar/* upperDigits */.RO)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-admin-key',
            title: 'New Relic admin key',
            severity: 'critical',
            grammar: ['NRAA-', (0,grammar/* upperDigits */.RO)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-lower-admin-key',
            title: 'New Relic admin key in lower case',
            severity: 'critical',
            grammar: ['NRAA-', (0,grammar/* lowerDigits */.q2)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-insert-key',
            title: 'New Relic Insights insert key',
            severity: 'medium',
            aliases: ['new-relic-insert-key'],
            grammar: ['NRII-', (0,grammar/* base64url */.r0)(25, 32)],
        },
        {
            how: 'token',
            id: 'new-relic-query-key',
            title: 'New Relic Insights query key',
            severity: 'medium',
            grammar: ['NRIQ-', (0,grammar/* base64url */.r0)(25, 32)],
        },
        {
            how: 'token',
            id: 'new-relic-rest-key',
            title: 'New Relic REST API key',
            grammar: ['NRRA-', (0,grammar/* anyHex */.YM)(40, 42)],
        },
        {
            how: 'token',
            id: 'new-relic-browser-key',
            title: 'New Relic browser key',
            severity: 'low',
            aliases: ['new-relic-browser-api-token'],
            grammar: [(0,grammar/* either */.gP)('NRJS-', 'NRBR-'), (0,grammar/* hex */.uh)(19)],
        },
        {
            how: 'token',
            id: 'new-relic-mobile-token',
            title: 'New Relic mobile app token',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)(['AA', (0,grammar/* hex */.uh)(40)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx'), (0,grammar/* hex */.uh)(30, 36)]), '-NRMA'],
            literals: ['-NRMA'],
        },
        {
            how: 'token',
            id: 'new-relic-location-key',
            title: 'New Relic synthetics private location key',
            grammar: ['NRSP-', (0,grammar/* either */.gP)('us', 'eu'), (0,grammar/* digits */.vm)(2), (0,grammar/* base62 */.Yb)(28, 40)],
        },
        {
            how: 'token',
            id: 'new-relic-license-key',
            title: 'New Relic license key',
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx', 'us01xx'), (0,grammar/* anyHex */.YM)(26)], [(0,grammar/* base62 */.Yb)(32)]),
                'FFFFNRAL',
            ],
            literals: ['FFFFNRAL'],
        },
        {
            how: 'token',
            id: 'new-relic-short-license-key',
            title: 'New Relic license key without filling',
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(36)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx', 'us01xx'), (0,grammar/* anyHex */.YM)(30)]), 'NRAL'],
            literals: ['NRAL'],
        },
        {
            how: 'token',
            id: 'new-relic-pixie-key',
            title: 'New Relic Pixie key',
            grammar: ['px-', (0,grammar/* either */.gP)('api', 'dep'), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'new-relic-legacy-license-key',
            title: 'New Relic license key of 40 digits',
            names: ['new relic', 'nr license'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
        {
            how: 'named',
            id: 'new-relic-personal-key',
            title: 'New Relic personal API key',
            names: ['new relic'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_.', 4), '-', (0,grammar/* from */.HT)('0-9A-Za-z_.', 42)],
        },
        {
            how: 'named',
            id: 'new-relic-user-id',
            title: 'New Relic user API key ID',
            severity: 'info',
            aliases: ['new-relic-user-api-id'],
            names: ['new relic', 'nr user'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nexmo.js

const nexmo = {
    name: 'Vonage (Nexmo)',
    revoke: 'Roll the secret under Account settings of the Vonage API dashboard.',
    references: ['https://developer.vonage.com/en/account/secret-management'],
    kinds: [
        {
            how: 'named',
            id: 'nexmo-api-secret',
            title: 'Vonage (Nexmo) API secret',
            names: ['nexmo', 'vonage'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'nexmo-signature-secret',
            title: 'Vonage (Nexmo) signature secret',
            names: ['nexmo', 'vonage'],
            words: ['signature', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 52)],
        },
        {
            how: 'named',
            id: 'nexmo-api-key',
            title: 'Vonage (Nexmo) API key',
            severity: 'info',
            names: ['nexmo', 'vonage'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ngrok.js

const ngrok = {
    name: 'ngrok',
    revoke: 'Delete the authtoken, or the API key, in the ngrok dashboard.',
    references: ['https://ngrok.com/docs/agent/#authtokens', 'https://ngrok.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'ngrok-token',
            title: 'ngrok authtoken or API key',
            names: ['ngrok'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('1-9', 1), (0,grammar/* base62 */.Yb)(26), '_', (0,grammar/* base62 */.Yb)(21)], [(0,grammar/* base62 */.Yb)(20, 21), '_', (0,grammar/* base62 */.Yb)(20, 22)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nimble.js

const nimble = {
    name: 'Nimble',
    revoke: 'Delete the key under Settings > API Tokens of Nimble CRM.',
    references: ['https://support.nimble.com/en/articles/6172735-generate-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'nimble-api-key',
            title: 'Nimble API key',
            names: ['nimble'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/noip.js

const noip = {
    name: 'No-IP',
    revoke: 'Revoke it under Account > DDNS keys.',
    references: ['https://www.noip.com/integrate/request'],
    kinds: [
        {
            how: 'named',
            id: 'noip-ddns-key-password',
            title: 'No-IP DDNS key password',
            names: ['noip ddns', 'noip api', 'noip key', 'noip token', 'noip password', 'no ip ddns'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nomad.js

const nomad = {
    name: 'Nomad',
    revoke: 'Revoke the token with `nomad acl token delete`.',
    references: ['https://developer.hashicorp.com/nomad/docs/secure/acl/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'nomad-acl-token',
            title: 'Nomad ACL token',
            severity: 'critical',
            names: ['nomad token', 'nomad acl', 'nomad management', 'nomad bootstrap', 'nomad secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nordvpn.js

const nordvpn = {
    name: 'NordVPN',
    revoke: 'Revoke the token under Nord Account > NordVPN > Access token.',
    references: ['https://support.nordvpn.com/hc/en-us/articles/20286980309265'],
    kinds: [
        {
            how: 'named',
            id: 'nordvpn-access-token',
            title: 'NordVPN access token',
            names: ['nordvpn', 'nord vpn'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/noticeable.js

const noticeable = {
    name: 'Noticeable',
    revoke: 'Delete the key under Settings > API Keys of the Noticeable project.',
    references: ['https://graphql.noticeable.io/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'noticeable-api-key',
            title: 'Noticeable API key',
            names: ['noticeable'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/notion.js

const notion = {
    name: 'Notion',
    revoke: 'Refresh the secret on the page of the integration under Notion > My integrations.',
    references: ['https://developers.notion.com/docs/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'notion-token',
            title: 'Notion integration token',
            aliases: ['notion-api-token'],
            grammar: ['ntn_', (0,grammar/* digits */.vm)(11), (0,grammar/* base62 */.Yb)(35)],
        },
        {
            how: 'token',
            id: 'notion-refresh-token',
            title: 'Notion OAuth refresh token',
            grammar: ['nrt_', (0,grammar/* digits */.vm)(11), (0,grammar/* base62 */.Yb)(35)],
        },
        {
            how: 'token',
            id: 'notion-legacy-token',
            title: 'Notion integration token or client secret of the older form',
            grammar: ['secret_', (0,grammar/* base62 */.Yb)(43)],
        },
        {
            how: 'token',
            id: 'notion-session-token',
            title: 'Notion session cookie',
            grammar: [
                'v0',
                (0,grammar/* digits */.vm)(1),
                (0,grammar/* either */.gP)(':', '%3A'),
                'user_token_or_cookies',
                (0,grammar/* either */.gP)(':', '%3A'),
                (0,grammar/* base64url */.r0)(60, 300),
            ],
            literals: ['user_token_or_cookies'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/novu.js

const novu = {
    name: 'Novu',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.novu.co/'],
    kinds: [
        { how: 'named', id: 'novu-secret-key', title: 'Novu secret key', names: ['novu'], grammar: [(0,grammar/* hex */.uh)(32)] },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/login.js
var login = __webpack_require__(99113);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/npm.js



const npmrc = ['https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'];
const assigned = (0,grammar/* either */.gP)('=', ' = ', '="', ' = "');
const padding = [(0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')];
const notLogin = { state: 'disproven', why: 'it is no user and password in base64' };
const npm = {
    name: 'npm',
    revoke: 'Revoke it with `npm token revoke`, or under Access Tokens of the account.',
    references: ['https://docs.npmjs.com/about-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'npm-access-token',
            title: 'npm access token',
            severity: 'critical',
            aliases: ['npm-access-token'],
            grammar: ['npm_', (0,grammar/* base62 */.Yb)(36)],
            verify: githubVerdict,
            sample: githubSample('npm_'),
        },
        {
            how: 'named',
            id: 'npm-legacy-token',
            title: 'npm legacy access token',
            severity: 'critical',
            names: [
                'npm token',
                'npm auth token',
                'npm access token',
                'npm api token',
                'npm api key',
                'npm publish token',
                'npm auth',
            ],
            words: [],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'npm-registry-token',
            title: 'Token of a registry in .npmrc',
            severity: 'critical',
            grammar: ['_authToken', assigned, (0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* from */.HT)('0-9A-Za-z_~+/-', 20, 500), ...padding])],
            references: npmrc,
        },
        {
            how: 'token',
            id: 'npm-registry-login',
            title: 'Login of a registry in .npmrc',
            severity: 'critical',
            grammar: ['_auth', assigned, (0,grammar/* base64 */.K3)(8, 400), ...padding],
            verify: (text) => (0,login/* loginVerdict */.p7)(text.replace(/^_auth[=\s"']+/, '')) ?? notLogin,
            sample: (random) => `_auth=${(0,login/* loginSample */.o3)(random)}`,
            references: npmrc,
        },
        {
            how: 'token',
            id: 'npm-registry-password',
            title: 'Password of a registry in .npmrc',
            severity: 'critical',
            grammar: [':_password', assigned, (0,grammar/* base64 */.K3)(8, 400), ...padding],
            references: npmrc,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nuget.js


const attribute = /(?:ClearText|)Password["']\s+value\s*=\s*(["'])([^"'\r\n]{4,200})\1/y;
/** `<add key="ClearTextPassword" value="..." />` of a source. A value between percent signs is a variable. */
function findPassword(text, at) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    const value = match?.[2];
    if (match === null || value === undefined || (0,placeholder/* isPlaceholder */.wK)(value) || /^%\w+%$|^(.)\1*$/.test(value))
        return undefined;
    const end = attribute.lastIndex - 1;
    return { start: end - value.length, end };
}
const nuget = {
    name: 'NuGet',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'nuget-api-key',
            title: 'NuGet API key',
            severity: 'critical',
            grammar: ['oy2', (0,grammar/* lowerDigits */.q2)(43)],
        },
        {
            how: 'block',
            id: 'nuget-config-password',
            title: 'Password of a source in nuget.config',
            aliases: ['nuget-config-password'],
            literals: ['ClearTextPassword'],
            reach: { before: 0, behind: 300 },
            find: findPassword,
            sample: (random) => `ClearTextPassword" value="Pw${Math.floor(random() * 1e9)}x!"`,
            references: [
                'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nutritionix.js

const nutritionix = {
    name: 'Nutritionix',
    revoke: 'Delete the key in the Nutritionix developer portal.',
    references: ['https://docx.syndigo.com/developers/docs/nutritionix-api-guide'],
    kinds: [
        {
            how: 'named',
            id: 'nutritionix-api-key',
            title: 'Nutritionix application key',
            severity: 'medium',
            names: ['nutritionix'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'nutritionix-app-id',
            title: 'Nutritionix application ID',
            severity: 'info',
            names: ['nutritionix'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nytimes.js

const nytimes = {
    name: 'New York Times',
    revoke: 'Delete the app, or its key, under My Apps of the developer portal.',
    references: ['https://developer.nytimes.com/get-started'],
    kinds: [
        {
            how: 'named',
            id: 'nytimes-api-key',
            title: 'New York Times API key',
            severity: 'medium',
            aliases: ['nytimes-access-token'],
            names: ['nytimes', 'new york times', 'nyt api', 'nyt key'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oanda.js

const oanda = {
    name: 'OANDA',
    revoke: 'Revoke the token under Manage API Access of the OANDA account.',
    references: ['https://developer.oanda.com/rest-live-v20/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'oanda-access-token',
            title: 'OANDA access token',
            severity: 'critical',
            names: ['oanda'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(24)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/octopus-deploy.js

const octopusDeploy = {
    name: 'Octopus Deploy',
    revoke: 'Revoke the key under Profile > My API Keys.',
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'octopus-deploy-api-key',
            title: 'Octopus Deploy API key',
            severity: 'critical',
            aliases: ['octopus-deploy-api-key'],
            grammar: ['API-', (0,grammar/* upperDigits */.RO)(25, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oculus.js

const oculus = {
    name: 'Meta Horizon (Oculus)',
    revoke: 'Reset the app credentials on the API page of the developer dashboard.',
    references: ['https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/'],
    kinds: [
        {
            how: 'token',
            id: 'oculus-access-token',
            title: 'Meta Horizon (Oculus) app or user access token',
            grammar: ['OC|', (0,grammar/* digits */.vm)(12, 20), '|', (0,grammar/* base62 */.Yb)(16, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/odoo.js

const odoo = {
    name: 'Odoo',
    revoke: 'Delete the key under Preferences > Account Security > API Keys.',
    references: ['https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'odoo-api-key',
            title: 'Odoo API key',
            names: ['odoo'],
            words: ['key', 'token', 'secret', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/okta.js

const okta = {
    name: 'Okta',
    revoke: 'Revoke the token under Security > API > Tokens, or rotate the client secret on the page of the application.',
    references: [
        'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'okta-api-token',
            title: 'Okta API token',
            severity: 'critical',
            aliases: ['okta-access-token'],
            names: ['okta'],
            words: ['token', 'key', 'secret', 'auth', 'api', 'password', 'default'],
            grammar: ['00', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'okta-authorization-header',
            title: 'Okta API token in a header',
            severity: 'critical',
            names: ['ssws'],
            words: [],
            grammar: ['00', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'okta-client-secret',
            title: 'Okta client secret',
            severity: 'critical',
            names: ['okta'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(40)], [(0,grammar/* base64url */.r0)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/okx.js

const okx = {
    name: 'OKX',
    revoke: 'Delete the key on the API page of the OKX account.',
    references: ['https://www.okx.com/docs-v5/en/#overview-api-resources-and-support'],
    kinds: [
        {
            how: 'named',
            id: 'okx-secret-key',
            title: 'OKX secret key',
            severity: 'critical',
            names: ['okx', 'okex'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
        {
            how: 'named',
            id: 'okx-api-key',
            title: 'OKX API key',
            names: ['okx', 'okex'],
            words: ['key', 'api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/one-forge.js

const oneForge = {
    name: '1Forge',
    revoke: 'Regenerate it in the API settings of the 1Forge account.',
    references: ['https://1forge.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'one-forge-api-key',
            title: '1Forge API key',
            severity: 'medium',
            names: ['1forge', 'one forge'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onelogin.js

const onelogin = {
    name: 'OneLogin',
    revoke: 'Regenerate the credential under Developers > API Credentials.',
    references: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
    kinds: [
        {
            how: 'named',
            id: 'onelogin-client-secret',
            title: 'OneLogin client secret',
            severity: 'critical',
            names: ['onelogin', 'one login'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
        {
            how: 'named',
            id: 'onelogin-client-id',
            title: 'OneLogin client ID',
            severity: 'info',
            names: ['onelogin', 'one login'],
            words: ['client id', 'client_id', 'clientid', 'client-id'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openai.js

const openai = {
    name: 'OpenAI',
    revoke: 'Delete the key on the API keys page of the OpenAI platform, an admin key in the organization settings.',
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'openai-api-key',
            title: 'OpenAI API key',
            aliases: ['openai-api-key'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(20), 'T3BlbkFJ', (0,grammar/* base62 */.Yb)(20)],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-project-key',
            title: 'OpenAI project or service account key',
            grammar: [
                'sk-',
                (0,grammar/* either */.gP)('proj', 'svcacct', 'service', 'None'),
                '-',
                (0,grammar/* base64url */.r0)(16, 100),
                'T3BlbkFJ',
                (0,grammar/* base64url */.r0)(16, 100),
            ],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-admin-key',
            title: 'OpenAI admin key',
            severity: 'critical',
            grammar: ['sk-admin-', (0,grammar/* base64url */.r0)(16, 100), 'T3BlbkFJ', (0,grammar/* base64url */.r0)(16, 100)],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-session-key',
            title: 'OpenAI session key',
            grammar: ['sess-', (0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'openai-key',
            title: 'OpenAI API key beside its name',
            names: ['openai', 'open ai'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
        {
            how: 'named',
            id: 'openai-organization-id',
            title: 'OpenAI organization ID',
            severity: 'info',
            names: ['openai', 'open ai'],
            grammar: ['org-', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openproject.js

const openproject = {
    name: 'OpenProject',
    revoke: 'Revoke the token under My account > Access tokens.',
    references: ['https://www.openproject.org/docs/user-guide/account-settings/#access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'openproject-api-token',
            title: 'OpenProject API token',
            names: ['openproject'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(40)], [(0,grammar/* hex */.uh)(64)], ['opapi-', (0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openvsx.js

const openvsx = {
    name: 'Open VSX',
    revoke: 'Delete the token under Settings > Access Tokens of the registry.',
    references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
    kinds: [
        {
            how: 'token',
            id: 'openvsx-token',
            title: 'Open VSX access token with prefix',
            severity: 'critical',
            grammar: ['ovsx', (0,grammar/* either */.gP)('at', 'p'), '_', ...grammar/* uuid */.uR],
            literals: ['ovsxat_', 'ovsxp_'],
        },
        {
            how: 'named',
            id: 'openvsx-access-token',
            title: 'Open VSX access token',
            severity: 'critical',
            names: ['ovsx', 'openvsx', 'open vsx'],
            words: ['token', 'pat', 'key', 'secret', '-p '],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openweather.js

const openweather = {
    name: 'OpenWeather',
    revoke: 'Delete the key on the API keys page of OpenWeather.',
    references: ['https://openweathermap.org/appid'],
    kinds: [
        {
            how: 'named',
            id: 'openweather-api-key',
            title: 'OpenWeather API key',
            severity: 'medium',
            aliases: ['openweather-api-key'],
            names: ['open weather', 'pyowm', 'owm api', 'owm key', 'owm appid'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opsgenie.js

const opsgenie = {
    name: 'Opsgenie',
    revoke: 'Delete the key under Settings > API key management, or in the integration of its team.',
    references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
    kinds: [
        {
            how: 'named',
            id: 'opsgenie-api-key',
            title: 'Opsgenie API key',
            names: ['opsgenie', 'ops genie'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ovh.js


const ovh = {
    name: 'OVHcloud',
    revoke: 'Delete the credential on the API page of OVHcloud, or with `/me/api/credential`.',
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    kinds: [
        {
            how: 'named',
            id: 'ovh-application-secret',
            title: 'OVHcloud application secret or consumer key',
            severity: 'critical',
            aliases: ['ovh-application-secret', 'ovh-consumer-key'],
            names: ['ovh', 'ovhcloud'],
            words: ['secret', 'consumer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'block',
            id: 'ovh-configuration',
            line: 3,
            title: 'OVHcloud application secret or consumer key in a configuration',
            severity: 'critical',
            literals: ['application_secret', 'consumer_key'],
            reach: { before: 400, behind: 120 },
            find(text, at) {
                if (!/ovh/i.test(text))
                    return undefined;
                const found = /^[a-z_]{12,18}["']?\s{0,20}[=:]\s{0,20}["']?([0-9A-Za-z]{32})(?![0-9A-Za-z])/.exec(text.slice(at));
                if (found?.[1] === undefined || (0,placeholder/* isPlaceholder */.wK)(found[1]))
                    return undefined;
                const end = at + found[0].length;
                return { start: end - found[1].length, end };
            },
            sample: (random) => `[ovh-eu]\n; ${'-'.repeat(80)}\napplication_secret=${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random)}\n`,
        },
        {
            how: 'named',
            id: 'ovh-application-key',
            title: 'OVHcloud application key',
            severity: 'info',
            aliases: ['ovh-application-key'],
            names: ['ovh', 'ovhcloud'],
            words: ['application', 'app'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/owlbot.js

const owlbot = {
    name: 'OwlBot',
    revoke: 'Request a new token from OwlBot.',
    references: ['https://owlbot.info/'],
    kinds: [
        {
            how: 'named',
            id: 'owlbot-api-token',
            title: 'OwlBot API token',
            severity: 'low',
            names: ['owlbot', 'owl bot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/packagecloud.js

const packagecloud = {
    name: 'packagecloud',
    revoke: 'Replace it under API Token of the packagecloud account.',
    references: ['https://packagecloud.io/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'packagecloud-api-token',
            title: 'packagecloud API token',
            severity: 'critical',
            names: ['package cloud'],
            grammar: [(0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagerduty.js

const pagerduty = {
    name: 'PagerDuty',
    revoke: 'Remove it under Integrations > API Access Keys, or the integration under Services > Integrations.',
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
    kinds: [
        {
            how: 'token',
            id: 'pagerduty-oauth-token',
            title: 'PagerDuty OAuth token',
            grammar: ['pd', (0,grammar/* either */.gP)('us', 'eu'), '+', (0,grammar/* base64url */.r0)(40, 200)],
        },
        {
            how: 'named',
            id: 'pagerduty-api-key',
            title: 'PagerDuty API key',
            names: ['pager duty', 'pd api'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+_-', 20)],
        },
        {
            how: 'named',
            id: 'pagerduty-integration-key',
            title: 'PagerDuty integration key',
            names: ['pager duty', 'pd routing'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/papertrail.js

const papertrail = {
    name: 'Papertrail',
    revoke: 'Replace it in the API settings of the Papertrail account.',
    references: ['https://www.papertrail.com/help/http-api/'],
    kinds: [
        {
            how: 'named',
            id: 'papertrail-api-token',
            title: 'Papertrail API token',
            names: ['papertrail'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/parseur.js

const parseur = {
    name: 'Parseur',
    revoke: 'Replace it in the API settings of the Parseur account.',
    references: ['https://developer.parseur.com/'],
    kinds: [
        {
            how: 'named',
            id: 'parseur-api-key',
            title: 'Parseur API key',
            names: ['parseur'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/particle.js

const token = [(0,grammar/* hex */.uh)(40)];
const reach = { before: 256, behind: 64 };
const before = new RegExp(`(?<=access_token=|[Bb]earer )${(0,grammar/* patternOf */.Id)(token)}(?![0-9A-Za-z])`, 'g');
const particle = {
    name: 'Particle',
    revoke: 'Delete it with `particle token revoke`.',
    references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'particle-access-token',
            title: 'Particle access token',
            names: ['particle'],
            words: ['token', 'access', 'bearer', 'key', 'secret', 'private', 'auth'],
            grammar: token,
        },
        {
            how: 'block',
            id: 'particle-request-token',
            title: 'Particle access token of a request',
            literals: ['api.particle.io'],
            reach,
            find: tokenBefore,
            sample: (random) => `curl -d access_token=${(0,grammar/* sampleOf */.uV)(token, random)} https://api.particle.io/v1/devices`,
        },
    ],
};
/** The last token that the command names before its address. */
function tokenBefore(text, at) {
    let found;
    for (const { 0: value, index } of text.slice(0, at).matchAll(before)) {
        found = { start: index, end: index + value.length };
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/patreon.js

const patreon = {
    name: 'Patreon',
    revoke: 'Delete the client on the Clients & API Keys page of the Patreon platform.',
    references: ['https://docs.patreon.com/'],
    kinds: [
        {
            how: 'named',
            id: 'patreon-token',
            title: 'Patreon access or refresh token',
            names: ['patreon'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'patreon-client-secret',
            title: 'Patreon client secret',
            names: ['patreon'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paymo.js

const paymo = {
    name: 'Paymo',
    revoke: 'Replace it in the API settings of the Paymo account.',
    references: ['https://github.com/paymoapp/api'],
    kinds: [
        {
            how: 'named',
            id: 'paymo-api-key',
            title: 'Paymo API key',
            names: ['paymo'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paypal.js

const paypal = {
    name: 'PayPal',
    revoke: 'Create a new secret for the app under Apps & Credentials of the PayPal Developer Dashboard and remove the old one.',
    references: ['https://developer.paypal.com/api/rest/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'paypal-client-secret',
            title: 'PayPal client secret',
            severity: 'critical',
            names: ['pay pal'],
            grammar: ['E', (0,grammar/* base64url */.r0)(59, 99)],
        },
        {
            how: 'token',
            id: 'paypal-access-token',
            title: 'PayPal access token',
            severity: 'critical',
            grammar: ['A21AA', (0,grammar/* base64url */.r0)(60, 120)],
            neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/_=-' },
        },
        {
            how: 'named',
            id: 'paypal-client-id',
            title: 'PayPal client ID',
            severity: 'info',
            names: ['pay pal'],
            words: ['client', 'id', 'key'],
            grammar: ['A', (0,grammar/* base64url */.r0)(59, 99)],
        },
        {
            how: 'named',
            id: 'paypal-signature',
            title: 'PayPal signature',
            severity: 'critical',
            names: ['pay pal'],
            words: ['signature'],
            grammar: ['A', (0,grammar/* base64url */.r0)(10, 70), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(1, 60))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/payu.js

const payu = {
    name: 'PayU',
    revoke: 'Replace it in the API settings of the PayU account.',
    references: ['https://developers.payu.com/'],
    kinds: [
        {
            how: 'named',
            id: 'payu-client-secret',
            title: 'PayU client secret',
            severity: 'critical',
            names: ['payu'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pendo.js

const pendo = {
    name: 'Pendo',
    revoke: 'Delete it under Settings > Integrations > Integration Keys.',
    references: ['https://engageapi.pendo.io/'],
    kinds: [
        {
            how: 'named',
            id: 'pendo-integration-key',
            title: 'Pendo integration key',
            names: ['pendo'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [...grammar/* uuid */.uR], [...grammar/* uuid */.uR, '.', (0,grammar/* letters */.Mm)(2, 4)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/percy.js

const percy = {
    name: 'Percy',
    revoke: 'Regenerate it under Project settings of the Percy project.',
    references: ['https://www.browserstack.com/docs/percy'],
    kinds: [
        {
            how: 'named',
            id: 'percy-token',
            title: 'Percy token',
            severity: 'medium',
            names: ['percy'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* either */.gP)('web', 'app', 'auto', 'ss', 'generic', 'vmw', 'res'), '_', (0,grammar/* hex */.uh)(64)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/phabricator.js

const phabricator = {
    name: 'Phabricator',
    revoke: 'Terminate it under Settings > Conduit API Tokens.',
    references: ['https://secure.phabricator.com/book/phabdev/article/conduit/'],
    kinds: [
        {
            how: 'named',
            id: 'phabricator-api-token',
            title: 'Phabricator API token',
            severity: 'critical',
            names: ['phabricator', 'conduit', 'arcanist', 'arcrc', 'phab'],
            grammar: [(0,grammar/* either */.gP)('api', 'cli'), '-', (0,grammar/* lowerDigits */.q2)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/picovoice.js

const picovoice = {
    name: 'Picovoice',
    revoke: 'Replace it in the API settings of the Picovoice account.',
    references: ['https://picovoice.ai/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'picovoice-access-key',
            title: 'Picovoice access key',
            severity: 'medium',
            names: ['picovoice', 'porcupine'],
            grammar: [(0,grammar/* base64 */.K3)(54), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinecone.js

const pinecone = {
    name: 'Pinecone',
    revoke: 'Delete it under API keys of the Pinecone project.',
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'pinecone-api-key',
            title: 'Pinecone API key',
            grammar: ['pcsk_', (0,grammar/* base62 */.Yb)(4, 7), '_', (0,grammar/* base62 */.Yb)(60, 66)],
        },
        {
            how: 'named',
            id: 'pinecone-environment-api-key',
            title: 'Pinecone API key (uuid)',
            names: ['pinecone'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pingdom.js

const pingdom = {
    name: 'Pingdom',
    revoke: 'Replace it in the API settings of the Pingdom account.',
    references: ['https://docs.pingdom.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'pingdom-api-token',
            title: 'Pingdom API token',
            names: ['pingdom'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* base64url */.r0)(80, 100)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinterest.js

const pinterest = {
    name: 'Pinterest',
    revoke: 'Revoke the app under Settings > Security of the Pinterest account, and reset its secret under My apps.',
    references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'pinterest-access-token',
            title: 'Pinterest access token',
            grammar: ['pina_', (0,grammar/* base62 */.Yb)(32, 128)],
        },
        {
            how: 'token',
            id: 'pinterest-refresh-token',
            title: 'Pinterest refresh token',
            grammar: ['pinr', (0,grammar/* optional */.lq)('c'), '_', (0,grammar/* base62 */.Yb)(32, 160)],
        },
        {
            how: 'token',
            id: 'pinterest-conversion-token',
            title: 'Pinterest conversion token',
            grammar: ['pinc_', (0,grammar/* base62 */.Yb)(32, 128)],
        },
        {
            how: 'named',
            id: 'pinterest-app-secret',
            title: 'Pinterest app secret',
            names: ['pinterest'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pipedrive.js

const pipedrive = {
    name: 'Pipedrive',
    revoke: 'Regenerate it under Personal preferences > API.',
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'pipedrive-api-token',
            title: 'Pipedrive API token',
            names: ['pipedrive'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pivotal-tracker.js

const pivotalTracker = {
    name: 'Pivotal Tracker',
    revoke: 'Replace it in the API settings of the Pivotal Tracker account.',
    references: ['https://www.pivotaltracker.com/help/articles/api_token/'],
    kinds: [
        {
            how: 'named',
            id: 'pivotal-tracker-api-token',
            title: 'Pivotal Tracker API token',
            names: ['pivotal tracker', 'x tracker token'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plausible.js

const plausible = {
    name: 'Plausible',
    revoke: 'Replace it in the API settings of the Plausible account.',
    references: ['https://plausible.io/docs/stats-api'],
    kinds: [
        {
            how: 'named',
            id: 'plausible-api-key',
            title: 'Plausible API key',
            severity: 'medium',
            names: ['plausible'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plex.js

const plex = {
    name: 'Plex',
    revoke: 'Sign the device out under Account > Authorized devices.',
    references: ['https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/'],
    kinds: [
        {
            how: 'named',
            id: 'plex-token',
            title: 'Plex token',
            severity: 'medium',
            names: ['plex'],
            words: ['token'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plivo.js

const plivo = {
    name: 'Plivo',
    revoke: 'Regenerate the auth token under Account of the Plivo console.',
    references: ['https://www.plivo.com/docs/account/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'plivo-auth-token',
            title: 'Plivo auth token',
            names: ['plivo'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
        {
            how: 'named',
            id: 'plivo-auth-id',
            title: 'Plivo auth ID',
            severity: 'info',
            names: ['plivo'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)('MA', 'SA'), (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/podio.js

const podio = {
    name: 'Podio',
    revoke: 'Replace it in the API settings of the Podio account.',
    references: ['https://developers.podio.com/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'podio-client-secret',
            title: 'Podio client secret',
            names: ['podio'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'podio-app-token',
            title: 'Podio app token',
            names: ['podio'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polygon.js

const polygon = {
    name: 'Polygon.io',
    revoke: 'Replace it in the API settings of the Polygon.io account.',
    references: ['https://polygon.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'polygon-api-key',
            title: 'Polygon.io API key',
            severity: 'medium',
            names: ['polygon'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/portkey.js

const portkey = {
    name: 'Portkey',
    revoke: 'Replace it in the API settings of the Portkey account.',
    references: ['https://portkey.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'portkey-api-key',
            title: 'Portkey API key',
            names: ['portkey'],
            grammar: [(0,grammar/* base64 */.K3)(27, 40), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/posthog.js

const posthog = {
    name: 'PostHog',
    revoke: 'Delete it under Settings > Personal API keys, reset a project key under Settings > Project.',
    references: ['https://posthog.com/docs/api'],
    kinds: [
        {
            how: 'token',
            id: 'posthog-personal-api-key',
            title: 'PostHog personal API key',
            severity: 'critical',
            grammar: ['phx_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-secure-api-key',
            title: 'PostHog feature flags secure API key',
            grammar: ['phs_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-oauth-token',
            title: 'PostHog OAuth token',
            grammar: [(0,grammar/* either */.gP)('pha', 'phr'), '_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-project-api-key',
            title: 'PostHog project API key',
            severity: 'low',
            grammar: ['phc_', (0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postmark.js

const postmark = {
    name: 'Postmark',
    revoke: 'Generate a new token under API Tokens of the server or account and delete the old one.',
    references: ['https://postmarkapp.com/developer/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'postmark-api-token',
            title: 'Postmark server or account token',
            names: ['postmark'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prestashop.js

const prestashop = {
    name: 'PrestaShop',
    revoke: 'Delete it under Advanced Parameters > Webservice.',
    references: ['https://devdocs.prestashop-project.org/8/webservice/'],
    kinds: [
        {
            how: 'named',
            id: 'prestashop-webservice-key',
            title: 'PrestaShop webservice key',
            severity: 'critical',
            names: ['prestashop'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/printful.js

const printful = {
    name: 'Printful',
    revoke: 'Replace it in the API settings of the Printful account.',
    references: ['https://developers.printful.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'printful-token',
            title: 'Printful token',
            names: ['printful'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prisma.js


const prisma = {
    name: 'Prisma',
    revoke: 'Replace it in the API settings of the Prisma account.',
    references: ['https://www.prisma.io/docs/accelerate'],
    kinds: [
        {
            how: 'token',
            id: 'prisma-database-url',
            title: 'Prisma Accelerate connection string',
            grammar: [
                (0,grammar/* either */.gP)('prisma', 'prisma+postgres'),
                '://',
                (0,grammar/* from */.HT)('0-9a-z.-', 4, 80),
                '/?api_key=',
                (0,grammar/* base64url */.r0)(20, 600),
                (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(10, 600)),
            ],
            literals: ['/?api_key='],
        },
        {
            how: 'named',
            id: 'prisma-service-token',
            title: 'Prisma service token',
            names: ['prisma service token', 'prisma api key', 'prisma cloud'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prospect-crm.js

const prospectCrm = {
    name: 'ProspectCRM',
    revoke: 'Replace it in the API settings of the ProspectCRM account.',
    references: ['https://crm-docs.prospect365.com/'],
    kinds: [
        {
            how: 'named',
            id: 'prospect-crm-api-key',
            title: 'ProspectCRM API key',
            names: ['prospect crm', 'prospect'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushbullet.js

const pushbullet = {
    name: 'Pushbullet',
    revoke: 'Delete it under Settings > Account > Access Tokens.',
    references: ['https://docs.pushbullet.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pushbullet-access-token',
            title: 'Pushbullet access token',
            names: ['push bullet'],
            grammar: [(0,grammar/* either */.gP)(['o.', (0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base62 */.Yb)(34)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pusher.js

const pusher = {
    name: 'Pusher',
    revoke: 'Create a new key pair under App Keys and delete the old one.',
    references: ['https://pusher.com/docs/channels/'],
    kinds: [
        {
            how: 'named',
            id: 'pusher-secret',
            title: 'Pusher secret',
            names: ['pusher'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pusher-key',
            title: 'Pusher key',
            severity: 'low',
            names: ['pusher'],
            words: ['key'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pusher-beams-secret-key',
            title: 'Pusher beams secret key',
            names: ['pusher', 'beams'],
            grammar: [(0,grammar/* upperHex */.gh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushover.js

const pushover = {
    name: 'Pushover',
    revoke: 'Generate a new token on the page of the application.',
    references: ['https://pushover.net/api'],
    kinds: [
        {
            how: 'named',
            id: 'pushover-token',
            title: 'Pushover token',
            severity: 'medium',
            names: ['pushover', 'push over'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qase.js

const qase = {
    name: 'Qase',
    revoke: 'Replace it in the API settings of the Qase account.',
    references: ['https://developers.qase.io/'],
    kinds: [
        {
            how: 'named',
            id: 'qase-api-token',
            title: 'Qase API token',
            severity: 'medium',
            names: ['qase'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(40)], [(0,grammar/* lowerDigits */.q2)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qdrant.js

const qdrant = {
    name: 'Qdrant',
    revoke: 'Delete it under API Keys of the cluster.',
    references: ['https://qdrant.tech/documentation/cloud/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'qdrant-api-key',
            title: 'Qdrant API key',
            names: ['qdrant'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)], [(0,grammar/* base64url */.r0)(40, 64)]),
            ],
        },
        {
            how: 'named',
            id: 'qdrant-management-key',
            title: 'Qdrant management key',
            names: ['qdrant cloud'],
            grammar: [...grammar/* uuid */.uR, '|', (0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qiniu.js

const qiniu = {
    name: 'Qiniu',
    revoke: 'Replace it in the API settings of the Qiniu account.',
    references: ['https://developer.qiniu.com/af/kodo/3702/QiniuToken'],
    kinds: [
        {
            how: 'named',
            id: 'qiniu-secret-key',
            title: 'Qiniu secret key',
            severity: 'critical',
            names: ['qiniu'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qubole.js

const qubole = {
    name: 'Qubole',
    revoke: 'Replace it in the API settings of the Qubole account.',
    references: ['https://docs.qubole.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qubole-api-token',
            title: 'Qubole API token',
            names: ['qubole'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quickbooks.js

const quickbooks = {
    name: 'QuickBooks',
    revoke: 'Rotate it under Keys & credentials of the app in the Intuit Developer portal.',
    references: [
        'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
    ],
    kinds: [
        {
            how: 'named',
            id: 'quickbooks-client-secret',
            title: 'QuickBooks client secret',
            severity: 'critical',
            names: ['quick books', 'intuit', 'qbo'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'quickbooks-client-id',
            title: 'QuickBooks client ID',
            severity: 'info',
            names: ['quick books', 'intuit', 'qbo'],
            words: ['id', 'key'],
            grammar: ['AB', (0,grammar/* base62 */.Yb)(46, 50)],
        },
        {
            how: 'named',
            id: 'quickbooks-refresh-token',
            title: 'QuickBooks refresh token',
            names: ['quick books', 'intuit', 'qbo'],
            grammar: ['AB11', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quip.js

const quip = {
    name: 'Quip',
    revoke: 'Replace it in the API settings of the Quip account.',
    references: ['https://quip.com/dev/automation/documentation/current'],
    kinds: [
        {
            how: 'named',
            id: 'quip-access-token',
            title: 'Quip access token',
            names: ['quip'],
            grammar: [(0,grammar/* base64 */.K3)(15, 30), (0,grammar/* optional */.lq)('='), '|', (0,grammar/* digits */.vm)(10), '|', (0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rackspace.js

const rackspace = {
    name: 'Rackspace',
    revoke: 'Revoke it under My profile > API key.',
    references: ['https://docs.rackspace.com/'],
    kinds: [
        {
            how: 'named',
            id: 'rackspace-api-key',
            title: 'Rackspace API key',
            names: ['rackspace', 'rax api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rails.js

const rails = {
    name: 'Ruby on Rails',
    revoke: 'Run `rails secret` or `rails credentials:edit` with a new key, and replace every secret it protected.',
    references: ['https://guides.rubyonrails.org/security.html'],
    kinds: [
        {
            how: 'named',
            id: 'rails-master-key',
            title: 'Ruby on Rails master key',
            severity: 'critical',
            names: ['rails master key'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'rails-secret-key-base',
            title: 'Ruby on Rails secret key base',
            names: ['secret key base'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/railway.js

const railway = {
    name: 'Railway',
    revoke: 'Delete it under Account settings > Tokens, or Project settings > Tokens.',
    references: ['https://docs.railway.com/reference/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'railway-api-token',
            title: 'Railway API token',
            severity: 'critical',
            names: ['railway'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ramp.js

const ramp = {
    name: 'Ramp',
    revoke: 'Rotate it under Company > Developer of the Ramp app.',
    references: ['https://docs.ramp.com/developer-api/v1/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'ramp-client-secret',
            title: 'Ramp client secret',
            severity: 'critical',
            grammar: ['ramp_sec_', (0,grammar/* base62 */.Yb)(40, 64)],
        },
        {
            how: 'token',
            id: 'ramp-access-token',
            title: 'Ramp access token',
            severity: 'critical',
            grammar: ['ramp_', (0,grammar/* optional */.lq)('business_'), 'tok_', (0,grammar/* base62 */.Yb)(40, 64)],
            literals: ['tok_'],
        },
        {
            how: 'token',
            id: 'ramp-client-id',
            title: 'Ramp client ID',
            severity: 'info',
            grammar: ['ramp_id_', (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapidapi.js

const rapidapi = {
    name: 'RapidAPI',
    revoke: 'Rotate it under Apps > Authorization.',
    references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
    kinds: [
        {
            how: 'token',
            id: 'rapidapi-application-key',
            title: 'RapidAPI application key',
            grammar: [(0,grammar/* lowerDigits */.q2)(10), 'msh', (0,grammar/* lowerDigits */.q2)(15), 'p1', (0,grammar/* lowerDigits */.q2)(6), 'jsn', (0,grammar/* lowerDigits */.q2)(12)],
            literals: ['jsn'],
        },
        {
            how: 'named',
            id: 'rapidapi-key',
            title: 'RapidAPI key',
            aliases: ['rapidapi-access-token'],
            names: ['rapid api'],
            grammar: [(0,grammar/* base64url */.r0)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rawg.js

const rawg = {
    name: 'RAWG',
    revoke: 'Replace it in the API settings of the RAWG account.',
    references: ['https://rawg.io/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'rawg-api-key',
            title: 'RAWG API key',
            severity: 'low',
            names: ['rawg'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/razorpay.js

const razorpay = {
    name: 'Razorpay',
    revoke: 'Regenerate it under Account & Settings > API keys.',
    references: ['https://razorpay.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'razorpay-key-id',
            title: 'Razorpay key ID',
            severity: 'medium',
            grammar: ['rzp_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* base62 */.Yb)(14)],
        },
        {
            how: 'named',
            id: 'razorpay-key-secret',
            title: 'Razorpay key secret',
            severity: 'critical',
            names: ['razorpay', 'rzp'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recaptcha.js

const recaptcha = {
    name: 'reCAPTCHA',
    revoke: 'Reset it under Settings of the site in the reCAPTCHA admin console.',
    references: ['https://developers.google.com/recaptcha/docs/verify'],
    kinds: [
        {
            how: 'named',
            id: 'recaptcha-key',
            title: 'reCAPTCHA key',
            severity: 'medium',
            names: ['re captcha', 'captcha'],
            grammar: ['6L', (0,grammar/* base64url */.r0)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reddit.js

const reddit = {
    name: 'Reddit',
    revoke: 'Replace the app under Preferences > Apps.',
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
    kinds: [
        {
            how: 'named',
            id: 'reddit-client-secret',
            title: 'Reddit client secret',
            names: ['reddit'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(27, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/redpanda.js

const redpanda = {
    name: 'Redpanda',
    revoke: 'Replace it in the API settings of the Redpanda account.',
    references: ['https://docs.redpanda.com/redpanda-cloud/'],
    kinds: [
        {
            how: 'named',
            id: 'redpanda-client-secret',
            title: 'Redpanda client secret',
            names: ['redpanda'],
            words: ['secret', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(40, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reka.js

const reka = {
    name: 'Reka',
    revoke: 'Replace it in the API settings of the Reka account.',
    references: ['https://docs.reka.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'reka-api-key',
            title: 'Reka API key',
            names: ['reka'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/replyio.js

const replyio = {
    name: 'Reply.io',
    revoke: 'Replace it in the API settings of the Reply.io account.',
    references: ['https://docs.reply.io/'],
    kinds: [
        {
            how: 'named',
            id: 'replyio-api-key',
            title: 'Reply.io API key',
            names: ['reply io'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/resend.js

const resend = {
    name: 'Resend',
    revoke: 'Delete it under API Keys.',
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'resend-api-key',
            title: 'Resend API key',
            grammar: ['re_', (0,grammar/* base62 */.Yb)(6, 10), '_', (0,grammar/* base62 */.Yb)(22, 28)],
            neither: { before: '0-9A-Za-z_', behind: '0-9A-Za-z_' },
        },
        {
            how: 'named',
            id: 'resend-short-api-key',
            title: 'Resend API key without separator',
            names: ['resend'],
            grammar: ['re_', (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/retell-ai.js

const retellAi = {
    name: 'Retell AI',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.retellai.com/accounts/api-keys-overview'],
    kinds: [
        {
            how: 'token',
            id: 'retell-ai-api-key',
            title: 'Retell AI API key',
            grammar: ['key_', (0,grammar/* hex */.uh)(28)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revenuecat.js

const revenuecat = {
    name: 'RevenueCat',
    revoke: 'Revoke it under Project settings > API keys.',
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'revenuecat-secret-key',
            title: 'RevenueCat secret key',
            severity: 'critical',
            names: ['revenue cat'],
            grammar: [(0,grammar/* either */.gP)(['sk_', (0,grammar/* base62 */.Yb)(20, 40)], ['atk_', (0,grammar/* base62 */.Yb)(20, 60)])],
        },
        {
            how: 'named',
            id: 'revenuecat-public-key',
            title: 'RevenueCat public key',
            severity: 'low',
            names: ['revenue cat', 'purchases'],
            grammar: [
                (0,grammar/* either */.gP)('appl', 'goog', 'amzn', 'strp', 'rcb', 'mac', 'test', 'roku', 'pdl'),
                '_',
                (0,grammar/* letters */.Mm)(24, 34),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revolut.js

const revolut = {
    name: 'Revolut',
    revoke: 'Revoke it under APIs of the merchant settings.',
    references: ['https://developer.revolut.com/'],
    kinds: [
        {
            how: 'named',
            id: 'revolut-secret-key',
            title: 'Revolut secret API key',
            names: ['revolut'],
            grammar: ['sk_', (0,grammar/* base64url */.r0)(40, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ritekit.js

const ritekit = {
    name: 'RiteKit',
    revoke: 'Replace it in the API settings of the RiteKit account.',
    references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
    kinds: [
        {
            how: 'named',
            id: 'ritekit-client-id',
            title: 'RiteKit client ID or secret',
            severity: 'medium',
            names: ['rite kit'],
            grammar: [(0,grammar/* hex */.uh)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/roaring.js

const roaring = {
    name: 'Roaring',
    revoke: 'Replace it in the API settings of the Roaring account.',
    references: ['https://developer.roaring.io/'],
    kinds: [
        {
            how: 'named',
            id: 'roaring-client-secret',
            title: 'Roaring client secret',
            names: ['roaring'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/robinhood.js

const robinhood = {
    name: 'Robinhood',
    revoke: 'Replace it in the API settings of the Robinhood account.',
    references: ['https://docs.robinhood.com/crypto/trading/'],
    kinds: [
        {
            how: 'token',
            id: 'robinhood-api-key',
            title: 'Robinhood API key',
            severity: 'critical',
            grammar: ['rh-api-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'robinhood-private-key',
            title: 'Robinhood private key',
            severity: 'critical',
            names: ['robinhood', 'rh api'],
            words: ['private', 'secret'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rocket-chat.js

const rocketChat = {
    name: 'Rocket.Chat',
    revoke: 'Remove it under My Account > Personal Access Tokens.',
    references: ['https://developer.rocket.chat/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'rocket-chat-token',
            title: 'Rocket.Chat token',
            names: ['rocket chat'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'rocket-chat-webhook-token',
            title: 'Rocket.Chat webhook token',
            severity: 'medium',
            names: ['rocket chat'],
            grammar: [(0,grammar/* base62 */.Yb)(17), '/', (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rocketreach.js

const rocketreach = {
    name: 'RocketReach',
    revoke: 'Replace it in the API settings of the RocketReach account.',
    references: ['https://docs.rocketreach.co/'],
    kinds: [
        {
            how: 'named',
            id: 'rocketreach-api-key',
            title: 'RocketReach API key',
            names: ['rocket reach'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(6, 8), 'k', (0,grammar/* lowerDigits */.q2)(24, 34)], [(0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* from */.HT)('0-9a-z', 4), '-', (0,grammar/* from */.HT)('0-9a-z-', 14, 34)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rockset.js

const rockset = {
    name: 'Rockset',
    revoke: 'Replace it in the API settings of the Rockset account.',
    references: ['https://docs.rockset.com/documentation/docs/iam'],
    kinds: [
        {
            how: 'named',
            id: 'rockset-api-key',
            title: 'Rockset API key',
            names: ['rockset'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rollbar.js

const rollbar = {
    name: 'Rollbar',
    revoke: 'Disable it under Settings > Project Access Tokens.',
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'rollbar-access-token',
            title: 'Rollbar access token',
            severity: 'medium',
            names: ['rollbar'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* hex */.uh)(96, 128)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rudderstack.js

const rudderstack = {
    name: 'RudderStack',
    revoke: 'Replace it in the API settings of the RudderStack account.',
    references: ['https://www.rudderstack.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'rudderstack-write-key',
            title: 'RudderStack write key',
            severity: 'medium',
            names: ['rudder', 'rudderstack'],
            grammar: [(0,grammar/* base62 */.Yb)(27)],
        },
        {
            how: 'named',
            id: 'rudderstack-access-token',
            title: 'RudderStack access token',
            names: ['rudder', 'rudderstack'],
            words: ['access', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runway.js

const runway = {
    name: 'Runway',
    revoke: 'Disable it under API Keys of the Runway developer portal.',
    references: ['https://docs.dev.runwayml.com/'],
    kinds: [
        {
            how: 'token',
            id: 'runway-api-key',
            title: 'Runway API key',
            grammar: ['key_', (0,grammar/* hex */.uh)(128)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesforce.js

const salesforce = {
    name: 'Salesforce',
    revoke: 'Revoke it under Setup > Connected Apps OAuth Usage.',
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    kinds: [
        {
            how: 'token',
            id: 'salesforce-access-token',
            title: 'Salesforce access token or session ID',
            severity: 'critical',
            grammar: ['00D', (0,grammar/* base62 */.Yb)(12), (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(3)), '!', (0,grammar/* from */.HT)('0-9A-Za-z_.', 80, 260)],
        },
        {
            how: 'token',
            id: 'salesforce-refresh-token',
            title: 'Salesforce refresh token',
            severity: 'critical',
            grammar: ['5Aep', (0,grammar/* from */.HT)('0-9A-Za-z_.', 80, 110)],
        },
        {
            how: 'named',
            id: 'salesforce-consumer-key',
            title: 'Salesforce consumer key',
            severity: 'medium',
            names: ['salesforce', 'sfdc'],
            words: ['key', 'id', 'client', 'consumer'],
            grammar: ['3MVG9', (0,grammar/* from */.HT)('0-9A-Za-z_.', 75, 130)],
        },
        {
            how: 'named',
            id: 'salesforce-consumer-secret',
            title: 'Salesforce consumer secret',
            severity: 'critical',
            names: ['salesforce', 'sfdc'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* upperHex */.gh)(64)], [(0,grammar/* digits */.vm)(16, 20)])],
        },
        {
            how: 'named',
            id: 'salesforce-security-token',
            title: 'Salesforce security token',
            names: ['salesforce', 'sfdc'],
            words: ['token'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sanity.js

const sanity = {
    name: 'Sanity',
    revoke: 'Delete it under API > Tokens of the project.',
    references: ['https://www.sanity.io/docs/http-auth'],
    kinds: [
        {
            how: 'named',
            id: 'sanity-api-token',
            title: 'Sanity API token',
            names: ['sanity'],
            grammar: ['sk', (0,grammar/* base62 */.Yb)(78, 178)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scaleway.js

const scaleway = {
    name: 'Scaleway',
    revoke: 'Delete it under IAM > API keys.',
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'scaleway-secret-key',
            title: 'Scaleway secret key',
            severity: 'critical',
            names: ['scaleway', 'scw'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'token',
            id: 'scaleway-access-key',
            title: 'Scaleway access key',
            severity: 'info',
            grammar: ['SCW', (0,grammar/* upperDigits */.RO)(17)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapestack.js

const scrapestack = {
    name: 'scrapestack',
    revoke: 'Replace it in the API settings of the scrapestack account.',
    references: ['https://scrapestack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'scrapestack-api-key',
            title: 'scrapestack API key',
            severity: 'medium',
            names: ['scrape stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrutinizer.js

const scrutinizer = {
    name: 'Scrutinizer',
    revoke: 'Replace it in the API settings of the Scrutinizer account.',
    references: ['https://scrutinizer-ci.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'scrutinizer-access-token',
            title: 'Scrutinizer access token',
            names: ['scrutinizer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sematext.js

const sematext = {
    name: 'Sematext',
    revoke: "Revoke it in the app's token page.",
    references: ['https://sematext.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sematext-token',
            title: 'Sematext token',
            names: ['sematext', 'logsene'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/semgrep.js

const semgrep = {
    name: 'Semgrep',
    revoke: 'Delete it under Settings > Tokens.',
    references: ['https://semgrep.dev/docs/deployment/add-semgrep-to-ci'],
    kinds: [
        {
            how: 'named',
            id: 'semgrep-app-token',
            title: 'Semgrep app token',
            names: ['semgrep'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendcloud.js

const sendcloud = {
    name: 'Sendcloud',
    revoke: 'Replace it in the API settings of the Sendcloud account.',
    references: ['https://api.sendcloud.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sendcloud-secret-key',
            title: 'Sendcloud secret key',
            names: ['send cloud'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serpapi.js

const serpapi = {
    name: 'SerpApi',
    revoke: 'Regenerate it on the Manage API Key page.',
    references: ['https://serpapi.com/search-api'],
    kinds: [
        {
            how: 'named',
            id: 'serpapi-api-key',
            title: 'SerpApi API key',
            severity: 'medium',
            names: ['serp api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serper.js

const serper = {
    name: 'Serper',
    revoke: 'Replace it in the API settings of the Serper account.',
    references: ['https://serper.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'serper-api-key',
            title: 'Serper API key',
            severity: 'medium',
            names: ['serper'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shopify.js

const shopify = {
    name: 'Shopify',
    revoke: 'Uninstall the app or rotate its secret under Settings > Apps and sales channels.',
    references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
    kinds: [
        {
            how: 'token',
            id: 'shopify-access-token',
            title: 'Shopify access token',
            severity: 'critical',
            aliases: ['shopify-access-token'],
            grammar: ['shpat_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-custom-app-token',
            title: 'Shopify custom app access token',
            severity: 'critical',
            aliases: ['shopify-custom-access-token'],
            grammar: ['shpca_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-private-app-token',
            title: 'Shopify private app password',
            severity: 'critical',
            aliases: ['shopify-private-app-access-token'],
            grammar: ['shppa_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-shared-secret',
            title: 'Shopify app secret',
            severity: 'critical',
            aliases: ['shopify-shared-secret'],
            grammar: ['shpss_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-user-token',
            title: 'Shopify user, refresh or theme token',
            grammar: [(0,grammar/* either */.gP)('shpua', 'shprt', 'shptka', 'shpit', 'shpct'), '_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'shopify-storefront-token',
            title: 'Shopify storefront token',
            severity: 'medium',
            names: ['shopify'],
            words: ['storefront', 'access', 'password', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shutterstock.js

const shutterstock = {
    name: 'Shutterstock',
    revoke: 'Replace it in the API settings of the Shutterstock account.',
    references: ['https://api-reference.shutterstock.com/'],
    kinds: [
        {
            how: 'named',
            id: 'shutterstock-client-secret',
            title: 'Shutterstock client secret',
            names: ['shutterstock'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'shutterstock-access-token',
            title: 'Shutterstock access token',
            names: ['shutterstock'],
            grammar: ['v2/', (0,grammar/* base64url */.r0)(300, 420)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signable.js

const signable = {
    name: 'Signable',
    revoke: 'Replace it in the API settings of the Signable account.',
    references: ['https://developers.signable.app/'],
    kinds: [
        {
            how: 'named',
            id: 'signable-api-key',
            title: 'Signable API key',
            names: ['signable'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signoz.js

const signoz = {
    name: 'SigNoz',
    revoke: 'Replace it in the API settings of the SigNoz account.',
    references: ['https://signoz.io/docs/ingestion/signoz-cloud/keys/'],
    kinds: [
        {
            how: 'named',
            id: 'signoz-ingestion-key',
            title: 'SigNoz ingestion key',
            severity: 'medium',
            names: ['signoz'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'signoz-api-key',
            title: 'SigNoz API key',
            names: ['signoz'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sigopt.js

const sigopt = {
    name: 'SigOpt',
    revoke: 'Replace it in the API settings of the SigOpt account.',
    references: ['https://docs.sigopt.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sigopt-api-token',
            title: 'SigOpt API token',
            names: ['sig opt'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplelogin.js

const simplelogin = {
    name: 'SimpleLogin',
    revoke: 'Replace it in the API settings of the SimpleLogin account.',
    references: ['https://github.com/simple-login/app/blob/master/docs/api.md'],
    kinds: [
        {
            how: 'named',
            id: 'simplelogin-api-key',
            title: 'SimpleLogin API key',
            names: ['simple login'],
            grammar: [(0,grammar/* lower */.ib)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sinch.js

const sinch = {
    name: 'Sinch',
    revoke: 'Replace it in the API settings of the Sinch account.',
    references: ['https://developers.sinch.com/docs/sms/api-reference/'],
    kinds: [
        {
            how: 'named',
            id: 'sinch-api-token',
            title: 'Sinch API token',
            names: ['sinch'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'sinch-key-secret',
            title: 'Sinch key secret',
            names: ['sinch'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/single-store.js

const singleStore = {
    name: 'SingleStore',
    revoke: 'Revoke it under API keys of the portal.',
    references: ['https://docs.singlestore.com/'],
    kinds: [
        {
            how: 'named',
            id: 'single-store-api-key',
            title: 'SingleStore API key',
            names: ['single store', 'memsql'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sirv.js

const sirv = {
    name: 'Sirv',
    revoke: 'Replace it in the API settings of the Sirv account.',
    references: ['https://sirv.com/help/articles/sirv-rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'sirv-client-secret',
            title: 'Sirv client secret',
            names: ['sirv'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
        {
            how: 'named',
            id: 'sirv-client-id',
            title: 'Sirv client ID',
            severity: 'info',
            names: ['sirv'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* base62 */.Yb)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smarty.js

const smarty = {
    name: 'Smarty',
    revoke: 'Replace it in the API settings of the Smarty account.',
    references: ['https://www.smarty.com/docs/cloud/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'smarty-auth-token',
            title: 'Smarty auth token',
            names: ['smarty'],
            words: ['token', 'key', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'smarty-auth-id',
            title: 'Smarty auth ID',
            severity: 'info',
            names: ['smarty'],
            words: ['id'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smtp2go.js

const smtp2go = {
    name: 'SMTP2GO',
    revoke: 'Revoke it under Sending > API keys.',
    references: ['https://developers.smtp2go.com/'],
    kinds: [{ how: 'token', id: 'smtp2go-api-key', title: 'SMTP2GO API key', grammar: ['api-', (0,grammar/* anyHex */.YM)(32)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snov-io.js

const snovIo = {
    name: 'Snov.io',
    revoke: 'Replace it in the API settings of the Snov.io account.',
    references: ['https://snov.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'snov-io-client-secret',
            title: 'Snov.io client secret',
            names: ['snov io', 'snov'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snowflake.js


const snowflake = {
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
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
        {
            how: 'token',
            id: 'snowflake-session-token',
            title: 'Snowflake session token',
            severity: 'critical',
            grammar: ['ETMsDgAAA', (0,grammar/* base64 */.K3)(150, 600)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snyk.js

const snyk = {
    name: 'Snyk',
    revoke: 'Revoke it under Account settings > API Token, or Service accounts of the organisation.',
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    kinds: [
        {
            how: 'named',
            id: 'snyk-api-token',
            title: 'Snyk API token',
            severity: 'critical',
            aliases: ['snyk-api-token'],
            names: ['snyk'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'snyk-access-token',
            title: 'Snyk access token',
            severity: 'critical',
            grammar: [
                'snyk_',
                (0,grammar/* either */.gP)('uat', 'sat'),
                '.',
                (0,grammar/* base62 */.Yb)(8),
                '.',
                (0,grammar/* base64url */.r0)(8, 300),
                '.',
                (0,grammar/* base64url */.r0)(8, 300),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/solana.js

const solana = {
    name: 'Solana',
    revoke: 'Move the funds to another wallet: a private key cannot be revoked.',
    references: ['https://solana.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'solana-private-key',
            title: 'Solana private key',
            severity: 'critical',
            names: ['solana', 'phantom'],
            grammar: [(0,grammar/* from */.HT)('1-9A-HJ-NP-Za-km-z', 87, 88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sonatype.js

const sonatype = {
    name: 'Sonatype',
    revoke: 'Revoke it under View Account of the Central Portal.',
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
    kinds: [
        {
            how: 'named',
            id: 'sonatype-user-token',
            title: 'Sonatype user token',
            severity: 'critical',
            names: ['sonatype', 'ossrh', 'maven central', 'nexus'],
            words: ['token', 'password', 'pass', 'secret'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 44)],
        },
        {
            how: 'named',
            id: 'sonatype-central-token',
            title: 'Sonatype central token',
            severity: 'critical',
            names: ['sonatype', 'maven central'],
            words: ['token', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/soundcloud.js

const soundcloud = {
    name: 'SoundCloud',
    revoke: 'Replace it in the API settings of the SoundCloud account.',
    references: ['https://developers.soundcloud.com/docs/api/guide'],
    kinds: [
        {
            how: 'named',
            id: 'soundcloud-client-secret',
            title: 'SoundCloud client secret',
            severity: 'medium',
            names: ['sound cloud'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sourcegraph.js

const sourcegraph = {
    name: 'Sourcegraph',
    revoke: 'Delete it under Settings > Access tokens.',
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
    kinds: [
        {
            how: 'token',
            id: 'sourcegraph-access-token',
            title: 'Sourcegraph access token',
            severity: 'critical',
            aliases: ['sourcegraph-access-token'],
            grammar: [
                (0,grammar/* either */.gP)('sgp_', 'sgd_', 'sgs_'),
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(16), '_', (0,grammar/* optional */.lq)('local_')], ['local_'])),
                (0,grammar/* anyHex */.YM)(40),
            ],
        },
        {
            how: 'token',
            id: 'sourcegraph-cody-gateway-key',
            title: 'Sourcegraph Cody Gateway or licence key',
            grammar: [(0,grammar/* either */.gP)('slk_', 'sgph_'), (0,grammar/* anyHex */.YM)(64)],
        },
        {
            how: 'named',
            id: 'sourcegraph-legacy-token',
            title: 'Sourcegraph access token without prefix',
            names: ['sourcegraph', 'src access'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sourcehut.js

const sourcehut = {
    name: 'SourceHut',
    revoke: 'Revoke it under meta.sr.ht/oauth2.',
    references: ['https://man.sr.ht/meta.sr.ht/oauth.md'],
    kinds: [
        {
            how: 'named',
            id: 'sourcehut-access-token',
            title: 'SourceHut access token',
            names: ['sourcehut', 'srht'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base64 */.K3)(60, 200)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sparkpost.js

const sparkpost = {
    name: 'SparkPost',
    revoke: 'Delete it under Configuration > API Keys.',
    references: ['https://developers.sparkpost.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'sparkpost-api-key',
            title: 'SparkPost API key',
            names: ['spark post'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spotify.js

const spotify = {
    name: 'Spotify',
    revoke: 'Rotate the secret under Settings of the app in the Spotify dashboard.',
    references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'spotify-client-secret',
            title: 'Spotify client secret',
            names: ['spotify'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'spotify-client-id',
            title: 'Spotify client ID',
            severity: 'info',
            names: ['spotify client id', 'spotify clientid', 'spotify id'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'spotify-access-token',
            title: 'Spotify access token',
            names: ['spotify'],
            grammar: [(0,grammar/* either */.gP)('BQ', 'AQ'), (0,grammar/* base64url */.r0)(80, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/squadcast.js

const squadcast = {
    name: 'Squadcast',
    revoke: 'Revoke it in the profile page.',
    references: ['https://support.squadcast.com/'],
    kinds: [
        {
            how: 'named',
            id: 'squadcast-refresh-token',
            title: 'Squadcast refresh token',
            names: ['squadcast'],
            grammar: [(0,grammar/* hex */.uh)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/square.js

const square = {
    name: 'Square',
    revoke: 'Replace it under Credentials of the application in the Developer Console.',
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'square-legacy-access-token',
            title: 'Square personal access token',
            severity: 'critical',
            aliases: ['square-access-token'],
            grammar: ['sq0atp-', (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'square-oauth-secret',
            title: 'Square OAuth secret',
            severity: 'critical',
            grammar: ['sq0csp-', (0,grammar/* base64url */.r0)(40, 44)],
        },
        {
            how: 'token',
            id: 'square-application-id',
            title: 'Square application ID',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)('sq0idp-', 'sq0idb-'), (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'square-short-access-token',
            title: 'Square access token beside its name',
            severity: 'critical',
            names: ['square', 'square up'],
            words: [],
            grammar: ['EAAA', (0,grammar/* base64url */.r0)(22, 80)],
        },
        {
            how: 'token',
            id: 'square-access-token',
            title: 'Square access token',
            severity: 'critical',
            grammar: ['EAAA', (0,grammar/* base64url */.r0)(60)],
            neither: { before: '0-9A-Za-z+/_\\n-', behind: '0-9A-Za-z+/=_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sslmate.js

const sslmate = {
    name: 'SSLMate',
    revoke: 'Replace it in the API settings of the SSLMate account.',
    references: ['https://sslmate.com/help/reference/apiv2'],
    kinds: [
        {
            how: 'named',
            id: 'sslmate-api-key',
            title: 'SSLMate API key',
            severity: 'critical',
            names: ['ssl mate'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32, 36)], [(0,grammar/* digits */.vm)(4, 8), '_', (0,grammar/* base62 */.Yb)(20, 32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stability-ai.js

const stabilityAi = {
    name: 'Stability AI',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://platform.stability.ai/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'stability-ai-api-key',
            title: 'Stability AI API key',
            names: ['stability', 'stability ai', 'dream studio', 'stable diffusion'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackexchange.js

const stackexchange = {
    name: 'Stack Exchange',
    revoke: 'Replace it in the API settings of the Stack Exchange account.',
    references: ['https://api.stackexchange.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'stackexchange-key',
            title: 'Stack Exchange key',
            severity: 'low',
            names: ['stack exchange', 'stack apps'],
            words: ['key', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22), '(('],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackpath.js

const stackpath = {
    name: 'StackPath',
    revoke: 'Revoke it under API management.',
    references: ['https://stackpath.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'stackpath-client-secret',
            title: 'StackPath client secret',
            names: ['stackpath', 'stack path'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statsig.js

const statsig = {
    name: 'Statsig',
    revoke: 'Delete it under Settings > Keys & Environments.',
    references: ['https://docs.statsig.com/sdk-keys/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'statsig-server-secret',
            title: 'Statsig server secret',
            grammar: ['secret-', (0,grammar/* base62 */.Yb)(43, 50)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'statsig-console-key',
            title: 'Statsig console key',
            grammar: ['console-', (0,grammar/* base62 */.Yb)(40, 50)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
        {
            how: 'named',
            id: 'statsig-client-key',
            title: 'Statsig client key',
            severity: 'low',
            names: ['statsig'],
            grammar: ['client-', (0,grammar/* base62 */.Yb)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuspage.js

const statuspage = {
    name: 'Statuspage',
    revoke: 'Delete it under API info of the user menu.',
    references: ['https://developer.statuspage.io/'],
    kinds: [
        {
            how: 'named',
            id: 'statuspage-api-key',
            title: 'Statuspage API key',
            names: ['status page'],
            words: ['key', 'token', 'secret', 'access', 'private', 'api', 'auth'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [...grammar/* uuid */.uR])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/steam.js

const steam = {
    name: 'Steam',
    revoke: 'Revoke it on the Steam Web API key page.',
    references: ['https://steamcommunity.com/dev'],
    kinds: [
        {
            how: 'named',
            id: 'steam-web-api-key',
            title: 'Steam web API key',
            severity: 'medium',
            names: ['steam'],
            words: ['api', 'key'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stellar.js

const stellar = {
    name: 'Stellar',
    revoke: 'Replace the signer of the account: a secret seed cannot be revoked.',
    references: ['https://developers.stellar.org/docs/learn/encyclopedia/security/secret-keys'],
    kinds: [
        {
            how: 'named',
            id: 'stellar-secret-seed',
            title: 'Stellar secret seed',
            severity: 'critical',
            names: ['stellar', 'soroban', 'horizon'],
            grammar: ['S', (0,grammar/* base32 */.RG)(55)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/step-fun.js

const stepFun = {
    name: 'StepFun',
    revoke: "Revoke it in the platform's API keys.",
    references: ['https://platform.stepfun.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'step-fun-api-key',
            title: 'StepFun API key',
            names: ['stepfun'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storj.js

const storj = {
    name: 'Storj',
    revoke: 'Revoke it with `uplink revoke` or under Access of the project.',
    references: ['https://storj.dev/dcs/access'],
    kinds: [
        {
            how: 'named',
            id: 'storj-access-grant',
            title: 'Storj access grant',
            severity: 'critical',
            names: ['storj'],
            grammar: ['1', (0,grammar/* from */.HT)('1-9A-HJ-NP-Za-km-z', 100, 400)],
        },
        {
            how: 'named',
            id: 'storj-s3-secret-key',
            title: 'Storj s3 secret key',
            names: ['storj'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/strapi.js

const strapi = {
    name: 'Strapi',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://docs.strapi.io/cms/features/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'strapi-api-token',
            title: 'Strapi API token',
            severity: 'critical',
            names: ['strapi'],
            grammar: [(0,grammar/* hex */.uh)(256)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/strava.js

const strava = {
    name: 'Strava',
    revoke: 'Revoke access under Settings > My Apps, or reset the client secret under My API Application.',
    references: ['https://developers.strava.com/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'strava-access-token',
            title: 'Strava access token',
            severity: 'medium',
            names: ['strava'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/streak.js

const streak = {
    name: 'Streak',
    revoke: 'Replace it in the API settings of the Streak account.',
    references: ['https://streak.readme.io/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'streak-api-key',
            title: 'Streak API key',
            names: ['streak'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumologic.js

const sumologic = {
    name: 'Sumo Logic',
    revoke: 'Delete it under Administration > Security > Access Keys.',
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'sumologic-access-key',
            title: 'Sumo Logic access key',
            severity: 'critical',
            aliases: ['sumologic-access-token'],
            names: ['sumologic', 'sumo logic', 'sumo'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'sumologic-access-id',
            title: 'Sumo Logic access ID',
            severity: 'low',
            aliases: ['sumologic-access-id'],
            names: ['sumologic', 'sumo logic', 'sumo'],
            words: ['id', 'access'],
            grammar: ['su', (0,grammar/* base62 */.Yb)(12)],
        },
        {
            how: 'token',
            id: 'sumologic-collector-url',
            title: 'Sumo Logic HTTP source URL',
            severity: 'medium',
            grammar: ['.sumologic.com/receiver/v1/http/', (0,grammar/* base64 */.K3)(40, 120), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumsub.js

const sumsub = {
    name: 'Sumsub',
    revoke: 'Replace it in the API settings of the Sumsub account.',
    references: ['https://docs.sumsub.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'sumsub-app-token',
            title: 'Sumsub app token',
            severity: 'critical',
            names: ['sum sub'],
            grammar: [(0,grammar/* either */.gP)('prd', 'sbx'), ':', (0,grammar/* base62 */.Yb)(24), '.', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'sumsub-secret-key',
            title: 'Sumsub secret key',
            names: ['sum sub'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumup.js

const sumup = {
    name: 'SumUp',
    revoke: 'Delete it under Developer settings of the account.',
    references: ['https://developer.sumup.com/tools/authorization/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'sumup-secret-key',
            title: 'SumUp secret key',
            severity: 'critical',
            grammar: ['sup_sk_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'sumup-client-secret',
            title: 'SumUp client secret',
            severity: 'critical',
            names: ['sumup'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/svix.js

const svix = {
    name: 'Svix',
    revoke: 'Replace it in the API settings of the Svix account.',
    references: ['https://docs.svix.com/'],
    kinds: [
        {
            how: 'named',
            id: 'svix-api-key',
            title: 'Svix API key',
            severity: 'critical',
            names: ['svix'],
            grammar: [(0,grammar/* either */.gP)('sk_', 'testsk_'), (0,grammar/* base64url */.r0)(28, 44), (0,grammar/* optional */.lq)('.', (0,grammar/* lower */.ib)(2))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swiftype.js

const swiftype = {
    name: 'Swiftype',
    revoke: 'Replace it in the API settings of the Swiftype account.',
    references: ['https://swiftype.com/documentation/app-search/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'swiftype-api-key',
            title: 'Swiftype API key',
            names: ['swiftype'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 24)],
        },
        {
            how: 'token',
            id: 'swiftype-private-key',
            title: 'Elastic App Search private key',
            grammar: ['private-', (0,grammar/* lowerDigits */.q2)(24)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sysdig.js

const sysdig = {
    name: 'Sysdig',
    revoke: 'Reset it under Settings > User Profile.',
    references: [
        'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'sysdig-api-token',
            title: 'Sysdig API token',
            names: ['sysdig'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tableau.js

const tableau = {
    name: 'Tableau',
    revoke: 'Revoke it under Personal Access Tokens of My Account Settings.',
    references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
    kinds: [
        {
            how: 'token',
            id: 'tableau-personal-token',
            title: 'Tableau personal access token',
            severity: 'critical',
            grammar: [(0,grammar/* base64 */.K3)(22), '==:', (0,grammar/* base62 */.Yb)(32)],
            literals: ['==:'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telegram.js

const telegram = {
    name: 'Telegram',
    revoke: 'Send /revoke to @BotFather; an application hash cannot be replaced.',
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    kinds: [
        {
            how: 'token',
            id: 'telegram-bot-token',
            title: 'Telegram bot token',
            severity: 'high',
            aliases: ['telegram-bot-api-token'],
            grammar: [(0,grammar/* digits */.vm)(8, 11), ':AA', (0,grammar/* either */.gP)('E', 'F', 'G', 'H'), (0,grammar/* base64url */.r0)(31, 32)],
            literals: [':AAE', ':AAF', ':AAG', ':AAH'],
            // In URLs of its API the id stands right behind a word: `/bot123456789:AA\u2026`.
            neither: { before: '0-9' },
        },
        {
            how: 'named',
            id: 'telegram-named-bot-token',
            title: 'Telegram bot token beside its name',
            severity: 'high',
            names: ['telegram', 'bot token', 'tg bot', 'tg token', 'telegraf', 'aiogram'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(5, 16), ':', (0,grammar/* base64url */.r0)(34, 36)],
        },
        {
            how: 'named',
            id: 'telegram-api-hash',
            title: 'Telegram application hash',
            severity: 'high',
            names: ['telegram', 'tg api', 'api hash'],
            words: ['hash'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teletype.js

const teletype = {
    name: 'Teletype',
    revoke: 'Replace it in the API settings of the Teletype account.',
    references: ['https://teletype.app/help/api/'],
    kinds: [
        {
            how: 'named',
            id: 'teletype-api-key',
            title: 'Teletype API key',
            names: ['teletype'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tenable.js

const tenable = {
    name: 'Tenable',
    revoke: 'Generate new ones under My Account > API Keys.',
    references: ['https://developer.tenable.com/docs/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'tenable-access-key',
            title: 'Tenable access or secret key',
            severity: 'critical',
            names: ['tenable', 'nessus', 'tio access', 'tio secret'],
            words: ['key', 'secret', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testingbot.js

const testingbot = {
    name: 'TestingBot',
    revoke: 'Replace it in the API settings of the TestingBot account.',
    references: ['https://testingbot.com/support/api'],
    kinds: [
        {
            how: 'named',
            id: 'testingbot-key',
            title: 'TestingBot key or secret',
            names: ['testingbot', 'testing bot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/textlocal.js

const textlocal = {
    name: 'Textlocal',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://api.txtlocal.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'textlocal-api-key',
            title: 'Textlocal API key',
            names: ['textlocal', 'txtlocal'],
            grammar: [(0,grammar/* base64url */.r0)(11), '-', (0,grammar/* base64url */.r0)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/the-odds-api.js

const theOddsApi = {
    name: 'The Odds API',
    revoke: 'Replace it in the API settings of the The Odds API account.',
    references: ['https://the-odds-api.com/liveapi/guides/v4/'],
    kinds: [
        {
            how: 'named',
            id: 'the-odds-api-api-key',
            title: 'The Odds API API key',
            severity: 'medium',
            names: ['theoddsapi', 'the odds api', 'odds api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thousandeyes.js

const thousandeyes = {
    name: 'ThousandEyes',
    revoke: 'Revoke it under Account Settings > Users and Roles.',
    references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'thousandeyes-token',
            title: 'ThousandEyes API token',
            names: ['thousandeyes', 'thousand eyes'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/three-scale.js

const threeScale = {
    name: '3scale',
    revoke: 'Delete the token under Account settings > Personal > Tokens.',
    references: ['https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/'],
    kinds: [
        {
            how: 'named',
            id: 'three-scale-access-token',
            title: '3scale access token',
            severity: 'critical',
            names: ['3scale', 'three scale'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thunderforest.js

const thunderforest = {
    name: 'Thunderforest',
    revoke: 'Revoke it in the console.',
    references: ['https://www.thunderforest.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'thunderforest-api-key',
            title: 'Thunderforest API key',
            names: ['thunderforest', 'thunder forest'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ticketmaster.js

const ticketmaster = {
    name: 'Ticketmaster',
    revoke: 'Replace it in the API settings of the Ticketmaster account.',
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'ticketmaster-api-key',
            title: 'Ticketmaster API key',
            severity: 'medium',
            names: ['ticketmaster', 'ticket master'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tiktok.js

const tiktok = {
    name: 'TikTok',
    revoke: 'Reset the client secret in the TikTok developer portal, or revoke the token with the OAuth revoke endpoint.',
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management/'],
    kinds: [
        {
            how: 'named',
            id: 'tiktok-access-token',
            title: 'TikTok access or refresh token',
            names: ['tiktok', 'tik tok'],
            grammar: [(0,grammar/* either */.gP)('act', 'clt', 'rft', 'cbt'), '.', (0,grammar/* from */.HT)('0-9A-Za-z.!_-', 30, 120)],
        },
        {
            how: 'named',
            id: 'tiktok-client-secret',
            title: 'TikTok client secret',
            severity: 'high',
            names: ['tiktok', 'tik tok'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'tiktok-business-token',
            title: 'TikTok business access token',
            names: ['tiktok', 'tik tok'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timescale.js

const timescale = {
    name: 'Timescale',
    revoke: 'Revoke it under Project settings > Client credentials.',
    references: ['https://docs.tigerdata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'timescale-secret-key',
            title: 'Timescale client secret key',
            names: ['timescale'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tly.js

const tly = {
    name: 'T.LY',
    revoke: 'Replace it in the API settings of the T.LY account.',
    references: ['https://t.ly/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'tly-api-key',
            title: 'T.LY API key',
            severity: 'medium',
            names: ['tly api', 'tly token', 'tly key', 'tly secret', 'tly access', 't.ly'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tmdb.js

const tmdb = {
    name: 'TMDB',
    revoke: 'Regenerate it under Settings > API of the TMDB account.',
    references: ['https://developer.themoviedb.org/docs/authentication-application'],
    kinds: [
        {
            how: 'named',
            id: 'tmdb-api-key',
            title: 'TMDB API key',
            severity: 'medium',
            names: ['tmdb', 'themoviedb', 'movie db', 'moviedb'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/together.js

const together = {
    name: 'Together AI',
    revoke: 'Regenerate it under Settings > API Keys.',
    references: ['https://docs.together.ai/docs/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'together-api-key',
            title: 'Together AI API key',
            grammar: ['tgp_v1_', (0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'together-old-api-key',
            title: 'Together AI API key of the older format',
            names: [
                'together ai',
                'together api',
                'togetherai',
                'togethercomputer',
                'together key',
                'together token',
            ],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trakt.js

const trakt = {
    name: 'Trakt',
    revoke: 'Reset it in the settings of the Trakt API application.',
    references: ['https://trakt.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'trakt-client-secret',
            title: 'Trakt client secret or access token',
            names: ['trakt'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/travis-ci.js

const travisCi = {
    name: 'Travis CI',
    revoke: 'Regenerate the token under Settings of the Travis CI account; encrypt a variable anew with `travis encrypt`.',
    references: ['https://docs.travis-ci.com/user/encryption-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'travis-ci-access-token',
            title: 'Travis CI access token',
            severity: 'critical',
            names: ['travis ci', 'travis token', 'travis api', 'travisci', 'travis access', 'travis auth'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'travis-ci-encrypted-variable',
            title: 'Travis CI encrypted variable',
            severity: 'low',
            grammar: ['secure: "', (0,grammar/* from */.HT)('0-9A-Za-z+/=\\\\', 80, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/treasure-data.js

const treasureData = {
    name: 'Treasure Data',
    revoke: 'Delete it under My Settings > API Keys.',
    references: ['https://docs.treasuredata.com/articles/pd/getting-your-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'treasure-data-api-key',
            title: 'Treasure Data API key',
            severity: 'critical',
            names: ['treasure data', 'treasuredata', 'td api', 'td apikey'],
            grammar: [(0,grammar/* digits */.vm)(1, 7), '/', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trello.js

const trello = {
    name: 'Trello',
    revoke: 'Revoke it under Settings > Applications of the Atlassian account.',
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
    kinds: [
        {
            how: 'token',
            id: 'trello-token',
            title: 'Trello token',
            severity: 'critical',
            grammar: ['ATTA', (0,grammar/* hex */.uh)(64), (0,grammar/* upperHex */.gh)(8)],
        },
        {
            how: 'named',
            id: 'trello-api-key',
            title: 'Trello API key',
            aliases: ['trello-access-token'],
            names: ['trello'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'trello-api-secret',
            title: 'Trello API token or secret',
            names: ['trello'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tripadvisor.js

const tripadvisor = {
    name: 'Tripadvisor',
    revoke: 'Replace it in the API settings of the Tripadvisor account.',
    references: ['https://tripadvisor-content-api.readme.io/reference/overview'],
    kinds: [
        {
            how: 'named',
            id: 'tripadvisor-api-key',
            title: 'Tripadvisor API key',
            severity: 'medium',
            names: ['tripadvisor', 'trip advisor'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tru-id.js

const truId = {
    name: 'tru.ID',
    revoke: 'Replace it in the API settings of the tru.ID account.',
    references: ['https://developer.tru.id/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tru-id-client-secret',
            title: 'tru.ID client secret',
            severity: 'high',
            names: ['tru id', 'truid', 'tru client', 'tru secret', 'tru token', 'tru key'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/truenas.js

const call = /^login_with_api_key\\?"[^{}]{0,120}?\[\s{0,16}\\?"(\d{1,5}-[0-9A-Za-z]{64})\\?"/;
/** The argument of the call, on whichever line it stands. */
function findArgument(text, at) {
    const match = call.exec(text.slice(at, at + 256));
    const key = match?.[1];
    if (match === null || key === undefined)
        return undefined;
    const start = at + match[0].lastIndexOf(key);
    return { start, end: start + key.length };
}
const truenas = {
    name: 'TrueNAS',
    revoke: 'Delete it under API Keys in the top toolbar.',
    references: ['https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/'],
    kinds: [
        {
            how: 'named',
            id: 'truenas-api-key',
            title: 'TrueNAS API key',
            severity: 'critical',
            names: ['truenas', 'true nas', 'freenas', 'tn api', 'tn key', 'tn secret', 'tn token', 'bearer'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(1, 5), '-', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'block',
            id: 'truenas-api-key-in-call',
            title: 'TrueNAS API key in a WebSocket call',
            severity: 'critical',
            literals: ['login_with_api_key'],
            reach: { before: 0, behind: 256 },
            find: findArgument,
            sample: (random) => `{"method": "auth.login_with_api_key", "params": ["${(0,grammar/* sampleOf */.uV)([(0,grammar/* digits */.vm)(1), '-', (0,grammar/* base62 */.Yb)(64)], random)}"]}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tumblr.js

const tumblr = {
    name: 'Tumblr',
    revoke: 'Reset the keys under Settings > Apps.',
    references: ['https://www.tumblr.com/docs/en/api/v2'],
    kinds: [
        {
            how: 'named',
            id: 'tumblr-key',
            title: 'Tumblr consumer key, secret or token',
            names: ['tumblr'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/turso.js

const turso = {
    name: 'Turso',
    revoke: 'Revoke it with `turso auth api-tokens revoke`, or rotate with `turso db tokens invalidate`.',
    references: ['https://docs.turso.tech/cli/auth/api-tokens/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'turso-token',
            title: 'Turso database or platform token',
            severity: 'critical',
            names: ['turso', 'libsql'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 200), '.', (0,grammar/* base64url */.r0)(20, 1000), '.', (0,grammar/* base64url */.r0)(60, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tuya.js

const tuya = {
    name: 'Tuya',
    revoke: 'Reset it under Cloud > Overview of the project.',
    references: ['https://developer.tuya.com/en/docs/iot/new-singnature'],
    kinds: [
        {
            how: 'named',
            id: 'tuya-client-secret',
            title: 'Tuya access secret',
            severity: 'high',
            names: ['tuya'],
            words: ['secret', 'key', 'access'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twilio.js

const twilio = {
    name: 'Twilio',
    revoke: 'Delete the API key, or promote a secondary auth token, under Account > API keys & tokens.',
    references: ['https://www.twilio.com/docs/iam/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'twilio-api-key',
            title: 'Twilio API key',
            severity: 'high',
            aliases: ['twilio-api-key'],
            grammar: [
                (0,grammar/* either */.gP)('SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'),
                (0,grammar/* hex */.uh)(31),
            ],
        },
        {
            how: 'named',
            id: 'twilio-auth-token',
            title: 'Twilio auth token',
            severity: 'critical',
            names: ['twilio'],
            grammar: [(0,grammar/* anyHex */.YM)(32)],
        },
        {
            how: 'named',
            id: 'twilio-api-secret',
            title: 'Twilio API key secret',
            severity: 'critical',
            names: ['twilio'],
            words: ['secret', 'key', 'token', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'twilio-account-sid',
            title: 'Twilio account SID',
            severity: 'info',
            names: ['twilio', 'account sid'],
            grammar: ['AC', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twist.js

const twist = {
    name: 'Twist',
    revoke: 'Revoke it under Settings > Integrations.',
    references: ['https://developer.twist.com/v3/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'twist-access-token',
            title: 'Twist or Doist OAuth token',
            grammar: ['oauth2:', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'twist-named-token',
            title: 'Twist or Doist token beside its name',
            names: ['twist', 'doist'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unleash.js

const unleash = {
    name: 'Unleash',
    revoke: 'Delete it under Admin settings > API access.',
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
    kinds: [
        {
            how: 'token',
            id: 'unleash-api-token',
            title: 'Unleash API token',
            grammar: [
                (0,grammar/* from */.HT)('0-9A-Za-z*_-', 1, 60),
                ':',
                (0,grammar/* either */.gP)('*', 'development', 'production', 'default', 'staging'),
                '.',
                (0,grammar/* hex */.uh)(32, 64),
            ],
            literals: [':*.', ':development.', ':production.', ':default.', ':staging.'],
        },
        {
            how: 'named',
            id: 'unleash-personal-token',
            title: 'Unleash personal access token',
            names: ['unleash'],
            grammar: ['user:', (0,grammar/* hex */.uh)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unplugg.js

const unplugg = {
    name: 'Unplu.gg',
    revoke: 'Replace it in the API settings of the Unplu.gg account.',
    references: ['https://unplu.gg/test_api.html'],
    kinds: [
        {
            how: 'named',
            id: 'unplugg-api-key',
            title: 'Unplu.gg API key',
            severity: 'medium',
            names: ['unplugg', 'unplu.gg'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unsplash.js

const unsplash = {
    name: 'Unsplash',
    revoke: 'Reset it on the page of the application.',
    references: ['https://unsplash.com/documentation#authorization'],
    kinds: [
        {
            how: 'named',
            id: 'unsplash-access-key',
            title: 'Unsplash access or secret key',
            severity: 'medium',
            names: ['unsplash'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unstructured.js

const unstructured = {
    name: 'Unstructured',
    revoke: 'Replace it in the API settings of the Unstructured account.',
    references: ['https://docs.unstructured.io/'],
    kinds: [
        {
            how: 'named',
            id: 'unstructured-api-key',
            title: 'Unstructured API key',
            names: ['unstructured api', 'unstructured key', 'unstructured token'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/untappd.js

const untappd = {
    name: 'Untappd',
    revoke: 'Replace it in the API settings of the Untappd account.',
    references: ['https://untappd.com/api/docs'],
    kinds: [
        {
            how: 'named',
            id: 'untappd-client-secret',
            title: 'Untappd client secret',
            severity: 'medium',
            names: ['untappd'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* upperHex */.gh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uphold.js

const uphold = {
    name: 'Uphold',
    revoke: 'Replace it in the API settings of the Uphold account.',
    references: ['https://docs.uphold.com/'],
    kinds: [
        {
            how: 'named',
            id: 'uphold-token',
            title: 'Uphold access token or client secret',
            severity: 'critical',
            names: ['uphold'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upstage.js

const upstage = {
    name: 'Upstage',
    revoke: 'Delete it under API Keys of the console.',
    references: ['https://console.upstage.ai/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'upstage-api-key',
            title: 'Upstage API key',
            names: ['upstage', 'solar api'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* optional */.lq)('up_'), (0,grammar/* base62 */.Yb)(27, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uptime-kuma.js

const uptimeKuma = {
    name: 'Uptime Kuma',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://github.com/louislam/uptime-kuma/wiki/API-Keys'],
    kinds: [
        {
            how: 'named',
            id: 'uptime-kuma-api-key',
            title: 'Uptime Kuma API key',
            severity: 'medium',
            names: ['uptime kuma', 'uptimekuma', 'kuma'],
            grammar: ['uk', (0,grammar/* digits */.vm)(1, 4), '_', (0,grammar/* base64url */.r0)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uptimerobot.js

const uptimerobot = {
    name: 'UptimeRobot',
    revoke: 'Replace it in the API settings of the UptimeRobot account.',
    references: ['https://uptimerobot.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'uptimerobot-api-key',
            title: 'UptimeRobot API key',
            severity: 'medium',
            names: ['uptimerobot', 'uptime robot', 'uptimerobotapi'],
            grammar: [(0,grammar/* lowerDigits */.q2)(7, 11), '-', (0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upwork.js

const upwork = {
    name: 'Upwork',
    revoke: 'Replace the key in the API Center.',
    references: ['https://www.upwork.com/developer/documentation/graphql/api/docs/index.html'],
    kinds: [
        {
            how: 'named',
            id: 'upwork-client-secret',
            title: 'Upwork client secret',
            severity: 'high',
            names: ['upwork'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'named',
            id: 'upwork-client-id',
            title: 'Upwork client id',
            severity: 'info',
            names: ['upwork'],
            words: ['client', 'key', 'id'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/usersnap.js

const usersnap = {
    name: 'Usersnap',
    revoke: 'Replace it in the API settings of the Usersnap account.',
    references: ['https://help.usersnap.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'usersnap-api-key',
            title: 'Usersnap API key',
            severity: 'medium',
            names: ['usersnap'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/userstack.js

const userstack = {
    name: 'userstack',
    revoke: 'Replace it in the API settings of the userstack account.',
    references: ['https://userstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'userstack-api-key',
            title: 'userstack API key',
            severity: 'medium',
            names: ['userstack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/usps.js

const usps = {
    name: 'USPS',
    revoke: 'Replace it in the API settings of the USPS account.',
    references: ['https://developers.usps.com/Oauth'],
    kinds: [
        {
            how: 'named',
            id: 'usps-consumer-secret',
            title: 'USPS consumer secret',
            severity: 'high',
            names: ['usps'],
            words: ['secret', 'consumer', 'client', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vapi.js

const vapi = {
    name: 'Vapi',
    revoke: 'Delete it under API Keys of the dashboard.',
    references: ['https://docs.vapi.ai/quickstart/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'vapi-api-key',
            title: 'Vapi API key',
            names: ['vapi api', 'vapi key', 'vapi private', 'vapi token', 'vapi ai'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vapid.js

const vapid = {
    name: 'Web Push (VAPID)',
    revoke: 'Generate a new pair; all clients have to subscribe again.',
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
    kinds: [
        {
            how: 'named',
            id: 'vapid-private-key',
            title: 'VAPID private key',
            severity: 'high',
            names: ['vapid', 'web push private', 'webpush private'],
            words: ['private', 'secret'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/venafi.js

const venafi = {
    name: 'Venafi',
    revoke: 'Rotate it under Preferences > API Keys.',
    references: ['https://docs.venafi.cloud/api/about-api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'venafi-api-key',
            title: 'Venafi API key',
            severity: 'critical',
            names: ['venafi'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veracode.js

const veracode = {
    name: 'Veracode',
    revoke: 'Revoke it under API Credentials of the account.',
    references: ['https://docs.veracode.com/r/c_api_credentials3'],
    kinds: [
        {
            how: 'named',
            id: 'veracode-api-secret',
            title: 'Veracode API secret key',
            severity: 'critical',
            names: ['veracode'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'token',
            id: 'veracode-regional-secret',
            title: 'Veracode API secret key of a region',
            severity: 'critical',
            grammar: ['vera01', (0,grammar/* lower */.ib)(1), 's-', (0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'named',
            id: 'veracode-api-id',
            title: 'Veracode API id',
            severity: 'info',
            names: ['veracode'],
            grammar: [(0,grammar/* optional */.lq)('vera01', (0,grammar/* lower */.ib)(1), 'i-'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/vercel.js




/**
 * `vcp_` and its kin: after the prefix 50 characters and the CRC-32 of these in 6 base62 digits. Recomputed on published
 * examples; Vercel names the prefixes alone, so that a sum that does not fit proves nothing.
 */
function vercelVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    return body.slice(50) === vercel_checksumOf(body.slice(0, 50)) ? verdicts_checksum/* fits */.l : undefined;
}
const vercel_checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), radix/* base62Digits */.kM, 6);
const vercelSample = (prefix) => (random) => {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(50)], random);
    return `${prefix}${body}${vercel_checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vercel.js


const vercel_token = (prefix, more) => ({
    how: 'token',
    ...more,
    grammar: [prefix, (0,grammar/* base62 */.Yb)(56)],
    verify: vercelVerdict,
    sample: vercelSample(prefix),
});
const vercel = {
    name: 'Vercel',
    revoke: 'Delete it under Settings > Tokens of the account, or in the settings of the project.',
    references: [
        'https://vercel.com/docs/rest-api#authentication',
        'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    ],
    kinds: [
        vercel_token('vcp_', { id: 'vercel-personal-token', title: 'Vercel access token', severity: 'critical' }),
        vercel_token('vci_', {
            id: 'vercel-integration-token',
            title: 'Vercel integration token',
            severity: 'critical',
        }),
        vercel_token('vca_', { id: 'vercel-app-access-token', title: 'Vercel app access token', severity: 'critical' }),
        vercel_token('vcr_', {
            id: 'vercel-app-refresh-token',
            title: 'Vercel app refresh token',
            severity: 'critical',
        }),
        vercel_token('vck_', { id: 'vercel-ai-gateway-key', title: 'Vercel AI Gateway key' }),
        {
            how: 'named',
            id: 'vercel-api-token',
            title: 'Vercel access token of the older format',
            severity: 'critical',
            names: ['vercel', 'zeit', 'now token'],
            words: ['token', 'key', 'secret', 'access', 'auth', 'bearer'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
        {
            how: 'token',
            id: 'vercel-blob-token',
            title: 'Vercel Blob read-write token',
            grammar: ['vercel_blob_rw_', (0,grammar/* base62 */.Yb)(14, 20), '_', (0,grammar/* base62 */.Yb)(28, 44)],
        },
        {
            how: 'token',
            id: 'vercel-deploy-hook',
            title: 'Vercel deploy hook',
            severity: 'medium',
            grammar: [
                'api.vercel.com/v1/integrations/deploy/',
                (0,grammar/* either */.gP)('prj_', 'Qm'),
                (0,grammar/* base62 */.Yb)(24, 48),
                '/',
                (0,grammar/* base62 */.Yb)(8, 24),
            ],
        },
        {
            how: 'token',
            id: 'vercel-edge-config-url',
            title: 'Vercel Edge Config connection string',
            grammar: ['edge-config.vercel.com/ecfg_', (0,grammar/* lowerDigits */.q2)(20, 40), '?token=', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verifier.js

const verifier = {
    name: 'Verifier',
    revoke: 'Replace it in the API settings of the Verifier account.',
    references: ['https://verifier.meetchopra.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'verifier-api-key',
            title: 'Verifier API key',
            severity: 'medium',
            names: [
                'verifier api',
                'verifier key',
                'verifier token',
                'verifier secret',
                'verifier access',
                'meetchopra',
            ],
            grammar: [(0,grammar/* hex */.uh)(96)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/viber.js

const viber = {
    name: 'Viber',
    revoke: 'Ask Viber support to replace it, or delete the bot.',
    references: ['https://developers.viber.com/docs/api/rest-bot-api/'],
    kinds: [
        {
            how: 'named',
            id: 'viber-bot-token',
            title: 'Viber bot authentication token',
            names: ['viber'],
            grammar: [(0,grammar/* hex */.uh)(16), '-', (0,grammar/* hex */.uh)(16), '-', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/victorops.js

const victorops = {
    name: 'Splunk On-Call (VictorOps)',
    revoke: 'Replace it in the API settings of the Splunk On-Call (VictorOps) account.',
    references: ['https://help.victorops.com/knowledge-base/api/'],
    kinds: [
        {
            how: 'named',
            id: 'victorops-api-key',
            title: 'Splunk On-Call (VictorOps) API key',
            names: ['victorops', 'victor ops', 'vo api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vimeo.js

const vimeo = {
    name: 'Vimeo',
    revoke: 'Revoke the token, or reset the secret, on the page of the app.',
    references: ['https://developer.vimeo.com/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'vimeo-access-token',
            title: 'Vimeo access token',
            names: ['vimeo'],
            words: ['key', 'token', 'secret', 'password', 'access', 'auth'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'vimeo-client-secret',
            title: 'Vimeo client secret',
            names: ['vimeo'],
            grammar: [(0,grammar/* base64 */.K3)(126, 128), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/virustotal.js

const virustotal = {
    name: 'VirusTotal',
    revoke: 'Rotate it under API key of the user menu.',
    references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'virustotal-api-key',
            title: 'VirusTotal API key',
            names: ['virustotal', 'virus total', 'vt api', 'vt key', 'vt apikey'],
            words: ['key', 'token', 'secret', 'api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vk.js

const vk = {
    name: 'VK',
    revoke: 'Change it in the settings of the app or the community.',
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'vk-access-token',
            title: 'VK access token',
            grammar: ['vk1.a.', (0,grammar/* base64url */.r0)(80, 260)],
        },
        {
            how: 'named',
            id: 'vk-old-access-token',
            title: 'VK access token of the older format',
            names: ['vk access', 'vk token', 'vk api', 'vk group', 'vk service', 'vkontakte'],
            grammar: [(0,grammar/* hex */.uh)(85)],
        },
        {
            how: 'named',
            id: 'vk-service-token',
            title: 'VK service token',
            names: ['vk access', 'vk token', 'vk api', 'vk service', 'vkontakte'],
            grammar: [(0,grammar/* hex */.uh)(68, 78)],
        },
        {
            how: 'named',
            id: 'vk-secure-key',
            title: 'VK protected key',
            severity: 'high',
            names: ['vk secret', 'vk secure', 'vk client secret', 'vk app secret', 'vkontakte secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/volcengine.js

const volcengine = {
    name: 'Volcengine',
    revoke: 'Delete it under Key management of the console.',
    references: ['https://www.volcengine.com/docs/6291/65568'],
    kinds: [
        {
            how: 'named',
            id: 'volcengine-secret-key',
            title: 'Volcengine secret access key',
            severity: 'critical',
            names: ['volcengine', 'volc engine', 'volc access', 'volc secret', 'volc sk', 'byteplus'],
            grammar: [(0,grammar/* base64 */.K3)(58, 60), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'volcengine-api-key',
            title: 'Volcengine Ark API key',
            names: ['volcengine', 'volc engine', 'ark api', 'doubao'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'volcengine-access-key-id',
            title: 'Volcengine access key id',
            severity: 'low',
            grammar: ['AKLT', (0,grammar/* base62 */.Yb)(43, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voyage-ai.js

const voyageAi = {
    name: 'Voyage AI',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    kinds: [
        {
            how: 'named',
            id: 'voyage-ai-api-key',
            title: 'Voyage AI API key',
            names: ['voyage', 'voyageai'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('pa-', 'al-'), (0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vultr.js

const vultr = {
    name: 'Vultr',
    revoke: 'Regenerate it under Account > API.',
    references: ['https://www.vultr.com/api/#section/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'vultr-api-key',
            title: 'Vultr API key',
            severity: 'critical',
            names: ['vultr'],
            grammar: [(0,grammar/* upperDigits */.RO)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vyte.js

const vyte = {
    name: 'Vyte',
    revoke: 'Replace it in the API settings of the Vyte account.',
    references: ['https://www.vyte.in/developers'],
    kinds: [
        {
            how: 'named',
            id: 'vyte-api-key',
            title: 'Vyte API key',
            names: ['vyte'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wasabi.js

const wasabi = {
    name: 'Wasabi',
    revoke: 'Delete the access key under Access Keys of the console.',
    references: ['https://docs.wasabi.com/docs/creating-a-new-access-key'],
    kinds: [
        {
            how: 'named',
            id: 'wasabi-secret-key',
            title: 'Wasabi secret key',
            severity: 'critical',
            names: ['wasabi'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'wasabi-access-key-id',
            title: 'Wasabi access key id',
            severity: 'info',
            names: ['wasabi'],
            words: ['access', 'key'],
            grammar: [(0,grammar/* upperDigits */.RO)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherapi.js

const weatherapi = {
    name: 'WeatherAPI.com',
    revoke: 'Replace it in the API settings of the WeatherAPI.com account.',
    references: ['https://www.weatherapi.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'weatherapi-api-key',
            title: 'WeatherAPI.com API key',
            severity: 'medium',
            names: ['weatherapi', 'weather api'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(29, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weaviate.js

const weaviate = {
    name: 'Weaviate',
    revoke: 'Delete it under API Keys of the cluster.',
    references: ['https://docs.weaviate.io/weaviate/configuration/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'weaviate-api-key',
            title: 'Weaviate API key',
            names: ['weaviate', 'wcd', 'wcs api'],
            words: ['api key', 'apikey', 'key', 'token'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/_-', 36, 110), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webex.js

const webex = {
    name: 'Webex',
    revoke: 'Regenerate it on the page of the bot or integration.',
    references: ['https://developer.webex.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'webex-access-token',
            title: 'Webex access or bot token',
            severity: 'high',
            names: ['webex', 'cisco spark', 'ciscospark', 'spark access', 'spark token'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(64), '_', (0,grammar/* base62 */.Yb)(4), '_', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'webex-client-secret',
            title: 'Webex client secret',
            severity: 'high',
            names: ['webex'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webflow.js

const webflow = {
    name: 'Webflow',
    revoke: 'Revoke it under Apps & integrations of the site settings.',
    references: ['https://developers.webflow.com/data/reference/authentication/site-token'],
    kinds: [
        {
            how: 'named',
            id: 'webflow-api-token',
            title: 'Webflow site token or client secret',
            names: ['webflow'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webscraping-ai.js

const webscrapingAi = {
    name: 'WebScraping.AI',
    revoke: 'Replace it in the API settings of the WebScraping.AI account.',
    references: ['https://webscraping.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'webscraping-ai-api-key',
            title: 'WebScraping.AI API key',
            severity: 'medium',
            names: ['webscraping', 'web scraping'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wechat.js

const wechat = {
    name: 'WeChat',
    revoke: 'Reset it under Settings > Development of the WeChat platform.',
    references: ['https://developers.weixin.qq.com/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'wechat-app-secret',
            title: 'WeChat app secret',
            severity: 'high',
            names: ['wechat', 'weixin', 'wx app', 'wxapp', 'wx secret', 'wxsecret', 'mp secret', 'miniprogram'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'wechat-pay-key',
            title: 'WeChat Pay API key',
            severity: 'critical',
            names: ['wechat pay', 'wechatpay', 'wxpay', 'wx pay', 'mch key', 'wechat mch', 'wx mch'],
            words: ['key', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'wechat-app-id',
            title: 'WeChat app id',
            severity: 'info',
            names: ['wechat', 'weixin', 'wx app', 'wxapp', 'appid'],
            words: [],
            grammar: ['wx', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wecom.js

const wecom = {
    name: 'WeCom',
    revoke: 'Delete the robot in its group, or reset the secret of the app in the admin console.',
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    kinds: [
        {
            how: 'token',
            id: 'wecom-webhook-url',
            title: 'WeCom group robot webhook',
            severity: 'medium',
            grammar: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'wecom-corp-secret',
            title: 'WeCom application secret',
            severity: 'high',
            names: ['wecom', 'corp secret', 'corpsecret', 'wework', 'qywx', 'qyweixin', 'work weixin'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weibo.js

const weibo = {
    name: 'Weibo',
    revoke: 'Replace it in the API settings of the Weibo account.',
    references: ['https://open.weibo.com/wiki/Connect/login'],
    kinds: [
        {
            how: 'named',
            id: 'weibo-access-token',
            title: 'Weibo access token',
            names: ['weibo'],
            grammar: ['2.00', (0,grammar/* from */.HT)('0-9A-Za-z_', 28)],
        },
        {
            how: 'named',
            id: 'weibo-app-secret',
            title: 'Weibo app secret',
            severity: 'high',
            names: ['weibo'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windmill.js

const windmill = {
    name: 'Windmill',
    revoke: 'Revoke it under Account settings > Tokens.',
    references: ['https://www.windmill.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'windmill-token',
            title: 'Windmill token',
            names: ['windmill token', 'wmill'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wise.js

const wise = {
    name: 'Wise',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://docs.wise.com/api-docs/features/authentication-access/personal-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'wise-api-token',
            title: 'Wise API token',
            severity: 'critical',
            names: ['transferwise', 'transfer wise', 'wise api', 'wise token', 'wise key', 'wise access'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wit-ai.js

const witAi = {
    name: 'Wit.ai',
    revoke: 'Reset it under Settings of the app.',
    references: ['https://wit.ai/docs/http/'],
    kinds: [
        {
            how: 'named',
            id: 'wit-ai-access-token',
            title: 'Wit.ai access token',
            names: [
                'wit ai',
                'witai',
                'wit token',
                'wit access',
                'wit api',
                'wit key',
                'wit secret',
                'wit server',
                'wit client',
            ],
            grammar: [(0,grammar/* base32 */.RG)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wiz.js

const wiz = {
    name: 'Wiz',
    revoke: 'Rotate the secret under Settings > Service Accounts.',
    references: ['https://docs.wiz.io/'],
    kinds: [
        {
            how: 'named',
            id: 'wiz-client-secret',
            title: 'Wiz service account secret',
            severity: 'critical',
            names: [
                'wiz client',
                'wiz secret',
                'wiz io',
                'wiz api',
                'wiz key',
                'wiz auth',
                'wiz token',
                'wiz access',
            ],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'wiz-client-id',
            title: 'Wiz service account id',
            severity: 'info',
            names: ['wiz client', 'wiz io', 'wiz auth'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* lowerDigits */.q2)(52, 53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wolfram.js

const wolfram = {
    name: 'Wolfram',
    revoke: 'Delete it in the Developer Portal.',
    references: ['https://products.wolframalpha.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'wolfram-app-id',
            title: 'Wolfram|Alpha AppID',
            severity: 'medium',
            names: ['wolfram', 'wolframalpha', 'wolfram alpha'],
            words: [],
            grammar: [(0,grammar/* upperDigits */.RO)(6), '-', (0,grammar/* upperDigits */.RO)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wp-engine.js

const wpEngine = {
    name: 'WP Engine',
    revoke: 'Replace it in the API settings of the WP Engine account.',
    references: ['https://wpengineapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'wp-engine-api-key',
            title: 'WP Engine API key',
            severity: 'critical',
            names: ['wpengine', 'wp engine', 'wpe api', 'wpe apikey', 'wpe key', 'wpe token'],
            grammar: [(0,grammar/* hex */.uh)(28, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wpscan.js

const wpscan = {
    name: 'WPScan',
    revoke: 'Replace it in the API settings of the WPScan account.',
    references: ['https://wpscan.com/docs/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'wpscan-api-token',
            title: 'WPScan API token',
            severity: 'medium',
            names: ['wpscan', 'wp scan'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xero.js

const xero = {
    name: 'Xero',
    revoke: 'Generate another secret under Configuration of the app, then delete the old one.',
    references: ['https://developer.xero.com/documentation/guides/oauth2/pkce-flow'],
    kinds: [
        {
            how: 'named',
            id: 'xero-client-secret',
            title: 'Xero client secret',
            severity: 'critical',
            names: ['xero'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
        {
            how: 'named',
            id: 'xero-client-id',
            title: 'Xero client id',
            severity: 'info',
            names: ['xero'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yahoo.js

const yahoo = {
    name: 'Yahoo',
    revoke: 'Replace it in the API settings of the Yahoo account.',
    references: ['https://developer.yahoo.com/oauth2/guide/'],
    kinds: [
        {
            how: 'named',
            id: 'yahoo-client-secret',
            title: 'Yahoo client secret',
            severity: 'high',
            names: ['yahoo'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'yahoo-client-id',
            title: 'Yahoo client id',
            severity: 'info',
            names: ['yahoo client', 'yahoo consumer'],
            words: [],
            grammar: ['dj0yJm', (0,grammar/* base64 */.K3)(70, 110), (0,grammar/* optional */.lq)('-'), (0,grammar/* optional */.lq)('-')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yelp.js

const yelp = {
    name: 'Yelp',
    revoke: 'Refresh it under Manage App.',
    references: ['https://docs.developer.yelp.com/docs/places-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'yelp-api-key',
            title: 'Yelp API key',
            severity: 'medium',
            names: ['yelp'],
            grammar: [(0,grammar/* base64url */.r0)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yext.js

const yext = {
    name: 'Yext',
    revoke: 'Replace it in the API settings of the Yext account.',
    references: ['https://hitchhikers.yext.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'yext-api-key',
            title: 'Yext API key',
            names: ['yext'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ynab.js

const ynab = {
    name: 'YNAB',
    revoke: 'Revoke it under Account Settings > Developer Settings.',
    references: ['https://api.ynab.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ynab-personal-token',
            title: 'YNAB personal access token',
            names: ['ynab', 'youneedabudget'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yookassa.js

const yookassa = {
    name: 'YooKassa',
    revoke: 'Reissue it under Integration > API keys.',
    references: ['https://yookassa.ru/developers/using-api/interaction-format'],
    kinds: [
        {
            how: 'named',
            id: 'yookassa-secret-key',
            title: 'YooKassa secret key',
            severity: 'critical',
            names: ['yookassa', 'yoo kassa', 'yandex kassa', 'yoomoney', 'kassa'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('live_', 'test_'), (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yousign.js

const yousign = {
    name: 'Yousign',
    revoke: 'Replace it in the API settings of the Yousign account.',
    references: ['https://developers.yousign.com/docs/get-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'yousign-api-key',
            title: 'Yousign API key',
            severity: 'critical',
            names: ['yousign', 'you sign'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/youtube.js

const youtube = {
    name: 'YouTube',
    revoke: 'Delete it under APIs & Services > Credentials of the Google Cloud project.',
    references: ['https://developers.google.com/youtube/registering_an_application'],
    kinds: [
        {
            how: 'named',
            id: 'youtube-api-key',
            title: 'YouTube API key',
            severity: 'medium',
            names: ['youtube api', 'youtube key', 'youtube token', 'youtube data', 'youtube"', 'yt api'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yubico.js

const yubico = {
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
            grammar: [(0,grammar/* base64 */.K3)(27), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zendesk.js

const zendesk = {
    name: 'Zendesk',
    revoke: 'Delete it under Apps and integrations > APIs of the Admin Center.',
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    kinds: [
        {
            how: 'named',
            id: 'zendesk-api-token',
            title: 'Zendesk API token',
            severity: 'critical',
            aliases: ['zendesk-secret-key'],
            names: ['zendesk'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'zendesk-oauth-token',
            title: 'Zendesk OAuth token or client secret',
            severity: 'critical',
            names: ['zendesk'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerossl.js

const zerossl = {
    name: 'ZeroSSL',
    revoke: 'Replace it in the API settings of the ZeroSSL account.',
    references: ['https://zerossl.com/documentation/api/'],
    kinds: [
        {
            how: 'named',
            id: 'zerossl-access-key',
            title: 'ZeroSSL access key',
            severity: 'high',
            names: ['zerossl', 'zero ssl'],
            words: ['access', 'api', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zillow.js

const zillow = {
    name: 'Zillow',
    revoke: 'Replace it in the API settings of the Zillow account.',
    references: ['https://www.zillowgroup.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'zillow-service-id',
            title: 'Zillow web service id',
            severity: 'medium',
            names: ['zillow', 'zws', 'zwsid'],
            words: [],
            grammar: ['X1-ZW', (0,grammar/* base62 */.Yb)(14, 24), '_', (0,grammar/* base62 */.Yb)(4, 8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipcodeapi.js

const zipcodeapi = {
    name: 'ZipCodeAPI',
    revoke: 'Replace it in the API settings of the ZipCodeAPI account.',
    references: ['https://www.zipcodeapi.com/API'],
    kinds: [
        {
            how: 'named',
            id: 'zipcodeapi-api-key',
            title: 'ZipCodeAPI API key',
            severity: 'medium',
            names: ['zipcodeapi', 'zipcode api', 'zip code api'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoho.js

const zoho = {
    name: 'Zoho',
    revoke: 'Revoke it in the API Console, or with the token revocation endpoint.',
    references: ['https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html'],
    kinds: [
        {
            how: 'token',
            id: 'zoho-oauth-token',
            title: 'Zoho access or refresh token',
            severity: 'critical',
            grammar: ['1000.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'zoho-client-secret',
            title: 'Zoho client secret',
            severity: 'critical',
            names: ['zoho'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(42)],
        },
        {
            how: 'named',
            id: 'zoho-client-id',
            title: 'Zoho client id',
            severity: 'info',
            names: ['zoho'],
            grammar: ['1000.', (0,grammar/* upperDigits */.RO)(30, 32)],
        },
        {
            how: 'named',
            id: 'zoho-auth-token',
            title: 'Zoho authtoken or webhook key',
            names: ['zoho', 'zapikey'],
            grammar: [(0,grammar/* optional */.lq)('1001.', (0,grammar/* hex */.uh)(32), '.'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoom.js

const zoom = {
    name: 'Zoom',
    revoke: 'Regenerate it under App Credentials, or Features, of the app in the Marketplace.',
    references: ['https://developers.zoom.us/docs/internal-apps/'],
    kinds: [
        {
            how: 'named',
            id: 'zoom-client-secret',
            title: 'Zoom client, SDK or API secret',
            severity: 'critical',
            names: [
                'zoom client',
                'zoom sdk',
                'zoom api',
                'zoom secret',
                'zoom app',
                'zoom oauth',
                'zoom video',
                'zoom meeting',
            ],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 36)],
        },
        {
            how: 'named',
            id: 'zoom-webhook-token',
            title: 'Zoom webhook secret or verification token',
            severity: 'medium',
            names: ['zoom webhook', 'zoom verification', 'zoom secret token', 'zoom event'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zulip.js

const zulip = {
    name: 'Zulip',
    revoke: 'Generate a new one under Settings > Account & privacy, or deactivate the bot.',
    references: ['https://zulip.com/api/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'zulip-api-key',
            title: 'Zulip API key',
            names: ['zulip', 'zuliprc'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zyte.js

const zyte = {
    name: 'Zyte',
    revoke: 'Delete it under API access of the dashboard.',
    references: ['https://docs.zyte.com/zyte-api/usage/reference.html'],
    kinds: [
        {
            how: 'named',
            id: 'zyte-api-key',
            title: 'Zyte API key',
            names: ['zyte', 'scrapinghub', 'shub apikey', 'shub key', 'crawlera'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/sometimes.js
// Generated by "npm run generate" from the files in rules/.

































































































































































































































































































































































































































































































































































/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ azureAnnotatedSample),
/* harmony export */   Zs: () => (/* binding */ azureAnnotatedVerdict),
/* harmony export */   _1: () => (/* binding */ azureIdentifiableSample),
/* harmony export */   n$: () => (/* binding */ azureIdentifiableVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96182);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90825);





/**
 * Identifiable keys: in base64 a signature of 4 characters, then the Marvin32 checksum of all bytes before it, its least
 * significant byte first. Signatures, seeds and lengths: IdentifiableMetadata.cs in github.com/microsoft/security-utilities.
 * One that does not fit proves nothing: services derive keys in other ways.
 */
function azureIdentifiableVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text);
    const signature = signatureIn(text);
    if (bytes === undefined || signature === undefined)
        return undefined;
    const seed = azureSeeds[signature]?.find((one) => bytes.endsWith(marvinBytes(bytes.slice(0, -4), one)));
    return seed === undefined ? undefined : { ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l, facts: { use: seed.replace(/0+$/, '') } };
}
/** `length`: of the key in bytes. Without `+` and `/` but for the signature's, since some services give out no others. */
const azureIdentifiableSample = (signature, length) => (random) => {
    const [seed = ''] = azureSeeds[signature] ?? [];
    const head = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(Math.ceil((length * 4) / 3) - 10)], random);
    const body = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(`${head}${signature}AAAAAA`)?.slice(0, length - 4) ?? '';
    const key = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(body + marvinBytes(body, seed));
    return /[+/]/.test(key.slice(-8)) ? azureIdentifiableSample(signature, length)(random) : key;
};
/** Where a key says whose it is: before the 6 characters of the checksum. */
const signatureIn = (text) => /(.{4}).{6}={0,2}$/.exec(text)?.[1]?.replaceAll('-', '+');
/** What checksums begin with, for each signature: one for each use of a key. */
const azureSeeds = {
    '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ARm': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ABa': ['AbAcct00'],
    '+ASt': ['Default0'],
    '+AMC': ['Classic0'],
    '+ACR': ['ACRDflt0'],
    AzFu: ['Functi00', 'Master00', 'System00'],
    AzSe: ['Query000', 'PAdmin00'],
    AzCa: ['Access00'],
    ACDb: ['MastRO00', 'MastRW00', 'SysAll00', 'Resour00', 'SystRO00', 'SystRW00', 'Encryp00'],
    AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
    APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};
const marvinBytes = (bytes, seed) => (0,_encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .littleEndian */ .c)((0,_encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__/* .marvin32 */ .R)(bytes, seed));
/**
 * Common annotated keys (`JQQJ99`): 80 characters of base64, of whose 60 bytes the Marvin32 checksum with the seed
 * `Default0` follows in base64, cut to 4 characters or whole. Those of Azure DevOps (`AZDO`) have another.
 */
function azureAnnotatedVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text.slice(0, 80));
    if (bytes?.length !== 60)
        return undefined;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes(bytes, 'Default0'));
    const end = text.slice(80);
    if (end !== checksum.slice(0, 4) && end !== checksum)
        return undefined;
    const [year = '', month = ''] = text.slice(58, 60);
    return {
        ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l,
        facts: { service: text.slice(76, 80), made: `${2024 + place(year)}-${1 + place(month)}` },
    };
}
const place = (letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
/** `service`: the 4 characters that name it, `ACOG` for AI services. */
const azureAnnotatedSample = (service) => (random) => {
    const head = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(52)], random)}JQQJ99BCAC${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(14)], random)}${service}`;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes((0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(head) ?? '', 'Default0')).slice(0, 4);
    return /[+/]/.test(checksum) ? azureAnnotatedSample(service)(random) : head + checksum;
};


/***/ }),

/***/ 90825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
const fits = { state: 'proven', why: 'its form and its checksum fit' };
const misfits = {
    state: 'disproven',
    why: 'its checksum does not fit, so it was never given out',
};


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jwtSample),
/* harmony export */   Z: () => (/* binding */ jwtVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16773);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);



/**
 * JSON Web Tokens (RFC 7519): header and payload are JSON objects in base64url, and the header names an algorithm.
 * One that is expired, unsigned or made to be public (an anonymous role) is worth little.
 */
function jwtVerdict(text, now = Date.now()) {
    const [head = '', body = '', signature = ''] = text.split('.');
    const [header, payload] = [(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(head), (0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(body)];
    if (typeof header?.alg !== 'string' || payload === undefined)
        return undefined;
    const expiry = payload.exp;
    const facts = { ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(header, 'alg'), ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(payload, 'iss', 'role', 'exp') };
    const expired = typeof expiry === 'number' && expiry * 1000 < now;
    const isSample = payload.sub === '1234567890' && payload.iat === 1516239022;
    const severity = expired || isSample || signature === '' || payload.role === 'anon' ? 'low' : undefined;
    const why = expired
        ? 'it decodes, and it is expired'
        : isSample
            ? 'it decodes to what jwt.io shows first'
            : 'it decodes';
    return { state: 'proven', why, facts, ...(severity !== undefined && { severity }) };
}
function jwtSample(random) {
    const parts = [
        { alg: 'HS256', typ: 'JWT' },
        { sub: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(12)], random), scope: 'admin' },
    ];
    return [
        ...parts.map((part) => (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64url */ .Fo)(JSON.stringify(part))),
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(43)], random),
    ].join('.');
}


/***/ })

};
