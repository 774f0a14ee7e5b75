/** Lists names of columns and properties in nine languages. */

/** What a field may hold. */
export type HeadMeaning =
  | 'name'
  | 'title'
  | 'settlement'
  | 'region'
  | 'country'
  | 'notName'
  | 'aliases'
  | 'description'
  | 'id'
  | 'kind'
  | 'group'
  | 'source'
  | 'precision'
  | 'countryCode';

/** How well a head says that its field names a place. */
export const NAME_RANKS = { exact: 100, token: 90, title: 80, settlement: 60, unknown: 40, region: 20, notName: 5 };

/** The words of a head, without marks, capitals and digits at their ends: `geo_Longitude` is geo, longitude. */
export function foldHead(head: string): string[] {
  return head
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .split(/[^\p{L}\p{N}]+/u)
    .map((token) => token.replace(/(?<=\p{L})\d+$/u, ''))
    .filter((token) => token !== '');
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => foldHead(word.replaceAll('_', '')).join('')));

/** Words, in the order English, German, French, Spanish, Italian, Portuguese, Turkish, Russian, Arabic. */
export const HEADS: Readonly<Record<HeadMeaning, ReadonlySet<string>>> = {
  name: setOf(
    'name names place placename toponym placelabel vocablabel sitename displayname asciiname nameen fullname ortsname bezeichnung benennung nom lieu libelle toponyme appellation nombre lugar toponimo denominacion nome luogo denominazione local designacao isim yer mekan название имя место наименование топоним الاسم اسم المكان مكان',
  ),
  title: setOf(
    'title label headline heading site venue titel titre etiquette titulo rotulo sitio titolo etichetta sito baslik etiket заголовок подпись объект العنوان عنوان الموقع',
  ),
  settlement: setOf(
    'city town village settlement location locality municipality ort stadt dorf gemeinde ortschaft ville commune village localite ciudad pueblo poblacion municipio localidad villa citta comune paese localita cidade povoado concelho sehir kasaba koy ilce город село деревня поселок населенныйпункт المدينة مدينة القرية قرية البلدة',
  ),
  region: setOf(
    'region province state county district department area continent bundesland kreis land regierungsbezirk departement provincia comunidad autonoma comarca regione provincia estado distrito il bolge область регион район край провинция المحافظة محافظة المنطقة الإقليم',
  ),
  country: setOf('country nation land staat pays pais paese ulke страна государство البلد الدولة بلد دولة'),
  notName: setOf(
    'id uuid guid fid gid objectid identifier key code url uri link href image img photo picture icon file filename date datum year time timestamp created updated modified status statut state type category kind level zoom rank note notes comment comments remark remarks description desc text story transcription quote anchor tags tag source address email phone population user author owner elevation altitude bemerkung beschreibung adresse kommentar remarque description commentaire observaciones descripcion fecha direccion descrizione data indirizzo descricao endereco aciklama tarih adres описание комментарий примечание дата адрес источник الوصف وصف ملاحظة ملاحظات التاريخ تاريخ العنوانالبريدي',
  ),
  aliases: setOf(
    'aliases alias alternatenames alternatename variants altname altnames oldname officialname shortname intname locname othernames synonyms',
  ),
  description: setOf(
    'note notes description desc comment comments cmt text remark remarks bemerkung beschreibung kommentar remarque commentaire observaciones descripcion nota notas descrizione descricao observacoes aciklama not описание комментарий примечание заметка الوصف وصف ملاحظة ملاحظات',
  ),
  id: setOf('id'),
  kind: setOf('kind type types category тип النوع'),
  group: setOf(
    'layer group folder ebene gruppe calque couche groupe dossier capa grupo carpeta livello gruppo cartella camada pasta katman grup слой группа الطبقة المجموعة',
  ),
  source: setOf('source quelle fuente fonte kaynak источник المصدر'),
  precision: setOf('precision точность الدقة'),
  countryCode: setOf('country ccode ccodes countrycode iso isoa cc страна البلد'),
};

/** How other programs draw a place: of no use to a lesson. */
export const STYLE_HEADS =
  /^(?:marker-(?:color|size|symbol)|stroke(?:-width|-opacity|-linecap)?|fill(?:-opacity)?|styleUrl|styleHash|styleMapHash|icon(?:-\w+)?|label-(?:scale|color|opacity)|_umap_options|_storage_options|visibility|tessellate|extrude|altitudeMode|bbox)$/i;

/** Two-letter codes of languages (ISO 639-1). */
const CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ' +
    'ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv ' +
    'mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
    'ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Three letters behind `name_` that are no language. */
const OTHER_WORDS = new Set('alt old int loc lat lon lng off sec cap abb ofc reg nat uid gid fid key num'.split(' '));

/**
 * @param anyOfThree takes any three letters as well, as after the colon of OpenStreetMap’s `name:grc`
 * @param likelyThree takes those that are no other word, as this program’s own table writes them
 */
export function isLanguageCode(code: string, anyOfThree: boolean, likelyThree: boolean): boolean {
  // `name_id` is an identifier far more often than Indonesian.
  if (code === 'id') return anyOfThree;
  return CODES.has(code) || (/^[a-z]{3}$/.test(code) && (anyOfThree || (likelyThree && !OTHER_WORDS.has(code))));
}
