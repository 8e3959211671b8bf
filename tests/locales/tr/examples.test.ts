import { tr } from '../../../locales/tr'
import { describeExamples } from '../../support/examples'

describeExamples(tr)
