/** Lists adjectives and inhabitants of countries: a text of Syrian troops is about Syria. */
import { foldWord } from './words.ts';

/** By ISO 3166-1 alpha-2; English and, after the bar, the stems of Russian and the forms of Arabic. */
const PEOPLES = `
AF afghan afghans|афганск|افغاني افغانيه افغان
AL albanian albanians|албанск|الباني البانيه
DZ algerian algerians|алжирск|جزائري جزائريه
AO angolan angolans|ангольск|انغولي انغوليه
AR argentine argentinian argentinians argentines|аргентинск|ارجنتيني ارجنتينيه
AM armenian armenians|армянск|ارميني ارمنيه
AU australian australians aussie|австралийск|استرالي استراليه
AT austrian austrians|австрийск|نمساوي نمساويه
AZ azerbaijani azeri azerbaijanis|азербайджанск|اذربيجاني اذربيجانيه
BH bahraini bahrainis|бахрейнск|بحريني بحرينيه
BD bangladeshi bangladeshis|бангладешск|بنغلاديشي
BY belarusian belarusians|белорусск|بيلاروسي
BE belgian belgians|бельгийск|بلجيكي بلجيكيه
BO bolivian bolivians|боливийск|بوليفي
BA bosnian bosnians|боснийск|بوسني بوسنيه
BW batswana motswana|ботсванск|
BR brazilian brazilians|бразильск|برازيلي برازيليه
BG bulgarian bulgarians|болгарск|بلغاري بلغاريه
BF burkinabe|буркинийск|
MM burmese|мьянманск бирманск|بورمي
BI burundian burundians|бурундийск|بوروندي
KH cambodian cambodians|камбоджийск|كمبودي
CM cameroonian cameroonians|камерунск|كاميروني
CA canadian canadians|канадск|كندي كنديه
TD chadian chadians|чадск|تشادي تشاديه
CL chilean chileans|чилийск|تشيلي تشيليه
CN chinese|китайск|صيني صينيه
CO colombian colombians|колумбийск|كولومبي
CD congolese|конголезск|كونغولي
CR costaricans|костариканск|
HR croatian croatians|хорватск|كرواتي
CU cuban cubans|кубинск|كوبي
CY cypriot cypriots|кипрск|قبرصي قبرصيه
CZ czech czechs|чешск|تشيكي تشيكيه
DK danish danes|датск|دنماركي
EC ecuadorian ecuadorians|эквадорск|
EG egyptian egyptians|египетск|مصري مصريه
ER eritrean eritreans|эритрейск|اريتري
EE estonian estonians|эстонск|استوني
ET ethiopian ethiopians|эфиопск|اثيوبي اثيوبيه
FI finnish finns|финск|فنلندي
FR french|французск|فرنسي فرنسيه
GA gabonese|габонск|
GM gambian gambians|гамбийск|
GE georgian georgians|грузинск|جورجي جورجيه
DE german germans|германск немецк|الماني المانيه
GH ghanaian ghanaians|ганск|غاني
GR greek greeks|греческ|يوناني يونانيه
GT guatemalan guatemalans|гватемальск|
GN guinean guineans|гвинейск|غيني
HT haitian haitians|гаитянск|هايتي
HN honduran hondurans|гондурасск|
HU hungarian hungarians|венгерск|مجري مجريه
IS icelandic icelanders|исландск|
IN indian indians|индийск|هندي هنديه
ID indonesian indonesians|индонезийск|اندونيسي
IR iranian iranians|иранск|ايراني ايرانيه
IQ iraqi iraqis|иракск|عراقي عراقيه
IE irish|ирландск|ايرلندي
IL israeli israelis|израильск|اسرائيلي اسرائيليه
IT italian italians|итальянск|ايطالي ايطاليه
CI ivorian ivorians|ивуарийск|ايفواري
JM jamaican jamaicans|ямайск|
JP japanese|японск|ياباني يابانيه
JO jordanian jordanians|иорданск|اردني اردنيه
KZ kazakh kazakhs kazakhstani|казахск казахстанск|كازاخي
KE kenyan kenyans|кенийск|كيني كينيه
XK kosovar kosovars|косовск|
KW kuwaiti kuwaitis|кувейтск|كويتي كويتيه
KG kyrgyz|киргизск кыргызск|
LA laotian laotians|лаосск|
LV latvian latvians|латвийск|
LB lebanese|ливанск|لبناني لبنانيه
LR liberian liberians|либерийск|ليبيري
LY libyan libyans|ливийск|ليبي ليبيه
LT lithuanian lithuanians|литовск|
MK macedonian macedonians|македонск|
MG malagasy|малагасийск|
MW malawian malawians|малавийск|
MY malaysian malaysians|малайзийск|ماليزي
ML malian malians|малийск|مالي ماليه
MT maltese|мальтийск|مالطي
MR mauritanian mauritanians|мавританск|موريتاني موريتانيه
MX mexican mexicans|мексиканск|مكسيكي مكسيكيه
MD moldovan moldovans|молдавск|
MN mongolian mongolians|монгольск|
ME montenegrin montenegrins|черногорск|
MA moroccan moroccans|марокканск|مغربي مغربيه
MZ mozambican mozambicans|мозамбикск|
NA namibian namibians|намибийск|
NP nepali nepalese|непальск|نيبالي
NL dutch|голландск нидерландск|هولندي هولنديه
NZ kiwis|новозеландск|
NI nicaraguan nicaraguans|никарагуанск|
NE nigerien nigeriens|нигерск|
NG nigerian nigerians|нигерийск|نيجيري نيجيريه
KP northkorean|северокорейск|
NO norwegian norwegians|норвежск|نرويجي
OM omani omanis|оманск|عماني عمانيه
PK pakistani pakistanis|пакистанск|باكستاني باكستانيه
PS palestinian palestinians|палестинск|فلسطيني فلسطينيه
PA panamanian panamanians|панамск|
PY paraguayan paraguayans|парагвайск|
PE peruvian peruvians|перуанск|
PH philippine filipino filipinos|филиппинск|فلبيني
PL polish poles|польск|بولندي بولنديه
PT portuguese|португальск|برتغالي
QA qatari qataris|катарск|قطري قطريه
RO romanian romanians|румынск|روماني رومانيه
RU russian russians|российск русск|روسي روسيه
RW rwandan rwandans|руандийск|رواندي
SA saudi saudis|саудовск|سعودي سعوديه
SN senegalese|сенегальск|سنغالي
RS serbian serbs serb|сербск|صربي صربيه
SL sierraleonean|сьерралеонск|
SG singaporean singaporeans|сингапурск|
SK slovak slovaks|словацк|
SI slovenian slovenians|словенск|
SO somali somalis|сомалийск|صومالي صوماليه
ZA southafrican|южноафриканск|
KR southkorean|южнокорейск|
SS southsudanese|южносуданск|
ES spanish spaniards|испанск|اسباني اسبانيه
LK srilankan|шриланкийск|
SD sudanese|суданск|سوداني سودانيه
SE swedish swedes|шведск|سويدي سويديه
CH swiss|швейцарск|سويسري سويسريه
SY syrian syrians|сирийск|سوري سوريه
TW taiwanese|тайваньск|تايواني
TJ tajik tajiks|таджикск|
TZ tanzanian tanzanians|танзанийск|
TH thai thais|таиландск тайск|تايلاندي
TN tunisian tunisians|тунисск|تونسي تونسيه
TR turkish turks|турецк|تركي تركيه
TM turkmen|туркменск|
UG ugandan ugandans|угандийск|اوغندي
UA ukrainian ukrainians|украинск|اوكراني اوكرانيه
AE emirati emiratis|эмиратск|اماراتي اماراتيه
GB british britons english scottish welsh|британск английск|بريطاني بريطانيه
US american americans|американск|امريكي امريكيه اميركي اميركيه
UY uruguayan uruguayans|уругвайск|
UZ uzbek uzbeks|узбекск|
VE venezuelan venezuelans|венесуэльск|فنزويلي
VN vietnamese|вьетнамск|فيتنامي
YE yemeni yemenis|йеменск|يمني يمنيه
ZM zambian zambians|замбийск|
ZW zimbabwean zimbabweans|зимбабвийск|
`;

const english = new Map<string, string>();
const russian = new Map<string, string>();
const arabic = new Map<string, string>();
for (const line of PEOPLES.trim().split('\n')) {
  const code = line.slice(0, 2);
  const [en = '', ru = '', ar = ''] = line.slice(3).split('|');
  for (const word of en.split(' ')) english.set(word, code);
  for (const stem of ru.split(' ')) if (stem !== '') russian.set(foldWord(stem), code);
  for (const word of ar.split(' ')) if (word !== '') arabic.set(foldWord(word), code);
}

const RUSSIAN_ADJECTIVE = /^(.+(?:ск|цк))(?:ий|ии|ая|ое|ие|ого|ому|ом|им|ой|ои|ую|их|ими)$/;

/** The country of an adjective or of inhabitants, by the folded word: “syrian”, «сирииского», «السوريه»; null where it is none. */
export function countryOfPeople(word: string): string | null {
  const known = english.get(word);
  if (known !== undefined) return known;
  const [, stem = ''] = RUSSIAN_ADJECTIVE.exec(word) ?? [];
  if (stem !== '') return russian.get(stem) ?? null;
  return arabic.get(word.replace(/^[وفبلك]?ال/, '')) ?? null;
}
