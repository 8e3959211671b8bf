import { ko } from '../../../locales/ko'
import { describeExamples } from '../../support/examples'

describeExamples(ko)
