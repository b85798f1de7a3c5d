/** What a language model says besides its translation. */
import { t } from '../../phrases.js'
import { textOutsideCode } from '../text.js'
import { twinRule } from '../twins.js'

/** Rule `machine-talk`. */
export const machineTalk = twinRule({
  id: 'machine-talk',
  severity: 'error',
  about: () =>
    t(
      'rule.machineTalk.about',
      'A translation holds words of a language model to whoever asked it, tags of its prompt, or a fence around the whole answer.',
    ),
  why: () =>
    t('rule.machineTalk.why', 'Everybody sees that nobody read the page, and doubts the rest of it too.'),
  look: ({ source, targets }) => {
    for (const segment of targets) {
      const text = segment.text
      const found =
        TALK.exec(text) ?? TAGS.exec(text.includes('<') || text.includes('[') ? textOutsideCode(segment) : '')
      if (!found || source.text.includes(found[0])) continue
      // A page about language models may say in all languages what they say.
      if (TALK.test(source.text) || (BLANK.test(found[0]) && BLANK.test(source.text))) continue
      return {
        segment,
        offset: found.index,
        reason: t('rule.machineTalk.reason', 'Unexpected “{{words}}”: this is no part of a translation', {
          words: found[0].trim(),
        }),
        expected: t('rule.machineTalk.expected', 'the translation alone'),
      }
    }
    return undefined
  },
})

/** Openings of answers, and refusals, in English and in the languages of the interface. */
const OPENINGS = [
  String.raw`(?:sure|certainly|of course)[,!.] (?:here|below|i)\b`,
  String.raw`here(?:'s|’s| is| are) (?:the|your|a) (?:\w+ )?(?:translat|version)\w*`,
  String.raw`(?:the )?(?:translated text|translation)(?: (?:in|into|to) \w+)?(?: is(?: as follows)?)?:(?=\s|$)`,
  String.raw`i(?:'m| am|’m) sorry,? (?:but )?i (?:can|am|cannot)\w*`,
  String.raw`as an? (?:ai|artificial intelligence|(?:large )?language model)\b`,
  'i hope this helps',
  String.raw`(?:let me know|feel free to ask) if you (?:need|have|want|would)\b`,
  String.raw`här (?:är|kommer) (?:den |din |en )?(?:svenska )?översättning\w*`,
  String.raw`(?:självklart|javisst|absolut)[,!.] här\b`,
  String.raw`som (?:en )?(?:ai|ki|(?:stor )?(?:språkmodell|sprogmodel|språkmodel)\w*)[,\s](?:kan|har|er|är)\b`,
  String.raw`her (?:er|kommer|følger) (?:den |din |en )?(?:danske |norske )?oversætt?else\w*`,
  String.raw`her (?:er|kommer|følger) (?:den |din |en )?(?:danske |norske )?oversettelse\w*`,
  String.raw`(?:selvfølgelig|naturligvis|selvsagt)[,!.] her\b`,
  String.raw`hier ist (?:die|eine|ihre|deine) (?:deutsche |gewünschte )?übersetzung\w*`,
  String.raw`(?:gerne|natürlich|selbstverständlich)[,!.] hier\b`,
  String.raw`als (?:ki|ai|(?:großes )?sprachmodell)[\s,-](?:kann|bin|habe|modell)\w*`,
  String.raw`(?:översättning|oversættelse|oversettelse|übersetzung):(?=\s)`,
  String.raw`voici (?:la|une|votre) traduction\b`,
  String.raw`aquí (?:está|tienes?) la traducción\b`,
  String.raw`aqui está a tradução\b`,
  '以下(?:が|は)[^。\\n]{0,12}(?:翻訳|訳文)(?:です|になります|となります)?[：:。]',
  '(?:以下|下面|这|這)(?:是|为|為)[^。\\n]{0,12}(?:翻译|翻譯|译文|譯文)[：:。]',
  String.raw`\[(?:translation|translated text|untranslated|insert [^\]]*)\]`,
]

/** What readers of a source fill in as well, whatever it is called. */
const BLANK = /\[insert [^\]]*\]/iu

const TALK = new RegExp(String.raw`(?:^|(?=\S)(?<=[\n.!:*_“"]\s*))(?:${OPENINGS.join('|')})`, 'iu')

/** Tags of prompts and of the formats of chats, and a fence at the start of a text. */
const TAGS =
  /<\/?(?:source|target|translation|translate|input|output|text|document|segment|prompt|instructions?|thinking|answer|result)(?:_text|_language)?>|<\|(?:im_start|im_end|endoftext|eot_id|assistant|system|user)[^|]*\|>|\[\/?INST\]|^(?:```|~~~)\w*\s*$|^###? ?(?:Translation|Response|Assistant|Instruction):/imu
