import { en } from '../../../locales/en'
import { describeExamples } from '../../support/examples'

describeExamples(en)
