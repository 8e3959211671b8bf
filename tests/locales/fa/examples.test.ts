import { fa } from '../../../locales/fa'
import { describeExamples } from '../../support/examples'

describeExamples(fa)
