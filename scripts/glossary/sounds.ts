/** The sounds of words, by their letters. */

/** A vowel of a Germanic language. */
export const VOWEL = /[aeiouyåäöæøüé]/u

/** A consonant. */
export const CONSONANT = /[bcdfghjklmnpqrstvxz]/u

/** How words of the Germanic languages begin that begin with a consonant. Latin words are often cut before a vowel. */
export const ONSET =
  /^(?:[bcdfghjklmnprstvwz]|[bfgkp]l|[bdfgkptvw]r|kn|gn|[dhkstz]v|[sz]w|fn|sch[lmnrw]?|s[cklmnpt]|s[kpt][rv]|s[kp]l|skj|stj|[bdfghklmnpst]j|pf[lr]?|p[hs]|[cpt]hr?|qu)[aeiouyåäöæøü]/u
