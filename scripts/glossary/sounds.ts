/** The sounds of words, by their letters. */

export const VOWEL = /[aeiouyåäöæøüé]/u

export const CONSONANT = /[bcdfghjklmnpqrstvxz]/u

/** How words of the Germanic languages begin that begin with a consonant. Latin words are often cut before a vowel. */
export const ONSET =
  /^(?:[bcdfghjklmnprstvwz]|[bfgkp]l|[bdfgkptv]r|kn|gn|kv|dv|sv|tv|fn|sch[lmnrw]?|s[cklmnpt]|s[kpt][rv]|spl|skj|stj|[stbfkmnph]j|pf|ph|th|ch|qu)[aeiouyåäöæøü]/u
