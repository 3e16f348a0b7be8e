export const id = 2147;
export const ids = [2147];
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

/***/ 62147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ably: () => (/* reexport */ ably),
  abuseIpDb: () => (/* reexport */ abuseIpDb),
  abyssale: () => (/* reexport */ abyssale),
  accuweather: () => (/* reexport */ accuweather),
  activeCampaign: () => (/* reexport */ activeCampaign),
  acunetix: () => (/* reexport */ acunetix),
  adzuna: () => (/* reexport */ adzuna),
  aeroWorkflow: () => (/* reexport */ aeroWorkflow),
  affirm: () => (/* reexport */ affirm),
  aftership: () => (/* reexport */ aftership),
  age: () => (/* reexport */ age),
  ai21: () => (/* reexport */ ai21),
  aikido: () => (/* reexport */ aikido),
  airship: () => (/* reexport */ airship),
  akeyless: () => (/* reexport */ akeyless),
  alconost: () => (/* reexport */ alconost),
  alegra: () => (/* reexport */ alegra),
  aletheia: () => (/* reexport */ aletheia),
  alienVault: () => (/* reexport */ alienVault),
  allSports: () => (/* reexport */ allSports),
  alphaVantage: () => (/* reexport */ alphaVantage),
  amazon: () => (/* reexport */ amazon),
  ambee: () => (/* reexport */ ambee),
  amberdata: () => (/* reexport */ amberdata),
  anthropic: () => (/* reexport */ anthropic),
  anyscale: () => (/* reexport */ anyscale),
  apacta: () => (/* reexport */ apacta),
  api2cart: () => (/* reexport */ api2cart),
  apiNinjas: () => (/* reexport */ apiNinjas),
  apideck: () => (/* reexport */ apideck),
  apifonica: () => (/* reexport */ apifonica),
  apify: () => (/* reexport */ apify),
  apilayer: () => (/* reexport */ apilayer),
  apimatic: () => (/* reexport */ apimatic),
  appCenter: () => (/* reexport */ appCenter),
  appcues: () => (/* reexport */ appcues),
  appetize: () => (/* reexport */ appetize),
  appfollow: () => (/* reexport */ appfollow),
  applitools: () => (/* reexport */ applitools),
  appointedd: () => (/* reexport */ appointedd),
  appoptics: () => (/* reexport */ appoptics),
  appsflyer: () => (/* reexport */ appsflyer),
  appsynergy: () => (/* reexport */ appsynergy),
  apptivo: () => (/* reexport */ apptivo),
  appwrite: () => (/* reexport */ appwrite),
  arcjet: () => (/* reexport */ arcjet),
  asaas: () => (/* reexport */ asaas),
  assemblyai: () => (/* reexport */ assemblyai),
  atera: () => (/* reexport */ atera),
  attio: () => (/* reexport */ attio),
  authorizeNet: () => (/* reexport */ authorizeNet),
  authress: () => (/* reexport */ authress),
  autoklose: () => (/* reexport */ autoklose),
  avalara: () => (/* reexport */ avalara),
  avaza: () => (/* reexport */ avaza),
  aviationstack: () => (/* reexport */ aviationstack),
  axiom: () => (/* reexport */ axiom),
  axonaut: () => (/* reexport */ axonaut),
  aylien: () => (/* reexport */ aylien),
  ayrshare: () => (/* reexport */ ayrshare),
  bambooHr: () => (/* reexport */ bambooHr),
  bannerbear: () => (/* reexport */ bannerbear),
  baremetrics: () => (/* reexport */ baremetrics),
  beamer: () => (/* reexport */ beamer),
  beebole: () => (/* reexport */ beebole),
  beehiiv: () => (/* reexport */ beehiiv),
  besnappy: () => (/* reexport */ besnappy),
  bigml: () => (/* reexport */ bigml),
  billomat: () => (/* reexport */ billomat),
  billplz: () => (/* reexport */ billplz),
  binance: () => (/* reexport */ binance),
  binaryEdge: () => (/* reexport */ binaryEdge),
  bing: () => (/* reexport */ bing),
  bitbar: () => (/* reexport */ bitbar),
  bitcoinaverage: () => (/* reexport */ bitcoinaverage),
  bitfinex: () => (/* reexport */ bitfinex),
  bitgo: () => (/* reexport */ bitgo),
  bitmex: () => (/* reexport */ bitmex),
  bitpay: () => (/* reexport */ bitpay),
  bitrise: () => (/* reexport */ bitrise),
  bitstamp: () => (/* reexport */ bitstamp),
  blackfire: () => (/* reexport */ blackfire),
  blazemeter: () => (/* reexport */ blazemeter),
  blitapp: () => (/* reexport */ blitapp),
  blockProtocol: () => (/* reexport */ blockProtocol),
  blockcypher: () => (/* reexport */ blockcypher),
  blockfrost: () => (/* reexport */ blockfrost),
  blocknative: () => (/* reexport */ blocknative),
  blynk: () => (/* reexport */ blynk),
  bombbomb: () => (/* reexport */ bombbomb),
  boostnote: () => (/* reexport */ boostnote),
  box: () => (/* reexport */ box),
  braintrust: () => (/* reexport */ braintrust),
  branch: () => (/* reexport */ branch),
  brandfetch: () => (/* reexport */ brandfetch),
  braze: () => (/* reexport */ braze),
  brex: () => (/* reexport */ brex),
  brightData: () => (/* reexport */ brightData),
  browserbase: () => (/* reexport */ browserbase),
  browshot: () => (/* reexport */ browshot),
  bubble: () => (/* reexport */ bubble),
  buddy: () => (/* reexport */ buddy),
  buddyns: () => (/* reexport */ buddyns),
  budibase: () => (/* reexport */ budibase),
  bugherd: () => (/* reexport */ bugherd),
  builderIo: () => (/* reexport */ builderIo),
  bulbul: () => (/* reexport */ bulbul),
  butterCms: () => (/* reexport */ butterCms),
  buzzsprout: () => (/* reexport */ buzzsprout),
  bytescale: () => (/* reexport */ bytescale),
  caflou: () => (/* reexport */ caflou),
  calCom: () => (/* reexport */ calCom),
  calendarific: () => (/* reexport */ calendarific),
  calendly: () => (/* reexport */ calendly),
  campaignMonitor: () => (/* reexport */ campaignMonitor),
  campayn: () => (/* reexport */ campayn),
  canny: () => (/* reexport */ canny),
  canva: () => (/* reexport */ canva),
  capsuleCrm: () => (/* reexport */ capsuleCrm),
  captainData: () => (/* reexport */ captainData),
  carbonInterface: () => (/* reexport */ carbonInterface),
  cartesia: () => (/* reexport */ cartesia),
  cashboard: () => (/* reexport */ cashboard),
  cashfree: () => (/* reexport */ cashfree),
  caspio: () => (/* reexport */ caspio),
  census: () => (/* reexport */ census),
  censys: () => (/* reexport */ censys),
  centralStationCrm: () => (/* reexport */ centralStationCrm),
  cerebras: () => (/* reexport */ cerebras),
  cexIo: () => (/* reexport */ cexIo),
  cfx: () => (/* reexport */ cfx),
  chainstack: () => (/* reexport */ chainstack),
  chargebee: () => (/* reexport */ chargebee),
  chartmogul: () => (/* reexport */ chartmogul),
  chatfuel: () => (/* reexport */ chatfuel),
  chatwoot: () => (/* reexport */ chatwoot),
  checkly: () => (/* reexport */ checkly),
  checkvist: () => (/* reexport */ checkvist),
  chief: () => (/* reexport */ chief),
  chutes: () => (/* reexport */ chutes),
  circle: () => (/* reexport */ circle),
  ciscoMeraki: () => (/* reexport */ ciscoMeraki),
  clarifai: () => (/* reexport */ clarifai),
  clearout: () => (/* reexport */ clearout),
  clerk: () => (/* reexport */ clerk),
  clevertap: () => (/* reexport */ clevertap),
  clickhelp: () => (/* reexport */ clickhelp),
  cliengo: () => (/* reexport */ cliengo),
  clientary: () => (/* reexport */ clientary),
  clinchpad: () => (/* reexport */ clinchpad),
  clockify: () => (/* reexport */ clockify),
  clockworkSms: () => (/* reexport */ clockworkSms),
  clojars: () => (/* reexport */ clojars),
  cloudConvert: () => (/* reexport */ cloudConvert),
  cloudElements: () => (/* reexport */ cloudElements),
  cloudimage: () => (/* reexport */ cloudimage),
  cloudmersive: () => (/* reexport */ cloudmersive),
  cloudsight: () => (/* reexport */ cloudsight),
  clover: () => (/* reexport */ clover),
  cloverly: () => (/* reexport */ cloverly),
  cloze: () => (/* reexport */ cloze),
  clustDoc: () => (/* reexport */ clustDoc),
  cockroach: () => (/* reexport */ cockroach),
  coda: () => (/* reexport */ coda),
  codemagic: () => (/* reexport */ codemagic),
  codequiry: () => (/* reexport */ codequiry),
  coderabbit: () => (/* reexport */ coderabbit),
  codesandbox: () => (/* reexport */ codesandbox),
  coinGate: () => (/* reexport */ coinGate),
  coinGecko: () => (/* reexport */ coinGecko),
  coinMarketCap: () => (/* reexport */ coinMarketCap),
  coinapi: () => (/* reexport */ coinapi),
  coinglass: () => (/* reexport */ coinglass),
  coinlayer: () => (/* reexport */ coinlayer),
  coinlib: () => (/* reexport */ coinlib),
  coinranking: () => (/* reexport */ coinranking),
  commerceJs: () => (/* reexport */ commerceJs),
  companyHub: () => (/* reexport */ companyHub),
  composio: () => (/* reexport */ composio),
  contabo: () => (/* reexport */ contabo),
  contentstack: () => (/* reexport */ contentstack),
  conversionTools: () => (/* reexport */ conversionTools),
  coolify: () => (/* reexport */ coolify),
  copper: () => (/* reexport */ copper),
  copyleaks: () => (/* reexport */ copyleaks),
  copyscape: () => (/* reexport */ copyscape),
  countrylayer: () => (/* reexport */ countrylayer),
  covalent: () => (/* reexport */ covalent),
  coveo: () => (/* reexport */ coveo),
  coze: () => (/* reexport */ coze),
  craftMyPdf: () => (/* reexport */ craftMyPdf),
  cronofy: () => (/* reexport */ cronofy),
  crossmint: () => (/* reexport */ crossmint),
  crowdstrike: () => (/* reexport */ crowdstrike),
  crunchyData: () => (/* reexport */ crunchyData),
  cryptocompare: () => (/* reexport */ cryptocompare),
  currencyCloud: () => (/* reexport */ currencyCloud),
  currencyFreaks: () => (/* reexport */ currencyFreaks),
  currencyLayer: () => (/* reexport */ currencyLayer),
  currencyScoop: () => (/* reexport */ currencyScoop),
  currentsApi: () => (/* reexport */ currentsApi),
  customerGuru: () => (/* reexport */ customerGuru),
  d7Networks: () => (/* reexport */ d7Networks),
  dagshub: () => (/* reexport */ dagshub),
  dagster: () => (/* reexport */ dagster),
  dandelion: () => (/* reexport */ dandelion),
  dareboost: () => (/* reexport */ dareboost),
  databox: () => (/* reexport */ databox),
  datastaxAstra: () => (/* reexport */ datastaxAstra),
  datocms: () => (/* reexport */ datocms),
  daytona: () => (/* reexport */ daytona),
  dbt: () => (/* reexport */ dbt),
  debounce: () => (/* reexport */ debounce),
  deepai: () => (/* reexport */ deepai),
  deepgram: () => (/* reexport */ deepgram),
  deepinfra: () => (/* reexport */ deepinfra),
  deepseek: () => (/* reexport */ deepseek),
  definedNetworking: () => (/* reexport */ definedNetworking),
  demio: () => (/* reexport */ demio),
  deno: () => (/* reexport */ deno),
  dependencyTrack: () => (/* reexport */ dependencyTrack),
  depot: () => (/* reexport */ depot),
  deribit: () => (/* reexport */ deribit),
  descope: () => (/* reexport */ descope),
  detectLanguage: () => (/* reexport */ detectLanguage),
  detectify: () => (/* reexport */ detectify),
  devcycle: () => (/* reexport */ devcycle),
  devin: () => (/* reexport */ devin),
  dhl: () => (/* reexport */ dhl),
  diggernaut: () => (/* reexport */ diggernaut),
  directus: () => (/* reexport */ directus),
  disqus: () => (/* reexport */ disqus),
  docparser: () => (/* reexport */ docparser),
  documo: () => (/* reexport */ documo),
  doppler: () => (/* reexport */ doppler),
  dotdigital: () => (/* reexport */ dotdigital),
  dotenv: () => (/* reexport */ dotenv),
  dovico: () => (/* reexport */ dovico),
  drip: () => (/* reexport */ drip),
  dronahq: () => (/* reexport */ dronahq),
  droneCi: () => (/* reexport */ droneCi),
  drupal: () => (/* reexport */ drupal),
  dub: () => (/* reexport */ dub),
  duffel: () => (/* reexport */ duffel),
  dune: () => (/* reexport */ dune),
  duply: () => (/* reexport */ duply),
  dwolla: () => (/* reexport */ dwolla),
  dynalist: () => (/* reexport */ dynalist),
  dynamic: () => (/* reexport */ dynamic),
  dyspatch: () => (/* reexport */ dyspatch),
  e2b: () => (/* reexport */ e2b),
  eagleEyeNetworks: () => (/* reexport */ eagleEyeNetworks),
  easyInsight: () => (/* reexport */ easyInsight),
  easybill: () => (/* reexport */ easybill),
  easypost: () => (/* reexport */ easypost),
  ebay: () => (/* reexport */ ebay),
  ecobee: () => (/* reexport */ ecobee),
  ecostruxureIt: () => (/* reexport */ ecostruxureIt),
  ecwid: () => (/* reexport */ ecwid),
  edamam: () => (/* reexport */ edamam),
  edenAi: () => (/* reexport */ edenAi),
  edgeImpulse: () => (/* reexport */ edgeImpulse),
  elevenlabs: () => (/* reexport */ elevenlabs),
  emailable: () => (/* reexport */ emailable),
  emailoctopus: () => (/* reexport */ emailoctopus),
  embedly: () => (/* reexport */ embedly),
  endorLabs: () => (/* reexport */ endorLabs),
  enphase: () => (/* reexport */ enphase),
  eodhd: () => (/* reexport */ eodhd),
  eppo: () => (/* reexport */ eppo),
  ethereum: () => (/* reexport */ ethereum),
  ethplorer: () => (/* reexport */ ethplorer),
  everhour: () => (/* reexport */ everhour),
  evernote: () => (/* reexport */ evernote),
  evervault: () => (/* reexport */ evervault),
  exa: () => (/* reexport */ exa),
  exchangerateApi: () => (/* reexport */ exchangerateApi),
  exchangeratesApi: () => (/* reexport */ exchangeratesApi),
  exotel: () => (/* reexport */ exotel),
  expo: () => (/* reexport */ expo),
  exportsdk: () => (/* reexport */ exportsdk),
  extractorapi: () => (/* reexport */ extractorapi),
  facePlusPlus: () => (/* reexport */ facePlusPlus),
  fal: () => (/* reexport */ fal),
  fast2sms: () => (/* reexport */ fast2sms),
  fastSpring: () => (/* reexport */ fastSpring),
  fastforex: () => (/* reexport */ fastforex),
  fatsecret: () => (/* reexport */ fatsecret),
  fauna: () => (/* reexport */ fauna),
  feedier: () => (/* reexport */ feedier),
  fibery: () => (/* reexport */ fibery),
  figshare: () => (/* reexport */ figshare),
  fillout: () => (/* reexport */ fillout),
  finage: () => (/* reexport */ finage),
  financialModelingPrep: () => (/* reexport */ financialModelingPrep),
  finicity: () => (/* reexport */ finicity),
  finnhub: () => (/* reexport */ finnhub),
  firecrawl: () => (/* reexport */ firecrawl),
  fireflies: () => (/* reexport */ fireflies),
  firehydrant: () => (/* reexport */ firehydrant),
  fitbit: () => (/* reexport */ fitbit),
  fixer: () => (/* reexport */ fixer),
  flagsmith: () => (/* reexport */ flagsmith),
  flat: () => (/* reexport */ flat),
  flatfile: () => (/* reexport */ flatfile),
  flexport: () => (/* reexport */ flexport),
  flightapi: () => (/* reexport */ flightapi),
  flightlabs: () => (/* reexport */ flightlabs),
  flightstats: () => (/* reexport */ flightstats),
  float: () => (/* reexport */ float_float),
  flowlu: () => (/* reexport */ flowlu),
  flutterwave: () => (/* reexport */ flutterwave),
  flyIo: () => (/* reexport */ flyIo),
  formcraft: () => (/* reexport */ formcraft),
  formsite: () => (/* reexport */ formsite),
  frameIo: () => (/* reexport */ frameIo),
  freepik: () => (/* reexport */ freepik),
  freshbooks: () => (/* reexport */ freshbooks),
  freshworks: () => (/* reexport */ freshworks),
  friendli: () => (/* reexport */ friendli),
  front: () => (/* reexport */ front),
  fulcrum: () => (/* reexport */ fulcrum),
  fullcontact: () => (/* reexport */ fullcontact),
  fusebill: () => (/* reexport */ fusebill),
  fusionauth: () => (/* reexport */ fusionauth),
  fxMarket: () => (/* reexport */ fxMarket),
  gateIo: () => (/* reexport */ gateIo),
  gcNotify: () => (/* reexport */ gcNotify),
  gcore: () => (/* reexport */ gcore),
  geckoboard: () => (/* reexport */ geckoboard),
  gemfury: () => (/* reexport */ gemfury),
  geoapify: () => (/* reexport */ geoapify),
  geocodify: () => (/* reexport */ geocodify),
  geocodio: () => (/* reexport */ geocodio),
  getblock: () => (/* reexport */ getblock),
  getemails: () => (/* reexport */ getemails),
  giphy: () => (/* reexport */ giphy),
  gist: () => (/* reexport */ gist),
  gitalk: () => (/* reexport */ gitalk),
  gitbook: () => (/* reexport */ gitbook),
  gitee: () => (/* reexport */ gitee),
  gitguardian: () => (/* reexport */ gitguardian),
  gitpod: () => (/* reexport */ gitpod),
  gladia: () => (/* reexport */ gladia),
  glassnode: () => (/* reexport */ glassnode),
  gocanvas: () => (/* reexport */ gocanvas),
  gocardless: () => (/* reexport */ gocardless),
  gorgias: () => (/* reexport */ gorgias),
  govUkNotify: () => (/* reexport */ govUkNotify),
  grafana: () => (/* reexport */ grafana),
  graphhopper: () => (/* reexport */ graphhopper),
  greenhouse: () => (/* reexport */ greenhouse),
  greptile: () => (/* reexport */ greptile),
  gretel: () => (/* reexport */ gretel),
  greynoise: () => (/* reexport */ greynoise),
  groove: () => (/* reexport */ groove),
  groq: () => (/* reexport */ groq),
  growthbook: () => (/* reexport */ growthbook),
  gtmetrix: () => (/* reexport */ gtmetrix),
  guru: () => (/* reexport */ guru),
  happyScribe: () => (/* reexport */ happyScribe),
  harness: () => (/* reexport */ harness),
  harvest: () => (/* reexport */ harvest),
  hcp: () => (/* reexport */ hcp),
  healthchecks: () => (/* reexport */ healthchecks),
  hedera: () => (/* reexport */ hedera),
  hedra: () => (/* reexport */ hedra),
  helicone: () => (/* reexport */ helicone),
  helpScout: () => (/* reexport */ helpScout),
  helpcrunch: () => (/* reexport */ helpcrunch),
  heygen: () => (/* reexport */ heygen),
  highlevel: () => (/* reexport */ highlevel),
  highnote: () => (/* reexport */ highnote),
  hitbtc: () => (/* reexport */ hitbtc),
  hive: () => (/* reexport */ hive),
  hiveage: () => (/* reexport */ hiveage),
  holded: () => (/* reexport */ holded),
  holidayApi: () => (/* reexport */ holidayApi),
  honeybadger: () => (/* reexport */ honeybadger),
  hookdeck: () => (/* reexport */ hookdeck),
  hop: () => (/* reexport */ hop),
  html2pdf: () => (/* reexport */ html2pdf),
  hume: () => (/* reexport */ hume),
  hybiscus: () => (/* reexport */ hybiscus),
  hybridAnalysis: () => (/* reexport */ hybridAnalysis),
  hypertrack: () => (/* reexport */ hypertrack),
  hypixel: () => (/* reexport */ hypixel),
  iconfinder: () => (/* reexport */ iconfinder),
  iexCloud: () => (/* reexport */ iexCloud),
  ifttt: () => (/* reexport */ ifttt),
  imagekit: () => (/* reexport */ imagekit),
  imagga: () => (/* reexport */ imagga),
  imgbb: () => (/* reexport */ imgbb),
  imgix: () => (/* reexport */ imgix),
  infisical: () => (/* reexport */ infisical),
  infobip: () => (/* reexport */ infobip),
  infracost: () => (/* reexport */ infracost),
  infura: () => (/* reexport */ infura),
  inngest: () => (/* reexport */ inngest),
  insightly: () => (/* reexport */ insightly),
  instabot: () => (/* reexport */ instabot),
  instaclustr: () => (/* reexport */ instaclustr),
  instamojo: () => (/* reexport */ instamojo),
  intelx: () => (/* reexport */ intelx),
  interseller: () => (/* reexport */ interseller),
  intezer: () => (/* reexport */ intezer),
  intra42: () => (/* reexport */ intra42),
  intrinio: () => (/* reexport */ intrinio),
  invoiceocean: () => (/* reexport */ invoiceocean),
  ip2location: () => (/* reexport */ ip2location),
  ipgeolocation: () => (/* reexport */ ipgeolocation),
  ipinfodb: () => (/* reexport */ ipinfodb),
  ipregistry: () => (/* reexport */ ipregistry),
  ipstack: () => (/* reexport */ ipstack),
  itchIo: () => (/* reexport */ itchIo),
  iterative: () => (/* reexport */ iterative),
  jdCloud: () => (/* reexport */ jdCloud),
  jellyfin: () => (/* reexport */ jellyfin),
  jina: () => (/* reexport */ jina),
  joeSandbox: () => (/* reexport */ joeSandbox),
  jotform: () => (/* reexport */ jotform),
  jumpcloud: () => (/* reexport */ jumpcloud),
  jumpseller: () => (/* reexport */ jumpseller),
  jupiterone: () => (/* reexport */ jupiterone),
  jwplayer: () => (/* reexport */ jwplayer),
  kanbanTool: () => (/* reexport */ kanbanTool),
  karmaCrm: () => (/* reexport */ karmaCrm),
  keen: () => (/* reexport */ keen),
  keyStore: () => (/* reexport */ key_store/* keyStore */.v),
  kickbox: () => (/* reexport */ kickbox),
  kintone: () => (/* reexport */ kintone),
  klarna: () => (/* reexport */ klarna),
  klazify: () => (/* reexport */ klazify),
  kling: () => (/* reexport */ kling),
  klipfolio: () => (/* reexport */ klipfolio),
  knapsackPro: () => (/* reexport */ knapsackPro),
  knock: () => (/* reexport */ knock),
  kobiton: () => (/* reexport */ kobiton),
  kongKonnect: () => (/* reexport */ kongKonnect),
  kontent: () => (/* reexport */ kontent),
  krakenIo: () => (/* reexport */ krakenIo),
  kucoin: () => (/* reexport */ kucoin),
  lacework: () => (/* reexport */ lacework),
  lago: () => (/* reexport */ lago),
  lambdaCloud: () => (/* reexport */ lambdaCloud),
  langfuse: () => (/* reexport */ langfuse),
  langsmith: () => (/* reexport */ langsmith),
  languagelayer: () => (/* reexport */ languagelayer),
  leadfeeder: () => (/* reexport */ leadfeeder),
  leakix: () => (/* reexport */ leakix),
  leanplum: () => (/* reexport */ leanplum),
  lemlist: () => (/* reexport */ lemlist),
  lemonSqueezy: () => (/* reexport */ lemonSqueezy),
  lendflow: () => (/* reexport */ lendflow),
  leonardoAi: () => (/* reexport */ leonardoAi),
  lessAnnoyingCrm: () => (/* reexport */ lessAnnoyingCrm),
  letta: () => (/* reexport */ letta),
  lexigram: () => (/* reexport */ lexigram),
  librariesIo: () => (/* reexport */ librariesIo),
  lichess: () => (/* reexport */ lichess),
  lightspeed: () => (/* reexport */ lightspeed),
  liveagent: () => (/* reexport */ liveagent),
  liveblocks: () => (/* reexport */ liveblocks),
  livekit: () => (/* reexport */ livekit),
  livestorm: () => (/* reexport */ livestorm),
  llamaApi: () => (/* reexport */ llamaApi),
  llamacloud: () => (/* reexport */ llamacloud),
  loadmill: () => (/* reexport */ loadmill),
  logicmonitor: () => (/* reexport */ logicmonitor),
  loginradius: () => (/* reexport */ loginradius),
  looker: () => (/* reexport */ looker),
  loops: () => (/* reexport */ loops),
  loyverse: () => (/* reexport */ loyverse),
  lunchMoney: () => (/* reexport */ lunchMoney),
  madkudu: () => (/* reexport */ madkudu),
  magicbell: () => (/* reexport */ magicbell),
  mailboxlayer: () => (/* reexport */ mailboxlayer),
  mailerlite: () => (/* reexport */ mailerlite),
  mailersend: () => (/* reexport */ mailersend),
  mailmodo: () => (/* reexport */ mailmodo),
  mailosaur: () => (/* reexport */ mailosaur),
  mailsac: () => (/* reexport */ mailsac),
  mailslurp: () => (/* reexport */ mailslurp),
  mapillary: () => (/* reexport */ mapillary),
  mapquest: () => (/* reexport */ mapquest),
  maptiler: () => (/* reexport */ maptiler),
  marketo: () => (/* reexport */ marketo),
  marketstack: () => (/* reexport */ marketstack),
  marqeta: () => (/* reexport */ marqeta),
  matrix: () => (/* reexport */ matrix),
  mavenlink: () => (/* reexport */ mavenlink),
  meaningcloud: () => (/* reexport */ meaningcloud),
  mediastack: () => (/* reexport */ mediastack),
  mediawiki: () => (/* reexport */ mediawiki),
  meistertask: () => (/* reexport */ meistertask),
  mem0: () => (/* reexport */ mem0),
  mercadoPago: () => (/* reexport */ mercadoPago),
  mercury: () => (/* reexport */ mercury),
  mergify: () => (/* reexport */ mergify),
  mesibo: () => (/* reexport */ mesibo),
  messagebird: () => (/* reexport */ messagebird),
  metrilo: () => (/* reexport */ metrilo),
  microsoftPowerAutomate: () => (/* reexport */ microsoftPowerAutomate),
  midtrans: () => (/* reexport */ midtrans),
  mindee: () => (/* reexport */ mindee),
  mindmeister: () => (/* reexport */ mindmeister),
  minimax: () => (/* reexport */ minimax),
  mintlify: () => (/* reexport */ mintlify),
  mite: () => (/* reexport */ mite),
  mixedbread: () => (/* reexport */ mixedbread),
  mixmax: () => (/* reexport */ mixmax),
  mixpanel: () => (/* reexport */ mixpanel),
  mockaroo: () => (/* reexport */ mockaroo),
  modrinth: () => (/* reexport */ modrinth),
  mollie: () => (/* reexport */ mollie),
  monday: () => (/* reexport */ monday),
  monkeylearn: () => (/* reexport */ monkeylearn),
  monnify: () => (/* reexport */ monnify),
  moonclerk: () => (/* reexport */ moonclerk),
  moosend: () => (/* reexport */ moosend),
  moralis: () => (/* reexport */ moralis),
  mparticle: () => (/* reexport */ mparticle),
  msg91: () => (/* reexport */ msg91),
  murf: () => (/* reexport */ murf),
  musixmatch: () => (/* reexport */ musixmatch),
  mux: () => (/* reexport */ mux),
  myget: () => (/* reexport */ myget),
  myintervals: () => (/* reexport */ myintervals),
  n8n: () => (/* reexport */ n8n),
  nango: () => (/* reexport */ nango),
  nebius: () => (/* reexport */ nebius),
  neon: () => (/* reexport */ neon),
  netbird: () => (/* reexport */ netbird),
  nethunt: () => (/* reexport */ nethunt),
  netlas: () => (/* reexport */ netlas),
  netsuite: () => (/* reexport */ netsuite),
  neutrinoApi: () => (/* reexport */ neutrinoApi),
  neverBounce: () => (/* reexport */ neverBounce),
  newsApi: () => (/* reexport */ newsApi),
  newscatcher: () => (/* reexport */ newscatcher),
  newsdata: () => (/* reexport */ newsdata),
  nextdns: () => (/* reexport */ nextdns),
  nftport: () => (/* reexport */ nftport),
  nicereply: () => (/* reexport */ nicereply),
  nightfall: () => (/* reexport */ nightfall),
  nlpCloud: () => (/* reexport */ nlpCloud),
  nocodb: () => (/* reexport */ nocodb),
  nomic: () => (/* reexport */ nomic),
  nordigen: () => (/* reexport */ nordigen),
  nostr: () => (/* reexport */ nostr),
  novita: () => (/* reexport */ novita),
  nowpayments: () => (/* reexport */ nowpayments),
  nozbe: () => (/* reexport */ nozbe),
  ntfy: () => (/* reexport */ ntfy),
  numverify: () => (/* reexport */ numverify),
  nylas: () => (/* reexport */ nylas),
  ocrSpace: () => (/* reexport */ ocrSpace),
  octoprint: () => (/* reexport */ octoprint),
  omise: () => (/* reexport */ omise),
  omnisend: () => (/* reexport */ omnisend),
  onePassword: () => (/* reexport */ onePassword),
  onepagecrm: () => (/* reexport */ onepagecrm),
  onesignal: () => (/* reexport */ onesignal),
  onfido: () => (/* reexport */ onfido),
  onfleet: () => (/* reexport */ onfleet),
  onwater: () => (/* reexport */ onwater),
  onyphe: () => (/* reexport */ onyphe),
  oopspam: () => (/* reexport */ oopspam),
  openExchangeRates: () => (/* reexport */ openExchangeRates),
  opencage: () => (/* reexport */ opencage),
  openfigi: () => (/* reexport */ openfigi),
  openrouter: () => (/* reexport */ openrouter),
  openrouteservice: () => (/* reexport */ openrouteservice),
  openshift: () => (/* reexport */ openshift),
  opensubtitles: () => (/* reexport */ opensubtitles),
  openuv: () => (/* reexport */ openuv),
  openvpn: () => (/* reexport */ openvpn),
  optimizely: () => (/* reexport */ optimizely),
  orbit: () => (/* reexport */ orbit),
  ory: () => (/* reexport */ ory),
  outline: () => (/* reexport */ outline),
  outreach: () => (/* reexport */ outreach),
  overloop: () => (/* reexport */ overloop),
  paddle: () => (/* reexport */ paddle),
  pagarme: () => (/* reexport */ pagarme),
  pagseguro: () => (/* reexport */ pagseguro),
  pandadoc: () => (/* reexport */ pandadoc),
  pandascore: () => (/* reexport */ pandascore),
  pangea: () => (/* reexport */ pangea),
  paperform: () => (/* reexport */ paperform),
  paperspace: () => (/* reexport */ paperspace),
  paralleldots: () => (/* reexport */ paralleldots),
  parsehub: () => (/* reexport */ parsehub),
  partnerstack: () => (/* reexport */ partnerstack),
  pastebin: () => (/* reexport */ pastebin),
  paydirt: () => (/* reexport */ paydirt),
  paymongo: () => (/* reexport */ paymongo),
  payoneer: () => (/* reexport */ payoneer),
  paystack: () => (/* reexport */ paystack),
  paytm: () => (/* reexport */ paytm),
  pdflayer: () => (/* reexport */ pdflayer),
  pdfshift: () => (/* reexport */ pdfshift),
  peopleDataLabs: () => (/* reexport */ peopleDataLabs),
  perplexity: () => (/* reexport */ perplexity),
  persona: () => (/* reexport */ persona),
  pexels: () => (/* reexport */ pexels),
  phonepe: () => (/* reexport */ phonepe),
  photoroom: () => (/* reexport */ photoroom),
  pinata: () => (/* reexport */ pinata),
  pipedream: () => (/* reexport */ pipedream),
  pixabay: () => (/* reexport */ pixabay),
  plaid: () => (/* reexport */ plaid),
  plain: () => (/* reexport */ plain),
  planviewLeankit: () => (/* reexport */ planviewLeankit),
  planyo: () => (/* reexport */ planyo),
  platformSh: () => (/* reexport */ platformSh),
  playHt: () => (/* reexport */ playHt),
  playfab: () => (/* reexport */ playfab),
  plunk: () => (/* reexport */ plunk),
  poeditor: () => (/* reexport */ poeditor),
  polar: () => (/* reexport */ polar),
  pollsapi: () => (/* reexport */ pollsapi),
  poloniex: () => (/* reexport */ poloniex),
  polymarket: () => (/* reexport */ polymarket),
  porkbun: () => (/* reexport */ porkbun),
  portainer: () => (/* reexport */ portainer),
  positionstack: () => (/* reexport */ positionstack),
  postageapp: () => (/* reexport */ postageapp),
  postbacks: () => (/* reexport */ postbacks),
  postman: () => (/* reexport */ postman),
  powershell: () => (/* reexport */ powershell),
  powrbot: () => (/* reexport */ powrbot),
  predibase: () => (/* reexport */ predibase),
  predictleads: () => (/* reexport */ predictleads),
  prefect: () => (/* reexport */ prefect),
  prismic: () => (/* reexport */ prismic),
  privateAi: () => (/* reexport */ privateAi),
  privatePackagist: () => (/* reexport */ privatePackagist),
  privyIo: () => (/* reexport */ privyIo),
  prodpad: () => (/* reexport */ prodpad),
  productboard: () => (/* reexport */ productboard),
  promptlayer: () => (/* reexport */ promptlayer),
  proof: () => (/* reexport */ proof),
  proxmox: () => (/* reexport */ proxmox),
  proxycrawl: () => (/* reexport */ proxycrawl),
  pubnub: () => (/* reexport */ pubnub),
  pulsedive: () => (/* reexport */ pulsedive),
  pulumi: () => (/* reexport */ pulumi),
  purestake: () => (/* reexport */ purestake),
  pushwoosh: () => (/* reexport */ pushwoosh),
  pydantic: () => (/* reexport */ pydantic),
  pylon: () => (/* reexport */ pylon),
  pypi: () => (/* reexport */ pypi),
  qovery: () => (/* reexport */ qovery),
  qualaroo: () => (/* reexport */ qualaroo),
  qualtrics: () => (/* reexport */ qualtrics),
  quicknode: () => (/* reexport */ quicknode),
  radar: () => (/* reexport */ radar),
  ragie: () => (/* reexport */ ragie),
  rainforestPay: () => (/* reexport */ rainforestPay),
  rapid7: () => (/* reexport */ rapid7),
  rapyd: () => (/* reexport */ rapyd),
  ravenTools: () => (/* reexport */ ravenTools),
  raycast: () => (/* reexport */ raycast),
  raygun: () => (/* reexport */ raygun),
  reachmail: () => (/* reexport */ reachmail),
  readme: () => (/* reexport */ readme),
  reallySimpleSystems: () => (/* reexport */ reallySimpleSystems),
  rebrandly: () => (/* reexport */ rebrandly),
  recharge: () => (/* reexport */ recharge),
  recraft: () => (/* reexport */ recraft),
  recurly: () => (/* reexport */ recurly),
  redirectPizza: () => (/* reexport */ redirectPizza),
  refiner: () => (/* reexport */ refiner),
  render: () => (/* reexport */ render),
  rentman: () => (/* reexport */ rentman),
  repairshopr: () => (/* reexport */ repairshopr),
  replicate: () => (/* reexport */ replicate),
  requestfinance: () => (/* reexport */ requestfinance),
  resembleAi: () => (/* reexport */ resembleAi),
  restpack: () => (/* reexport */ restpack),
  retool: () => (/* reexport */ retool),
  revAi: () => (/* reexport */ revAi),
  revampCrm: () => (/* reexport */ revampCrm),
  ringcentral: () => (/* reexport */ ringcentral),
  riotGames: () => (/* reexport */ riotGames),
  roblox: () => (/* reexport */ roblox),
  rootly: () => (/* reexport */ rootly),
  route4me: () => (/* reexport */ route4me),
  rownd: () => (/* reexport */ rownd),
  rubygems: () => (/* reexport */ rubygems),
  rundeck: () => (/* reexport */ rundeck),
  runpod: () => (/* reexport */ runpod),
  runrunit: () => (/* reexport */ runrunit),
  runscope: () => (/* reexport */ runscope),
  rutter: () => (/* reexport */ rutter),
  saladCloud: () => (/* reexport */ saladCloud),
  salesblink: () => (/* reexport */ salesblink),
  salescookie: () => (/* reexport */ salescookie),
  salesflare: () => (/* reexport */ salesflare),
  salesloft: () => (/* reexport */ salesloft),
  salesmate: () => (/* reexport */ salesmate),
  sambanova: () => (/* reexport */ sambanova),
  samsara: () => (/* reexport */ samsara),
  sarvam: () => (/* reexport */ sarvam),
  satismeter: () => (/* reexport */ satismeter),
  sauceLabs: () => (/* reexport */ sauceLabs),
  scaleSerp: () => (/* reexport */ scaleSerp),
  scalingo: () => (/* reexport */ scalingo),
  scalr: () => (/* reexport */ scalr),
  scoutApm: () => (/* reexport */ scoutApm),
  scrapeOwl: () => (/* reexport */ scrapeOwl),
  scraperApi: () => (/* reexport */ scraperApi),
  scraperBox: () => (/* reexport */ scraperBox),
  scrapfly: () => (/* reexport */ scrapfly),
  scrapingAnt: () => (/* reexport */ scrapingAnt),
  scrapingBee: () => (/* reexport */ scrapingBee),
  scrapingdog: () => (/* reexport */ scrapingdog),
  screenshotApi: () => (/* reexport */ screenshotApi),
  screenshotlayer: () => (/* reexport */ screenshotlayer),
  seam: () => (/* reexport */ seam),
  securitytrails: () => (/* reexport */ securitytrails),
  selectpdf: () => (/* reexport */ selectpdf),
  sendbird: () => (/* reexport */ sendbird),
  sendgrid: () => (/* reexport */ sendgrid),
  sendinblue: () => (/* reexport */ sendinblue),
  sendpulse: () => (/* reexport */ sendpulse),
  sentinelone: () => (/* reexport */ sentinelone),
  serphouse: () => (/* reexport */ serphouse),
  serpstack: () => (/* reexport */ serpstack),
  settlemint: () => (/* reexport */ settlemint),
  sheety: () => (/* reexport */ sheety),
  sherpadesk: () => (/* reexport */ sherpadesk),
  shipday: () => (/* reexport */ shipday),
  shipengine: () => (/* reexport */ shipengine),
  shippo: () => (/* reexport */ shippo),
  shipstation: () => (/* reexport */ shipstation),
  shodan: () => (/* reexport */ shodan),
  shotstack: () => (/* reexport */ shotstack),
  sidekiq: () => (/* reexport */ sidekiq),
  sightengine: () => (/* reexport */ sightengine),
  signalwire: () => (/* reexport */ signalwire),
  signaturit: () => (/* reexport */ signaturit),
  signnow: () => (/* reexport */ signnow),
  signupgenius: () => (/* reexport */ signupgenius),
  siliconflow: () => (/* reexport */ siliconflow),
  simfin: () => (/* reexport */ simfin),
  simplesat: () => (/* reexport */ simplesat),
  simplynoted: () => (/* reexport */ simplynoted),
  simvoly: () => (/* reexport */ simvoly),
  sindri: () => (/* reexport */ sindri),
  siteleaf: () => (/* reexport */ siteleaf),
  skrapp: () => (/* reexport */ skrapp),
  skyBiometry: () => (/* reexport */ skyBiometry),
  skylight: () => (/* reexport */ skylight),
  smartlead: () => (/* reexport */ smartlead),
  smartling: () => (/* reexport */ smartling),
  smartrecruiters: () => (/* reexport */ smartrecruiters),
  smartsheet: () => (/* reexport */ smartsheet),
  smooch: () => (/* reexport */ smooch),
  snipcart: () => (/* reexport */ snipcart),
  socketlabs: () => (/* reexport */ socketlabs),
  socrata: () => (/* reexport */ socrata),
  spacelift: () => (/* reexport */ spacelift),
  spectralops: () => (/* reexport */ spectralops),
  speechmatics: () => (/* reexport */ speechmatics),
  speechtextAi: () => (/* reexport */ speechtextAi),
  splitwise: () => (/* reexport */ splitwise),
  spoonacular: () => (/* reexport */ spoonacular),
  sportmonks: () => (/* reexport */ sportmonks),
  spreedly: () => (/* reexport */ spreedly),
  squarespace: () => (/* reexport */ squarespace),
  stackhawk: () => (/* reexport */ stackhawk),
  stadiaMaps: () => (/* reexport */ stadiaMaps),
  statuscake: () => (/* reexport */ statuscake),
  statuspal: () => (/* reexport */ statuspal),
  stitchData: () => (/* reexport */ stitchData),
  stockdata: () => (/* reexport */ stockdata),
  storecove: () => (/* reexport */ storecove),
  stormboard: () => (/* reexport */ stormboard),
  stormglass: () => (/* reexport */ stormglass),
  storyblok: () => (/* reexport */ storyblok),
  storychief: () => (/* reexport */ storychief),
  stripo: () => (/* reexport */ stripo),
  stytch: () => (/* reexport */ stytch),
  sugester: () => (/* reexport */ sugester),
  sui: () => (/* reexport */ sui),
  supabase: () => (/* reexport */ supabase),
  supernotes: () => (/* reexport */ supernotes),
  surveyAnyPlace: () => (/* reexport */ surveyAnyPlace),
  surveyBot: () => (/* reexport */ surveyBot),
  surveyMonkey: () => (/* reexport */ surveyMonkey),
  surveySparrow: () => (/* reexport */ surveySparrow),
  survicate: () => (/* reexport */ survicate),
  swaggerHub: () => (/* reexport */ swaggerHub),
  swell: () => (/* reexport */ swell),
  symbl: () => (/* reexport */ symbl),
  synthesia: () => (/* reexport */ synthesia),
  tailscale: () => (/* reexport */ tailscale),
  tally: () => (/* reexport */ tally),
  tallyfy: () => (/* reexport */ tallyfy),
  tatum: () => (/* reexport */ tatum),
  tavily: () => (/* reexport */ tavily),
  tavus: () => (/* reexport */ tavus),
  taxjar: () => (/* reexport */ taxjar),
  teachable: () => (/* reexport */ teachable),
  teamcity: () => (/* reexport */ teamcity),
  teamgate: () => (/* reexport */ teamgate),
  teamwork: () => (/* reexport */ teamwork),
  technicalAnalysisApi: () => (/* reexport */ technicalAnalysisApi),
  tefter: () => (/* reexport */ tefter),
  telesign: () => (/* reexport */ telesign),
  teller: () => (/* reexport */ teller),
  telnyx: () => (/* reexport */ telnyx),
  temporal: () => (/* reexport */ temporal),
  terraform: () => (/* reexport */ terraform),
  testmo: () => (/* reexport */ testmo),
  testrail: () => (/* reexport */ testrail),
  textmagic: () => (/* reexport */ textmagic),
  thinkific: () => (/* reexport */ thinkific),
  thirdweb: () => (/* reexport */ thirdweb),
  threads: () => (/* reexport */ threads),
  thunderstore: () => (/* reexport */ thunderstore),
  ticketTailor: () => (/* reexport */ ticketTailor),
  tigris: () => (/* reexport */ tigris),
  tiingo: () => (/* reexport */ tiingo),
  timecamp: () => (/* reexport */ timecamp),
  timezoneapi: () => (/* reexport */ timezoneapi),
  tines: () => (/* reexport */ tines),
  tinify: () => (/* reexport */ tinify),
  tinybird: () => (/* reexport */ tinybird),
  todoist: () => (/* reexport */ todoist),
  tokeet: () => (/* reexport */ tokeet),
  tomba: () => (/* reexport */ tomba),
  tomorrowIo: () => (/* reexport */ tomorrowIo),
  tomtom: () => (/* reexport */ tomtom),
  trackJs: () => (/* reexport */ trackJs),
  trackingmore: () => (/* reexport */ trackingmore),
  tradier: () => (/* reexport */ tradier),
  transifex: () => (/* reexport */ transifex),
  transloadit: () => (/* reexport */ transloadit),
  travelpayouts: () => (/* reexport */ travelpayouts),
  triggerDev: () => (/* reexport */ triggerDev),
  truelayer: () => (/* reexport */ truelayer),
  trufflehog: () => (/* reexport */ trufflehog),
  trustpilot: () => (/* reexport */ trustpilot),
  turbopuffer: () => (/* reexport */ turbopuffer),
  twelveData: () => (/* reexport */ twelveData),
  twelveLabs: () => (/* reexport */ twelveLabs),
  twingate: () => (/* reexport */ twingate),
  twoCaptcha: () => (/* reexport */ twoCaptcha),
  tyntec: () => (/* reexport */ tyntec),
  typeform: () => (/* reexport */ typeform),
  typesense: () => (/* reexport */ typesense),
  typetalk: () => (/* reexport */ typetalk),
  uber: () => (/* reexport */ uber),
  ubidots: () => (/* reexport */ ubidots),
  uclassify: () => (/* reexport */ uclassify),
  udemy: () => (/* reexport */ udemy),
  unifyid: () => (/* reexport */ unifyid),
  unisender: () => (/* reexport */ unisender),
  unity: () => (/* reexport */ unity),
  unkey: () => (/* reexport */ unkey),
  upcdatabase: () => (/* reexport */ upcdatabase),
  upcloud: () => (/* reexport */ upcloud),
  updown: () => (/* reexport */ updown),
  uplead: () => (/* reexport */ uplead),
  uploadcare: () => (/* reexport */ uploadcare),
  uploadthing: () => (/* reexport */ uploadthing),
  ups: () => (/* reexport */ ups),
  upstash: () => (/* reexport */ upstash),
  upwave: () => (/* reexport */ upwave),
  urlscan: () => (/* reexport */ urlscan),
  userflow: () => (/* reexport */ userflow),
  uservoice: () => (/* reexport */ uservoice),
  vagrantCloud: () => (/* reexport */ vagrantCloud),
  valTown: () => (/* reexport */ valTown),
  vanta: () => (/* reexport */ vanta),
  vastAi: () => (/* reexport */ vastAi),
  vatlayer: () => (/* reexport */ vatlayer),
  vbout: () => (/* reexport */ vbout),
  vectara: () => (/* reexport */ vectara),
  veevaVault: () => (/* reexport */ veevaVault),
  venice: () => (/* reexport */ venice),
  verifalia: () => (/* reexport */ verifalia),
  verimail: () => (/* reexport */ verimail),
  veriphone: () => (/* reexport */ veriphone),
  versioneye: () => (/* reexport */ versioneye),
  veryfi: () => (/* reexport */ veryfi),
  viewneo: () => (/* reexport */ viewneo),
  visualCrossing: () => (/* reexport */ visualCrossing),
  vmware: () => (/* reexport */ vmware),
  voiceflow: () => (/* reexport */ voiceflow),
  voicegain: () => (/* reexport */ voicegain),
  voodoosms: () => (/* reexport */ voodoosms),
  vouchery: () => (/* reexport */ vouchery),
  vpnapi: () => (/* reexport */ vpnapi),
  vwo: () => (/* reexport */ vwo),
  wakatime: () => (/* reexport */ wakatime),
  walkscore: () => (/* reexport */ walkscore),
  wandb: () => (/* reexport */ wandb),
  weatherUnderground: () => (/* reexport */ weatherUnderground),
  weatherbit: () => (/* reexport */ weatherbit),
  weatherstack: () => (/* reexport */ weatherstack),
  web3Storage: () => (/* reexport */ web3Storage),
  webhookSite: () => (/* reexport */ webhookSite),
  webpurify: () => (/* reexport */ webpurify),
  webscraper: () => (/* reexport */ webscraper),
  webshare: () => (/* reexport */ webshare),
  websitepulse: () => (/* reexport */ websitepulse),
  weglot: () => (/* reexport */ weglot),
  wepay: () => (/* reexport */ wepay),
  wetransfer: () => (/* reexport */ wetransfer),
  whoisxml: () => (/* reexport */ whoisxml),
  whoxy: () => (/* reexport */ whoxy),
  windsurf: () => (/* reexport */ windsurf),
  windy: () => (/* reexport */ windy),
  wistia: () => (/* reexport */ wistia),
  wix: () => (/* reexport */ wix),
  woocommerce: () => (/* reexport */ woocommerce),
  wordnik: () => (/* reexport */ wordnik),
  workato: () => (/* reexport */ workato),
  workos: () => (/* reexport */ workos),
  worksnaps: () => (/* reexport */ worksnaps),
  workstack: () => (/* reexport */ workstack),
  worldWeather: () => (/* reexport */ worldWeather),
  worldcoinindex: () => (/* reexport */ worldcoinindex),
  wrike: () => (/* reexport */ wrike),
  wufoo: () => (/* reexport */ wufoo),
  xai: () => (/* reexport */ xai),
  xata: () => (/* reexport */ xata),
  xendit: () => (/* reexport */ xendit),
  xirsys: () => (/* reexport */ xirsys),
  yapily: () => (/* reexport */ yapily),
  yodlee: () => (/* reexport */ yodlee),
  yotpo: () => (/* reexport */ yotpo),
  youCom: () => (/* reexport */ youCom),
  zamzar: () => (/* reexport */ zamzar),
  zapier: () => (/* reexport */ zapier),
  zenduty: () => (/* reexport */ zenduty),
  zenhub: () => (/* reexport */ zenhub),
  zenkit: () => (/* reexport */ zenkit),
  zenodo: () => (/* reexport */ zenodo),
  zenrows: () => (/* reexport */ zenrows),
  zenscrape: () => (/* reexport */ zenscrape),
  zenserp: () => (/* reexport */ zenserp),
  zep: () => (/* reexport */ zep),
  zeplin: () => (/* reexport */ zeplin),
  zerion: () => (/* reexport */ zerion),
  zerobounce: () => (/* reexport */ zerobounce),
  zerotier: () => (/* reexport */ zerotier),
  zhipu: () => (/* reexport */ zhipu),
  zilliz: () => (/* reexport */ zilliz),
  zipapi: () => (/* reexport */ zipapi),
  zipcodebase: () => (/* reexport */ zipcodebase),
  zonkaFeedback: () => (/* reexport */ zonkaFeedback),
  zoomeye: () => (/* reexport */ zoomeye),
  zoopla: () => (/* reexport */ zoopla),
  zuora: () => (/* reexport */ zuora),
  zuplo: () => (/* reexport */ zuplo)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ably.js

const ably = {
    name: 'Ably',
    revoke: 'Revoke the key on the API Keys page of the app.',
    references: ['https://ably.com/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'ably-api-key',
            title: 'Ably API key',
            names: ['ably api', 'ably key'],
            grammar: [(0,grammar/* base64url */.r0)(6, 8), '.', (0,grammar/* base64url */.r0)(6, 8), ':', (0,grammar/* base64url */.r0)(16, 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abuse-ip-db.js

const abuseIpDb = {
    name: 'AbuseIPDB',
    revoke: 'Regenerate it in the API settings of the AbuseIPDB account.',
    references: ['https://docs.abuseipdb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abuse-ip-db-api-key',
            title: 'AbuseIPDB API key',
            names: ['abuse ip db'],
            grammar: [(0,grammar/* lowerDigits */.q2)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abyssale.js

const abyssale = {
    name: 'Abyssale',
    revoke: 'Regenerate it under Workspace settings > API key.',
    references: ['https://developers.abyssale.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abyssale-api-key',
            title: 'Abyssale API key',
            names: ['abys sale'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/accuweather.js

const accuweather = {
    name: 'AccuWeather',
    revoke: 'Regenerate it in the API settings of the AccuWeather account.',
    references: ['https://developer.accuweather.com/'],
    kinds: [
        {
            how: 'named',
            id: 'accuweather-api-key',
            title: 'AccuWeather API key',
            severity: 'medium',
            names: ['accu weather'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z%', 32, 35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/active-campaign.js

const activeCampaign = {
    name: 'ActiveCampaign',
    revoke: 'Regenerate it in the API settings of the ActiveCampaign account.',
    references: ['https://developers.activecampaign.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'active-campaign-api-key',
            title: 'ActiveCampaign API key',
            names: ['active campaign'],
            grammar: [(0,grammar/* lowerDigits */.q2)(72)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/acunetix.js

const acunetix = {
    name: 'Acunetix',
    revoke: 'Generate a new API key under Profile in Acunetix.',
    references: ['https://www.acunetix.com/support/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'acunetix-api-key',
            title: 'Acunetix API key',
            grammar: ['1986ad8c0a5b3df4d7028d5f3c06e936c', (0,grammar/* hex */.uh)(31, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adzuna.js

const adzuna = {
    name: 'Adzuna',
    revoke: 'Ask Adzuna for a new key on its API dashboard.',
    references: ['https://developer.adzuna.com/'],
    kinds: [
        {
            how: 'named',
            id: 'adzuna-app-key',
            title: 'Adzuna application key',
            severity: 'medium',
            names: ['adzuna'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aero-workflow.js

const aeroWorkflow = {
    name: 'Aero Workflow',
    revoke: 'Regenerate it in the API settings of the Aero Workflow account.',
    references: ['https://api.aeroworkflow.com/swagger/'],
    kinds: [
        {
            how: 'named',
            id: 'aero-workflow-api-key',
            title: 'Aero Workflow API key',
            names: ['aero workflow'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z^!', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/affirm.js

const affirm = {
    name: 'Affirm',
    revoke: 'Revoke it in the merchant portal > Developers > API keys.',
    references: ['https://docs.affirm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'affirm-private-key',
            title: 'Affirm private API key',
            names: ['affirm api', 'affirm private', 'affirm secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aftership.js

const aftership = {
    name: 'AfterShip',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
    kinds: [
        { how: 'token', id: 'aftership-api-key', title: 'AfterShip API key', grammar: ['asat_', (0,grammar/* hex */.uh)(32)] },
        {
            how: 'named',
            id: 'aftership-legacy-api-key',
            title: 'AfterShip legacy API key',
            names: ['after ship'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/bech32.js
/** Bech32's checksum (BIP 173) of a text in one case: whether it fits. The part behind the last `1` holds the data. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const at = lower.lastIndexOf('1');
    const values = Array.from(lower.slice(at + 1), (char) => alphabet.indexOf(char));
    if (at < 1 || values.length < 6 || values.includes(-1))
        return false;
    return polymod([...expand(lower.slice(0, at)), ...values]) === 1;
}
/** `data` is in the digits of the alphabet. Lower case. */
function withBech32(name, data) {
    const values = Array.from(data, (char) => alphabet.indexOf(char));
    const sum = polymod([...expand(name), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
    const checksum = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >>> shift) & 31]).join('');
    return `${name}1${data}${checksum}`;
}
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const expand = (name) => {
    const codes = Array.from(name, (char) => char.charCodeAt(0));
    return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
function polymod(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (let bit = 0; bit < 5; bit += 1)
            if ((top >>> bit) & 1)
                sum ^= generators[bit] ?? 0;
    }
    return sum;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var verdicts_checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/bech32.js



/** Keys in Bech32 (BIP 173): `AGE-SECRET-KEY-1` of age, https://age-encryption.org/v1; `nsec1` of Nostr, NIP-19. */
const bech32Verdict = (text) => (isBech32(text) ? verdicts_checksum/* fits */.l : verdicts_checksum/* misfits */.g);
/** `name` in lower case. 52 characters are 32 bytes. */
const bech32Sample = (name) => (random) => withBech32(name, (0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('ac-hj-np-z02-9', 51), 'q'], random));

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/age.js


const age = {
    name: 'age',
    revoke: 'Encrypt what was encrypted to it again, to a new key.',
    references: ['https://age-encryption.org/v1'],
    kinds: [
        {
            how: 'token',
            id: 'age-secret-key',
            title: 'age secret key',
            severity: 'critical',
            aliases: ['age-secret-key'],
            grammar: ['AGE-SECRET-KEY-1', (0,grammar/* from */.HT)('02-9AC-HJ-NP-Z', 58)],
            verify: bech32Verdict,
            sample: (random) => bech32Sample('age-secret-key-')(random).toUpperCase(),
        },
        {
            how: 'token',
            id: 'age-recipient',
            title: 'age recipient (a public key)',
            severity: 'info',
            grammar: ['age1', (0,grammar/* from */.HT)('02-9ac-hj-np-z', 58)],
            verify: bech32Verdict,
            sample: bech32Sample('age'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ai21.js

const ai21 = {
    name: 'AI21 Studio',
    revoke: 'Regenerate it in the API settings of the AI21 Studio account.',
    references: ['https://docs.ai21.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ai21-api-key',
            title: 'AI21 Studio API key',
            names: ['ai21'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aikido.js

const aikido = {
    name: 'Aikido',
    revoke: 'Revoke it under Settings > Integrations in Aikido.',
    references: ['https://apidocs.aikido.dev/'],
    kinds: [
        { how: 'token', id: 'aikido-ci-token', title: 'Aikido CI token', grammar: ['AIK_CI_', (0,grammar/* base62 */.Yb)(20, 80)] },
        {
            how: 'token',
            id: 'aikido-client-secret',
            title: 'Aikido client secret',
            severity: 'critical',
            grammar: ['AIK_SECRET_', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'token',
            id: 'aikido-client-id',
            title: 'Aikido client id',
            severity: 'info',
            grammar: ['AIK_CLIENT_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airship.js

const airship = {
    name: 'Airship',
    revoke: 'Generate a new master secret in the settings of the project.',
    references: ['https://docs.airship.com/api/ua/'],
    kinds: [
        {
            how: 'named',
            id: 'airship-secret',
            title: 'Airship app or master secret',
            names: ['urban airship', 'airship app', 'airship master', 'airship api'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'airship-access-token',
            title: 'Airship access token',
            names: ['urban airship', 'airship'],
            grammar: [(0,grammar/* base62 */.Yb)(91)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/akeyless.js

const akeyless = {
    name: 'Akeyless',
    revoke: 'Revoke it under Users & Auth Methods of the console.',
    references: ['https://docs.akeyless.io/docs/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'akeyless-access-key',
            title: 'Akeyless access key',
            names: ['akeyless'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alconost.js

const alconost = {
    name: 'Alconost',
    revoke: 'Regenerate it in the API settings of the Alconost account.',
    references: ['https://nitro.alconost.com/'],
    kinds: [
        {
            how: 'named',
            id: 'alconost-api-key',
            title: 'Alconost API key',
            names: ['alconost'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alegra.js

const alegra = {
    name: 'Alegra',
    revoke: 'Regenerate it in the API settings of the Alegra account.',
    references: ['https://developer.alegra.com/'],
    kinds: [
        {
            how: 'named',
            id: 'alegra-api-key',
            title: 'Alegra API key',
            names: ['alegra'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aletheia.js

const aletheia = {
    name: 'Aletheia',
    revoke: 'Regenerate it in the API settings of the Aletheia account.',
    references: ['https://aletheiaapi.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'aletheia-api-key',
            title: 'Aletheia API key',
            severity: 'medium',
            names: ['aletheia'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alien-vault.js

const alienVault = {
    name: 'AlienVault OTX',
    revoke: 'Regenerate it in the API settings of the AlienVault OTX account.',
    references: ['https://otx.alienvault.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'alien-vault-api-key',
            title: 'AlienVault OTX API key',
            severity: 'medium',
            names: ['alien vault', 'alien vault otx', 'otx api', 'otx key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/all-sports.js

const allSports = {
    name: 'AllSportsAPI',
    revoke: 'Regenerate it in the API settings of the AllSportsAPI account.',
    references: ['https://allsportsapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'all-sports-api-key',
            title: 'AllSportsAPI API key',
            severity: 'medium',
            names: ['all sports'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alpha-vantage.js

const alphaVantage = {
    name: 'Alpha Vantage',
    revoke: 'Regenerate it in the API settings of the Alpha Vantage account.',
    references: ['https://www.alphavantage.co/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'alpha-vantage-api-key',
            title: 'Alpha Vantage API key',
            severity: 'medium',
            names: ['alpha vantage'],
            grammar: [(0,grammar/* upperDigits */.RO)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amazon.js

const amazon = {
    name: 'Amazon',
    revoke: 'Delete the secret of the security profile in the developer console, and revoke the authorisation of the developer in Seller Central.',
    references: ['https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications'],
    kinds: [
        {
            how: 'token',
            id: 'amazon-client-secret',
            title: 'Amazon OAuth client secret',
            severity: 'critical',
            grammar: ['amzn1.oa2-cs.v1.', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'amazon-client-id',
            title: 'Amazon OAuth client id',
            severity: 'info',
            grammar: ['amzn1.application-oa2-client.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'amazon-mws-auth-token',
            title: 'Amazon MWS auth token',
            grammar: ['amzn.mws.', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'amazon-refresh-token',
            title: 'Amazon refresh token',
            grammar: [(0,grammar/* either */.gP)('Atzr|', 'Atza|'), (0,grammar/* base64url */.r0)(200, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ambee.js

const ambee = {
    name: 'Ambee',
    revoke: 'Regenerate it in the API settings of the Ambee account.',
    references: ['https://docs.ambeedata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ambee-api-key',
            title: 'Ambee API key',
            severity: 'medium',
            names: ['ambee'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amberdata.js

const amberdata = {
    name: 'Amberdata',
    revoke: 'Regenerate it in the API settings of the Amberdata account.',
    references: ['https://docs.amberdata.io/'],
    kinds: [
        {
            how: 'named',
            id: 'amberdata-api-key',
            title: 'Amberdata API key',
            severity: 'medium',
            names: ['amberdata'],
            grammar: ['UAK', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anthropic.js

const anthropic = {
    name: 'Anthropic',
    revoke: 'Delete the key under API keys in the Claude Console, or log out all devices for a session.',
    references: ['https://docs.anthropic.com/en/api/overview'],
    kinds: [
        {
            how: 'token',
            id: 'anthropic-api-key',
            title: 'Anthropic API key',
            aliases: ['anthropic-api-key'],
            neither: { behind: '0-9A-Za-z_-' },
            grammar: ['sk-ant-api', (0,grammar/* digits */.vm)(2, 3), '-', (0,grammar/* base64url */.r0)(93), 'AA'],
        },
        {
            how: 'token',
            id: 'anthropic-admin-api-key',
            title: 'Anthropic admin API key',
            severity: 'critical',
            aliases: ['anthropic-admin-api-key'],
            neither: { behind: '0-9A-Za-z_-' },
            grammar: ['sk-ant-admin', (0,grammar/* digits */.vm)(2, 3), '-', (0,grammar/* base64url */.r0)(93), 'AA'],
        },
        {
            how: 'token',
            id: 'anthropic-oauth-token',
            title: 'Anthropic OAuth access or refresh token',
            grammar: [(0,grammar/* either */.gP)('sk-ant-oat', 'sk-ant-ort'), (0,grammar/* digits */.vm)(2), '-', (0,grammar/* base64url */.r0)(80, 120)],
        },
        {
            how: 'token',
            id: 'anthropic-session-key',
            title: 'Anthropic session key',
            grammar: ['sk-ant-sid', (0,grammar/* digits */.vm)(2), '-', (0,grammar/* base64url */.r0)(80, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anyscale.js

const anyscale = {
    name: 'Anyscale',
    revoke: 'Revoke it under API keys in the Anyscale console.',
    references: ['https://docs.anyscale.com/'],
    kinds: [
        {
            how: 'token',
            id: 'anyscale-api-key',
            title: 'Anyscale API key',
            grammar: [(0,grammar/* either */.gP)('esecret_', 'aph0_'), (0,grammar/* base62 */.Yb)(24, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apacta.js

const apacta = {
    name: 'Apacta',
    revoke: 'Regenerate it in the API settings of the Apacta account.',
    references: ['https://apidocs.apacta.com/'],
    kinds: [{ how: 'named', id: 'apacta-api-key', title: 'Apacta API key', names: ['apacta'], grammar: grammar/* uuid */.uR }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/api-ninjas.js

const apiNinjas = {
    name: 'API Ninjas',
    revoke: 'Regenerate it in the API settings of the API Ninjas account.',
    references: ['https://api-ninjas.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'api-ninjas-api-key',
            title: 'API Ninjas API key',
            severity: 'medium',
            names: ['api ninja', 'calorie ninja'],
            grammar: [(0,grammar/* base64 */.K3)(40), (0,grammar/* optional */.lq)('==')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/api2cart.js

const api2cart = {
    name: 'API2Cart',
    revoke: 'Regenerate it in the API settings of the API2Cart account.',
    references: ['https://docs.api2cart.com/'],
    kinds: [
        {
            how: 'named',
            id: 'api2cart-api-key',
            title: 'API2Cart API key',
            names: ['api2cart'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apideck.js

const apideck = {
    name: 'Apideck',
    revoke: 'Regenerate it under Configuration > API keys.',
    references: ['https://developers.apideck.com/'],
    kinds: [
        {
            how: 'named',
            id: 'apideck-api-key',
            title: 'Apideck API key',
            names: ['apideck'],
            grammar: [(0,grammar/* either */.gP)('sk_live_', 'sk_test_'), (0,grammar/* from */.HT)('0-9A-Za-z-', 60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apifonica.js

const apifonica = {
    name: 'Apifonica',
    revoke: 'Regenerate it in the API settings of the Apifonica account.',
    references: ['https://www.apifonica.com/en/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'apifonica-api-key',
            title: 'Apifonica API key',
            names: ['apifonica'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8, 11),
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

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/radix.js
var radix = __webpack_require__(12261);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/apify.js




/**
 * API tokens of Apify: the last 6 characters are the CRC-32 of all before them, prefix included, in base62 with the lower
 * case first. Recomputed on published examples; Apify does not describe it.
 */
function apifyVerdict(text) {
    return text.slice(-6) === checksumOf(text.slice(0, -6)) ? verdicts_checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), digits, 6);
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
function apifySample(random) {
    const body = (0,grammar/* sampleOf */.uV)(['apify_api_', (0,grammar/* base62 */.Yb)(30)], random);
    return `${body}${checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apify.js


const apify = {
    name: 'Apify',
    revoke: 'Delete the token under Settings > API & Integrations.',
    references: ['https://docs.apify.com/platform/integrations/api'],
    kinds: [
        {
            how: 'token',
            id: 'apify-api-token',
            title: 'Apify API token',
            neither: { behind: '0-9A-Za-z_' },
            grammar: ['apify_api_', (0,grammar/* base62 */.Yb)(36)],
            verify: apifyVerdict,
            sample: apifySample,
        },
        {
            how: 'named',
            id: 'apify-legacy-token',
            title: 'Apify legacy API token',
            names: ['apify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(36)], [(0,grammar/* base62 */.Yb)(25)], [(0,grammar/* base62 */.Yb)(17)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apilayer.js

const apilayer = {
    name: 'apilayer',
    revoke: 'Regenerate it in the API settings of the apilayer account.',
    references: ['https://apilayer.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'apilayer-api-key',
            title: 'apilayer API key',
            severity: 'medium',
            names: ['apilayer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apimatic.js

const apimatic = {
    name: 'APIMatic',
    revoke: 'Regenerate it in the API settings of the APIMatic account.',
    references: ['https://docs.apimatic.io/'],
    kinds: [
        {
            how: 'named',
            id: 'apimatic-api-key',
            title: 'APIMatic API key',
            names: ['apimatic'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/app-center.js

const appCenter = {
    name: 'Visual Studio App Center',
    revoke: 'Delete the token under Account settings > User API tokens.',
    references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
    kinds: [
        {
            how: 'named',
            id: 'app-center-api-token',
            title: 'Visual Studio App Center API token',
            severity: 'critical',
            names: ['app center'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appcues.js

const appcues = {
    name: 'Appcues',
    revoke: 'Regenerate it in the API settings of the Appcues account.',
    references: ['https://docs.appcues.com/'],
    kinds: [
        { how: 'named', id: 'appcues-api-key', title: 'Appcues API key', names: ['appcues'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appetize.js

const appetize = {
    name: 'Appetize',
    revoke: 'Delete the token under Organization > API.',
    references: ['https://docs.appetize.io/account/api-token'],
    kinds: [
        {
            how: 'named',
            id: 'appetize-api-token',
            title: 'Appetize API token',
            names: ['appetize'],
            grammar: ['tok_', (0,grammar/* lowerDigits */.q2)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appfollow.js

const appfollow = {
    name: 'AppFollow',
    revoke: 'Regenerate it in the API settings of the AppFollow account.',
    references: ['https://docs.api.appfollow.io/'],
    kinds: [
        {
            how: 'named',
            id: 'appfollow-api-key',
            title: 'AppFollow API key',
            names: ['app follow'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/applitools.js

const applitools = {
    name: 'Applitools',
    revoke: 'Delete the key under Admin > API keys.',
    references: ['https://applitools.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'applitools-api-key',
            title: 'Applitools API key',
            names: ['applitools'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appointedd.js

const appointedd = {
    name: 'Appointedd',
    revoke: 'Regenerate it in the API settings of the Appointedd account.',
    references: ['https://developers.appointedd.com/'],
    kinds: [
        {
            how: 'named',
            id: 'appointedd-api-key',
            title: 'Appointedd API key',
            names: ['appointedd'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 80, 96), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appoptics.js

const appoptics = {
    name: 'AppOptics',
    revoke: 'Delete the token under Settings > API tokens.',
    references: ['https://docs.appoptics.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'appoptics-api-token',
            title: 'AppOptics API token',
            names: ['app optics'],
            grammar: [(0,grammar/* base64url */.r0)(71)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appsflyer.js

const appsflyer = {
    name: 'AppsFlyer',
    revoke: 'Regenerate it in the API settings of the AppsFlyer account.',
    references: ['https://support.appsflyer.com/hc/en-us/articles/360004562377'],
    kinds: [
        {
            how: 'named',
            id: 'appsflyer-api-key',
            title: 'AppsFlyer API key',
            names: ['apps flyer'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(22)], ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appsynergy.js

const appsynergy = {
    name: 'AppSynergy',
    revoke: 'Regenerate it in the API settings of the AppSynergy account.',
    references: ['https://www.appsynergy.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'appsynergy-api-key',
            title: 'AppSynergy API key',
            names: ['appsynergy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apptivo.js

const apptivo = {
    name: 'Apptivo',
    revoke: 'Regenerate it under Business settings > API access.',
    references: ['https://www.apptivo.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'apptivo-api-key',
            title: 'Apptivo API key',
            names: ['apptivo'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('0-9A-Za-z-', 36)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appwrite.js

const appwrite = {
    name: 'Appwrite',
    revoke: 'Delete the key under Overview > Integrations > API keys of the project.',
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'appwrite-api-key',
            title: 'Appwrite API key',
            severity: 'critical',
            grammar: ['standard_', (0,grammar/* hex */.uh)(256)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/arcjet.js

const arcjet = {
    name: 'Arcjet',
    revoke: 'Delete the site key in the Arcjet dashboard.',
    references: ['https://docs.arcjet.com/'],
    kinds: [{ how: 'token', id: 'arcjet-key', title: 'Arcjet key', grammar: ['ajkey_', (0,grammar/* base62 */.Yb)(24, 36)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/asaas.js

const asaas = {
    name: 'Asaas',
    revoke: 'Delete the key under Integrations > API keys.',
    references: ['https://docs.asaas.com/docs/authentication-2'],
    kinds: [
        {
            how: 'token',
            id: 'asaas-api-key',
            title: 'Asaas API key',
            severity: 'critical',
            grammar: [
                '$aact_',
                (0,grammar/* either */.gP)([(0,grammar/* either */.gP)('prod_', 'hmlg_'), (0,grammar/* base64 */.K3)(30, 600)], [(0,grammar/* base64 */.K3)(60, 600)]),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/assemblyai.js

const assemblyai = {
    name: 'AssemblyAI',
    revoke: 'Regenerate it in the API settings of the AssemblyAI account.',
    references: ['https://www.assemblyai.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'assemblyai-api-key',
            title: 'AssemblyAI API key',
            names: ['assembly ai', 'assembly.ai'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/atera.js

const atera = {
    name: 'Atera',
    revoke: 'Regenerate it in the API settings of the Atera account.',
    references: ['https://support.atera.com/hc/en-us/articles/219083397'],
    kinds: [
        {
            how: 'named',
            id: 'atera-api-key',
            title: 'Atera API key',
            names: ['atera api', 'atera key', 'atera token', 'atera secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/attio.js

const attio = {
    name: 'Attio',
    revoke: 'Revoke it under Workspace settings > Developers.',
    references: ['https://docs.attio.com/'],
    kinds: [
        { how: 'named', id: 'attio-api-key', title: 'Attio API key', names: ['attio'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authorize-net.js

const authorizeNet = {
    name: 'Authorize.net',
    revoke: 'Revoke it under Account > API credentials & keys.',
    references: ['https://developer.authorize.net/api/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'authorize-net-transaction-key',
            title: 'Authorize.net transaction key',
            names: ['authorize net'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authress.js

const authress = {
    name: 'Authress',
    revoke: 'Delete the access key of the service client in the management portal.',
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients/'],
    kinds: [
        {
            how: 'token',
            id: 'authress-access-key',
            title: 'Authress service client access key',
            severity: 'critical',
            aliases: ['authress-service-client-access-key'],
            literals: ['.acc_', '.acc-'],
            grammar: [
                (0,grammar/* either */.gP)('sc_', 'ext_', 'scauth_', 'authress_'),
                (0,grammar/* base62 */.Yb)(5, 30),
                '.',
                (0,grammar/* lowerDigits */.q2)(4, 6),
                '.acc',
                (0,grammar/* either */.gP)('_', '-'),
                (0,grammar/* from */.HT)('0-9a-z-', 10, 32),
                '.',
                (0,grammar/* from */.HT)('0-9A-Za-z+/_=-', 30, 120),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autoklose.js

const autoklose = {
    name: 'Autoklose',
    revoke: 'Regenerate it in the API settings of the Autoklose account.',
    references: ['https://developers.autoklose.com/'],
    kinds: [
        {
            how: 'named',
            id: 'autoklose-api-key',
            title: 'Autoklose API key',
            names: ['autoklose'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/avalara.js

const avalara = {
    name: 'Avalara AvaTax',
    revoke: 'Reset the licence key under Settings > License and API keys.',
    references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
    kinds: [
        {
            how: 'named',
            id: 'avalara-license-key',
            title: 'Avalara AvaTax licence key',
            names: ['avalara', 'avatax', 'avalara avatax'],
            grammar: [(0,grammar/* upperHex */.gh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/avaza.js

const avaza = {
    name: 'Avaza',
    revoke: 'Revoke it under Settings > Manage developer apps.',
    references: ['https://api.avaza.com/swagger/ui/index'],
    kinds: [
        {
            how: 'named',
            id: 'avaza-personal-access-token',
            title: 'Avaza personal access token',
            names: ['avaza'],
            grammar: [(0,grammar/* digits */.vm)(1, 8), '-', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aviationstack.js

const aviationstack = {
    name: 'aviationstack',
    revoke: 'Regenerate it in the API settings of the aviationstack account.',
    references: ['https://aviationstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'aviationstack-api-key',
            title: 'aviationstack API key',
            severity: 'medium',
            names: ['aviation stack'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/axiom.js

const axiom = {
    name: 'Axiom',
    revoke: 'Delete the token under Settings > API tokens or Profile.',
    references: ['https://axiom.co/docs/reference/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'axiom-token',
            title: 'Axiom API or personal token',
            grammar: [(0,grammar/* either */.gP)('xaat-', 'xapt-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/axonaut.js

const axonaut = {
    name: 'Axonaut',
    revoke: 'Regenerate it in the API settings of the Axonaut account.',
    references: ['https://axonaut.com/api/v2/doc'],
    kinds: [
        {
            how: 'named',
            id: 'axonaut-api-key',
            title: 'Axonaut API key',
            names: ['axonaut'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aylien.js

const aylien = {
    name: 'AYLIEN',
    revoke: 'Regenerate it in the API settings of the AYLIEN account.',
    references: ['https://docs.aylien.com/'],
    kinds: [
        {
            how: 'named',
            id: 'aylien-api-key',
            title: 'AYLIEN API key',
            severity: 'medium',
            names: ['aylien'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ayrshare.js

const ayrshare = {
    name: 'Ayrshare',
    revoke: 'Regenerate it in the API settings of the Ayrshare account.',
    references: ['https://www.ayrshare.com/docs/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'ayrshare-api-key',
            title: 'Ayrshare API key',
            names: ['ayrshare'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8)], grammar/* uuid */.uR),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bamboo-hr.js

const bambooHr = {
    name: 'BambooHR',
    revoke: 'Delete the key under API Keys in the menu of your name.',
    references: ['https://documentation.bamboohr.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'bamboo-hr-api-key',
            title: 'BambooHR API key',
            names: ['bamboo hr'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bannerbear.js

const bannerbear = {
    name: 'Bannerbear',
    revoke: 'Regenerate it in the settings of the project or of the account.',
    references: ['https://developers.bannerbear.com/'],
    kinds: [
        {
            how: 'token',
            id: 'bannerbear-api-key',
            title: 'Bannerbear API key',
            grammar: ['bb_', (0,grammar/* either */.gP)('pr_', 'ma_', 'mt_'), (0,grammar/* hex */.uh)(30)],
        },
        {
            how: 'named',
            id: 'bannerbear-legacy-api-key',
            title: 'Bannerbear legacy API key',
            names: ['bannerbear'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baremetrics.js

const baremetrics = {
    name: 'Baremetrics',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://developers.baremetrics.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'baremetrics-api-key',
            title: 'Baremetrics API key',
            names: ['baremetrics'],
            grammar: [(0,grammar/* either */.gP)(['lk_', (0,grammar/* base62 */.Yb)(20, 36)], ['sk_', (0,grammar/* base62 */.Yb)(20, 36)], [(0,grammar/* base62 */.Yb)(25)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beamer.js

const beamer = {
    name: 'Beamer',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://www.getbeamer.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'beamer-api-token',
            title: 'Beamer API token',
            aliases: ['beamer-api-token'],
            names: ['beamer', 'get beamer'],
            grammar: ['b_', (0,grammar/* from */.HT)('0-9A-Za-z=_-', 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beebole.js

const beebole = {
    name: 'Beebole',
    revoke: 'Regenerate it in the API settings of the Beebole account.',
    references: ['https://beebole.com/help/api/'],
    kinds: [
        {
            how: 'named',
            id: 'beebole-api-key',
            title: 'Beebole API key',
            names: ['beebole'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40, 42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beehiiv.js

const beehiiv = {
    name: 'beehiiv',
    revoke: 'Regenerate it in the API settings of the beehiiv account.',
    references: ['https://developers.beehiiv.com/'],
    kinds: [
        {
            how: 'named',
            id: 'beehiiv-api-key',
            title: 'beehiiv API key',
            names: ['beehiiv'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/besnappy.js

const besnappy = {
    name: 'BeSnappy',
    revoke: 'Regenerate it in the API settings of the BeSnappy account.',
    references: ['https://besnappy.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'besnappy-api-key',
            title: 'BeSnappy API key',
            names: ['besnappy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bigml.js

const bigml = {
    name: 'BigML',
    revoke: 'Regenerate it in the API settings of the BigML account.',
    references: ['https://bigml.com/api/authentication'],
    kinds: [
        { how: 'named', id: 'bigml-api-key', title: 'BigML API key', names: ['big ml'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/billomat.js

const billomat = {
    name: 'Billomat',
    revoke: 'Regenerate it in the API settings of the Billomat account.',
    references: ['https://www.billomat.com/en/api/basics/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'billomat-api-key',
            title: 'Billomat API key',
            names: ['billomat'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/billplz.js

const billplz = {
    name: 'Billplz',
    revoke: 'Regenerate it in the API settings of the Billplz account.',
    references: ['https://www.billplz.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'billplz-api-key',
            title: 'Billplz API key',
            severity: 'critical',
            names: ['billplz'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, ['S-', (0,grammar/* base64url */.r0)(22)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/binance.js

const binance = {
    name: 'Binance',
    revoke: 'Delete the key under API Management.',
    references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'binance-api-key',
            title: 'Binance API or secret key',
            severity: 'critical',
            names: ['binance'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/binary-edge.js

const binaryEdge = {
    name: 'BinaryEdge',
    revoke: "Revoke it in the account's API settings.",
    references: ['https://docs.binaryedge.io/'],
    kinds: [
        {
            how: 'named',
            id: 'binary-edge-api-key',
            title: 'BinaryEdge API key',
            names: ['binary edge'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bing.js

const bing = {
    name: 'Bing Maps',
    revoke: 'Disable the key under My account > My keys of the Bing Maps portal.',
    references: [
        'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
    ],
    kinds: [
        {
            how: 'named',
            id: 'bing-maps-key',
            title: 'Bing Maps key',
            severity: 'medium',
            names: ['bing map', 'bing key'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitbar.js

const bitbar = {
    name: 'BitBar',
    revoke: 'Regenerate it in the API settings of the BitBar account.',
    references: ['https://support.smartbear.com/bitbar/docs/en/api.html'],
    kinds: [
        { how: 'named', id: 'bitbar-api-key', title: 'BitBar API key', names: ['bitbar'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitcoinaverage.js

const bitcoinaverage = {
    name: 'BitcoinAverage',
    revoke: 'Regenerate it in the API settings of the BitcoinAverage account.',
    references: ['https://apiv2.bitcoinaverage.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bitcoinaverage-api-key',
            title: 'BitcoinAverage API key',
            severity: 'medium',
            names: ['bitcoinaverage'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitfinex.js

const bitfinex = {
    name: 'Bitfinex',
    revoke: 'Delete the key under API Keys of the account.',
    references: ['https://docs.bitfinex.com/docs/rest-auth'],
    kinds: [
        {
            how: 'named',
            id: 'bitfinex-api-key',
            title: 'Bitfinex API key or secret',
            severity: 'critical',
            names: ['bitfinex'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitgo.js

const bitgo = {
    name: 'BitGo',
    revoke: 'Delete the access token under User settings > Developer options.',
    references: ['https://developers.bitgo.com/docs/get-started-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'bitgo-access-token',
            title: 'BitGo access token',
            severity: 'critical',
            grammar: ['v2x', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitmex.js

const bitmex = {
    name: 'BitMEX',
    revoke: 'Delete the key on the API Keys page.',
    references: ['https://www.bitmex.com/app/apiKeysUsage'],
    kinds: [
        {
            how: 'named',
            id: 'bitmex-api-key',
            title: 'BitMEX API key or secret',
            severity: 'critical',
            names: ['bitmex'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(48)], [(0,grammar/* base64url */.r0)(24)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitpay.js

const bitpay = {
    name: 'BitPay',
    revoke: 'Revoke it under Payment tools > API tokens.',
    references: ['https://developer.bitpay.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bitpay-api-token',
            title: 'BitPay API token',
            names: ['bitpay', 'bit pay'],
            grammar: [(0,grammar/* base62 */.Yb)(43, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitrise.js

const bitrise = {
    name: 'Bitrise',
    revoke: 'Revoke it under Account settings > Security, or Workspace settings > Security.',
    references: ['https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html'],
    kinds: [
        {
            how: 'token',
            id: 'bitrise-access-token',
            title: 'Bitrise access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('bitpat_', 'bitwat_'), (0,grammar/* base64url */.r0)(24, 120)],
        },
        {
            how: 'named',
            id: 'bitrise-legacy-access-token',
            title: 'Bitrise legacy access token',
            severity: 'critical',
            names: ['bitrise'],
            grammar: [(0,grammar/* base64url */.r0)(60, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitstamp.js

const bitstamp = {
    name: 'Bitstamp',
    revoke: 'Revoke it under Settings > API access.',
    references: ['https://www.bitstamp.net/api/'],
    kinds: [
        {
            how: 'named',
            id: 'bitstamp-api-secret',
            title: 'Bitstamp API secret',
            names: ['bitstamp'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blackfire.js

const blackfire = {
    name: 'Blackfire',
    revoke: 'Reset it on the credentials page of the account or environment.',
    references: ['https://docs.blackfire.io/configuration-reference/api'],
    kinds: [
        {
            how: 'named',
            id: 'blackfire-token',
            title: 'Blackfire client or server token',
            names: ['blackfire'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'blackfire-id',
            title: 'Blackfire client or server id',
            severity: 'info',
            names: ['blackfire'],
            words: ['id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blazemeter.js

const blazemeter = {
    name: 'BlazeMeter',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'blazemeter-api-key',
            title: 'BlazeMeter API key',
            names: ['blaze meter'],
            words: [],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'blazemeter-api-secret',
            title: 'BlazeMeter API key secret',
            names: ['blaze meter'],
            grammar: [(0,grammar/* hex */.uh)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blitapp.js

const blitapp = {
    name: 'Blitapp',
    revoke: 'Regenerate it in the API settings of the Blitapp account.',
    references: ['https://blitapp.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'blitapp-api-key',
            title: 'Blitapp API key',
            names: ['blitapp'],
            grammar: [(0,grammar/* base64url */.r0)(39, 41)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/block-protocol.js

const blockProtocol = {
    name: 'Block Protocol',
    revoke: 'Regenerate it under Settings > API keys at blockprotocol.org.',
    references: ['https://blockprotocol.org/docs/hub/api'],
    kinds: [
        {
            how: 'token',
            id: 'block-protocol-api-key',
            title: 'Block Protocol API key',
            grammar: ['b10ck5.', (0,grammar/* hex */.uh)(32), '.', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blockcypher.js

const blockcypher = {
    name: 'BlockCypher',
    revoke: 'Regenerate it in the API settings of the BlockCypher account.',
    references: ['https://www.blockcypher.com/dev/'],
    kinds: [
        {
            how: 'named',
            id: 'blockcypher-api-key',
            title: 'BlockCypher API key',
            names: ['block cypher'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blockfrost.js

const blockfrost = {
    name: 'Blockfrost',
    revoke: 'Regenerate the token on the page of the project.',
    references: ['https://docs.blockfrost.io/'],
    kinds: [
        {
            how: 'named',
            id: 'blockfrost-api-key',
            title: 'Blockfrost API key',
            severity: 'medium',
            names: ['blockfrost'],
            grammar: [(0,grammar/* either */.gP)('mainnet', 'preprod', 'preview', 'testnet', 'ipfs', 'sanchonet'), (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blocknative.js

const blocknative = {
    name: 'Blocknative',
    revoke: 'Regenerate it in the API settings of the Blocknative account.',
    references: ['https://docs.blocknative.com/'],
    kinds: [
        {
            how: 'named',
            id: 'blocknative-api-key',
            title: 'Blocknative API key',
            severity: 'medium',
            names: ['blocknative'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blynk.js

const blynk = {
    name: 'Blynk',
    revoke: 'Refresh the token under Device info, or delete the OAuth client under Developers.',
    references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
    kinds: [
        {
            how: 'token',
            id: 'blynk-client-credentials',
            title: 'Blynk organisation client credentials',
            grammar: ['oa2-client-id_', (0,grammar/* base64url */.r0)(32), (0,grammar/* either */.gP)(':', '&client_secret='), (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'blynk-token',
            title: 'Blynk device or organisation token',
            names: ['blynk'],
            words: ['token', 'auth', 'bearer', 'key', 'secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bombbomb.js

const bombbomb = {
    name: 'BombBomb',
    revoke: 'Regenerate it in the API settings of the BombBomb account.',
    references: ['https://developer.bombbomb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bombbomb-api-key',
            title: 'BombBomb API key',
            names: ['bomb bomb'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* from */.HT)('0-9A-Za-z._-', 200, 900)], [(0,grammar/* from */.HT)('0-9A-Za-z._-', 80, 96)]),
                (0,grammar/* optional */.lq)('=='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/boostnote.js

const boostnote = {
    name: 'Boost Note',
    revoke: 'Regenerate it in the API settings of the Boost Note account.',
    references: ['https://boostnote.io/features/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'boostnote-api-key',
            title: 'Boost Note API key',
            names: ['boost note'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/box.js

const box = {
    name: 'Box',
    revoke: 'Reset the secret, or revoke the token, under Configuration of the app in the developer console.',
    references: ['https://developer.box.com/guides/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'box-secret',
            title: 'Box client secret or developer token',
            severity: 'critical',
            aliases: ['box-api-access-token'],
            names: [
                'box api key',
                'box api token',
                'box api secret',
                'box client secret',
                'box key',
                'box secret',
                'box token',
                'box access token',
                'box developer token',
                'box primary key',
            ],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braintrust.js

const braintrust = {
    name: 'Braintrust',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://www.braintrust.dev/docs'],
    kinds: [
        {
            how: 'named',
            id: 'braintrust-api-key',
            title: 'Braintrust API key',
            names: ['braintrust'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(44, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/branch.js

const branch = {
    name: 'Branch',
    revoke: 'Reset the secret under Account settings > App.',
    references: ['https://help.branch.io/developers-hub/docs/branch-key-secret'],
    kinds: [
        {
            how: 'token',
            id: 'branch-live-key',
            title: 'Branch live key or secret',
            grammar: [(0,grammar/* either */.gP)('key_live_', 'secret_live_'), (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'token',
            id: 'branch-test-key',
            title: 'Branch test key',
            severity: 'low',
            grammar: ['key_test_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brandfetch.js

const brandfetch = {
    name: 'Brandfetch',
    revoke: 'Regenerate it in the API settings of the Brandfetch account.',
    references: ['https://docs.brandfetch.com/'],
    kinds: [
        {
            how: 'named',
            id: 'brandfetch-api-key',
            title: 'Brandfetch API key',
            severity: 'medium',
            names: ['brandfetch'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 39, 44), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braze.js

const braze = {
    name: 'Braze',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://www.braze.com/docs/api/basics/'],
    kinds: [
        {
            how: 'named',
            id: 'braze-api-key',
            title: 'Braze REST API key',
            names: ['braze', 'appboy'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brex.js

const brex = {
    name: 'Brex',
    revoke: 'Revoke the token under Developer in the Brex dashboard.',
    references: ['https://developer.brex.com/docs/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'brex-user-token',
            title: 'Brex user token',
            severity: 'critical',
            grammar: ['bxt_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bright-data.js

const brightData = {
    name: 'Bright Data',
    revoke: 'Delete it under Account settings > API tokens, or reset the password of the zone.',
    references: ['https://docs.brightdata.com/api-reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'bright-data-api-token',
            title: 'Bright Data API token',
            names: ['bright data', 'luminati'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browserbase.js

const browserbase = {
    name: 'Browserbase',
    revoke: 'Delete the key in the settings of the project.',
    references: ['https://docs.browserbase.com/'],
    kinds: [
        {
            how: 'token',
            id: 'browserbase-api-key',
            title: 'Browserbase API key',
            grammar: [(0,grammar/* either */.gP)('bb_live_', 'bb_test_'), (0,grammar/* base64url */.r0)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browshot.js

const browshot = {
    name: 'Browshot',
    revoke: 'Regenerate it in the API settings of the Browshot account.',
    references: ['https://browshot.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'browshot-api-key',
            title: 'Browshot API key',
            names: ['browshot'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bubble.js

const bubble = {
    name: 'Bubble',
    revoke: 'Regenerate it in the API settings of the Bubble account.',
    references: ['https://manual.bubble.io/core-resources/api'],
    kinds: [
        {
            how: 'named',
            id: 'bubble-api-key',
            title: 'Bubble API key',
            names: ['bubble io', 'bubble api', 'bubble token'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buddy.js

const buddy = {
    name: 'Buddy',
    revoke: 'Regenerate it in the API settings of the Buddy account.',
    references: ['https://buddy.works/docs/api/getting-started/overview'],
    kinds: [
        {
            how: 'named',
            id: 'buddy-access-token',
            title: 'Buddy access token',
            names: ['buddy api', 'buddy token', 'buddy works'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buddyns.js

const buddyns = {
    name: 'BuddyNS',
    revoke: 'Regenerate it in the API settings of the BuddyNS account.',
    references: ['https://www.buddyns.com/support/api/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'buddyns-api-key',
            title: 'BuddyNS API key',
            names: ['buddy ns'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/budibase.js

const budibase = {
    name: 'Budibase',
    revoke: 'Regenerate it on the account page of the portal.',
    references: ['https://docs.budibase.com/docs/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'budibase-api-key',
            title: 'Budibase API key',
            names: ['budibase'],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(64, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugherd.js

const bugherd = {
    name: 'BugHerd',
    revoke: 'Regenerate it in the API settings of the BugHerd account.',
    references: ['https://www.bugherd.com/api_v2'],
    kinds: [
        {
            how: 'named',
            id: 'bugherd-api-key',
            title: 'BugHerd API key',
            names: ['bug herd'],
            grammar: [(0,grammar/* lowerDigits */.q2)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/builder-io.js

const builderIo = {
    name: 'Builder.io',
    revoke: 'Delete the key under Settings > Private keys of the space.',
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'builder-io-private-key',
            title: 'Builder.io private key',
            grammar: ['bpk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bulbul.js

const bulbul = {
    name: 'Bulbul',
    revoke: 'Regenerate it in the API settings of the Bulbul account.',
    references: ['https://www.bulbul.io/'],
    kinds: [
        {
            how: 'named',
            id: 'bulbul-api-key',
            title: 'Bulbul API key',
            names: ['bulbul'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/butter-cms.js

const butterCms = {
    name: 'ButterCMS',
    revoke: 'Regenerate it in the API settings of the ButterCMS account.',
    references: ['https://buttercms.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'butter-cms-api-key',
            title: 'ButterCMS API key',
            severity: 'medium',
            names: ['butter cms'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buzzsprout.js

const buzzsprout = {
    name: 'Buzzsprout',
    revoke: 'Regenerate it under My account > API.',
    references: ['https://github.com/buzzsprout/buzzsprout-api'],
    kinds: [
        {
            how: 'named',
            id: 'buzzsprout-api-token',
            title: 'Buzzsprout API token',
            names: ['buzzsprout'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bytescale.js

const bytescale = {
    name: 'Bytescale',
    revoke: 'Revoke it on the API keys page of the dashboard.',
    references: ['https://www.bytescale.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'bytescale-api-key',
            title: 'Bytescale API key',
            names: ['bytescale', 'upload io'],
            grammar: [(0,grammar/* either */.gP)('secret_', 'public_'), (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/caflou.js

const caflou = {
    name: 'Caflou',
    revoke: 'Regenerate it in the API settings of the Caflou account.',
    references: ['https://www.caflou.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'caflou-api-key',
            title: 'Caflou API key',
            names: ['caflou'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 140, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cal-com.js

const calCom = {
    name: 'Cal.com',
    revoke: 'Delete the key under Settings > Developer > API keys.',
    references: ['https://cal.com/docs/api-reference/v2/introduction'],
    kinds: [
        { how: 'token', id: 'cal-com-live-api-key', title: 'Cal.com API key', grammar: ['cal_live_', (0,grammar/* hex */.uh)(32)] },
        {
            how: 'named',
            id: 'cal-com-api-key',
            title: 'Cal.com self-hosted or test API key',
            names: ['cal com', 'cal api'],
            grammar: ['cal_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/calendarific.js

const calendarific = {
    name: 'Calendarific',
    revoke: 'Regenerate it in the API settings of the Calendarific account.',
    references: ['https://calendarific.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'calendarific-api-key',
            title: 'Calendarific API key',
            severity: 'medium',
            names: ['calendarific'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* lowerDigits */.q2)(40)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/calendly.js

const calendly = {
    name: 'Calendly',
    revoke: 'Revoke it under Integrations > API & webhooks.',
    references: ['https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'calendly-personal-access-token',
            title: 'Calendly personal access token',
            names: ['calendly'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
        {
            how: 'named',
            id: 'calendly-client-secret',
            title: 'Calendly OAuth client secret or webhook signing key',
            names: ['calendly'],
            words: ['secret', 'signing', 'webhook'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/campaign-monitor.js

const campaignMonitor = {
    name: 'Campaign Monitor',
    revoke: 'Regenerate it under Account settings > API keys.',
    references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'campaign-monitor-api-key',
            title: 'Campaign Monitor API key',
            names: ['campaign monitor', 'createsend'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base64 */.K3)(60, 180), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/campayn.js

const campayn = {
    name: 'Campayn',
    revoke: 'Regenerate it in the API settings of the Campayn account.',
    references: ['https://github.com/nebojsac/Campayn-API'],
    kinds: [
        {
            how: 'named',
            id: 'campayn-api-key',
            title: 'Campayn API key',
            names: ['campayn'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/canny.js

const canny = {
    name: 'Canny',
    revoke: 'Regenerate it in the API settings of the Canny account.',
    references: ['https://developers.canny.io/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'canny-api-key',
            title: 'Canny API key',
            names: ['canny api', 'canny key', 'canny token', 'canny secret', 'canny io'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/canva.js

const canva = {
    name: 'Canva',
    revoke: 'Generate a new client secret in the developer portal.',
    references: ['https://www.canva.dev/docs/connect/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'canva-client-secret',
            title: 'Canva Connect client secret',
            severity: 'critical',
            aliases: ['canva-client-secret'],
            grammar: ['cnvca', (0,grammar/* base64url */.r0)(51)],
        },
        {
            how: 'token',
            id: 'canva-app-secret',
            title: 'Canva app secret',
            severity: 'critical',
            grammar: ['cnvaa', (0,grammar/* base64url */.r0)(51)],
        },
        {
            how: 'named',
            id: 'canva-client-id',
            title: 'Canva Connect client id',
            severity: 'info',
            names: ['canva client'],
            grammar: [(0,grammar/* either */.gP)('OC-', 'OCA'), (0,grammar/* base64url */.r0)(8, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/capsule-crm.js

const capsuleCrm = {
    name: 'Capsule CRM',
    revoke: 'Delete the token under My preferences > API authentication tokens.',
    references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'capsule-crm-access-token',
            title: 'Capsule CRM access token',
            names: ['capsule crm'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 64, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/captain-data.js

const captainData = {
    name: 'Captain Data',
    revoke: 'Regenerate it in the API settings of the Captain Data account.',
    references: ['https://docs.captaindata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'captain-data-api-key',
            title: 'Captain Data API key',
            names: ['captain data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/carbon-interface.js

const carbonInterface = {
    name: 'Carbon Interface',
    revoke: 'Regenerate it in the API settings of the Carbon Interface account.',
    references: ['https://docs.carboninterface.com/'],
    kinds: [
        {
            how: 'named',
            id: 'carbon-interface-api-key',
            title: 'Carbon Interface API key',
            severity: 'medium',
            names: ['carbon interface'],
            grammar: [(0,grammar/* base62 */.Yb)(21)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cartesia.js

const cartesia = {
    name: 'Cartesia',
    revoke: 'Delete the key on the API keys page of the playground.',
    references: ['https://docs.cartesia.ai/use-the-api/api-conventions'],
    kinds: [
        {
            how: 'token',
            id: 'cartesia-api-key',
            title: 'Cartesia API key',
            grammar: ['sk_car_', (0,grammar/* base64url */.r0)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cashboard.js

const cashboard = {
    name: 'Cashboard',
    revoke: 'Regenerate it in the API settings of the Cashboard account.',
    references: ['https://api.cashboardapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cashboard-api-key',
            title: 'Cashboard API key',
            names: ['cashboard'],
            grammar: [(0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cashfree.js

const cashfree = {
    name: 'Cashfree',
    revoke: 'Delete the key under Developers > API keys.',
    references: ['https://www.cashfree.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'cashfree-secret-key',
            title: 'Cashfree secret key',
            severity: 'critical',
            grammar: ['cfsk_ma_prod_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'token',
            id: 'cashfree-test-secret-key',
            title: 'Cashfree test secret key',
            severity: 'medium',
            grammar: ['cfsk_ma_test_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/caspio.js

const caspio = {
    name: 'Caspio',
    revoke: 'Regenerate it under Web services profile of the account.',
    references: ['https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/'],
    kinds: [
        {
            how: 'named',
            id: 'caspio-client-secret',
            title: 'Caspio client secret',
            names: ['caspio'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/census.js

const census = {
    name: 'US Census Bureau',
    revoke: 'Ask for a new key at api.census.gov.',
    references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
    kinds: [
        {
            how: 'named',
            id: 'census-api-key',
            title: 'US Census Bureau API key',
            severity: 'low',
            names: ['census api', 'census key', 'census bureau'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/censys.js

const censys = {
    name: 'Censys',
    revoke: 'Delete the token under Personal access tokens, or reset the API secret on the account page.',
    references: ['https://docs.censys.com/reference/get-started'],
    kinds: [
        {
            how: 'named',
            id: 'censys-access-token',
            title: 'Censys personal access token',
            names: ['censys'],
            grammar: ['censys_', (0,grammar/* base62 */.Yb)(6, 16), '_', (0,grammar/* base62 */.Yb)(20, 48)],
        },
        {
            how: 'named',
            id: 'censys-api-secret',
            title: 'Censys API secret',
            names: ['censys'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'censys-api-id',
            title: 'Censys API id',
            severity: 'low',
            names: ['censys'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/central-station-crm.js

const centralStationCrm = {
    name: 'CentralStationCRM',
    revoke: 'Regenerate it in the API settings of the CentralStationCRM account.',
    references: ['https://api.centralstationcrm.net/'],
    kinds: [
        {
            how: 'named',
            id: 'central-station-crm-api-key',
            title: 'CentralStationCRM API key',
            names: ['central station crm', 'centralstation'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cerebras.js

const cerebras = {
    name: 'Cerebras',
    revoke: 'Delete the key in the Cerebras Cloud console.',
    references: ['https://inference-docs.cerebras.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'cerebras-api-key',
            title: 'Cerebras API key',
            aliases: ['cerebras-api-key'],
            grammar: ['csk-', (0,grammar/* lowerDigits */.q2)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cex-io.js

const cexIo = {
    name: 'CEX.IO',
    revoke: 'Delete the key under Profile > API.',
    references: ['https://docs.cex.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cex-io-api-key',
            title: 'CEX.IO API key or secret',
            severity: 'critical',
            names: ['cex io'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 27)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cfx.js

const cfx = {
    name: 'Cfx.re',
    revoke: 'Delete the registration key in the Cfx.re portal.',
    references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
    kinds: [
        {
            how: 'token',
            id: 'cfx-server-key',
            title: 'Cfx.re server registration key',
            grammar: ['cfxk_', (0,grammar/* base62 */.Yb)(18, 24), '_', (0,grammar/* base62 */.Yb)(4, 8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chainstack.js

const chainstack = {
    name: 'Chainstack',
    revoke: "Revoke it in the node's access settings.",
    references: ['https://docs.chainstack.com/'],
    kinds: [
        {
            how: 'named',
            id: 'chainstack-auth-key',
            title: 'Chainstack authentication key',
            names: ['chainstack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chargebee.js

const chargebee = {
    name: 'Chargebee',
    revoke: 'Delete the key under Settings > Configure Chargebee > API keys.',
    references: ['https://apidocs.chargebee.com/docs/api/auth'],
    kinds: [
        {
            how: 'named',
            id: 'chargebee-live-api-key',
            title: 'Chargebee live API key',
            severity: 'critical',
            names: ['charge bee'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'chargebee-test-api-key',
            title: 'Chargebee test API key',
            severity: 'medium',
            names: ['charge bee'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chartmogul.js

const chartmogul = {
    name: 'ChartMogul',
    revoke: 'Delete the key under Profile > API keys.',
    references: ['https://dev.chartmogul.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'chartmogul-api-key',
            title: 'ChartMogul API key',
            names: ['chart mogul'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatfuel.js

const chatfuel = {
    name: 'Chatfuel',
    revoke: 'Regenerate it in the API settings of the Chatfuel account.',
    references: ['https://docs.chatfuel.com/'],
    kinds: [
        {
            how: 'named',
            id: 'chatfuel-api-key',
            title: 'Chatfuel API key',
            names: ['chatfuel'],
            grammar: [(0,grammar/* base62 */.Yb)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatwoot.js

const chatwoot = {
    name: 'Chatwoot',
    revoke: 'Reset it under Profile settings > Access token.',
    references: ['https://developers.chatwoot.com/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'chatwoot-access-token',
            title: 'Chatwoot API access token',
            names: ['chatwoot'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkly.js

const checkly = {
    name: 'Checkly',
    revoke: 'Delete the key under User or Account settings > API keys.',
    references: ['https://www.checklyhq.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'checkly-api-key',
            title: 'Checkly user or service API key',
            names: ['checkly'],
            grammar: [(0,grammar/* either */.gP)('cu_', 'sv_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkvist.js

const checkvist = {
    name: 'Checkvist',
    revoke: 'Regenerate it in the API settings of the Checkvist account.',
    references: ['https://checkvist.com/auth/api'],
    kinds: [
        {
            how: 'named',
            id: 'checkvist-api-key',
            title: 'Checkvist API key',
            names: ['checkvist'],
            grammar: [(0,grammar/* base62 */.Yb)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chief.js

const chief = {
    name: 'Chief Tools',
    revoke: 'Revoke the token under API tokens of the account.',
    references: ['https://docs.chief.app/'],
    kinds: [
        {
            how: 'token',
            id: 'chief-api-token',
            title: 'Chief Tools API token',
            grammar: ['ctp_', (0,grammar/* base62 */.Yb)(24, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chutes.js

const chutes = {
    name: 'Chutes',
    revoke: 'Revoke it under API keys of the account.',
    references: ['https://chutes.ai/docs'],
    kinds: [
        {
            how: 'token',
            id: 'chutes-api-key',
            title: 'Chutes API key',
            grammar: ['cpk_', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/circle.js

const circle = {
    name: 'Circle',
    revoke: 'Revoke the key under API keys in the Circle console.',
    references: ['https://developers.circle.com/w3s/keys'],
    kinds: [
        {
            how: 'token',
            id: 'circle-live-api-key',
            title: 'Circle live API key',
            severity: 'critical',
            grammar: ['LIVE_API_KEY:', (0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'circle-test-api-key',
            title: 'Circle test API key',
            severity: 'medium',
            grammar: ['TEST_API_KEY:', (0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cisco-meraki.js

const ciscoMeraki = {
    name: 'Cisco Meraki',
    revoke: 'Revoke the key under My profile in the Meraki dashboard.',
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'cisco-meraki-api-key',
            title: 'Cisco Meraki API key',
            severity: 'critical',
            aliases: ['cisco-meraki-api-key'],
            names: ['meraki'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clarifai.js

const clarifai = {
    name: 'Clarifai',
    revoke: 'Delete the token under Settings > Secrets.',
    references: ['https://docs.clarifai.com/control/authentication/pat'],
    kinds: [
        {
            how: 'named',
            id: 'clarifai-access-token',
            title: 'Clarifai access token or API key',
            names: ['clarifai'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clearout.js

const clearout = {
    name: 'Clearout',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.clearout.io/'],
    kinds: [
        {
            how: 'named',
            id: 'clearout-api-token',
            title: 'Clearout API token',
            names: ['clearout'],
            grammar: [(0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clerk.js

const clerk = {
    name: 'Clerk',
    revoke: 'Delete the key on the API keys page of the dashboard.',
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
    kinds: [
        {
            how: 'named',
            id: 'clerk-secret-key',
            title: 'Clerk secret key',
            severity: 'critical',
            aliases: ['clerk-secret-key'],
            names: ['clerk'],
            grammar: ['sk_live_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'clerk-test-secret-key',
            title: 'Clerk test secret key',
            names: ['clerk'],
            grammar: ['sk_test_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'clerk-webhook-secret',
            title: 'Clerk webhook secret',
            names: ['clerk webhook', 'clerk signing'],
            grammar: ['whsec_', (0,grammar/* base64 */.K3)(32, 48), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clevertap.js

const clevertap = {
    name: 'CleverTap',
    revoke: 'Revoke it under Settings > Passcode.',
    references: ['https://developer.clevertap.com/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'clevertap-passcode',
            title: 'CleverTap passcode',
            names: ['clevertap'],
            grammar: [(0,grammar/* base62 */.Yb)(26, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickhelp.js

const clickhelp = {
    name: 'ClickHelp',
    revoke: 'Generate a new API key in the profile of the user.',
    references: ['https://clickhelp.com/software-documentation-tool/user-manual/api-call-authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'clickhelp-api-key',
            title: 'ClickHelp API key',
            names: ['click help'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cliengo.js

const cliengo = {
    name: 'Cliengo',
    revoke: 'Regenerate it in the API settings of the Cliengo account.',
    references: ['https://developers.cliengo.com/'],
    kinds: [
        { how: 'named', id: 'cliengo-api-key', title: 'Cliengo API key', names: ['cliengo'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clientary.js

const clientary = {
    name: 'Clientary',
    revoke: 'Regenerate it in the API settings of the Clientary account.',
    references: ['https://www.clientary.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clientary-api-key',
            title: 'Clientary API key',
            names: ['clientary', 'ronin app'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clinchpad.js

const clinchpad = {
    name: 'ClinchPad',
    revoke: 'Regenerate it in the API settings of the ClinchPad account.',
    references: ['https://clinchpad.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clinchpad-api-key',
            title: 'ClinchPad API key',
            names: ['clinchpad'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clockify.js

const clockify = {
    name: 'Clockify',
    revoke: 'Regenerate it in the API settings of the Clockify account.',
    references: ['https://docs.clockify.me/'],
    kinds: [
        {
            how: 'named',
            id: 'clockify-api-key',
            title: 'Clockify API key',
            names: ['clockify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(48)], [(0,grammar/* base62 */.Yb)(15, 16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clockwork-sms.js

const clockworkSms = {
    name: 'Clockwork SMS',
    revoke: 'Regenerate it in the API settings of the Clockwork SMS account.',
    references: ['https://www.clockworksms.com/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'clockwork-sms-api-key',
            title: 'Clockwork SMS API key',
            names: ['clockwork sms'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clojars.js

const clojars = {
    name: 'Clojars',
    revoke: 'Disable the token on the Deploy Tokens page.',
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    kinds: [
        {
            how: 'token',
            id: 'clojars-deploy-token',
            title: 'Clojars deploy token',
            severity: 'critical',
            aliases: ['clojars-api-token'],
            neither: { behind: '0-9A-Za-z_' },
            grammar: ['CLOJARS_', (0,grammar/* hex */.uh)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloud-convert.js

const cloudConvert = {
    name: 'CloudConvert',
    revoke: 'Delete the key under API keys of the dashboard.',
    references: ['https://cloudconvert.com/api/v2#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'cloud-convert-api-key',
            title: 'CloudConvert API key',
            names: ['cloud convert'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)], [(0,grammar/* base62 */.Yb)(8), (0,grammar/* from */.HT)('0-9A-Za-z+_.=/-', 300, 1500)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloud-elements.js

const cloudElements = {
    name: 'Cloud Elements',
    revoke: 'Regenerate it in the API settings of the Cloud Elements account.',
    references: ['https://developers.cloud-elements.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloud-elements-api-key',
            title: 'Cloud Elements organisation or user secret',
            names: ['cloud elements'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudimage.js

const cloudimage = {
    name: 'Cloudimage',
    revoke: 'Regenerate it in the API settings of the Cloudimage account.',
    references: ['https://docs.cloudimage.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudimage-api-key',
            title: 'Cloudimage API key',
            names: ['cloudimage'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudmersive.js

const cloudmersive = {
    name: 'Cloudmersive',
    revoke: 'Regenerate it in the API settings of the Cloudmersive account.',
    references: ['https://cloudmersive.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'cloudmersive-api-key',
            title: 'Cloudmersive API key',
            names: ['cloudmersive'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudsight.js

const cloudsight = {
    name: 'CloudSight',
    revoke: 'Regenerate it in the API settings of the CloudSight account.',
    references: ['https://cloudsight.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudsight-api-key',
            title: 'CloudSight API key or secret',
            names: ['cloud sight'],
            grammar: [(0,grammar/* base64url */.r0)(22, 25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clover.js

const clover = {
    name: 'Clover',
    revoke: 'Regenerate the token under Account & setup > API tokens.',
    references: ['https://docs.clover.com/dev/docs/using-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'clover-api-token',
            title: 'Clover API token',
            severity: 'critical',
            names: ['clover api', 'clover token', 'clover access', 'clover merchant', 'clover app'],
            words: ['token', 'secret', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloverly.js

const cloverly = {
    name: 'Cloverly',
    revoke: 'Regenerate it in the API settings of the Cloverly account.',
    references: ['https://docs.cloverly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloverly-api-key',
            title: 'Cloverly API key',
            names: ['cloverly'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('public_key:', 'private_key:')), (0,grammar/* from */.HT)('0-9a-z_', 28, 29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloze.js

const cloze = {
    name: 'Cloze',
    revoke: 'Regenerate it in the API settings of the Cloze account.',
    references: ['https://developer.cloze.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloze-api-key',
            title: 'Cloze API key',
            names: ['cloze'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clust-doc.js

const clustDoc = {
    name: 'ClustDoc',
    revoke: 'Regenerate it in the API settings of the ClustDoc account.',
    references: ['https://clustdoc.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clust-doc-api-key',
            title: 'ClustDoc API key',
            names: ['clust doc'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cockroach.js

const cockroach = {
    name: 'CockroachDB Cloud',
    revoke: 'Delete the key of the service account under Access management.',
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
    kinds: [
        {
            how: 'token',
            id: 'cockroach-cloud-api-key',
            title: 'CockroachDB Cloud API key',
            severity: 'critical',
            aliases: ['cockroachlabs-cloud-api-key'],
            grammar: ['CCDB1_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coda.js

const coda = {
    name: 'Coda',
    revoke: 'Revoke it under Account settings > API settings.',
    references: ['https://coda.io/developers/apis/v1'],
    kinds: [
        {
            how: 'named',
            id: 'coda-api-token',
            title: 'Coda API token',
            names: ['coda api', 'coda token', 'coda io', 'coda key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codemagic.js

const codemagic = {
    name: 'Codemagic',
    revoke: 'Regenerate it under Team settings > Personal account > Integrations.',
    references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'codemagic-api-token',
            title: 'Codemagic API token',
            names: ['code magic'],
            grammar: [(0,grammar/* base64url */.r0)(43, 56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codequiry.js

const codequiry = {
    name: 'Codequiry',
    revoke: 'Regenerate it in the API settings of the Codequiry account.',
    references: ['https://codequiry.com/usage/api'],
    kinds: [
        {
            how: 'named',
            id: 'codequiry-api-key',
            title: 'Codequiry API key',
            names: ['codequiry'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coderabbit.js

const coderabbit = {
    name: 'CodeRabbit',
    revoke: 'Delete the key under API keys in the settings of the organisation.',
    references: ['https://docs.coderabbit.ai/'],
    kinds: [{ how: 'token', id: 'coderabbit-api-key', title: 'CodeRabbit API key', grammar: ['cr-', (0,grammar/* hex */.uh)(58)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codesandbox.js

const codesandbox = {
    name: 'CodeSandbox',
    revoke: 'Delete the token at codesandbox.io/t/api.',
    references: ['https://codesandbox.io/docs/sdk'],
    kinds: [
        {
            how: 'token',
            id: 'codesandbox-api-token',
            title: 'CodeSandbox API token',
            grammar: ['csb_v1_', (0,grammar/* base64url */.r0)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-gate.js

const coinGate = {
    name: 'CoinGate',
    revoke: 'Revoke it under Merchant > API > Apps.',
    references: ['https://developer.coingate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'coin-gate-api-token',
            title: 'CoinGate API token',
            names: ['coingate'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-gecko.js

const coinGecko = {
    name: 'CoinGecko',
    revoke: 'Delete the key in the developer dashboard.',
    references: ['https://docs.coingecko.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'coin-gecko-api-key',
            title: 'CoinGecko API key',
            severity: 'medium',
            grammar: ['CG-', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-market-cap.js

const coinMarketCap = {
    name: 'CoinMarketCap',
    revoke: 'Regenerate it in the API settings of the CoinMarketCap account.',
    references: ['https://coinmarketcap.com/api/documentation/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'coin-market-cap-api-key',
            title: 'CoinMarketCap API key',
            severity: 'medium',
            names: ['coin market cap', 'cmc pro', 'cmc api', 'cmc key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinapi.js

const coinapi = {
    name: 'CoinAPI',
    revoke: 'Regenerate it in the API settings of the CoinAPI account.',
    references: ['https://docs.coinapi.io/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'coinapi-api-key',
            title: 'CoinAPI API key',
            severity: 'medium',
            names: ['coin api'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinglass.js

const coinglass = {
    name: 'CoinGlass',
    revoke: 'Regenerate it in the API settings of the CoinGlass account.',
    references: ['https://docs.coinglass.com/'],
    kinds: [
        {
            how: 'named',
            id: 'coinglass-api-key',
            title: 'CoinGlass API key',
            severity: 'medium',
            names: ['coin glass'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinlayer.js

const coinlayer = {
    name: 'coinlayer',
    revoke: 'Regenerate it in the API settings of the coinlayer account.',
    references: ['https://coinlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'coinlayer-api-key',
            title: 'coinlayer API key',
            severity: 'medium',
            names: ['coin layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinlib.js

const coinlib = {
    name: 'Coinlib',
    revoke: 'Regenerate it in the API settings of the Coinlib account.',
    references: ['https://coinlib.io/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'coinlib-api-key',
            title: 'Coinlib API key',
            severity: 'medium',
            names: ['coinlib'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinranking.js

const coinranking = {
    name: 'Coinranking',
    revoke: 'Regenerate it in the API settings of the Coinranking account.',
    references: ['https://developers.coinranking.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'coinranking-api-key',
            title: 'Coinranking API key',
            severity: 'medium',
            names: ['coinranking'],
            grammar: ['coinranking', (0,grammar/* hex */.uh)(40, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commerce-js.js

const commerceJs = {
    name: 'Commerce.js',
    revoke: 'Delete the key under Developer > API keys.',
    references: ['https://commercejs.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'commerce-js-api-key',
            title: 'Commerce.js API key',
            names: ['commerce js', 'chec io', 'chec api', 'chec key', 'chec secret'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('pk_', 'sk_'), (0,grammar/* optional */.lq)('test_')), (0,grammar/* lowerDigits */.q2)(45, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/company-hub.js

const companyHub = {
    name: 'CompanyHub',
    revoke: 'Regenerate it in the API settings of the CompanyHub account.',
    references: ['https://companyhub.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'company-hub-api-key',
            title: 'CompanyHub API key',
            names: ['company hub'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/composio.js

const composio = {
    name: 'Composio',
    revoke: 'Delete the key in the settings of the project.',
    references: ['https://docs.composio.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'composio-api-key',
            title: 'Composio API key',
            names: ['composio'],
            grammar: ['ak_', (0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contabo.js

const contabo = {
    name: 'Contabo',
    revoke: 'Revoke it under API of the customer control panel.',
    references: ['https://api.contabo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'contabo-client-secret',
            title: 'Contabo API client secret',
            names: ['contabo'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contentstack.js

const contentstack = {
    name: 'Contentstack',
    revoke: 'Delete the token under Settings > Tokens of the stack.',
    references: ['https://www.contentstack.com/docs/developers/create-tokens/about-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'contentstack-token',
            title: 'Contentstack delivery or management token',
            names: ['content stack'],
            grammar: ['cs', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'contentstack-api-key',
            title: 'Contentstack stack API key',
            severity: 'low',
            names: ['content stack'],
            grammar: ['blt', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/conversion-tools.js

const conversionTools = {
    name: 'Conversion Tools',
    revoke: 'Regenerate it in the API settings of the Conversion Tools account.',
    references: ['https://conversiontools.io/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'conversion-tools-api-key',
            title: 'Conversion Tools API key',
            names: ['conversion tools'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coolify.js

const coolify = {
    name: 'Coolify',
    revoke: 'Delete the token under Keys & tokens > API tokens.',
    references: ['https://coolify.io/docs/api-reference/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'coolify-api-token',
            title: 'Coolify API token',
            severity: 'critical',
            names: ['coolify'],
            grammar: [(0,grammar/* digits */.vm)(1, 5), '|', (0,grammar/* base62 */.Yb)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copper.js

const copper = {
    name: 'Copper',
    revoke: 'Regenerate it in the API settings of the Copper account.',
    references: ['https://developer.copper.com/introduction/authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'copper-api-key',
            title: 'Copper API key',
            names: ['copper api', 'copper crm', 'copper token', 'copper key', 'copper access'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copyleaks.js

const copyleaks = {
    name: 'Copyleaks',
    revoke: 'Regenerate it in the API settings of the Copyleaks account.',
    references: ['https://api.copyleaks.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'copyleaks-api-key',
            title: 'Copyleaks API key',
            names: ['copyleaks'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copyscape.js

const copyscape = {
    name: 'Copyscape',
    revoke: "Revoke it in the account's API settings.",
    references: ['https://www.copyscape.com/api-guide.php'],
    kinds: [
        {
            how: 'named',
            id: 'copyscape-api-key',
            title: 'Copyscape API key',
            names: ['copyscape'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/countrylayer.js

const countrylayer = {
    name: 'Countrylayer',
    revoke: 'Regenerate it in the API settings of the Countrylayer account.',
    references: ['https://countrylayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'countrylayer-api-key',
            title: 'Countrylayer API key',
            severity: 'medium',
            names: ['country layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/covalent.js

const covalent = {
    name: 'Covalent',
    revoke: 'Delete the key on the API keys page of the GoldRush platform.',
    references: ['https://goldrush.dev/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'covalent-api-key',
            title: 'Covalent API key',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)(['cqt_', (0,grammar/* either */.gP)('wF', 'rQ'), (0,grammar/* base62 */.Yb)(26)], ['ckey_', (0,grammar/* hex */.uh)(27)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coveo.js

const coveo = {
    name: 'Coveo',
    revoke: 'Delete the key under API keys of the administration console.',
    references: ['https://docs.coveo.com/en/1718/'],
    kinds: [
        {
            how: 'named',
            id: 'coveo-api-key',
            title: 'Coveo API key or access token',
            names: ['coveo'],
            grammar: [(0,grammar/* optional */.lq)('xx'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coze.js

const coze = {
    name: 'Coze',
    revoke: 'Delete the token on the Authorization page of the API console.',
    references: ['https://www.coze.com/docs/developer_guides/pat'],
    kinds: [
        {
            how: 'token',
            id: 'coze-personal-access-token',
            title: 'Coze personal access token',
            grammar: ['pat_', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'coze-service-token',
            title: 'Coze service access token',
            names: ['coze'],
            grammar: ['sat_', (0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/craft-my-pdf.js

const craftMyPdf = {
    name: 'CraftMyPDF',
    revoke: 'Regenerate it in the API settings of the CraftMyPDF account.',
    references: ['https://craftmypdf.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'craft-my-pdf-api-key',
            title: 'CraftMyPDF API key',
            names: ['craft my pdf'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(35, 36)], [(0,grammar/* base64url */.r0)(24, 60)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cronofy.js

const cronofy = {
    name: 'Cronofy',
    revoke: "Revoke it in the application's credentials.",
    references: ['https://docs.cronofy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cronofy-client-secret',
            title: 'Cronofy client secret',
            names: ['cronofy'],
            grammar: ['CRN_', (0,grammar/* base62 */.Yb)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crossmint.js

const crossmint = {
    name: 'Crossmint',
    revoke: 'Delete the key in the developer console.',
    references: ['https://docs.crossmint.com/introduction/platform/api-keys/overview'],
    kinds: [
        {
            how: 'token',
            id: 'crossmint-server-key',
            title: 'Crossmint server-side API key',
            severity: 'critical',
            grammar: ['sk_production_', (0,grammar/* base62 */.Yb)(60, 400)],
        },
        {
            how: 'token',
            id: 'crossmint-staging-server-key',
            title: 'Crossmint staging server-side API key',
            severity: 'medium',
            grammar: ['sk_staging_', (0,grammar/* base62 */.Yb)(60, 400)],
        },
        {
            how: 'token',
            id: 'crossmint-client-key',
            title: 'Crossmint client-side API key',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)('ck_production_', 'ck_staging_'), (0,grammar/* base62 */.Yb)(60, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crowdstrike.js

const crowdstrike = {
    name: 'CrowdStrike',
    revoke: 'Reset the secret under Support and resources > API clients and keys.',
    references: ['https://developer.crowdstrike.com/docs/openapi/'],
    kinds: [
        {
            how: 'named',
            id: 'crowdstrike-client-secret',
            title: 'CrowdStrike API client secret',
            severity: 'critical',
            names: ['crowd strike', 'falcon client', 'falcon api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'crowdstrike-client-id',
            title: 'CrowdStrike API client id',
            severity: 'info',
            names: ['crowd strike', 'falcon client'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crunchy-data.js

const crunchyData = {
    name: 'Crunchy Data',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.crunchybridge.com/api-concepts/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'crunchy-data-api-key',
            title: 'Crunchy Data API key',
            grammar: ['cbkey_', (0,grammar/* base62 */.Yb)(30, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cryptocompare.js

const cryptocompare = {
    name: 'CryptoCompare',
    revoke: 'Regenerate it in the API settings of the CryptoCompare account.',
    references: ['https://min-api.cryptocompare.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'cryptocompare-api-key',
            title: 'CryptoCompare API key',
            severity: 'medium',
            names: ['crypto compare'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-cloud.js

const currencyCloud = {
    name: 'Currencycloud',
    revoke: 'Regenerate it in the API settings of the Currencycloud account.',
    references: ['https://developer.currencycloud.com/'],
    kinds: [
        {
            how: 'named',
            id: 'currency-cloud-api-key',
            title: 'Currencycloud API key',
            severity: 'critical',
            names: ['currency cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-freaks.js

const currencyFreaks = {
    name: 'CurrencyFreaks',
    revoke: 'Regenerate it in the API settings of the CurrencyFreaks account.',
    references: ['https://currencyfreaks.com/documentation.html'],
    kinds: [
        {
            how: 'named',
            id: 'currency-freaks-api-key',
            title: 'CurrencyFreaks API key',
            severity: 'medium',
            names: ['currency freaks'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-layer.js

const currencyLayer = {
    name: 'currencylayer',
    revoke: 'Regenerate it in the API settings of the currencylayer account.',
    references: ['https://currencylayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'currency-layer-api-key',
            title: 'currencylayer API key',
            severity: 'medium',
            names: ['currency layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-scoop.js

const currencyScoop = {
    name: 'CurrencyBeacon (CurrencyScoop)',
    revoke: 'Regenerate it in the API settings of the CurrencyBeacon (CurrencyScoop) account.',
    references: ['https://currencybeacon.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'currency-scoop-api-key',
            title: 'CurrencyBeacon (CurrencyScoop) API key',
            severity: 'medium',
            names: ['currency scoop', 'currency beacon'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currents-api.js

const currentsApi = {
    name: 'Currents API',
    revoke: 'Regenerate it in the API settings of the Currents API account.',
    references: ['https://currentsapi.services/en/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'currents-api-api-key',
            title: 'Currents API API key',
            severity: 'medium',
            names: ['currents api'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/customer-guru.js

const customerGuru = {
    name: 'Customer.guru',
    revoke: 'Regenerate it in the API settings of the Customer.guru account.',
    references: ['https://customer.guru/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'customer-guru-api-key',
            title: 'Customer.guru API key or secret',
            names: ['customer guru'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/d7-networks.js

const d7Networks = {
    name: 'D7 Networks',
    revoke: 'Delete the token under API Tokens in the D7 console.',
    references: ['https://d7networks.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'd7-networks-api-token',
            title: 'D7 Networks API token',
            names: ['d7network', 'd7 network', 'd7sms'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(1), (0,grammar/* from */.HT)('0-9A-Za-z+/=', 21, 47)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dagshub.js

const dagshub = {
    name: 'DagsHub',
    revoke: 'Delete it under Settings > Tokens.',
    references: ['https://dagshub.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'dagshub-access-token',
            title: 'DagsHub access token',
            names: ['dagshub'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dagster.js

const dagster = {
    name: 'Dagster',
    revoke: 'Revoke it under Organization settings > Tokens in Dagster+.',
    references: ['https://docs.dagster.io/deployment/dagster-plus/management/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'dagster-token',
            title: 'Dagster token',
            names: ['dagster'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('user:', 'agent:'), (0,grammar/* from */.HT)('0-9a-z-', 2, 40), ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dandelion.js

const dandelion = {
    name: 'Dandelion',
    revoke: 'Reset it in the dashboard of the account.',
    references: ['https://dandelion.eu/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'dandelion-api-token',
            title: 'Dandelion API token',
            severity: 'medium',
            names: ['dandelion'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dareboost.js

const dareboost = {
    name: 'Dareboost',
    revoke: 'Replace it in the API section of the account.',
    references: ['https://www.dareboost.com/en/documentation-api'],
    kinds: [
        {
            how: 'named',
            id: 'dareboost-api-key',
            title: 'Dareboost API key',
            severity: 'medium',
            names: ['dareboost'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databox.js

const databox = {
    name: 'Databox',
    revoke: 'Delete the token in the data manager and create another one.',
    references: ['https://developers.databox.com/'],
    kinds: [
        {
            how: 'named',
            id: 'databox-api-token',
            title: 'Databox API token',
            severity: 'medium',
            names: ['databox'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datastax-astra.js

const datastaxAstra = {
    name: 'DataStax Astra',
    revoke: 'Delete it under Settings > Tokens of the organization in Astra.',
    references: [
        'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    ],
    kinds: [
        {
            how: 'token',
            id: 'datastax-astra-application-token',
            title: 'DataStax Astra application token',
            severity: 'critical',
            grammar: ['AstraCS:', (0,grammar/* base62 */.Yb)(20, 40), (0,grammar/* optional */.lq)(':', (0,grammar/* hex */.uh)(64))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datocms.js

const datocms = {
    name: 'DatoCMS',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://www.datocms.com/docs/content-management-api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'datocms-api-token',
            title: 'DatoCMS API token',
            names: ['dato cms', 'dato api'],
            grammar: [(0,grammar/* hex */.uh)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/daytona.js

const daytona = {
    name: 'Daytona',
    revoke: 'Revoke it on the Keys page of the dashboard.',
    references: ['https://www.daytona.io/docs/en/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'daytona-api-key',
            title: 'Daytona API key',
            grammar: ['dtn_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dbt.js

const dbt = {
    name: 'dbt',
    revoke: 'Delete it under Account settings > API tokens.',
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'dbt-service-token',
            title: 'dbt service account token',
            grammar: ['dbtc_', (0,grammar/* base64url */.r0)(30, 64)],
        },
        {
            how: 'token',
            id: 'dbt-personal-token',
            title: 'dbt personal access token',
            grammar: ['dbtu_', (0,grammar/* base64url */.r0)(30, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/debounce.js

const debounce = {
    name: 'DeBounce',
    revoke: 'Delete it in the API section of the dashboard.',
    references: ['https://debounce.com/apis/'],
    kinds: [
        {
            how: 'named',
            id: 'debounce-api-key',
            title: 'DeBounce API key',
            severity: 'medium',
            confidence: 'low',
            names: ['debounce api', 'debounce key', 'debounce token', 'debounce secret', 'debounce io'],
            words: [],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(13)], [(0,grammar/* upperDigits */.RO)(13)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepai.js

const deepai = {
    name: 'DeepAI',
    revoke: 'Reset it on the profile page of the account.',
    references: ['https://deepai.org/docs'],
    kinds: [
        {
            how: 'named',
            id: 'deepai-api-key',
            title: 'DeepAI API key',
            names: ['deepai', 'deep ai'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepgram.js

const deepgram = {
    name: 'Deepgram',
    revoke: 'Delete it under API Keys of the project in the console.',
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'deepgram-api-key',
            title: 'Deepgram API key',
            names: ['deepgram'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepinfra.js

const deepinfra = {
    name: 'DeepInfra',
    revoke: 'Delete it under API keys in the dashboard.',
    references: ['https://deepinfra.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'deepinfra-api-key',
            title: 'DeepInfra API key',
            names: ['deepinfra', 'deep infra'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepseek.js

const deepseek = {
    name: 'DeepSeek',
    revoke: 'Delete it on the API keys page of the platform.',
    references: ['https://api-docs.deepseek.com/'],
    kinds: [
        {
            how: 'token',
            id: 'deepseek-api-key',
            title: 'DeepSeek API key',
            grammar: ['sk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/defined-networking.js

const definedNetworking = {
    name: 'Defined Networking',
    revoke: 'Delete it on the API keys page of the admin panel.',
    references: ['https://docs.defined.net/guides/automating-host-creation/'],
    kinds: [
        {
            how: 'token',
            id: 'defined-networking-api-token',
            title: 'Defined Networking API token',
            aliases: ['defined-networking-api-token'],
            grammar: ['dnkey-', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 26), '-', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/demio.js

const demio = {
    name: 'Demio',
    revoke: 'Reset it under Account settings > API.',
    references: ['https://publicdemioapi.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'demio-api-key',
            title: 'Demio API key',
            names: ['demio'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'demio-api-secret',
            title: 'Demio API secret',
            names: ['demio'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deno.js

const deno = {
    name: 'Deno',
    revoke: 'Revoke it under Access Tokens of the account settings.',
    references: ['https://docs.deno.com/deploy/'],
    kinds: [
        {
            how: 'token',
            id: 'deno-account-token',
            title: 'Deno Deploy account token',
            severity: 'critical',
            grammar: ['ddp_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'token',
            id: 'deno-organization-token',
            title: 'Deno Deploy organization token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('ddo_', 'ddw_'), (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dependency-track.js

const dependencyTrack = {
    name: 'Dependency-Track',
    revoke: 'Remove it from its team under Administration > Access Management.',
    references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
    kinds: [
        {
            how: 'token',
            id: 'dependency-track-api-key',
            title: 'Dependency-Track API key',
            grammar: ['odt_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(8), '_'), (0,grammar/* base62 */.Yb)(32, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/depot.js

const depot = {
    name: 'Depot',
    revoke: 'Revoke it under Settings of the organization or project.',
    references: ['https://depot.dev/docs/cli/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'depot-token',
            title: 'Depot token',
            grammar: ['depot_', (0,grammar/* either */.gP)('project_', 'org_', 'user_'), (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deribit.js

const deribit = {
    name: 'Deribit',
    revoke: 'Revoke it under Account > API.',
    references: ['https://docs.deribit.com/'],
    kinds: [
        {
            how: 'named',
            id: 'deribit-client-secret',
            title: 'Deribit client secret',
            names: ['deribit'],
            grammar: [(0,grammar/* base64url */.r0)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/descope.js

const descope = {
    name: 'Descope',
    revoke: 'Revoke it under Company > Management keys.',
    references: ['https://docs.descope.com/management'],
    kinds: [
        {
            how: 'named',
            id: 'descope-management-key',
            title: 'Descope management key',
            names: ['descope'],
            grammar: ['K2', (0,grammar/* base62 */.Yb)(60, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/detect-language.js

const detectLanguage = {
    name: 'Detect Language',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://detectlanguage.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'detect-language-api-key',
            title: 'Detect Language API key',
            severity: 'medium',
            names: ['detectlanguage', 'detect language'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/detectify.js

const detectify = {
    name: 'Detectify',
    revoke: 'Delete it under Settings > API keys of the team.',
    references: ['https://developer.detectify.com/'],
    kinds: [
        {
            how: 'named',
            id: 'detectify-api-key',
            title: 'Detectify API key',
            names: ['detectify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/devcycle.js

const devcycle = {
    name: 'DevCycle',
    revoke: 'Rotate it under Settings > Environments and keys of the project.',
    references: ['https://docs.devcycle.com/platform/feature-flags/environments/'],
    kinds: [
        {
            how: 'token',
            id: 'devcycle-server-sdk-key',
            title: 'DevCycle server SDK key',
            grammar: ['dvc_server_', (0,grammar/* base64url */.r0)(16, 80)],
        },
        {
            how: 'token',
            id: 'devcycle-mobile-sdk-key',
            title: 'DevCycle mobile SDK key',
            severity: 'low',
            grammar: ['dvc_mobile_', (0,grammar/* base64url */.r0)(16, 80)],
        },
        {
            how: 'token',
            id: 'devcycle-client-sdk-key',
            title: 'DevCycle client SDK key',
            severity: 'low',
            grammar: ['dvc_client_', (0,grammar/* base64url */.r0)(16, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/devin.js

const devin = {
    name: 'Devin',
    revoke: 'Revoke it under Settings > API keys of the organization.',
    references: ['https://docs.devin.ai/api-reference/overview'],
    kinds: [
        {
            how: 'token',
            id: 'devin-api-key',
            title: 'Devin API key',
            grammar: [(0,grammar/* either */.gP)('apk_user_dXNlci', 'apk_b3JnL'), (0,grammar/* base64 */.K3)(60, 300), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'devin-service-token',
            title: 'Devin service user token',
            grammar: ['cog_', (0,grammar/* from */.HT)('a-z2-7', 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dhl.js

const dhl = {
    name: 'DHL',
    revoke: 'Revoke it in the application in the developer portal.',
    references: ['https://developer.dhl.com/'],
    kinds: [
        {
            how: 'named',
            id: 'dhl-api-secret',
            title: 'DHL API secret',
            names: ['dhl api', 'dhl client', 'dhl express'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/diggernaut.js

const diggernaut = {
    name: 'Diggernaut',
    revoke: 'Reset it in the account settings.',
    references: ['https://www.diggernaut.com/dev/'],
    kinds: [
        {
            how: 'named',
            id: 'diggernaut-api-key',
            title: 'Diggernaut API key',
            severity: 'medium',
            names: ['diggernaut'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/directus.js

const directus = {
    name: 'Directus',
    revoke: 'Replace the static token on the page of the user.',
    references: ['https://directus.io/docs/guides/connect/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'directus-static-token',
            title: 'Directus static token',
            names: ['directus'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/disqus.js

const disqus = {
    name: 'Disqus',
    revoke: 'Reset the keys of the application on its API page.',
    references: ['https://disqus.com/api/docs/auth/'],
    kinds: [
        {
            how: 'named',
            id: 'disqus-api-key',
            title: 'Disqus API key',
            names: ['disqus'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/docparser.js

const docparser = {
    name: 'Docparser',
    revoke: 'Reset it on the API page of the account.',
    references: ['https://docparser.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'docparser-api-key',
            title: 'Docparser API key',
            names: ['docparser', 'doc parser'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/documo.js

const documo = {
    name: 'Documo',
    revoke: 'Delete it under Settings > API of the account.',
    references: ['https://docs.documo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'documo-api-key',
            title: 'Documo API key',
            names: ['documo'],
            words: [],
            grammar: ['ey', (0,grammar/* base64url */.r0)(34), '.', (0,grammar/* base64url */.r0)(100, 400), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/doppler.js

const doppler = {
    name: 'Doppler',
    revoke: 'Revoke it on the Access tab of the config, or under Tokens of the workplace.',
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
    kinds: [
        {
            how: 'token',
            id: 'doppler-personal-token',
            title: 'Doppler personal token',
            severity: 'critical',
            aliases: ['doppler-api-token'],
            grammar: ['dp.pt.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-cli-token',
            title: 'Doppler CLI token',
            severity: 'critical',
            grammar: ['dp.ct.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-service-token',
            title: 'Doppler service token',
            severity: 'critical',
            grammar: ['dp.st.', (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('0-9a-z_-', 2, 35), '.'), (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-service-account-token',
            title: 'Doppler service account token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('dp.sa.', 'dp.said.'), (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-scim-token',
            title: 'Doppler SCIM token',
            grammar: ['dp.scim.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-audit-token',
            title: 'Doppler audit token',
            grammar: ['dp.audit.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dotdigital.js

const dotdigital = {
    name: 'Dotdigital',
    revoke: 'Delete the API user under Access > API users.',
    references: ['https://developer.dotdigital.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'dotdigital-api-user',
            title: 'Dotdigital API user',
            severity: 'info',
            grammar: ['apiuser-', (0,grammar/* lowerDigits */.q2)(12), '@apiconnector.com'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dotenv.js

const dotenv = {
    name: 'dotenv',
    revoke: 'Rotate the key with the command line tool and the values of the vault with it.',
    references: ['https://www.dotenv.org/docs/security/dotenv-vault.html', 'https://dotenvx.com/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'dotenv-vault-key',
            title: 'dotenv vault key',
            severity: 'critical',
            grammar: ['dotenv://:key_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'dotenv-vault-token',
            title: 'dotenv vault token',
            grammar: ['vlt_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'dotenv-private-key',
            title: 'dotenvx private key',
            severity: 'critical',
            names: ['dotenv private key'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dovico.js

const dovico = {
    name: 'Dovico',
    revoke: 'Regenerate it in the API token section of the account.',
    references: ['https://www.dovico.com/developer/API_doc/'],
    kinds: [
        {
            how: 'named',
            id: 'dovico-api-token',
            title: 'Dovico API token',
            names: ['dovico'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(32), '.', (0,grammar/* lowerDigits */.q2)(1, 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drip.js

const drip = {
    name: 'Drip',
    revoke: 'Regenerate it under User settings.',
    references: ['https://developer.drip.com/'],
    kinds: [
        {
            how: 'named',
            id: 'drip-api-key',
            title: 'Drip API key',
            names: ['drip api', 'drip token', 'drip key', 'getdrip'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dronahq.js

const dronahq = {
    name: 'DronaHQ',
    revoke: 'Delete it in the developer settings of the account.',
    references: ['https://docs.dronahq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'dronahq-api-key',
            title: 'DronaHQ API key',
            names: ['dronahq', 'drona hq'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drone-ci.js

const droneCi = {
    name: 'Drone CI',
    revoke: 'Reset it on the account page of the server.',
    references: ['https://docs.drone.io/api/overview/'],
    kinds: [
        {
            how: 'named',
            id: 'drone-ci-access-token',
            title: 'Drone CI access token',
            aliases: ['droneci-access-token'],
            names: ['droneci', 'drone ci', 'drone token', 'drone secret', 'drone access', 'drone rpc'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drupal.js

const drupal = {
    name: 'Drupal',
    revoke: 'Set a new hash salt; sessions and one-time links made with the old one end.',
    references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
    kinds: [
        {
            how: 'named',
            id: 'drupal-hash-salt',
            title: 'Drupal hash salt',
            names: ['hash salt'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(55, 86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dub.js

const dub = {
    name: 'Dub',
    revoke: 'Delete it under Settings > API Keys of the workspace.',
    references: ['https://dub.co/docs/api-reference/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'dub-api-key',
            title: 'Dub API key',
            grammar: ['dub_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duffel.js

const duffel = {
    name: 'Duffel',
    revoke: 'Delete it under Developers > Access tokens.',
    references: ['https://duffel.com/docs/api/overview/test-your-integration'],
    kinds: [
        {
            how: 'token',
            id: 'duffel-live-token',
            title: 'Duffel live token',
            severity: 'critical',
            aliases: ['duffel-api-token'],
            grammar: ['duffel_live_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 43)],
        },
        {
            how: 'token',
            id: 'duffel-test-token',
            title: 'Duffel test token',
            severity: 'medium',
            grammar: ['duffel_test_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dune.js

const dune = {
    name: 'Dune',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.dune.com/api-reference/overview/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'dune-api-key',
            title: 'Dune API key',
            names: ['dune api', 'dune analytics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duply.js

const duply = {
    name: 'Duply',
    revoke: 'Replace it in the API settings of the account.',
    references: ['https://duply.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'duply-api-key',
            title: 'Duply API key',
            severity: 'medium',
            names: ['duply'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dwolla.js

const dwolla = {
    name: 'Dwolla',
    revoke: 'Rotate the secret on the Applications page of the dashboard.',
    references: ['https://developers.dwolla.com/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'dwolla-client-secret',
            title: 'Dwolla client secret',
            severity: 'critical',
            names: ['dwolla'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynalist.js

const dynalist = {
    name: 'Dynalist',
    revoke: 'Regenerate it on the developer page.',
    references: ['https://apidocs.dynalist.io/'],
    kinds: [
        {
            how: 'named',
            id: 'dynalist-api-key',
            title: 'Dynalist API key',
            names: ['dynalist'],
            grammar: [(0,grammar/* base64url */.r0)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynamic.js

const dynamic = {
    name: 'Dynamic',
    revoke: 'Delete it under Developer > API tokens of the dashboard.',
    references: ['https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'dynamic-api-token',
            title: 'Dynamic API token',
            grammar: ['dyn_', (0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dyspatch.js

const dyspatch = {
    name: 'Dyspatch',
    revoke: 'Delete it on the API Keys page of the settings.',
    references: ['https://docs.dyspatch.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'dyspatch-api-key',
            title: 'Dyspatch API key',
            names: ['dyspatch'],
            grammar: [(0,grammar/* upperDigits */.RO)(52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/e2b.js

const e2b = {
    name: 'E2B',
    revoke: 'Delete it on the Keys page of the dashboard.',
    references: ['https://e2b.dev/docs/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'e2b-api-key',
            title: 'E2B API key',
            grammar: ['e2b_', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'e2b-access-token',
            title: 'E2B access token',
            grammar: ['sk_e2b_', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eagle-eye-networks.js

const eagleEyeNetworks = {
    name: 'Eagle Eye Networks',
    revoke: 'Delete it in the API settings of the account.',
    references: ['https://developer.eagleeyenetworks.com/'],
    kinds: [
        {
            how: 'named',
            id: 'eagle-eye-networks-api-key',
            title: 'Eagle Eye Networks API key',
            names: ['eagle eye', 'eagle eye networks'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easy-insight.js

const easyInsight = {
    name: 'Easy Insight',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://www.easy-insight.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'easy-insight-api-key',
            title: 'Easy Insight API key',
            names: ['easyinsight', 'easy insight'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easybill.js

const easybill = {
    name: 'easybill',
    revoke: 'Revoke it under My account > API.',
    references: ['https://www.easybill.de/api/'],
    kinds: [
        {
            how: 'named',
            id: 'easybill-api-key',
            title: 'easybill API key',
            names: ['easybill'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easypost.js

const easypost = {
    name: 'EasyPost',
    revoke: 'Disable it on the API Keys page of the dashboard.',
    references: ['https://docs.easypost.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'easypost-live-key',
            title: 'EasyPost production API key',
            severity: 'critical',
            aliases: ['easypost-api-token'],
            grammar: ['EZAK', (0,grammar/* base62 */.Yb)(54)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
        },
        {
            how: 'token',
            id: 'easypost-test-key',
            title: 'EasyPost test API key',
            severity: 'medium',
            aliases: ['easypost-test-api-token'],
            grammar: ['EZTK', (0,grammar/* base62 */.Yb)(54)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ebay.js

const ebay = {
    name: 'eBay',
    revoke: 'Rotate the cert ID under Application Keysets, or revoke the user token there.',
    references: ['https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html'],
    kinds: [
        {
            how: 'token',
            id: 'ebay-client-secret',
            title: 'eBay client secret (cert ID)',
            grammar: [(0,grammar/* either */.gP)('PRD-', 'SBX-'), (0,grammar/* hex */.uh)(12), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4)],
        },
        {
            how: 'token',
            id: 'ebay-user-token',
            title: 'eBay user token',
            grammar: ['v^1.1#', (0,grammar/* from */.HT)('0-9A-Za-z^#+/=', 100, 3000)],
        },
        {
            how: 'token',
            id: 'ebay-client-id',
            title: 'eBay client ID (app ID)',
            severity: 'info',
            grammar: [(0,grammar/* base62 */.Yb)(2, 30), '-', (0,grammar/* base62 */.Yb)(1, 30), (0,grammar/* either */.gP)('-PRD-', '-SBX-'), (0,grammar/* hex */.uh)(9), '-', (0,grammar/* hex */.uh)(8)],
            literals: ['-PRD-', '-SBX-'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecobee.js

const ecobee = {
    name: 'Ecobee',
    revoke: 'Remove the application in the developer section of the portal.',
    references: ['https://www.ecobee.com/home/developer/api/introduction/index.shtml'],
    kinds: [
        {
            how: 'named',
            id: 'ecobee-api-key',
            title: 'Ecobee API key',
            names: ['ecobee'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecostruxure-it.js

const ecostruxureIt = {
    name: 'EcoStruxure IT',
    revoke: 'Delete it under API keys of the organization.',
    references: ['https://helpcenter.ecostruxureit.com/hc/en-us/articles/360039576094'],
    kinds: [
        {
            how: 'named',
            id: 'ecostruxure-it-api-key',
            title: 'EcoStruxure IT API key',
            names: ['ecostruxure', 'ecostruxure it'],
            words: [],
            grammar: ['AK1', (0,grammar/* from */.HT)('0-9A-Za-z/', 50, 55)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecwid.js

const ecwid = {
    name: 'Ecwid',
    revoke: 'Revoke it on the page of the app.',
    references: ['https://api-docs.ecwid.com/reference/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'ecwid-secret-token',
            title: 'Ecwid secret token',
            names: ['ecwid'],
            words: [],
            grammar: ['secret_', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'ecwid-public-token',
            title: 'Ecwid public token',
            severity: 'low',
            names: ['ecwid'],
            words: [],
            grammar: ['public_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/edamam.js

const edamam = {
    name: 'Edamam',
    revoke: 'Reset the application key on the Applications page of the dashboard.',
    references: ['https://developer.edamam.com/edamam-docs-recipe-api'],
    kinds: [
        {
            how: 'named',
            id: 'edamam-application-key',
            title: 'Edamam application key',
            severity: 'medium',
            names: ['edamam'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eden-ai.js

const edenAi = {
    name: 'Eden AI',
    revoke: 'Delete it under API settings of the account.',
    references: ['https://docs.edenai.co/docs/getting-started/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'eden-ai-api-key',
            title: 'Eden AI API key',
            names: ['edenai', 'eden ai'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(36), '.', (0,grammar/* base64url */.r0)(60, 300), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/edge-impulse.js

const edgeImpulse = {
    name: 'Edge Impulse',
    revoke: 'Delete it under Dashboard > Keys of the project.',
    references: ['https://docs.edgeimpulse.com/apis/studio'],
    kinds: [
        {
            how: 'token',
            id: 'edge-impulse-api-key',
            title: 'Edge Impulse API key',
            grammar: ['ei_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/elevenlabs.js

const elevenlabs = {
    name: 'ElevenLabs',
    revoke: 'Delete it on the API Keys page of the developer settings.',
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'elevenlabs-api-key',
            title: 'ElevenLabs API key',
            grammar: ['sk_', (0,grammar/* hex */.uh)(48)],
        },
        {
            how: 'named',
            id: 'elevenlabs-legacy-api-key',
            title: 'ElevenLabs API key without prefix',
            names: ['elevenlabs', 'eleven labs', 'xi api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/emailable.js

const emailable = {
    name: 'Emailable',
    revoke: 'Revoke it under API of the dashboard.',
    references: ['https://emailable.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'emailable-api-key',
            title: 'Emailable API key',
            names: ['emailable'],
            grammar: [(0,grammar/* either */.gP)(['live_', (0,grammar/* hex */.uh)(20, 40)], [(0,grammar/* base62 */.Yb)(20, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/emailoctopus.js

const emailoctopus = {
    name: 'EmailOctopus',
    revoke: 'Delete it on the API page of the account settings.',
    references: ['https://emailoctopus.com/api-documentation/v2'],
    kinds: [
        {
            how: 'token',
            id: 'emailoctopus-api-key',
            title: 'EmailOctopus API key',
            grammar: ['eo_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'emailoctopus-legacy-api-key',
            title: 'EmailOctopus API key without prefix',
            names: ['emailoctopus', 'email octopus'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/embedly.js

const embedly = {
    name: 'Embedly',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.embed.ly/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'embedly-api-key',
            title: 'Embedly API key',
            severity: 'medium',
            names: ['embedly', 'embed ly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/endor-labs.js

const endorLabs = {
    name: 'Endor Labs',
    revoke: 'Delete it under Access Control > API keys.',
    references: ['https://docs.endorlabs.com/administration/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'endor-labs-api-key',
            title: 'Endor Labs API key',
            grammar: ['endr+', (0,grammar/* base64url */.r0)(16, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enphase.js

const enphase = {
    name: 'Enphase',
    revoke: 'Regenerate the keys of the application in the developer portal.',
    references: ['https://developer-v4.enphase.com/docs.html'],
    kinds: [
        {
            how: 'named',
            id: 'enphase-api-key',
            title: 'Enphase API key',
            names: ['enphase'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eodhd.js

const eodhd = {
    name: 'EODHD',
    revoke: 'Ask the support for another token: one belongs to an account.',
    references: ['https://eodhd.com/financial-apis/quick-start-with-our-financial-data-apis'],
    kinds: [
        {
            how: 'named',
            id: 'eodhd-api-token',
            title: 'EODHD API token',
            severity: 'medium',
            names: ['eodhd', 'eod historical', 'eodhistorical', 'eodhistoricaldata'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(13, 14), '.', (0,grammar/* digits */.vm)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eppo.js

const eppo = {
    name: 'Eppo',
    revoke: 'Revoke it under Admin > SDK keys.',
    references: ['https://docs.geteppo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'eppo-api-key',
            title: 'Eppo API key',
            names: ['eppo api', 'eppo sdk', 'geteppo'],
            grammar: [(0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ethereum.js

const ethereum = {
    name: 'Ethereum',
    revoke: 'Move all assets to a new account: a key cannot be revoked.',
    references: ['https://ethereum.org/developers/docs/accounts/'],
    kinds: [
        {
            how: 'named',
            id: 'ethereum-private-key',
            title: 'Ethereum account private key',
            severity: 'critical',
            names: [
                'ethereum private key',
                'eth private key',
                'deployer private key',
                'wallet private key',
                'metamask private key',
            ],
            words: [],
            grammar: [(0,grammar/* optional */.lq)('0x'), (0,grammar/* anyHex */.YM)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ethplorer.js

const ethplorer = {
    name: 'Ethplorer',
    revoke: 'Replace it on the API keys page of the account.',
    references: ['https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API'],
    kinds: [
        {
            how: 'token',
            id: 'ethplorer-api-key',
            title: 'Ethplorer API key',
            severity: 'medium',
            grammar: ['EK-', (0,grammar/* base62 */.Yb)(5), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(5)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/everhour.js

const everhour = {
    name: 'Everhour',
    revoke: 'Regenerate it on the profile page.',
    references: ['https://everhour.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'everhour-api-key',
            title: 'Everhour API key',
            names: ['everhour'],
            words: [],
            grammar: [(0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(6), '-', (0,grammar/* anyHex */.YM)(6), '-', (0,grammar/* anyHex */.YM)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/evernote.js

const evernote = {
    name: 'Evernote',
    revoke: "Revoke it in the account's authorised applications.",
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
    kinds: [
        {
            how: 'named',
            id: 'evernote-developer-token',
            title: 'Evernote developer token',
            names: ['evernote'],
            grammar: [
                'S=s',
                (0,grammar/* digits */.vm)(1, 3),
                ':U=',
                (0,grammar/* hex */.uh)(1, 8),
                ':E=',
                (0,grammar/* hex */.uh)(9, 12),
                ':C=',
                (0,grammar/* hex */.uh)(9, 12),
                ':P=',
                (0,grammar/* hex */.uh)(1, 4),
                ':A=',
                (0,grammar/* base64url */.r0)(2, 30),
                ':V=2:H=',
                (0,grammar/* hex */.uh)(32),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/evervault.js

const evervault = {
    name: 'Evervault',
    revoke: 'Revoke it under App Settings > API keys.',
    references: ['https://docs.evervault.com/sdks/nodejs'],
    kinds: [
        {
            how: 'token',
            id: 'evervault-api-key',
            title: 'Evervault API key',
            severity: 'critical',
            grammar: ['ev:key:', (0,grammar/* digits */.vm)(1), ':', (0,grammar/* base64 */.K3)(20, 90), ':', (0,grammar/* base64 */.K3)(6), ':', (0,grammar/* base64 */.K3)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exa.js

const exa = {
    name: 'Exa',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.exa.ai/reference/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'exa-api-key',
            title: 'Exa API key',
            names: ['exa api', 'exa key', 'exa ai', 'exa token'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exchangerate-api.js

const exchangerateApi = {
    name: 'ExchangeRate-API',
    revoke: 'Ask for a new key in the dashboard.',
    references: ['https://www.exchangerate-api.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'exchangerate-api-api-key',
            title: 'ExchangeRate-API API key',
            severity: 'medium',
            names: ['exchangerate', 'exchange rate'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exchangerates-api.js

const exchangeratesApi = {
    name: 'Exchangerates API',
    revoke: 'Reset it in the dashboard.',
    references: ['https://exchangeratesapi.io/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'exchangerates-api-access-key',
            title: 'Exchangerates API access key',
            severity: 'medium',
            names: ['exchangerates', 'exchange rates'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exotel.js

const exotel = {
    name: 'Exotel',
    revoke: 'Revoke it under Settings > API settings.',
    references: ['https://developer.exotel.com/'],
    kinds: [
        {
            how: 'named',
            id: 'exotel-api-token',
            title: 'Exotel API token',
            names: ['exotel'],
            grammar: [(0,grammar/* hex */.uh)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/expo.js

const expo = {
    name: 'Expo',
    revoke: 'Revoke it under Credentials > Access tokens of the account.',
    references: ['https://docs.expo.dev/accounts/programmatic-access/'],
    kinds: [
        {
            how: 'named',
            id: 'expo-access-token',
            title: 'Expo access token',
            severity: 'critical',
            names: ['expo token', 'expo access'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exportsdk.js

const exportsdk = {
    name: 'ExportSDK',
    revoke: 'Delete it in the dashboard.',
    references: ['https://exportsdk.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'exportsdk-api-key',
            title: 'ExportSDK API key',
            names: ['exportsdk', 'export sdk'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(5, 15), '_', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/extractorapi.js

const extractorapi = {
    name: 'ExtractorAPI',
    revoke: 'Replace it in the dashboard.',
    references: ['https://extractorapi.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'extractorapi-api-key',
            title: 'ExtractorAPI API key',
            severity: 'medium',
            names: ['extractorapi', 'extractor api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/face-plus-plus.js

const facePlusPlus = {
    name: 'Face++',
    revoke: 'Delete it under Apps > API Key in the console.',
    references: ['https://console.faceplusplus.com/documents/5671789'],
    kinds: [
        {
            how: 'named',
            id: 'face-plus-plus-api-key',
            title: 'Face++ API key',
            names: ['faceplusplus', 'face plus plus', 'facepp'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fal.js

const fal = {
    name: 'fal',
    revoke: 'Delete it on the Keys page of the dashboard.',
    references: ['https://docs.fal.ai/model-apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fal-api-key',
            title: 'fal API key',
            names: ['fal key', 'fal ai', 'fal api', 'fal client', 'falai'],
            words: [],
            grammar: [...grammar/* uuid */.uR, ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fast-spring.js

const fastSpring = {
    name: 'FastSpring',
    revoke: 'Revoke it under Developer tools > APIs.',
    references: ['https://developer.fastspring.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fast-spring-api-password',
            title: 'FastSpring API password',
            names: ['fastspring'],
            grammar: [(0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fast2sms.js

const fast2sms = {
    name: 'Fast2SMS',
    revoke: 'Revoke it under Dev API of the account.',
    references: ['https://docs.fast2sms.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fast2sms-api-key',
            title: 'Fast2SMS API key',
            names: ['fast2sms'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fastforex.js

const fastforex = {
    name: 'fastFOREX',
    revoke: 'Replace it in the console.',
    references: ['https://www.fastforex.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fastforex-api-key',
            title: 'fastFOREX API key',
            severity: 'medium',
            names: ['fastforex', 'fast forex'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(10), '-', (0,grammar/* lowerDigits */.q2)(10), '-', (0,grammar/* lowerDigits */.q2)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fatsecret.js

const fatsecret = {
    name: 'FatSecret',
    revoke: 'Reset the secret on the page of the application.',
    references: ['https://platform.fatsecret.com/docs/guides/authentication/oauth2'],
    kinds: [
        {
            how: 'named',
            id: 'fatsecret-client-secret',
            title: 'FatSecret client secret',
            severity: 'medium',
            names: ['fatsecret', 'fat secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fauna.js

const fauna = {
    name: 'Fauna',
    revoke: 'Delete the key under Security of the database.',
    references: ['https://docs.faunadb.org/fauna/current/learn/security/keys/'],
    kinds: [
        {
            how: 'named',
            id: 'fauna-key',
            title: 'Fauna access key',
            names: ['fauna'],
            words: [],
            grammar: ['fn', (0,grammar/* base64url */.r0)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/feedier.js

const feedier = {
    name: 'Feedier',
    revoke: 'Replace it in the API settings of the organization.',
    references: ['https://docs.feedier.com/'],
    kinds: [
        {
            how: 'named',
            id: 'feedier-api-key',
            title: 'Feedier API key',
            names: ['feedier'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fibery.js

const fibery = {
    name: 'Fibery',
    revoke: 'Delete it under Settings > API Tokens of the workspace.',
    references: ['https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279'],
    kinds: [
        {
            how: 'named',
            id: 'fibery-api-token',
            title: 'Fibery API token',
            names: ['fibery'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(8), '.', (0,grammar/* hex */.uh)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/figshare.js

const figshare = {
    name: 'figshare',
    revoke: 'Delete it under Applications of the account.',
    references: ['https://docs.figshare.com/'],
    kinds: [
        {
            how: 'named',
            id: 'figshare-personal-token',
            title: 'figshare personal token',
            names: ['figshare'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fillout.js

const fillout = {
    name: 'Fillout',
    revoke: 'Delete it under Settings > Developer.',
    references: ['https://www.fillout.com/help/fillout-rest-api'],
    kinds: [
        {
            how: 'token',
            id: 'fillout-api-key',
            title: 'Fillout API key',
            grammar: ['sk_prod_', (0,grammar/* base64url */.r0)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finage.js

const finage = {
    name: 'Finage',
    revoke: 'Replace it in the dashboard.',
    references: ['https://finage.co.uk/docs/api/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'finage-api-key',
            title: 'Finage API key',
            severity: 'medium',
            names: ['finage'],
            grammar: [(0,grammar/* optional */.lq)('API_KEY'), (0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/financial-modeling-prep.js

const financialModelingPrep = {
    name: 'Financial Modeling Prep',
    revoke: 'Replace it in the dashboard.',
    references: ['https://site.financialmodelingprep.com/developer/docs'],
    kinds: [
        {
            how: 'named',
            id: 'financial-modeling-prep-api-key',
            title: 'Financial Modeling Prep API key',
            severity: 'medium',
            names: ['financialmodelingprep', 'financial modeling prep', 'fmp api', 'fmp key', 'fmp token'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finicity.js

const finicity = {
    name: 'Finicity',
    revoke: 'Regenerate the partner secret in the developer portal.',
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'finicity-api-token',
            title: 'Finicity app key or token',
            severity: 'critical',
            aliases: ['finicity-api-token'],
            names: ['finicity'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'finicity-client-secret',
            title: 'Finicity partner secret',
            severity: 'critical',
            aliases: ['finicity-client-secret'],
            names: ['finicity'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finnhub.js

const finnhub = {
    name: 'Finnhub',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://finnhub.io/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'finnhub-api-key',
            title: 'Finnhub API key',
            severity: 'medium',
            aliases: ['finnhub-access-token'],
            names: ['finnhub'],
            grammar: [(0,grammar/* optional */.lq)('sandbox_'), (0,grammar/* lowerDigits */.q2)(20), (0,grammar/* optional */.lq)((0,grammar/* lowerDigits */.q2)(20))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firecrawl.js

const firecrawl = {
    name: 'Firecrawl',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.firecrawl.dev/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'firecrawl-api-key',
            title: 'Firecrawl API key',
            grammar: ['fc-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fireflies.js

const fireflies = {
    name: 'Fireflies',
    revoke: 'Regenerate it under Settings > Developer settings.',
    references: ['https://docs.fireflies.ai/fundamentals/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'fireflies-api-key',
            title: 'Fireflies API key',
            names: ['fireflies'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firehydrant.js

const firehydrant = {
    name: 'FireHydrant',
    revoke: 'Delete the bot user under Settings > Bot users.',
    references: ['https://docs.firehydrant.com/reference/firehydrant-api'],
    kinds: [
        {
            how: 'token',
            id: 'firehydrant-api-key',
            title: 'FireHydrant API key',
            grammar: ['fhb-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fitbit.js

const fitbit = {
    name: 'Fitbit',
    revoke: 'Reset the client secret in the settings of the application.',
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'fitbit-client-secret',
            title: 'Fitbit client secret',
            names: ['fitbit'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fixer.js

const fixer = {
    name: 'Fixer',
    revoke: 'Reset it in the dashboard.',
    references: ['https://fixer.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'fixer-access-key',
            title: 'Fixer access key',
            severity: 'medium',
            names: ['fixer io', 'fixer api', 'fixer key', 'fixer access', 'fixer token'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flagsmith.js

const flagsmith = {
    name: 'Flagsmith',
    revoke: 'Delete it under the environment settings, or the API keys of the organization.',
    references: ['https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side'],
    kinds: [
        {
            how: 'named',
            id: 'flagsmith-server-key',
            title: 'Flagsmith server-side environment key',
            names: ['flagsmith'],
            words: [],
            grammar: ['ser.', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'flagsmith-environment-key',
            title: 'Flagsmith client-side environment key',
            severity: 'low',
            names: ['flagsmith'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flat.js

const flat = {
    name: 'Flat',
    revoke: 'Delete it in the developer section of the account.',
    references: ['https://flat.io/developers/docs/api/authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'flat-api-key',
            title: 'Flat API key',
            names: ['flat io', 'flat secret', 'flat token', 'flat key', 'flat api', 'flat access'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flatfile.js

const flatfile = {
    name: 'Flatfile',
    revoke: 'Delete it under Developers of the environment.',
    references: ['https://flatfile.com/docs/developer-tools/security/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'flatfile-secret-key',
            title: 'Flatfile secret key',
            names: ['flatfile'],
            words: [],
            grammar: ['sk_', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'flatfile-publishable-key',
            title: 'Flatfile publishable key',
            severity: 'low',
            names: ['flatfile'],
            words: [],
            grammar: ['pk_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flexport.js

const flexport = {
    name: 'Flexport',
    revoke: 'Delete it under API credentials of the settings.',
    references: ['https://developers.flexport.com/'],
    kinds: [
        {
            how: 'token',
            id: 'flexport-access-token',
            title: 'Flexport access token',
            grammar: ['shltm_', (0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightapi.js

const flightapi = {
    name: 'FlightAPI',
    revoke: 'Replace it in the dashboard.',
    references: ['https://docs.flightapi.io/'],
    kinds: [
        {
            how: 'named',
            id: 'flightapi-api-key',
            title: 'FlightAPI API key',
            severity: 'medium',
            names: ['flightapi', 'flight api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightlabs.js

const flightlabs = {
    name: 'FlightLabs',
    revoke: 'Replace it in the dashboard.',
    references: ['https://www.goflightlabs.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'flightlabs-access-key',
            title: 'FlightLabs access key',
            severity: 'medium',
            names: ['flightlabs', 'flight labs'],
            words: [],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 120), '.', (0,grammar/* base64url */.r0)(60, 700), '.', (0,grammar/* base64url */.r0)(43, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightstats.js

const flightstats = {
    name: 'FlightStats',
    revoke: 'Replace the application key in the developer center.',
    references: ['https://developer.flightstats.com/api-docs/'],
    kinds: [
        {
            how: 'named',
            id: 'flightstats-application-key',
            title: 'FlightStats application key',
            severity: 'medium',
            names: ['flightstats', 'flight stats'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/float.js

const float_float = {
    name: 'Float',
    revoke: 'Regenerate it under Team settings > Integrations.',
    references: ['https://developer.float.com/api_reference.html'],
    kinds: [
        {
            how: 'named',
            id: 'float-api-token',
            title: 'Float API token',
            names: ['float api', 'float token', 'float key', 'float access'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(16), (0,grammar/* base64 */.K3)(42, 43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flowlu.js

const flowlu = {
    name: 'Flowlu',
    revoke: 'Delete it under Portal settings > API settings.',
    references: ['https://www.flowlu.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'flowlu-api-key',
            title: 'Flowlu API key',
            names: ['flowlu', 'flowflu'],
            grammar: [(0,grammar/* base62 */.Yb)(51)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flutterwave.js

const flutterwave = {
    name: 'Flutterwave',
    revoke: 'Regenerate the keys under Settings > API in the dashboard.',
    references: ['https://developer.flutterwave.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'flutterwave-secret-key',
            title: 'Flutterwave secret key',
            severity: 'critical',
            grammar: ['FLWSECK-', (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
        {
            how: 'token',
            id: 'flutterwave-test-secret-key',
            title: 'Flutterwave test secret key',
            severity: 'medium',
            aliases: ['flutterwave-secret-key'],
            grammar: ['FLWSECK_TEST-', (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
        {
            how: 'token',
            id: 'flutterwave-encryption-key',
            title: 'Flutterwave encryption key',
            severity: 'medium',
            aliases: ['flutterwave-encryption-key'],
            grammar: ['FLWSECK_TEST', (0,grammar/* optional */.lq)('-'), (0,grammar/* hex */.uh)(12)],
        },
        {
            how: 'token',
            id: 'flutterwave-public-key',
            title: 'Flutterwave public key',
            severity: 'low',
            aliases: ['flutterwave-public-key'],
            grammar: [(0,grammar/* either */.gP)('FLWPUBK-', 'FLWPUBK_TEST-'), (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/fly.js


/**
 * Macaroons of Fly.io: `fm1r_`, `fm1a_` or `fm2_`, then MessagePack in base64: an array of nonce, location, caveats and
 * signature, of which the nonce is an array as well. https://github.com/superfly/macaroon
 */
function flyVerdict(text) {
    const bytes = (0,base64/* decodeBase64 */.y4)(text.slice(text.indexOf('_') + 1));
    if (bytes?.charCodeAt(0) !== 0x94 || endOf(bytes, 0, 0) !== bytes.length)
        return undefined;
    return { state: 'proven', why: 'it is a whole macaroon' };
}
const deepest = 16;
/** Where the value at `at` ends: https://github.com/msgpack/msgpack/blob/master/spec.md. NaN: not within the text. */
function endOf(bytes, at, depth) {
    const type = bytes.charCodeAt(at);
    const number = (from, length) => Array.from(bytes.slice(from, from + length)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
    const items = (count, from) => {
        let end = depth < deepest && count <= bytes.length ? from : NaN;
        for (let nth = 0; nth < count && end < bytes.length; nth += 1)
            end = endOf(bytes, end, depth + 1);
        return end;
    };
    if (type < 0x80 || type >= 0xe0 || [0xc0, 0xc2, 0xc3].includes(type))
        return at + 1;
    if (type < 0x90)
        return items((type & 15) * 2, at + 1);
    if (type < 0xa0)
        return items(type & 15, at + 1);
    if (type < 0xc0)
        return at + 1 + (type & 31);
    if (type >= 0xcc && type <= 0xd3)
        return at + 1 + 2 ** ((type - 0xcc) % 4);
    if (type === 0xca || type === 0xcb)
        return at + (type === 0xca ? 5 : 9);
    if (type >= 0xc4 && type <= 0xc6)
        return lengthed(type - 0xc4);
    if (type >= 0xd9 && type <= 0xdb)
        return lengthed(type - 0xd9);
    if (type === 0xdc || type === 0xdd)
        return items(number(at + 1, type === 0xdc ? 2 : 4), type === 0xdc ? at + 3 : at + 5);
    if (type === 0xde || type === 0xdf)
        return items(2 * number(at + 1, type === 0xde ? 2 : 4), type === 0xde ? at + 3 : at + 5);
    return NaN;
    function lengthed(power) {
        const width = 2 ** power;
        return at + 1 + width + number(at + 1, width);
    }
}
const flySample = (random) => {
    const bin = (bytes) => `\xc4${String.fromCharCode(bytes.length)}${bytes}`;
    const string = (text) => `\xd9${String.fromCharCode(text.length)}${text}`;
    const part = (length) => bin((0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(length)], random));
    const nonce = `\x93${part(16)}${part(16)}\xc2`;
    return `fm2_${(0,base64/* encodeBase64 */.WG)(`\x94${nonce}${string('https://api.fly.example/v1')}\x92\x0c\xc0${part(32)}`)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fly-io.js


const flyIo = {
    name: 'Fly.io',
    revoke: 'Revoke it with the tokens revoke command of flyctl, or on the Tokens page of the app or organization.',
    references: ['https://fly.io/docs/security/tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'fly-io-access-token',
            title: 'Fly.io macaroon access token',
            severity: 'critical',
            aliases: ['flyio-access-token'],
            grammar: [(0,grammar/* either */.gP)('fm1a_', 'fm1r_', 'fm2_'), (0,grammar/* base64 */.K3)(80, 3000)],
            anyValue: true,
            verify: flyVerdict,
            sample: flySample,
        },
        {
            how: 'token',
            id: 'fly-io-personal-token',
            title: 'Fly.io personal token',
            severity: 'critical',
            grammar: ['fo1_', (0,grammar/* base64url */.r0)(43)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formcraft.js

const formcraft = {
    name: 'FormCraft',
    revoke: 'Replace it in the account settings.',
    references: ['https://formcrafts.com/help'],
    kinds: [
        {
            how: 'named',
            id: 'formcraft-api-key',
            title: 'FormCraft API key',
            severity: 'medium',
            names: ['formcraft'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formsite.js

const formsite = {
    name: 'Formsite',
    revoke: 'Replace it under User settings > API.',
    references: ['https://support.formsite.com/hc/en-us/articles/360000288594-API'],
    kinds: [
        {
            how: 'named',
            id: 'formsite-access-token',
            title: 'Formsite access token',
            names: ['formsite'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/frame-io.js

const frameIo = {
    name: 'Frame.io',
    revoke: 'Delete it on the Tokens page of the developer site.',
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'frame-io-api-token',
            title: 'Frame.io API token',
            aliases: ['frameio-api-token'],
            grammar: ['fio-u-', (0,grammar/* base64url */.r0)(64, 72)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freepik.js

const freepik = {
    name: 'Freepik',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.freepik.com/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'freepik-api-key',
            title: 'Freepik API key',
            grammar: ['FPSX', (0,grammar/* hex */.uh)(24, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freshbooks.js

const freshbooks = {
    name: 'FreshBooks',
    revoke: 'Revoke the app under Developer settings.',
    references: ['https://www.freshbooks.com/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'freshbooks-access-token',
            title: 'FreshBooks access token',
            aliases: ['freshbooks-access-token'],
            names: ['freshbooks', 'fresh books'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freshworks.js

const freshworks = {
    name: 'Freshworks',
    revoke: 'Reset the key on the profile page of the product.',
    references: ['https://developers.freshdesk.com/api/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'freshworks-freshdesk-api-key',
            title: 'Freshdesk or Freshservice API key',
            names: ['freshdesk', 'fresh desk', 'freshservice', 'fresh service'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'freshworks-freshsales-api-key',
            title: 'Freshsales API key',
            names: ['freshsales', 'fresh sales'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/friendli.js

const friendli = {
    name: 'Friendli',
    revoke: 'Delete it under User settings > Tokens.',
    references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
    kinds: [
        {
            how: 'token',
            id: 'friendli-access-token',
            title: 'Friendli access token',
            grammar: ['flp_', (0,grammar/* base62 */.Yb)(46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/front.js

const front = {
    name: 'Front',
    revoke: 'Delete it under Settings > Developers > API tokens.',
    references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'front-api-token',
            title: 'Front API token',
            names: ['front api', 'front token', 'front key', 'front secret', 'front access', 'frontapp'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(36), '.', (0,grammar/* from */.HT)('0-9A-Za-z._-', 188, 250)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fulcrum.js

const fulcrum = {
    name: 'Fulcrum',
    revoke: 'Delete it under API on the profile page.',
    references: ['https://docs.fulcrumapp.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fulcrum-api-token',
            title: 'Fulcrum API token',
            names: ['fulcrum'],
            grammar: [(0,grammar/* lowerDigits */.q2)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fullcontact.js

const fullcontact = {
    name: 'FullContact',
    revoke: 'Delete it under API Keys in the dashboard.',
    references: ['https://docs.fullcontact.com/docs/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'fullcontact-api-key',
            title: 'FullContact API key',
            names: ['fullcontact', 'full contact'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fusebill.js

const fusebill = {
    name: 'Fusebill',
    revoke: 'Revoke it under Settings > Integrations > API.',
    references: ['https://developer.fusebill.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fusebill-api-key',
            title: 'Fusebill API key',
            names: ['fusebill'],
            grammar: [(0,grammar/* base62 */.Yb)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fusionauth.js

const fusionauth = {
    name: 'FusionAuth',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://fusionauth.io/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fusionauth-api-key',
            title: 'FusionAuth API key',
            severity: 'critical',
            names: ['fusionauth', 'fusion auth'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fx-market.js

const fxMarket = {
    name: 'FX Market',
    revoke: 'Replace it in the dashboard.',
    references: ['https://fxmarketapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'fx-market-api-key',
            title: 'FX Market API key',
            severity: 'medium',
            names: ['fxmarket', 'fx market'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(4), (0,grammar/* from */.HT)('0-9A-Za-z=-', 16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gate-io.js

const gateIo = {
    name: 'Gate.io',
    revoke: 'Revoke it under API keys of the account.',
    references: ['https://www.gate.com/docs/developers/apiv4/'],
    kinds: [
        {
            how: 'named',
            id: 'gate-io-secret-key',
            title: 'Gate.io API secret',
            names: ['gateio', 'gate io'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gc-notify.js

const gcNotify = {
    name: 'GC Notify',
    revoke: 'Revoke it on the API keys page of the service.',
    references: ['https://documentation.notification.canada.ca/en/keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'gc-notify-api-key',
            title: 'GC Notify API key',
            confidence: 'high',
            names: ['apikey v1', 'gc notify', 'notify api', 'notify key', 'notification api'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('gcntfy-', 'GCNTFY-'), (0,grammar/* from */.HT)('0-9A-Za-z_-', 1, 60), '-', ...grammar/* uuid */.uR, '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gcore.js

const gcore = {
    name: 'Gcore',
    revoke: 'Delete it under API tokens of the profile.',
    references: ['https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token'],
    kinds: [
        {
            how: 'named',
            id: 'gcore-api-token',
            title: 'Gcore API token',
            severity: 'critical',
            names: ['gcore'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(1, 8), '$', (0,grammar/* hex */.uh)(64, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geckoboard.js

const geckoboard = {
    name: 'Geckoboard',
    revoke: 'Regenerate it on the account page.',
    references: ['https://developer.geckoboard.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'geckoboard-api-key',
            title: 'Geckoboard API key',
            names: ['geckoboard'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gemfury.js

const gemfury = {
    name: 'Gemfury',
    revoke: "Revoke it under Tokens of the account's settings.",
    references: ['https://gemfury.com/help/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'gemfury-token',
            title: 'Gemfury token',
            names: ['gemfury', 'fury auth', 'fury push', 'fury deploy'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geoapify.js

const geoapify = {
    name: 'Geoapify',
    revoke: 'Delete it under API keys of the project.',
    references: ['https://apidocs.geoapify.com/docs/geocoding/'],
    kinds: [
        {
            how: 'named',
            id: 'geoapify-api-key',
            title: 'Geoapify API key',
            severity: 'medium',
            names: ['geoapify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocodify.js

const geocodify = {
    name: 'Geocodify',
    revoke: 'Replace it in the dashboard.',
    references: ['https://geocodify.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'geocodify-api-key',
            title: 'Geocodify API key',
            severity: 'medium',
            names: ['geocodify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocodio.js

const geocodio = {
    name: 'Geocodio',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://www.geocod.io/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'geocodio-api-key',
            title: 'Geocodio API key',
            severity: 'medium',
            names: ['geocodio', 'geocod io'],
            grammar: [(0,grammar/* lowerDigits */.q2)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getblock.js

const getblock = {
    name: 'GetBlock',
    revoke: 'Delete the endpoint in the dashboard.',
    references: ['https://docs.getblock.io/getting-started/authentication-with-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'getblock-endpoint-url',
            title: 'GetBlock endpoint with its access token',
            severity: 'medium',
            grammar: ['getblock.io/', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getemails.js

const getemails = {
    name: 'GetEmails',
    revoke: 'Replace it in the account settings.',
    references: ['https://getemails.com/'],
    kinds: [
        {
            how: 'named',
            id: 'getemails-api-key',
            title: 'GetEmails API key',
            severity: 'medium',
            names: ['getemails'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/giphy.js

const giphy = {
    name: 'GIPHY',
    revoke: 'Regenerate it on the page of the app in the developer dashboard.',
    references: ['https://developers.giphy.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'giphy-api-key',
            title: 'GIPHY API key',
            severity: 'medium',
            names: ['giphy'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gist.js

const gist = {
    name: 'Gist',
    revoke: 'Regenerate it under Settings > API key.',
    references: ['https://developers.getgist.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'gist-access-token',
            title: 'Gist access token',
            names: ['getgist'],
            grammar: [(0,grammar/* base64 */.K3)(64, 76), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitalk.js

const gitalk = {
    name: 'Gitalk',
    revoke: 'Reset the client secret of the OAuth app that the comment box uses.',
    references: ['https://github.com/gitalk/gitalk#usage'],
    kinds: [
        {
            // Several options may stand between the name and the secret.
            how: 'block',
            id: 'gitalk-client-secret',
            title: 'Gitalk OAuth client secret',
            literals: ['Gitalk(', 'gitalk:'],
            reach: { before: 0, behind: 500 },
            find: (text, at) => {
                const option = /client_?secret['"]?\s{0,9}[:=]\s{0,9}['"]?([0-9a-f]{40})(?![0-9A-Za-z])/i.exec(text.slice(at));
                const secret = option?.[1];
                if (option === null || secret === undefined)
                    return undefined;
                const end = at + option.index + option[0].length;
                return { start: end - secret.length, end };
            },
            sample: (random) => `new Gitalk({ clientID: '${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(20)], random)}', clientSecret: '${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(40)], random)}' })`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitbook.js

const gitbook = {
    name: 'GitBook',
    revoke: 'Delete it under Settings > Developer.',
    references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'gitbook-api-token',
            title: 'GitBook API token',
            grammar: ['gb_api_', (0,grammar/* base62 */.Yb)(32, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitee.js

const gitee = {
    name: 'Gitee',
    revoke: 'Delete it under Settings > Private tokens.',
    references: ['https://gitee.com/api/v5/swagger'],
    kinds: [
        {
            how: 'named',
            id: 'gitee-access-token',
            title: 'Gitee access token',
            severity: 'critical',
            names: ['gitee'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitguardian.js

const gitguardian = {
    name: 'GitGuardian',
    revoke: 'Revoke it under API of the workspace.',
    references: ['https://docs.gitguardian.com/api-docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gitguardian-api-key',
            title: 'GitGuardian API key',
            names: ['gitguardian', 'ggshield'],
            grammar: [(0,grammar/* base62 */.Yb)(64, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitpod.js

const gitpod = {
    name: 'Gitpod',
    revoke: 'Delete it under Access Tokens of the user settings.',
    references: ['https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'gitpod-access-token',
            title: 'Gitpod access token',
            grammar: ['gitpod_pat_', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 30, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gladia.js

const gladia = {
    name: 'Gladia',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://docs.gladia.io/chapters/introduction/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'gladia-api-key',
            title: 'Gladia API key',
            names: ['gladia'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/glassnode.js

const glassnode = {
    name: 'Glassnode',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.glassnode.com/basic-api/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'glassnode-api-key',
            title: 'Glassnode API key',
            severity: 'medium',
            names: ['glassnode'],
            grammar: [(0,grammar/* base62 */.Yb)(27, 28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gocanvas.js

const gocanvas = {
    name: 'GoCanvas',
    revoke: 'Replace it in the account settings.',
    references: ['https://help.gocanvas.com/'],
    kinds: [
        {
            how: 'named',
            id: 'gocanvas-api-key',
            title: 'GoCanvas API key',
            names: ['gocanvas'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gocardless.js

const gocardless = {
    name: 'GoCardless',
    revoke: 'Delete it on the Developers page of the dashboard.',
    references: ['https://developer.gocardless.com/getting-started/api/making-your-first-request/'],
    kinds: [
        {
            how: 'named',
            id: 'gocardless-live-token',
            title: 'GoCardless live access token',
            severity: 'critical',
            confidence: 'high',
            aliases: ['gocardless-api-token'],
            names: ['gocardless', 'go cardless'],
            words: [],
            grammar: ['live_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 40)],
        },
        {
            how: 'named',
            id: 'gocardless-sandbox-token',
            title: 'GoCardless sandbox access token',
            severity: 'medium',
            names: ['gocardless', 'go cardless'],
            words: [],
            grammar: ['sandbox_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gorgias.js

const gorgias = {
    name: 'Gorgias',
    revoke: 'Revoke it under Settings > REST API.',
    references: ['https://developers.gorgias.com/'],
    kinds: [
        { how: 'named', id: 'gorgias-api-key', title: 'Gorgias API key', names: ['gorgias'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gov-uk-notify.js

const govUkNotify = {
    name: 'GOV.UK Notify',
    revoke: 'Revoke it on the API keys page of the service.',
    references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
    kinds: [
        {
            how: 'named',
            id: 'gov-uk-notify-api-key',
            title: 'GOV.UK Notify API key',
            names: ['govuk notify', 'gov uk notify', 'notify api', 'notifications api'],
            words: [],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* from */.HT)('0-9A-Za-z_', 1, 40), '-'), ...grammar/* uuid */.uR, '-', ...grammar/* uuid */.uR],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/grafana.js





/**
 * Service account tokens: `glsa_`, 32 characters, `_` and the CRC-32 of all before, its least significant byte first, in
 * 8 hex digits. Grafana refuses others: pkg/components/satokengen in its source.
 */
function grafanaServiceVerdict(text) {
    if (!/^glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}$/.test(text))
        return undefined;
    return grafana_checksumOf(text.slice(0, 37)) === text.slice(38).toLowerCase() ? verdicts_checksum/* fits */.l : verdicts_checksum/* misfits */.g;
}
const grafana_checksumOf = (body) => Buffer.from((0,crc32/* littleEndian */.c)((0,crc32/* crc32 */.Q)(body)), 'latin1').toString('hex');
function grafanaServiceSample(random) {
    const body = `glsa_${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random)}`;
    return `${body}_${grafana_checksumOf(body)}`;
}
/**
 * `glc_` (cloud access policy) or nothing (API keys before service accounts), then a JSON object in base64 with the key
 * `k` and a name `n`.
 */
function grafanaKeyVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.replace(/^glc_/, ''));
    if (typeof object?.k !== 'string' || typeof object.n !== 'string')
        return undefined;
    return { state: 'proven', why: 'it holds a key and its name', facts: (0,json/* factsIn */.PC)(object, 'n', 'o', 'id') };
}
const grafanaKeySample = (prefix) => (random) => {
    const [k, n] = [(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(40)], random), (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(8)], random)];
    const object = prefix === '' ? { k, n, id: 1 } : { o: '123456', n, k, m: { r: 'us' } };
    return prefix + (0,base64/* encodeBase64 */.WG)(JSON.stringify(object));
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/grafana.js


const grafana = {
    name: 'Grafana',
    revoke: 'Delete it under Administration > Service accounts, or Access policies in Grafana Cloud.',
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    kinds: [
        {
            how: 'token',
            id: 'grafana-service-account-token',
            title: 'Grafana service account token',
            aliases: ['grafana-service-account-token'],
            grammar: ['glsa_', (0,grammar/* base62 */.Yb)(32), '_', (0,grammar/* anyHex */.YM)(8)],
            verify: grafanaServiceVerdict,
            sample: grafanaServiceSample,
        },
        {
            how: 'token',
            id: 'grafana-cloud-token',
            title: 'Grafana Cloud access policy token',
            aliases: ['grafana-cloud-api-token'],
            grammar: ['glc_', (0,grammar/* base64 */.K3)(32, 400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: grafanaKeyVerdict,
            sample: grafanaKeySample('glc_'),
        },
        {
            how: 'token',
            id: 'grafana-api-key',
            title: 'Grafana API key',
            aliases: ['grafana-api-key'],
            grammar: ['eyJrIjoi', (0,grammar/* base64 */.K3)(60, 400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: grafanaKeyVerdict,
            sample: grafanaKeySample(''),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/graphhopper.js

const graphhopper = {
    name: 'GraphHopper',
    revoke: 'Delete it on the API Keys page of the dashboard.',
    references: ['https://docs.graphhopper.com/openapi/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'graphhopper-api-key',
            title: 'GraphHopper API key',
            severity: 'medium',
            names: ['graphhopper', 'graph hopper'],
            grammar: [
                (0,grammar/* from */.HT)('0-9a-z', 8),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 12),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greenhouse.js

const greenhouse = {
    name: 'Greenhouse',
    revoke: 'Revoke it under Dev Center > API Credential Management.',
    references: ['https://developers.greenhouse.io/harvest.html#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'greenhouse-api-key',
            title: 'Greenhouse API key',
            names: ['greenhouse'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(1)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greptile.js

const greptile = {
    name: 'Greptile',
    revoke: 'Delete it under API keys of the organization.',
    references: ['https://www.greptile.com/docs/api-reference/auth'],
    kinds: [
        {
            how: 'named',
            id: 'greptile-api-key',
            title: 'Greptile API key',
            names: ['greptile'],
            grammar: [(0,grammar/* base64 */.K3)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gretel.js

const gretel = {
    name: 'Gretel',
    revoke: 'Delete it on the API key page of the console.',
    references: ['https://docs.gretel.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'gretel-api-key',
            title: 'Gretel API key',
            grammar: ['grtu', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greynoise.js

const greynoise = {
    name: 'GreyNoise',
    revoke: "Revoke it in the account's API key page.",
    references: ['https://docs.greynoise.io/'],
    kinds: [
        {
            how: 'named',
            id: 'greynoise-api-key',
            title: 'GreyNoise API key',
            names: ['grey noise'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/groove.js

const groove = {
    name: 'Groove',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://developer.groovehq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'groove-api-token',
            title: 'Groove API token',
            names: ['groovehq', 'groove hq'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/groq.js

const groq = {
    name: 'Groq',
    revoke: 'Delete it on the API Keys page of the console.',
    references: ['https://console.groq.com/docs/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'groq-api-key',
            title: 'Groq API key',
            grammar: ['gsk_', (0,grammar/* base62 */.Yb)(52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/growthbook.js

const growthbook = {
    name: 'GrowthBook',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.growthbook.io/api/'],
    kinds: [
        {
            how: 'token',
            id: 'growthbook-secret-key',
            title: 'GrowthBook secret key',
            grammar: ['secret_', (0,grammar/* either */.gP)('admin_', 'user_', 'readonly_'), (0,grammar/* base62 */.Yb)(30, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gtmetrix.js

const gtmetrix = {
    name: 'GTmetrix',
    revoke: 'Regenerate it on the account page.',
    references: ['https://gtmetrix.com/api/docs/2.0/'],
    kinds: [
        {
            how: 'named',
            id: 'gtmetrix-api-key',
            title: 'GTmetrix API key',
            severity: 'medium',
            names: ['gtmetrix', 'gt metrix'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/guru.js

const guru = {
    name: 'Guru',
    revoke: 'Delete it under Apps and Integrations > API Access.',
    references: ['https://developer.getguru.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'guru-api-token',
            title: 'Guru API token',
            names: ['getguru', 'guru api', 'guru token', 'guru user', 'guru key'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/happy-scribe.js

const happyScribe = {
    name: 'Happy Scribe',
    revoke: 'Regenerate it on the account page.',
    references: ['https://dev.happyscribe.com/'],
    kinds: [
        {
            how: 'named',
            id: 'happy-scribe-api-key',
            title: 'Happy Scribe API key',
            names: ['happyscribe', 'happy scribe'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/harness.js

const harness = {
    name: 'Harness',
    revoke: 'Delete it on the profile page or the page of the service account.',
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'harness-access-token',
            title: 'Harness personal or service account token',
            severity: 'critical',
            aliases: ['harness-api-key'],
            grammar: [(0,grammar/* either */.gP)('pat.', 'sat.'), (0,grammar/* base64url */.r0)(22), '.', (0,grammar/* hex */.uh)(24), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/harvest.js

const harvest = {
    name: 'Harvest',
    revoke: 'Delete it on the Developers page of the account.',
    references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'harvest-access-token',
            title: 'Harvest personal access token',
            names: ['harvest'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(5, 9), '.', (0,grammar/* either */.gP)('at', 'pt'), '.', (0,grammar/* base64url */.r0)(80, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hcp.js

const hcp = {
    name: 'HashiCorp Cloud Platform',
    revoke: 'Delete the key of the service principal under Access control.',
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal'],
    kinds: [
        {
            how: 'named',
            id: 'hcp-client-secret',
            title: 'HashiCorp Cloud Platform client secret',
            severity: 'critical',
            names: ['hcp client'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/healthchecks.js

const healthchecks = {
    name: 'Healthchecks',
    revoke: 'Revoke it under Project settings > API access.',
    references: ['https://healthchecks.io/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'healthchecks-api-key',
            title: 'Healthchecks API key',
            grammar: [(0,grammar/* either */.gP)('hcw_', 'hcr_'), (0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hedera.js

const hedera = {
    name: 'Hedera',
    revoke: 'Move the balance to an account with a new key: a key cannot be revoked.',
    references: ['https://docs.hedera.com/hedera/core-concepts/keys-and-signatures'],
    kinds: [
        {
            how: 'token',
            id: 'hedera-private-key',
            title: 'Hedera private key',
            severity: 'critical',
            grammar: ['302e020100300506032b657004220420', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hedra.js

const hedra = {
    name: 'Hedra',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://www.hedra.com/docs'],
    kinds: [
        {
            how: 'token',
            id: 'hedra-api-key',
            title: 'Hedra API key',
            grammar: ['sk_hedra_', (0,grammar/* base64url */.r0)(30, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/helicone.js

const helicone = {
    name: 'Helicone',
    revoke: 'Delete it on the API keys page of the settings.',
    references: ['https://docs.helicone.ai/helicone-headers/helicone-auth'],
    kinds: [
        {
            how: 'token',
            id: 'helicone-api-key',
            title: 'Helicone API key',
            grammar: [(0,grammar/* either */.gP)('sk-helicone-', 'rk-helicone-'), (0,grammar/* base64url */.r0)(24, 60)],
        },
        {
            how: 'token',
            id: 'helicone-public-key',
            title: 'Helicone public key',
            severity: 'low',
            grammar: ['pk-helicone-', (0,grammar/* base64url */.r0)(24, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/help-scout.js

const helpScout = {
    name: 'Help Scout',
    revoke: 'Reset the secret of the app under Your Profile > My Apps.',
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'help-scout-client-secret',
            title: 'Help Scout OAuth client secret',
            names: ['helpscout', 'help scout'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'help-scout-api-key',
            title: 'Help Scout API key',
            names: ['helpscout', 'help scout'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/helpcrunch.js

const helpcrunch = {
    name: 'HelpCrunch',
    revoke: 'Delete it under Settings > For developers.',
    references: ['https://docs.helpcrunch.com/en/rest-api-v1'],
    kinds: [
        {
            how: 'named',
            id: 'helpcrunch-api-key',
            title: 'HelpCrunch API key',
            names: ['helpcrunch', 'help crunch'],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(326, 328), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/heygen.js

const heygen = {
    name: 'HeyGen',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://docs.heygen.com/docs/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'heygen-api-key',
            title: 'HeyGen API key',
            grammar: ['sk_V2_hgu_', (0,grammar/* base64url */.r0)(20, 80)],
        },
        {
            how: 'named',
            id: 'heygen-legacy-api-key',
            title: 'HeyGen API key without prefix',
            names: ['heygen', 'hey gen'],
            grammar: [(0,grammar/* base64 */.K3)(40, 64), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/highlevel.js

const highlevel = {
    name: 'HighLevel',
    revoke: 'Rotate it under Settings > Private Integrations.',
    references: ['https://help.gohighlevel.com/support/solutions/articles/155000003054'],
    kinds: [
        {
            how: 'token',
            id: 'highlevel-integration-token',
            title: 'HighLevel private integration token',
            grammar: ['pit-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/highnote.js

const highnote = {
    name: 'Highnote',
    revoke: 'Delete it under Developers > API keys in the dashboard.',
    references: ['https://highnote.com/docs/basics/fundamentals/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'highnote-secret-key',
            title: 'Highnote secret key',
            severity: 'critical',
            grammar: ['sk_live_a2V5Xz', (0,grammar/* base64 */.K3)(69), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'highnote-test-key',
            title: 'Highnote test key',
            severity: 'medium',
            grammar: ['sk_test_a2V5Xz', (0,grammar/* base64 */.K3)(69), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hitbtc.js

const hitbtc = {
    name: 'HitBTC',
    revoke: 'Delete it on the API keys page of the settings.',
    references: ['https://api.hitbtc.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'hitbtc-api-key',
            title: 'HitBTC API key',
            severity: 'critical',
            names: ['hitbtc', 'hit btc'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hive.js

const hive = {
    name: 'Hive',
    revoke: 'Regenerate it in the API section of the profile.',
    references: ['https://developers.hive.com/reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'hive-api-key',
            title: 'Hive API key',
            names: ['hive api', 'hive key', 'hive token', 'hive com'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hiveage.js

const hiveage = {
    name: 'Hiveage',
    revoke: 'Regenerate it on the API page of the account settings.',
    references: ['https://www.hiveage.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'hiveage-api-key',
            title: 'Hiveage API key',
            names: ['hiveage'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holded.js

const holded = {
    name: 'Holded',
    revoke: 'Delete it under Settings > Developers.',
    references: ['https://developers.holded.com/reference/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'holded-api-key',
            title: 'Holded API key',
            names: ['holded'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holiday-api.js

const holidayApi = {
    name: 'Holiday API',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://holidayapi.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'holiday-api-api-key',
            title: 'Holiday API API key',
            severity: 'medium',
            names: ['holidayapi', 'holiday api'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/honeybadger.js

const honeybadger = {
    name: 'Honeybadger',
    revoke: 'Delete it under API keys of the project, or regenerate it on the profile page.',
    references: ['https://docs.honeybadger.io/api/getting-started/'],
    kinds: [
        {
            how: 'token',
            id: 'honeybadger-api-key',
            title: 'Honeybadger project API key',
            severity: 'medium',
            grammar: ['hbp_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'honeybadger-auth-token',
            title: 'Honeybadger personal auth token',
            names: ['honeybadger', 'honey badger'],
            words: ['auth', 'personal'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hookdeck.js

const hookdeck = {
    name: 'Hookdeck',
    revoke: 'Delete it under Settings > API keys of the project.',
    references: ['https://hookdeck.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'hookdeck-api-key',
            title: 'Hookdeck API key',
            names: ['hookdeck'],
            grammar: [(0,grammar/* lowerDigits */.q2)(48, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hop.js

const hop = {
    name: 'Hop',
    revoke: 'Delete it under API tokens of the project or the account.',
    references: ['https://docs.hop.io/'],
    kinds: [
        {
            how: 'token',
            id: 'hop-project-token',
            title: 'Hop project token',
            confidence: 'medium',
            grammar: ['ptk_', (0,grammar/* base64url */.r0)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/html2pdf.js

const html2pdf = {
    name: 'HTML2PDF',
    revoke: 'Replace it in the dashboard.',
    references: ['https://html2pdf.app/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'html2pdf-api-key',
            title: 'HTML2PDF API key',
            severity: 'medium',
            names: ['html2pdf'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hume.js

const hume = {
    name: 'Hume',
    revoke: 'Regenerate it on the API keys page of the platform.',
    references: ['https://dev.hume.ai/docs/introduction/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'hume-api-key',
            title: 'Hume API key',
            names: ['hume api', 'hume ai', 'hume secret', 'hume key'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hybiscus.js

const hybiscus = {
    name: 'Hybiscus',
    revoke: 'Replace it in the developer portal.',
    references: ['https://hybiscus.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'hybiscus-api-key',
            title: 'Hybiscus API key',
            severity: 'medium',
            names: ['hybiscus'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hybrid-analysis.js

const hybridAnalysis = {
    name: 'Hybrid Analysis',
    revoke: 'Regenerate it on the API key tab of the profile.',
    references: ['https://hybrid-analysis.com/docs/api/v2'],
    kinds: [
        {
            how: 'named',
            id: 'hybrid-analysis-api-key',
            title: 'Hybrid Analysis API key',
            names: ['hybridanalysis', 'hybrid analysis', 'falcon sandbox'],
            grammar: [(0,grammar/* lowerDigits */.q2)(60, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hypertrack.js

const hypertrack = {
    name: 'HyperTrack',
    revoke: 'Regenerate the secret key on the Setup page of the dashboard.',
    references: ['https://hypertrack.com/docs/apis-setup'],
    kinds: [
        {
            how: 'named',
            id: 'hypertrack-secret-key',
            title: 'HyperTrack secret key',
            names: ['hypertrack', 'hyper track'],
            grammar: [(0,grammar/* base64url */.r0)(54)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hypixel.js

const hypixel = {
    name: 'Hypixel',
    revoke: 'Regenerate it in the developer dashboard.',
    references: ['https://api.hypixel.net/'],
    kinds: [
        {
            how: 'named',
            id: 'hypixel-api-key',
            title: 'Hypixel API key',
            severity: 'medium',
            names: ['hypixel'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iconfinder.js

const iconfinder = {
    name: 'Iconfinder',
    revoke: 'Delete it under API keys of the account.',
    references: ['https://developer.iconfinder.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'iconfinder-api-key',
            title: 'Iconfinder API key',
            severity: 'medium',
            names: ['iconfinder', 'icon finder'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iex-cloud.js

const iexCloud = {
    name: 'IEX Cloud',
    revoke: 'Roll it on the API tokens page of the console.',
    references: ['https://iexcloud.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'iex-cloud-secret-token',
            title: 'IEX Cloud secret token',
            severity: 'medium',
            names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex secret', 'iex key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('sk_', 'Tsk_'), (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'iex-cloud-publishable-token',
            title: 'IEX Cloud publishable token',
            severity: 'low',
            names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('pk_', 'Tpk_'), (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'iex-cloud-legacy-token',
            title: 'IEX Cloud token without prefix',
            severity: 'medium',
            names: ['iexcloud', 'iex cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ifttt.js

const ifttt = {
    name: 'IFTTT',
    revoke: 'Edit the connection of the Webhooks service to get another key.',
    references: ['https://help.ifttt.com/hc/en-us/articles/4405029291163'],
    kinds: [
        {
            how: 'token',
            id: 'ifttt-webhook-url',
            title: 'IFTTT webhook URL',
            grammar: [
                'maker.ifttt.com/trigger/',
                (0,grammar/* from */.HT)('0-9A-Za-z_{}-', 1, 64),
                (0,grammar/* optional */.lq)('/json'),
                '/with/key/',
                (0,grammar/* base64url */.r0)(20, 64),
            ],
        },
        {
            how: 'named',
            id: 'ifttt-webhook-key',
            title: 'IFTTT webhook key',
            names: ['ifttt'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(22)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imagekit.js

const imagekit = {
    name: 'ImageKit',
    revoke: 'Delete it under Developer options > API keys.',
    references: ['https://imagekit.io/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'imagekit-private-key',
            title: 'ImageKit private key',
            names: ['imagekit', 'image kit'],
            words: [],
            grammar: ['private_', (0,grammar/* from */.HT)('0-9A-Za-z+/=_-', 8, 64)],
        },
        {
            how: 'named',
            id: 'imagekit-api-key',
            title: 'ImageKit API key',
            names: ['imagekit', 'image kit'],
            grammar: [(0,grammar/* base64url */.r0)(35, 36), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'imagekit-public-key',
            title: 'ImageKit public key',
            severity: 'info',
            names: ['imagekit', 'image kit'],
            words: [],
            grammar: ['public_', (0,grammar/* from */.HT)('0-9A-Za-z+/=_-', 8, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imagga.js

const imagga = {
    name: 'Imagga',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.imagga.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'imagga-authorization',
            title: 'Imagga API key and secret in base64',
            names: ['imagga'],
            grammar: [(0,grammar/* base64 */.K3)(64, 72), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'imagga-api-secret',
            title: 'Imagga API secret',
            names: ['imagga'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'imagga-api-key',
            title: 'Imagga API key',
            severity: 'info',
            names: ['imagga'],
            words: [],
            grammar: ['acc_', (0,grammar/* hex */.uh)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgbb.js

const imgbb = {
    name: 'ImgBB',
    revoke: 'Regenerate it on the API page.',
    references: ['https://api.imgbb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'imgbb-api-key',
            title: 'ImgBB API key',
            severity: 'medium',
            names: ['imgbb'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgix.js

const imgix = {
    name: 'imgix',
    revoke: 'Delete it under API keys of the account.',
    references: ['https://docs.imgix.com/en-US/apis/management/overview'],
    kinds: [
        {
            how: 'named',
            id: 'imgix-api-key',
            title: 'imgix API key',
            names: ['imgix'],
            words: [],
            grammar: ['ak_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infisical.js

const infisical = {
    name: 'Infisical',
    revoke: 'Delete the token under Access Control of the project.',
    references: ['https://infisical.com/docs/documentation/platform/token'],
    kinds: [
        {
            how: 'named',
            id: 'infisical-service-token',
            title: 'Infisical service token',
            severity: 'critical',
            confidence: 'high',
            names: ['infisical'],
            words: [],
            grammar: ['st.', (0,grammar/* base62 */.Yb)(24), '.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'infisical-client-secret',
            title: 'Infisical universal auth client secret',
            severity: 'critical',
            names: ['infisical'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infobip.js

const infobip = {
    name: 'Infobip',
    revoke: 'Delete it under Developer tools > API keys.',
    references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'infobip-api-key',
            title: 'Infobip API key',
            names: ['infobip'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infracost.js

const infracost = {
    name: 'Infracost',
    revoke: 'Ask for a new key under Org settings in Infracost Cloud.',
    references: ['https://www.infracost.io/docs/cloud_pricing_api/overview/'],
    kinds: [
        {
            how: 'token',
            id: 'infracost-api-key',
            title: 'Infracost API key',
            severity: 'medium',
            aliases: ['infracost-api-token'],
            grammar: ['ico-', (0,grammar/* base62 */.Yb)(32)],
            neither: { before: '0-9A-Za-z._-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infura.js

const infura = {
    name: 'Infura',
    revoke: 'Delete the key in the dashboard.',
    references: ['https://docs.metamask.io/services/get-started/infura/'],
    kinds: [
        {
            how: 'token',
            id: 'infura-endpoint-url',
            title: 'Infura endpoint with its API key',
            severity: 'medium',
            grammar: ['infura.io/', (0,grammar/* optional */.lq)('ws/'), 'v3/', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'infura-api-key',
            title: 'Infura API key',
            severity: 'medium',
            names: ['infura'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/inngest.js

const inngest = {
    name: 'Inngest',
    revoke: 'Rotate it under Manage > Signing key of the environment.',
    references: ['https://www.inngest.com/docs/platform/signing-keys'],
    kinds: [
        {
            how: 'token',
            id: 'inngest-signing-key',
            title: 'Inngest signing key',
            grammar: ['signkey-', (0,grammar/* lower */.ib)(3, 12), '-', (0,grammar/* hex */.uh)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/insightly.js

const insightly = {
    name: 'Insightly',
    revoke: 'Regenerate it under User settings > API.',
    references: ['https://api.insightly.com/v3.1/Help#!/Overview/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'insightly-api-key',
            title: 'Insightly API key',
            names: ['insightly'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instabot.js

const instabot = {
    name: 'Instabot',
    revoke: 'Replace it under Settings > API.',
    references: ['https://docs.instabot.io/'],
    kinds: [
        {
            how: 'named',
            id: 'instabot-api-key',
            title: 'Instabot API key',
            names: ['instabot'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64 */.K3)(38, 54), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instaclustr.js

const instaclustr = {
    name: 'Instaclustr',
    revoke: 'Regenerate it under Account settings > API keys.',
    references: ['https://www.instaclustr.com/support/api-integrations/'],
    kinds: [
        {
            how: 'named',
            id: 'instaclustr-api-key',
            title: 'Instaclustr API key',
            severity: 'critical',
            names: ['instaclustr'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instamojo.js

const instamojo = {
    name: 'Instamojo',
    revoke: 'Regenerate it on the Developers page.',
    references: ['https://docs.instamojo.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'instamojo-api-key',
            title: 'Instamojo API key',
            severity: 'critical',
            names: ['instamojo', 'insta mojo'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(40)])],
        },
        {
            how: 'named',
            id: 'instamojo-client-secret',
            title: 'Instamojo client secret',
            severity: 'critical',
            names: ['instamojo', 'insta mojo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intelx.js

const intelx = {
    name: 'Intelligence X',
    revoke: 'Revoke it in the Developer tab of the account.',
    references: ['https://github.com/IntelligenceX/SDK'],
    kinds: [
        {
            how: 'named',
            id: 'intelx-api-key',
            title: 'Intelligence X API key',
            names: ['intelx', 'intelligence x'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/interseller.js

const interseller = {
    name: 'Interseller',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://api.interseller.io/'],
    kinds: [
        {
            how: 'named',
            id: 'interseller-api-key',
            title: 'Interseller API key',
            names: ['interseller'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intezer.js

const intezer = {
    name: 'Intezer',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://docs.intezer.com/docs/get-an-api-access-token'],
    kinds: [
        {
            how: 'named',
            id: 'intezer-api-key',
            title: 'Intezer API key',
            names: ['intezer'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intra42.js

const intra42 = {
    name: '42',
    revoke: 'Regenerate the secret of the application on the intranet.',
    references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
    kinds: [
        {
            how: 'token',
            id: 'intra42-client-secret',
            title: '42 intranet client secret',
            aliases: ['intra42-client-secret'],
            grammar: [(0,grammar/* either */.gP)('s-s4t2ud-', 's-s4t2af-'), (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'intra42-client-id',
            title: '42 intranet client ID',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)('u-s4t2ud-', 'u-s4t2af-'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intrinio.js

const intrinio = {
    name: 'Intrinio',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://docs.intrinio.com/documentation/api_v2/getting_started'],
    kinds: [
        {
            how: 'named',
            id: 'intrinio-api-key',
            title: 'Intrinio API key',
            severity: 'medium',
            names: ['intrinio'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/invoiceocean.js

const invoiceocean = {
    name: 'InvoiceOcean',
    revoke: 'Replace it under Settings > Account settings > Integration.',
    references: ['https://github.com/invoiceocean/api'],
    kinds: [
        {
            how: 'named',
            id: 'invoiceocean-api-token',
            title: 'InvoiceOcean API token',
            names: ['invoiceocean', 'invoice ocean'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ip2location.js

const ip2location = {
    name: 'IP2Location',
    revoke: 'Replace it in the dashboard.',
    references: ['https://www.ip2location.io/ip2location-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ip2location-api-key',
            title: 'IP2Location API key',
            severity: 'medium',
            names: ['ip2location'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipgeolocation.js

const ipgeolocation = {
    name: 'ipgeolocation',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipgeolocation.io/documentation.html'],
    kinds: [
        {
            how: 'named',
            id: 'ipgeolocation-api-key',
            title: 'ipgeolocation API key',
            severity: 'medium',
            names: ['ipgeolocation', 'ip geolocation'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipinfodb.js

const ipinfodb = {
    name: 'IPInfoDB',
    revoke: 'Replace it in the account.',
    references: ['https://www.ipinfodb.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'ipinfodb-api-key',
            title: 'IPInfoDB API key',
            severity: 'medium',
            names: ['ipinfodb'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipregistry.js

const ipregistry = {
    name: 'Ipregistry',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipregistry.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ipregistry-api-key',
            title: 'Ipregistry API key',
            severity: 'medium',
            names: ['ipregistry'],
            grammar: [(0,grammar/* either */.gP)(['ira_', (0,grammar/* base62 */.Yb)(24, 40)], [(0,grammar/* lowerDigits */.q2)(14, 16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipstack.js

const ipstack = {
    name: 'ipstack',
    revoke: 'Reset it in the dashboard.',
    references: ['https://ipstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ipstack-access-key',
            title: 'ipstack access key',
            severity: 'medium',
            names: ['ipstack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/itch-io.js

const itchIo = {
    name: 'itch.io',
    revoke: 'Revoke it under API keys of the settings.',
    references: ['https://itch.io/docs/itch/integrating/quickstart.html'],
    kinds: [
        {
            how: 'named',
            id: 'itch-io-api-key',
            title: 'itch.io API key',
            names: ['itchio', 'itch io', 'butler api'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iterative.js

const iterative = {
    name: 'Iterative',
    revoke: 'Revoke it under Settings > Client access tokens in DVC Studio.',
    references: ['https://dvc.org/doc/studio/user-guide/account-management'],
    kinds: [
        {
            how: 'token',
            id: 'iterative-studio-token',
            title: 'Iterative DVC Studio access token',
            grammar: ['isat_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jd-cloud.js

const jdCloud = {
    name: 'JD Cloud',
    revoke: 'Delete the access key under Account Management > AccessKey Management of the JD Cloud console.',
    references: ['https://docs.jdcloud.com/en/account-management/accesskey-management'],
    kinds: [
        {
            how: 'token',
            id: 'jd-cloud-access-key',
            title: 'JD Cloud access key',
            severity: 'critical',
            grammar: ['JDC_', (0,grammar/* upperDigits */.RO)(25, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jellyfin.js

const jellyfin = {
    name: 'Jellyfin',
    revoke: 'Delete the key under Dashboard > API Keys of the server.',
    references: ['https://jellyfin.org/docs/general/server/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'jellyfin-api-key',
            title: 'Jellyfin API key',
            names: ['jellyfin'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jina.js

const jina = {
    name: 'Jina AI',
    revoke: 'Delete the key on the API key page of the Jina AI dashboard.',
    references: ['https://jina.ai/api-dashboard/key-manager'],
    kinds: [
        {
            how: 'token',
            id: 'jina-api-key',
            title: 'Jina AI API key',
            grammar: ['jina_', (0,grammar/* base64url */.r0)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/joe-sandbox.js

const joeSandbox = {
    name: 'Joe Sandbox',
    revoke: 'Revoke it in the user settings > API key.',
    references: ['https://github.com/joesecurity/jbxapi'],
    kinds: [
        {
            how: 'named',
            id: 'joe-sandbox-api-key',
            title: 'Joe Sandbox API key',
            names: ['joe sandbox', 'jbxapi', 'jbx'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jotform.js

const jotform = {
    name: 'Jotform',
    revoke: 'Delete the key under Settings > API of the Jotform account.',
    references: ['https://api.jotform.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'jotform-api-key',
            title: 'Jotform API key',
            names: ['jotform', 'jot form'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jumpcloud.js

const jumpcloud = {
    name: 'JumpCloud',
    revoke: 'Generate a new API key in the account menu of the Admin Portal: the old one stops working.',
    references: ['https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key'],
    kinds: [
        {
            how: 'token',
            id: 'jumpcloud-service-key',
            title: 'JumpCloud API key with prefix',
            severity: 'critical',
            grammar: ['jca_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'jumpcloud-api-key',
            title: 'JumpCloud API key',
            severity: 'critical',
            aliases: ['jumpcloud-api-key'],
            names: ['jump cloud'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jumpseller.js

const jumpseller = {
    name: 'Jumpseller',
    revoke: 'Revoke it under Account > API.',
    references: ['https://jumpseller.com/support/api/'],
    kinds: [
        {
            how: 'named',
            id: 'jumpseller-auth-token',
            title: 'Jumpseller authentication token',
            names: ['jumpseller'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jupiterone.js

const jupiterone = {
    name: 'JupiterOne',
    revoke: 'Revoke the token under Settings > Account Management > API Tokens.',
    references: ['https://docs.jupiterone.io/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'jupiterone-api-token',
            title: 'JupiterOne API token',
            names: ['jupiter one', 'j1 api', 'j1 account'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jwplayer.js

const jwplayer = {
    name: 'JW Player',
    revoke: 'Delete the secret on the API Credentials page of the JWP dashboard.',
    references: ['https://docs.jwplayer.com/platform/docs/api-keys-and-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'jwplayer-api-secret',
            title: 'JW Player API secret',
            names: ['jw player', 'jw platform'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kanban-tool.js

const kanbanTool = {
    name: 'Kanban Tool',
    revoke: 'Regenerate the token in the profile under API access.',
    references: ['https://kanbantool.com/developer/api-v3'],
    kinds: [
        {
            how: 'named',
            id: 'kanban-tool-api-token',
            title: 'Kanban Tool API token',
            names: ['kanban tool'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* upperDigits */.RO)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/karma-crm.js

const karmaCrm = {
    name: 'karmaCRM',
    revoke: 'Reset the token under My Settings > API of karmaCRM.',
    references: ['https://www.karmacrm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'karma-crm-api-token',
            title: 'karmaCRM API token',
            names: [
                'karma crm',
                'karma api',
                'karma key',
                'karma secret',
                'karma token',
                'karma access',
                'karma private',
            ],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keen.js

const keen = {
    name: 'Keen',
    revoke: 'Revoke the access key in the Access section of the Keen project.',
    references: ['https://keen.io/docs/access/access-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'keen-api-key',
            title: 'Keen API key',
            names: [
                'keen io',
                'keen api',
                'keen read',
                'keen write',
                'keen master',
                'keen access',
                'keen key',
                'keen secret',
                'keen token',
                'keen project',
            ],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
        {
            how: 'named',
            id: 'keen-project-id',
            title: 'Keen project ID',
            severity: 'info',
            names: ['keen project'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/rules/key-store.js
var key_store = __webpack_require__(12822);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kickbox.js

const kickbox = {
    name: 'Kickbox',
    revoke: 'Delete the key on the API page of the Kickbox account.',
    references: ['https://docs.kickbox.com/docs/using-the-api'],
    kinds: [
        {
            how: 'named',
            id: 'kickbox-api-key',
            title: 'Kickbox API key',
            names: ['kickbox'],
            grammar: [(0,grammar/* either */.gP)('live_', 'test_'), (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kintone.js

const kintone = {
    name: 'Kintone',
    revoke: 'Delete the token under App Settings > API Token of the app.',
    references: ['https://kintone.dev/en/docs/kintone/rest-api/overview/kintone-rest-api-overview/'],
    kinds: [
        {
            how: 'named',
            id: 'kintone-api-token',
            title: 'Kintone API token',
            names: ['kintone'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klarna.js

const klarna = {
    name: 'Klarna',
    revoke: 'Disable the credentials under Settings > API credentials of the Klarna merchant portal.',
    references: ['https://docs.klarna.com/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'klarna-api-key',
            title: 'Klarna API key',
            severity: 'critical',
            grammar: ['klarna_live_', (0,grammar/* either */.gP)('api', 'client'), '_', (0,grammar/* base64url */.r0)(30, 200)],
        },
        {
            how: 'token',
            id: 'klarna-test-api-key',
            title: 'Klarna test API key',
            severity: 'medium',
            grammar: [
                'klarna_',
                (0,grammar/* either */.gP)('test', 'playground'),
                '_',
                (0,grammar/* either */.gP)('api', 'client'),
                '_',
                (0,grammar/* base64url */.r0)(30, 200),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klazify.js

const klazify = {
    name: 'Klazify',
    revoke: 'Replace the key in the Klazify dashboard.',
    references: ['https://www.klazify.com/category'],
    kinds: [
        {
            how: 'named',
            id: 'klazify-api-key',
            title: 'Klazify API key',
            severity: 'medium',
            names: ['klazify'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(40)], [(0,grammar/* base62 */.Yb)(64)], [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(40, 700)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kling.js

const kling = {
    name: 'Kling AI',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://app.klingai.com/global/dev/document-api'],
    kinds: [
        {
            how: 'named',
            id: 'kling-secret-key',
            title: 'Kling AI secret key',
            names: ['klingai', 'kling ai', 'kling access', 'kling secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klipfolio.js

const klipfolio = {
    name: 'Klipfolio',
    revoke: 'Delete the key under Account > Users > Profile of Klipfolio.',
    references: ['https://apidocs.klipfolio.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'klipfolio-api-key',
            title: 'Klipfolio API key',
            names: ['klipfolio'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/knapsack-pro.js

const knapsackPro = {
    name: 'Knapsack Pro',
    revoke: 'Regenerate the token on the settings page of the project.',
    references: ['https://docs.knapsackpro.com/api/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'knapsack-pro-token',
            title: 'Knapsack Pro API token',
            names: ['knapsack pro'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/knock.js

const knock = {
    name: 'Knock',
    revoke: 'Roll the key under Developers > API keys of the Knock dashboard.',
    references: ['https://docs.knock.app/developer-tools/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'knock-secret-key',
            title: 'Knock secret API key',
            names: ['knock api', 'knock secret', 'knock token', 'knock key'],
            grammar: ['sk_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base64url */.r0)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kobiton.js

const kobiton = {
    name: 'Kobiton',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.kobiton.com/'],
    kinds: [
        { how: 'named', id: 'kobiton-api-key', title: 'Kobiton API key', names: ['kobiton'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kong-konnect.js

const kongKonnect = {
    name: 'Kong Konnect',
    revoke: 'Revoke the token under Personal access tokens, or on the page of the system account.',
    references: ['https://developer.konghq.com/konnect-api/'],
    kinds: [
        {
            how: 'token',
            id: 'kong-konnect-access-token',
            title: 'Kong Konnect access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('kpat_', 'spat_'), (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kontent.js

const kontent = {
    name: 'Kontent.ai',
    revoke: 'Revoke the key under Environment settings > API keys.',
    references: ['https://kontent.ai/learn/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kontent-api-key',
            title: 'Kontent.ai API key',
            names: ['kontent'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(60, 500), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kraken-io.js

const krakenIo = {
    name: 'Kraken.io',
    revoke: 'Delete the key under Account > API Dashboard of Kraken.io.',
    references: ['https://kraken.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kraken-io-api-key',
            title: 'Kraken.io API key',
            severity: 'medium',
            names: ['kraken io', 'kraken api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'kraken-io-api-secret',
            title: 'Kraken.io API secret',
            names: ['kraken io', 'kraken api', 'kraken secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kucoin.js

const kucoin = {
    name: 'KuCoin',
    revoke: 'Delete the key under API Management of the KuCoin account.',
    references: ['https://www.kucoin.com/docs-new/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kucoin-access-token',
            title: 'KuCoin API key',
            severity: 'high',
            aliases: ['kucoin-access-token'],
            names: ['kucoin', 'ku coin'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'kucoin-secret-key',
            title: 'KuCoin API secret',
            severity: 'critical',
            aliases: ['kucoin-secret-key'],
            names: ['kucoin', 'ku coin'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lacework.js

const lacework = {
    name: 'Lacework',
    revoke: 'Disable and delete the key under Settings > API keys of the Lacework console.',
    references: ['https://docs.lacework.net/api/api-access-keys-and-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'lacework-api-secret',
            title: 'Lacework API secret key',
            severity: 'critical',
            names: ['lacework', 'lw api'],
            grammar: ['_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lago.js

const lago = {
    name: 'Lago',
    revoke: 'Rotate the key under Developers > API keys of Lago.',
    references: ['https://getlago.com/docs/api-reference/intro'],
    kinds: [
        {
            how: 'named',
            id: 'lago-api-key',
            title: 'Lago API key',
            names: ['lago api', 'getlago', 'lago key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lambda-cloud.js

const lambdaCloud = {
    name: 'Lambda Cloud',
    revoke: 'Delete the key on the API keys page of the Lambda Cloud console.',
    references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
    kinds: [
        {
            how: 'named',
            id: 'lambda-cloud-api-key',
            title: 'Lambda Cloud API key',
            severity: 'critical',
            names: ['lambda cloud', 'lambda labs', 'lambda api'],
            grammar: ['secret_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 1, 40), '_', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/langfuse.js

const langfuse = {
    name: 'Langfuse',
    revoke: 'Delete the key pair under Settings > API Keys of the Langfuse project.',
    references: ['https://langfuse.com/docs/api-and-data-platform/features/public-api'],
    kinds: [
        {
            how: 'token',
            id: 'langfuse-secret-key',
            title: 'Langfuse secret key',
            grammar: ['sk-lf-', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'langfuse-public-key',
            title: 'Langfuse public key',
            severity: 'info',
            grammar: ['pk-lf-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/langsmith.js

const langsmith = {
    name: 'LangSmith',
    revoke: 'Delete the key under Settings > API Keys of LangSmith.',
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'langsmith-personal-token',
            title: 'LangSmith personal access token',
            aliases: ['langchain-langsmith-personal-access-token'],
            grammar: ['lsv2_pt_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(10)],
        },
        {
            how: 'token',
            id: 'langsmith-service-key',
            title: 'LangSmith service key',
            aliases: ['langchain-langsmith-service-key'],
            grammar: ['lsv2_sk_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(10)],
        },
        {
            how: 'token',
            id: 'langsmith-legacy-key',
            title: 'LangSmith legacy API key',
            grammar: ['ls__', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/languagelayer.js

const languagelayer = {
    name: 'languagelayer',
    revoke: 'Reset the access key in the languagelayer dashboard.',
    references: ['https://languagelayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'languagelayer-access-key',
            title: 'languagelayer access key',
            severity: 'medium',
            names: ['language layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leadfeeder.js

const leadfeeder = {
    name: 'Leadfeeder',
    revoke: 'Delete the token under Settings > Personal > API tokens of Leadfeeder.',
    references: ['https://docs.leadfeeder.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'leadfeeder-api-token',
            title: 'Leadfeeder API token',
            names: ['lead feeder'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leakix.js

const leakix = {
    name: 'LeakIX',
    revoke: 'Revoke it under Settings > API key.',
    references: ['https://docs.leakix.net/'],
    kinds: [
        {
            how: 'named',
            id: 'leakix-api-key',
            title: 'LeakIX API key',
            names: ['leakix'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leanplum.js

const leanplum = {
    name: 'Leanplum',
    revoke: 'Delete the key under Apps > Keys & Settings.',
    references: ['https://docs.leanplum.com/reference/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'leanplum-api-key',
            title: 'Leanplum API key',
            names: ['leanplum'],
            grammar: [(0,grammar/* either */.gP)('prod_', 'dev_', 'data_', 'exp_', 'cons_'), (0,grammar/* base62 */.Yb)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lemlist.js

const lemlist = {
    name: 'lemlist',
    revoke: 'Delete the key under Settings > Integrations of lemlist.',
    references: ['https://developer.lemlist.com/api-reference/getting-started/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'lemlist-api-key',
            title: 'lemlist API key',
            names: ['lemlist'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lemon-squeezy.js

const lemonSqueezy = {
    name: 'Lemon Squeezy',
    revoke: 'Delete the key under Settings > API of the store.',
    references: ['https://docs.lemonsqueezy.com/api/getting-started/requests'],
    kinds: [
        {
            how: 'named',
            id: 'lemon-squeezy-api-key',
            title: 'Lemon Squeezy API key',
            severity: 'critical',
            names: ['lemon squeezy'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 700)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lendflow.js

const lendflow = {
    name: 'Lendflow',
    revoke: 'Ask Lendflow to revoke the token.',
    references: ['https://docs.lendflow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lendflow-api-key',
            title: 'Lendflow API key',
            names: ['lendflow'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leonardo-ai.js

const leonardoAi = {
    name: 'Leonardo.Ai',
    revoke: 'Delete the key under API Access of Leonardo.Ai.',
    references: ['https://docs.leonardo.ai/docs/create-your-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'leonardo-ai-api-key',
            title: 'Leonardo.Ai API key',
            severity: 'medium',
            names: ['leonardo ai', 'leonardo api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/less-annoying-crm.js

const lessAnnoyingCrm = {
    name: 'Less Annoying CRM',
    revoke: 'Delete the key under Settings > Programmer API.',
    references: ['https://account.lessannoyingcrm.com/api_docs/v2'],
    kinds: [
        {
            how: 'named',
            id: 'less-annoying-crm-api-key',
            title: 'Less Annoying CRM API key',
            names: ['less annoying', 'less annoying crm', 'lacrm'],
            grammar: [(0,grammar/* digits */.vm)(3, 9), '-', (0,grammar/* digits */.vm)(25, 40), '-', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/letta.js

const letta = {
    name: 'Letta',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://docs.letta.com/'],
    kinds: [
        {
            how: 'token',
            id: 'letta-api-key',
            title: 'Letta API key',
            grammar: ['sk-let-', (0,grammar/* base64 */.K3)(40, 200), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lexigram.js

const lexigram = {
    name: 'Lexigram',
    revoke: 'Delete the key in the Lexigram account.',
    references: ['https://docs.lexigram.io/'],
    kinds: [
        {
            how: 'named',
            id: 'lexigram-api-key',
            title: 'Lexigram API key',
            names: ['lexigram'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_.-', 100, 600)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/libraries-io.js

const librariesIo = {
    name: 'Libraries.io',
    revoke: 'Regenerate the key on the account page of Libraries.io.',
    references: ['https://libraries.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'libraries-io-api-key',
            title: 'Libraries.io API key',
            severity: 'medium',
            names: ['libraries io'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lichess.js

const lichess = {
    name: 'Lichess',
    revoke: 'Revoke the token under Preferences > API access tokens.',
    references: ['https://lichess.org/api#section/Introduction/Authentication'],
    kinds: [
        {
            how: 'token',
            id: 'lichess-personal-token',
            title: 'Lichess personal access token',
            severity: 'medium',
            aliases: ['lichess-personal-access-token'],
            grammar: ['lip_', (0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'token',
            id: 'lichess-oauth-token',
            title: 'Lichess OAuth access token',
            severity: 'medium',
            aliases: ['lichess-oauth-access-token'],
            grammar: ['lio_', (0,grammar/* base62 */.Yb)(20, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lightspeed.js

const lightspeed = {
    name: 'Lightspeed',
    revoke: 'Delete the token under Setup > Personal Tokens of Lightspeed Retail.',
    references: ['https://x-series-api.lightspeedhq.com/docs/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'lightspeed-personal-token',
            title: 'Lightspeed X-Series personal token',
            severity: 'critical',
            grammar: ['lsxs_pt_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/liveagent.js

const liveagent = {
    name: 'LiveAgent',
    revoke: 'Delete the key under Configuration > System > API.',
    references: ['https://support.liveagent.com/840770-Complete-API-reference'],
    kinds: [
        {
            how: 'named',
            id: 'liveagent-api-key',
            title: 'LiveAgent API key',
            names: ['live agent', 'ladesk'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/liveblocks.js

const liveblocks = {
    name: 'Liveblocks',
    revoke: 'Roll the key on the API keys page of the Liveblocks project.',
    references: ['https://liveblocks.io/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'liveblocks-secret-key',
            title: 'Liveblocks secret key',
            grammar: ['sk_', (0,grammar/* either */.gP)('prod', 'dev'), '_', (0,grammar/* base64url */.r0)(60, 68)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/livekit.js

const livekit = {
    name: 'LiveKit',
    revoke: 'Delete the key under Settings > API Keys of the LiveKit project.',
    references: ['https://docs.livekit.io/home/get-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'livekit-api-secret',
            title: 'LiveKit API secret',
            names: ['livekit', 'live kit'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/livestorm.js

const livestorm = {
    name: 'Livestorm',
    revoke: 'Revoke the token under Account settings > Integrations > Public API.',
    references: ['https://developers.livestorm.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'livestorm-api-token',
            title: 'Livestorm API token',
            names: ['livestorm'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(60, 300), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/llama-api.js

const llamaApi = {
    name: 'Llama API',
    revoke: 'Delete the key on the API keys page of the Llama API dashboard.',
    references: ['https://llama.developer.meta.com/docs/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'llama-api-key',
            title: 'Llama API key',
            grammar: ['LLM|', (0,grammar/* digits */.vm)(12, 20), '|', (0,grammar/* base64url */.r0)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/llamacloud.js

const llamacloud = {
    name: 'LlamaCloud',
    revoke: 'Delete the key on the API Keys page of LlamaCloud.',
    references: ['https://developers.llamaindex.ai/python/cloud/general/api_key/'],
    kinds: [
        {
            how: 'token',
            id: 'llamacloud-api-key',
            title: 'LlamaCloud API key',
            grammar: ['llx-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loadmill.js

const loadmill = {
    name: 'Loadmill',
    revoke: 'Delete the token under Settings > API Tokens of Loadmill.',
    references: ['https://docs.loadmill.com/integrations/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'loadmill-api-token',
            title: 'Loadmill API token',
            names: ['loadmill'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logicmonitor.js

const logicmonitor = {
    name: 'LogicMonitor',
    revoke: 'Delete the token under Settings > Users and Roles > API Tokens.',
    references: ['https://www.logicmonitor.com/support/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'logicmonitor-bearer-token',
            title: 'LogicMonitor bearer token',
            grammar: ['lmb_', (0,grammar/* base64 */.K3)(40, 200)],
        },
        {
            how: 'named',
            id: 'logicmonitor-access-key',
            title: 'LogicMonitor LMv1 access key',
            names: ['logic monitor', 'lmv1'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loginradius.js

const loginradius = {
    name: 'LoginRadius',
    revoke: 'Regenerate the key under Configuration > API Configuration of the Admin Console.',
    references: ['https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/'],
    kinds: [
        {
            how: 'named',
            id: 'loginradius-api-key',
            title: 'LoginRadius API key or secret',
            names: ['login radius'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/looker.js

const looker = {
    name: 'Looker',
    revoke: 'Delete the API key under Admin > Users > Edit of its user.',
    references: ['https://cloud.google.com/looker/docs/api-auth'],
    kinds: [
        {
            how: 'named',
            id: 'looker-client-id',
            title: 'Looker client ID',
            // With its secret it logs in to the API: no OAuth id that is sent to browsers.
            severity: 'low',
            aliases: ['looker-client-id'],
            names: ['looker'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'looker-client-secret',
            title: 'Looker client secret',
            aliases: ['looker-client-secret'],
            names: ['looker'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loops.js

const loops = {
    name: 'Loops',
    revoke: 'Delete the key under Settings > API of Loops.',
    references: ['https://loops.so/docs/api-reference/intro'],
    kinds: [
        {
            how: 'named',
            id: 'loops-api-key',
            title: 'Loops API key',
            names: ['loops api', 'loops so'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loyverse.js

const loyverse = {
    name: 'Loyverse',
    revoke: 'Delete the token under Integrations > Access tokens of the Back Office.',
    references: ['https://developer.loyverse.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'loyverse-access-token',
            title: 'Loyverse access token',
            names: ['loyverse'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lunch-money.js

const lunchMoney = {
    name: 'Lunch Money',
    revoke: 'Delete the token on the Developers page of the Lunch Money settings.',
    references: ['https://lunchmoney.dev/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'lunch-money-access-token',
            title: 'Lunch Money access token',
            names: ['lunch money'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/madkudu.js

const madkudu = {
    name: 'MadKudu',
    revoke: 'Replace the key under Integrations > API of MadKudu.',
    references: ['https://developers.madkudu.com/'],
    kinds: [
        {
            how: 'named',
            id: 'madkudu-api-key',
            title: 'MadKudu API key',
            names: ['madkudu'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magicbell.js

const magicbell = {
    name: 'MagicBell',
    revoke: 'Rotate the secret under Settings of the MagicBell project.',
    references: ['https://www.magicbell.com/docs/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'magicbell-api-key',
            title: 'MagicBell API key or secret',
            names: ['magicbell', 'magic bell'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailboxlayer.js

const mailboxlayer = {
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
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailerlite.js

const mailerlite = {
    name: 'MailerLite',
    revoke: 'Delete the token under Integrations > API of MailerLite.',
    references: ['https://developers.mailerlite.com/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mailerlite-api-key',
            title: 'MailerLite API key',
            names: ['mailerlite', 'mailer lite'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 700)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailersend.js

const mailersend = {
    name: 'MailerSend',
    revoke: 'Delete the token under API tokens on the page of its domain.',
    references: ['https://developers.mailersend.com/general.html#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mailersend-api-token',
            title: 'MailerSend API token',
            aliases: ['mailersend-api-token'],
            grammar: ['mlsn.', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailmodo.js

const mailmodo = {
    name: 'Mailmodo',
    revoke: 'Revoke the key under Settings > API Keys of Mailmodo.',
    references: ['https://www.mailmodo.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'mailmodo-api-key',
            title: 'Mailmodo API key',
            names: ['mailmodo'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailosaur.js

const mailosaur = {
    name: 'Mailosaur',
    revoke: 'Delete the key on the API Keys page of the Mailosaur dashboard.',
    references: ['https://mailosaur.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'mailosaur-api-key',
            title: 'Mailosaur API key',
            names: ['mailosaur'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailsac.js

const mailsac = {
    name: 'Mailsac',
    revoke: 'Delete the key on the API Credentials page of Mailsac.',
    references: ['https://docs.mailsac.com/en/latest/api_examples/getting_started/getting_started.html'],
    kinds: [
        {
            how: 'named',
            id: 'mailsac-api-key',
            title: 'Mailsac API key',
            names: ['mailsac'],
            grammar: ['k_', (0,grammar/* base62 */.Yb)(36, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailslurp.js

const mailslurp = {
    name: 'MailSlurp',
    revoke: 'Reset the key in the MailSlurp dashboard.',
    references: ['https://docs.mailslurp.com/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'mailslurp-api-key',
            title: 'MailSlurp API key',
            names: ['mailslurp'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], ['sk_', (0,grammar/* base62 */.Yb)(40, 120)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapillary.js

const mapillary = {
    name: 'Mapillary',
    revoke: 'Delete the application on the Developers page of Mapillary.',
    references: ['https://www.mapillary.com/developer/api-documentation#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mapillary-access-token',
            title: 'Mapillary access token',
            severity: 'medium',
            grammar: ['MLY|', (0,grammar/* digits */.vm)(14, 18), '|', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapquest.js

const mapquest = {
    name: 'MapQuest',
    revoke: 'Delete the key under Manage Keys of the developer profile.',
    references: ['https://developer.mapquest.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'mapquest-api-key',
            title: 'MapQuest API key',
            severity: 'medium',
            names: ['mapquest', 'map quest'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/maptiler.js

const maptiler = {
    name: 'MapTiler',
    revoke: 'Delete the key on the API keys page, a service token on the Credentials page, of MapTiler Cloud.',
    references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
    kinds: [
        {
            how: 'named',
            id: 'maptiler-api-key',
            title: 'MapTiler API key',
            severity: 'low',
            names: ['maptiler'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'maptiler-service-token',
            title: 'MapTiler service credential',
            names: ['maptiler'],
            grammar: [(0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marketo.js

const marketo = {
    name: 'Marketo',
    revoke: 'Replace the custom service under Admin > LaunchPoint.',
    references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'marketo-client-secret',
            title: 'Marketo client secret',
            names: ['marketo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'marketo-client-id',
            title: 'Marketo client ID',
            severity: 'info',
            names: ['marketo'],
            words: ['client id', 'client_id', 'clientid'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marketstack.js

const marketstack = {
    name: 'marketstack',
    revoke: 'Reset the access key in the marketstack dashboard.',
    references: ['https://marketstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'marketstack-access-key',
            title: 'marketstack access key',
            severity: 'medium',
            names: ['marketstack', 'market stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marqeta.js

const marqeta = {
    name: 'Marqeta',
    revoke: 'Revoke it in the developer dashboard.',
    references: ['https://www.marqeta.com/docs/developer-guides/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'marqeta-access-token',
            title: 'Marqeta admin access token',
            names: ['marqeta'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(24, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/matrix.js

const matrix = {
    name: 'Matrix',
    revoke: 'Log the device out: that invalidates its access token.',
    references: ['https://spec.matrix.org/latest/client-server-api/#using-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'matrix-access-token',
            title: 'Matrix access token of Synapse',
            grammar: ['syt_', (0,grammar/* base64url */.r0)(2, 80), '_', (0,grammar/* letters */.Mm)(20), '_', (0,grammar/* base62 */.Yb)(6)],
        },
        {
            how: 'token',
            id: 'matrix-authentication-service-token',
            title: 'Matrix token of the Matrix Authentication Service',
            grammar: [(0,grammar/* either */.gP)('mat_', 'mar_', 'mct_', 'mpt_'), (0,grammar/* base62 */.Yb)(30), '_', (0,grammar/* base62 */.Yb)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mavenlink.js

const mavenlink = {
    name: 'Mavenlink',
    revoke: 'Revoke the token under Authorized Applications of Kantata.',
    references: ['https://developer.kantata.com/kantata/specification/section/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mavenlink-api-key',
            title: 'Mavenlink API key',
            names: ['mavenlink', 'kantata'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meaningcloud.js

const meaningcloud = {
    name: 'MeaningCloud',
    revoke: 'Ask MeaningCloud to replace the license key.',
    references: ['https://learn.meaningcloud.com/developer/'],
    kinds: [
        {
            how: 'named',
            id: 'meaningcloud-license-key',
            title: 'MeaningCloud license key',
            severity: 'medium',
            names: ['meaningcloud', 'meaning cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mediastack.js

const mediastack = {
    name: 'mediastack',
    revoke: 'Reset the access key in the mediastack dashboard.',
    references: ['https://mediastack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'mediastack-access-key',
            title: 'mediastack access key',
            severity: 'medium',
            names: ['mediastack', 'media stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mediawiki.js

const mediawiki = {
    name: 'MediaWiki',
    revoke: 'Set another value in LocalSettings.php.',
    references: ['https://www.mediawiki.org/wiki/Manual:$wgSecretKey'],
    kinds: [
        {
            how: 'named',
            id: 'mediawiki-secret-key',
            title: 'MediaWiki secret key',
            names: ['wgsecretkey'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meistertask.js

const meistertask = {
    name: 'MeisterTask',
    revoke: 'Delete the token under the developer settings of the Meister account.',
    references: ['https://developers.meistertask.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'meistertask-personal-token',
            title: 'MeisterTask personal access token',
            names: ['meistertask', 'meister task'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mem0.js

const mem0 = {
    name: 'Mem0',
    revoke: 'Delete the key on the API keys page of the Mem0 dashboard.',
    references: ['https://docs.mem0.ai/platform/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'mem0-api-key',
            title: 'Mem0 API key',
            grammar: ['m0-', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mercado-pago.js

const mercadoPago = {
    name: 'Mercado Pago',
    revoke: 'Renew the credentials under Your integrations > Credentials.',
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
    kinds: [
        {
            how: 'token',
            id: 'mercado-pago-access-token',
            title: 'Mercado Pago access token',
            severity: 'critical',
            grammar: ['APP_USR-', (0,grammar/* digits */.vm)(15, 17), '-', (0,grammar/* digits */.vm)(6), '-', (0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(6, 10)],
        },
        {
            how: 'token',
            id: 'mercado-pago-long-access-token',
            title: 'Mercado Pago access token with marks around its random part',
            severity: 'critical',
            grammar: [
                'APP_USR-',
                (0,grammar/* digits */.vm)(15, 17),
                '-',
                (0,grammar/* digits */.vm)(6),
                '-__',
                (0,grammar/* upper */.js)(2),
                '_',
                (0,grammar/* upper */.js)(2),
                '__',
                (0,grammar/* hex */.uh)(32),
                '__',
                (0,grammar/* upper */.js)(2),
                '_',
                (0,grammar/* upper */.js)(2),
                '__-',
                (0,grammar/* digits */.vm)(6, 10),
            ],
        },
        {
            how: 'token',
            id: 'mercado-pago-test-access-token',
            title: 'Mercado Pago test access token',
            severity: 'medium',
            grammar: ['TEST-', (0,grammar/* digits */.vm)(15, 17), '-', (0,grammar/* digits */.vm)(6), '-', (0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(6, 10)],
        },
        {
            how: 'token',
            id: 'mercado-pago-public-key',
            title: 'Mercado Pago public key',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)('APP_USR-', 'TEST-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mercury.js

const mercury = {
    name: 'Mercury',
    revoke: 'Revoke the token under Settings > API Tokens of Mercury.',
    references: ['https://docs.mercury.com/docs/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'mercury-production-token',
            title: 'Mercury production API token',
            severity: 'critical',
            aliases: ['mercury-production-api-token'],
            grammar: ['mercury_production_', (0,grammar/* lower */.ib)(2, 4), '_', (0,grammar/* base62 */.Yb)(40, 60), '_yrucrem'],
        },
        {
            how: 'token',
            id: 'mercury-sandbox-token',
            title: 'Mercury sandbox API token',
            severity: 'info',
            aliases: ['mercury-non-production-api-token'],
            grammar: [
                'mercury_',
                (0,grammar/* either */.gP)('sandbox', 'nonproduction', 'demo'),
                '_',
                (0,grammar/* lower */.ib)(2, 4),
                '_',
                (0,grammar/* base62 */.Yb)(40, 60),
                '_yrucrem',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mergify.js

const mergify = {
    name: 'Mergify',
    revoke: 'Delete the key under Settings > Applications of the Mergify dashboard.',
    references: ['https://docs.mergify.com/api/usage/'],
    kinds: [
        {
            how: 'token',
            id: 'mergify-application-key',
            title: 'Mergify application key',
            severity: 'critical',
            aliases: ['mergify-application-key'],
            grammar: ['mergify_application_key_', (0,grammar/* base64url */.r0)(64, 66)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mesibo.js

const mesibo = {
    name: 'mesibo',
    revoke: 'Reset the token of the application in the mesibo console.',
    references: ['https://docs.mesibo.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'mesibo-app-token',
            title: 'mesibo application token',
            names: ['mesibo'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/messagebird.js

const messagebird = {
    name: 'MessageBird',
    revoke: 'Delete the key under Developers > API access of the Bird dashboard.',
    references: ['https://developers.messagebird.com/api/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'messagebird-api-token',
            title: 'MessageBird API access key',
            aliases: ['messagebird-api-token'],
            names: ['messagebird', 'message bird'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('live_', 'test_')), (0,grammar/* base62 */.Yb)(25)],
        },
        {
            how: 'token',
            id: 'bird-api-key',
            title: 'Bird API key',
            grammar: [(0,grammar/* either */.gP)('bk_us1_', 'bk_eu1_'), (0,grammar/* base62 */.Yb)(28, 80)],
            references: ['https://bird.com/docs/guides/authentication/'],
        },
        {
            how: 'named',
            id: 'messagebird-client-id',
            title: 'MessageBird client ID',
            severity: 'info',
            aliases: ['messagebird-client-id'],
            names: ['messagebird', 'message bird'],
            words: ['client', 'id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metrilo.js

const metrilo = {
    name: 'Metrilo',
    revoke: 'Replace the secret under Settings of the Metrilo project.',
    references: ['https://metrilo.gitbook.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'metrilo-api-secret',
            title: 'Metrilo API key',
            names: ['metrilo'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/microsoft-power-automate.js

const microsoftPowerAutomate = {
    name: 'Microsoft Power Automate',
    revoke: 'Regenerate the access key of the flow or of the logic app: its URL carries the signature.',
    references: [
        'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas',
    ],
    kinds: [
        {
            how: 'token',
            id: 'microsoft-power-automate-logic-app-url',
            title: 'Microsoft Power Automate or Logic Apps trigger URL',
            severity: 'medium',
            grammar: [
                '.logic.azure.com',
                (0,grammar/* optional */.lq)(':443'),
                '/workflows/',
                (0,grammar/* hex */.uh)(32),
                '/triggers/',
                (0,grammar/* base64url */.r0)(1, 40),
                '/',
                (0,grammar/* optional */.lq)('paths/'),
                'invoke?',
                (0,grammar/* from */.HT)('0-9A-Za-z%&=._~/;+-', 0, 200),
                'sig=',
                (0,grammar/* base64url */.r0)(43),
            ],
            neither: { before: '\\s' },
            anyValue: true,
        },
        {
            how: 'token',
            id: 'microsoft-power-automate-flow-url',
            title: 'Microsoft Power Automate flow URL',
            severity: 'medium',
            grammar: [
                '.environment.api.powerplatform.com',
                (0,grammar/* optional */.lq)(':443'),
                '/powerautomate/automations/direct/workflows/',
                (0,grammar/* hex */.uh)(32),
                '/triggers/',
                (0,grammar/* base64url */.r0)(1, 40),
                '/paths/invoke?',
                (0,grammar/* from */.HT)('0-9A-Za-z%&=._~/;+-', 0, 200),
                'sig=',
                (0,grammar/* base64url */.r0)(43),
            ],
            neither: { before: '\\s' },
            anyValue: true,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/midtrans.js

const midtrans = {
    name: 'Midtrans',
    revoke: 'Ask Midtrans to regenerate the keys under Settings > Access Keys.',
    references: ['https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys'],
    kinds: [
        {
            how: 'token',
            id: 'midtrans-server-key',
            title: 'Midtrans production server key',
            severity: 'critical',
            aliases: ['midtrans-production-server-key'],
            grammar: ['Mid-server-', (0,grammar/* base64url */.r0)(16, 28)],
            neither: { before: '0-9A-Za-z-' },
        },
        {
            how: 'token',
            id: 'midtrans-sandbox-server-key',
            title: 'Midtrans sandbox server key',
            severity: 'medium',
            grammar: ['SB-Mid-server-', (0,grammar/* base64url */.r0)(16, 28)],
        },
        {
            how: 'token',
            id: 'midtrans-client-key',
            title: 'Midtrans client key',
            severity: 'info',
            grammar: [(0,grammar/* optional */.lq)('SB-'), 'Mid-client-', (0,grammar/* base64url */.r0)(12, 28)],
            literals: ['Mid-client-'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mindee.js

const mindee = {
    name: 'Mindee',
    revoke: 'Delete the key on the API Keys page of the Mindee platform.',
    references: ['https://docs.mindee.com/'],
    kinds: [
        {
            how: 'named',
            id: 'mindee-api-key',
            title: 'Mindee API key',
            severity: 'medium',
            names: ['mindee'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mindmeister.js

const mindmeister = {
    name: 'MindMeister',
    revoke: 'Revoke it under Account > API.',
    references: ['https://developers.mindmeister.com/'],
    kinds: [
        {
            how: 'named',
            id: 'mindmeister-api-key',
            title: 'MindMeister API key',
            names: ['mindmeister', 'mind meister'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/minimax.js

const minimax = {
    name: 'MiniMax',
    revoke: 'Delete the key on the API keys page of the MiniMax platform.',
    references: ['https://platform.minimax.io/docs/guides/quickstart-preparation'],
    kinds: [
        {
            how: 'token',
            id: 'minimax-api-key',
            title: 'MiniMax API key',
            aliases: ['minimax-api-key'],
            grammar: ['sk-api-', (0,grammar/* base64url */.r0)(80, 140)],
        },
        {
            how: 'token',
            id: 'minimax-coding-plan-key',
            title: 'MiniMax coding plan key',
            grammar: ['sk-cp-', (0,grammar/* base64url */.r0)(80, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mintlify.js

const mintlify = {
    name: 'Mintlify',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://www.mintlify.com/docs/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'mintlify-api-key',
            title: 'Mintlify API key',
            grammar: ['mint_', (0,grammar/* optional */.lq)('dsc_'), (0,grammar/* base62 */.Yb)(18, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mite.js

const mite = {
    name: 'mite',
    revoke: 'Renew the key under My user > API.',
    references: ['https://mite.de/en/api/'],
    kinds: [
        {
            how: 'named',
            id: 'mite-api-key',
            title: 'mite API key',
            names: [
                'mite api',
                'mite key',
                'mite token',
                'mite secret',
                'mite account',
                'mite access',
                'mite private',
            ],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixedbread.js

const mixedbread = {
    name: 'Mixedbread',
    revoke: 'Delete the key on the API keys page of the Mixedbread platform.',
    references: ['https://www.mixedbread.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mixedbread-api-key',
            title: 'Mixedbread API key',
            grammar: ['mxb_', (0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixmax.js

const mixmax = {
    name: 'Mixmax',
    revoke: 'Delete the token under Settings > Integrations > API.',
    references: ['https://developer.mixmax.com/docs/getting-started-with-the-api'],
    kinds: [
        {
            how: 'named',
            id: 'mixmax-api-token',
            title: 'Mixmax API token',
            names: ['mixmax'],
            grammar: [(0,grammar/* base64url */.r0)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixpanel.js

const mixpanel = {
    name: 'Mixpanel',
    revoke: 'Reset the secret under Project Settings > Access Keys, or delete the service account.',
    references: ['https://developer.mixpanel.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mixpanel-api-secret',
            title: 'Mixpanel API secret or project token',
            severity: 'medium',
            names: ['mixpanel', 'mix panel'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mockaroo.js

const mockaroo = {
    name: 'Mockaroo',
    revoke: 'Regenerate the key on the account page of Mockaroo.',
    references: ['https://www.mockaroo.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'mockaroo-api-key',
            title: 'Mockaroo API key',
            severity: 'low',
            names: ['mockaroo'],
            words: ['key', 'token', 'secret', 'api', 'access'],
            grammar: [(0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/modrinth.js

const modrinth = {
    name: 'Modrinth',
    revoke: 'Revoke the token under Settings > Personal access tokens.',
    references: ['https://docs.modrinth.com/api/'],
    kinds: [
        {
            how: 'token',
            id: 'modrinth-personal-token',
            title: 'Modrinth personal access token',
            severity: 'critical',
            grammar: ['mrp_', (0,grammar/* base62 */.Yb)(60)],
        },
        {
            how: 'token',
            id: 'modrinth-session-token',
            title: 'Modrinth session or OAuth token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('mra_', 'mro_'), (0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mollie.js

const mollie = {
    name: 'Mollie',
    revoke: 'Reset the key under Developers > API keys of the Mollie dashboard.',
    references: ['https://docs.mollie.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'mollie-live-key',
            title: 'Mollie live API key',
            severity: 'critical',
            names: ['mollie'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'mollie-test-key',
            title: 'Mollie test API key',
            severity: 'medium',
            names: ['mollie'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'mollie-access-token',
            title: 'Mollie organization access token',
            severity: 'critical',
            names: ['mollie'],
            grammar: ['access_', (0,grammar/* base62 */.Yb)(30, 60)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monday.js


const monday = {
    name: 'monday.com',
    revoke: 'Regenerate the token under Developers > My access tokens.',
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'monday-api-token',
            title: 'monday.com API token',
            names: ['monday'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 100), '.eyJ', (0,grammar/* base64url */.r0)(90, 300), '.', (0,grammar/* base64url */.r0)(25, 100)],
            verify: jwt/* jwtVerdict */.Z,
        },
        {
            how: 'named',
            id: 'monday-app-secret',
            title: 'monday.com app client or signing secret',
            names: ['monday client', 'monday signing', 'monday app', 'monday secret', 'monday oauth'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monkeylearn.js

const monkeylearn = {
    name: 'MonkeyLearn',
    revoke: 'Regenerate the key under API keys of the MonkeyLearn account.',
    references: ['https://monkeylearn.com/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'monkeylearn-api-key',
            title: 'MonkeyLearn API key',
            severity: 'medium',
            names: ['monkeylearn', 'monkey learn'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monnify.js

const monnify = {
    name: 'Monnify',
    revoke: 'Regenerate the keys under Developers > API Keys of the Monnify dashboard.',
    references: ['https://developers.monnify.com/docs/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'monnify-secret-key',
            title: 'Monnify secret key',
            severity: 'critical',
            names: ['monnify'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
        {
            how: 'named',
            id: 'monnify-api-key',
            title: 'Monnify API key',
            severity: 'info',
            names: ['monnify'],
            grammar: ['MK_', (0,grammar/* either */.gP)('PROD', 'TEST'), '_', (0,grammar/* base62 */.Yb)(8, 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moonclerk.js

const moonclerk = {
    name: 'MoonClerk',
    revoke: 'Delete the key under Account > API Keys of MoonClerk.',
    references: ['https://github.com/moonclerk/developer'],
    kinds: [
        {
            how: 'named',
            id: 'moonclerk-api-key',
            title: 'MoonClerk API key',
            names: ['moonclerk', 'moon clerk'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moosend.js

const moosend = {
    name: 'Moosend',
    revoke: 'Regenerate the key under Settings > API key of Moosend.',
    references: ['https://docs.moosend.com/developers/api-documentation/en/index-en.html'],
    kinds: [
        {
            how: 'named',
            id: 'moosend-api-key',
            title: 'Moosend API key',
            names: ['moosend'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moralis.js

const moralis = {
    name: 'Moralis',
    revoke: 'Delete the key on the API keys page of the Moralis admin panel.',
    references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'moralis-api-key',
            title: 'Moralis API key',
            severity: 'medium',
            names: ['moralis'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mparticle.js

const mparticle = {
    name: 'mParticle',
    revoke: 'Rotate the key under Setup > Inputs, or delete the API credential.',
    references: ['https://docs.mparticle.com/developers/credential-management/'],
    kinds: [
        {
            how: 'named',
            id: 'mparticle-secret',
            title: 'mParticle secret',
            names: ['mparticle'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/msg91.js

const msg91 = {
    name: 'MSG91',
    revoke: 'Delete the authkey in the MSG91 panel.',
    references: ['https://docs.msg91.com/overview'],
    kinds: [
        {
            how: 'named',
            id: 'msg91-authkey',
            title: 'MSG91 authkey',
            names: ['msg91'],
            grammar: [(0,grammar/* digits */.vm)(5, 6), (0,grammar/* base62 */.Yb)(18, 24), 'P1'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/murf.js

const murf = {
    name: 'Murf AI',
    revoke: 'Delete the key on the API Keys page of the Murf API dashboard.',
    references: ['https://murf.ai/api/docs/introduction/overview'],
    kinds: [
        {
            how: 'token',
            id: 'murf-api-key',
            title: 'Murf AI API key',
            severity: 'medium',
            grammar: ['ap2_', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/musixmatch.js

const musixmatch = {
    name: 'Musixmatch',
    revoke: 'Revoke it in the application in the dashboard.',
    references: ['https://developer.musixmatch.com/'],
    kinds: [
        {
            how: 'named',
            id: 'musixmatch-api-key',
            title: 'Musixmatch API key',
            names: ['musixmatch', 'musix match'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mux.js

const mux = {
    name: 'Mux',
    revoke: 'Revoke the token under Settings > Access Tokens of the Mux dashboard.',
    references: ['https://www.mux.com/docs/core/make-api-requests'],
    kinds: [
        {
            how: 'named',
            id: 'mux-token-secret',
            title: 'Mux access token secret',
            names: ['mux token', 'mux secret', 'mux access', 'mux api', 'mux key', 'mux private'],
            grammar: [(0,grammar/* base64 */.K3)(75)],
        },
        {
            how: 'named',
            id: 'mux-token-id',
            title: 'Mux access token ID',
            severity: 'info',
            names: ['mux token', 'mux access'],
            words: ['id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/myget.js

const myget = {
    name: 'MyGet',
    revoke: 'Delete the token under Profile > Access Tokens of MyGet.',
    references: ['https://docs.myget.org/docs/reference/security'],
    kinds: [
        {
            how: 'named',
            id: 'myget-api-key',
            title: 'MyGet API key',
            severity: 'critical',
            names: ['myget'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/myintervals.js

const myintervals = {
    name: 'Intervals',
    revoke: 'Generate a new token under My Account > API Access.',
    references: ['https://www.myintervals.com/api/authentication.php'],
    kinds: [
        {
            how: 'named',
            id: 'myintervals-api-token',
            title: 'Intervals API token',
            names: ['myintervals', 'my intervals'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(11)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/n8n.js

const n8n = {
    name: 'n8n',
    revoke: 'Delete the key under Settings > n8n API.',
    references: ['https://docs.n8n.io/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'n8n-legacy-api-key',
            title: 'n8n API key with prefix',
            grammar: ['n8n_api_', (0,grammar/* hex */.uh)(80)],
        },
        {
            how: 'named',
            id: 'n8n-encryption-key',
            title: 'n8n encryption key',
            names: ['n8n encryption'],
            grammar: [(0,grammar/* base64 */.K3)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nango.js

const nango = {
    name: 'Nango',
    revoke: 'Rotate the key under Environment Settings of Nango.',
    references: ['https://nango.dev/docs/reference/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'nango-secret-key',
            title: 'Nango secret key',
            names: ['nango'],
            words: ['secret', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nebius.js

const nebius = {
    name: 'Nebius',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://docs.nebius.com/'],
    kinds: [
        {
            how: 'named',
            id: 'nebius-api-key',
            title: 'Nebius API key',
            names: ['nebius'],
            grammar: [(0,grammar/* base64url */.r0)(40, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neon.js

const neon = {
    name: 'Neon',
    revoke: 'Revoke the key under Account settings > API keys of the Neon console.',
    references: ['https://neon.com/docs/manage/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'neon-api-key',
            title: 'Neon API key',
            severity: 'critical',
            grammar: ['napi_', (0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netbird.js

const netbird = {
    name: 'NetBird',
    revoke: "Revoke it in the user's access tokens.",
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
    kinds: [
        {
            how: 'token',
            id: 'netbird-access-token',
            title: 'NetBird personal access token',
            grammar: ['nbp_', (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nethunt.js

const nethunt = {
    name: 'NetHunt',
    revoke: 'Replace the key under Settings > Integrations > API.',
    references: ['https://nethunt.com/integration-api'],
    kinds: [
        {
            how: 'named',
            id: 'nethunt-api-key',
            title: 'NetHunt API key',
            names: ['nethunt', 'net hunt'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netlas.js

const netlas = {
    name: 'Netlas',
    revoke: 'Revoke it under Profile of the account.',
    references: ['https://docs.netlas.io/'],
    kinds: [
        { how: 'named', id: 'netlas-api-key', title: 'Netlas API key', names: ['netlas'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netsuite.js

const netsuite = {
    name: 'NetSuite',
    revoke: 'Revoke the token under Setup > Users/Roles > Access Tokens.',
    references: ['https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html'],
    kinds: [
        {
            how: 'named',
            id: 'netsuite-token',
            title: 'NetSuite token or consumer secret',
            severity: 'critical',
            names: ['netsuite', 'net suite'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neutrino-api.js

const neutrinoApi = {
    name: 'Neutrino API',
    revoke: 'Delete the key under API Keys of the Neutrino account.',
    references: ['https://www.neutrinoapi.com/api/api-basics/'],
    kinds: [
        {
            how: 'named',
            id: 'neutrino-api-api-key',
            title: 'Neutrino API API key',
            severity: 'medium',
            names: ['neutrino'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/never-bounce.js

const neverBounce = {
    name: 'NeverBounce',
    revoke: 'Revoke it under Apps of the account.',
    references: ['https://developers.neverbounce.com/'],
    kinds: [
        {
            how: 'named',
            id: 'never-bounce-api-key',
            title: 'NeverBounce API key',
            names: ['neverbounce'],
            grammar: [(0,grammar/* either */.gP)(['private_', (0,grammar/* hex */.uh)(32)], ['secret_', (0,grammar/* hex */.uh)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/news-api.js

const newsApi = {
    name: 'News API',
    revoke: 'Ask News API to replace the key: the account page only shows it.',
    references: ['https://newsapi.org/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'news-api-api-key',
            title: 'News API API key',
            severity: 'medium',
            names: ['newsapi', 'news api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/newscatcher.js

const newscatcher = {
    name: 'NewsCatcher',
    revoke: 'Ask NewsCatcher to replace the key.',
    references: ['https://www.newscatcherapi.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'newscatcher-api-key',
            title: 'NewsCatcher API key',
            severity: 'medium',
            names: ['newscatcher', 'news catcher'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/newsdata.js

const newsdata = {
    name: 'NewsData.io',
    revoke: 'Replace the key on the API key page of the NewsData.io dashboard.',
    references: ['https://newsdata.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'newsdata-api-key',
            title: 'NewsData.io API key',
            severity: 'medium',
            names: ['newsdata', 'news data'],
            grammar: ['pub_', (0,grammar/* lowerDigits */.q2)(32, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nextdns.js

const nextdns = {
    name: 'NextDNS',
    revoke: 'Replace the key at the bottom of the NextDNS account page.',
    references: ['https://nextdns.github.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nextdns-api-key',
            title: 'NextDNS API key',
            names: ['nextdns'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nftport.js

const nftport = {
    name: 'NFTPort',
    revoke: 'Replace the key in the NFTPort dashboard.',
    references: ['https://docs.nftport.xyz/'],
    kinds: [
        {
            how: 'named',
            id: 'nftport-api-key',
            title: 'NFTPort API key',
            names: ['nftport', 'nft port'],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nicereply.js

const nicereply = {
    name: 'Nicereply',
    revoke: 'Replace the key under Settings > API of Nicereply.',
    references: ['https://www.nicereply.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nicereply-api-key',
            title: 'Nicereply API key',
            names: ['nicereply', 'nice reply'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nightfall.js

const nightfall = {
    name: 'Nightfall',
    revoke: 'Delete the key under API Keys of the Nightfall dashboard.',
    references: ['https://help.nightfall.ai/developer-api/key_concepts'],
    kinds: [
        {
            how: 'token',
            id: 'nightfall-api-key',
            title: 'Nightfall API key',
            grammar: ['NF-', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nlp-cloud.js

const nlpCloud = {
    name: 'NLP Cloud',
    revoke: 'Replace the token in the NLP Cloud dashboard.',
    references: ['https://docs.nlpcloud.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'nlp-cloud-token',
            title: 'NLP Cloud API token',
            severity: 'medium',
            names: ['nlpcloud', 'nlp cloud'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nocodb.js

const nocodb = {
    name: 'NocoDB',
    revoke: 'Delete the token under Account > Tokens of NocoDB.',
    references: ['https://nocodb.com/docs/product-docs/account-settings/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'nocodb-fine-grained-token',
            title: 'NocoDB fine-grained API token',
            grammar: ['nc_pat_', (0,grammar/* base64url */.r0)(24, 80)],
            references: ['https://nocodb.com/docs/apis/authentication'],
        },
        {
            how: 'named',
            id: 'nocodb-api-token',
            title: 'NocoDB API token',
            names: ['nocodb', 'xc token'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nomic.js

const nomic = {
    name: 'Nomic',
    revoke: 'Delete the key under API keys of the Nomic Atlas settings.',
    references: ['https://docs.nomic.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'nomic-api-key',
            title: 'Nomic API key',
            severity: 'medium',
            grammar: ['nk-', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nordigen.js

const nordigen = {
    name: 'GoCardless Bank Account Data',
    revoke: 'Revoke it under User secrets of the portal.',
    references: ['https://developer.gocardless.com/bank-account-data/'],
    kinds: [
        {
            how: 'named',
            id: 'nordigen-secret-key',
            title: 'GoCardless Bank Account Data secret key',
            names: ['nordigen'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nostr.js


const nostr = {
    name: 'Nostr',
    revoke: 'It cannot be revoked: move to a new key pair.',
    references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
    kinds: [
        {
            how: 'token',
            id: 'nostr-secret-key',
            title: 'Nostr secret key',
            grammar: ['nsec1', (0,grammar/* from */.HT)('02-9ac-hj-np-z', 58)],
            verify: bech32Verdict,
            sample: bech32Sample('nsec'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/novita.js

const novita = {
    name: 'Novita AI',
    revoke: 'Delete the key on the key management page of Novita AI.',
    references: ['https://novita.ai/docs/guides/quickstart'],
    kinds: [
        {
            how: 'named',
            id: 'novita-api-key',
            title: 'Novita AI API key',
            names: ['novita', 'novita ai'],
            grammar: ['sk_', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nowpayments.js

const nowpayments = {
    name: 'NOWPayments',
    revoke: 'Delete the key under Settings > Payments > API keys.',
    references: ['https://nowpayments.io/help/api'],
    kinds: [
        {
            how: 'named',
            id: 'nowpayments-api-key',
            title: 'NOWPayments API key',
            severity: 'critical',
            names: ['nowpayments', 'now payments'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nozbe.js

const nozbe = {
    name: 'Nozbe',
    revoke: 'Delete the token under Settings > API tokens of Nozbe.',
    references: ['https://nozbe.help/advancedfeatures/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nozbe-api-token',
            title: 'Nozbe API token',
            names: ['nozbe'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(16), '_', (0,grammar/* base64url */.r0)(40, 80), (0,grammar/* optional */.lq)('==')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ntfy.js

const ntfy = {
    name: 'ntfy',
    revoke: 'Delete the token under Account > Access tokens, or with `ntfy token remove`.',
    references: ['https://docs.ntfy.sh/config/#access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'ntfy-access-token',
            title: 'ntfy access token',
            severity: 'medium',
            grammar: ['tk_', (0,grammar/* lowerDigits */.q2)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/numverify.js

const numverify = {
    name: 'numverify',
    revoke: 'Reset the access key in the numverify dashboard.',
    references: ['https://numverify.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'numverify-access-key',
            title: 'numverify access key',
            severity: 'medium',
            names: ['numverify', 'num verify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nylas.js

const nylas = {
    name: 'Nylas',
    revoke: 'Delete the key on the API Keys page of the Nylas dashboard.',
    references: ['https://developer.nylas.com/docs/v3/auth/'],
    kinds: [
        {
            how: 'token',
            id: 'nylas-api-key',
            title: 'Nylas API key',
            grammar: ['nyk_', (0,grammar/* optional */.lq)('v0_'), (0,grammar/* base62 */.Yb)(60, 67)],
        },
        {
            how: 'named',
            id: 'nylas-access-token',
            title: 'Nylas access token or client secret',
            names: ['nylas'],
            words: ['key', 'token', 'secret', 'access', 'api'],
            grammar: [(0,grammar/* base62 */.Yb)(25, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ocr-space.js

const ocrSpace = {
    name: 'OCR.space',
    revoke: 'Ask OCR.space to replace the key.',
    references: ['https://ocr.space/ocrapi'],
    kinds: [
        {
            how: 'named',
            id: 'ocr-space-api-key',
            title: 'OCR.space API key',
            severity: 'medium',
            names: ['ocr space'],
            grammar: ['K', (0,grammar/* digits */.vm)(14, 15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/octoprint.js

const octoprint = {
    name: 'OctoPrint',
    revoke: 'Revoke the key under Settings > Application Keys.',
    references: ['https://docs.octoprint.org/en/master/api/general.html#authorization'],
    kinds: [
        {
            how: 'named',
            id: 'octoprint-api-key',
            title: 'OctoPrint API key',
            severity: 'medium',
            names: ['octoprint'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/omise.js

const omise = {
    name: 'Omise',
    revoke: 'Roll the key under Settings > Keys of the Omise dashboard.',
    references: ['https://docs.omise.co/api-authentication'],
    kinds: [
        {
            how: 'token',
            id: 'omise-secret-key',
            title: 'Omise live secret key',
            severity: 'critical',
            grammar: ['skey_', (0,grammar/* lowerDigits */.q2)(19)],
        },
        {
            how: 'token',
            id: 'omise-test-secret-key',
            title: 'Omise test secret key',
            severity: 'medium',
            grammar: ['skey_test_', (0,grammar/* lowerDigits */.q2)(19)],
        },
        {
            how: 'token',
            id: 'omise-public-key',
            title: 'Omise live public key',
            severity: 'low',
            grammar: ['pkey_', (0,grammar/* lowerDigits */.q2)(19)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/omnisend.js

const omnisend = {
    name: 'Omnisend',
    revoke: 'Delete the key under Store settings > API keys.',
    references: ['https://api-docs.omnisend.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'omnisend-api-key',
            title: 'Omnisend API key',
            names: ['omnisend'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 75)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/one-password.js



/**
 * Service account tokens of 1Password: `ops_` and a JSON object in base64url with the account's e-mail address and keys.
 * https://developer.1password.com/docs/service-accounts/security/
 */
function onePasswordVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.slice('ops_'.length));
    if (typeof object?.email !== 'string' || object.muk === undefined)
        return undefined;
    return {
        state: 'proven',
        why: 'it holds an account and its keys',
        facts: (0,json/* factsIn */.PC)(object, 'signInAddress'),
    };
}
const onePasswordSample = (random) => `ops_${(0,base64/* encodeBase64url */.Fo)(JSON.stringify({
    signInAddress: 'acme.1password.example',
    email: `${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(12)], random)}@1password.example`,
    muk: { alg: 'A256GCM', k: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(43)], random), kty: 'oct' },
    secretKey: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(36)], random),
    throttleSecret: { seed: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(64)], random) },
    deviceUuid: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(26)], random),
}))}`;

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/one-password.js


const onePassword = {
    name: '1Password',
    revoke: 'Revoke the service account under Developer > Service accounts, or change the secret key under My Profile.',
    references: ['https://developer.1password.com/docs/service-accounts/security/'],
    kinds: [
        {
            how: 'token',
            id: 'one-password-service-account-token',
            title: '1Password service account token',
            severity: 'critical',
            aliases: ['1password-service-account-token'],
            grammar: ['ops_eyJ', (0,grammar/* base64url */.r0)(240, 2400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: onePasswordVerdict,
            sample: onePasswordSample,
        },
        {
            how: 'token',
            id: 'one-password-secret-key',
            title: '1Password secret key',
            severity: 'critical',
            aliases: ['1password-secret-key'],
            neither: { before: '0-9A-Za-z-', behind: '0-9A-Za-z-' },
            grammar: [
                'A3-',
                (0,grammar/* upperDigits */.RO)(6),
                '-',
                (0,grammar/* either */.gP)([(0,grammar/* upperDigits */.RO)(11)], [(0,grammar/* upperDigits */.RO)(6), '-', (0,grammar/* upperDigits */.RO)(5)]),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onepagecrm.js

const onepagecrm = {
    name: 'OnePageCRM',
    revoke: 'Change the key under Apps > API of OnePageCRM.',
    references: ['https://developer.onepagecrm.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'onepagecrm-api-key',
            title: 'OnePageCRM API key',
            names: ['onepagecrm', 'onepage crm'],
            grammar: [(0,grammar/* base62 */.Yb)(43), (0,grammar/* from */.HT)('0-9A-Za-z=', 1)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onesignal.js

const onesignal = {
    name: 'OneSignal',
    revoke: 'Rotate or delete the key under Settings > Keys & IDs.',
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
    kinds: [
        {
            how: 'token',
            id: 'onesignal-rich-key',
            title: 'OneSignal app or organization API key',
            aliases: ['onesignal-rich-authentication-token'],
            grammar: ['os_v2_', (0,grammar/* either */.gP)('app', 'org'), '_', (0,grammar/* from */.HT)('a-z2-7', 90, 120)],
        },
        {
            how: 'named',
            id: 'onesignal-api-key',
            title: 'OneSignal REST API key',
            names: ['onesignal', 'one signal'],
            words: ['key', 'token', 'secret', 'auth', 'rest', 'access', 'private'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base64 */.K3)(48)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onfido.js

const onfido = {
    name: 'Onfido',
    revoke: 'Revoke the token under Settings > Tokens of the Onfido dashboard.',
    references: ['https://documentation.onfido.com/getting-started/general-introduction/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'onfido-live-token',
            title: 'Onfido live API token',
            severity: 'critical',
            grammar: ['api_live', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('_us', '_ca', '_eu')), '.', (0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(32)],
        },
        {
            how: 'token',
            id: 'onfido-sandbox-token',
            title: 'Onfido sandbox API token',
            severity: 'medium',
            grammar: ['api_sandbox', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('_us', '_ca', '_eu')), '.', (0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onfleet.js

const onfleet = {
    name: 'Onfleet',
    revoke: 'Delete the key under Settings > API & Webhooks.',
    references: ['https://docs.onfleet.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'onfleet-api-key',
            title: 'Onfleet API key',
            names: ['onfleet'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onwater.js

const onwater = {
    name: 'onwater.io',
    revoke: 'Revoke it in the dashboard.',
    references: ['https://onwater.io/'],
    kinds: [
        {
            how: 'named',
            id: 'onwater-api-key',
            title: 'onwater.io API key',
            names: ['onwater'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onyphe.js

const onyphe = {
    name: 'Onyphe',
    revoke: 'Revoke it in the account page.',
    references: ['https://www.onyphe.io/docs/'],
    kinds: [
        { how: 'named', id: 'onyphe-api-key', title: 'Onyphe API key', names: ['onyphe'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oopspam.js

const oopspam = {
    name: 'OOPSpam',
    revoke: 'Replace the key in the OOPSpam dashboard.',
    references: ['https://www.oopspam.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'oopspam-api-key',
            title: 'OOPSpam API key',
            severity: 'medium',
            names: ['oopspam'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/open-exchange-rates.js

const openExchangeRates = {
    name: 'Open Exchange Rates',
    revoke: 'Delete the App ID in the Open Exchange Rates account.',
    references: ['https://docs.openexchangerates.org/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'open-exchange-rates-app-id',
            title: 'Open Exchange Rates app ID (its API key)',
            severity: 'medium',
            names: ['open exchange rates', 'openexchange rates', 'open exchange', 'oxr app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opencage.js

const opencage = {
    name: 'OpenCage',
    revoke: 'Replace the key in the OpenCage dashboard.',
    references: ['https://opencagedata.com/api#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'opencage-api-key',
            title: 'OpenCage API key',
            severity: 'medium',
            names: ['open cage'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openfigi.js

const openfigi = {
    name: 'OpenFIGI',
    revoke: 'Replace the key in the OpenFIGI account.',
    references: ['https://www.openfigi.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'openfigi-api-key',
            title: 'OpenFIGI API key',
            severity: 'medium',
            names: ['openfigi'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openrouter.js

const openrouter = {
    name: 'OpenRouter',
    revoke: 'Delete the key on the Keys page of OpenRouter.',
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'openrouter-api-key',
            title: 'OpenRouter API key',
            aliases: ['openrouter-api-key'],
            grammar: ['sk-or-', (0,grammar/* optional */.lq)('v1-'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openrouteservice.js

const openrouteservice = {
    name: 'openrouteservice',
    revoke: 'Delete the token in the openrouteservice dashboard.',
    references: ['https://openrouteservice.org/dev/#/api-docs'],
    kinds: [
        {
            how: 'token',
            id: 'openrouteservice-token',
            title: 'openrouteservice token',
            severity: 'medium',
            grammar: ['5b3ce3597851110001cf6248', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openshift.js

const openshift = {
    name: 'OpenShift',
    revoke: 'Delete the token with `oc delete useroauthaccesstokens`, or log out.',
    references: [
        'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'openshift-user-token',
            title: 'OpenShift user token',
            severity: 'critical',
            aliases: ['openshift-user-token'],
            grammar: ['sha256~', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opensubtitles.js

const opensubtitles = {
    name: 'OpenSubtitles',
    revoke: 'Delete the API consumer in the OpenSubtitles profile.',
    references: ['https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'opensubtitles-api-key',
            title: 'OpenSubtitles API key',
            severity: 'medium',
            names: ['opensubtitles', 'open subtitles'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openuv.js

const openuv = {
    name: 'OpenUV',
    revoke: 'Replace the key in the OpenUV console.',
    references: ['https://www.openuv.io/uvindex'],
    kinds: [
        {
            how: 'named',
            id: 'openuv-api-key',
            title: 'OpenUV API key',
            severity: 'medium',
            names: ['openuv', 'open uv'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['openuv-', (0,grammar/* lowerDigits */.q2)(12, 24), (0,grammar/* optional */.lq)('-io')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openvpn.js

const begin = 'BEGIN OpenVPN Static key V1-----';
const line = [(0,grammar/* hex */.uh)(32)];
const openvpn = {
    name: 'OpenVPN',
    revoke: 'Make a new key with `openvpn --genkey` and give it to the server and all clients.',
    references: ['https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage'],
    kinds: [
        {
            how: 'block',
            id: 'openvpn-static-key',
            title: 'OpenVPN static key',
            severity: 'critical',
            literals: [begin],
            reach: { before: 0, behind: 1024 },
            find(text, at) {
                const start = at + begin.length;
                const key = /^(?:\s|\\r|\\n|["'+,]){1,8}[0-9a-f]{32}(?:(?:\s|\\r|\\n|["'+,]){1,40}[0-9a-f]{32}){7,15}/.exec(text.slice(start));
                return key === null ? undefined : { start, end: start + key[0].length };
            },
            sample: (random) => [
                `-----${begin}`,
                ...Array.from({ length: 16 }, () => (0,grammar/* sampleOf */.uV)(line, random)),
                '-----END OpenVPN Static key V1-----',
            ].join('\n'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/optimizely.js

const optimizely = {
    name: 'Optimizely',
    revoke: 'Revoke the token under Profile > API Access.',
    references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token'],
    kinds: [
        {
            how: 'named',
            id: 'optimizely-personal-token',
            title: 'Optimizely personal access token',
            names: ['optimizely'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z:_-', 32, 80)],
        },
        {
            how: 'named',
            id: 'optimizely-sdk-key',
            title: 'Optimizely SDK key',
            severity: 'low',
            names: ['optimizely'],
            words: ['sdk'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/orbit.js

const orbit = {
    name: 'Orbit',
    revoke: 'Delete the token under API Tokens of the Orbit account.',
    references: ['https://docs.orbit.love/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'orbit-api-token',
            title: 'Orbit API token',
            severity: 'medium',
            grammar: ['obu_', (0,grammar/* base62 */.Yb)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ory.js

const ory = {
    name: 'Ory',
    revoke: 'Delete the API key under Project settings > API keys, or revoke the token or session.',
    references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
    kinds: [
        {
            how: 'token',
            id: 'ory-api-key',
            title: 'Ory API key',
            severity: 'critical',
            grammar: ['ory_', (0,grammar/* either */.gP)('pat', 'wak', 'apikey'), '_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'ory-token',
            title: 'Ory OAuth token',
            grammar: ['ory_', (0,grammar/* either */.gP)('at', 'rt', 'ac'), '_', (0,grammar/* base64url */.r0)(43), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(43))],
        },
        {
            how: 'token',
            id: 'ory-session-token',
            title: 'Ory session token',
            grammar: ['ory_', (0,grammar/* either */.gP)('st', 'lo'), '_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/outline.js

const outline = {
    name: 'Outline',
    revoke: 'Revoke the key under Settings > API & Apps.',
    references: ['https://www.getoutline.com/developers#section/Authentication'],
    kinds: [
        {
            how: 'token',
            id: 'outline-api-key',
            title: 'Outline API key',
            grammar: ['ol_api_', (0,grammar/* base62 */.Yb)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/outreach.js

const outreach = {
    name: 'Outreach',
    revoke: "Revoke it in the application's settings.",
    references: ['https://developers.outreach.io/'],
    kinds: [
        {
            how: 'named',
            id: 'outreach-client-secret',
            title: 'Outreach client secret',
            names: ['outreach client', 'outreach api', 'outreach app'],
            grammar: [(0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/overloop.js

const overloop = {
    name: 'Overloop',
    revoke: 'Replace the key under Settings > API of Overloop.',
    references: ['https://apidoc.overloop.com/'],
    kinds: [
        {
            how: 'named',
            id: 'overloop-api-key',
            title: 'Overloop API key',
            names: ['overloop'],
            grammar: [(0,grammar/* base64url */.r0)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paddle.js

const paddle = {
    name: 'Paddle',
    revoke: 'Revoke it under Developer tools > Authentication.',
    references: ['https://developer.paddle.com/api-reference/about/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'paddle-live-api-key',
            title: 'Paddle live API key',
            severity: 'critical',
            grammar: ['pdl_live_apikey_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(3)],
        },
        {
            how: 'token',
            id: 'paddle-sandbox-api-key',
            title: 'Paddle sandbox API key',
            severity: 'medium',
            grammar: ['pdl_sdbx_apikey_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(3)],
        },
        {
            how: 'named',
            id: 'paddle-vendor-auth-code',
            title: 'Paddle vendor auth code',
            severity: 'critical',
            names: ['paddle vendor auth', 'paddle auth code'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
        {
            how: 'token',
            id: 'paddle-webhook-secret',
            title: 'Paddle webhook secret',
            grammar: ['pdl_ntfset_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* from */.HT)('0-9A-Za-z+/', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagarme.js

const pagarme = {
    name: 'Pagar.me',
    revoke: 'Replace it in the API settings of the Pagar.me account.',
    references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
    kinds: [
        {
            how: 'token',
            id: 'pagarme-api-key',
            title: 'Pagar.me live API key',
            severity: 'critical',
            grammar: ['ak_live_', (0,grammar/* base62 */.Yb)(30, 32)],
        },
        {
            how: 'named',
            id: 'pagarme-secret-key',
            title: 'Pagar.me secret key',
            names: ['pagar me'],
            grammar: ['sk_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base62 */.Yb)(16, 32)],
        },
        {
            how: 'named',
            id: 'pagarme-encryption-key',
            title: 'Pagar.me encryption key',
            severity: 'medium',
            names: ['pagar me'],
            grammar: ['ek_live_', (0,grammar/* base62 */.Yb)(30, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagseguro.js

const pagseguro = {
    name: 'PagSeguro',
    revoke: "Revoke it in the seller's integration settings.",
    references: ['https://developer.pagbank.com.br/'],
    kinds: [
        {
            how: 'named',
            id: 'pagseguro-token',
            title: 'PagSeguro token',
            names: ['pagseguro', 'pagbank'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* upperHex */.gh)(32)], [...grammar/* uuid */.uR, (0,grammar/* hex */.uh)(40, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pandadoc.js

const pandadoc = {
    name: 'PandaDoc',
    revoke: 'Revoke it in the Developer Dashboard under API.',
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    kinds: [
        {
            how: 'named',
            id: 'pandadoc-api-key',
            title: 'PandaDoc API key',
            names: ['panda doc'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pandascore.js

const pandascore = {
    name: 'PandaScore',
    revoke: 'Replace it in the API settings of the PandaScore account.',
    references: ['https://developers.pandascore.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'pandascore-api-token',
            title: 'PandaScore API token',
            severity: 'medium',
            names: ['panda score'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('test_', 'live_')), (0,grammar/* base64url */.r0)(43, 51)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pangea.js

const pangea = {
    name: 'Pangea',
    revoke: 'Revoke it under Tokens of the Pangea user console.',
    references: ['https://pangea.cloud/docs/admin-guide/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'pangea-service-token',
            title: 'Pangea service token',
            grammar: ['pts_', (0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paperform.js

const paperform = {
    name: 'Paperform',
    revoke: 'Replace it in the API settings of the Paperform account.',
    references: ['https://paperform.readme.io/reference/getting-started-1'],
    kinds: [
        {
            how: 'named',
            id: 'paperform-api-key',
            title: 'Paperform API key',
            names: ['paperform'],
            grammar: [(0,grammar/* base64url */.r0)(80, 1400), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 2000), '.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paperspace.js

const paperspace = {
    name: 'Paperspace',
    revoke: 'Replace it in the API settings of the Paperspace account.',
    references: ['https://docs.digitalocean.com/reference/paperspace/'],
    kinds: [
        {
            how: 'named',
            id: 'paperspace-api-key',
            title: 'Paperspace API key',
            severity: 'critical',
            names: ['paperspace'],
            grammar: [(0,grammar/* hex */.uh)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paralleldots.js

const paralleldots = {
    name: 'ParallelDots',
    revoke: 'Replace it in the API settings of the ParallelDots account.',
    references: ['https://www.paralleldots.com/text-analysis-apis'],
    kinds: [
        {
            how: 'named',
            id: 'paralleldots-api-key',
            title: 'ParallelDots API key',
            names: ['parallel dots'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/parsehub.js

const parsehub = {
    name: 'ParseHub',
    revoke: 'Replace it in the API settings of the ParseHub account.',
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'parsehub-api-key',
            title: 'ParseHub API key',
            names: ['parse hub'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/partnerstack.js

const partnerstack = {
    name: 'PartnerStack',
    revoke: 'Replace it in the API settings of the PartnerStack account.',
    references: ['https://docs.partnerstack.com/reference/auth'],
    kinds: [
        {
            how: 'named',
            id: 'partnerstack-api-key',
            title: 'PartnerStack API key',
            names: ['partner stack'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'token',
            id: 'partnerstack-secret-key',
            title: 'PartnerStack secret key',
            grammar: ['ps_sk_', (0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pastebin.js

const pastebin = {
    name: 'Pastebin',
    revoke: 'Replace it in the API settings of the Pastebin account.',
    references: ['https://pastebin.com/doc_api'],
    kinds: [
        {
            how: 'named',
            id: 'pastebin-api-key',
            title: 'Pastebin API key',
            severity: 'medium',
            names: ['pastebin'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paydirt.js

const paydirt = {
    name: 'Paydirt',
    revoke: 'Replace it in the API settings of the Paydirt account.',
    references: ['https://paydirtapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'paydirt-api-key',
            title: 'Paydirt API key',
            names: ['paydirt'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paymongo.js

const paymongo = {
    name: 'PayMongo',
    revoke: 'Replace it in the API settings of the PayMongo account.',
    references: ['https://developers.paymongo.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'paymongo-secret-key',
            title: 'PayMongo secret key',
            severity: 'critical',
            names: ['pay mongo'],
            grammar: ['sk_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/payoneer.js

const payoneer = {
    name: 'Payoneer',
    revoke: 'Revoke it in the application in the developer portal.',
    references: ['https://developer.payoneer.com/'],
    kinds: [
        {
            how: 'named',
            id: 'payoneer-client-secret',
            title: 'Payoneer client secret',
            names: ['payoneer'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paystack.js

const paystack = {
    name: 'Paystack',
    revoke: 'Generate a new secret key under Settings > API Keys & Webhooks.',
    references: ['https://paystack.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'paystack-secret-key',
            title: 'Paystack secret key',
            severity: 'critical',
            grammar: ['sk_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paytm.js

const paytm = {
    name: 'Paytm',
    revoke: 'Revoke it under Developer settings > API keys.',
    references: ['https://www.paytmpayments.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'paytm-merchant-key',
            title: 'Paytm merchant key',
            names: ['paytm'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z&#@%_-', 16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pdflayer.js

const pdflayer = {
    name: 'pdflayer',
    revoke: 'Replace it in the API settings of the pdflayer account.',
    references: ['https://pdflayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'pdflayer-api-key',
            title: 'pdflayer API key',
            severity: 'medium',
            names: ['pdf layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pdfshift.js

const pdfshift = {
    name: 'PDFShift',
    revoke: 'Replace it in the API settings of the PDFShift account.',
    references: ['https://docs.pdfshift.io/'],
    kinds: [
        {
            how: 'named',
            id: 'pdfshift-api-key',
            title: 'PDFShift API key',
            severity: 'medium',
            names: ['pdf shift'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['sk_', (0,grammar/* lowerDigits */.q2)(32, 50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/people-data-labs.js

const peopleDataLabs = {
    name: 'People Data Labs',
    revoke: 'Replace it in the API settings of the People Data Labs account.',
    references: ['https://docs.peopledatalabs.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'people-data-labs-api-key',
            title: 'People Data Labs API key',
            names: ['people data labs', 'pdl api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/perplexity.js

const perplexity = {
    name: 'Perplexity',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.perplexity.ai/guides/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'perplexity-api-key',
            title: 'Perplexity API key',
            aliases: ['perplexity-api-key'],
            grammar: ['pplx-', (0,grammar/* base62 */.Yb)(48, 56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/persona.js

const persona = {
    name: 'Persona',
    revoke: 'Revoke it under API > API Keys of the Persona dashboard.',
    references: ['https://docs.withpersona.com/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'persona-api-key',
            title: 'Persona production API key',
            severity: 'critical',
            grammar: ['persona_production_', (0,grammar/* from */.HT)('0-9A-Za-z-', 24, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pexels.js

const pexels = {
    name: 'Pexels',
    revoke: 'Replace it in the API settings of the Pexels account.',
    references: ['https://www.pexels.com/api/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'pexels-api-key',
            title: 'Pexels API key',
            severity: 'low',
            names: ['pexels'],
            grammar: [(0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/phonepe.js

const phonepe = {
    name: 'PhonePe',
    revoke: 'Revoke it under Developer settings > API keys.',
    references: ['https://developer.phonepe.com/'],
    kinds: [
        {
            how: 'named',
            id: 'phonepe-salt-key',
            title: 'PhonePe salt key',
            names: ['phonepe', 'phone pe'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/photoroom.js

const photoroom = {
    name: 'Photoroom',
    revoke: 'Replace it in the API settings of the Photoroom account.',
    references: ['https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'photoroom-api-key',
            title: 'Photoroom API key',
            severity: 'medium',
            names: ['photo room'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'photoroom-secret-key',
            title: 'Photoroom secret key',
            severity: 'medium',
            grammar: ['sk_pr_', (0,grammar/* lowerDigits */.q2)(3, 20), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinata.js


const pinata = {
    name: 'Pinata',
    revoke: 'Revoke it under API Keys of the Pinata app.',
    references: ['https://docs.pinata.cloud/account-management/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'pinata-api-secret',
            title: 'Pinata API secret',
            names: ['pinata'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'pinata-api-key',
            title: 'Pinata API key',
            severity: 'info',
            names: ['pinata'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pinata-jwt',
            title: 'Pinata JWT',
            names: ['pinata'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pipedream.js

const pipedream = {
    name: 'Pipedream',
    revoke: 'Replace it in the API settings of the Pipedream account.',
    references: ['https://pipedream.com/docs/rest-api/auth'],
    kinds: [
        {
            how: 'named',
            id: 'pipedream-api-key',
            title: 'Pipedream API key',
            names: ['pipedream'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'pipedream-client-secret',
            title: 'Pipedream client secret',
            names: ['pipedream'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pixabay.js

const pixabay = {
    name: 'Pixabay',
    revoke: 'Replace it in the API settings of the Pixabay account.',
    references: ['https://pixabay.com/api/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'pixabay-api-key',
            title: 'Pixabay API key',
            severity: 'low',
            names: ['pixabay'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(6, 9), '-', (0,grammar/* lowerDigits */.q2)(25)], [(0,grammar/* base62 */.Yb)(32, 40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plaid.js

const plaid = {
    name: 'Plaid',
    revoke: 'Rotate the secret under Developers > Keys; invalidate an access token with /item/access_token/invalidate.',
    references: ['https://plaid.com/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'plaid-access-token',
            title: 'Plaid access token',
            severity: 'critical',
            aliases: ['plaid-api-token'],
            grammar: ['access-', (0,grammar/* either */.gP)('production', 'development', 'sandbox'), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'plaid-secret',
            title: 'Plaid secret',
            severity: 'critical',
            aliases: ['plaid-secret-key'],
            names: ['plaid'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
        {
            how: 'named',
            id: 'plaid-client-id',
            title: 'Plaid client ID',
            severity: 'low',
            aliases: ['plaid-client-id'],
            names: ['plaid'],
            words: ['client', 'id', 'key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
        {
            how: 'token',
            id: 'plaid-temporary-token',
            title: 'Plaid temporary token',
            severity: 'low',
            grammar: [
                (0,grammar/* either */.gP)('public', 'link', 'processor', 'asset'),
                '-',
                (0,grammar/* either */.gP)('production', 'development', 'sandbox'),
                '-',
                ...grammar/* uuid */.uR,
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plain.js

const plain = {
    name: 'Plain',
    revoke: 'Replace it in the API settings of the Plain account.',
    references: ['https://www.plain.com/docs/api-reference/graphql/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'plain-api-key',
            title: 'Plain API key',
            grammar: ['plainApiKey_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 20, 80)],
            neither: { behind: '0-9A-Za-z_' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/planview-leankit.js

const planviewLeankit = {
    name: 'Planview LeanKit',
    revoke: 'Replace it in the API settings of the Planview LeanKit account.',
    references: ['https://success.planview.com/Planview_LeanKit/Integrations_and_API'],
    kinds: [
        {
            how: 'named',
            id: 'planview-leankit-api-token',
            title: 'Planview LeanKit API token',
            names: ['leankit', 'planview', 'planview leankit'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/planyo.js

const planyo = {
    name: 'Planyo',
    revoke: 'Replace it in the API settings of the Planyo account.',
    references: ['https://www.planyo.com/api.php'],
    kinds: [
        {
            how: 'named',
            id: 'planyo-api-key',
            title: 'Planyo API key',
            names: ['planyo'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/platform-sh.js

const platformSh = {
    name: 'Platform.sh',
    revoke: 'Delete it under My profile > API Tokens.',
    references: ['https://docs.platform.sh/administration/cli/api-tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'platform-sh-api-token',
            title: 'Platform.sh API token',
            severity: 'critical',
            names: ['platformsh', 'upsun'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/play-ht.js

const playHt = {
    name: 'PlayHT',
    revoke: 'Replace it in the API settings of the PlayHT account.',
    references: ['https://docs.play.ht/'],
    kinds: [
        {
            how: 'named',
            id: 'play-ht-api-key',
            title: 'PlayHT API key',
            severity: 'medium',
            names: ['play ht'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/playfab.js

const playfab = {
    name: 'PlayFab',
    revoke: 'Replace it in the API settings of the PlayFab account.',
    references: ['https://learn.microsoft.com/en-us/gaming/playfab/'],
    kinds: [
        {
            how: 'named',
            id: 'playfab-secret-key',
            title: 'PlayFab secret key',
            severity: 'critical',
            names: ['play fab'],
            grammar: [(0,grammar/* upperDigits */.RO)(42, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plunk.js

const plunk = {
    name: 'Plunk',
    revoke: 'Replace it in the API settings of the Plunk account.',
    references: ['https://docs.useplunk.com/'],
    kinds: [
        {
            how: 'named',
            id: 'plunk-secret-key',
            title: 'Plunk secret key',
            names: ['plunk'],
            grammar: ['sk_', (0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/poeditor.js

const poeditor = {
    name: 'POEditor',
    revoke: 'Revoke it under Account settings > API access.',
    references: ['https://poeditor.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'poeditor-api-token',
            title: 'POEditor API token',
            names: ['poeditor'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polar.js

const polar = {
    name: 'Polar',
    revoke: 'Delete it under Settings > Developers.',
    references: ['https://docs.polar.sh/integrate/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'polar-access-token',
            title: 'Polar token',
            severity: 'critical',
            grammar: [
                'polar_',
                (0,grammar/* either */.gP)('oat', 'pat', 'at_u', 'at_o', 'cst', 'rt_u', 'rt_o', 'ci', 'cs', 'whs', 'ac'),
                '_',
                (0,grammar/* base62 */.Yb)(32, 64),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pollsapi.js

const pollsapi = {
    name: 'Polls API',
    revoke: 'Replace it in the API settings of the Polls API account.',
    references: ['https://pollsapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pollsapi-api-key',
            title: 'Polls API API key',
            severity: 'medium',
            names: ['polls api'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/poloniex.js

const poloniex = {
    name: 'Poloniex',
    revoke: 'Replace it in the API settings of the Poloniex account.',
    references: ['https://api-docs.poloniex.com/'],
    kinds: [
        {
            how: 'named',
            id: 'poloniex-api-secret',
            title: 'Poloniex API secret',
            severity: 'critical',
            names: ['poloniex'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'named',
            id: 'poloniex-api-key',
            title: 'Poloniex API key',
            severity: 'medium',
            names: ['poloniex'],
            grammar: [(0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polymarket.js

const polymarket = {
    name: 'Polymarket',
    revoke: 'Delete it with the CLOB client (deleteApiKey); move the funds of a leaked wallet to another one.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'polymarket-api-secret',
            title: 'Polymarket API secret',
            severity: 'critical',
            names: ['polymarket', 'poly api', 'clob api', 'clob secret'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
        {
            how: 'named',
            id: 'polymarket-passphrase',
            title: 'Polymarket passphrase',
            severity: 'critical',
            names: ['polymarket', 'poly api', 'clob pass', 'clob api'],
            words: ['pass'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'polymarket-private-key',
            title: 'Polymarket private key',
            severity: 'critical',
            names: ['polymarket', 'poly private'],
            words: ['private', 'wallet', 'pk'],
            grammar: [(0,grammar/* optional */.lq)('0x'), (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'polymarket-api-key',
            title: 'Polymarket API key',
            severity: 'medium',
            names: ['polymarket', 'poly api', 'clob api'],
            words: ['key'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/porkbun.js

const porkbun = {
    name: 'Porkbun',
    revoke: 'Delete it under Account > API Access.',
    references: ['https://porkbun.com/api/json/v3/documentation'],
    kinds: [
        {
            how: 'token',
            id: 'porkbun-secret-api-key',
            title: 'Porkbun secret API key',
            severity: 'critical',
            grammar: ['sk1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'porkbun-api-key',
            title: 'Porkbun API key',
            severity: 'info',
            grammar: ['pk1_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/portainer.js

const portainer = {
    name: 'Portainer',
    revoke: 'Remove it under My account > Access tokens.',
    references: ['https://docs.portainer.io/api/access'],
    kinds: [
        {
            how: 'token',
            id: 'portainer-access-token',
            title: 'Portainer access token',
            severity: 'critical',
            grammar: ['ptr_', (0,grammar/* from */.HT)('0-9A-Za-z+/=', 44)],
            neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z+/=' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/positionstack.js

const positionstack = {
    name: 'positionstack',
    revoke: 'Replace it in the API settings of the positionstack account.',
    references: ['https://positionstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'positionstack-api-key',
            title: 'positionstack API key',
            severity: 'medium',
            names: ['position stack'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postageapp.js

const postageapp = {
    name: 'PostageApp',
    revoke: 'Replace it in the API settings of the PostageApp account.',
    references: ['https://help.postageapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'postageapp-api-key',
            title: 'PostageApp API key',
            names: ['postage app'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postbacks.js

const postbacks = {
    name: 'Postbacks',
    revoke: "Revoke it in the account's settings.",
    references: ['https://postbacks.io/'],
    kinds: [
        {
            how: 'named',
            id: 'postbacks-api-key',
            title: 'Postbacks API key',
            names: ['postbacks'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postman.js

const postman = {
    name: 'Postman',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://learning.postman.com/docs/reference/postman-api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'postman-api-key',
            title: 'Postman API key',
            aliases: ['postman-api-token'],
            grammar: ['PMAK-', (0,grammar/* anyHex */.YM)(24), '-', (0,grammar/* anyHex */.YM)(34)],
        },
        {
            how: 'token',
            id: 'postman-collection-access-key',
            title: 'Postman collection access key',
            severity: 'medium',
            grammar: ['PMAT-', (0,grammar/* upperDigits */.RO)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/powershell.js

const command = 'ConvertTo-SecureString';
const argument = /^\s+(?:-String\s+)?(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')(?=[^\r\n]{0,80}-AsPlain)/di;
const argumentBehind = /^\s+-AsPlainText[^\r\n"']{0,40}(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')/di;
const powershell = {
    name: 'PowerShell',
    revoke: 'Change the password, and read the new one from a vault (`Get-Secret`).',
    references: [
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
    ],
    kinds: [
        {
            how: 'block',
            id: 'powershell-plain-secure-string',
            title: 'Password written out for a PowerShell secure string',
            literals: [command, command.toLowerCase(), 'convertTo-SecureString'],
            reach: { before: 0, behind: 320 },
            find: passwordOf,
            sample: (random) => `${command} "${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}" -AsPlainText -Force`,
        },
    ],
};
/** A variable is no password: `"$env:PASSWORD"`. */
function passwordOf(text, at) {
    const from = at + command.length;
    const rest = text.slice(from);
    const { indices } = argument.exec(rest) ?? argumentBehind.exec(rest) ?? {};
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
    return start === undefined || end === undefined ? undefined : { start: from + start, end: from + end };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/powrbot.js

const powrbot = {
    name: 'Powrbot',
    revoke: 'Replace it in the API settings of the Powrbot account.',
    references: ['https://powrbot.com/'],
    kinds: [
        {
            how: 'named',
            id: 'powrbot-api-key',
            title: 'Powrbot API key',
            severity: 'medium',
            names: ['powrbot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/predibase.js

const predibase = {
    name: 'Predibase',
    revoke: 'Replace it in the API settings of the Predibase account.',
    references: ['https://docs.predibase.com/'],
    kinds: [
        {
            how: 'named',
            id: 'predibase-api-token',
            title: 'Predibase API token',
            names: ['predibase'],
            grammar: ['pb_', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/predictleads.js

const predictleads = {
    name: 'PredictLeads',
    revoke: 'Revoke it in the subscription page.',
    references: ['https://docs.predictleads.com/'],
    kinds: [
        {
            how: 'named',
            id: 'predictleads-api-token',
            title: 'PredictLeads API token',
            names: ['predictleads'],
            grammar: [(0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prefect.js

const prefect = {
    name: 'Prefect',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'prefect-api-key',
            title: 'Prefect API key',
            aliases: ['prefect-api-token'],
            grammar: ['pnu_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'token',
            id: 'prefect-service-account-key',
            title: 'Prefect service account key',
            grammar: ['pnb_', (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prismic.js

const prismic = {
    name: 'Prismic',
    revoke: 'Revoke it under Settings > API & security.',
    references: ['https://prismic.io/docs/access-token'],
    kinds: [
        {
            how: 'named',
            id: 'prismic-access-token',
            title: 'Prismic access token',
            names: ['prismic'],
            grammar: ['MC5', (0,grammar/* base64url */.r0)(50, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/private-ai.js

const privateAi = {
    name: 'Private AI',
    revoke: 'Replace it in the API settings of the Private AI account.',
    references: ['https://docs.private-ai.com/'],
    kinds: [
        {
            how: 'named',
            id: 'private-ai-api-token',
            title: 'Private AI API token',
            aliases: ['privateai-api-token'],
            names: ['private ai'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/private-packagist.js

const privatePackagist = {
    name: 'Private Packagist',
    revoke: 'Delete the token under Authentication Tokens of the organization or user.',
    references: ['https://packagist.com/docs/composer-authentication#token-format'],
    kinds: [
        {
            how: 'token',
            id: 'private-packagist-token',
            title: 'Private Packagist authentication token',
            severity: 'critical',
            aliases: ['private-packagist-token'],
            grammar: ['packagist_', (0,grammar/* either */.gP)('ort', 'out', 'uut', 'cut'), '_', (0,grammar/* hex */.uh)(68)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/privy-io.js

const privyIo = {
    name: 'Privy',
    revoke: 'Revoke it under App settings of the dashboard.',
    references: ['https://docs.privy.io/'],
    kinds: [
        {
            how: 'named',
            id: 'privy-io-app-secret',
            title: 'Privy app secret',
            names: ['privy app', 'privy secret', 'privy api'],
            grammar: [(0,grammar/* base62 */.Yb)(64, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prodpad.js

const prodpad = {
    name: 'ProdPad',
    revoke: 'Replace it in the API settings of the ProdPad account.',
    references: ['https://help.prodpad.com/article/554-how-do-i-get-my-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'prodpad-api-key',
            title: 'ProdPad API key',
            names: ['prod pad'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/productboard.js


const productboard = {
    name: 'Productboard',
    revoke: 'Replace it in the API settings of the Productboard account.',
    references: ['https://developer.productboard.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'productboard-access-token',
            title: 'Productboard access token',
            names: ['productboard'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/promptlayer.js

const promptlayer = {
    name: 'PromptLayer',
    revoke: 'Replace it in the API settings of the PromptLayer account.',
    references: ['https://docs.promptlayer.com/'],
    kinds: [
        {
            how: 'named',
            id: 'promptlayer-api-key',
            title: 'PromptLayer API key',
            names: ['prompt layer'],
            grammar: ['pl_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proof.js

const proof = {
    name: 'Proof',
    revoke: 'Replace it in the API settings of the Proof account.',
    references: ['https://dev.proof.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'proof-api-key',
            title: 'Proof API key',
            severity: 'critical',
            grammar: ['prf_', (0,grammar/* optional */.lq)('cli_'), (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proxmox.js

const proxmox = {
    name: 'Proxmox VE',
    revoke: 'Remove it under Datacenter > Permissions > API Tokens.',
    references: ['https://pve.proxmox.com/wiki/User_Management'],
    kinds: [
        {
            how: 'token',
            id: 'proxmox-api-token',
            title: 'Proxmox VE API token',
            severity: 'critical',
            grammar: ['PVEAPIToken=', (0,grammar/* from */.HT)('0-9A-Za-z@._-', 3, 80), '!', (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 60), '=', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'proxmox-backup-api-token',
            title: 'Proxmox Backup Server API token',
            severity: 'critical',
            grammar: ['PBSAPIToken=', (0,grammar/* from */.HT)('0-9A-Za-z@._-', 3, 80), '!', (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 60), ':', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proxycrawl.js

const proxycrawl = {
    name: 'Crawlbase',
    revoke: 'Replace it in the API settings of the Crawlbase account.',
    references: ['https://crawlbase.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'proxycrawl-token',
            title: 'Crawlbase token',
            severity: 'medium',
            names: ['proxy crawl', 'crawlbase'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pubnub.js

const pubnub = {
    name: 'PubNub',
    revoke: 'Reset it in the keyset of the app in the PubNub Admin Portal.',
    references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
    kinds: [
        {
            how: 'token',
            id: 'pubnub-secret-key',
            title: 'PubNub secret key',
            grammar: ['sec-c-', (0,grammar/* base64 */.K3)(40, 60)],
        },
        {
            how: 'token',
            id: 'pubnub-publish-key',
            title: 'PubNub publish key',
            severity: 'medium',
            grammar: [
                'pub-c-',
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
            id: 'pubnub-subscribe-key',
            title: 'PubNub subscribe key',
            severity: 'low',
            grammar: [
                'sub-c-',
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pulsedive.js

const pulsedive = {
    name: 'Pulsedive',
    revoke: 'Replace it in the API settings of the Pulsedive account.',
    references: ['https://pulsedive.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'pulsedive-api-key',
            title: 'Pulsedive API key',
            severity: 'medium',
            names: ['pulsedive'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pulumi.js

const pulumi = {
    name: 'Pulumi',
    revoke: 'Delete it under Settings > Access Tokens.',
    references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'pulumi-access-token',
            title: 'Pulumi access token',
            severity: 'critical',
            aliases: ['pulumi-api-token'],
            grammar: ['pul-', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/purestake.js

const purestake = {
    name: 'PureStake',
    revoke: 'Replace it in the API settings of the PureStake account.',
    references: ['https://developer.purestake.io/'],
    kinds: [
        {
            how: 'named',
            id: 'purestake-api-key',
            title: 'PureStake API key',
            severity: 'medium',
            names: ['pure stake'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushwoosh.js

const pushwoosh = {
    name: 'Pushwoosh',
    revoke: 'Revoke it under Settings > API access.',
    references: ['https://docs.pushwoosh.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pushwoosh-api-token',
            title: 'Pushwoosh API access token',
            names: ['pushwoosh'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pydantic.js

const pydantic = {
    name: 'Pydantic',
    revoke: 'Revoke it under Settings > Write tokens of the project.',
    references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'pydantic-logfire-token',
            title: 'Pydantic Logfire token',
            grammar: ['pylf_v', (0,grammar/* digits */.vm)(1), '_', (0,grammar/* either */.gP)('us', 'eu', 'stagingus', 'stagingeu'), '_', (0,grammar/* base62 */.Yb)(40, 48)],
        },
        {
            how: 'token',
            id: 'pydantic-ai-gateway-key',
            title: 'Pydantic AI Gateway key',
            grammar: ['paig_', (0,grammar/* base62 */.Yb)(32, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pylon.js

const pylon = {
    name: 'Pylon',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://docs.usepylon.com/pylon-docs/developer/api'],
    kinds: [
        { how: 'token', id: 'pylon-api-token', title: 'Pylon API token', grammar: ['pylon_api_', (0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/pypi.js


/**
 * API tokens of PyPI: `pypi-` and a macaroon of version 2 in base64url: https://github.com/pypi/warehouse and
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt. Packets of type, length and bytes, the last one a
 * signature of 32 bytes.
 */
function pypiVerdict(text) {
    const bytes = (0,base64/* decodeBase64 */.y4)(text.slice('pypi-'.length));
    const packets = bytes === undefined ? undefined : packetsOf(bytes);
    const [location, identifier] = packets ?? [];
    const last = packets?.at(-1);
    if (location?.type !== 1 || identifier?.type !== 2)
        return undefined;
    if (last?.type !== 6 || last.bytes.length !== 32)
        return undefined;
    return { state: 'proven', why: 'it is a whole macaroon', facts: { location: location.bytes } };
}
/** Undefined: another version, or something is left over or missing. */
function packetsOf(bytes) {
    if (bytes.charCodeAt(0) !== 2)
        return undefined;
    const packets = [];
    for (let at = 1; at < bytes.length;) {
        const type = bytes.charCodeAt(at);
        at += 1;
        // The end of a section has no length.
        if (type === 0)
            continue;
        const [length, next] = varint(bytes, at);
        if (![1, 2, 4, 6].includes(type) || next + length > bytes.length)
            return undefined;
        packets.push({ type, bytes: bytes.slice(next, next + length) });
        at = next + length;
    }
    return packets;
}
/** The number (LEB128) at `at`, and where it ends. */
function varint(bytes, at) {
    const low = bytes.charCodeAt(at);
    return low < 128 ? [low, at + 1] : [(low & 127) + (bytes.charCodeAt(at + 1) & 127) * 128, at + 2];
}
/** `head`: what it begins with, in base64: version and location. */
const pypiSample = (head) => (random) => {
    const packet = (type, bytes) => String.fromCharCode(type, bytes.length) + bytes;
    const identifier = packet(2, (0,grammar/* sampleOf */.uV)(grammar/* uuid */.uR, random).toLowerCase());
    const caveat = packet(2, '{"version": 1, "permissions": "user"}');
    const signature = packet(6, (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(32)], random));
    return `pypi-${(0,base64/* encodeBase64url */.Fo)(`${(0,base64/* decodeBase64 */.y4)(head) ?? ''}${identifier}\0${caveat}\0\0${signature}`)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pypi.js


const pypi = {
    name: 'PyPI',
    revoke: 'Remove it under API tokens of the account settings.',
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
    kinds: [
        {
            how: 'token',
            id: 'pypi-upload-token',
            title: 'PyPI upload token',
            severity: 'critical',
            aliases: ['pypi-upload-token'],
            // Macaroons of the index and of its test instance.
            grammar: ['pypi-AgE', (0,grammar/* either */.gP)('IcHlwaS5vcmc', 'NdGVzdC5weXBpLm9yZw'), (0,grammar/* base64url */.r0)(50, 1000)],
            verify: pypiVerdict,
            sample: pypiSample('AgEIcHlwaS5vcmc'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qovery.js

const qovery = {
    name: 'Qovery',
    revoke: 'Replace it in the API settings of the Qovery account.',
    references: ['https://www.qovery.com/docs'],
    kinds: [
        {
            how: 'token',
            id: 'qovery-api-token',
            title: 'Qovery API token',
            severity: 'critical',
            grammar: ['qov_', (0,grammar/* base64url */.r0)(40, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qualaroo.js

const qualaroo = {
    name: 'Qualaroo',
    revoke: 'Replace it in the API settings of the Qualaroo account.',
    references: ['https://help.qualaroo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qualaroo-api-key',
            title: 'Qualaroo API key',
            names: ['qualaroo'],
            grammar: [(0,grammar/* base62 */.Yb)(64), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qualtrics.js

const qualtrics = {
    name: 'Qualtrics',
    revoke: 'Generate a new one under Account settings > Qualtrics IDs.',
    references: ['https://api.qualtrics.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qualtrics-api-token',
            title: 'Qualtrics API token',
            names: ['qualtrics'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quicknode.js

const quicknode = {
    name: 'QuickNode',
    revoke: 'Delete it under API Keys, or the endpoint under Endpoints, of the QuickNode dashboard.',
    references: ['https://www.quicknode.com/docs/console-api/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'quicknode-api-key',
            title: 'QuickNode API key',
            grammar: ['QN_', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'quicknode-endpoint-url',
            title: 'QuickNode endpoint URL',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)('https', 'wss'), '://', (0,grammar/* from */.HT)('0-9a-z.-', 4, 90), '.quiknode.pro/', (0,grammar/* hex */.uh)(40)],
            literals: ['.quiknode.pro/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/radar.js

const radar = {
    name: 'Radar',
    revoke: 'Replace it in the API settings of the Radar account.',
    references: ['https://docs.radar.com/api'],
    kinds: [
        {
            how: 'token',
            id: 'radar-secret-key',
            title: 'Radar secret key',
            grammar: ['prj_', (0,grammar/* either */.gP)('live', 'test'), '_sk_', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'radar-publishable-key',
            title: 'Radar publishable key',
            severity: 'low',
            grammar: ['prj_', (0,grammar/* either */.gP)('live', 'test'), '_pk_', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ragie.js

const ragie = {
    name: 'Ragie',
    revoke: 'Replace it in the API settings of the Ragie account.',
    references: ['https://docs.ragie.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'ragie-api-key',
            title: 'Ragie API key',
            grammar: ['tnt_', (0,grammar/* base62 */.Yb)(11), '_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rainforest-pay.js

const rainforestPay = {
    name: 'Rainforest Pay',
    revoke: 'Replace it in the API settings of the Rainforest Pay account.',
    references: ['https://docs.rainforestpay.com/'],
    kinds: [
        {
            how: 'named',
            id: 'rainforest-pay-api-key',
            title: 'Rainforest Pay API key',
            severity: 'critical',
            names: ['rainforest', 'rainforest pay'],
            grammar: ['apikey_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapid7.js

const rapid7 = {
    name: 'Rapid7',
    revoke: 'Delete it under API Key Management of the platform.',
    references: ['https://docs.rapid7.com/insight/api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'rapid7-api-key',
            title: 'Rapid7 API key',
            severity: 'critical',
            names: ['rapid7', 'insight api', 'insightvm'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapyd.js

const rapyd = {
    name: 'Rapyd',
    revoke: 'Replace it in the API settings of the Rapyd account.',
    references: ['https://docs.rapyd.net/'],
    kinds: [
        {
            how: 'token',
            id: 'rapyd-secret-key',
            title: 'Rapyd secret key',
            severity: 'critical',
            grammar: ['rsk_', (0,grammar/* hex */.uh)(64, 128)],
        },
        {
            how: 'token',
            id: 'rapyd-access-key',
            title: 'Rapyd access key',
            severity: 'info',
            grammar: ['rak_', (0,grammar/* upperHex */.gh)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raven-tools.js

const ravenTools = {
    name: 'Raven Tools',
    revoke: 'Replace it in the API settings of the Raven Tools account.',
    references: ['https://api.raventools.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'raven-tools-api-key',
            title: 'Raven Tools API key',
            severity: 'medium',
            names: ['raven tools'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raycast.js

const raycast = {
    name: 'Raycast',
    revoke: 'Replace it in the API settings of the Raycast account.',
    references: ['https://developers.raycast.com/'],
    kinds: [
        {
            how: 'token',
            id: 'raycast-access-token',
            title: 'Raycast access token',
            grammar: ['rca_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raygun.js

const raygun = {
    name: 'Raygun',
    revoke: 'Replace it in the API settings of the Raygun account.',
    references: ['https://raygun.com/documentation/product-guides/public-api/'],
    kinds: [
        {
            how: 'named',
            id: 'raygun-api-key',
            title: 'Raygun API key',
            severity: 'medium',
            names: ['raygun'],
            grammar: [(0,grammar/* base64 */.K3)(22), '=='],
        },
        {
            how: 'named',
            id: 'raygun-access-token',
            title: 'Raygun access token',
            names: ['raygun'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reachmail.js

const reachmail = {
    name: 'ReachMail',
    revoke: 'Replace it in the API settings of the ReachMail account.',
    references: ['https://services.reachmail.net/'],
    kinds: [
        {
            how: 'named',
            id: 'reachmail-api-token',
            title: 'ReachMail API token',
            names: ['reach mail'],
            grammar: [(0,grammar/* base64 */.K3)(64, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/readme.js

const readme = {
    name: 'ReadMe',
    revoke: 'Delete it under Configuration > API Keys.',
    references: ['https://docs.readme.com/main/reference/intro/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'readme-api-key',
            title: 'ReadMe API key',
            aliases: ['readme-api-token'],
            grammar: ['rdme_', (0,grammar/* lowerDigits */.q2)(70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/really-simple-systems.js


const reallySimpleSystems = {
    name: 'Really Simple Systems',
    revoke: 'Replace it in the API settings of the Really Simple Systems account.',
    references: ['https://www.reallysimplesystems.com/'],
    kinds: [
        {
            how: 'named',
            id: 'really-simple-systems-api-key',
            title: 'Really Simple Systems API key',
            names: ['really simple systems'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rebrandly.js

const rebrandly = {
    name: 'Rebrandly',
    revoke: 'Replace it in the API settings of the Rebrandly account.',
    references: ['https://developers.rebrandly.com/docs/api-key-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'rebrandly-api-key',
            title: 'Rebrandly API key',
            severity: 'medium',
            names: ['rebrandly'],
            grammar: [(0,grammar/* base64url */.r0)(32, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recharge.js

const recharge = {
    name: 'Recharge',
    revoke: 'Replace it in the API settings of the Recharge account.',
    references: ['https://developer.rechargepayments.com/'],
    kinds: [
        {
            how: 'token',
            id: 'recharge-api-token',
            title: 'Recharge API token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('sk_1x', 'sk_2x', 'sk_3x', 'sk_5x', 'sk_10x'), (0,grammar/* digits */.vm)(1, 2), '_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recraft.js

const recraft = {
    name: 'Recraft',
    revoke: 'Replace it in the API settings of the Recraft account.',
    references: ['https://www.recraft.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'recraft-api-token',
            title: 'Recraft API token',
            names: ['recraft'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recurly.js

const recurly = {
    name: 'Recurly',
    revoke: 'Replace it in the API settings of the Recurly account.',
    references: ['https://recurly.com/developers/api/'],
    kinds: [
        {
            how: 'named',
            id: 'recurly-private-key',
            title: 'Recurly private key',
            severity: 'critical',
            names: ['recurly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/redirect-pizza.js

const redirectPizza = {
    name: 'redirect.pizza',
    revoke: 'Replace it in the API settings of the redirect.pizza account.',
    references: ['https://redirect.pizza/docs'],
    kinds: [
        {
            how: 'named',
            id: 'redirect-pizza-api-token',
            title: 'redirect.pizza API token',
            severity: 'medium',
            names: ['redirect pizza'],
            grammar: ['rpa_', (0,grammar/* base62 */.Yb)(24, 38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/refiner.js

const refiner = {
    name: 'Refiner',
    revoke: 'Replace it in the API settings of the Refiner account.',
    references: ['https://refiner.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'refiner-api-key',
            title: 'Refiner API key',
            names: ['refiner'],
            words: [],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/render.js

const render = {
    name: 'Render',
    revoke: 'Revoke it under Account Settings > API Keys, regenerate a hook under Settings of the service.',
    references: ['https://render.com/docs/api'],
    kinds: [
        {
            how: 'token',
            id: 'render-api-key',
            title: 'Render API key',
            severity: 'critical',
            grammar: ['rnd_', (0,grammar/* base62 */.Yb)(28)],
        },
        {
            how: 'token',
            id: 'render-deploy-hook',
            title: 'Render deploy hook URL',
            severity: 'medium',
            grammar: ['https://api.render.com/deploy/srv-', (0,grammar/* lowerDigits */.q2)(20), '?key=', (0,grammar/* base64url */.r0)(8, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rentman.js

const rentman = {
    name: 'Rentman',
    revoke: 'Replace it in the API settings of the Rentman account.',
    references: ['https://api.rentman.net/'],
    kinds: [
        {
            how: 'named',
            id: 'rentman-api-token',
            title: 'Rentman API token',
            names: ['rentman'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(20, 600), '.', (0,grammar/* base64url */.r0)(20, 2000), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/repairshopr.js

const repairshopr = {
    name: 'RepairShopr',
    revoke: 'Replace it in the API settings of the RepairShopr account.',
    references: ['https://api-docs.repairshopr.com/'],
    kinds: [
        {
            how: 'named',
            id: 'repairshopr-api-key',
            title: 'RepairShopr API key',
            names: ['repair shopr'],
            grammar: [
                (0,grammar/* either */.gP)([
                    (0,grammar/* lowerDigits */.q2)(8),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(12),
                ], [(0,grammar/* base64url */.r0)(51)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/replicate.js

const replicate = {
    name: 'Replicate',
    revoke: 'Disable it under Account settings > API tokens.',
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'replicate-api-token',
            title: 'Replicate API token',
            grammar: ['r8_', (0,grammar/* base62 */.Yb)(37, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/requestfinance.js

const requestfinance = {
    name: 'Request Finance',
    revoke: 'Replace it in the API settings of the Request Finance account.',
    references: ['https://docs.request.finance/'],
    kinds: [
        {
            how: 'named',
            id: 'requestfinance-api-key',
            title: 'Request Finance API key',
            names: ['request finance'],
            grammar: [(0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/resemble-ai.js

const resembleAi = {
    name: 'Resemble AI',
    revoke: 'Revoke it under Account > API.',
    references: ['https://docs.resemble.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'resemble-ai-api-key',
            title: 'Resemble AI API key',
            names: ['resemble ai', 'resemble api', 'resemble key'],
            grammar: [(0,grammar/* base62 */.Yb)(22, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/restpack.js

const restpack = {
    name: 'Restpack',
    revoke: 'Replace it in the API settings of the Restpack account.',
    references: ['https://restpack.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'restpack-api-key',
            title: 'Restpack API key',
            severity: 'medium',
            names: ['restpack'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/retool.js

const retool = {
    name: 'Retool',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.retool.com/org-users/guides/retool-api-authentication'],
    kinds: [
        {
            how: 'token',
            id: 'retool-access-token',
            title: 'Retool access token',
            severity: 'critical',
            grammar: ['retool_01', (0,grammar/* lowerDigits */.q2)(24)],
            neither: { behind: '0-9A-Za-z' },
        },
        {
            how: 'token',
            id: 'retool-workflow-key',
            title: 'Retool workflow key',
            grammar: ['retool_wk_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rev-ai.js

const revAi = {
    name: 'Rev AI',
    revoke: 'Delete it under Access Token of the Rev AI account.',
    references: ['https://docs.rev.ai/get-started/'],
    kinds: [
        {
            how: 'named',
            id: 'rev-ai-access-token',
            title: 'Rev AI access token',
            names: ['rev ai'],
            grammar: ['02', (0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revamp-crm.js

const revampCrm = {
    name: 'Revamp CRM',
    revoke: 'Replace it in the API settings of the Revamp CRM account.',
    references: ['https://www.revampcrm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'revamp-crm-api-key',
            title: 'Revamp CRM API key',
            names: ['revamp crm'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ringcentral.js


const ringcentral = {
    name: 'RingCentral',
    revoke: 'Replace it in the API settings of the RingCentral account.',
    references: ['https://developers.ringcentral.com/guide/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ringcentral-client-secret',
            title: 'RingCentral client secret',
            names: ['ring central'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(22, 86)],
        },
        {
            how: 'named',
            id: 'ringcentral-jwt',
            title: 'RingCentral JWT',
            names: ['ring central'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
        {
            how: 'token',
            id: 'ringcentral-webhook-url',
            title: 'RingCentral webhook URL',
            grammar: [
                'https://hooks.ringcentral.com/webhook/v2/',
                (0,grammar/* base64url */.r0)(50, 800),
                (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 800), '.', (0,grammar/* base64url */.r0)(20, 400)),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/riot-games.js

const riotGames = {
    name: 'Riot Games',
    revoke: 'Regenerate it on the dashboard of the Riot Developer Portal.',
    references: ['https://developer.riotgames.com/docs/portal'],
    kinds: [
        {
            how: 'token',
            id: 'riot-games-api-key',
            title: 'Riot Games API key',
            severity: 'medium',
            grammar: [
                'RGAPI-',
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/roblox.js

const roblox = {
    name: 'Roblox',
    revoke: 'Log out of all sessions under Settings > Security, delete a key under Creator Hub > API Keys.',
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'roblox-security-cookie',
            title: 'Roblox .ROBLOSECURITY cookie',
            severity: 'critical',
            grammar: ['_|WARNING:-DO-NOT-SHARE-THIS.--', (0,grammar/* from */.HT)('0-9A-Za-z.-', 20, 200), '|_', (0,grammar/* base64url */.r0)(100, 1500)],
        },
        {
            how: 'named',
            id: 'roblox-api-key',
            title: 'Roblox API key',
            names: ['roblox'],
            grammar: [(0,grammar/* base64 */.K3)(48), (0,grammar/* from */.HT)('0-9A-Za-z+/', 0, 1400), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rootly.js

const rootly = {
    name: 'Rootly',
    revoke: 'Delete it under Account > Manage API keys.',
    references: ['https://docs.rootly.com/api-reference/overview'],
    kinds: [
        {
            how: 'token',
            id: 'rootly-api-key',
            title: 'Rootly API key',
            grammar: ['rootly_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/route4me.js

const route4me = {
    name: 'Route4Me',
    revoke: 'Replace it in the API settings of the Route4Me account.',
    references: ['https://support.route4me.com/route-planning-help.php'],
    kinds: [
        {
            how: 'named',
            id: 'route4me-api-key',
            title: 'Route4Me API key',
            names: ['route4me'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rownd.js

const rownd = {
    name: 'Rownd',
    revoke: 'Replace it in the API settings of the Rownd account.',
    references: ['https://docs.rownd.io/'],
    kinds: [
        {
            how: 'named',
            id: 'rownd-app-secret',
            title: 'Rownd app secret',
            names: ['rownd'],
            grammar: ['ras_', (0,grammar/* base62 */.Yb)(48)],
        },
        {
            how: 'named',
            id: 'rownd-app-key',
            title: 'Rownd app key',
            severity: 'medium',
            names: ['rownd'],
            grammar: ['ra_', (0,grammar/* base62 */.Yb)(20, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rubygems.js

const rubygems = {
    name: 'RubyGems',
    revoke: 'Delete it under API keys of the account settings.',
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    kinds: [
        {
            how: 'token',
            id: 'rubygems-api-key',
            title: 'RubyGems API key',
            severity: 'critical',
            aliases: ['rubygems-api-token'],
            grammar: ['rubygems_', (0,grammar/* hex */.uh)(48)],
        },
        {
            how: 'named',
            id: 'rubygems-old-api-key',
            title: 'RubyGems API key of the older format',
            severity: 'critical',
            names: [':rubygems api key', 'rubygems api key', 'gem host api key', 'rubygems key'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rundeck.js

const rundeck = {
    name: 'Rundeck',
    revoke: 'Delete it on the profile page of the user.',
    references: ['https://docs.rundeck.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'rundeck-api-token',
            title: 'Rundeck API token',
            severity: 'critical',
            names: ['rundeck'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runpod.js

const runpod = {
    name: 'RunPod',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.runpod.io/get-started/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'runpod-api-key',
            title: 'RunPod API key',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('rpa', 'rps'), '_', (0,grammar/* base62 */.Yb)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runrunit.js

const runrunit = {
    name: 'Runrun.it',
    revoke: 'Replace it in the API settings of the Runrun.it account.',
    references: ['https://runrun.it/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'runrunit-api-key',
            title: 'Runrun.it API key',
            names: ['runrun it'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'runrunit-user-token',
            title: 'Runrun.it user token',
            names: ['runrun it'],
            grammar: [(0,grammar/* base62 */.Yb)(18, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runscope.js

const runscope = {
    name: 'Runscope',
    revoke: 'Replace it in the API settings of the Runscope account.',
    references: ['https://www.runscope.com/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'runscope-access-token',
            title: 'Runscope access token',
            names: ['runscope'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'runscope-trigger-url',
            title: 'Runscope trigger URL',
            severity: 'medium',
            grammar: ['api.runscope.com/radar/', ...grammar/* uuid */.uR, '/trigger'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rutter.js

const rutter = {
    name: 'Rutter',
    revoke: 'Replace it in the API settings of the Rutter account.',
    references: ['https://docs.rutter.com/'],
    kinds: [
        {
            how: 'token',
            id: 'rutter-secret-key',
            title: 'Rutter secret key',
            grammar: ['rutter_sk_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 20, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salad-cloud.js

const saladCloud = {
    name: 'SaladCloud',
    revoke: 'Replace it in the API settings of the SaladCloud account.',
    references: ['https://docs.salad.com/'],
    kinds: [
        {
            how: 'token',
            id: 'salad-cloud-api-key',
            title: 'SaladCloud API key',
            grammar: ['salad_cloud_', (0,grammar/* lower */.ib)(3, 12), '_', (0,grammar/* base62 */.Yb)(20, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesblink.js

const salesblink = {
    name: 'SalesBlink',
    revoke: 'Replace it in the API settings of the SalesBlink account.',
    references: ['https://salesblink.io/'],
    kinds: [
        {
            how: 'named',
            id: 'salesblink-api-key',
            title: 'SalesBlink API key',
            names: ['sales blink'],
            grammar: ['key-', (0,grammar/* base62 */.Yb)(56, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salescookie.js

const salescookie = {
    name: 'SalesCookie',
    revoke: 'Replace it in the API settings of the SalesCookie account.',
    references: ['https://support.salescookie.com/'],
    kinds: [
        {
            how: 'named',
            id: 'salescookie-api-key',
            title: 'SalesCookie API key',
            names: ['sales cookie'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesflare.js

const salesflare = {
    name: 'Salesflare',
    revoke: 'Replace it in the API settings of the Salesflare account.',
    references: ['https://api.salesflare.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'salesflare-api-key',
            title: 'Salesflare API key',
            names: ['salesflare'],
            grammar: [(0,grammar/* base64url */.r0)(45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesloft.js

const salesloft = {
    name: 'Salesloft',
    revoke: 'Revoke it under Your settings > API keys.',
    references: ['https://developers.salesloft.com/'],
    kinds: [
        {
            how: 'named',
            id: 'salesloft-api-key',
            title: 'Salesloft API key',
            names: ['salesloft'],
            grammar: [(0,grammar/* either */.gP)(['v2_ak_', (0,grammar/* from */.HT)('0-9a-f_', 60, 90)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesmate.js

const salesmate = {
    name: 'Salesmate',
    revoke: 'Replace it in the API settings of the Salesmate account.',
    references: ['https://apidocs.salesmate.io/'],
    kinds: [
        {
            how: 'named',
            id: 'salesmate-api-key',
            title: 'Salesmate API key',
            names: ['salesmate'],
            grammar: [(0,grammar/* either */.gP)([...grammar/* uuid */.uR], [(0,grammar/* lowerDigits */.q2)(36)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sambanova.js

const sambanova = {
    name: 'SambaNova',
    revoke: 'Replace it in the API settings of the SambaNova account.',
    references: ['https://docs.sambanova.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'sambanova-api-key',
            title: 'SambaNova API key',
            names: ['samba nova'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/samsara.js

const samsara = {
    name: 'Samsara',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://developers.samsara.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'samsara-api-token',
            title: 'Samsara API token',
            severity: 'critical',
            grammar: ['samsara_api_', (0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sarvam.js

const sarvam = {
    name: 'Sarvam AI',
    revoke: 'Replace it in the API settings of the Sarvam AI account.',
    references: ['https://docs.sarvam.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'sarvam-api-key',
            title: 'Sarvam AI API key',
            names: ['sarvam', 'sarvam ai'],
            grammar: ['sk_', (0,grammar/* lowerDigits */.q2)(8), '_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/satismeter.js

const satismeter = {
    name: 'SatisMeter',
    revoke: 'Replace it in the API settings of the SatisMeter account.',
    references: ['https://help.satismeter.com/'],
    kinds: [
        {
            how: 'named',
            id: 'satismeter-write-key',
            title: 'SatisMeter write key',
            severity: 'medium',
            names: ['satis meter'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'satismeter-project-key',
            title: 'SatisMeter project key',
            severity: 'low',
            names: ['satis meter'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sauce-labs.js

const sauceLabs = {
    name: 'Sauce Labs',
    revoke: 'Regenerate it under Account > User settings.',
    references: [
        'https://docs.saucelabs.com/secure-connections/sauce-connect/setup-configuration/environment-variables/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'sauce-labs-access-key',
            title: 'Sauce Labs access key',
            names: ['sauce', 'sauce labs'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'labs'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scale-serp.js

const scaleSerp = {
    name: 'Scale SERP',
    revoke: 'Replace it in the API settings of the Scale SERP account.',
    references: ['https://docs.trajectdata.com/scaleserp'],
    kinds: [
        {
            how: 'named',
            id: 'scale-serp-api-key',
            title: 'Scale SERP API key',
            severity: 'medium',
            names: ['scale serp', 'serp wow', 'rainforest api'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scalingo.js

const scalingo = {
    name: 'Scalingo',
    revoke: 'Revoke it under Profile > Tokens.',
    references: ['https://developers.scalingo.com/index#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'scalingo-api-token',
            title: 'Scalingo API token',
            severity: 'critical',
            aliases: ['scalingo-api-token'],
            grammar: ['tk-us-', (0,grammar/* base64url */.r0)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scalr.js


const scalr = {
    name: 'Scalr',
    revoke: 'Replace it in the API settings of the Scalr account.',
    references: ['https://docs.scalr.io/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'scalr-access-token',
            title: 'Scalr access token',
            severity: 'critical',
            names: ['scalr'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scout-apm.js

const scoutApm = {
    name: 'Scout APM',
    revoke: 'Revoke it under Settings of the organisation.',
    references: ['https://scoutapm.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'scout-apm-agent-key',
            title: 'Scout APM agent key',
            names: ['scout apm', 'scout key', 'scout api'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrape-owl.js

const scrapeOwl = {
    name: 'ScrapeOwl',
    revoke: 'Replace it in the API settings of the ScrapeOwl account.',
    references: ['https://scrapeowl.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'scrape-owl-api-key',
            title: 'ScrapeOwl API key',
            severity: 'medium',
            names: ['scrape owl'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraper-api.js

const scraperApi = {
    name: 'ScraperAPI',
    revoke: 'Replace it in the API settings of the ScraperAPI account.',
    references: ['https://docs.scraperapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraper-api-api-key',
            title: 'ScraperAPI API key',
            severity: 'medium',
            names: ['scraper api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(28, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraper-box.js

const scraperBox = {
    name: 'ScraperBox',
    revoke: 'Replace it in the API settings of the ScraperBox account.',
    references: ['https://scraperbox.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraper-box-api-key',
            title: 'ScraperBox API key',
            severity: 'medium',
            names: ['scraper box'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapfly.js

const scrapfly = {
    name: 'Scrapfly',
    revoke: 'Replace it in the API settings of the Scrapfly account.',
    references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'scrapfly-api-key',
            title: 'Scrapfly API key',
            severity: 'medium',
            grammar: ['scp-', (0,grammar/* either */.gP)('live', 'test'), '-', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'scrapfly-legacy-api-key',
            title: 'Scrapfly legacy API key',
            severity: 'medium',
            names: ['scrapfly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraping-ant.js

const scrapingAnt = {
    name: 'ScrapingAnt',
    revoke: 'Replace it in the API settings of the ScrapingAnt account.',
    references: ['https://docs.scrapingant.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraping-ant-api-key',
            title: 'ScrapingAnt API key',
            severity: 'medium',
            names: ['scraping ant'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraping-bee.js

const scrapingBee = {
    name: 'ScrapingBee',
    revoke: 'Replace it in the API settings of the ScrapingBee account.',
    references: ['https://www.scrapingbee.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'scraping-bee-api-key',
            title: 'ScrapingBee API key',
            severity: 'medium',
            names: ['scraping bee'],
            grammar: [(0,grammar/* upperDigits */.RO)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapingdog.js

const scrapingdog = {
    name: 'Scrapingdog',
    revoke: 'Replace it in the API settings of the Scrapingdog account.',
    references: ['https://docs.scrapingdog.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scrapingdog-api-key',
            title: 'Scrapingdog API key',
            severity: 'medium',
            names: ['scraping dog'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/screenshot-api.js

const screenshotApi = {
    name: 'ScreenshotAPI',
    revoke: 'Replace it in the API settings of the ScreenshotAPI account.',
    references: ['https://docs.screenshotapi.net/'],
    kinds: [
        {
            how: 'named',
            id: 'screenshot-api-api-key',
            title: 'ScreenshotAPI API key',
            severity: 'medium',
            names: ['screenshot api'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/screenshotlayer.js

const screenshotlayer = {
    name: 'screenshotlayer',
    revoke: 'Replace it in the API settings of the screenshotlayer account.',
    references: ['https://screenshotlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'screenshotlayer-api-key',
            title: 'screenshotlayer API key',
            severity: 'medium',
            names: ['screenshot layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/seam.js

const seam = {
    name: 'Seam',
    revoke: 'Replace it in the API settings of the Seam account.',
    references: ['https://docs.seam.co/latest/core-concepts/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'seam-api-key',
            title: 'Seam API key',
            severity: 'critical',
            grammar: ['seam_', (0,grammar/* base62 */.Yb)(4, 6), '_', (0,grammar/* base62 */.Yb)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/securitytrails.js

const securitytrails = {
    name: 'SecurityTrails',
    revoke: 'Replace it in the API settings of the SecurityTrails account.',
    references: ['https://docs.securitytrails.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'securitytrails-api-key',
            title: 'SecurityTrails API key',
            severity: 'medium',
            names: ['security trails'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/selectpdf.js

const selectpdf = {
    name: 'SelectPdf',
    revoke: 'Replace it in the API settings of the SelectPdf account.',
    references: ['https://selectpdf.com/html-to-pdf-api/'],
    kinds: [
        {
            how: 'named',
            id: 'selectpdf-api-key',
            title: 'SelectPdf API key',
            severity: 'medium',
            names: ['select pdf'],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendbird.js

const sendbird = {
    name: 'Sendbird',
    revoke: 'Revoke it under Settings > Application > General of the Sendbird dashboard.',
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
    kinds: [
        {
            how: 'named',
            id: 'sendbird-access-token',
            title: 'Sendbird access token',
            aliases: ['sendbird-access-token'],
            names: ['send bird'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'named',
            id: 'sendbird-organization-api-key',
            title: 'Sendbird organization API key',
            names: ['send bird'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
        {
            how: 'named',
            id: 'sendbird-application-id',
            title: 'Sendbird application ID',
            severity: 'low',
            aliases: ['sendbird-access-id'],
            names: ['send bird'],
            words: ['id', 'key', 'token', 'access', 'application', 'app'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendgrid.js

const sendgrid = {
    name: 'SendGrid',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://www.twilio.com/docs/sendgrid/for-developers/sending-email/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'sendgrid-api-key',
            title: 'SendGrid API key',
            severity: 'critical',
            aliases: ['sendgrid-api-token'],
            grammar: ['SG.', (0,grammar/* base64url */.r0)(20, 24), '.', (0,grammar/* base64url */.r0)(39, 50)],
            neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendinblue.js

const sendinblue = {
    name: 'Brevo',
    revoke: 'Delete it under SMTP & API of the account.',
    references: ['https://developers.brevo.com/docs/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'sendinblue-api-key',
            title: 'Brevo API key',
            aliases: ['sendinblue-api-token'],
            grammar: ['xkeysib-', (0,grammar/* hex */.uh)(64), '-', (0,grammar/* base62 */.Yb)(16)],
            neither: { behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'sendinblue-smtp-key',
            title: 'Brevo SMTP key',
            grammar: ['xsmtpsib-', (0,grammar/* hex */.uh)(64), '-', (0,grammar/* base62 */.Yb)(16)],
            neither: { behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendpulse.js

const sendpulse = {
    name: 'SendPulse',
    revoke: 'Replace it in the API settings of the SendPulse account.',
    references: ['https://sendpulse.com/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'sendpulse-secret',
            title: 'SendPulse secret',
            names: ['send pulse'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sentinelone.js

const sentinelone = {
    name: 'SentinelOne',
    revoke: 'Revoke it under My user > API token.',
    references: ['https://usea1-partners.sentinelone.net/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sentinelone-api-token',
            title: 'SentinelOne API token',
            names: ['sentinel one'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serphouse.js

const serphouse = {
    name: 'SERPHouse',
    revoke: 'Replace it in the API settings of the SERPHouse account.',
    references: ['https://docs.serphouse.com/'],
    kinds: [
        {
            how: 'named',
            id: 'serphouse-api-key',
            title: 'SERPHouse API key',
            severity: 'medium',
            names: ['serp house'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serpstack.js

const serpstack = {
    name: 'serpstack',
    revoke: 'Replace it in the API settings of the serpstack account.',
    references: ['https://serpstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'serpstack-api-key',
            title: 'serpstack API key',
            severity: 'medium',
            names: ['serp stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/settlemint.js

const settlemint = {
    name: 'SettleMint',
    revoke: 'Replace it in the API settings of the SettleMint account.',
    references: ['https://console.settlemint.com/documentation/'],
    kinds: [
        {
            how: 'token',
            id: 'settlemint-application-token',
            title: 'SettleMint application access token',
            aliases: ['settlemint-application-access-token'],
            grammar: ['sm_aat_', (0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'token',
            id: 'settlemint-personal-token',
            title: 'SettleMint personal access token',
            aliases: ['settlemint-personal-access-token'],
            grammar: ['sm_pat_', (0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'token',
            id: 'settlemint-service-token',
            title: 'SettleMint service access token',
            aliases: ['settlemint-service-access-token'],
            grammar: ['sm_sat_', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sheety.js

const sheety = {
    name: 'Sheety',
    revoke: 'Replace it in the API settings of the Sheety account.',
    references: ['https://sheety.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'sheety-token',
            title: 'Sheety token',
            severity: 'medium',
            names: ['sheety'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* lowerDigits */.q2)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sherpadesk.js

const sherpadesk = {
    name: 'SherpaDesk',
    revoke: 'Replace it in the API settings of the SherpaDesk account.',
    references: ['https://documentation.sherpadesk.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sherpadesk-api-token',
            title: 'SherpaDesk API token',
            names: ['sherpa desk'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipday.js

const shipday = {
    name: 'Shipday',
    revoke: 'Replace it in the API settings of the Shipday account.',
    references: ['https://docs.shipday.com/'],
    kinds: [
        {
            how: 'named',
            id: 'shipday-api-key',
            title: 'Shipday API key',
            names: ['shipday'],
            grammar: [(0,grammar/* base62 */.Yb)(8, 12), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipengine.js

const shipengine = {
    name: 'ShipEngine',
    revoke: 'Replace it in the API settings of the ShipEngine account.',
    references: ['https://www.shipengine.com/docs/auth/'],
    kinds: [
        {
            how: 'named',
            id: 'shipengine-api-key',
            title: 'ShipEngine API key',
            names: ['ship engine'],
            grammar: [(0,grammar/* optional */.lq)('TEST_'), (0,grammar/* base64 */.K3)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shippo.js

const shippo = {
    name: 'Shippo',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'shippo-api-token',
            title: 'Shippo API token',
            aliases: ['shippo-api-token'],
            grammar: ['shippo_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* anyHex */.YM)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipstation.js

const shipstation = {
    name: 'ShipStation',
    revoke: 'Replace it in the API settings of the ShipStation account.',
    references: ['https://www.shipstation.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'shipstation-api-secret',
            title: 'ShipStation API secret',
            names: ['ship station'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shodan.js

const shodan = {
    name: 'Shodan',
    revoke: 'Reset it on the account page.',
    references: ['https://developer.shodan.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'shodan-api-key',
            title: 'Shodan API key',
            severity: 'medium',
            names: ['shodan'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shotstack.js

const shotstack = {
    name: 'Shotstack',
    revoke: 'Replace it in the API settings of the Shotstack account.',
    references: ['https://shotstack.io/docs/guide/'],
    kinds: [
        {
            how: 'named',
            id: 'shotstack-api-key',
            title: 'Shotstack API key',
            severity: 'medium',
            names: ['shotstack'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sidekiq.js

const sidekiq = {
    name: 'Sidekiq',
    revoke: 'Write to Contributed Systems for new credentials.',
    references: ['https://github.com/sidekiq/sidekiq/wiki/Pro-Installation'],
    kinds: [
        {
            how: 'named',
            id: 'sidekiq-gems-credential',
            title: 'Sidekiq Pro or Enterprise credential',
            aliases: ['sidekiq-secret'],
            names: ['contribsys'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(8), ':', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'token',
            id: 'sidekiq-gems-url',
            title: 'Sidekiq Pro or Enterprise URL with its credential',
            aliases: ['sidekiq-sensitive-url'],
            grammar: [
                (0,grammar/* either */.gP)('https', 'http'),
                '://',
                (0,grammar/* hex */.uh)(8),
                ':',
                (0,grammar/* hex */.uh)(8),
                '@',
                (0,grammar/* either */.gP)('gems', 'enterprise'),
                '.contribsys.com',
            ],
            literals: ['contribsys.com'],
            anyValue: true,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sightengine.js

const sightengine = {
    name: 'Sightengine',
    revoke: 'Replace it in the API settings of the Sightengine account.',
    references: ['https://sightengine.com/docs/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'sightengine-api-secret',
            title: 'Sightengine API secret',
            severity: 'medium',
            names: ['sight engine'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signalwire.js

const signalwire = {
    name: 'SignalWire',
    revoke: 'Replace it in the API settings of the SignalWire account.',
    references: ['https://developer.signalwire.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signalwire-api-token',
            title: 'SignalWire API token',
            names: ['signal wire'],
            grammar: [(0,grammar/* either */.gP)(['PT', (0,grammar/* hex */.uh)(48)], [(0,grammar/* base62 */.Yb)(50)])],
        },
        {
            how: 'named',
            id: 'signalwire-signing-key',
            title: 'SignalWire signing key',
            names: ['signal wire'],
            grammar: ['PSK_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signaturit.js

const signaturit = {
    name: 'Signaturit',
    revoke: 'Replace it in the API settings of the Signaturit account.',
    references: ['https://docs.signaturit.com/api/latest'],
    kinds: [
        {
            how: 'named',
            id: 'signaturit-api-token',
            title: 'Signaturit API token',
            names: ['signaturit'],
            grammar: [(0,grammar/* base62 */.Yb)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signnow.js

const signnow = {
    name: 'SignNow',
    revoke: 'Replace it in the API settings of the SignNow account.',
    references: ['https://docs.signnow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signnow-api-key',
            title: 'SignNow API key',
            names: ['sign now'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(32)])],
        },
        {
            how: 'named',
            id: 'signnow-basic-token',
            title: 'SignNow basic token',
            names: ['sign now'],
            words: ['basic', 'token'],
            grammar: [(0,grammar/* base64 */.K3)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signupgenius.js

const signupgenius = {
    name: 'SignUpGenius',
    revoke: 'Replace it in the API settings of the SignUpGenius account.',
    references: ['https://developer.signupgenius.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signupgenius-api-key',
            title: 'SignUpGenius API key',
            names: ['signup genius'],
            grammar: [(0,grammar/* base64 */.K3)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/siliconflow.js

const siliconflow = {
    name: 'SiliconFlow',
    revoke: 'Replace it in the API settings of the SiliconFlow account.',
    references: ['https://docs.siliconflow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'siliconflow-api-key',
            title: 'SiliconFlow API key',
            names: ['silicon flow'],
            grammar: ['sk-', (0,grammar/* lower */.ib)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simfin.js

const simfin = {
    name: 'SimFin',
    revoke: 'Replace it in the API settings of the SimFin account.',
    references: ['https://simfin.com/en/fundamental-data-download/'],
    kinds: [
        {
            how: 'named',
            id: 'simfin-api-key',
            title: 'SimFin API key',
            severity: 'medium',
            names: ['sim fin'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [...grammar/* uuid */.uR])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplesat.js

const simplesat = {
    name: 'Simplesat',
    revoke: 'Replace it in the API settings of the Simplesat account.',
    references: ['https://documenter.getpostman.com/view/457268/SVfRt7WK'],
    kinds: [
        {
            how: 'named',
            id: 'simplesat-api-key',
            title: 'Simplesat API key',
            names: ['simple sat'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplynoted.js

const simplynoted = {
    name: 'SimplyNoted',
    revoke: 'Replace it in the API settings of the SimplyNoted account.',
    references: ['https://simplynoted.com/'],
    kinds: [
        {
            how: 'named',
            id: 'simplynoted-api-key',
            title: 'SimplyNoted API key',
            names: ['simply noted'],
            grammar: [(0,grammar/* base62 */.Yb)(300, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simvoly.js

const simvoly = {
    name: 'Simvoly',
    revoke: 'Replace it in the API settings of the Simvoly account.',
    references: ['https://simvoly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'simvoly-api-key',
            title: 'Simvoly API key',
            names: ['simvoly'],
            grammar: [(0,grammar/* lowerDigits */.q2)(33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sindri.js

const sindri = {
    name: 'Sindri',
    revoke: 'Replace it in the API settings of the Sindri account.',
    references: ['https://sindri.app/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'sindri-api-key',
            title: 'Sindri API key',
            grammar: ['sindri_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/siteleaf.js

const siteleaf = {
    name: 'Siteleaf',
    revoke: 'Replace it in the API settings of the Siteleaf account.',
    references: ['https://learn.siteleaf.com/api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'siteleaf-api-key',
            title: 'Siteleaf API key',
            names: ['siteleaf'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/skrapp.js

const skrapp = {
    name: 'Skrapp.io',
    revoke: 'Replace it in the API settings of the Skrapp.io account.',
    references: ['https://skrapp.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'skrapp-api-key',
            title: 'Skrapp.io API key',
            severity: 'medium',
            names: ['skrapp'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sky-biometry.js

const skyBiometry = {
    name: 'SkyBiometry',
    revoke: 'Replace it in the API settings of the SkyBiometry account.',
    references: ['https://skybiometry.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'sky-biometry-api-key',
            title: 'SkyBiometry API key',
            severity: 'medium',
            names: ['sky biometry'],
            grammar: [(0,grammar/* lowerDigits */.q2)(25, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/skylight.js

const skylight = {
    name: 'Skylight',
    revoke: 'Replace it in the API settings of the Skylight account.',
    references: ['https://www.skylight.io/support/'],
    kinds: [
        {
            how: 'named',
            id: 'skylight-auth-token',
            title: 'Skylight auth token',
            severity: 'medium',
            names: ['skylight'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartlead.js

const smartlead = {
    name: 'Smartlead',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://api.smartlead.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'smartlead-api-key',
            title: 'Smartlead API key',
            names: ['smartlead'],
            grammar: [...grammar/* uuid */.uR, '_', (0,grammar/* lowerDigits */.q2)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartling.js

const smartling = {
    name: 'Smartling',
    revoke: 'Replace it in the API settings of the Smartling account.',
    references: ['https://help.smartling.com/hc/en-us/articles/115004187694'],
    kinds: [
        {
            how: 'named',
            id: 'smartling-user-secret',
            title: 'Smartling user secret',
            names: ['smartling'],
            grammar: [(0,grammar/* base62 */.Yb)(10, 30), (0,grammar/* either */.gP)('.', '^'), (0,grammar/* base62 */.Yb)(10, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartrecruiters.js

const smartrecruiters = {
    name: 'SmartRecruiters',
    revoke: 'Replace it in the API settings of the SmartRecruiters account.',
    references: ['https://developers.smartrecruiters.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'smartrecruiters-api-key',
            title: 'SmartRecruiters API key',
            grammar: ['DCRA1-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartsheet.js

const smartsheet = {
    name: 'Smartsheet',
    revoke: 'Revoke it under Account > Personal Settings > API Access.',
    references: ['https://developers.smartsheet.com/api/smartsheet/openapi'],
    kinds: [
        {
            how: 'named',
            id: 'smartsheet-access-token',
            title: 'Smartsheet access token',
            names: ['smartsheets', 'smartsheet'],
            grammar: [(0,grammar/* base62 */.Yb)(37)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smooch.js

const smooch = {
    name: 'Smooch',
    revoke: 'Replace it in the API settings of the Smooch account.',
    references: ['https://docs.smooch.io/'],
    kinds: [
        {
            how: 'named',
            id: 'smooch-secret',
            title: 'Smooch secret',
            names: ['smooch'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
        {
            how: 'named',
            id: 'smooch-key-id',
            title: 'Smooch key ID',
            severity: 'info',
            names: ['smooch'],
            grammar: ['act_', (0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snipcart.js

const snipcart = {
    name: 'Snipcart',
    revoke: 'Replace it in the API settings of the Snipcart account.',
    references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'snipcart-api-key',
            title: 'Snipcart API key',
            names: ['snipcart'],
            grammar: [(0,grammar/* base64url */.r0)(75, 80)],
        },
        {
            how: 'named',
            id: 'snipcart-secret-key',
            title: 'Snipcart secret key',
            names: ['snipcart'],
            grammar: [(0,grammar/* either */.gP)('ST_', 'S_'), (0,grammar/* base64 */.K3)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/socketlabs.js

const socketlabs = {
    name: 'SocketLabs',
    revoke: "Revoke it in the server's API credentials.",
    references: ['https://docs.socketlabs.com/'],
    kinds: [
        {
            how: 'named',
            id: 'socketlabs-api-key',
            title: 'SocketLabs API key',
            names: ['socketlabs'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/socrata.js

const socrata = {
    name: 'Socrata',
    revoke: 'Replace it in the API settings of the Socrata account.',
    references: ['https://dev.socrata.com/docs/app-tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'socrata-app-token',
            title: 'Socrata app token',
            severity: 'low',
            names: ['socrata'],
            grammar: [(0,grammar/* base62 */.Yb)(25)],
        },
        {
            how: 'named',
            id: 'socrata-api-key-secret',
            title: 'Socrata API key secret',
            names: ['socrata'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spacelift.js

const spacelift = {
    name: 'Spacelift',
    revoke: 'Replace it in the API settings of the Spacelift account.',
    references: ['https://docs.spacelift.io/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'spacelift-api-key-secret',
            title: 'Spacelift API key secret',
            severity: 'critical',
            names: ['spacelift'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spectralops.js

const spectralops = {
    name: 'SpectralOps',
    revoke: 'Replace it in the API settings of the SpectralOps account.',
    references: ['https://docs.spectralops.io/'],
    kinds: [
        {
            how: 'token',
            id: 'spectralops-dsn-token',
            title: 'SpectralOps key',
            grammar: ['spu-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/speechmatics.js

const speechmatics = {
    name: 'Speechmatics',
    revoke: 'Replace it in the API settings of the Speechmatics account.',
    references: ['https://docs.speechmatics.com/'],
    kinds: [
        {
            how: 'named',
            id: 'speechmatics-api-key',
            title: 'Speechmatics API key',
            severity: 'medium',
            names: ['speechmatics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/speechtext-ai.js

const speechtextAi = {
    name: 'SpeechText.AI',
    revoke: 'Replace it in the API settings of the SpeechText.AI account.',
    references: ['https://speechtext.ai/speech-recognition-api'],
    kinds: [
        {
            how: 'named',
            id: 'speechtext-ai-api-key',
            title: 'SpeechText.AI API key',
            severity: 'medium',
            names: ['speechtext'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/splitwise.js

const splitwise = {
    name: 'Splitwise',
    revoke: 'Replace it in the API settings of the Splitwise account.',
    references: ['https://dev.splitwise.com/'],
    kinds: [
        {
            how: 'named',
            id: 'splitwise-secret',
            title: 'Splitwise secret',
            severity: 'medium',
            names: ['splitwise'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spoonacular.js

const spoonacular = {
    name: 'Spoonacular',
    revoke: 'Replace it in the API settings of the Spoonacular account.',
    references: ['https://spoonacular.com/food-api/docs'],
    kinds: [
        {
            how: 'named',
            id: 'spoonacular-api-key',
            title: 'Spoonacular API key',
            severity: 'low',
            names: ['spoonacular'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sportmonks.js

const sportmonks = {
    name: 'Sportmonks',
    revoke: 'Replace it in the API settings of the Sportmonks account.',
    references: ['https://docs.sportmonks.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sportmonks-api-token',
            title: 'Sportmonks API token',
            severity: 'low',
            names: ['sportmonks', 'sportmonk', 'sportsmonk'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 66)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spreedly.js

const spreedly = {
    name: 'Spreedly',
    revoke: 'Replace it in the API settings of the Spreedly account.',
    references: ['https://docs.spreedly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'spreedly-access-secret',
            title: 'Spreedly access secret',
            severity: 'critical',
            names: ['spreedly'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/squarespace.js

const squarespace = {
    name: 'Squarespace',
    revoke: 'Disable it under Settings > Developer Tools > Developer API Keys.',
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
    kinds: [
        {
            how: 'named',
            id: 'squarespace-access-token',
            title: 'Squarespace access token',
            aliases: ['squarespace-access-token'],
            names: ['square space'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackhawk.js

const stackhawk = {
    name: 'StackHawk',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.stackhawk.com/web-app/apikeys'],
    kinds: [
        {
            how: 'token',
            id: 'stackhawk-api-key',
            title: 'StackHawk API key',
            grammar: ['hawk.', (0,grammar/* base62 */.Yb)(20), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stadia-maps.js

const stadiaMaps = {
    name: 'Stadia Maps',
    revoke: 'Revoke it under Manage properties.',
    references: ['https://docs.stadiamaps.com/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'stadia-maps-api-key',
            title: 'Stadia Maps API key',
            names: ['stadia maps', 'stadia api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuscake.js

const statuscake = {
    name: 'StatusCake',
    revoke: 'Replace it in the API settings of the StatusCake account.',
    references: ['https://developers.statuscake.com/'],
    kinds: [
        {
            how: 'named',
            id: 'statuscake-api-key',
            title: 'StatusCake API key',
            names: ['status cake'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(20)], [(0,grammar/* base62 */.Yb)(24, 32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuspal.js

const statuspal = {
    name: 'Statuspal',
    revoke: 'Replace it in the API settings of the Statuspal account.',
    references: ['https://www.statuspal.io/api-docs'],
    kinds: [
        {
            how: 'named',
            id: 'statuspal-api-key',
            title: 'Statuspal API key',
            names: ['status pal'],
            grammar: [(0,grammar/* optional */.lq)('uk_'), (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stitch-data.js

const stitchData = {
    name: 'Stitch',
    revoke: 'Replace it in the API settings of the Stitch account.',
    references: ['https://www.stitchdata.com/docs/developers/stitch-connect/api'],
    kinds: [
        {
            how: 'named',
            id: 'stitch-data-api-token',
            title: 'Stitch API token',
            names: ['stitch data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(35, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stockdata.js

const stockdata = {
    name: 'StockData',
    revoke: 'Replace it in the API settings of the StockData account.',
    references: ['https://www.stockdata.org/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'stockdata-api-token',
            title: 'StockData API token',
            severity: 'low',
            names: ['stock data'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storecove.js

const storecove = {
    name: 'Storecove',
    revoke: 'Replace it in the API settings of the Storecove account.',
    references: ['https://www.storecove.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'storecove-api-key',
            title: 'Storecove API key',
            names: ['storecove'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stormboard.js

const stormboard = {
    name: 'Stormboard',
    revoke: 'Replace it in the API settings of the Stormboard account.',
    references: ['https://api.stormboard.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'stormboard-api-key',
            title: 'Stormboard API key',
            names: ['stormboard'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stormglass.js

const stormglass = {
    name: 'Storm Glass',
    revoke: 'Replace it in the API settings of the Storm Glass account.',
    references: ['https://docs.stormglass.io/'],
    kinds: [
        {
            how: 'named',
            id: 'stormglass-api-key',
            title: 'Storm Glass API key',
            severity: 'low',
            names: ['storm glass'],
            grammar: [...grammar/* uuid */.uR, (0,grammar/* optional */.lq)((0,grammar/* optional */.lq)('-'), (0,grammar/* hex */.uh)(8), (0,grammar/* optional */.lq)('-'), (0,grammar/* from */.HT)('0-9a-f-', 4, 40))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storyblok.js

const storyblok = {
    name: 'Storyblok',
    revoke: 'Delete it under Settings > Access Tokens of the space, or My account > Access tokens.',
    references: ['https://www.storyblok.com/docs/concepts/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'storyblok-preview-token',
            title: 'Storyblok access token',
            severity: 'medium',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt'],
        },
        {
            how: 'named',
            id: 'storyblok-personal-access-token',
            title: 'Storyblok personal access token',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt-', (0,grammar/* digits */.vm)(5, 7), '-', (0,grammar/* base64url */.r0)(20)],
        },
        {
            how: 'named',
            id: 'storyblok-region-token',
            title: 'Storyblok region token',
            severity: 'medium',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60), 'tt'],
        },
        {
            how: 'named',
            id: 'storyblok-oauth-secret',
            title: 'Storyblok OAuth secret',
            names: ['story blok'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storychief.js

const storychief = {
    name: 'StoryChief',
    revoke: 'Replace it in the API settings of the StoryChief account.',
    references: ['https://developers.storychief.io/'],
    kinds: [
        {
            how: 'named',
            id: 'storychief-api-key',
            title: 'StoryChief API key',
            names: ['story chief'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(17, 400), '.', (0,grammar/* base64url */.r0)(300, 4000), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stripo.js

const stripo = {
    name: 'Stripo',
    revoke: 'Replace it in the API settings of the Stripo account.',
    references: ['https://api.stripo.email/'],
    kinds: [
        {
            how: 'named',
            id: 'stripo-api-key',
            title: 'Stripo API key',
            names: ['stripo'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(17, 100), '.', (0,grammar/* base64url */.r0)(100, 400), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stytch.js

const stytch = {
    name: 'Stytch',
    revoke: 'Delete it under API keys of the Stytch dashboard.',
    references: ['https://stytch.com/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'stytch-secret',
            title: 'Stytch secret',
            severity: 'critical',
            grammar: ['secret-', (0,grammar/* either */.gP)('live', 'test'), '-', (0,grammar/* base64url */.r0)(35, 48), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'stytch-public-token',
            title: 'Stytch public token',
            severity: 'low',
            grammar: ['public-token-', (0,grammar/* either */.gP)('live', 'test'), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sugester.js

const sugester = {
    name: 'Sugester',
    revoke: 'Replace it in the API settings of the Sugester account.',
    references: ['https://sugester.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'sugester-api-token',
            title: 'Sugester API token',
            names: ['sugester'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sui.js

const sui = {
    name: 'Sui',
    revoke: 'Move the funds to another address: a private key cannot be revoked.',
    references: ['https://docs.sui.io/'],
    kinds: [
        {
            how: 'token',
            id: 'sui-private-key',
            title: 'Sui private key',
            severity: 'critical',
            grammar: ['suiprivkey1', (0,grammar/* lowerDigits */.q2)(58, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/supabase.js

const supabase = {
    name: 'Supabase',
    revoke: 'Delete it under Account > Access Tokens, a project key under Settings > API Keys.',
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'supabase-access-token',
            title: 'Supabase personal access token',
            severity: 'critical',
            grammar: ['sbp_', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('oauth', 'v0'), '_'), (0,grammar/* lowerDigits */.q2)(40)],
            // It is drawn from digits too (the command line tool takes hexadecimal ones alone).
            verify: (text) => /\d/.test(text.slice(4)) ? undefined : { state: 'disproven', why: 'no digit stands in it' },
        },
        {
            how: 'token',
            id: 'supabase-secret-key',
            title: 'Supabase secret key',
            severity: 'critical',
            grammar: ['sb_secret_', (0,grammar/* base64url */.r0)(22), '_', (0,grammar/* base64url */.r0)(8)],
        },
        {
            how: 'token',
            id: 'supabase-publishable-key',
            title: 'Supabase publishable key',
            severity: 'low',
            grammar: ['sb_publishable_', (0,grammar/* base64url */.r0)(22), '_', (0,grammar/* base64url */.r0)(8)],
        },
        {
            how: 'named',
            id: 'supabase-jwt-secret',
            title: 'Supabase JWT secret',
            severity: 'critical',
            names: ['supabase'],
            words: ['jwt', 'secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/supernotes.js

const supernotes = {
    name: 'Supernotes',
    revoke: 'Replace it in the API settings of the Supernotes account.',
    references: ['https://api.supernotes.app/docs/swagger'],
    kinds: [
        {
            how: 'token',
            id: 'supernotes-api-key',
            title: 'Supernotes API key',
            grammar: [(0,grammar/* either */.gP)('supernotes_sk_', 'supernotes_sk-'), (0,grammar/* base64url */.r0)(40, 50)],
            neither: { before: '0-9A-Za-z' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-any-place.js

const surveyAnyPlace = {
    name: 'Survey Anyplace',
    revoke: 'Replace it in the API settings of the Survey Anyplace account.',
    references: ['https://www.pointerpro.com/'],
    kinds: [
        {
            how: 'named',
            id: 'survey-any-place-api-key',
            title: 'Survey Anyplace API key',
            names: ['survey any place'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'survey-any-place-id',
            title: 'Survey Anyplace ID',
            severity: 'info',
            names: ['survey any place'],
            words: ['id'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-bot.js

const surveyBot = {
    name: 'Surveybot',
    revoke: 'Replace it in the API settings of the Surveybot account.',
    references: ['https://app.surveybot.io/accounts/api_docs'],
    kinds: [
        {
            how: 'named',
            id: 'survey-bot-api-key',
            title: 'Surveybot API key',
            names: ['survey bot'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-monkey.js

const surveyMonkey = {
    name: 'SurveyMonkey',
    revoke: 'Replace it in the API settings of the SurveyMonkey account.',
    references: ['https://developer.surveymonkey.com/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'survey-monkey-access-token',
            title: 'SurveyMonkey access token',
            names: ['survey monkey'],
            grammar: [(0,grammar/* base64url */.r0)(60, 120)],
        },
        {
            how: 'named',
            id: 'survey-monkey-client-secret',
            title: 'SurveyMonkey client secret',
            names: ['survey monkey'],
            words: ['secret'],
            grammar: [(0,grammar/* digits */.vm)(30, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-sparrow.js

const surveySparrow = {
    name: 'SurveySparrow',
    revoke: 'Replace it in the API settings of the SurveySparrow account.',
    references: ['https://developers.surveysparrow.com/rest-apis'],
    kinds: [
        {
            how: 'named',
            id: 'survey-sparrow-access-token',
            title: 'SurveySparrow access token',
            names: ['survey sparrow'],
            grammar: [(0,grammar/* base64url */.r0)(80, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survicate.js

const survicate = {
    name: 'Survicate',
    revoke: 'Replace it in the API settings of the Survicate account.',
    references: ['https://developers.survicate.com/data-export/setup/'],
    kinds: [
        {
            how: 'named',
            id: 'survicate-api-key',
            title: 'Survicate API key',
            names: ['survicate'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swagger-hub.js

const swaggerHub = {
    name: 'SwaggerHub',
    revoke: 'Replace it in the API settings of the SwaggerHub account.',
    references: [
        'https://support.smartbear.com/swaggerhub/docs/en/integrations/integrating-using-the-swaggerhub-api.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'swagger-hub-api-key',
            title: 'SwaggerHub API key',
            names: ['swagger hub'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swell.js

const swell = {
    name: 'Swell',
    revoke: 'Replace it in the API settings of the Swell account.',
    references: ['https://developers.swell.is/'],
    kinds: [
        {
            how: 'named',
            id: 'swell-secret-key',
            title: 'Swell secret key',
            names: ['swell'],
            grammar: [(0,grammar/* either */.gP)('sk', 'pk'), '_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base62 */.Yb)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/symbl.js

const symbl = {
    name: 'Symbl.ai',
    revoke: "Revoke it in the platform's home page.",
    references: ['https://docs.symbl.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'symbl-app-secret',
            title: 'Symbl.ai app secret',
            names: ['symblai', 'symbl app', 'symbl api'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/synthesia.js

const synthesia = {
    name: 'Synthesia',
    revoke: 'Revoke it under Account > Integrations.',
    references: ['https://docs.synthesia.io/'],
    kinds: [
        {
            how: 'named',
            id: 'synthesia-api-key',
            title: 'Synthesia API key',
            names: ['synthesia'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(32, 44)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tailscale.js

const tailscale = {
    name: 'Tailscale',
    revoke: 'Revoke it under Settings > Keys of the admin console.',
    references: ['https://tailscale.com/kb/1252/key-prefixes'],
    kinds: [
        {
            how: 'token',
            id: 'tailscale-key',
            title: 'Tailscale API, auth, OAuth or webhook key',
            severity: 'critical',
            grammar: [
                'tskey-',
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('api', 'auth', 'client', 'scim', 'webhook', 'secret', 'reusable'), '-'),
                (0,grammar/* base62 */.Yb)(8, 24),
                '-',
                (0,grammar/* base62 */.Yb)(4, 64),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tally.js

const tally = {
    name: 'Tally',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://developers.tally.so/'],
    kinds: [
        {
            how: 'named',
            id: 'tally-api-key',
            title: 'Tally API key',
            names: ['tally api', 'tally key', 'tally token', 'tally so'],
            grammar: ['tly-', (0,grammar/* base62 */.Yb)(28, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tallyfy.js

const tallyfy = {
    name: 'Tallyfy',
    revoke: 'Replace it in the API settings of the Tallyfy account.',
    references: ['https://developers.tallyfy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'tallyfy-access-token',
            title: 'Tallyfy access token',
            names: ['tallyfy'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(30, 200), '.', (0,grammar/* base64url */.r0)(30, 1000), '.', (0,grammar/* base64url */.r0)(30, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tatum.js

const tatum = {
    name: 'Tatum',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.tatum.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tatum-api-key',
            title: 'Tatum API key',
            severity: 'critical',
            names: ['tatum', 'tatumio'],
            grammar: [(0,grammar/* either */.gP)(['t-', (0,grammar/* hex */.uh)(24), '-', (0,grammar/* hex */.uh)(24)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tavily.js

const tavily = {
    name: 'Tavily',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'tavily-api-key',
            title: 'Tavily API key',
            grammar: ['tvly-', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('dev', 'prod'), '-'), (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tavus.js

const tavus = {
    name: 'Tavus',
    revoke: 'Replace it in the API settings of the Tavus account.',
    references: ['https://docs.tavus.io/sections/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'tavus-api-key',
            title: 'Tavus API key',
            names: ['tavus'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/taxjar.js

const taxjar = {
    name: 'TaxJar',
    revoke: 'Replace it in the API settings of the TaxJar account.',
    references: ['https://developers.taxjar.com/api/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'taxjar-api-key',
            title: 'TaxJar API key',
            names: ['taxjar', 'tax jar'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teachable.js

const teachable = {
    name: 'Teachable',
    revoke: 'Replace it in the API settings of the Teachable account.',
    references: ['https://docs.teachable.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'teachable-api-key',
            title: 'Teachable API key',
            names: ['teachable'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamcity.js

const teamcity = {
    name: 'TeamCity',
    revoke: 'Delete it under Your Profile > Access Tokens.',
    references: [
        'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'teamcity-access-token',
            title: 'TeamCity access token',
            severity: 'critical',
            grammar: ['eyJ0eXAiOiAiVENWMiJ9.', (0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamgate.js

const teamgate = {
    name: 'Teamgate',
    revoke: 'Replace it in the API settings of the Teamgate account.',
    references: ['https://developers.teamgate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'teamgate-api-key',
            title: 'Teamgate API key',
            names: ['teamgate'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
        {
            how: 'named',
            id: 'teamgate-auth-token',
            title: 'Teamgate auth token',
            names: ['teamgate'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamwork.js

const teamwork = {
    name: 'Teamwork',
    revoke: 'Delete it under API Keys of the profile.',
    references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'teamwork-token',
            title: 'Teamwork Desk, CRM or Spaces token',
            grammar: ['tkn.v1_', (0,grammar/* base64url */.r0)(60, 80), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'teamwork-project-key',
            title: 'Teamwork.com API key',
            grammar: ['twp_', (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/technical-analysis-api.js

const technicalAnalysisApi = {
    name: 'Technical Analysis API',
    revoke: 'Replace it in the API settings of the Technical Analysis API account.',
    references: ['https://technical-analysis-api.com/'],
    kinds: [
        {
            how: 'named',
            id: 'technical-analysis-api-api-key',
            title: 'Technical Analysis API API key',
            severity: 'medium',
            names: ['technical analysis api', 'technicalanalysisapi'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tefter.js

const tefter = {
    name: 'Tefter',
    revoke: 'Replace it in the API settings of the Tefter account.',
    references: ['https://tefter.io/'],
    kinds: [
        {
            how: 'named',
            id: 'tefter-api-key',
            title: 'Tefter API key',
            names: ['tefter'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telesign.js

const telesign = {
    name: 'TeleSign',
    revoke: 'Replace it in the API settings of the TeleSign account.',
    references: ['https://developer.telesign.com/enterprise/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'telesign-api-key',
            title: 'TeleSign API key',
            names: ['telesign'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teller.js

const teller = {
    name: 'Teller',
    revoke: 'Revoke it in the dashboard.',
    references: ['https://teller.io/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'teller-access-token',
            title: 'Teller access token',
            names: ['teller api', 'teller access', 'teller token'],
            grammar: [(0,grammar/* either */.gP)(['token_', (0,grammar/* lowerDigits */.q2)(26)], ['test_tok_', (0,grammar/* lowerDigits */.q2)(24, 28)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telnyx.js

const telnyx = {
    name: 'Telnyx',
    revoke: 'Delete it under API Keys of Mission Control.',
    references: ['https://developers.telnyx.com/docs/development/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'telnyx-api-key',
            title: 'Telnyx API key',
            severity: 'critical',
            grammar: ['KEY0', (0,grammar/* upperHex */.gh)(31), '_', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'telnyx-named-key',
            title: 'Telnyx API key beside its name',
            severity: 'critical',
            names: ['telnyx'],
            grammar: ['KEY', (0,grammar/* base64url */.r0)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/temporal.js

const temporal = {
    name: 'Temporal Cloud',
    revoke: 'Delete it with `tcld apikey delete` or under API Keys of the profile.',
    references: ['https://docs.temporal.io/cloud/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'temporal-api-key',
            title: 'Temporal Cloud API key',
            severity: 'critical',
            names: ['temporal api', 'temporal cloud', 'temporal key'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(40, 1000), '.', (0,grammar/* base64url */.r0)(20, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/terraform.js

const terraform = {
    name: 'HCP Terraform',
    revoke: 'Delete it under API tokens of the user, team or organization.',
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'terraform-api-token',
            title: 'HCP Terraform or Terraform Enterprise API token',
            severity: 'critical',
            aliases: ['hashicorp-tf-api-token'],
            grammar: [(0,grammar/* base62 */.Yb)(14), '.atlasv1.', (0,grammar/* base64url */.r0)(60, 70)],
            literals: ['.atlasv1.'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testmo.js

const testmo = {
    name: 'Testmo',
    revoke: 'Delete it under API access of the profile.',
    references: ['https://docs.testmo.com/api/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'testmo-api-token',
            title: 'Testmo API token',
            grammar: ['testmo_api_eyJ', (0,grammar/* base64 */.K3)(60, 600), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testrail.js

const testrail = {
    name: 'TestRail',
    revoke: 'Delete it under My Settings > API Keys.',
    references: ['https://support.testrail.com/hc/en-us/articles/7077039051284'],
    kinds: [
        {
            how: 'named',
            id: 'testrail-api-key',
            title: 'TestRail API key',
            names: ['testrail', 'test rail'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z./', 20), '-', (0,grammar/* from */.HT)('0-9A-Za-z./', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/textmagic.js

const textmagic = {
    name: 'Textmagic',
    revoke: 'Replace it in the API settings of the Textmagic account.',
    references: ['https://docs.textmagic.com/'],
    kinds: [
        {
            how: 'named',
            id: 'textmagic-api-key',
            title: 'Textmagic API key',
            names: ['textmagic', 'text magic'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thinkific.js

const thinkific = {
    name: 'Thinkific',
    revoke: 'Replace it in the API settings of the Thinkific account.',
    references: ['https://developers.thinkific.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'thinkific-api-key',
            title: 'Thinkific API key',
            names: ['thinkific'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thirdweb.js

const thirdweb = {
    name: 'thirdweb',
    revoke: 'Rotate it under API Keys of the dashboard.',
    references: ['https://portal.thirdweb.com/account/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'thirdweb-secret-key',
            title: 'thirdweb secret key',
            severity: 'critical',
            names: ['thirdweb', 'third web', 'tw secret'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/threads.js

const threads = {
    name: 'Threads',
    revoke: 'Remove the app under Settings > Website permissions of the Threads account.',
    references: ['https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions'],
    kinds: [
        {
            how: 'token',
            id: 'threads-access-token',
            title: 'Threads access token',
            grammar: ['THAA', (0,grammar/* base62 */.Yb)(100, 300)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thunderstore.js

const thunderstore = {
    name: 'Thunderstore',
    revoke: 'Delete the service account in the settings of the team.',
    references: ['https://thunderstore.io/api/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'thunderstore-api-token',
            title: 'Thunderstore service account token',
            severity: 'critical',
            grammar: ['tss_', (0,grammar/* base64url */.r0)(24, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ticket-tailor.js

const ticketTailor = {
    name: 'Ticket Tailor',
    revoke: 'Replace it in the API settings of the Ticket Tailor account.',
    references: ['https://developers.tickettailor.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ticket-tailor-api-key',
            title: 'Ticket Tailor API key',
            names: ['tickettailor', 'ticket tailor'],
            grammar: ['sk_', (0,grammar/* digits */.vm)(1, 8), '_', (0,grammar/* digits */.vm)(1, 10), '_', (0,grammar/* hex */.uh)(32, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tigris.js

const tigris = {
    name: 'Tigris',
    revoke: 'Delete the access key in the Tigris dashboard.',
    references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/'],
    kinds: [
        {
            how: 'token',
            id: 'tigris-secret-key',
            title: 'Tigris secret access key',
            severity: 'critical',
            grammar: ['tsec_', (0,grammar/* from */.HT)('0-9A-Za-z_+-', 40, 90)],
        },
        {
            how: 'token',
            id: 'tigris-access-key-id',
            title: 'Tigris access key id',
            severity: 'info',
            grammar: ['tid_', (0,grammar/* base64url */.r0)(30, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tiingo.js

const tiingo = {
    name: 'Tiingo',
    revoke: 'Replace it in the API settings of the Tiingo account.',
    references: ['https://www.tiingo.com/documentation/general/connecting'],
    kinds: [
        {
            how: 'named',
            id: 'tiingo-api-token',
            title: 'Tiingo API token',
            severity: 'medium',
            names: ['tiingo'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timecamp.js

const timecamp = {
    name: 'TimeCamp',
    revoke: 'Replace it in the API settings of the TimeCamp account.',
    references: ['https://developer.timecamp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'timecamp-api-key',
            title: 'TimeCamp API key',
            names: ['timecamp', 'time camp'],
            grammar: [(0,grammar/* hex */.uh)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timezoneapi.js

const timezoneapi = {
    name: 'TimezoneAPI',
    revoke: 'Replace it in the API settings of the TimezoneAPI account.',
    references: ['https://timezoneapi.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'timezoneapi-api-key',
            title: 'TimezoneAPI API key',
            severity: 'medium',
            names: ['timezoneapi', 'timezone api'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tines.js

const tines = {
    name: 'Tines',
    revoke: 'Change the secret of the webhook action, or delete the key under API keys.',
    references: ['https://www.tines.com/docs/actions/types/webhook/'],
    kinds: [
        {
            how: 'token',
            id: 'tines-webhook-url',
            title: 'Tines webhook URL',
            severity: 'medium',
            grammar: ['tines.', (0,grammar/* either */.gP)('com', 'io'), '/webhook/', (0,grammar/* hex */.uh)(32), '/', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'tines-api-key',
            title: 'Tines API key',
            names: ['tines api', 'tines token', 'tines user'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tinify.js

const tinify = {
    name: 'Tinify (TinyPNG)',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://tinypng.com/developers/reference'],
    kinds: [
        {
            how: 'named',
            id: 'tinify-api-key',
            title: 'Tinify API key',
            severity: 'medium',
            names: ['tinify', 'tinypng', 'tiny png', 'tinyjpg'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tinybird.js

const tinybird = {
    name: 'Tinybird',
    revoke: 'Refresh or delete it under Tokens of the workspace.',
    references: ['https://www.tinybird.co/docs/classic/administration/auth-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'tinybird-auth-token',
            title: 'Tinybird auth token',
            severity: 'critical',
            grammar: ['p.eyJ1', (0,grammar/* base64url */.r0)(40, 300), '.', (0,grammar/* base64url */.r0)(27, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/todoist.js

const todoist = {
    name: 'Todoist',
    revoke: 'Issue a new one under Settings > Integrations > Developer.',
    references: ['https://developer.todoist.com/api/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'todoist-api-token',
            title: 'Todoist API token',
            names: ['todoist'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'todoist-client-secret',
            title: 'Todoist client secret',
            names: ['todoist client', 'todoist secret', 'todoist app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tokeet.js

const tokeet = {
    name: 'Tokeet',
    revoke: 'Replace it in the API settings of the Tokeet account.',
    references: ['https://www.tokeet.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'tokeet-api-key',
            title: 'Tokeet API key',
            names: ['tokeet'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'tokeet-account-id',
            title: 'Tokeet account id',
            severity: 'info',
            names: ['tokeet'],
            grammar: [(0,grammar/* digits */.vm)(10), '.', (0,grammar/* digits */.vm)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomba.js

const tomba = {
    name: 'Tomba',
    revoke: 'Replace it in the API settings of the Tomba account.',
    references: ['https://docs.tomba.io/'],
    kinds: [
        {
            how: 'named',
            id: 'tomba-api-key',
            title: 'Tomba API key or secret',
            severity: 'medium',
            names: ['tomba'],
            grammar: [(0,grammar/* either */.gP)('ta_', 'ts_'), (0,grammar/* from */.HT)('0-9a-z-', 30, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomorrow-io.js

const tomorrowIo = {
    name: 'Tomorrow.io',
    revoke: 'Replace it in the API settings of the Tomorrow.io account.',
    references: ['https://docs.tomorrow.io/reference/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tomorrow-io-api-key',
            title: 'Tomorrow.io API key',
            severity: 'medium',
            names: ['tomorrow io', 'tomorrowio', 'tomorrow api', 'climacell'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomtom.js

const tomtom = {
    name: 'TomTom',
    revoke: 'Regenerate it under My keys of the TomTom developer dashboard.',
    references: ['https://developer.tomtom.com/platform/documentation/dashboard/api-key-management'],
    kinds: [
        {
            how: 'named',
            id: 'tomtom-api-key',
            title: 'TomTom API key',
            severity: 'medium',
            names: ['tomtom', 'tom tom'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/track-js.js

const trackJs = {
    name: 'TrackJS',
    revoke: 'Replace it in the API settings of the TrackJS account.',
    references: ['https://docs.trackjs.com/data-api/'],
    kinds: [
        {
            how: 'named',
            id: 'track-js-api-key',
            title: 'TrackJS API key',
            severity: 'low',
            names: ['trackjs', 'track js'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trackingmore.js

const trackingmore = {
    name: 'TrackingMore',
    revoke: 'Replace it in the API settings of the TrackingMore account.',
    references: ['https://www.trackingmore.com/docs/trackingmore/quick-start'],
    kinds: [
        {
            how: 'named',
            id: 'trackingmore-api-key',
            title: 'TrackingMore API key',
            severity: 'medium',
            names: ['trackingmore', 'tracking more'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tradier.js

const tradier = {
    name: 'Tradier',
    revoke: 'Reset it under API Access of the dashboard.',
    references: ['https://docs.tradier.com/'],
    kinds: [
        {
            how: 'named',
            id: 'tradier-access-token',
            title: 'Tradier access token',
            severity: 'critical',
            names: ['tradier'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/transifex.js

const transifex = {
    name: 'Transifex',
    revoke: 'Revoke it under User settings > API token.',
    references: ['https://developers.transifex.com/reference/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'transifex-api-token',
            title: 'Transifex API token',
            names: ['transifex', 'tx token', 'tx api'],
            grammar: ['1/', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/transloadit.js

const transloadit = {
    name: 'Transloadit',
    revoke: 'Delete the pair under Credentials of the workspace.',
    references: ['https://transloadit.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'transloadit-auth-secret',
            title: 'Transloadit auth secret',
            severity: 'high',
            names: ['transloadit'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'transloadit-auth-key',
            title: 'Transloadit auth key',
            severity: 'low',
            names: ['transloadit'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/travelpayouts.js

const travelpayouts = {
    name: 'Travelpayouts',
    revoke: 'Replace it in the API settings of the Travelpayouts account.',
    references: ['https://support.travelpayouts.com/hc/en-us/articles/203956163'],
    kinds: [
        {
            how: 'named',
            id: 'travelpayouts-api-token',
            title: 'Travelpayouts API token',
            severity: 'medium',
            names: ['travelpayouts', 'travel payouts'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trigger-dev.js

const triggerDev = {
    name: 'Trigger.dev',
    revoke: 'Regenerate it under API Keys of the project.',
    references: ['https://trigger.dev/docs/apikeys'],
    kinds: [
        {
            how: 'token',
            id: 'trigger-dev-secret-key',
            title: 'Trigger.dev secret key',
            grammar: [(0,grammar/* either */.gP)('tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'), (0,grammar/* base62 */.Yb)(20, 40)],
        },
        {
            how: 'token',
            id: 'trigger-dev-personal-token',
            title: 'Trigger.dev personal access token',
            severity: 'critical',
            grammar: ['tr_pat_', (0,grammar/* base62 */.Yb)(36, 48)],
        },
        {
            how: 'token',
            id: 'trigger-dev-public-key',
            title: 'Trigger.dev public key',
            severity: 'low',
            grammar: ['pk_', (0,grammar/* either */.gP)('dev', 'prod', 'stg'), '_', (0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/truelayer.js

const truelayer = {
    name: 'TrueLayer',
    revoke: 'Reset it under App Settings of the Console.',
    references: ['https://docs.truelayer.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'truelayer-client-secret',
            title: 'TrueLayer client secret',
            severity: 'critical',
            names: ['truelayer', 'true layer'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trufflehog.js

const trufflehog = {
    name: 'TruffleHog Enterprise',
    revoke: 'Replace it in the API settings of the TruffleHog Enterprise account.',
    references: ['https://docs.trufflesecurity.com/'],
    kinds: [
        {
            how: 'token',
            id: 'trufflehog-secret',
            title: 'TruffleHog Enterprise secret',
            grammar: ['thog-secret-', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'trufflehog-key',
            title: 'TruffleHog Enterprise key',
            severity: 'low',
            grammar: ['thog-key-', (0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'token',
            id: 'trufflehog-agent-token',
            title: 'TruffleHog Enterprise agent token',
            grammar: ['thog-agent-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trustpilot.js

const trustpilot = {
    name: 'Trustpilot',
    revoke: 'Replace it in the API settings of the Trustpilot account.',
    references: ['https://developers.trustpilot.com/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'trustpilot-api-key',
            title: 'Trustpilot API key',
            names: ['trustpilot', 'trust pilot'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'trustpilot-api-secret',
            title: 'Trustpilot API secret',
            severity: 'high',
            names: ['trustpilot', 'trust pilot'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/turbopuffer.js

const turbopuffer = {
    name: 'turbopuffer',
    revoke: 'Delete it in the dashboard.',
    references: ['https://turbopuffer.com/docs/auth'],
    kinds: [
        {
            how: 'token',
            id: 'turbopuffer-api-key',
            title: 'turbopuffer API key',
            severity: 'critical',
            grammar: ['tpuf_', (0,grammar/* base62 */.Yb)(28, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twelve-data.js

const twelveData = {
    name: 'Twelve Data',
    revoke: 'Replace it in the API settings of the Twelve Data account.',
    references: ['https://twelvedata.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'twelve-data-api-key',
            title: 'Twelve Data API key',
            severity: 'medium',
            names: ['twelvedata', 'twelve data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twelve-labs.js

const twelveLabs = {
    name: 'TwelveLabs',
    revoke: 'Revoke it under API keys of the dashboard.',
    references: ['https://docs.twelvelabs.io/'],
    kinds: [
        {
            how: 'token',
            id: 'twelve-labs-api-key',
            title: 'TwelveLabs API key',
            grammar: ['tlk_', (0,grammar/* upperDigits */.RO)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twingate.js

const twingate = {
    name: 'Twingate',
    revoke: 'Delete it under Settings > API.',
    references: ['https://www.twingate.com/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'twingate-api-token',
            title: 'Twingate API token',
            severity: 'critical',
            names: ['twingate'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(64, 110)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/two-captcha.js

const twoCaptcha = {
    name: '2Captcha',
    revoke: 'Regenerate it in the API settings of the 2Captcha account.',
    references: ['https://2captcha.com/2captcha-api'],
    kinds: [
        {
            how: 'named',
            id: 'two-captcha-api-key',
            title: '2Captcha API key',
            names: ['2captcha', 'two captcha'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tyntec.js

const tyntec = {
    name: 'tyntec',
    revoke: 'Replace it in the API settings of the tyntec account.',
    references: ['https://api.tyntec.com/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'tyntec-api-key',
            title: 'tyntec API key',
            names: ['tyntec'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typeform.js

const typeform = {
    name: 'Typeform',
    revoke: 'Delete it under Personal tokens of the account.',
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'typeform-personal-token',
            title: 'Typeform personal access token',
            aliases: ['typeform-api-token'],
            grammar: ['tfp_', (0,grammar/* from */.HT)('0-9A-Za-z_.=-', 50, 65)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typesense.js

const typesense = {
    name: 'Typesense',
    revoke: 'Delete it with DELETE /keys/:id of the server.',
    references: ['https://typesense.org/docs/latest/api/api-keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'typesense-api-key',
            title: 'Typesense API key',
            names: ['typesense'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typetalk.js

const typetalk = {
    name: 'Typetalk',
    revoke: 'Replace it in the API settings of the Typetalk account.',
    references: ['https://developer.nulab.com/docs/typetalk/'],
    kinds: [
        {
            how: 'named',
            id: 'typetalk-api-key',
            title: 'Typetalk API key',
            names: ['typetalk'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uber.js

const uber = {
    name: 'Uber',
    revoke: 'Regenerate it under Auth of the app in the developer dashboard.',
    references: ['https://developer.uber.com/docs/riders/guides/authentication/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'uber-client-secret',
            title: 'Uber client secret or server token',
            names: ['uber client', 'uber server', 'uber secret', 'uber api', 'uber token'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ubidots.js

const ubidots = {
    name: 'Ubidots',
    revoke: 'Delete it under API Credentials of the profile.',
    references: ['https://docs.ubidots.com/v1.6/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'ubidots-token',
            title: 'Ubidots token or API key',
            grammar: [(0,grammar/* either */.gP)('BBFF-', 'BBUS-', 'BBAU-'), (0,grammar/* base62 */.Yb)(30, 40)],
        },
        {
            how: 'named',
            id: 'ubidots-named-token',
            title: 'Ubidots token beside its name',
            names: ['ubidots'],
            grammar: ['A1E-', (0,grammar/* base62 */.Yb)(30, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uclassify.js

const uclassify = {
    name: 'uClassify',
    revoke: 'Replace it in the API settings of the uClassify account.',
    references: ['https://www.uclassify.com/docs/restapi'],
    kinds: [
        {
            how: 'named',
            id: 'uclassify-api-key',
            title: 'uClassify API key',
            severity: 'medium',
            names: ['uclassify'],
            grammar: [(0,grammar/* base62 */.Yb)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/udemy.js

const udemy = {
    name: 'Udemy',
    revoke: 'Replace it in the API settings of the Udemy account.',
    references: ['https://www.udemy.com/developers/affiliate/'],
    kinds: [
        {
            how: 'named',
            id: 'udemy-client-secret',
            title: 'Udemy client secret',
            names: ['udemy'],
            grammar: [(0,grammar/* base62 */.Yb)(160)],
        },
        {
            how: 'named',
            id: 'udemy-client-id',
            title: 'Udemy client id',
            severity: 'info',
            names: ['udemy'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unifyid.js

const unifyid = {
    name: 'UnifyID',
    revoke: 'Replace it in the API settings of the UnifyID account.',
    references: ['https://developer.unify.id/'],
    kinds: [
        {
            how: 'named',
            id: 'unifyid-api-key',
            title: 'UnifyID API key',
            names: ['unifyid', 'unify id'],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unisender.js

const unisender = {
    name: 'Unisender',
    revoke: 'Replace it in the API settings of the Unisender account.',
    references: ['https://www.unisender.com/en/support/api/common/bulk-email/'],
    kinds: [
        {
            how: 'named',
            id: 'unisender-api-key',
            title: 'Unisender API key',
            names: ['unisender', 'uni sender'],
            grammar: [(0,grammar/* lowerDigits */.q2)(54, 61)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unity.js

const unity = {
    name: 'Unity',
    revoke: 'Return the seat in the organization settings of the Unity ID.',
    references: ['https://docs.unity3d.com/Manual/ManagingYourUnityLicense.html'],
    kinds: [
        {
            how: 'named',
            id: 'unity-serial',
            title: 'Unity license serial',
            severity: 'medium',
            names: ['unity serial', 'unity license'],
            words: [],
            grammar: [
                (0,grammar/* upperDigits */.RO)(2),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unkey.js

const unkey = {
    name: 'Unkey',
    revoke: 'Delete it under Settings > Root Keys of the workspace.',
    references: ['https://www.unkey.com/docs/security/root-keys'],
    kinds: [
        {
            how: 'token',
            id: 'unkey-root-key',
            title: 'Unkey root key',
            severity: 'critical',
            grammar: ['unkey_', (0,grammar/* base62 */.Yb)(20, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upcdatabase.js

const upcdatabase = {
    name: 'UPCDatabase',
    revoke: 'Replace it in the API settings of the UPCDatabase account.',
    references: ['https://upcdatabase.org/api'],
    kinds: [
        {
            how: 'named',
            id: 'upcdatabase-api-key',
            title: 'UPCDatabase API key',
            severity: 'medium',
            names: ['upcdatabase', 'upc database'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upcloud.js

const upcloud = {
    name: 'UpCloud',
    revoke: 'Delete it under API tokens of the UpCloud account.',
    references: ['https://developers.upcloud.com/1.3/3-accounts/'],
    kinds: [
        {
            how: 'token',
            id: 'upcloud-api-token',
            title: 'UpCloud API token',
            severity: 'critical',
            grammar: ['ucat_', (0,grammar/* upperDigits */.RO)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/updown.js

const updown = {
    name: 'updown.io',
    revoke: 'Replace it in the API settings of the updown.io account.',
    references: ['https://updown.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'updown-api-key',
            title: 'updown.io API key',
            severity: 'medium',
            names: ['updown io', 'updown api', 'updown key'],
            grammar: [(0,grammar/* optional */.lq)('ro-'), (0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uplead.js

const uplead = {
    name: 'UpLead',
    revoke: 'Replace it in the API settings of the UpLead account.',
    references: ['https://docs.uplead.com/'],
    kinds: [
        {
            how: 'named',
            id: 'uplead-api-key',
            title: 'UpLead API key',
            names: ['uplead'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uploadcare.js

const uploadcare = {
    name: 'Uploadcare',
    revoke: 'Delete the secret key under API keys of the project.',
    references: ['https://uploadcare.com/docs/api/rest/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'uploadcare-secret-key',
            title: 'Uploadcare secret key',
            severity: 'high',
            names: ['uploadcare', 'upload care'],
            words: ['secret', 'private', 'api key', 'apikey'],
            grammar: [(0,grammar/* lowerDigits */.q2)(20)],
        },
        {
            how: 'named',
            id: 'uploadcare-public-key',
            title: 'Uploadcare public key',
            severity: 'info',
            names: ['uploadcare public', 'uploadcare pub', 'upload care public'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uploadthing.js

const uploadthing = {
    name: 'UploadThing',
    revoke: 'Roll it under API Keys of the dashboard.',
    references: ['https://docs.uploadthing.com/'],
    kinds: [
        {
            how: 'token',
            id: 'uploadthing-token',
            title: 'UploadThing token',
            grammar: ['eyJhcGlLZXkiOiJza19', (0,grammar/* either */.gP)('saXZlX', '0ZXN0X'), (0,grammar/* base64 */.K3)(60, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ups.js

const ups = {
    name: 'UPS',
    revoke: 'Regenerate it on the page of the app in the UPS developer portal.',
    references: ['https://developer.ups.com/oauth-developer-guide'],
    kinds: [
        {
            how: 'named',
            id: 'ups-client-secret',
            title: 'UPS client secret',
            severity: 'high',
            names: ['ups client secret', 'ups secret', 'ups api secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upstash.js

const upstash = {
    name: 'Upstash',
    revoke: 'Reset the credentials of the database, or roll the token, in the console.',
    references: ['https://upstash.com/docs/redis/features/restapi'],
    kinds: [
        {
            how: 'named',
            id: 'upstash-redis-token',
            title: 'Upstash Redis or Vector REST token',
            severity: 'critical',
            names: ['upstash', 'kv rest api', 'qstash'],
            words: ['token', 'password'],
            grammar: ['A', (0,grammar/* base64url */.r0)(40, 100), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'upstash-qstash-token',
            title: 'Upstash QStash token',
            severity: 'critical',
            grammar: ['eyJVc2VySUQiOi', (0,grammar/* base64 */.K3)(60, 150), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'upstash-qstash-signing-key',
            title: 'Upstash QStash signing key',
            names: ['qstash', 'upstash'],
            grammar: ['sig_', (0,grammar/* base62 */.Yb)(26, 32)],
        },
        {
            how: 'named',
            id: 'upstash-management-key',
            title: 'Upstash management API key',
            severity: 'critical',
            names: ['upstash'],
            words: ['key', 'token'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upwave.js

const upwave = {
    name: 'Upwave',
    revoke: 'Replace it in the API settings of the Upwave account.',
    references: ['https://www.upwave.com/'],
    kinds: [
        {
            how: 'named',
            id: 'upwave-api-key',
            title: 'Upwave API key',
            names: ['upwave'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/urlscan.js

const urlscan = {
    name: 'urlscan.io',
    revoke: 'Delete it under Settings & API of the urlscan.io profile.',
    references: ['https://urlscan.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'urlscan-api-key',
            title: 'urlscan.io API key',
            severity: 'medium',
            names: ['urlscan', 'url scan io'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/userflow.js

const userflow = {
    name: 'Userflow',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.userflow.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'userflow-api-key',
            title: 'Userflow API key',
            names: ['userflow'],
            grammar: ['ak_', (0,grammar/* lowerDigits */.q2)(26, 32)],
        },
        {
            how: 'named',
            id: 'userflow-client-token',
            title: 'Userflow client token',
            severity: 'low',
            names: ['userflow'],
            grammar: ['ct_', (0,grammar/* lowerDigits */.q2)(26, 32)],
        },
        {
            how: 'named',
            id: 'userflow-signing-key',
            title: 'Userflow identity verification secret',
            names: ['userflow'],
            grammar: ['sk_', (0,grammar/* lowerDigits */.q2)(26, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uservoice.js

const uservoice = {
    name: 'UserVoice',
    revoke: 'Replace it in the API settings of the UserVoice account.',
    references: ['https://developer.uservoice.com/docs/api/v2/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'uservoice-api-secret',
            title: 'UserVoice API key or secret',
            names: ['uservoice', 'user voice'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vagrant-cloud.js

const vagrantCloud = {
    name: 'Vagrant Cloud',
    revoke: 'Revoke it under Settings > Security > Authentication.',
    references: ['https://developer.hashicorp.com/vagrant/vagrant-cloud'],
    kinds: [
        {
            how: 'named',
            id: 'vagrant-cloud-access-token',
            title: 'Vagrant Cloud access token',
            names: ['vagrant cloud', 'atlas token'],
            grammar: [(0,grammar/* base62 */.Yb)(14), '.atlasv1.', (0,grammar/* base64url */.r0)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/val-town.js

const valTown = {
    name: 'Val Town',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://docs.val.town/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'val-town-api-token',
            title: 'Val Town API token',
            severity: 'critical',
            grammar: ['vtwn_', (0,grammar/* base62 */.Yb)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vanta.js

const vanta = {
    name: 'Vanta',
    revoke: 'Regenerate it on the page of the application in the developer console.',
    references: ['https://developer.vanta.com/docs/api-access-setup'],
    kinds: [
        {
            how: 'named',
            id: 'vanta-client-secret',
            title: 'Vanta OAuth client secret',
            severity: 'critical',
            names: ['vanta'],
            grammar: ['vcs_', (0,grammar/* base62 */.Yb)(4, 8), '_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
        {
            how: 'token',
            id: 'vanta-access-token',
            title: 'Vanta access token',
            severity: 'critical',
            grammar: ['vat_', (0,grammar/* base62 */.Yb)(4, 8), '_', (0,grammar/* base62 */.Yb)(20, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vast-ai.js

const vastAi = {
    name: 'Vast.ai',
    revoke: 'Delete it under Keys of the console.',
    references: ['https://docs.vast.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'vast-ai-api-key',
            title: 'Vast.ai API key',
            severity: 'critical',
            names: ['vastai', 'vast ai', 'vast api', 'vast key', 'vast token'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vatlayer.js

const vatlayer = {
    name: 'vatlayer',
    revoke: 'Replace it in the API settings of the vatlayer account.',
    references: ['https://vatlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'vatlayer-api-key',
            title: 'vatlayer API key',
            severity: 'medium',
            names: ['vatlayer', 'vat layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vbout.js

const vbout = {
    name: 'VBOUT',
    revoke: 'Replace it in the API settings of the VBOUT account.',
    references: ['https://developers.vbout.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'vbout-api-key',
            title: 'VBOUT API key',
            names: ['vbout'],
            grammar: [(0,grammar/* digits */.vm)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vectara.js

const vectara = {
    name: 'Vectara',
    revoke: 'Delete it under API Access of the console.',
    references: ['https://docs.vectara.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'vectara-api-key',
            title: 'Vectara API key',
            names: ['vectara'],
            grammar: [(0,grammar/* either */.gP)('zut_', 'zqt_', 'zwt_', 'zst_'), (0,grammar/* base64url */.r0)(34, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veeva-vault.js

const veevaVault = {
    name: 'Veeva Vault',
    revoke: "Revoke it in the user's sessions.",
    references: ['https://developer.veevavault.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'veeva-vault-session-id',
            title: 'Veeva Vault session id',
            names: ['veeva', 'veeva vault'],
            grammar: [(0,grammar/* upperHex */.gh)(64, 130)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/venice.js

const venice = {
    name: 'Venice',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.venice.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'venice-api-key',
            title: 'Venice API key',
            names: ['venice ai', 'venice api'],
            grammar: [(0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verifalia.js

const verifalia = {
    name: 'Verifalia',
    revoke: 'Replace it in the API settings of the Verifalia account.',
    references: ['https://verifalia.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'verifalia-api-key',
            title: 'Verifalia API key',
            names: ['verifalia'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verimail.js

const verimail = {
    name: 'Verimail',
    revoke: 'Replace it in the API settings of the Verimail account.',
    references: ['https://verimail.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'verimail-api-key',
            title: 'Verimail API key',
            severity: 'medium',
            names: ['verimail'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veriphone.js

const veriphone = {
    name: 'Veriphone',
    revoke: 'Replace it in the API settings of the Veriphone account.',
    references: ['https://veriphone.io/docs/v2'],
    kinds: [
        {
            how: 'named',
            id: 'veriphone-api-key',
            title: 'Veriphone API key',
            severity: 'medium',
            names: ['veriphone'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/versioneye.js

const versioneye = {
    name: 'VersionEye',
    revoke: 'Replace it in the API settings of the VersionEye account.',
    references: ['https://github.com/versioneye'],
    kinds: [
        {
            how: 'named',
            id: 'versioneye-api-key',
            title: 'VersionEye API key',
            names: ['versioneye', 'version eye'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veryfi.js

const veryfi = {
    name: 'Veryfi',
    revoke: 'Rotate it under Settings > Keys.',
    references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'veryfi-client-secret',
            title: 'Veryfi client secret',
            names: ['veryfi'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
        {
            how: 'named',
            id: 'veryfi-api-key',
            title: 'Veryfi API key',
            names: ['veryfi'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/viewneo.js

const viewneo = {
    name: 'viewneo',
    revoke: 'Replace it in the API settings of the viewneo account.',
    references: ['https://viewneo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'viewneo-access-token',
            title: 'viewneo access token',
            names: ['viewneo'],
            grammar: [(0,grammar/* base64url */.r0)(30, 400), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(300, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/visual-crossing.js

const visualCrossing = {
    name: 'Visual Crossing',
    revoke: 'Replace it in the API settings of the Visual Crossing account.',
    references: ['https://www.visualcrossing.com/resources/documentation/weather-api/'],
    kinds: [
        {
            how: 'named',
            id: 'visual-crossing-api-key',
            title: 'Visual Crossing API key',
            severity: 'medium',
            names: ['visualcrossing', 'visual crossing'],
            grammar: [(0,grammar/* upperDigits */.RO)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vmware.js

const vmware_password = /^Connect-(?:VI|CI|HV|Nsxt?|Srm)Server\b[^\n|;]{0,300}?\s-Password[ \t]+["']?([^\s"'$|;][^\s"'|;]{2,127})/i;
function findPassword(text, at) {
    const match = vmware_password.exec(text.slice(at));
    const value = match?.[1];
    if (match === null || value === undefined)
        return undefined;
    const end = at + match[0].length;
    return { start: end - value.length, end };
}
const vmware = {
    name: 'VMware',
    revoke: 'Change the password of the account in vCenter Single Sign-On or in its directory.',
    references: [
        'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
    ],
    kinds: [
        {
            how: 'block',
            id: 'vmware-connect-password',
            title: 'Password in a PowerCLI connection',
            severity: 'critical',
            literals: [
                'Connect-VIServer',
                'Connect-CIServer',
                'Connect-HVServer',
                'Connect-NsxServer',
                'Connect-NsxtServer',
                'Connect-SrmServer',
            ],
            reach: { before: 0, behind: 512 },
            find: findPassword,
            sample: (random) => `Connect-VIServer -Server vc.acme.example -User ci -Password ${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voiceflow.js

const voiceflow = {
    name: 'Voiceflow',
    revoke: 'Regenerate it under Integrations > API keys.',
    references: ['https://docs.voiceflow.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'voiceflow-api-key',
            title: 'Voiceflow API key',
            grammar: ['VF.', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('DM', 'WS'), '.'), (0,grammar/* hex */.uh)(24), '.', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voicegain.js

const voicegain = {
    name: 'Voicegain',
    revoke: 'Replace it in the API settings of the Voicegain account.',
    references: ['https://www.voicegain.ai/developers'],
    kinds: [
        {
            how: 'named',
            id: 'voicegain-access-token',
            title: 'Voicegain access token',
            names: ['voicegain'],
            grammar: ['ey', (0,grammar/* base64url */.r0)(20, 100), '.ey', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(30, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voodoosms.js

const voodoosms = {
    name: 'VoodooSMS',
    revoke: 'Replace it in the API settings of the VoodooSMS account.',
    references: ['https://help.voodoosms.com/'],
    kinds: [
        {
            how: 'named',
            id: 'voodoosms-api-key',
            title: 'VoodooSMS API key',
            names: ['voodoosms', 'voodoo sms'],
            grammar: [(0,grammar/* base62 */.Yb)(45, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vouchery.js

const vouchery = {
    name: 'Vouchery',
    revoke: 'Replace it in the API settings of the Vouchery account.',
    references: ['https://docs.vouchery.io/'],
    kinds: [
        {
            how: 'named',
            id: 'vouchery-api-key',
            title: 'Vouchery API key',
            names: ['vouchery'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vpnapi.js

const vpnapi = {
    name: 'vpnapi.io',
    revoke: 'Replace it in the API settings of the vpnapi.io account.',
    references: ['https://vpnapi.io/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'vpnapi-api-key',
            title: 'vpnapi.io API key',
            severity: 'medium',
            names: ['vpnapi', 'vpn api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vwo.js

const vwo = {
    name: 'VWO',
    revoke: 'Revoke it under Configurations > Developers > API tokens.',
    references: ['https://developers.vwo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'vwo-api-token',
            title: 'VWO API token',
            names: ['vwo api', 'vwo token', 'wingify'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wakatime.js

const wakatime = {
    name: 'WakaTime',
    revoke: 'Regenerate it under Settings > Account > API Key.',
    references: ['https://wakatime.com/developers'],
    kinds: [
        {
            how: 'token',
            id: 'wakatime-api-key',
            title: 'WakaTime API key or OAuth token',
            severity: 'medium',
            grammar: ['waka_', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('tok', 'sec', 'ref'), '_'), (0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* lowerDigits */.q2)(30, 100)])],
        },
        {
            how: 'named',
            id: 'wakatime-old-api-key',
            title: 'WakaTime API key of the older format',
            severity: 'medium',
            names: ['wakatime', 'waka time'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/walkscore.js

const walkscore = {
    name: 'Walk Score',
    revoke: 'Replace it in the API settings of the Walk Score account.',
    references: ['https://www.walkscore.com/professional/api.php'],
    kinds: [
        {
            how: 'named',
            id: 'walkscore-api-key',
            title: 'Walk Score API key',
            severity: 'medium',
            names: ['walkscore', 'walk score'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wandb.js

const wandb = {
    name: 'Weights & Biases',
    revoke: 'Delete it under API Keys of the user settings.',
    references: [
        'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
    ],
    kinds: [
        {
            how: 'token',
            id: 'wandb-api-key',
            title: 'Weights & Biases API key',
            grammar: ['wandb_v1_', (0,grammar/* base62 */.Yb)(27), '_', (0,grammar/* base62 */.Yb)(45, 52)],
        },
        {
            how: 'named',
            id: 'wandb-old-api-key',
            title: 'Weights & Biases API key of the older format',
            names: ['wandb', 'weights and biases', 'weightsandbiases'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api', 'login', 'wandb'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weather-underground.js

const weatherUnderground = {
    name: 'Weather Underground',
    revoke: 'Replace it in the API settings of the Weather Underground account.',
    references: ['https://support.weather.com/s/article/PWS-API-Key'],
    kinds: [
        {
            how: 'named',
            id: 'weather-underground-api-key',
            title: 'Weather Underground API key',
            severity: 'medium',
            names: ['wunderground', 'weather underground'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherbit.js

const weatherbit = {
    name: 'Weatherbit',
    revoke: 'Replace it in the API settings of the Weatherbit account.',
    references: ['https://www.weatherbit.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'weatherbit-api-key',
            title: 'Weatherbit API key',
            severity: 'medium',
            names: ['weatherbit'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherstack.js

const weatherstack = {
    name: 'weatherstack',
    revoke: 'Replace it in the API settings of the weatherstack account.',
    references: ['https://weatherstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'weatherstack-api-key',
            title: 'weatherstack API key',
            severity: 'medium',
            names: ['weatherstack', 'weather stack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/web3-storage.js

const web3Storage = {
    name: 'web3.storage',
    revoke: 'Replace it in the API settings of the web3.storage account.',
    references: ['https://web3.storage/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'web3-storage-api-token',
            title: 'web3.storage API token',
            names: [
                'web3 storage',
                'web3storage',
                'web3 access',
                'web3 key',
                'web3 token',
                'web3 api',
                'web3 secret',
            ],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 100), '.', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(30, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webhook-site.js

const webhookSite = {
    name: 'Webhook.site',
    revoke: 'Delete the URL on its page.',
    references: ['https://docs.webhook.site/'],
    kinds: [
        {
            how: 'token',
            id: 'webhook-site-url',
            title: 'Webhook.site URL',
            severity: 'low',
            grammar: ['webhook.site/', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webpurify.js

const webpurify = {
    name: 'WebPurify',
    revoke: 'Replace it in the API settings of the WebPurify account.',
    references: ['https://www.webpurify.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'webpurify-api-key',
            title: 'WebPurify API key',
            severity: 'medium',
            names: ['webpurify'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webscraper.js

const webscraper = {
    name: 'Web Scraper',
    revoke: 'Replace it in the API settings of the Web Scraper account.',
    references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
    kinds: [
        {
            how: 'named',
            id: 'webscraper-api-token',
            title: 'Web Scraper API token',
            names: ['webscraper', 'web scraper'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webshare.js

const webshare = {
    name: 'Webshare',
    revoke: 'Replace it in the API settings of the Webshare account.',
    references: ['https://apidocs.webshare.io/'],
    kinds: [
        {
            how: 'named',
            id: 'webshare-api-key',
            title: 'Webshare API key',
            severity: 'medium',
            names: ['webshare'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/websitepulse.js

const websitepulse = {
    name: 'WebSitePulse',
    revoke: 'Replace it in the API settings of the WebSitePulse account.',
    references: ['https://www.websitepulse.com/api-guide'],
    kinds: [
        {
            how: 'named',
            id: 'websitepulse-api-key',
            title: 'WebSitePulse API key',
            names: ['websitepulse', 'website pulse'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weglot.js

const weglot = {
    name: 'Weglot',
    revoke: 'Replace it in the API settings of the Weglot account.',
    references: ['https://developers.weglot.com/'],
    kinds: [
        {
            how: 'named',
            id: 'weglot-api-key',
            title: 'Weglot API key',
            severity: 'low',
            names: ['weglot'],
            grammar: ['wg_', (0,grammar/* hex */.uh)(32, 33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wepay.js

const wepay = {
    name: 'WePay',
    revoke: 'Replace it in the API settings of the WePay account.',
    references: ['https://dev.wepay.com/reference/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'wepay-access-token',
            title: 'WePay access token',
            severity: 'critical',
            names: ['wepay'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('production', 'stage', 'STAGE', 'PRODUCTION'), '_'), (0,grammar/* lowerDigits */.q2)(62, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wetransfer.js

const wetransfer = {
    name: 'WeTransfer',
    revoke: 'Replace it in the API settings of the WeTransfer account.',
    references: ['https://developers.wetransfer.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'wetransfer-api-key',
            title: 'WeTransfer API key',
            names: ['wetransfer'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/whoisxml.js

const whoisxml = {
    name: 'WhoisXML API',
    revoke: 'Replace it in the API settings of the WhoisXML API account.',
    references: ['https://whois.whoisxmlapi.com/documentation/making-requests'],
    kinds: [
        {
            how: 'named',
            id: 'whoisxml-api-key',
            title: 'WhoisXML API key',
            severity: 'medium',
            names: ['whoisxml', 'whois xml'],
            grammar: ['at_', (0,grammar/* base62 */.Yb)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/whoxy.js

const whoxy = {
    name: 'Whoxy',
    revoke: 'Replace it in the API settings of the Whoxy account.',
    references: ['https://www.whoxy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'whoxy-api-key',
            title: 'Whoxy API key',
            severity: 'medium',
            names: ['whoxy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windsurf.js

const windsurf = {
    name: 'Windsurf (Codeium)',
    revoke: 'Delete it under Team Settings > Service Keys.',
    references: ['https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction'],
    kinds: [
        {
            how: 'token',
            id: 'windsurf-service-key',
            title: 'Windsurf service key',
            grammar: ['sk-ws-01-', (0,grammar/* base64url */.r0)(60, 130)],
        },
        {
            how: 'named',
            id: 'windsurf-api-key',
            title: 'Windsurf or Codeium API key',
            names: ['codeium', 'windsurf api', 'windsurf key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windy.js

const windy = {
    name: 'Windy',
    revoke: 'Replace it in the API settings of the Windy account.',
    references: ['https://api.windy.com/keys'],
    kinds: [
        {
            how: 'named',
            id: 'windy-api-key',
            title: 'Windy API key',
            severity: 'medium',
            names: ['windy api', 'windy key', 'windy token', 'windy com'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wistia.js

const wistia = {
    name: 'Wistia',
    revoke: 'Delete it under Account > Settings > API access.',
    references: ['https://wistia.com/support/developers/data-api'],
    kinds: [
        {
            how: 'named',
            id: 'wistia-api-token',
            title: 'Wistia API token',
            names: ['wistia'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wix.js

const wix = {
    name: 'Wix',
    revoke: 'Delete it in the API Keys Manager of the account.',
    references: ['https://dev.wix.com/docs/rest/account-level/about-account-level-apis'],
    kinds: [
        {
            how: 'token',
            id: 'wix-api-key',
            title: 'Wix API key',
            severity: 'critical',
            grammar: ['IST.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.eyJ', (0,grammar/* base64url */.r0)(60, 1000), '.', (0,grammar/* base64url */.r0)(100, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/woocommerce.js

const woocommerce = {
    name: 'WooCommerce',
    revoke: 'Revoke it under WooCommerce > Settings > Advanced > REST API.',
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'woocommerce-consumer-secret',
            title: 'WooCommerce consumer key or secret',
            severity: 'critical',
            names: [
                'consumer key',
                'consumer secret',
                'woocommerce',
                'woo commerce',
                'wc consumer',
                'wc api',
                'wc key',
                'wc secret',
            ],
            words: [],
            grammar: [(0,grammar/* either */.gP)('ck_', 'cs_'), (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wordnik.js

const wordnik = {
    name: 'Wordnik',
    revoke: 'Replace it in the API settings of the Wordnik account.',
    references: ['https://developer.wordnik.com/'],
    kinds: [
        {
            how: 'named',
            id: 'wordnik-api-key',
            title: 'Wordnik API key',
            severity: 'medium',
            names: ['wordnik'],
            grammar: [(0,grammar/* lowerDigits */.q2)(48, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workato.js

const workato = {
    name: 'Workato',
    revoke: 'Delete the API client under Workspace admin > API clients.',
    references: ['https://docs.workato.com/workato-api.html'],
    kinds: [
        {
            how: 'token',
            id: 'workato-api-token',
            title: 'Workato developer API token',
            severity: 'critical',
            grammar: [
                'wrka',
                (0,grammar/* optional */.lq)((0,grammar/* lower */.ib)(2, 3)),
                '-eyJ',
                (0,grammar/* base64url */.r0)(20, 200),
                '.eyJ',
                (0,grammar/* base64url */.r0)(20, 1000),
                '.',
                (0,grammar/* base64url */.r0)(100, 800),
            ],
            literals: ['wrka'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workos.js

/** Behind its mode it is base64 of its own id and the secret part. */
function workosVerdict(text) {
    const decoded = Buffer.from(text.slice(text.lastIndexOf('_') + 1), 'base64url').toString('latin1');
    const id = /^(key_01[0-9A-HJKMNP-TV-Z]{24}),[0-9A-Za-z]{10,60}$/.exec(decoded)?.[1];
    return id === undefined
        ? undefined
        : { state: 'proven', why: 'it holds the id of a key and its secret', facts: { keyId: id } };
}
const sampleBehind = (mode) => (random) => {
    const inside = (0,grammar/* sampleOf */.uV)(['key_01', (0,grammar/* upperDigits */.RO)(24), ',', (0,grammar/* base62 */.Yb)(25)], random);
    return mode + Buffer.from(inside.replace(/[ILOU]/g, 'A')).toString('base64url');
};
const workos = {
    name: 'WorkOS',
    revoke: 'Revoke it under API Keys of the dashboard.',
    references: ['https://workos.com/docs/glossary/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'workos-production-key',
            title: 'WorkOS production API key',
            severity: 'critical',
            grammar: ['sk_live_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_live_'),
        },
        {
            how: 'token',
            id: 'workos-staging-key',
            title: 'WorkOS staging API key',
            severity: 'medium',
            grammar: ['sk_test_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_test_'),
        },
        {
            how: 'token',
            id: 'workos-old-key',
            title: 'WorkOS API key without a mode',
            severity: 'critical',
            grammar: ['sk_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/worksnaps.js

const worksnaps = {
    name: 'Worksnaps',
    revoke: 'Replace it in the API settings of the Worksnaps account.',
    references: ['https://www.worksnaps.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'worksnaps-api-token',
            title: 'Worksnaps API token',
            names: ['worksnaps'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workstack.js

const workstack = {
    name: 'Workstack',
    revoke: 'Replace it in the API settings of the Workstack account.',
    references: ['https://workstack.io/'],
    kinds: [
        {
            how: 'named',
            id: 'workstack-api-key',
            title: 'Workstack API key',
            names: ['workstack'],
            grammar: [(0,grammar/* base62 */.Yb)(58, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/world-weather.js

const worldWeather = {
    name: 'World Weather Online',
    revoke: 'Replace it in the API settings of the World Weather Online account.',
    references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'world-weather-api-key',
            title: 'World Weather Online API key',
            severity: 'medium',
            names: ['world weather', 'world weather online'],
            grammar: [(0,grammar/* lowerDigits */.q2)(31, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/worldcoinindex.js

const worldcoinindex = {
    name: 'WorldCoinIndex',
    revoke: 'Replace it in the API settings of the WorldCoinIndex account.',
    references: ['https://www.worldcoinindex.com/apiservice'],
    kinds: [
        {
            how: 'named',
            id: 'worldcoinindex-api-key',
            title: 'WorldCoinIndex API key',
            severity: 'medium',
            names: ['worldcoinindex'],
            grammar: [(0,grammar/* base62 */.Yb)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wrike.js

const wrike = {
    name: 'Wrike',
    revoke: 'Revoke it under Apps & Integrations > API.',
    references: ['https://developers.wrike.com/oauth-20-authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'wrike-access-token',
            title: 'Wrike permanent access token',
            names: ['wrike'],
            grammar: ['ey', (0,grammar/* base64url */.r0)(40, 333), '.', (0,grammar/* base64url */.r0)(40, 300), '.', (0,grammar/* base64url */.r0)(40, 300)],
        },
        {
            how: 'named',
            id: 'wrike-client-secret',
            title: 'Wrike client secret',
            names: ['wrike client', 'wrike secret'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wufoo.js

const wufoo = {
    name: 'Wufoo',
    revoke: 'Reset it under API Information of a form.',
    references: ['https://wufoo.github.io/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'wufoo-api-key',
            title: 'Wufoo API key',
            names: ['wufoo'],
            grammar: [(0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xai.js

const xai = {
    name: 'xAI',
    revoke: 'Delete it under API Keys of the console.',
    references: ['https://docs.x.ai/docs/overview'],
    kinds: [
        {
            how: 'token',
            id: 'xai-api-key',
            title: 'xAI API key',
            grammar: ['xai-', (0,grammar/* from */.HT)('0-9A-Za-z_', 70, 90)],
        },
        {
            how: 'token',
            id: 'xai-management-key',
            title: 'xAI management key',
            severity: 'critical',
            grammar: ['xai-token-', (0,grammar/* from */.HT)('0-9A-Za-z_', 60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xata.js

const xata = {
    name: 'Xata',
    revoke: 'Delete it under API keys of the account settings.',
    references: ['https://xata.io/docs'],
    kinds: [
        {
            how: 'token',
            id: 'xata-api-key',
            title: 'Xata API key',
            severity: 'critical',
            grammar: ['xau_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xendit.js

const xendit = {
    name: 'Xendit',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.xendit.co/docs/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'xendit-secret-key',
            title: 'Xendit secret key',
            severity: 'critical',
            grammar: ['xnd_production_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
        {
            how: 'token',
            id: 'xendit-test-key',
            title: 'Xendit test key',
            severity: 'medium',
            grammar: ['xnd_development_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
        {
            how: 'token',
            id: 'xendit-public-key',
            title: 'Xendit public key',
            severity: 'low',
            grammar: ['xnd_public_', (0,grammar/* either */.gP)('development', 'production'), '_', (0,grammar/* base64url */.r0)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xirsys.js

const xirsys = {
    name: 'Xirsys',
    revoke: 'Replace it in the API settings of the Xirsys account.',
    references: ['https://docs.xirsys.com/'],
    kinds: [
        {
            how: 'named',
            id: 'xirsys-secret',
            title: 'Xirsys secret',
            names: ['xirsys'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yapily.js

const yapily = {
    name: 'Yapily',
    revoke: 'Rotate it on the page of the application in the Console.',
    references: ['https://docs.yapily.com/pages/home/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'yapily-application-secret',
            title: 'Yapily application secret',
            severity: 'critical',
            names: ['yapily'],
            words: ['secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yodlee.js

const yodlee = {
    name: 'Yodlee',
    revoke: 'Revoke it in the API dashboard.',
    references: ['https://developer.yodlee.com/'],
    kinds: [
        {
            how: 'named',
            id: 'yodlee-client-secret',
            title: 'Yodlee client secret',
            names: ['yodlee'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yotpo.js

const yotpo = {
    name: 'Yotpo',
    revoke: 'Replace it in the API settings of the Yotpo account.',
    references: ['https://apidocs.yotpo.com/reference/yotpo-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'yotpo-secret',
            title: 'Yotpo API secret or app key',
            names: ['yotpo'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/you-com.js

const youCom = {
    name: 'You.com',
    revoke: 'Replace it in the API settings of the You.com account.',
    references: ['https://documentation.you.com/'],
    kinds: [
        {
            how: 'token',
            id: 'you-com-api-key',
            title: 'You.com API key',
            severity: 'medium',
            grammar: ['ydc-sk-', (0,grammar/* hex */.uh)(16), '-', (0,grammar/* base62 */.Yb)(32), '-', (0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zamzar.js

const zamzar = {
    name: 'Zamzar',
    revoke: 'Replace it in the API settings of the Zamzar account.',
    references: ['https://developers.zamzar.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'zamzar-api-key',
            title: 'Zamzar API key',
            severity: 'medium',
            names: ['zamzar'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zapier.js

const zapier = {
    name: 'Zapier',
    revoke: 'Delete the Zap or its trigger; a deploy key goes with `zapier logout`.',
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
    kinds: [
        {
            how: 'token',
            id: 'zapier-webhook-url',
            title: 'Zapier webhook URL',
            severity: 'medium',
            grammar: [
                'hooks.zapier.com/hooks/catch/',
                (0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(4, 10), '/', (0,grammar/* optional */.lq)('o/'), (0,grammar/* lowerDigits */.q2)(5, 12)], [(0,grammar/* lowerDigits */.q2)(16, 24)]),
            ],
        },
        {
            how: 'token',
            id: 'zapier-mcp-url',
            title: 'Zapier MCP server URL',
            grammar: ['mcp.zapier.com/api/mcp/', (0,grammar/* either */.gP)('s', 'a'), '/', (0,grammar/* base64url */.r0)(24, 120)],
        },
        {
            how: 'named',
            id: 'zapier-deploy-key',
            title: 'Zapier deploy key',
            names: ['zapier deploy', 'zapier api', 'zapier key', 'zapier secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenduty.js

const zenduty = {
    name: 'Zenduty',
    revoke: 'Revoke it under Account > API keys.',
    references: ['https://docs.zenduty.com/'],
    kinds: [
        { how: 'named', id: 'zenduty-api-key', title: 'Zenduty API key', names: ['zenduty'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenhub.js

const zenhub = {
    name: 'ZenHub',
    revoke: 'Delete it under API of the ZenHub settings.',
    references: ['https://developers.zenhub.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zenhub-api-key',
            title: 'ZenHub API key',
            names: ['zenhub', 'zen hub'],
            grammar: [(0,grammar/* either */.gP)(['zh_', (0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(96)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenkit.js

const zenkit = {
    name: 'Zenkit',
    revoke: 'Replace it in the API settings of the Zenkit account.',
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'zenkit-api-key',
            title: 'Zenkit API key',
            names: ['zenkit'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '-', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenodo.js

const zenodo = {
    name: 'Zenodo',
    revoke: 'Delete it under Applications of the account.',
    references: ['https://developers.zenodo.org/'],
    kinds: [
        {
            how: 'named',
            id: 'zenodo-access-token',
            title: 'Zenodo personal access token',
            names: ['zenodo'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenrows.js

const zenrows = {
    name: 'ZenRows',
    revoke: 'Replace it in the API settings of the ZenRows account.',
    references: ['https://docs.zenrows.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zenrows-api-key',
            title: 'ZenRows API key',
            names: ['zenrows'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenscrape.js

const zenscrape = {
    name: 'Zenscrape',
    revoke: 'Replace it in the API settings of the Zenscrape account.',
    references: ['https://app.zenscrape.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zenscrape-api-key',
            title: 'Zenscrape API key',
            severity: 'medium',
            names: ['zenscrape'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenserp.js

const zenserp = {
    name: 'Zenserp',
    revoke: 'Replace it in the API settings of the Zenserp account.',
    references: ['https://app.zenserp.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zenserp-api-key',
            title: 'Zenserp API key',
            severity: 'medium',
            names: ['zenserp'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zep.js

const zep = {
    name: 'Zep',
    revoke: 'Delete it under API Keys of the project.',
    references: ['https://help.getzep.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zep-api-key',
            title: 'Zep API key',
            names: ['zep api', 'zep key', 'zep cloud', 'zep token', 'getzep'],
            grammar: ['z_', (0,grammar/* base64url */.r0)(40, 200), '.', (0,grammar/* base64url */.r0)(40, 300)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zeplin.js

const zeplin = {
    name: 'Zeplin',
    revoke: 'Delete it under Developer of the profile.',
    references: ['https://docs.zeplin.dev/docs/authorization-with-personal-access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'zeplin-access-token',
            title: 'Zeplin access token',
            names: ['zeplin'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 200, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerion.js

const zerion = {
    name: 'Zerion',
    revoke: 'Replace it in the API settings of the Zerion account.',
    references: ['https://developers.zerion.io/'],
    kinds: [
        {
            how: 'token',
            id: 'zerion-api-key',
            title: 'Zerion API key',
            severity: 'medium',
            grammar: ['zk_', (0,grammar/* either */.gP)('dev', 'prod'), '_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerobounce.js

const zerobounce = {
    name: 'ZeroBounce',
    revoke: 'Replace it in the API settings of the ZeroBounce account.',
    references: ['https://www.zerobounce.net/docs/api-dashboard/'],
    kinds: [
        {
            how: 'named',
            id: 'zerobounce-api-key',
            title: 'ZeroBounce API key',
            names: ['zerobounce', 'zero bounce'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerotier.js

const zerotier = {
    name: 'ZeroTier',
    revoke: 'Delete it under Account of ZeroTier Central.',
    references: ['https://docs.zerotier.com/api/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'zerotier-api-token',
            title: 'ZeroTier API token',
            severity: 'critical',
            names: ['zerotier', 'zero tier'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zhipu.js

const zhipu = {
    name: 'Zhipu AI (Z.ai)',
    revoke: 'Delete it under API Keys of the platform.',
    references: ['https://docs.z.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'zhipu-api-key',
            title: 'Zhipu AI API key',
            names: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'chatglm', 'zai', 'z.ai'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zilliz.js

const zilliz = {
    name: 'Zilliz Cloud',
    revoke: 'Delete it under API Keys of the organization.',
    references: ['https://docs.zilliz.com/docs/manage-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'zilliz-api-key',
            title: 'Zilliz Cloud API key',
            names: ['zilliz'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipapi.js

const zipapi = {
    name: 'ZipAPI',
    revoke: 'Replace it in the API settings of the ZipAPI account.',
    references: ['https://zipapi.us/docs'],
    kinds: [
        {
            how: 'named',
            id: 'zipapi-api-key',
            title: 'ZipAPI API key',
            severity: 'medium',
            names: ['zipapi', 'zip api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipcodebase.js

const zipcodebase = {
    name: 'Zipcodebase',
    revoke: 'Replace it in the API settings of the Zipcodebase account.',
    references: ['https://app.zipcodebase.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zipcodebase-api-key',
            title: 'Zipcodebase API key',
            severity: 'medium',
            names: ['zipcodebase'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zonka-feedback.js

const zonkaFeedback = {
    name: 'Zonka Feedback',
    revoke: 'Replace it in the API settings of the Zonka Feedback account.',
    references: ['https://apidocs.zonkafeedback.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zonka-feedback-api-token',
            title: 'Zonka Feedback API token',
            names: ['zonka', 'zonkafeedback'],
            grammar: [(0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoomeye.js

const zoomeye = {
    name: 'ZoomEye',
    revoke: 'Replace it in the API settings of the ZoomEye account.',
    references: ['https://www.zoomeye.ai/doc'],
    kinds: [
        {
            how: 'named',
            id: 'zoomeye-api-key',
            title: 'ZoomEye API key',
            severity: 'medium',
            names: ['zoomeye', 'zoom eye'],
            grammar: [(0,grammar/* anyHex */.YM)(8), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(5), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(11)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoopla.js

const zoopla = {
    name: 'Zoopla',
    revoke: 'Replace it in the API settings of the Zoopla account.',
    references: ['https://developer.zoopla.co.uk/'],
    kinds: [
        {
            how: 'named',
            id: 'zoopla-api-key',
            title: 'Zoopla API key',
            severity: 'medium',
            names: ['zoopla'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zuora.js

const zuora = {
    name: 'Zuora',
    revoke: 'Delete the OAuth client under Administration > Manage Users.',
    references: ['https://developer.zuora.com/v1-api-reference/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'zuora-client-secret',
            title: 'Zuora client secret',
            severity: 'critical',
            names: ['zuora'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(40), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/zuplo.js



/**
 * `zpka_`, 32 characters, `_` and their CRC-32 in 8 hex digits.
 * https://zuplo.com/docs/articles/api-key-leak-detection
 */
function zuploVerdict(text) {
    const [, body, checksum] = text.split('_');
    if (body === undefined || checksum?.length !== 8)
        return undefined;
    return zuplo_checksumOf(body) === checksum ? verdicts_checksum/* fits */.l : verdicts_checksum/* misfits */.g;
}
const zuplo_checksumOf = (body) => (0,crc32/* crc32 */.Q)(body).toString(16).padStart(8, '0');
function zuploSample(random) {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(32)], random);
    return `zpka_${body}_${zuplo_checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zuplo.js


const zuplo = {
    name: 'Zuplo',
    revoke: 'Roll or delete the key of that consumer under API Key Service of the project.',
    references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
    kinds: [
        {
            how: 'token',
            id: 'zuplo-consumer-key',
            title: 'Zuplo consumer API key',
            grammar: ['zpka_', (0,grammar/* lowerDigits */.q2)(32), '_', (0,grammar/* hex */.uh)(8)],
            verify: zuploVerdict,
            sample: zuploSample,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/seldom.js
// Generated by "npm run generate" from the files in rules/.


































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































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
