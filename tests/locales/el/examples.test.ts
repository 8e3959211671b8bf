import { el } from '../../../locales/el'
import { describeExamples } from '../../support/examples'

describeExamples(el)
