/**
 * What the rules about content know of single languages. By primary language; what is not here is not judged. A word
 * that ends with `*` stands for all words that begin so; words of languages that are written without spaces are looked
 * for anywhere.
 */
import { memoOf } from '../syntax/memo.js'
import { primaryLanguage } from '../text.js'

/**
 * Words for the numbers from 0 to 12, ordinals and adverbs with them, one number after the other. A half is the digits
 * of 0.5, and what is octal has the base 8.
 */
const NUMERALS: Readonly<Record<string, string>> = {
  en: 'zero no none half|one once first single a an another every each per|two twice second both double pair couple other binary|three third triple|four fourth quarter|five fifth half|six sixth|seven seventh|eight eighth octal|nine ninth|ten tenth decimal|eleven eleventh|twelve twelfth dozen',
  sv: 'noll ingen inget inga|en ett första enda varje|två andra båda bägge dubbel* dubbla|tre tredje|fyra fjärde|fem femte|sex sjätte|sju sjunde|åtta åttonde|nio nionde|tio tionde|elva elfte|tolv tolfte dussin*',
  da: 'nul ingen intet|en et én ét ene første hver|to anden andet andre begge dobbelt*|tre tredje|fire fjerde|fem femte|seks sjette|syv syvende|otte ottende|ni niende|ti tiende|elleve ellevte|tolv tolvte dusin*',
  nb: 'null ingen intet|en et ett én ene første hver|to andre annen annet begge dobbel*|tre tredje|fire fjerde|fem femte|seks sjette|sju syv sjuende syvende|åtte åttende|ni niende|ti tiende|elleve ellevte|tolv tolvte dusin*',
  nn: 'null ingen|ein eit ei éin første kvar|to andre annan begge dobbel*|tre tredje|fire fjerde|fem femte|seks sjette|sju sjuande|åtte åttande|ni niande|ti tiande|elleve|tolv',
  de: 'null kein*|ein* erst* jede* einmal|zwei* beid* doppelt* halb*|drei* dritt*|vier*|fünf*|sechs*|sieb*|acht*|neun*|zehn*|elf*|zwölf* dutzend*',
  nl: 'nul geen|een één eerste elke|twee tweede beide dubbel*|drie derde|vier vierde|vijf vijfde|zes zesde|zeven zevende|acht achtste|negen negende|tien tiende|elf elfde|twaalf twaalfde',
  fr: 'zéro aucun*|un une premi* seul* chaque|deux deuxi* second* double*|trois troisi*|quatre quatri*|cinq cinqui*|six sixi*|sept septi*|huit huiti*|neuf neuvi*|dix dixi*|onze onzi*|douze douzi* douzaine*',
  es: 'cero ning*|un uno una primer* únic* cada vez|dos segund* ambos ambas doble*|tres tercer*|cuatro cuart*|cinco quint*|seis sext*|siete séptim*|ocho octav*|nueve noven*|diez décim*|once|doce docena*',
  it: 'zero nessun*|un uno una prim* singol* ogni|due second* entramb* doppi*|tre terz*|quattro quart*|cinque quint*|sei sest*|sette settim*|otto ottav*|nove non*|dieci decim*|undici|dodici dozzin*',
  pt: 'zero nenhum*|um uma primeir* únic* cada|dois duas segund* ambos ambas dupl*|três terceir*|quatro quart*|cinco quint*|seis sext*|sete sétim*|oito oitav*|nove non*|dez décim*|onze|doze dúzia*',
  fi: 'nolla|yksi yhde* yht* ensimm*|kaksi kahd* kaht* toi* molem*|kolm*|nelj*|viisi viid* viit*|kuusi kuud* kuut*|seitsem*|kahdeksa*|yhdeksä*|kymmen*|yksitoista|kaksitoista',
  pl: 'zero|jeden jedn* pierwsz* raz|dwa dwie dwóch dwoma dwu* drug* ob* podwój*|trzy trze* trój*|cztery czter* czwart*|pięć pięci* piąt*|sześć sześci* szóst*|siedem siedm* siódm*|osiem ośmi* ósm*|dziewięć dziewi*|dziesięć dziesi*|jedena*|dwuna* dwana*',
  ru: 'ноль нул*|один одн* перв* раз|два две двух двум* двой* втор* оба обе*|три трё* трех* трем* трет* трой*|четыр* четвёр* четвер*|пят*|шест*|сем* седьм*|восем* восьм*|девят*|десят*|одиннадцат*|двенадцат*',
  zh: '零 〇 無 无|一 單 单 首 个 個 每|二 两 兩 双 雙|三|四|五|六|七|八|九|十|十一|十二',
  ja: 'ゼロ 零|一 ひと 単 各|二 ふた 両 2つ|三 みっ|四 よっ|五|六|七|八|九|十|十一|十二',
  ko: '제로 영|하나 한 첫 단일 일|둘 두 양 이|셋 세 삼|넷 네 사|다섯 오|여섯 육|일곱 칠|여덟 팔|아홉 구|열 십|열한 열하나|열두 열둘',
}

/** Words that oblige, and words that do so as one of their senses. */
const OBLIGATIONS: Readonly<Record<string, string>> = {
  en: 'must|should shall need* require* has have had mandatory obligat* necessar* require* ought only always force* essential ensure* sure',
  sv: 'måste|ska skall skulle bör borde behöv* kräv* krav* nödvändig* obligatorisk* tvung* tvingas endast alltid bara se får se ska tvinga* väsentlig*',
  da: 'skal må|skulle bør burde behøv* kræv* krav* nødvendig* obligatorisk* tvunge* nødt kun altid brug påkræv* sørg* være',
  nb: 'må|skal skulle bør burde behøv* trenger krev* krav* nødvendig* obligatorisk* tvunge* nødt kun bare alltid påkrev* sørg*',
  de: 'muss müssen musst müsst müsse|soll* mus* müs* brauch* benötig* erforder* notwendig* nötig* zwingend* verpflicht* pflicht* hat haben ist sind zwangsläufig nur immer unbedingt darf dürfen gilt zu',
  fr: 'doit doivent devez devons dois|dev* fau* nécess* oblig* requi* besoin impérati* essentiel* exig* uniquement toujours forcé* il',
  es: 'debe deben debes debemos debéis|deb* tien* ten* hay oblig* necesi* neces* requi* exig* imprescindible* precis* forzos* sólo solo siempre haber ha han',
  it: 'deve devono devi dobbiamo dovete|dov* deb* bisogn* necessar* obbligator* obblig* richie* va vanno occorr* solo sempre',
  pt: 'deve devem deves devemos|dev* precis* tem têm ter necess* obrig* requer* exig* somente apenas sempre há',
  nl: 'moet moeten|dien* hoef* nodig* verplicht* vereis* zou* zal zul* alleen altijd noodzak*',
}

/** The patterns for the lists of words of a language, made when it is asked for; `undefined` when it has none. */
function listsOf(table: Readonly<Record<string, string>>) {
  const patterns = memoOf<readonly RegExp[]>(100)
  return (language: string): readonly RegExp[] | undefined => {
    const own = primaryLanguage(language)
    const words = table[own]
    return words === undefined
      ? undefined
      : patterns.get(own, () => words.split('|').map((list) => patternOf(list.trim(), own)))
  }
}

/** A pattern that finds any word of a list. Case does not count. */
function patternOf(list: string, language: string): RegExp {
  const members = list.split(' ').filter((word) => word !== '')
  if (isUnspaced(language)) return new RegExp(members.join('|'), 'u')
  const alternatives = members.map((word) =>
    word.endsWith('*') ? word.slice(0, -1) : `${word}(?![\\p{L}\\p{M}])`,
  )
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})`, 'iu')
}

/** Whether words of a language stand without spaces between them. */
export function isUnspaced(language: string): boolean {
  return UNSPACED.has(primaryLanguage(language))
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my', 'yue'])

/** How much a character says, in Latin letters: scripts without spaces say more with each. */
export function densityOf(language: string): number {
  return isUnspaced(language) ? 2.5 : 1
}

/** Patterns for the numbers from 0 to 12 in words, by number; `undefined` for a language that is not known. */
export const numeralsOf = listsOf(NUMERALS)

/** The words of a language that oblige: those that do nothing else, and others with them. */
export const obligationsOf = listsOf(OBLIGATIONS)
