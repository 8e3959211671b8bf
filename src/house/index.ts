/** `upword/house`: a team's own style as data: names to protect, rules to set, phrases to say otherwise. */
export { applyStyle, styleOptions } from './apply'
export { StyleError, type StylePlace } from './errors'
export { readStyle } from './read'
export { defineStyle, type Phrase, type Style, type StyleFlag } from './style'
export { testStyle } from './trial'
