import { slot, type Step, type StepName } from '../contract'

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: { cues: ['감사합니다|감사드립니다|감사해요|죄송합니다|죄송해요'], proposal: `${slot('situation')}에 대해 알려 주셔서 감사합니다.` },
  clarify: { cues: ['맞나요|맞습니까|맞으신가요'], proposal: `${slot('matter')}에 대해 문의하신 것이 맞으신가요?` },
  solution: { cues: ['보내 드립니다|드리겠습니다|드릴게요'], proposal: `제가 ${slot('date')}까지 ${slot('action')} 도와드리겠습니다.` },
  checkBack: { cues: ['풀리셨나요|해결되셨나요'], proposal: '이 안내로 궁금하신 점이 풀리셨나요?' },
}
