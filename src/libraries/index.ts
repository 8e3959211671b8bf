/** The door `upword/libraries`: readers and writers of files of canned responses. Touches no file itself. */
export { OptionError } from '../errors'
export { type Field, type Path, type Silence, type Unit, UnreadableError } from './field'
export { formats, type LibraryFormat } from './formats'
export type { Place } from './lines'
export {
  type Library,
  type LibraryNote,
  type ReadOptions,
  readLibrary,
  type WrittenLibrary,
} from './read'
export type { Reply } from './reply'
